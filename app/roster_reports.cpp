#include "app/roster_reports.h"

#include "app/chosen_people.h"
#include "app/fee_reports.h"
#include "core/documents/flow_document.h"
#include "core/documents/pdf.h"
#include "core/reports/class_list_document.h"
#include "core/reports/label_sheets.h"
#include "core/reports/roster_documents.h"
#include "core/reports/school_letterhead.h"
#include "core/rosters/label_service.h"
#include "core/rosters/roster_service.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

base::Result<QDate> chosenDay(School &school, const Invocation &invocation)
{
    const QString typed = invocation.parser.value(u"day"_s);
    if (typed.isEmpty())
        return school.workspace().clock().today();
    const QDate day = QDate::fromString(typed, Qt::ISODate);
    if (day.isValid())
        return day;
    return base::fail(kUsageError,
        QCoreApplication::translate("app", "Write the day as 2026-09-07: --day DATE."));
}

base::Result<rosters::RosterQuery> chosenPeople(School &school, const Invocation &invocation)
{
    const QString student = invocation.parser.value(u"student"_s);
    const QString group = invocation.parser.value(u"group"_s);
    rosters::RosterQuery query;
    ET_ASSIGN(query.day, chosenDay(school, invocation));
    if (!group.isEmpty()) {
        ET_ASSIGN(query.group, groupNamed(school, group));
    } else if (!student.isEmpty()) {
        ET_ASSIGN(const people::StudentId id, studentNamed(school, student));
        query.students.push_back(id);
    }
    return query;
}

QDate today(School &school)
{
    return school.workspace().clock().today();
}

// "2x7": of the sheets in use, the first with so many across and down.
base::Result<rosters::LabelMeasures> chosenSheet(School &school, const Invocation &invocation)
{
    ET_ASSIGN(const auto formats, rosters::LabelService(school.workspace()).formats());
    const QString wanted = invocation.parser.value(u"sheet"_s).toLower();
    QStringList known;
    for (const rosters::LabelFormat &format : formats) {
        if (format.retired)
            continue;
        const rosters::LabelMeasures &measures = format.measures;
        const QString name =
            u"%1x%2"_s.arg(QString::number(measures.across), QString::number(measures.down));
        if (wanted.isEmpty() || wanted == name)
            return measures;
        known += name;
    }
    return base::fail(kUsageError,
        QCoreApplication::translate("app", "There is no sheet of labels “%1”; there are: %2.")
            .arg(wanted, known.join(u", "_s)));
}

} // namespace

base::Done writeClassList(School &school, const Invocation &invocation, const QString &target)
{
    ET_ASSIGN(const rosters::RosterQuery query, chosenPeople(school, invocation));
    ET_ASSIGN(const auto list, rosters::RosterService(school.workspace()).classList(query));
    ET_ASSIGN(const documents::Letterhead top, reports::letterheadOfToday(school.workspace()));
    reports::ClassListOptions options;
    options.ticks = invocation.parser.isSet(u"columns"_s);
    if (options.ticks) {
        for (const QString &title : invocation.parser.value(u"columns"_s).split(u';'))
            options.columns += title.trimmed();
    }
    return documents::savePdf(
        reports::ClassListDocument(list, top, options, today(school)), target);
}

base::Done writeEmergencySheet(School &school, const Invocation &invocation, const QString &target)
{
    ET_ASSIGN(const rosters::RosterQuery query, chosenPeople(school, invocation));
    ET_ASSIGN(const auto sheet, rosters::RosterService(school.workspace()).emergencySheet(query));
    ET_ASSIGN(const documents::Letterhead top, reports::letterheadOfToday(school.workspace()));
    return documents::savePdf(
        documents::FlowDocument(reports::emergencySheet(sheet, top, today(school))), target);
}

base::Done writeDirectory(School &school, const Invocation &invocation, const QString &target)
{
    rosters::RosterService rosters(school.workspace());
    ET_ASSIGN(const documents::Letterhead top, reports::letterheadOfToday(school.workspace()));
    if (invocation.parser.isSet(u"staff"_s)) {
        ET_ASSIGN(const auto staff, rosters.staffDirectory());
        return documents::savePdf(
            documents::FlowDocument(reports::staffContent(staff, top)), target);
    }
    ET_ASSIGN(const rosters::RosterQuery query, chosenPeople(school, invocation));
    ET_ASSIGN(const auto directory, rosters.directory(query));
    return documents::savePdf(
        documents::FlowDocument(reports::directoryContent(directory, top, today(school))), target);
}

base::Done writeLabels(School &school, const Invocation &invocation, const QString &target)
{
    ET_ASSIGN(const rosters::RosterQuery query, chosenPeople(school, invocation));
    ET_ASSIGN(const rosters::LabelMeasures sheet, chosenSheet(school, invocation));
    const QString typed = invocation.parser.value(u"start"_s);
    const int start = typed.isEmpty() ? 1 : typed.toInt();
    if (const base::Done fits = rosters::checkStart(start, sheet); !fits)
        return base::fail(asUsage(fits.error()));
    const auto what = invocation.parser.isSet(u"names"_s) ? rosters::LabelFor::Students
                                                          : rosters::LabelFor::Households;
    ET_ASSIGN(rosters::LabelSet set, rosters::LabelService(school.workspace()).labels(query, what));
    set.title = QCoreApplication::translate("app", "Labels");
    for (const QString &remark : std::as_const(set.remarks))
        invocation.say(remark);
    return documents::savePdf(reports::LabelSheets(set, sheet, start), target);
}

QList<QCommandLineOption> rosterOptions()
{
    return {
        {u"day"_s, QCoreApplication::translate("app", "the day a list or a sheet is about"),
            u"DATE"_s},
        {u"columns"_s,
            QCoreApplication::translate(
                "app", "a class list to tick: titles of its columns, separated by semicolons"),
            u"TITLES"_s},
        {u"sheet"_s, QCoreApplication::translate("app", "sheet of labels, such as 2x7"), u"AxD"_s},
        {u"start"_s, QCoreApplication::translate("app", "first free label of the sheet, from 1"),
            u"N"_s},
        {u"names"_s,
            QCoreApplication::translate("app", "labels with names and groups, without addresses")},
        {u"staff"_s, QCoreApplication::translate("app", "the directory of the staff")},
    };
}

} // namespace app
