#pragma once

#include "core/school/school.h"
#include "core/school/school_year.h"
#include "core/security/transaction.h"

#include <functional>
#include <vector>

namespace school {

namespace errors {
inline constexpr base::ErrorCode kAlreadyFounded{"school.already-founded"};
inline constexpr base::ErrorCode kBadFounder{"school.bad-founder"};
inline constexpr base::ErrorCode kDirectorMissing{"school.director-missing"};
} // namespace errors

// "Claire Moreau" or "MOREAU Claire", as one line: the words in capitals are the last name, else
// all but the first word.
struct PersonName {
    QString first;
    QString last;
    [[nodiscard]] static PersonName fromLine(const QString &line);
};

// Who signs in for the first time.
struct FoundingPerson {
    QString login;
    PersonName name;
};

// What is asked for at the first start.
struct FoundingForm {
    School school; // its name at least
    YearDates year;
    std::vector<TermDates> terms; // none: three are proposed
    FoundingPerson founder;
    QString password;
    security::Role founderRole = security::Role::Director; // or Secretary
    std::optional<FoundingPerson> director;                // when the secretary founds
};

struct Founded {
    SchoolYearId year;
    security::AccountId founder;
    std::optional<security::AccountId> director;
    QString directorCode; // to be handed over, for the director's first sign-in; shown once
};

// Rows that other folders own and that every school begins with (codes, natures): written in the
// same transaction.
using Seed = std::function<base::Done(security::Transaction &)>;

// Makes a school of an empty file: the audit trail, accounts, staff, the school, its first year and
// settings — all or nothing. Signs nobody in. Errors: kAlreadyFounded, kBadFounder,
// kDirectorMissing, those of checked() and of security::AccountService::add() and setPassword().
[[nodiscard]] base::Result<Founded> found(
    security::Workspace &workspace, const FoundingForm &form, const std::vector<Seed> &seeds = {});

} // namespace school
