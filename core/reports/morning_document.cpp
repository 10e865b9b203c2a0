#include "core/reports/morning_document.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using documents::Block;
using documents::Cell;
using documents::Heading;
using documents::HeadingLevel;
using documents::Row;
using documents::Table;
using documents::Tone;
using follow_up::AbsentOfDay;
using follow_up::MorningPage;
using follow_up::PlaceNow;

QString said(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

QString spansOf(const AbsentOfDay &absent)
{
    QStringList spans;
    for (const follow_up::MissedSession &session : absent.sessions)
        spans += timetable::formatSpan(session.span);
    if (const QString known = knownWords(absent); !known.isEmpty())
        spans += known;
    return spans.join(u"\n"_s);
}

QString callsOf(const AbsentOfDay &absent)
{
    QStringList lines;
    for (const rosters::EmergencyContact &contact : absent.calls.contacts) {
        if (lines.size() == 2)
            break;
        lines += base::joined(
            {contact.name, contact.relation, contact.inCharge, contact.phones.join(u", "_s)},
            u" · "_s);
    }
    return lines.isEmpty() ? said(QT_TRANSLATE_NOOP("reports", "Nobody to call is in the file"))
                           : lines.join(u"\n"_s);
}

QString toldOf(const AbsentOfDay &absent)
{
    if (!absent.notices.empty()) {
        const absences::Notice &last = absent.notices.back();
        return base::joined({titleOf(last.details.outcome),
                                base::formatTime(last.at.toLocalTime().time()), last.byName},
            u" · "_s);
    }
    return absent.isTold() ? said(QT_TRANSLATE_NOOP("reports", "known beforehand")) : QString();
}

Table absentTable(const std::vector<AbsentOfDay> &absents)
{
    Table table;
    table.columns = {{said(QT_TRANSLATE_NOOP("reports", "Absent")), 3},
        {said(QT_TRANSLATE_NOOP("reports", "Sessions")), 0},
        {said(QT_TRANSLATE_NOOP("reports", "To call")), 5},
        {said(QT_TRANSLATE_NOOP("reports", "Told")), 2}};
    table.emptyText = said(QT_TRANSLATE_NOOP("reports", "Nobody is absent by the rolls so far."));
    for (const AbsentOfDay &one : absents) {
        table.rows.push_back({{Cell(base::joined({one.who.listName(), one.who.groupName}, u"\n"_s)),
            Cell(spansOf(one)), Cell(callsOf(one)), Cell(toldOf(one))}});
    }
    return table;
}

Table lateTable(const std::vector<AbsentOfDay> &late)
{
    Table table;
    table.columns = {{said(QT_TRANSLATE_NOOP("reports", "Late, or left early")), 3},
        {said(QT_TRANSLATE_NOOP("reports", "Group")), 2},
        {said(QT_TRANSLATE_NOOP("reports", "What the roll says")), 3}};
    for (const AbsentOfDay &one : late) {
        QStringList marks;
        for (const follow_up::MissedSession &session : one.sessions)
            marks += shown(session.mark);
        table.rows.push_back(
            {{Cell(one.who.listName()), Cell(one.who.groupName), Cell(marks.join(u", "_s))}});
    }
    return table;
}

Table changeTable(const std::vector<follow_up::ChangedSession> &changes)
{
    Table table;
    table.columns = {{said(QT_TRANSLATE_NOOP("reports", "Session")), 2},
        {said(QT_TRANSLATE_NOOP("reports", "Planned with")), 2},
        {said(QT_TRANSLATE_NOOP("reports", "On the day")), 3}};
    for (const follow_up::ChangedSession &one : changes) {
        const Cell now = one.replacement.isEmpty()
            ? Cell(base::joined(
                       {said(QT_TRANSLATE_NOOP("reports", "cancelled")), one.reason}, u" · "_s),
                Tone::Bad)
            : Cell(one.replacement);
        table.rows.push_back({{Cell(one.groupName + u", "_s + timetable::formatSpan(one.span)),
            Cell(one.planned), now}});
    }
    return table;
}

Table traineeTable(const std::vector<admissions::Trainee> &trainees)
{
    Table table;
    table.columns = {{said(QT_TRANSLATE_NOOP("reports", "On a stay")), 3},
        {said(QT_TRANSLATE_NOOP("reports", "Workshop")), 2},
        {said(QT_TRANSLATE_NOOP("reports", "Hours")), 2}};
    for (const admissions::Trainee &one : trainees) {
        table.rows.push_back({{Cell(people::listName(one.lastName, one.firstName)),
            Cell(one.workshopName), Cell(one.hours)}});
    }
    return table;
}

QString placeTitle(const PlaceNow &place)
{
    const QString where = place.place.isEmpty()
        ? said(QT_TRANSLATE_NOOP("reports", "Place not recorded"))
        : place.place;
    const QString when = place.hasSession ? timetable::formatSpan(place.span)
                                          : said(QT_TRANSLATE_NOOP("reports", "no session"));
    return base::joined({where, place.groupName, when, place.inCharge,
                            QCoreApplication::translate("reports", "%1 expected here")
                                .arg(QString::number(place.present()))},
        u" · "_s);
}

QString noPlaceWords(const MorningPage &page, QDate today)
{
    if (page.day == today)
        return said(QT_TRANSLATE_NOOP("reports", "No session is planned any more today."));
    return QCoreApplication::translate("reports", "No session is planned on %1 from %2 on.")
        .arg(base::formatLongDate(page.day), timetable::formatMinuteOfDay(page.minute));
}

// A heading for each place, which comes again after a page break.
Table placeTable(const MorningPage &page, QDate today)
{
    Table table;
    table.style = Table::Style::Grid;
    table.columns = {{said(QT_TRANSLATE_NOOP("reports", "Seen")), 0, documents::Align::Center},
        {said(QT_TRANSLATE_NOOP("reports", "Who is where")), 3},
        {said(QT_TRANSLATE_NOOP("reports", "First to call")), 4}};
    table.emptyText = noPlaceWords(page, today);
    for (const PlaceNow &place : page.places) {
        table.rows.push_back({{Cell(placeTitle(place))}, Row::Kind::Group});
        for (const PlaceNow::Person &one : place.people) {
            if (one.isAbsent)
                continue;
            const QString name = one.isTrainee
                ? base::joined(
                    {one.name, said(QT_TRANSLATE_NOOP("reports", "on a stay"))}, u" · "_s)
                : one.name;
            table.rows.push_back({{Cell(), Cell(name), Cell(one.call)}});
        }
    }
    return table;
}

QString mealWords(const families::MealsOfDay &meals)
{
    QStringList notes;
    for (const families::Meal &meal : meals.meals) {
        if (!meal.note.isEmpty())
            notes += u"%1 (%2)"_s.arg(meal.name, meal.note);
    }
    return notes.join(u", "_s);
}

documents::KeyFigures figuresOf(const MorningPage &page)
{
    documents::KeyFigures figures;
    const auto add = [&figures](const char *label, int count, const QString &note = {}) {
        figures.figures.push_back({said(label), QString::number(count), note});
    };
    add(QT_TRANSLATE_NOOP("reports", "Absent"), int(page.missing.absents.size()),
        QCoreApplication::translate("reports", "%1 to be told")
            .arg(QString::number(page.missing.untold())));
    const int leftEarly = page.missing.leftEarly();
    add(QT_TRANSLATE_NOOP("reports", "Late"), page.missing.arrivedLate(),
        leftEarly > 0 ? QCoreApplication::translate("reports", "left early: %1").arg(leftEarly)
                      : QString());
    add(QT_TRANSLATE_NOOP("reports", "On a stay"), page.guests());
    add(QT_TRANSLATE_NOOP("reports", "Meals"), int(page.meals.meals.size()));
    return figures;
}

QString rollWords(const MorningPage &page)
{
    return QCoreApplication::translate("reports", "Rolls of the day done: %1 of %2.")
        .arg(QString::number(page.missing.rollsDone), QString::number(page.missing.sessions));
}

} // namespace

documents::Content morningContent(
    const MorningPage &page, const documents::Letterhead &letterhead, QDate issued)
{
    documents::Content content{said(QT_TRANSLATE_NOOP("reports", "Morning page")), letterhead};
    content.footer = {issued, {}};
    auto &blocks = content.blocks;
    const auto section = [&blocks](const char *title, Table table) {
        blocks.push_back({Heading{said(title), HeadingLevel::Section}});
        blocks.push_back({std::move(table)});
    };
    blocks.push_back({Heading{content.title, HeadingLevel::Title,
        base::joined({base::formatLongDate(page.day), page.closed}, u" · "_s)}});
    blocks.push_back({figuresOf(page)});
    blocks.push_back({documents::Note{rollWords(page)}});
    section(QT_TRANSLATE_NOOP("reports", "Absents"), absentTable(page.missing.absents));
    if (!page.missing.late.empty())
        section(page.missing.leftEarly() > 0 ? QT_TRANSLATE_NOOP("reports", "Late, or left early")
                                             : QT_TRANSLATE_NOOP("reports", "Late"),
            lateTable(page.missing.late));
    if (!page.changes.empty())
        section(QT_TRANSLATE_NOOP("reports", "Replacements"), changeTable(page.changes));
    if (!page.trainees.empty())
        section(QT_TRANSLATE_NOOP("reports", "On a stay"), traineeTable(page.trainees));
    if (const QString notes = mealWords(page.meals); !notes.isEmpty()) {
        blocks.push_back({Heading{said(QT_TRANSLATE_NOOP("reports", "For the kitchen"))}});
        blocks.push_back({documents::Paragraph{notes}});
    }
    blocks.push_back({documents::PageBreak{}});
    blocks.push_back({Heading{said(QT_TRANSLATE_NOOP("reports", "Emergency list by place")),
        HeadingLevel::Section,
        QCoreApplication::translate("reports", "at %1, by the rolls so far; for the staff alone")
            .arg(timetable::formatMinuteOfDay(page.minute))}});
    blocks.push_back({placeTable(page, issued)});
    return content;
}

documents::Content entrySlip(
    const follow_up::Arrival &arrival, const documents::Letterhead &letterhead, const QString &by)
{
    documents::Content content{said(QT_TRANSLATE_NOOP("reports", "Entry slip")), letterhead};
    content.footer = {arrival.day, {}};
    documents::KeyValues facts;
    const auto add = [&facts](const char *label, const QString &value) {
        if (!value.isEmpty())
            facts.entries.push_back({said(label), value});
    };
    add(QT_TRANSLATE_NOOP("reports", "Student"), arrival.who.listName());
    add(QT_TRANSLATE_NOOP("reports", "Group"), arrival.who.groupName);
    add(QT_TRANSLATE_NOOP("reports", "Session"), arrival.session);
    add(QT_TRANSLATE_NOOP("reports", "Arrived at"), timetable::formatMinuteOfDay(arrival.minute));
    if (arrival.missed > base::Minutes())
        add(QT_TRANSLATE_NOOP("reports", "Missed"), base::formatMinutes(arrival.missed));
    add(QT_TRANSLATE_NOOP("reports", "Admitted by"), by);
    content.blocks = {
        {Heading{content.title, HeadingLevel::Title, base::formatLongDate(arrival.day)}},
        {std::move(facts)},
        {documents::Paragraph{said(QT_TRANSLATE_NOOP("reports",
            "May go into the lesson. To be handed to whoever is in charge; the roll is corrected "
            "already."))}}};
    return content;
}

} // namespace reports
