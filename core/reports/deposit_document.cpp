#include "core/reports/deposit_document.h"

#include "core/base/format.h"

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

Table chequeTable(const fees::DepositSnapshot &said)
{
    Table table;
    table.columns = {{say(QT_TRANSLATE_NOOP("reports", "No.")), 0, Align::Right},
        {say(QT_TRANSLATE_NOOP("reports", "Drawer")), 1.4},
        {say(QT_TRANSLATE_NOOP("reports", "Bank")), 1},
        {say(QT_TRANSLATE_NOOP("reports", "Number of the cheque")), 0},
        {say(QT_TRANSLATE_NOOP("reports", "Receipt")), 0},
        {say(QT_TRANSLATE_NOOP("reports", "Amount")), 0, Align::Right}};
    int number = 0;
    for (const fees::DepositedCheque &cheque : said.cheques) {
        table.rows.push_back({{QString::number(++number), cheque.drawer, cheque.bank,
            cheque.reference, cheque.receiptNumber, base::formatMoney(cheque.amount)}});
    }
    table.rows.push_back({{QString(), say(QT_TRANSLATE_NOOP("reports", "Total")), QString(),
                              QString(), QString(), base::formatMoney(said.total())},
        Row::Kind::Total});
    return table;
}

} // namespace

documents::Content contentOf(const fees::Deposit &deposit, const SchoolMarks &marks)
{
    const fees::DepositSnapshot &said = deposit.snapshot;
    documents::Content content{
        say(QT_TRANSLATE_NOOP("reports", "Deposit of cheques %1")).arg(deposit.number)};
    content.letterhead = letterheadOf(said.issuer, marks);
    content.footer = {said.depositedOn, {}};
    documents::KeyValues facts{{{say(QT_TRANSLATE_NOOP("reports", "Deposited on")),
                                    base::formatLongDate(said.depositedOn)},
        {say(QT_TRANSLATE_NOOP("reports", "Account holder")), said.issuer.name}}};
    if (!said.iban.isEmpty())
        facts.entries.push_back({say(QT_TRANSLATE_NOOP("reports", "Account (IBAN)")), said.iban});
    content.blocks = {
        documents::Heading{
            say(QT_TRANSLATE_NOOP("reports", "Deposit of cheques no. %1")).arg(deposit.number),
            documents::HeadingLevel::Title},
        documents::KeyFigures{
            {{say(QT_TRANSLATE_NOOP("reports", "Cheques")), QString::number(said.cheques.size())},
                {say(QT_TRANSLATE_NOOP("reports", "Total")), base::formatMoney(said.total())}},
            2},
        facts, documents::Heading{say(QT_TRANSLATE_NOOP("reports", "Cheques deposited"))},
        chequeTable(said),
        documents::KeepTogether{{documents::Spacer{},
            documents::Signatures{
                {{say(QT_TRANSLATE_NOOP("reports", "For the school")), deposit.issuedBy},
                    {say(QT_TRANSLATE_NOOP("reports", "For the bank"))}}}}}};
    return content;
}

} // namespace reports
