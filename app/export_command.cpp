#include "app/export_command.h"

#include "app/chosen_people.h"
#include "app/chosen_year.h"
#include "app/signed_in_school.h"
#include "core/base/clock.h"
#include "core/base/safe_file.h"
#include "core/base/text.h"
#include "core/exchange/framework_file.h"
#include "core/exchange/list_file.h"
#include "core/exchange/school_lists.h"
#include "core/exchange/session_calendar.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

const QString kSessions = u"sessions"_s;
const QString kDiplomas = u"diplomas"_s;

base::Done checkName(const QString &name)
{
    QStringList names;
    for (const exchange::SchoolList &list : exchange::schoolLists())
        names += QString::fromLatin1(list.name);
    if (names.contains(name))
        return {};
    return base::fail(kUsageError,
        QCoreApplication::translate("app", "There is no list of that name; there are: %1.")
            .arg(names.join(u", "_s)));
}

base::Result<exchange::ListFormat> formatOf(const QString &target)
{
    if (const auto format = exchange::listFormatOf(target))
        return *format;
    QStringList suffixes;
    for (const exchange::ListFormat format : exchange::kListFormats)
        suffixes += exchange::suffixOf(format);
    return base::fail(kUsageError,
        QCoreApplication::translate("app", "Say where the list goes: -o FILE, ending in %1.")
            .arg(suffixes.join(u", "_s)));
}

bool isCalendar(const QString &target)
{
    return target.endsWith(u".ics"_s, Qt::CaseInsensitive);
}

base::Result<school::StaffId> personNamed(School &school, const QString &name)
{
    ET_ASSIGN(const auto names, school.services().staff.names());
    for (const school::StaffName &one : names) {
        if (base::folded(one.name) == base::folded(name))
            return one.id;
    }
    return base::fail({"app.no-such-person"},
        QCoreApplication::translate("app", "Nobody who works here is called “%1”.").arg(name));
}

// Of a year, and only of the group or the person that is named.
base::Result<exchange::SessionChoice> chosenSessions(
    School &school, const Invocation &invocation, const school::SchoolYear &year)
{
    exchange::SessionChoice choice{year.dates.firstDay, year.dates.lastDay};
    if (invocation.parser.isSet(u"group"_s)) {
        ET_ASSIGN(choice.group, groupNamed(school, invocation.parser.value(u"group"_s)));
    }
    if (invocation.parser.isSet(u"person"_s)) {
        ET_ASSIGN(choice.staff, personNamed(school, invocation.parser.value(u"person"_s)));
    }
    return choice;
}

struct Written {
    QByteArray bytes;
    int rows = 0;
};

base::Result<Written> writtenList(const exchange::ListExport &list, const QString &target)
{
    ET_ASSIGN(const exchange::ListFormat format, formatOf(target));
    ET_ASSIGN(const QByteArray bytes, exchange::writeList(list, format));
    return Written{bytes, int(list.rows.size())};
}

// What another school can import: more than the lines of a list.
base::Result<Written> writtenFrameworks(School &school)
{
    ET_ASSIGN(const auto frameworks, school.services().frameworks.frameworks());
    return Written{exchange::writeFrameworks(frameworks), int(frameworks.size())};
}

bool isJson(const QString &target)
{
    return target.endsWith(u".json"_s, Qt::CaseInsensitive);
}

base::Result<Written> written(School &school, const Invocation &invocation, const QString &name,
    const school::SchoolYear &year, const QString &target)
{
    if (name == kDiplomas && isJson(target))
        return writtenFrameworks(school);
    if (name != kSessions) {
        ET_ASSIGN(const exchange::ListExport list,
            exchange::SchoolListService(school.workspace()).list(name, year));
        return writtenList(list, target);
    }
    ET_ASSIGN(const auto choice, chosenSessions(school, invocation, year));
    if (isCalendar(target)) {
        ET_ASSIGN(const auto calendar, exchange::sessionCalendar(school.workspace(), choice));
        return Written{calendar.bytes, calendar.sessions};
    }
    const QString title =
        u"%1 %2"_s.arg(QCoreApplication::translate("exchange", "Sessions"), year.dates.label);
    ET_ASSIGN(const auto list, exchange::sessionList(school.workspace(), choice, title));
    return writtenList(list, target);
}

// What only the sessions have.
base::Done checkOptions(const Invocation &invocation, const QString &name, const QString &target)
{
    const bool isNarrowed =
        invocation.parser.isSet(u"group"_s) || invocation.parser.isSet(u"person"_s);
    if (name == kSessions || (!isNarrowed && !isCalendar(target)))
        return {};
    return base::fail(kUsageError,
        QCoreApplication::translate(
            "app", "A calendar, a group and a person are chosen for the list “sessions” alone."));
}

base::Result<int> run(Invocation &invocation)
{
    const QString name = invocation.arguments.at(0);
    const QString target = invocation.parser.value(u"output"_s);
    ET_TRY(checkName(name));
    ET_TRY(checkOptions(invocation, name, target));
    if (!isCalendar(target))
        ET_TRY(formatOf(target));
    ET_TRY(checkTarget(target, invocation.arguments));
    const base::SystemClock clock;
    ET_ASSIGN(const auto school, openSignedIn(invocation, invocation.arguments.at(1), clock));
    ET_ASSIGN(const school::SchoolYear year, chosenYear(*school, invocation));
    ET_ASSIGN(const Written made, written(*school, invocation, name, year, target));
    ET_TRY(base::writeWholeFile(target, made.bytes));
    const int rows = made.rows;
    invocation.say(QCoreApplication::translate("app", "%n row(s) written: %1", nullptr, rows)
                       .arg(QFileInfo(target).fileName()));
    invocation.answer({{u"file"_s, QFileInfo(target).absoluteFilePath()}, {u"list"_s, name},
        {u"year"_s, year.dates.label}, {u"rows"_s, rows}});
    return exitStatus::kDone;
}

QList<QCommandLineOption> options()
{
    return {
        {{u"o"_s, u"output"_s}, QCoreApplication::translate("app", "the file to write"), u"OUT"_s},
        {u"year"_s, QCoreApplication::translate("app", "school year, such as 2025-2026"),
            u"YEAR"_s},
        {u"group"_s, QCoreApplication::translate("app", "sessions of this group alone"),
            u"GROUP"_s},
        {u"person"_s, QCoreApplication::translate("app", "sessions of this colleague alone"),
            u"NAME"_s},
    };
}

} // namespace

Command exportCommand()
{
    return {u"export"_s,
        u"export NAME FILE --login NAME [--year 2025-2026] [--group G] [--person P] -o OUT"_s,
        QCoreApplication::translate(
            "app", "write a list as CSV, workbook, JSON or text, sessions also as a calendar"),
        2, 2, options(), run};
}

} // namespace app
