#pragma once

#include "core/reviews/review.h"

namespace storage {
class Database;
}

namespace reviews {

// Who reads or writes what: reading follows the year somebody is in charge, writing the term.
// Reach::Own keeps to the own young people of this year, and to those of an earlier one until 31
// October after it; today says on which side of it one is.
struct RowQuery {
    school::TermId term{0};
    std::optional<enrolment::EnrolmentId> enrolment = {};
    bool isToWrite = false;
    QDate today;
};

// Reads who a term's reviews are about and who writes them: enrolments, groups and colleagues of
// the term, with how far the newest version is.
class RowRepository {
public:
    // In the order of lists.
    [[nodiscard]] static base::Result<std::vector<ReviewRow>> rows(
        storage::Database &database, const security::Permit &permit, const RowQuery &query);
    // Whether the enrolment is of the term and, for Reach::Own, one's own to read or to write.
    [[nodiscard]] static base::Result<bool> reaches(
        storage::Database &database, const security::Permit &permit, const RowQuery &query);
    // What somebody teaches the groups of a young person in a term, from the sessions, by name.
    [[nodiscard]] static base::Result<QStringList> subjects(storage::Database &database,
        const security::Permit &permit, enrolment::EnrolmentId enrolment, school::TermId term,
        school::StaffId staff);
    // The first term in which somebody was enrolled: for what is of a year.
    [[nodiscard]] static base::Result<std::optional<school::TermId>> anyTermOf(
        storage::Database &database, const security::Permit &permit,
        enrolment::EnrolmentId enrolment);
    // The staff row of an account.
    [[nodiscard]] static base::Result<std::optional<school::StaffId>> staffOf(
        storage::Database &database, security::AccountId account);
    // The term before, of the same young person; the enrolment may be of the year before.
    struct Earlier {
        enrolment::EnrolmentId enrolment;
        school::TermId term;
        QString termName;
    };
    [[nodiscard]] static base::Result<std::optional<Earlier>> before(storage::Database &database,
        const security::Permit &permit, enrolment::EnrolmentId enrolment, school::TermId term);
};

} // namespace reviews
