#include "core/reports/receipt_document.h"

#include "core/base/format.h"
#include "core/documents/text_box.h"
#include "core/documents/units.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using documents::Align;
using documents::Block;
using documents::Cell;
using documents::Row;
using documents::Table;
using documents::Tone;

constexpr qreal kStampPoints = 76;
constexpr qreal kReasonPoints = 15;
constexpr qreal kStampAngle = -38; // degrees: up to the right
constexpr qreal kStampWidth = documents::mm(190);
constexpr qreal kBalanceMm = 60;
constexpr int kStampAlpha = 90; // what is below stays readable

QString asSentence(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

documents::KeyValues factsOf(const fees::ReceiptSnapshot &said)
{
    const QString remitter = (QStringList{said.remitter} + said.remitterAddress).join(u'\n');
    documents::KeyValues facts{{
        {QCoreApplication::translate("reports", "Received from"), remitter},
        {QCoreApplication::translate("reports", "Received on"),
            base::formatLongDate(said.receivedOn)},
        {QCoreApplication::translate("reports", "Means of payment"), titleOf(said.means)},
    }};
    if (!said.bank.isEmpty())
        facts.entries.push_back({QCoreApplication::translate("reports", "Bank"), said.bank});
    if (!said.reference.isEmpty())
        facts.entries.push_back(
            {QCoreApplication::translate("reports", "Number or reference"), said.reference});
    facts.pairsPerRow = 2;
    return facts;
}

Table settledTable(const fees::ReceiptSnapshot &said)
{
    Table table;
    table.columns = {{QCoreApplication::translate("reports", "Student"), 1},
        {QCoreApplication::translate("reports", "Payer"), 1},
        {QCoreApplication::translate("reports", "For"), 1.2},
        {QCoreApplication::translate("reports", "Due on"), 0},
        {QCoreApplication::translate("reports", "Amount"), 0, Align::Right}};
    for (const fees::ReceiptLine &line : said.lines) {
        table.rows.push_back({{line.student, line.payer, line.label, base::formatDate(line.dueOn),
            base::formatMoney(line.amount)}});
    }
    if (!said.advance.isZero()) {
        table.rows.push_back({{QCoreApplication::translate("reports", "Advance"), QString(),
            QCoreApplication::translate("reports", "To be used for what falls due later"),
            QString(), base::formatMoney(said.advance)}});
    }
    table.rows.push_back({{QCoreApplication::translate("reports", "Total"), QString(), QString(),
                              QString(), base::formatMoney(said.amount)},
        Row::Kind::Total});
    return table;
}

Cell balanceCell(base::Money toPay)
{
    if (toPay.isZero())
        return Cell(QCoreApplication::translate("reports", "nothing more to pay"), Tone::Good);
    if (toPay.isNegative()) {
        return Cell(
            QCoreApplication::translate("reports", "advance of %1").arg(base::formatMoney(-toPay)),
            Tone::Good);
    }
    return Cell(base::formatMoney(toPay), Tone::Strong);
}

Table balanceTable(const fees::ReceiptSnapshot &said)
{
    Table table;
    table.columns = {{QCoreApplication::translate("reports", "Payer"), 1},
        {QCoreApplication::translate("reports", "Left to pay after this payment"), 0, Align::Right,
            kBalanceMm}};
    for (const fees::ReceiptBalance &balance : said.balances)
        table.rows.push_back({{balance.payer, balanceCell(balance.toPay)}});
    return table;
}

documents::Content contentOf(const fees::Receipt &receipt, const SchoolMarks &marks)
{
    const fees::ReceiptSnapshot &said = receipt.snapshot;
    documents::Content content{
        QCoreApplication::translate("reports", "Receipt %1").arg(receipt.number)};
    content.letterhead = letterheadOf(said.issuer, marks);
    content.footer = {said.issuedOn, {}};
    std::vector<Block> &blocks = content.blocks;
    blocks.push_back(documents::Heading{
        QCoreApplication::translate("reports", "Receipt no. %1").arg(receipt.number),
        documents::HeadingLevel::Title,
        QCoreApplication::translate("reports", "Payment of school fees")});
    if (receipt.cancellation) {
        blocks.push_back(documents::Paragraph{
            QCoreApplication::translate("reports", "Cancelled on %1: %2")
                .arg(base::formatDate(receipt.cancellation->on), receipt.cancellation->reason),
            documents::TextStyle::Strong});
    }
    blocks.push_back(
        documents::KeyFigures{{{QCoreApplication::translate("reports", "Amount received"),
                                  base::formatMoney(said.amount), asSentence(said.amountInWords)}},
            1});
    blocks.push_back(factsOf(said));
    blocks.push_back(
        documents::Heading{QCoreApplication::translate("reports", "What this payment settles")});
    blocks.push_back(settledTable(said));
    if (!said.balances.empty())
        blocks.push_back(documents::KeepTogether{{documents::Spacer{}, balanceTable(said)}});
    blocks.push_back(documents::KeepTogether{{documents::Spacer{},
        documents::Signatures{
            {{QCoreApplication::translate("reports", "For the school: stamp and signature"),
                receipt.issuedBy}}},
        documents::Note{QCoreApplication::translate("reports",
            "This receipt gives no right to a tax receipt: fees pay for the training.")}}});
    return content;
}

} // namespace

ReceiptDocument::ReceiptDocument(const fees::Receipt &receipt, const SchoolMarks &marks)
    : m_flow(contentOf(receipt, marks))
    , m_cancellation(receipt.cancellation)
{
}

void ReceiptDocument::paintPage(QPainter &painter, int page) const
{
    m_flow.paintPage(painter, page);
    if (m_cancellation)
        paintStamp(painter);
}

void ReceiptDocument::paintStamp(QPainter &painter) const
{
    const documents::TextBox word(QCoreApplication::translate("reports", "CANCELLED"),
        documents::paperFont(kStampPoints, QFont::Bold), kStampWidth, Align::Center);
    const documents::TextBox reason(m_cancellation->reason,
        documents::paperFont(kReasonPoints, QFont::Bold), kStampWidth, Align::Center);
    QColor color = documents::ink::kBad;
    color.setAlpha(kStampAlpha);
    const QSizeF paper = documents::paperSize(orientation());
    painter.save();
    painter.translate(paper.width() / 2, paper.height() / 2);
    painter.rotate(kStampAngle);
    const qreal height = word.height() + reason.height();
    word.paint(painter, {-kStampWidth / 2, -height / 2}, color);
    reason.paint(painter, {-kStampWidth / 2, -height / 2 + word.height()}, color);
    painter.restore();
}

} // namespace reports
