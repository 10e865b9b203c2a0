#include "core/registers/paper_sources.h"

#include "core/absences/absence_repository.h"
#include "core/enrolment/enrolment_repository.h"
#include "core/enrolment/student_list.h"
#include "core/people/student_repository.h"
#include "core/security/policy.h"
#include "core/security/settings.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace registers {

using security::Transaction;

base::Result<follow_up::HalfDaySettings> settingsOf(storage::Database &database)
{
    namespace keys = security::settings;
    follow_up::HalfDaySettings settings;
    ET_ASSIGN(settings.noonMinute, security::Settings::number(database, keys::kNoonMinute));
    ET_ASSIGN(settings.reasonHours, security::Settings::number(database, keys::kReasonHours));
    return settings;
}

base::Result<std::vector<OwedBy>> halfDaysOf(const Transaction &transaction,
    const follow_up::HalfDayQuery &query, const follow_up::HalfDaySettings &settings)
{
    storage::Database &database = transaction.database();
    ET_ASSIGN(auto owed,
        follow_up::HalfDayRepository::owed(
            database, transaction.permit(), query, transaction.now().toLocalTime()));
    absences::AbsenceFilter filter{query.from, query.to};
    filter.student = query.student;
    ET_ASSIGN(const auto cases,
        absences::AbsenceRepository::list(database, transaction.permit(), filter));
    std::vector<OwedBy> found;
    for (follow_up::OwedTo &one : owed) {
        std::vector<absences::AbsenceLine> ofOne;
        std::copy_if(cases.begin(), cases.end(), std::back_inserter(ofOne),
            [&](const auto &line) { return line.student == one.who.student; });
        auto halfDays = follow_up::halfDays(
            one.sessions, follow_up::judged(ofOne), settings.ruleOn(transaction.today()));
        found.push_back({std::move(one), std::move(halfDays)});
    }
    return found;
}

base::Result<About> aboutOf(
    const Transaction &transaction, people::StudentId id, const PaperPeriod &period)
{
    storage::Database &database = transaction.database();
    ET_ASSIGN(
        const auto student, people::StudentRepository::find(database, transaction.permit(), id));
    if (!student)
        return base::fail(security::notThere());
    ET_ASSIGN(auto records,
        enrolment::EnrolmentRepository::ofStudent(database, transaction.permit(), id));
    const base::DateRange days{period.from, period.to};
    std::erase_if(
        records, [&](const auto &record) { return !record.enrolment.dates().overlaps(days); });
    if (records.empty()) {
        return base::fail(errors::kNotEnrolled,
            QCoreApplication::translate(
                "registers", "%1 was not enrolled in this period: choose other days.")
                .arg(people::letterName(student->details)));
    }
    const people::StudentDetails &who = student->details;
    Attested said{who.lastName, who.firstNames, who.birthDate, who.birthPlace, {}, {}, period.from,
        period.to};
    const enrolment::EnrolmentRecord &last = records.back();
    const QDate day = std::min(period.to, last.enrolment.dates().to.value_or(period.to));
    if (const enrolment::Path *path = last.pathOn(day))
        said.training =
            enrolment::pathText(path->diplomaName, path->yearOfPath, path->plannedYears);
    if (const auto *group = last.groupOn(enrolment::GroupKind::Workshop, day))
        said.group = group->groupName;
    return About{*student, std::move(records), said};
}

} // namespace registers
