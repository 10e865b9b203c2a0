#include "core/reports/absence_summary.h"

#include "core/base/dates.h"
#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using documents::Cell;
using documents::Heading;
using documents::HeadingLevel;
using documents::Table;
using documents::Tone;
using follow_up::HalfDay;
using follow_up::StudentTrend;

QString said(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

QString standingOf(const HalfDay &halfDay)
{
    QStringList words;
    if (halfDay.isUnjustified()) {
        words += halfDay.isUnjustifiedWhole()
            ? said(QT_TRANSLATE_NOOP("reports", "without a valid reason, whole"))
            : said(QT_TRANSLATE_NOOP("reports", "without a valid reason, in part"));
    }
    if (halfDay.waiting > base::Minutes())
        words += said(QT_TRANSLATE_NOOP("reports", "reason awaited"));
    if (halfDay.excluded > base::Minutes())
        words += said(QT_TRANSLATE_NOOP("reports", "exclusion, counted apart"));
    if (words.isEmpty())
        words += said(QT_TRANSLATE_NOOP("reports", "justified"));
    return words.join(u", "_s);
}

Table halfDayTable(const StudentTrend &trend, QDate month)
{
    Table table;
    table.columns = {{said(QT_TRANSLATE_NOOP("reports", "Half-day")), 3},
        {said(QT_TRANSLATE_NOOP("reports", "Owed")), 0, documents::Align::Right},
        {said(QT_TRANSLATE_NOOP("reports", "Missed")), 0, documents::Align::Right},
        {said(QT_TRANSLATE_NOOP("reports", "What is known")), 3}};
    for (const HalfDay &halfDay : trend.halfDays) {
        const bool isOfMonth = follow_up::firstOfMonth(halfDay.day) == month;
        const base::Minutes missed = halfDay.missed + halfDay.excluded;
        if (!isOfMonth || missed == base::Minutes())
            continue;
        const QString half = halfDay.isAfternoon ? said(QT_TRANSLATE_NOOP("reports", "afternoon"))
                                                 : said(QT_TRANSLATE_NOOP("reports", "morning"));
        table.rows.push_back(
            {{Cell(base::joined({base::formatLongDate(halfDay.day), half}, u", "_s)),
                Cell(base::formatMinutes(halfDay.expected)), Cell(base::formatMinutes(missed)),
                Cell(standingOf(halfDay), halfDay.isUnjustified() ? Tone::Bad : Tone::Normal)}});
    }
    return table;
}

Table stepTable(const StudentTrend &trend, QDate month)
{
    Table table;
    table.columns = {{said(QT_TRANSLATE_NOOP("reports", "Step")), 3},
        {said(QT_TRANSLATE_NOOP("reports", "On")), 0},
        {said(QT_TRANSLATE_NOOP("reports", "How")), 2},
        {said(QT_TRANSLATE_NOOP("reports", "By whom")), 2}};
    table.emptyText = said(QT_TRANSLATE_NOOP("reports", "No step is noted for this month."));
    for (const follow_up::Step &step : trend.steps) {
        if (step.details.month != month)
            continue;
        table.rows.push_back(
            {{Cell(titleOf(step.details.kind)), Cell(base::formatDate(step.details.takenOn)),
                Cell(titleOf(step.details.channel)), Cell(step.details.by)}});
    }
    return table;
}

documents::KeyFigures figuresOf(const follow_up::HalfDayCounts &counts)
{
    const auto figure = [](const char *label, int count, int whole) {
        return documents::KeyFigures::Figure{said(label), QString::number(count),
            QCoreApplication::translate("reports", "of these, %1 whole")
                .arg(QString::number(whole))};
    };
    return {{figure(QT_TRANSLATE_NOOP("reports", "Half-days without a valid reason"),
                 counts.unjustified, counts.unjustifiedWhole),
                figure(QT_TRANSLATE_NOOP("reports", "Half-days missed, justified or not"),
                    counts.all, counts.whole)},
        2};
}

QString ruleWords(const StudentTrend &trend, const StudentTrend::Month &month)
{
    QStringList lines{shown(trend.settings)};
    for (const follow_up::ReachedRule &one : month.reached) {
        lines += QCoreApplication::translate("reports", "%1: reached on %2, at the age of %3 (%4).")
                     .arg(shown(one.rule), base::formatDate(one.on), QString::number(one.age),
                         one.rule.details.source);
    }
    if (month.counts.missingRolls > 0) {
        lines += QCoreApplication::translate("reports",
            "%1 roll(s) of these days were not done: nobody is held to have missed them.")
                     .arg(QString::number(month.counts.missingRolls));
    }
    return lines.join(u'\n');
}

} // namespace

documents::Content absenceSummary(
    const StudentTrend &trend, QDate month, const documents::Letterhead &letterhead, QDate issued)
{
    documents::Content content{
        said(QT_TRANSLATE_NOOP("reports", "Summary of absences")), letterhead};
    content.footer = {issued, {}};
    const auto known = std::find_if(trend.months.begin(), trend.months.end(),
        [&](const StudentTrend::Month &one) { return one.month == month; });
    const StudentTrend::Month of =
        known == trend.months.end() ? StudentTrend::Month{month, {}, {}} : *known;
    content.blocks = {{Heading{content.title, HeadingLevel::Title,
                          base::joined({trend.who.letterName(),
                                           QCoreApplication::translate("reports", "birth: %1")
                                               .arg(base::formatDate(trend.who.birthDate)),
                                           trend.who.groupName, follow_up::shownMonth(month)},
                              u" · "_s)}},
        {figuresOf(of.counts)}, {documents::Note{ruleWords(trend, of)}},
        {Heading{said(QT_TRANSLATE_NOOP("reports", "Half-days one by one"))}},
        {halfDayTable(trend, month)},
        {Heading{said(QT_TRANSLATE_NOOP("reports", "Steps taken by the school"))}},
        {stepTable(trend, month)},
        {documents::Note{said(QT_TRANSLATE_NOOP("reports",
            "To whom this goes, under which text and with which papers: to be checked by the "
            "school before it is sent."))}},
        {documents::Signatures{{{said(QT_TRANSLATE_NOOP("reports", "For the school"))}}}}};
    return content;
}

} // namespace reports
