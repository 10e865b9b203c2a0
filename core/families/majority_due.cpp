#include "core/families/majority_due.h"

#include "core/people/majority.h"
#include "core/security/settings.h"
#include "core/security/workspace.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace families {

namespace {

const QString kDue =
    u"SELECT DISTINCT s.id, CASE WHEN s.used_name <> '' THEN s.used_name ELSE s.last_name END, "
    "CASE WHEN s.used_first_name <> '' THEN s.used_first_name ELSE s.first_names END, "
    "s.birth_date FROM student s JOIN enrolment e ON e.student_id = s.id JOIN school_year y ON "
    "y.id = e.year_id WHERE s.archived_on IS NULL AND y.last_day >= ? AND (e.exit_on IS NULL OR "
    "e.exit_on >= ?) AND s.birth_date <= ? AND NOT EXISTS (SELECT 1 FROM majority_choice c WHERE "
    "c.student_id = s.id)"_s;
constexpr int kMajority = 18;

} // namespace

base::Result<std::vector<MajorityDue>> choicesDue(security::Workspace &workspace)
{
    ET_TRY(workspace.require(security::Operation::EditStudentFile));
    storage::Database &database = workspace.database();
    ET_ASSIGN(const int months,
        security::Settings::number(database, security::settings::kMajorityChoiceMonths));
    const QDate today = workspace.clock().today();
    // A day too late rather than too early for the query: months differ in length.
    const QDate bornBy = today.addMonths(months).addYears(-kMajority).addDays(3);
    storage::Statement row(database, kDue);
    ET_TRY(row.run(today, today, bornBy));
    std::vector<MajorityDue> due;
    while (row.next()) {
        const QDate majority = people::majorityOf(row.date(3));
        if (majority.addMonths(-months) > today)
            continue;
        due.push_back({row.id<people::StudentTag>(0),
            people::listName(row.text(1), people::firstOf(row.text(2))), majority});
    }
    ET_TRY(row.finished());
    std::stable_sort(due.begin(), due.end(),
        [](const MajorityDue &a, const MajorityDue &b) { return a.majority < b.majority; });
    return due;
}

} // namespace families
