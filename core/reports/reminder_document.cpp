#include "core/reports/reminder_document.h"

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

QString openingOf(int level)
{
    switch (level) {
    case 1:
        return say(QT_TRANSLATE_NOOP("reports",
            "Unless we are mistaken, the instalments below are still to be paid. If your payment "
            "is on its way, please take no notice of this letter."));
    case 2:
        return say(QT_TRANSLATE_NOOP("reports",
            "We have not received the payment of the instalments below. Please send it to us, or "
            "get in touch with the school: a payment in several parts can be agreed."));
    case 3:
        return say(QT_TRANSLATE_NOOP("reports",
            "In spite of our letters, the instalments below are still to be paid. We propose a "
            "meeting to agree on a plan of payment together."));
    }
    return {};
}

QString closingOf(int level)
{
    switch (level) {
    case 1:
        return say(QT_TRANSLATE_NOOP("reports",
            "If these due dates no longer suit you, tell us: we will look for a solution "
            "together."));
    case 2:
        return say(QT_TRANSLATE_NOOP(
            "reports", "If you meet a difficulty, the office will receive you in confidence."));
    case 3:
        return say(QT_TRANSLATE_NOOP("reports",
            "Your situation can also be put before the school’s social commission. Please answer "
            "this letter, in whatever way suits you best."));
    }
    return {};
}

Table askedTable(const fees::ReminderSnapshot &said)
{
    Table table;
    table.columns = {{say(QT_TRANSLATE_NOOP("reports", "Due on")), 0},
        {say(QT_TRANSLATE_NOOP("reports", "Student")), 1},
        {say(QT_TRANSLATE_NOOP("reports", "For")), 1.2},
        {say(QT_TRANSLATE_NOOP("reports", "Left to pay")), 0, Align::Right}};
    for (const fees::ReminderSnapshot::Line &line : said.lines) {
        table.rows.push_back({{base::formatDate(line.dueOn), line.student, line.label,
            base::formatMoney(line.amount)}});
    }
    if (!said.advance.isZero()) {
        table.rows.push_back(
            {{QString(), say(QT_TRANSLATE_NOOP("reports", "Advance to be deducted")), QString(),
                base::formatMoney(-said.advance)}});
    }
    table.rows.push_back({{QString(), say(QT_TRANSLATE_NOOP("reports", "To pay")), QString(),
                              base::formatMoney(said.toPay())},
        Row::Kind::Total});
    return table;
}

} // namespace

documents::Content contentOf(const fees::Reminder &reminder, const SchoolMarks &marks)
{
    const fees::ReminderSnapshot &said = reminder.snapshot;
    documents::Content content{say(QT_TRANSLATE_NOOP("reports", "Letter %1")).arg(reminder.number)};
    content.letterhead = letterheadOf(said.issuer, marks);
    content.footer = {said.sentOn, {}};
    std::vector<documents::Block> &blocks = content.blocks;
    blocks.push_back(documents::Recipient{QStringList{said.payer} + said.address});
    blocks.push_back(
        Paragraph{base::formatLongDate(said.sentOn), documents::TextStyle::Body, Align::Right});
    blocks.push_back(Paragraph{
        say(QT_TRANSLATE_NOOP("reports", "Subject: school fees, instalments to be paid (%1)"))
            .arg(reminder.number),
        documents::TextStyle::Strong});
    blocks.push_back(documents::Spacer{});
    blocks.push_back(Paragraph{say(QT_TRANSLATE_NOOP("reports", "Dear Sir or Madam,"))});
    blocks.push_back(Paragraph{openingOf(said.level)});
    blocks.push_back(askedTable(said));
    blocks.push_back(documents::Spacer{});
    if (!said.iban.isEmpty()) {
        blocks.push_back(Paragraph{
            say(QT_TRANSLATE_NOOP("reports", "For a bank transfer: IBAN %1, with the number %2."))
                .arg(said.iban, reminder.number)});
    }
    blocks.push_back(Paragraph{closingOf(said.level)});
    blocks.push_back(documents::KeepTogether{
        {Paragraph{say(QT_TRANSLATE_NOOP("reports", "Yours faithfully,"))}, documents::Spacer{},
            documents::Signatures{{signatureOfOffice(said.issuer, marks, reminder.issuedBy)}}}});
    return content;
}

} // namespace reports
