#pragma once

#include "core/letters/letter.h"
#include "core/letters/letter_field.h"
#include "core/security/workspace.h"

#include <QSet>

namespace letters {

// Reads what the fields of a letter stand for: only what the template names. The permits were asked
// for by the service: fees' is needed where a field of the fees is named.
class LetterFacts {
public:
    LetterFacts(security::Workspace &workspace, const security::Permit &permit,
        std::optional<security::Permit> fees);

    [[nodiscard]] base::Result<FieldValues> valuesOf(const QSet<FieldSource> &sources,
        const PlannedLetter &letter, const people::Student &student,
        const std::optional<fees::AttestationPeriod> &period);
    // isSigned: with the picture of the signature, if the school has one.
    [[nodiscard]] base::Result<school::Issuer> issuer(bool isSigned = false);

private:
    [[nodiscard]] base::Done addLetter(FieldValues &values, const PlannedLetter &letter);
    [[nodiscard]] base::Done addStudent(FieldValues &values, const people::Student &student);
    [[nodiscard]] base::Done addSchooling(FieldValues &values, people::StudentId student);
    [[nodiscard]] base::Done addApplication(FieldValues &values, people::StudentId student);
    [[nodiscard]] base::Done addPapers(FieldValues &values, people::StudentId student);
    [[nodiscard]] base::Done addAbsences(FieldValues &values, people::StudentId student);
    [[nodiscard]] base::Done addFees(FieldValues &values, const PlannedLetter &letter);
    [[nodiscard]] base::Done addAttestation(
        FieldValues &values, const PlannedLetter &letter, const fees::AttestationPeriod &period);

    security::Workspace &m_workspace;
    security::Permit m_permit;
    std::optional<security::Permit> m_fees;
    std::optional<school::Issuer> m_issuer; // read once for a batch
    QString m_signature;
    QDate m_today;
};

} // namespace letters
