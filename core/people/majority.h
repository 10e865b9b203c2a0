#pragma once

#include "core/people/student.h"
#include "core/security/undo.h"

#include <QDate>
#include <QString>

#include <vector>

namespace storage {
class Database;
}

namespace people {

namespace errors {
inline constexpr base::ErrorCode kChoiceTooEarly{"people.majority-choice-too-early"};
inline constexpr base::ErrorCode kChoiceEvidence{"people.majority-choice-without-evidence"};
} // namespace errors

struct MajorityChoiceTag;
using MajorityChoiceId = base::Id<MajorityChoiceTag>;

// Who is written to from the 18th birthday on, as the young person decided: alone, or the parents
// too. Parents need the young person's consent, so how it was given is told.
struct MajorityChoice {
    MajorityChoiceId id{0}; // 0: not stored yet
    QString uuid;
    bool parentsToo = false;
    QString evidence; // "formulaire signé le 12/09/2026"
    QDate from;
    int rowVersion = 1;
};

[[nodiscard]] QDate majorityOf(QDate birth); // the 18th birthday
// The newest that has begun; none before the first.
[[nodiscard]] const MajorityChoice *choiceOn(const std::vector<MajorityChoice> &choices, QDate day);
[[nodiscard]] QString titleOf(const MajorityChoice &choice);

// All SQL on majority_choice.
class MajorityRepository {
public:
    // Oldest first.
    [[nodiscard]] static base::Result<std::vector<MajorityChoice>> of(
        storage::Database &database, const security::Permit &permit, StudentId student);
    [[nodiscard]] static base::Result<MajorityChoiceId> insert(
        security::Transaction &transaction, StudentId student, const MajorityChoice &choice);
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, MajorityChoiceId id, int rowVersion);
};

// Records a choice, as another dated row; undone by taking the row away. It may be asked for up to
// a year before the birthday. Errors: people:: codes.
[[nodiscard]] base::Result<security::Undo> recordChoice(
    security::Transaction &transaction, StudentId student, const MajorityChoice &typed);

} // namespace people
