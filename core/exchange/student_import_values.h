#pragma once

#include "core/base/result.h"
#include "core/people/party.h"
#include "core/people/student.h"

#include <QString>

#include <optional>

// What the text of a cell means. remark tells what was made of it beyond reading, to be checked by
// the person who imports: a zero given back, a second number left out.
namespace exchange {

namespace errors {
inline constexpr base::ErrorCode kBadCell{"exchange.bad-cell"};
} // namespace errors

template <class T> struct ReadValue {
    T value{};
    QString remark;
};

// A number that a spreadsheet took for one has lost its leading zero: 612345678, 1480. It is given
// back and remarked.
[[nodiscard]] base::Result<ReadValue<QString>> readPhone(const QString &text);
[[nodiscard]] base::Result<ReadValue<QString>> readIne(const QString &text);
[[nodiscard]] ReadValue<QString> readPostalCode(const QString &text);

// "06 12 34 56 78 / 04 77 01 02 03": both.
struct TwoPhones {
    QString first;
    QString second;
    QString remark;
};
[[nodiscard]] base::Result<TwoPhones> readPhones(const QString &text);

// M, F, G, H, 1, 2, Masculin, Fille, Mme …; nothing when it says neither.
[[nodiscard]] std::optional<people::Sex> readSex(const QString &text);
[[nodiscard]] std::optional<bool> readYesNo(const QString &text);
// "1", "1re année", "1ère", "première année", "CAP 2".
[[nodiscard]] std::optional<int> readYearOfPath(const QString &text);

// Mère, ASE, Foyer, Tuteur, Mother …; nothing for words it does not know.
[[nodiscard]] std::optional<people::Relation> readRelation(const QString &text);
// What an organisation calls itself when nothing else tells: "Département …", "Foyer …", "… SARL".
[[nodiscard]] std::optional<people::OrganisationKind> organisationKindOf(const QString &name);
[[nodiscard]] people::OrganisationKind organisationKindOf(people::Relation relation);

// "DUPONT Léa", "Léa DUPONT": the words in capitals are the last name; without any, all but the
// first word. lastName alone for a single word.
struct SplitName {
    QString lastName;
    QString firstName;
    bool isSure = false; // told by capitals
};
[[nodiscard]] SplitName splitName(const QString &text);

// "100" and "99100" are France, spelled out; other texts as they are.
[[nodiscard]] QString readCountry(const QString &text);

} // namespace exchange
