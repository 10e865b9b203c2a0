#pragma once

#include "core/base/result.h"
#include "core/fees/fee_attestation.h"
#include "core/letters/ids.h"
#include "core/letters/letter_kind.h"
#include "core/letters/letter_part.h"
#include "core/people/mailing.h"
#include "core/school/issuer.h"

#include <QDate>
#include <QJsonObject>

namespace letters {

namespace errors {
inline constexpr base::ErrorCode kNobodyToWrite{"letters.nobody-to-write-to"};
inline constexpr base::ErrorCode kBadLetter{"letters.bad-letter"};
inline constexpr base::ErrorCode kNumbersMoved{"letters.numbers-moved"};
inline constexpr base::ErrorCode kNoPeriod{"letters.no-period"};
inline constexpr base::ErrorCode kRetired{"letters.template-retired"};
} // namespace errors

inline constexpr int kLetterFormat = 1; // of the snapshot
inline const QString kLetterDocument = QStringLiteral("letter");
inline const QString kAttestationDocument = QStringLiteral("fee-attestation"); // numbered

// How letters left the school.
enum class LetterWay { Paper, File, Email };
[[nodiscard]] QString storedName(LetterWay way);

// What is to be written, about whom. period: of a fee attestation only.
struct LetterRequest {
    TemplateId letterTemplate{0};
    std::vector<people::StudentId> students; // in the order of the list
    std::optional<fees::AttestationPeriod> period = {};
};

// One letter about one young person to one envelope.
struct PlannedLetter {
    people::StudentId student{0};
    QString studentName; // DUPONT Léa
    people::MailHousehold household;
};

// Letters in the order of their envelopes: those about brothers and sisters follow each other.
struct LetterPlan {
    std::vector<PlannedLetter> letters;
    QStringList notWritten; // who gets none, and why
    QStringList remarks;    // what deserves a look
    int envelopes = 0;
};

// What a letter says, frozen when it is issued. Its pages are made from this alone.
struct LetterSnapshot {
    school::Issuer issuer;
    LetterKind kind = LetterKind::Free;
    QString templateName;
    QStringList addressLines; // of the envelope: names, then the address
    QString recipient;        // the names in one line
    QString student;          // Léa Dupont
    QString subject;
    std::vector<LetterPart> parts;
    QDate writtenOn;
    friend bool operator==(const LetterSnapshot &, const LetterSnapshot &) = default;
};
[[nodiscard]] QJsonObject toJson(const LetterSnapshot &snapshot);
// kBadLetter for one that is incomplete or of a newer program.
[[nodiscard]] base::Result<LetterSnapshot> letterFromJson(const QJsonObject &json);

// A letter with its words, not issued yet.
struct ComposedLetter {
    TemplateId letterTemplate{0};
    int templateVersion = 1;
    people::StudentId student{0};
    QString studentUuid;
    people::MailHousehold household;
    QString number; // of a numbered kind: what it will be
    LetterSnapshot snapshot;
    QStringList emptyFields; // named in the template, with nothing to say
};

} // namespace letters
