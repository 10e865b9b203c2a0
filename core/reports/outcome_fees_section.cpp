#include "core/base/format.h"
#include "core/reports/outcome_sections.h"

namespace reports {

using documents::KeyFigures;
using documents::Note;
using documents::Paragraph;
using documents::TextStyle;
using documents::Tone;

namespace {

KeyFigures headFigures(const fees::YearTotals &totals)
{
    const fees::Balance &balance = totals.balance;
    const bool late = balance.overdue > base::Money();
    return {{{translate("reports", "Charged"), base::formatMoney(balance.charged)},
        {translate("reports", "Collected"), base::formatMoney(balance.settled)},
        {translate("reports", "Outstanding"), base::formatMoney(balance.outstanding())},
        {translate("reports", "of which overdue"), base::formatMoney(balance.overdue), {},
            late ? Tone::Warning : Tone::Normal}}};
}

void addLimit(Blocks &blocks, int count, const QString &sentence)
{
    if (count > 0)
        blocks.push_back(Paragraph{sentence, TextStyle::Body});
}

} // namespace

Blocks feesSection(const OutcomeReport &report)
{
    Blocks blocks{section(translate("reports", "Fees and payments"))};
    if (!report.fees) {
        blocks.push_back(Paragraph{translate("reports",
            "This section is left out: its figures are not part of the work of the person who "
            "prepared this report.")});
        return blocks;
    }
    const fees::YearTotals &totals = *report.fees;
    if (totals.charged == 0) {
        blocks.push_back(
            Paragraph{translate("reports", "Nothing is charged for this school year yet.")});
        return blocks;
    }
    blocks.push_back(headFigures(totals));
    blocks.push_back(ratesTable({
        {translate("reports", "Collected"), writtenMoney(totals.collected()),
            translate("reports", "money received and put on a charge of this year"),
            translate("reports", "charges of this year that were not cancelled")},
        {translate("reports", "Fully paid"), written(report, totals.studentsSettled()),
            translate("reports", "young people for whom everything is paid"),
            translate("reports", "young people for whom something is charged")},
        {translate("reports", "With an overdue instalment"),
            written(report, {totals.overdue, totals.charged}),
            translate("reports", "young people with an instalment past its date and not paid"),
            translate("reports", "young people for whom something is charged")},
    }));
    blocks.push_back(Note{translate("reports",
        "On %1, for the charges of school year %2 alone. Voided payments and cancelled charges "
        "are not counted.")
                              .arg(base::formatDate(report.on), report.year)});
    return blocks;
}

Blocks limitsSection(const OutcomeReport &report)
{
    Blocks blocks;
    const auto add = [&blocks](int count, const char *sentence) {
        addLimit(blocks, count, QCoreApplication::translate("reports", sentence, nullptr, count));
    };
    const exams::DiplomaResults all = exams::together(report.results.diplomas);
    add(report.enrolment.sexUnknown(),
        QT_TRANSLATE_N_NOOP("reports", "The sex of %n person(s) is not recorded."));
    add(report.enrolment.withoutPath,
        QT_TRANSLATE_N_NOOP("reports", "%n person(s) without a diploma in view recorded."));
    add(report.attendance.rollsDue - report.attendance.rollsDone,
        QT_TRANSLATE_N_NOOP(
            "reports", "%n session(s) without a roll: their hours are not counted."));
    add(all.presenceUnknown(),
        QT_TRANSLATE_N_NOOP("reports",
            "%n candidate(s) without a presence recorded: counted as entered, not as present."));
    add(all.awaited(),
        QT_TRANSLATE_N_NOOP(
            "reports", "%n official result(s) awaited: counted as present, not as admitted."));
    add(report.leavers.undecided,
        QT_TRANSLATE_N_NOOP("reports",
            "%n person(s) with neither a departure nor a place in the next year yet: not "
            "counted as leavers."));
    add(report.leavers.unconfirmed,
        QT_TRANSLATE_N_NOOP(
            "reports", "%n piece(s) of news of leavers not confirmed yet: not counted."));
    add(report.leavers.known.unknown(),
        QT_TRANSLATE_N_NOOP("reports", "%n leaver(s) without news."));
    if (blocks.empty()) {
        blocks.push_back(
            Paragraph{translate("reports", "Nothing is missing from the figures of this report.")});
    }
    blocks.insert(blocks.begin(), section(translate("reports", "What this report does not know")));
    return blocks;
}

} // namespace reports
