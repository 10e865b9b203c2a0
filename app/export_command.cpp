#include "app/export_command.h"

#include "app/chosen_year.h"
#include "app/signed_in_school.h"
#include "core/base/clock.h"
#include "core/base/safe_file.h"
#include "core/exchange/list_file.h"
#include "core/exchange/school_lists.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

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

base::Result<int> run(Invocation &invocation)
{
    const QString name = invocation.arguments.at(0);
    const QString target = invocation.parser.value(u"output"_s);
    ET_TRY(checkName(name));
    ET_ASSIGN(const exchange::ListFormat format, formatOf(target));
    ET_TRY(checkTarget(target, invocation.arguments));
    const base::SystemClock clock;
    ET_ASSIGN(const auto school, openSignedIn(invocation, invocation.arguments.at(1), clock));
    ET_ASSIGN(const school::SchoolYear year, chosenYear(*school, invocation));
    ET_ASSIGN(const exchange::ListExport list,
        exchange::SchoolListService(school->workspace()).list(name, year));
    ET_ASSIGN(const QByteArray bytes, exchange::writeList(list, format));
    ET_TRY(base::writeWholeFile(target, bytes));
    const int rows = int(list.rows.size());
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
    };
}

} // namespace

Command exportCommand()
{
    return {u"export"_s, u"export NAME FILE --login NAME [--year 2025-2026] -o OUT"_s,
        QCoreApplication::translate("app", "write a list as CSV, workbook, JSON or text"), 2, 2,
        options(), run};
}

} // namespace app
