#pragma once

#include "core/base/result.h"
#include "core/school/ids.h"
#include "core/security/permit.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace school {

namespace errors {
inline constexpr base::ErrorCode kStaffNameMissing{"school.staff-name-missing"};
inline constexpr base::ErrorCode kAccountLinked{"school.account-linked"};
} // namespace errors

// What somebody does in the school, volunteers included. It gives no right: roles belong to the
// account.
enum class StaffKind { Director, Secretary, Teacher, Master, Referent, Volunteer, Other };
inline constexpr std::array kStaffKinds{StaffKind::Director, StaffKind::Secretary,
    StaffKind::Teacher, StaffKind::Master, StaffKind::Referent, StaffKind::Volunteer,
    StaffKind::Other};

struct StaffDetails {
    QString lastName;
    QString firstName;
    StaffKind kind = StaffKind::Other;
    std::optional<security::AccountId> account; // with which this person signs in
    QString phone;                              // E.164
    QString email;
    std::optional<QDate> approvedOn;         // agrément, L443-3
    [[nodiscard]] QString shownName() const; // "Claire Moreau"
    friend bool operator==(const StaffDetails &, const StaffDetails &) = default;
};

struct StaffMember {
    StaffId id;
    QString uuid;
    StaffDetails details;
    std::optional<QDate> archivedOn;
    int rowVersion = 1;
};

// What a list to choose from shows.
struct StaffName {
    StaffId id;
    QString name;
    StaffKind kind;
    bool archived = false;
};

// Names cleaned, contacts checked. Errors: kStaffNameMissing, kBadPhone, kBadEmail.
[[nodiscard]] base::Result<StaffDetails> checked(const StaffDetails &typed);

[[nodiscard]] QString storedName(StaffKind kind); // "master": stored
[[nodiscard]] StaffKind staffKindFrom(const QString &stored);
[[nodiscard]] QString titleOf(StaffKind kind); // translated

} // namespace school
