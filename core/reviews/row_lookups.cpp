// Who and what a review is between: subjects, colleagues, the term before.
#include "core/base/text.h"
#include "core/reviews/row_repository.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reviews {

using security::Permit;

base::Result<QStringList> RowRepository::subjects(storage::Database &database, const Permit &,
    enrolment::EnrolmentId enrolment, school::TermId term, school::StaffId staff)
{
    static const QString sql =
        u"SELECT DISTINCT l.subject FROM session l JOIN term t ON l.day >= t.first_day "
        "AND l.day <= t.last_day JOIN group_membership m ON m.group_id = l.group_id "
        "AND m.valid_from <= l.day AND coalesce(m.valid_to, l.day) >= l.day "
        "WHERE m.enrolment_id = ? AND t.id = ? AND coalesce(l.replaced_by, l.staff_id) = ? "
        "AND l.state <> 'cancelled' AND l.subject <> ''"_s;
    storage::Statement row(database, sql);
    ET_TRY(row.run(enrolment, term, staff));
    QStringList subjects;
    while (row.next())
        subjects += row.text(0);
    ET_TRY(row.finished());
    std::sort(subjects.begin(), subjects.end(), [](const QString &a, const QString &b) {
        return base::frenchCollator().compare(a, b) < 0;
    });
    return subjects;
}

base::Result<std::optional<school::TermId>> RowRepository::anyTermOf(
    storage::Database &database, const Permit &, enrolment::EnrolmentId enrolment)
{
    static const QString sql =
        u"SELECT t.id FROM enrolment e JOIN term t ON t.year_id = e.year_id "
        "AND e.entry_on <= t.last_day AND coalesce(e.exit_on, t.last_day) >= t.first_day "
        "WHERE e.id = ? ORDER BY t.first_day LIMIT 1"_s;
    storage::Statement row(database, sql);
    ET_TRY(row.run(enrolment));
    std::optional<school::TermId> found;
    if (row.next())
        found = row.id<school::TermTag>(0);
    ET_TRY(row.finished());
    return found;
}

base::Result<std::optional<school::StaffId>> RowRepository::staffOf(
    storage::Database &database, security::AccountId account)
{
    static const QString sql = u"SELECT id FROM staff WHERE account_id = ?"_s;
    storage::Statement row(database, sql);
    ET_TRY(row.run(account));
    std::optional<school::StaffId> found;
    if (row.next())
        found = row.id<school::StaffTag>(0);
    ET_TRY(row.finished());
    return found;
}

base::Result<std::optional<RowRepository::Earlier>> RowRepository::before(
    storage::Database &database, const Permit &, enrolment::EnrolmentId enrolment,
    school::TermId term)
{
    static const QString sql =
        u"SELECT o.id, b.id, b.name FROM enrolment e JOIN term t ON t.id = ? "
        "JOIN enrolment o ON o.student_id = e.student_id JOIN term b ON b.year_id = o.year_id "
        "AND b.last_day < t.first_day AND o.entry_on <= b.last_day "
        "AND coalesce(o.exit_on, b.last_day) >= b.first_day "
        "WHERE e.id = ? ORDER BY b.first_day DESC, o.id DESC LIMIT 1"_s;
    storage::Statement row(database, sql);
    ET_TRY(row.run(term, enrolment));
    std::optional<Earlier> found;
    if (row.next()) {
        found =
            Earlier{row.id<enrolment::EnrolmentTag>(0), row.id<school::TermTag>(1), row.text(2)};
    }
    ET_TRY(row.finished());
    return found;
}

} // namespace reviews
