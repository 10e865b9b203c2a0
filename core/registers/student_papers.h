#pragma once

#include "core/follow_up/month.h"
#include "core/hours/hours_repository.h"
#include "core/registers/paper.h"

namespace registers {

// Whom an attestation is about, in words.
struct Attested {
    QString lastName; // of the civil status
    QString firstNames;
    QDate birthDate;
    QString birthPlace;
    QString training; // diploma and year of it
    QString group;
    QDate from; // days inclusive
    QDate to;
};

[[nodiscard]] std::vector<PaperFact> factsOf(const Attested &about); // what is not known left out

// Hours planned and attended by nature, from the rolls that were done.
[[nodiscard]] PaperSnapshot hoursAttestation(const QString &schoolName, const Attested &about,
    const std::vector<hours::SessionBehind> &sessions);

// Expected and attended hours and missed half-days, month by month; no reason of any absence.
[[nodiscard]] PaperSnapshot attendanceStatement(const QString &schoolName, const Attested &about,
    const std::vector<follow_up::HalfDay> &halfDays, const follow_up::HalfDaySettings &settings);

} // namespace registers
