#pragma once

#include "core/base/result.h"
#include "core/records/ids.h"
#include "core/school/issuer.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace registers {

namespace errors {
inline constexpr base::ErrorCode kBadPaper{"registers.bad-paper"};
inline constexpr base::ErrorCode kBadPeriod{"registers.bad-period"};
inline constexpr base::ErrorCode kNoSession{"registers.no-session"};
inline constexpr base::ErrorCode kNotEnrolled{"registers.not-enrolled"};
} // namespace errors

// Registers of a group ("registre d'appel"), and what is attested of one young person.
enum class PaperKind { Daily, Monthly, Late, Hours, Statement, Absences };
inline constexpr std::array kPaperKinds{PaperKind::Daily, PaperKind::Monthly, PaperKind::Late,
    PaperKind::Hours, PaperKind::Statement, PaperKind::Absences};
[[nodiscard]] QString storedName(PaperKind kind); // also the kind of its numbers
[[nodiscard]] QString titleOf(PaperKind kind);
[[nodiscard]] bool isOfStudent(PaperKind kind); // else of a group
[[nodiscard]] bool isPaperKind(const QString &stored);

inline constexpr int kPaperTemplate = 1;

struct PaperFact {
    QString label;
    QString value;
    friend bool operator==(const PaperFact &, const PaperFact &) = default;
};

// Words only: what a register says never changes, whatever the program later makes of a mark.
struct PaperTable {
    QString title;
    QStringList columns;
    int textColumns = 1; // the first ones take the width that figures leave
    std::vector<QStringList> rows;
    QStringList total; // empty: none
    QString emptyText;
    friend bool operator==(const PaperTable &, const PaperTable &) = default;
};

// A register or an attestation, frozen when it is issued. Its pages are made from this alone.
struct PaperSnapshot {
    PaperKind kind = PaperKind::Daily;
    school::Issuer issuer;
    QString subtitle; // "Usinage 1 · lundi 7 septembre 2026"
    QString opening;  // of an attestation
    std::vector<PaperFact> facts;
    std::vector<PaperTable> tables;
    QStringList notes;      // how the figures are counted, what is missing
    QStringList signatures; // who signs by hand; none: the school does
    bool isWide = false;    // across the page
    QDate issuedOn;
    friend bool operator==(const PaperSnapshot &, const PaperSnapshot &) = default;
};

[[nodiscard]] QJsonObject toJson(const PaperSnapshot &snapshot);
// kBadPaper for one that is incomplete or of a newer program.
[[nodiscard]] base::Result<PaperSnapshot> paperFromJson(const QJsonObject &json);

// A paper to look at or to print.
struct IssuedPaper {
    records::DocumentId document{0};
    QString number; // empty: registers have none
    PaperSnapshot snapshot;
};

} // namespace registers
