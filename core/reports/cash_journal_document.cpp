#include "core/reports/cash_journal_document.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using documents::Align;
using documents::Row;
using documents::Table;

QString say(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

QString whatHappened(const fees::PaymentLine &line)
{
    if (line.refund && line.isOpposite)
        return say(QT_TRANSLATE_NOOP("reports", "Refund cancelled: %1")).arg(line.reason);
    if (line.refund)
        return say(QT_TRANSLATE_NOOP("reports", "Refund: %1")).arg(line.reason);
    if (line.isOpposite && line.isUnpaid)
        return say(QT_TRANSLATE_NOOP("reports", "Unpaid cheque: %1")).arg(line.reason);
    if (line.isOpposite)
        return say(QT_TRANSLATE_NOOP("reports", "Cancelled: %1")).arg(line.reason);
    return line.students.join(u", "_s);
}

void addMeans(Table &table, const CashJournal &journal, const fees::MeansTotal &total)
{
    std::vector<Row> rows;
    for (const fees::PaymentLine &line : journal.lines) {
        if (line.means != total.means)
            continue;
        rows.push_back({{base::formatDate(line.receivedOn), line.receiptNumber, line.remitterName,
            whatHappened(line), base::joined({line.bank, line.reference}, u" "_s),
            base::formatMoney(line.amount)}});
    }
    if (rows.empty())
        return;
    table.rows.push_back({{titleOf(total.means)}, Row::Kind::Group});
    table.rows.insert(table.rows.end(), rows.begin(), rows.end());
    table.rows.push_back(
        {{QString(), QString(),
             say(QT_TRANSLATE_NOOP("reports", "Total: %1")).arg(titleOf(total.means)), QString(),
             QString(), base::formatMoney(total.total)},
            Row::Kind::Total});
}

} // namespace

documents::Content contentOf(const CashJournal &journal, const documents::Letterhead &letterhead)
{
    documents::Content content{say(QT_TRANSLATE_NOOP("reports", "Cash journal"))};
    content.letterhead = letterhead;
    content.footer = {journal.on, {}};
    Table table;
    table.columns = {{say(QT_TRANSLATE_NOOP("reports", "Date")), 0},
        {say(QT_TRANSLATE_NOOP("reports", "Receipt")), 0},
        {say(QT_TRANSLATE_NOOP("reports", "Handed over by")), 1},
        {say(QT_TRANSLATE_NOOP("reports", "For")), 1.2},
        {say(QT_TRANSLATE_NOOP("reports", "Bank and number")), 0.8},
        {say(QT_TRANSLATE_NOOP("reports", "Amount")), 0, Align::Right}};
    table.emptyText = say(QT_TRANSLATE_NOOP("reports", "Nothing came in or went out."));
    base::Money all;
    documents::KeyFigures figures;
    for (const fees::MeansTotal &total : journal.totals) {
        addMeans(table, journal, total);
        all += total.total;
        if (!total.total.isZero())
            figures.figures.push_back({titleOf(total.means), base::formatMoney(total.total)});
    }
    figures.figures.push_back(
        {say(QT_TRANSLATE_NOOP("reports", "In all")), base::formatMoney(all)});
    const QString days = journal.from == journal.to ? base::formatLongDate(journal.from)
                                                    : base::formatRange({journal.from, journal.to});
    content.blocks = {
        documents::Heading{content.title, documents::HeadingLevel::Title, days}, figures, table};
    return content;
}

} // namespace reports
