#include "core/registers/absence_paper.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace registers {

namespace {

using follow_up::HalfDay;

QString say(const char *text)
{
    return QCoreApplication::translate("registers", text);
}

QString standingOf(const HalfDay &halfDay)
{
    QStringList words;
    if (halfDay.isUnjustified()) {
        words += halfDay.isUnjustifiedWhole()
            ? say(QT_TRANSLATE_NOOP("registers", "without a valid reason, whole"))
            : say(QT_TRANSLATE_NOOP("registers", "without a valid reason, in part"));
    }
    if (halfDay.waiting > base::Minutes())
        words += say(QT_TRANSLATE_NOOP("registers", "reason awaited"));
    if (halfDay.excluded > base::Minutes())
        words += say(QT_TRANSLATE_NOOP("registers", "exclusion, counted apart"));
    if (words.isEmpty())
        words += say(QT_TRANSLATE_NOOP("registers", "justified"));
    return words.join(u", "_s);
}

PaperTable halfDayTable(const MonthOfAbsences &month)
{
    PaperTable table;
    table.title = say(QT_TRANSLATE_NOOP("registers", "Half-days one by one"));
    table.columns = {say(QT_TRANSLATE_NOOP("registers", "Half-day")),
        say(QT_TRANSLATE_NOOP("registers", "What is known")),
        say(QT_TRANSLATE_NOOP("registers", "Owed")), say(QT_TRANSLATE_NOOP("registers", "Missed"))};
    table.textColumns = 2;
    table.emptyText = say(QT_TRANSLATE_NOOP("registers", "No half-day of this month was missed."));
    for (const HalfDay &halfDay : month.halfDays) {
        const base::Minutes missed = halfDay.missed + halfDay.excluded;
        if (missed == base::Minutes())
            continue;
        const QString half = halfDay.isAfternoon ? say(QT_TRANSLATE_NOOP("registers", "afternoon"))
                                                 : say(QT_TRANSLATE_NOOP("registers", "morning"));
        table.rows.push_back(
            {base::joined({base::formatLongDate(halfDay.day), half}, u", "_s), standingOf(halfDay),
                base::formatMinutes(halfDay.expected), base::formatMinutes(missed)});
    }
    return table;
}

PaperTable stepTable(const MonthOfAbsences &month)
{
    PaperTable table;
    table.title = say(QT_TRANSLATE_NOOP("registers", "Steps taken by the school"));
    table.columns = {say(QT_TRANSLATE_NOOP("registers", "Step")),
        say(QT_TRANSLATE_NOOP("registers", "By whom")), say(QT_TRANSLATE_NOOP("registers", "How")),
        say(QT_TRANSLATE_NOOP("registers", "On"))};
    table.textColumns = 3;
    table.emptyText = say(QT_TRANSLATE_NOOP("registers", "No step is noted for this month."));
    for (const follow_up::Step &step : month.steps) {
        table.rows.push_back({titleOf(step.details.kind), step.details.by,
            titleOf(step.details.channel), base::formatDate(step.details.takenOn)});
    }
    return table;
}

QString countWords(int count, int whole)
{
    return QCoreApplication::translate("registers", "%1, of these %2 whole")
        .arg(QString::number(count), QString::number(whole));
}

QStringList notesOf(const MonthOfAbsences &month, const follow_up::HalfDayCounts &counts)
{
    QStringList notes{shown(month.settings)};
    for (const follow_up::ReachedRule &one : month.reached) {
        notes +=
            QCoreApplication::translate("registers", "%1: reached on %2, at the age of %3 (%4).")
                .arg(shown(one.rule), base::formatDate(one.on), QString::number(one.age),
                    one.rule.details.source);
    }
    if (counts.missingRolls > 0) {
        notes += QCoreApplication::translate("registers",
            "%n roll(s) of these days were not done: nobody is held to have missed them.", nullptr,
            counts.missingRolls);
    }
    notes += say(QT_TRANSLATE_NOOP("registers",
        "To whom this goes, under which text and with which papers: to be checked by the school "
        "before it is sent."));
    return notes;
}

} // namespace

PaperSnapshot absenceSummary(const Attested &about, const MonthOfAbsences &month)
{
    PaperSnapshot paper;
    paper.kind = PaperKind::Absences;
    paper.subtitle = follow_up::shownMonth(month.month);
    paper.facts = factsOf(about);
    const follow_up::HalfDayCounts counts =
        countBetween(month.halfDays, month.month, follow_up::lastOfMonth(month.month));
    paper.facts.push_back({say(QT_TRANSLATE_NOOP("registers", "Half-days without a valid reason")),
        countWords(counts.unjustified, counts.unjustifiedWhole)});
    paper.facts.push_back(
        {say(QT_TRANSLATE_NOOP("registers", "Half-days missed, justified or not")),
            countWords(counts.all, counts.whole)});
    paper.tables = {halfDayTable(month), stepTable(month)};
    paper.notes = notesOf(month, counts);
    paper.signatures = {say(QT_TRANSLATE_NOOP("registers", "For the school"))};
    return paper;
}

} // namespace registers
