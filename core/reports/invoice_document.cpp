#include "core/reports/invoice_document.h"

#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using documents::Align;
using documents::Paragraph;
using documents::Row;
using documents::Table;

QString say(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

QString titleOf(const fees::Invoice &invoice)
{
    return (invoice.snapshot.isCredit() ? say(QT_TRANSLATE_NOOP("reports", "Credit note no. %1"))
                                        : say(QT_TRANSLATE_NOOP("reports", "Invoice no. %1")))
        .arg(invoice.number);
}

documents::KeyValues factsOf(const fees::InvoiceSnapshot &said)
{
    documents::KeyValues facts{{{say(QT_TRANSLATE_NOOP("reports", "Date of issue")),
        base::formatLongDate(said.issuedOn)}}};
    const auto add = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.entries.push_back({label, value});
    };
    add(say(QT_TRANSLATE_NOOP("reports", "To be paid by")),
        said.dueOn.isValid() ? base::formatLongDate(said.dueOn) : QString());
    add(say(QT_TRANSLATE_NOOP("reports", "SIRET of the payer")),
        said.siret.isEmpty() && said.isPublic ? say(QT_TRANSLATE_NOOP("reports", "not given"))
                                              : said.siret);
    add(say(QT_TRANSLATE_NOOP("reports", "Service code")), said.serviceCode);
    add(say(QT_TRANSLATE_NOOP("reports", "Engagement number")), said.engagement);
    add(say(QT_TRANSLATE_NOOP("reports", "Cancels the invoice")), said.cancels);
    add(say(QT_TRANSLATE_NOOP("reports", "Reason")), said.reason);
    return facts;
}

// Charges by student, in the order they were ticked in.
Table lineTable(const fees::InvoiceSnapshot &said)
{
    Table table;
    table.columns = {{say(QT_TRANSLATE_NOOP("reports", "For")), 1},
        {say(QT_TRANSLATE_NOOP("reports", "School year")), 0},
        {say(QT_TRANSLATE_NOOP("reports", "Amount")), 0, Align::Right}};
    QString student;
    for (const fees::InvoiceSnapshot::Line &line : said.lines) {
        if (line.student != student) {
            student = line.student;
            table.rows.push_back({{student}, Row::Kind::Group});
        }
        table.rows.push_back({{line.label, line.yearLabel, base::formatMoney(line.amount)}});
    }
    const auto sum = [&table](const QString &what, base::Money amount, Row::Kind kind) {
        table.rows.push_back({{what, QString(), base::formatMoney(amount)}, kind});
    };
    if (said.settled != base::Money()) {
        sum(say(QT_TRANSLATE_NOOP("reports", "Total")), said.total(), Row::Kind::Body);
        sum(say(QT_TRANSLATE_NOOP("reports", "Paid already")), -said.settled, Row::Kind::Body);
    }
    sum(said.isCredit() ? say(QT_TRANSLATE_NOOP("reports", "Total credited"))
                        : say(QT_TRANSLATE_NOOP("reports", "Total to pay")),
        said.toPay(), Row::Kind::Total);
    return table;
}

} // namespace

documents::Content contentOf(const fees::Invoice &invoice, const SchoolMarks &marks)
{
    const fees::InvoiceSnapshot &said = invoice.snapshot;
    documents::Content content{titleOf(invoice)};
    content.letterhead = letterheadOf(said.issuer, marks);
    content.footer = {said.issuedOn, invoice.number};
    std::vector<documents::Block> &blocks = content.blocks;
    const QStringList address = said.address.isEmpty()
        ? QStringList{say(QT_TRANSLATE_NOOP("reports", "Address not given"))}
        : said.address;
    blocks.push_back(documents::Recipient{QStringList{said.payer} + address});
    blocks.push_back(documents::Heading{titleOf(invoice), documents::HeadingLevel::Title});
    if (!invoice.creditNumber.isEmpty()) {
        blocks.push_back(
            Paragraph{say(QT_TRANSLATE_NOOP("reports", "Cancelled by the credit note %1."))
                          .arg(invoice.creditNumber),
                documents::TextStyle::Strong});
    }
    blocks.push_back(factsOf(said));
    blocks.push_back(documents::Spacer{});
    blocks.push_back(lineTable(said));
    if (!said.mention.isEmpty())
        blocks.push_back(documents::Note{said.mention});
    if (!said.isCredit() && !said.iban.isEmpty()) {
        blocks.push_back(Paragraph{
            say(QT_TRANSLATE_NOOP("reports", "For a bank transfer: IBAN %1, with the number %2."))
                .arg(said.iban, invoice.number)});
    }
    blocks.push_back(documents::KeepTogether{{documents::Spacer{},
        documents::Signatures{{signatureOfOffice(said.issuer, marks, invoice.issuedBy)}}}});
    return content;
}

} // namespace reports
