#include "core/reports/statement_document.h"

#include "core/base/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using documents::Align;
using documents::Cell;
using documents::Row;
using documents::Table;
using documents::Tone;

QString say(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

documents::KeyFigures figuresOf(const fees::Statement &statement)
{
    const fees::Balance &year = statement.year;
    const bool isLate = !year.overdue.isZero();
    documents::KeyFigures figures{
        {{say(QT_TRANSLATE_NOOP("reports", "Charged")), base::formatMoney(year.charged)},
            {say(QT_TRANSLATE_NOOP("reports", "Paid")), base::formatMoney(year.settled)},
            {say(QT_TRANSLATE_NOOP("reports", "Left to pay")),
                base::formatMoney(year.outstanding()),
                isLate ? say(QT_TRANSLATE_NOOP("reports", "of which %1 overdue"))
                             .arg(base::formatMoney(year.overdue))
                       : QString(),
                isLate ? Tone::Warning : Tone::Normal}},
        3};
    return figures;
}

// The first instalment that is still open: what to pay next.
QString nextDue(const fees::Statement &statement)
{
    const auto next = std::find_if(
        statement.instalments.begin(), statement.instalments.end(), [&](const fees::DueLine &line) {
            return !line.open().isZero() && line.dueOn >= statement.on;
        });
    if (next == statement.instalments.end())
        return {};
    base::Money open;
    for (const fees::DueLine &line : statement.instalments) {
        if (line.dueOn == next->dueOn)
            open += line.open();
    }
    return say(QT_TRANSLATE_NOOP("reports", "Next instalment: %1 on %2."))
        .arg(base::formatMoney(open), base::formatLongDate(next->dueOn));
}

Table instalmentTable(const fees::Statement &statement)
{
    std::vector<fees::DueLine> lines = statement.instalments;
    // By student, each in the order of the due dates.
    std::stable_sort(lines.begin(), lines.end(),
        [](const auto &a, const auto &b) { return a.studentName.compare(b.studentName) < 0; });
    Table table;
    table.columns = {{say(QT_TRANSLATE_NOOP("reports", "Due on")), 0},
        {say(QT_TRANSLATE_NOOP("reports", "For")), 1},
        {say(QT_TRANSLATE_NOOP("reports", "Amount")), 0, Align::Right},
        {say(QT_TRANSLATE_NOOP("reports", "Paid")), 0, Align::Right},
        {say(QT_TRANSLATE_NOOP("reports", "Left to pay")), 0, Align::Right}};
    table.emptyText = say(QT_TRANSLATE_NOOP("reports", "Nothing is charged for this year."));
    QString student;
    for (const fees::DueLine &line : lines) {
        if (line.studentName != student) {
            student = line.studentName;
            table.rows.push_back({{student}, Row::Kind::Group});
        }
        const QString label = line.count == 1
            ? line.label
            : u"%1 · %2/%3"_s.arg(
                line.label, QString::number(line.position), QString::number(line.count));
        const Tone tone = line.isOverdueOn(statement.on) ? Tone::Warning : Tone::Normal;
        table.rows.push_back({{base::formatDate(line.dueOn), label, base::formatMoney(line.amount),
            base::formatMoney(line.settled), Cell(base::formatMoney(line.open()), tone)}});
    }
    if (!lines.empty()) {
        table.rows.push_back({{say(QT_TRANSLATE_NOOP("reports", "Total")), QString(),
                                  base::formatMoney(statement.year.charged),
                                  base::formatMoney(statement.year.settled),
                                  base::formatMoney(statement.year.outstanding())},
            Row::Kind::Total});
    }
    return table;
}

QString purposeOf(const fees::StatementPayment &payment)
{
    const QString purpose = u"%1 · %2"_s.arg(payment.student, payment.label);
    if (!payment.isOpposite)
        return purpose;
    return say(QT_TRANSLATE_NOOP("reports", "%1 — cancelled: %2")).arg(purpose, payment.reason);
}

Table paymentTable(const fees::Statement &statement)
{
    Table table;
    table.columns = {{say(QT_TRANSLATE_NOOP("reports", "Received on")), 0},
        {say(QT_TRANSLATE_NOOP("reports", "Receipt")), 0},
        {say(QT_TRANSLATE_NOOP("reports", "Paid by")), 1},
        {say(QT_TRANSLATE_NOOP("reports", "Means")), 0},
        {say(QT_TRANSLATE_NOOP("reports", "For")), 1.4},
        {say(QT_TRANSLATE_NOOP("reports", "Amount")), 0, Align::Right}};
    table.emptyText = say(QT_TRANSLATE_NOOP("reports", "No payment yet."));
    base::Money total;
    for (const fees::StatementPayment &payment : statement.payments) {
        total += payment.amount;
        table.rows.push_back({{base::formatDate(payment.on), payment.receiptNumber,
            payment.remitter, titleOf(payment.means, payment.isOpening), purposeOf(payment),
            base::formatMoney(payment.amount)}});
    }
    if (!table.rows.empty()) {
        table.rows.push_back({{say(QT_TRANSLATE_NOOP("reports", "Total")), QString(), QString(),
                                  QString(), QString(), base::formatMoney(total)},
            Row::Kind::Total});
    }
    return table;
}

Table advanceTable(const fees::Statement &statement)
{
    Table table;
    table.columns = {{say(QT_TRANSLATE_NOOP("reports", "Received on")), 0},
        {say(QT_TRANSLATE_NOOP("reports", "Receipt")), 0},
        {say(QT_TRANSLATE_NOOP("reports", "Means")), 1},
        {say(QT_TRANSLATE_NOOP("reports", "Advance")), 0, Align::Right}};
    for (const fees::PaymentLine &line : statement.advances) {
        table.rows.push_back({{base::formatDate(line.receivedOn), line.receiptNumber,
            titleOf(line.means, line.isOpening), base::formatMoney(line.advance)}});
    }
    return table;
}

// How what is left for the year becomes what is to be paid in all.
Table balanceTable(const fees::Statement &statement)
{
    Table table;
    table.columns = {{QString(), 1}, {QString(), 0, Align::Right, 40}};
    const auto add = [&table](const QString &label, base::Money amount) {
        table.rows.push_back({{label, base::formatMoney(amount)}});
    };
    add(say(QT_TRANSLATE_NOOP("reports", "Left to pay for %1")).arg(statement.yearLabel),
        statement.year.outstanding());
    if (!statement.otherYears().isZero())
        add(say(QT_TRANSLATE_NOOP("reports", "Left to pay for other years")),
            statement.otherYears());
    if (!statement.all.credit.isZero())
        add(say(QT_TRANSLATE_NOOP("reports", "Advances to be deducted")), -statement.all.credit);
    const base::Money toPay = statement.all.toPay();
    table.rows.push_back({{toPay.isNegative() ? say(QT_TRANSLATE_NOOP("reports", "In your favour"))
                                              : say(QT_TRANSLATE_NOOP("reports", "To pay in all")),
                              base::formatMoney(toPay.isNegative() ? -toPay : toPay)},
        Row::Kind::Total});
    return table;
}

} // namespace

documents::Content contentOf(const fees::Statement &statement, const SchoolMarks &marks)
{
    documents::Content content{say(QT_TRANSLATE_NOOP("reports", "Account of %1, %2"))
                                   .arg(statement.payer.name, statement.yearLabel)};
    content.letterhead = letterheadOf(statement.issuer, marks);
    content.footer = {statement.on, {}};
    std::vector<documents::Block> &blocks = content.blocks;
    blocks.push_back(documents::Recipient{QStringList{statement.payer.name} + statement.address});
    blocks.push_back(documents::Heading{
        say(QT_TRANSLATE_NOOP("reports", "Statement of account %1")).arg(statement.yearLabel),
        documents::HeadingLevel::Title,
        say(QT_TRANSLATE_NOOP("reports", "As the books stand on %1"))
            .arg(base::formatLongDate(statement.on))});
    blocks.push_back(figuresOf(statement));
    if (const QString next = nextDue(statement); !next.isEmpty())
        blocks.push_back(documents::Paragraph{next, documents::TextStyle::Strong});
    blocks.push_back(documents::Heading{say(QT_TRANSLATE_NOOP("reports", "What is charged"))});
    blocks.push_back(instalmentTable(statement));
    blocks.push_back(documents::Heading{say(QT_TRANSLATE_NOOP("reports", "What was paid"))});
    blocks.push_back(paymentTable(statement));
    if (!statement.advances.empty()) {
        blocks.push_back(
            documents::Heading{say(QT_TRANSLATE_NOOP("reports", "Advances not used yet"))});
        blocks.push_back(advanceTable(statement));
    }
    blocks.push_back(
        documents::KeepTogether{{documents::Heading{say(QT_TRANSLATE_NOOP("reports", "Balance"))},
            balanceTable(statement)}});
    if (!statement.issuer.signature.isEmpty()) {
        blocks.push_back(documents::Signatures{{signatureOf(
            statement.issuer, marks, say(QT_TRANSLATE_NOOP("reports", "For the school")))}});
    }
    return content;
}

} // namespace reports
