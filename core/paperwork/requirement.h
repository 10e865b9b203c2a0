#pragma once

#include "core/base/result.h"
#include "core/paperwork/ids.h"
#include "core/school/ids.h"
#include "core/security/transaction.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace paperwork {

namespace errors {
inline constexpr base::ErrorCode kNoPaperName{"paperwork.no-name"};
inline constexpr base::ErrorCode kPaperNameTaken{"paperwork.name-taken"};
inline constexpr base::ErrorCode kBadAges{"paperwork.bad-ages"};
inline constexpr base::ErrorCode kPaperInUse{"paperwork.in-use"};
} // namespace errors

enum class Newcomers { Any, New, Returning };
enum class Majority { Any, Minor, Adult };
enum class Guardian { Any, Family, Childcare };
inline constexpr std::array kNewcomers{Newcomers::Any, Newcomers::New, Newcomers::Returning};
inline constexpr std::array kMajorities{Majority::Any, Majority::Minor, Majority::Adult};
inline constexpr std::array kGuardians{Guardian::Any, Guardian::Family, Guardian::Childcare};
[[nodiscard]] QString storedName(Newcomers newcomers);
[[nodiscard]] QString storedName(Majority majority);
[[nodiscard]] QString storedName(Guardian guardian);
[[nodiscard]] Newcomers newcomersFrom(const QString &stored);
[[nodiscard]] Majority majorityFrom(const QString &stored);
[[nodiscard]] Guardian guardianFrom(const QString &stored);
[[nodiscard]] QString titleOf(Newcomers newcomers); // "New ones"
[[nodiscard]] QString titleOf(Majority majority);
[[nodiscard]] QString titleOf(Guardian guardian);

// What the school says of a paper (pièce) of the file: its name, and of whom it is asked. All the
// conditions must hold.
struct RequirementDetails {
    QString name;
    Newcomers newcomers = Newcomers::Any;
    Majority majority = Majority::Any;
    Guardian guardian = Guardian::Any;
    bool bursaryOnly = false;
    std::optional<school::WorkshopId> workshop;
    bool isDated = false;       // received with the day until which it holds
    bool ifConcerned = false;   // not everybody has one: never missing
    bool isSealed = false;      // of health or of the family's situation: no note, the office alone
    std::optional<int> fromAge; // asked for from that birthday on
    std::optional<int> beforeAge; // due before that one
    QString source;
    friend bool operator==(const RequirementDetails &, const RequirementDetails &) = default;
};

struct Requirement {
    RequirementId id;
    QString uuid;
    RequirementDetails details;
    int position = 0;
    bool retired = false;
    int rowVersion = 1;

    // Tells of health or of means: not for whoever may not read the social profile.
    [[nodiscard]] bool isForOfficeOnly() const { return details.isSealed || details.bursaryOnly; }
};

// What decides whether a paper is asked of somebody.
struct Situation {
    QDate birthDate;
    bool isNew = true; // entered the school with this enrolment
    bool childcare = false;
    bool bursary = false;
    std::optional<school::WorkshopId> workshop;
};

// Whether the conditions hold on a day, whatever the age it is asked from.
[[nodiscard]] bool concerns(
    const RequirementDetails &details, const Situation &situation, QDate day);
// The birthday from which it is asked; none where it is asked at once.
[[nodiscard]] std::optional<QDate> askedFrom(const RequirementDetails &details, QDate birthDate);
// The last day before the birthday it is due by.
[[nodiscard]] std::optional<QDate> dueBy(const RequirementDetails &details, QDate birthDate);
// "New ones · under 18 · workshop Usinage"; empty: everybody.
[[nodiscard]] QString conditionsText(
    const RequirementDetails &details, const QString &workshopName = {});

// Lines cleaned, ages judged. Errors: kNoPaperName, kBadAges.
[[nodiscard]] base::Result<RequirementDetails> checked(const RequirementDetails &typed);
[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const Requirement &before, const Requirement &after);

} // namespace paperwork
