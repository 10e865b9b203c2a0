#include "app/pages.h"

#include "app/path_pages.h"
#include "app/school.h"
#include "ui/admissions/candidates_page.h"
#include "ui/attendance/roll_call_page.h"
#include "ui/attendance/typed_rolls_page.h"
#include "ui/attendance/workshop_screen.h"
#include "ui/exchange/import_page.h"
#include "ui/fees/fees_page.h"
#include "ui/follow_up/absences_page.h"
#include "ui/follow_up/morning_page.h"
#include "ui/home/home_page.h"
#include "ui/hours/hours_page.h"
#include "ui/incidents/incidents_page.h"
#include "ui/letters/letters_page.h"
#include "ui/outcomes/leavers_page.h"
#include "ui/paperwork/missing_page.h"
#include "ui/people/meals_page.h"
#include "ui/people/students_page.h"
#include "ui/reports/outcome_page.h"
#include "ui/rollover/roll_over_page.h"
#include "ui/shell/settings_page.h"
#include "ui/statutory/statutory_page.h"
#include "ui/takeover/takeover_page.h"
#include "ui/timetable/timetable_book.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using security::Operation;
using ui::Desk;
using ui::Icon;

namespace app {

namespace {

// At a PC of the workshop the roll that waits comes first: its page opens the workshop screen.
void beginWithRoll(ui::Page &home, const Desk &desk, timetable::SessionService &sessions)
{
    if (!ui::WorkshopScreen::opensByItself(desk.preferences))
        return;
    const QDate today = desk.clock.today();
    const auto mine = sessions.mine(today, today);
    if (mine && ui::WorkshopScreen::isAwaited(*mine, desk.clock)) {
        QTimer::singleShot(0, &home, [&desk] { desk.navigator.go({u"roll-call"_s, {}, 0}); });
    }
}

ui::PageEntry home(School &school, const QString &group)
{
    // Whoever works in the school sees its name: so everybody has a home page.
    return {u"home"_s, group, QCoreApplication::translate("app", "Home"), Icon::Home,
        Operation::ReadSchool, [&school](const Desk &desk) -> ui::Page * {
            Services &s = school.services();
            auto *page = new ui::HomePage(desk,
                {school.workspace(), s.years, s.sessions, s.attendance, s.hours, s.feeLists,
                    school.needsSecondPlace()});
            beginWithRoll(*page, desk, s.sessions);
            return page;
        }};
}

ui::PageEntry students(School &school, const QString &group)
{
    return {u"students"_s, group, QCoreApplication::translate("app", "Students"), Icon::Students,
        Operation::ReadStudentFile, [&school](const Desk &desk) -> ui::Page * {
            Services &s = school.services();
            return new ui::StudentsPage(desk,
                {school.workspace(), school.accounts(), s.studentFiles, s.enrolments, s.students,
                    s.groups, s.years, s.diplomas, s.postalCodes});
        }};
}

ui::PageEntry candidates(School &school, const QString &group)
{
    return {u"candidates"_s, group, QCoreApplication::translate("app", "Candidates"),
        Icon::Admissions, Operation::ReadApplications, [&school](const Desk &desk) -> ui::Page * {
            Services &s = school.services();
            return new ui::CandidatesPage(desk,
                {school.workspace(), school.accounts(), s.applications, s.stays, s.enrolments,
                    s.years, s.workshops, s.groups, s.diplomas});
        }};
}

ui::PageEntry fees(School &school, const QString &group)
{
    return {u"fees"_s, group, QCoreApplication::translate("app", "Fees and payments"), Icon::Fees,
        Operation::ReadFees, [&school](const Desk &desk) -> ui::Page * {
            Services &s = school.services();
            return new ui::FeesPage(desk,
                {school.workspace(), school.accounts(), s.feeLists, s.charges, s.payments,
                    s.feePlans, s.families, s.years, s.groups, s.statements, s.cheques, s.refunds,
                    s.reminders, s.diplomas, s.feeRules, s.feeAgreements, s.feeProposals,
                    s.feeReliefs, s.invoices});
        }};
}

ui::PageEntry documents(School &school, const QString &group)
{
    return {u"letters"_s, group, QCoreApplication::translate("app", "Documents"), Icon::Documents,
        Operation::WriteLetters, [&school](const Desk &desk) -> ui::Page * {
            Services &s = school.services();
            return new ui::LettersPage(desk,
                {school.workspace(), school.accounts(), s.letters, s.letterTemplates, s.issued,
                    s.groups, s.years});
        }};
}

ui::PageEntry importPage(School &school, const QString &group)
{
    return {u"import"_s, group, QCoreApplication::translate("app", "Import a list"), Icon::Upload,
        Operation::ImportStudents, [&school](const Desk &desk) -> ui::Page * {
            return new ui::ImportPage(desk, school.services().imports);
        }};
}

ui::PageEntry rollCall(School &school, const QString &group)
{
    return {u"roll-call"_s, group, QCoreApplication::translate("app", "Roll-call"), Icon::RollCall,
        Operation::TakeRollCall, [&school](const Desk &desk) -> ui::Page * {
            Services &s = school.services();
            return new ui::RollCallPage(desk,
                {school.workspace(), school.accounts(), s.sessions, s.attendance, s.staff,
                    s.groups});
        }};
}

// Opened from the roll-call.
ui::PageEntry typedRolls(School &school)
{
    return {u"typed-rolls"_s, {}, QCoreApplication::translate("app", "Rolls from paper"),
        Icon::Print, Operation::TakeRollCall,
        [&school](const Desk &desk) -> ui::Page * {
            Services &s = school.services();
            return new ui::TypedRollsPage(
                desk, {school.workspace(), s.sessions, s.attendance, s.rollSheets, s.school});
        },
        false};
}

ui::FollowUpServices followUpServices(School &school)
{
    Services &s = school.services();
    return {
        school.workspace(), school.accounts(), s.absences, s.absentsOfDay, s.followUp, s.school};
}

ui::PageEntry absences(School &school, const QString &group)
{
    return {u"absences"_s, group, QCoreApplication::translate("app", "Absences"), Icon::Bell,
        Operation::ReadAbsences, [&school](const Desk &desk) -> ui::Page * {
            return new ui::AbsencesPage(desk, followUpServices(school));
        }};
}

ui::PageEntry incidents(School &school, const QString &group)
{
    return {u"incidents"_s, group, QCoreApplication::translate("app", "Incidents"), Icon::Warning,
        Operation::ReadIncidents, [&school](const Desk &desk) -> ui::Page * {
            Services &s = school.services();
            return new ui::IncidentsPage(
                desk, {school.workspace(), school.accounts(), s.incidents, s.measures, s.staff});
        }};
}

// Opened from the page of the absences.
ui::PageEntry morning(School &school)
{
    return {u"morning"_s, QString(), QCoreApplication::translate("app", "Morning page"), Icon::Sun,
        Operation::ReadAbsences,
        [&school](const Desk &desk) -> ui::Page * {
            return new ui::MorningPageView(desk, followUpServices(school));
        },
        false};
}

ui::PageEntry timetable(School &school, const QString &group)
{
    return {u"timetable"_s, group, QCoreApplication::translate("app", "Timetable"), Icon::Calendar,
        Operation::ReadTimetable, [&school](const Desk &desk) -> ui::Page * {
            Services &s = school.services();
            return new ui::TimetableBook(desk,
                {school.workspace(), school.accounts(), s.sessions, s.pattern, s.generation,
                    s.groupParts, s.groups, s.staff, s.rooms, s.calendar});
        }};
}

ui::PageEntry hours(School &school, const QString &group)
{
    return {u"hours"_s, group, QCoreApplication::translate("app", "Hours 2/3–1/3"), Icon::Balance,
        Operation::ReadHours, [&school](const Desk &desk) -> ui::Page * {
            Services &s = school.services();
            return new ui::HoursPage(desk, school.workspace(), school.accounts(), s.hours, s.years);
        }};
}

ui::PageEntry files(School &school, const QString &group)
{
    return {u"papers"_s, group, QCoreApplication::translate("app", "Files"), Icon::Documents,
        Operation::ReadStudentFile, [&school](const Desk &desk) -> ui::Page * {
            return new ui::MissingPage(
                desk, {school.workspace(), school.accounts(), school.services().papers});
        }};
}

ui::PageEntry statutoryLists(School &school, const QString &group)
{
    return {u"statutory-lists"_s, group, QCoreApplication::translate("app", "Statutory lists"),
        Icon::File, Operation::ManageEnrolments, [&school](const Desk &desk) -> ui::Page * {
            Services &s = school.services();
            return new ui::StatutoryPage(
                desk, {school.workspace(), school.accounts(), s.statutoryLists, s.years});
        }};
}

ui::PageEntry leavers(School &school, const QString &group)
{
    return {u"leavers"_s, group, QCoreApplication::translate("app", "Leavers"), Icon::Alumni,
        Operation::ReportLeaver, [&school](const Desk &desk) -> ui::Page * {
            Services &s = school.services();
            return new ui::LeaversPage(
                desk, {school.workspace(), school.accounts(), s.leavers, s.years});
        }};
}

ui::PageEntry outcomeReport(School &school, const QString &group)
{
    return {u"outcome-report"_s, group, QCoreApplication::translate("app", "Yearly report"),
        Icon::Report, Operation::ReadOutcomes, [&school](const Desk &desk) -> ui::Page * {
            return new ui::OutcomePage(desk, school.workspace(), school.services().years);
        }};
}

// Opened from the home page.
ui::PageEntry meals(School &school)
{
    return {u"meals"_s, QString(), QCoreApplication::translate("app", "Meals"), Icon::Users,
        Operation::ReadStudentFile,
        [&school](const Desk &desk) -> ui::Page * {
            return new ui::MealsPage(desk, school.workspace(), school.accounts());
        },
        false};
}

// Once a year: opened from the home page and from the years in the settings.
ui::PageEntry rollOver(School &school)
{
    return {u"roll-over"_s, QString(), QCoreApplication::translate("app", "Change of year"),
        Icon::CalendarDay, Operation::ManageEnrolments,
        [&school](const Desk &desk) -> ui::Page * {
            Services &s = school.services();
            return new ui::RollOverPage(desk,
                {school.workspace(), school.accounts(), s.rollOvers, s.enrolments, s.groups,
                    s.diplomas, school.schoolName()});
        },
        false};
}

// Once in a school's life: opened from the home page of a new school and from the years.
ui::PageEntry takeover(School &school)
{
    return {u"takeover"_s, QString(), QCoreApplication::translate("app", "Taking over in mid-year"),
        Icon::Download, Operation::ManageEnrolments,
        [&school](const Desk &desk) -> ui::Page * {
            return new ui::TakeoverPage(
                desk, {school.workspace(), school.accounts(), school.services().takeovers});
        },
        false};
}

ui::PageEntry settings(School &school)
{
    return {u"settings"_s, QString(), QCoreApplication::translate("app", "Settings"),
        Icon::Settings, Operation::ReadSchool, [&school](const Desk &desk) -> ui::Page * {
            Services &s = school.services();
            const auto communesOf = [&s](const QString &postalCode) {
                QStringList names;
                for (const people::Commune &commune : s.postalCodes.communesOf(postalCode))
                    names += commune.name;
                return names;
            };
            return new ui::SettingsPage(desk,
                {school.workspace(), school.accounts(), s.school, s.years, s.calendar, s.groups,
                    s.workshops, s.staff, school.schoolName(), communesOf, school.backUpNow()});
        }};
}

} // namespace

std::vector<ui::PageEntry> pagesOf(School &school)
{
    const QString daily = QCoreApplication::translate("app", "Daily");
    const QString training = QCoreApplication::translate("app", "Training");
    const QString office = QCoreApplication::translate("app", "Office");
    const QString steering = QCoreApplication::translate("app", "Steering");
    return {home(school, daily), students(school, daily), importPage(school, daily),
        candidates(school, daily), rollCall(school, daily), absences(school, daily),
        incidents(school, daily), timetable(school, daily), hours(school, training),
        competencies(school, training), frameworks(school, training), termReviews(school, training),
        progressBooks(school, training), exams(school, training), mockExams(school, training),
        fees(school, office), files(school, office), documents(school, office),
        statutoryLists(school, office), leavers(school, steering), outcomeReport(school, steering),
        meals(school), positioning(school), morning(school), typedRolls(school),
        evaluations(school), rollOver(school), takeover(school), settings(school)};
}

} // namespace app
