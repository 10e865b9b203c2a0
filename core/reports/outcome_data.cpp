#include "core/reports/outcome_data.h"

#include "core/attendance/attendance_totals.h"
#include "core/exams/exam_repository.h"
#include "core/fees/balance_repository.h"
#include "core/hours/hours_service.h"
#include "core/outcomes/leaver_repository.h"
#include "core/people/student.h"
#include "core/reports/outcome_repository.h"
#include "core/school/school_repository.h"
#include "core/school/year_repository.h"
#include "core/security/policy.h"
#include "core/security/settings.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace reports {

using security::Operation;
using security::Permit;
using security::Reach;

namespace {

// What the sections share while they are gathered.
struct Gathering {
    security::Workspace &workspace;
    storage::Database &database;
    Permit permit; // ReadOutcomes
    school::SchoolYearId year;
    ReportDays days;
};

// Most frequent first, then by name.
std::vector<NamedCount> sorted(const std::map<QString, int> &counts)
{
    std::vector<NamedCount> list;
    for (const auto &[name, count] : counts)
        list.push_back({name, count});
    std::stable_sort(list.begin(), list.end(),
        [](const NamedCount &a, const NamedCount &b) { return a.count > b.count; });
    return list;
}

// Who left and came back has two enrolments, and is one person.
std::vector<StudentFigures> personsIn(
    const hours::HoursBook &book, const hours::PracticeTargets &targets, school::GroupId group)
{
    std::vector<StudentFigures> persons;
    std::map<people::StudentId, size_t> places;
    for (const hours::StudentHours &one : book.students({}, group)) {
        const hours::Student &student = one.student;
        const auto [place, isNew] = places.emplace(student.student, persons.size());
        if (isNew)
            persons.push_back({people::listName(student.lastName, student.firstNames), {},
                targets.of(student.enrolment)});
        persons[place->second].hours += one.hours;
    }
    return persons;
}

base::Result<HoursFigures> hoursOf(const Gathering &from)
{
    hours::HoursService service(from.workspace);
    HoursFigures figures;
    ET_ASSIGN(const hours::PracticeTargets targets, service.targets(from.year));
    figures.target = targets.school();
    ET_ASSIGN(const hours::HoursBook book, service.book(from.year));
    figures.total = book.total({});
    for (const hours::GroupHours &group : book.groups({})) {
        if (group.group.kind != u"workshop")
            continue;
        std::vector<StudentFigures> students = personsIn(book, targets, group.group.group);
        std::vector<enrolment::EnrolmentId> members;
        for (const hours::StudentHours &one : book.students({}, group.group.group))
            members.push_back(one.student.enrolment);
        figures.groups.push_back(
            {group.group.name, int(students.size()), group.hours, targets.ofAll(members)});
        figures.students.push_back(std::move(students));
    }
    return figures;
}

base::Result<AttendanceFigures> attendanceOf(const Gathering &from)
{
    ET_ASSIGN(const Permit permit, from.workspace.require(Operation::ReadHours));
    ET_ASSIGN(
        AttendanceFigures figures, OutcomeRepository::rolls(from.database, from.permit, from.days));
    ET_ASSIGN(const auto groups,
        attendance::AttendanceTotalsRepository::ofYear(from.database, permit, from.year));
    for (const attendance::AttendanceTotals &group : groups) {
        figures.absences += group.absences;
        figures.lates += group.lates;
        figures.lateMinutes += group.lateMinutes;
    }
    return figures;
}

void addNews(LeaverFigures &figures, const outcomes::Leaver &leaver, QDate on,
    std::map<QString, int> &sources)
{
    for (const outcomes::LeaverSituation &situation : leaver.situations)
        figures.unconfirmed += situation.confirmed ? 0 : 1;
    const outcomes::LeaverSituation *known = outcomes::outlookOn(leaver.situations, on);
    if (!known)
        return;
    const QDate told = known->details.toldOn;
    ++sources[titleOf(known->details.source)];
    figures.firstTold = std::min(figures.firstTold.value_or(told), told);
    figures.lastTold = std::max(figures.lastTold.value_or(told), told);
}

base::Result<LeaverFigures> leaversOf(const Gathering &from)
{
    const QDate on = from.days.on;
    ET_ASSIGN(const outcomes::LeaversOfYear year,
        outcomes::LeaverRepository::ofYear(from.database, from.permit, from.year, on));
    LeaverFigures figures;
    figures.known = year.knownOn(on);
    figures.undecided = year.undecided;
    std::map<QString, int> reasons;
    std::map<QString, int> sources;
    for (const outcomes::Leaver &leaver : year.leavers) {
        ++reasons[leaver.exitLabel.isEmpty()
                ? QCoreApplication::translate("reports", "No departure recorded")
                : leaver.exitLabel];
        addNews(figures, leaver, on, sources);
    }
    figures.reasons = sorted(reasons);
    figures.sources = sorted(sources);
    for (const int months : outcomes::kWaveMonths) {
        const QDate day = outcomes::waveDay(year.lastDay, months);
        if (day <= on)
            figures.waves.push_back({months, day, year.at(day)});
    }
    return figures;
}

base::Result<std::optional<ProfileFigures>> profileOf(const Gathering &from)
{
    if (from.workspace.reach(Operation::ReadSocialProfile) != Reach::All)
        return std::nullopt;
    ET_ASSIGN(const Permit permit, from.workspace.require(Operation::ReadSocialProfile));
    return OutcomeRepository::profile(from.database, permit, from.year, from.days);
}

base::Result<std::optional<fees::YearTotals>> feesOf(const Gathering &from)
{
    if (from.workspace.reach(Operation::ReadFees) != Reach::All)
        return std::nullopt;
    ET_ASSIGN(const Permit permit, from.workspace.require(Operation::ReadFees));
    return fees::BalanceRepository::ofYear(from.database, permit, from.year, from.days.on);
}

base::Result<school::School> schoolOf(const Gathering &from)
{
    ET_ASSIGN(const auto school, school::SchoolRepository::read(from.database, from.permit));
    if (school)
        return *school;
    return base::fail(school::errors::kNotFounded,
        QCoreApplication::translate("reports", "This file holds no school yet. Found it first."));
}

base::Result<Gathering> gathering(security::Workspace &workspace, school::SchoolYearId id)
{
    ET_ASSIGN(const Permit permit, workspace.require(Operation::ReadOutcomes));
    storage::Database &database = workspace.database();
    ET_ASSIGN(const auto year, school::YearRepository::find(database, permit, id));
    if (!year)
        return base::fail(security::notThere());
    ET_ASSIGN(
        const QString setting, security::Settings::text(database, security::settings::kCensusDay));
    const school::YearDates &dates = year->dates;
    const QDate on = workspace.clock().today();
    const QDate census = censusDayOf(setting, dates.firstDay, dates.lastDay);
    return Gathering{
        workspace, database, permit, id, {dates.firstDay, dates.lastDay, std::min(census, on), on}};
}

} // namespace

QDate censusDayOf(const QString &setting, QDate firstDay, QDate lastDay)
{
    for (int year = firstDay.year(); year <= lastDay.year(); ++year) {
        const QDate day =
            QDate::fromString(u"%1-%2"_s.arg(QString::number(year), setting), Qt::ISODate);
        if (day.isValid() && day >= firstDay && day <= lastDay)
            return day;
    }
    return firstDay;
}

OutcomeData::OutcomeData(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<OutcomeReport> OutcomeData::ofYear(school::SchoolYearId id)
{
    ET_ASSIGN(const Gathering from, gathering(m_workspace, id));
    OutcomeReport report;
    ET_ASSIGN(report.school, schoolOf(from));
    ET_ASSIGN(report.logo, school::SchoolRepository::logo(from.database, from.permit));
    ET_ASSIGN(const auto year, school::YearRepository::find(from.database, from.permit, id));
    report.year = year->dates.label;
    report.firstDay = from.days.first;
    report.lastDay = from.days.last;
    report.on = from.days.on;
    ET_ASSIGN(report.percentFrom,
        security::Settings::number(from.database, security::settings::kPercentFrom));
    ET_ASSIGN(
        report.enrolment, OutcomeRepository::enrolment(from.database, from.permit, id, from.days));
    ET_ASSIGN(report.profile, profileOf(from));
    ET_ASSIGN(report.hours, hoursOf(from));
    ET_ASSIGN(report.attendance, attendanceOf(from));
    report.results.session = exams::sessionOf(report.lastDay);
    ET_ASSIGN(report.results.diplomas,
        exams::ExamRepository::successOf(from.database, from.permit, report.results.session));
    ET_ASSIGN(report.leavers, leaversOf(from));
    ET_ASSIGN(report.fees, feesOf(from));
    return report;
}

} // namespace reports
