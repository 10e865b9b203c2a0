#include "ui/fees/reminder_rows.h"

#include "core/base/format.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using Kind = exchange::ColumnKind;

namespace {

ListCell moneyCell(base::Money amount)
{
    return {base::formatMoney(amount), amount.cents()};
}

ListCell dateCell(QDate date)
{
    return {base::formatDate(date), date};
}

Tone toneOf(int level)
{
    return level < 2 ? Tone::Accent : level < 3 ? Tone::Warning : Tone::Bad;
}

} // namespace

std::vector<ListColumn> ReminderRows::proposalColumns()
{
    return {{u"payer"_s, tr("Payer")}, {u"students"_s, tr("Students")},
        {u"oldest"_s, tr("Late since"), Kind::Date}, {u"amount"_s, tr("Late"), Kind::Money},
        {u"level"_s, tr("To write")}};
}

std::vector<CellRows::Row> ReminderRows::proposals(const fees::ReminderPlan &plan)
{
    std::vector<CellRows::Row> rows;
    for (const fees::ReminderProposal &proposal : plan.proposals) {
        QStringList students;
        QDate oldest;
        for (const fees::ReminderItem &item : proposal.items) {
            if (!students.contains(item.student))
                students += item.student;
            if (!oldest.isValid() || item.dueOn < oldest)
                oldest = item.dueOn;
        }
        const int level = proposal.level();
        ListCell payer{proposal.payer.name};
        if (!proposal.hasAddress)
            payer.secondary = tr("No address known");
        rows.push_back({proposal.payer.id.value(),
            {payer, {students.join(u", "_s)}, dateCell(oldest), moneyCell(proposal.amount()),
                {fees::titleOfLevel(level), -level, toneOf(level)}}});
    }
    qint64 key = 0;
    for (const fees::NotWritten &none : plan.notWritten) {
        const QString why = none.why == fees::NoLetter::Restricted
            ? tr("No letter: restricted by a decision")
            : tr("No letter: an advance covers it");
        rows.push_back({--key,
            {{none.payer.name}, {QString()}, {QString(), QDate(9999, 1, 1)},
                moneyCell(none.overdue), {why, 1, Tone::Neutral}}});
    }
    return rows;
}

std::vector<ListColumn> ReminderRows::sentColumns()
{
    return {{u"number"_s, tr("Letter")}, {u"date"_s, tr("Sent on"), Kind::Date},
        {u"payer"_s, tr("Payer")}, {u"students"_s, tr("Students")},
        {u"amount"_s, tr("Asked for"), Kind::Money}, {u"open"_s, tr("Still due"), Kind::Money},
        {u"level"_s, tr("Level")}};
}

std::vector<CellRows::Row> ReminderRows::sent(const std::vector<fees::SentReminder> &sent)
{
    std::vector<CellRows::Row> rows;
    for (const fees::SentReminder &letter : sent) {
        rows.push_back({letter.id.value(),
            {{letter.number}, dateCell(letter.sentOn), {letter.payer.name},
                {letter.students.join(u", "_s)}, moneyCell(letter.amount), moneyCell(letter.open),
                {fees::titleOfLevel(letter.level), letter.level,
                    letter.open.isZero() ? Tone::Good : toneOf(letter.level)}}});
    }
    return rows;
}

std::vector<ListColumn> ReminderRows::agedColumns()
{
    return {{u"payer"_s, tr("Payer")}, {u"not-due"_s, tr("Not due yet"), Kind::Money},
        {u"late-30"_s, tr("1 to 30 days"), Kind::Money},
        {u"late-60"_s, tr("31 to 60 days"), Kind::Money},
        {u"late-90"_s, tr("61 to 90 days"), Kind::Money},
        {u"late-more"_s, tr("Over 90 days"), Kind::Money},
        {u"advance"_s, tr("Advance"), Kind::Money}, {u"total"_s, tr("Still due"), Kind::Money}};
}

std::vector<CellRows::Row> ReminderRows::aged(const std::vector<fees::AgedPayer> &payers)
{
    std::vector<CellRows::Row> rows;
    for (const fees::AgedPayer &payer : payers) {
        std::vector<ListCell> cells{{payer.payer.name}, moneyCell(payer.notDue)};
        for (const base::Money part : payer.late)
            cells.push_back(moneyCell(part));
        cells.push_back(moneyCell(payer.credit));
        cells.push_back(moneyCell(payer.outstanding()));
        rows.push_back({payer.payer.id.value(), std::move(cells)});
    }
    return rows;
}

} // namespace ui
