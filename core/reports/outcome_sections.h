#pragma once

#include "core/documents/blocks.h"
#include "core/reports/outcome_report.h"

#include <QCoreApplication>

#include <vector>

// The sections of the outcome report, and the words they share. For outcome_document.cpp alone.
namespace reports {

using Blocks = std::vector<documents::Block>;

[[nodiscard]] Blocks enrolmentSection(const OutcomeReport &report);
[[nodiscard]] Blocks profileSection(const OutcomeReport &report);
[[nodiscard]] Blocks hoursSection(const OutcomeReport &report);
[[nodiscard]] Blocks attendanceSection(const OutcomeReport &report);
[[nodiscard]] Blocks resultsSection(const OutcomeReport &report);
[[nodiscard]] Blocks leaversSection(const OutcomeReport &report);
[[nodiscard]] Blocks feesSection(const OutcomeReport &report);
[[nodiscard]] Blocks limitsSection(const OutcomeReport &report);
[[nodiscard]] Blocks studentsAnnex(const OutcomeReport &report);

// One rate: its value as written, and what was counted over what.
struct Rate {
    QString label;
    QString value;
    QString numerator;
    QString denominator;
};
[[nodiscard]] documents::Block ratesTable(const std::vector<Rate> &rates);

// "11/12 (91,7 %)", the percentage from as many cases as the school wants.
[[nodiscard]] QString written(const OutcomeReport &report, base::Ratio ratio);
// "412 h / 618 h (66,7 %)" of minutes.
[[nodiscard]] QString writtenHours(base::Ratio minutes);
// "9 200,00 € / 9 600,00 € (95,8 %)" of cents.
[[nodiscard]] QString writtenMoney(base::Ratio cents);
[[nodiscard]] documents::Tone toneOf(hours::Judgement judgement);
[[nodiscard]] QString wordFor(hours::Judgement judgement); // "In the zone": grey paper says it too
// The 2/3 aim with its tolerance, for charts.
[[nodiscard]] documents::TargetBand bandOf(const hours::PracticeTarget &target);

[[nodiscard]] documents::Heading section(const QString &title, const QString &subtitle = {});
[[nodiscard]] documents::Heading part(const QString &title);
[[nodiscard]] documents::Cell number(qint64 count);
// A percentage with n/N and what it is below; below the school's number of cases, n/N alone.
[[nodiscard]] documents::KeyFigures::Figure ratioFigure(
    const OutcomeReport &report, const QString &label, base::Ratio ratio, const QString &note = {});
// On one page: tables of this report are short, unless a school has very many groups.
[[nodiscard]] documents::Block whole(documents::Table table);

// QCoreApplication::translate in a word; plural forms call the long one.
[[nodiscard]] inline QString translate(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace reports
