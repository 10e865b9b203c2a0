#include "core/reports/letter_document.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using documents::Block;
using documents::Paragraph;
using letters::LetterPart;

constexpr qreal kSignatureMm = 30;

QString say(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

documents::Table tableOf(const LetterPart &part)
{
    documents::Table table;
    for (qsizetype at = 0; at < part.columns.size(); ++at) {
        const bool isLast = at + 1 == part.columns.size();
        table.columns.push_back({part.columns.at(at), at == 0 || isLast ? 0.0 : 1.0,
            isLast ? documents::Align::Right : documents::Align::Left});
    }
    const auto add = [&](const QStringList &cells, documents::Row::Kind kind) {
        documents::Row row;
        row.kind = kind;
        for (const QString &cell : cells)
            row.cells.push_back(cell);
        table.rows.push_back(std::move(row));
    };
    for (const QStringList &cells : part.rows)
        add(cells, documents::Row::Kind::Body);
    if (!part.total.isEmpty())
        add(part.total, documents::Row::Kind::Total);
    return table;
}

void addPart(std::vector<Block> &blocks, const LetterPart &part)
{
    switch (part.kind) {
    case LetterPart::Kind::Paragraph:
        blocks.push_back(Paragraph{part.text});
        break;
    case LetterPart::Kind::Heading:
        blocks.push_back(documents::Heading{part.text, documents::HeadingLevel::Subsection});
        break;
    case LetterPart::Kind::List:
        for (const QString &item : part.items)
            blocks.push_back(Paragraph{u"–  "_s + item});
        break;
    case LetterPart::Kind::Table:
        blocks.push_back(tableOf(part));
        blocks.push_back(documents::Spacer{});
        break;
    }
}

QString placeAndDay(const letters::LetterSnapshot &said)
{
    const QString day = base::formatDayMonth(said.writtenOn);
    if (said.issuer.commune.isEmpty())
        return day;
    return say(QT_TRANSLATE_NOOP("reports", "%1, on %2")).arg(said.issuer.commune, day);
}

} // namespace

documents::Content contentOf(
    const letters::LetterSnapshot &said, const QString &number, const SchoolMarks &marks)
{
    documents::Content content{base::joined({said.templateName, number}, u" "_s)};
    content.letterhead = letterheadOf(said.issuer, marks);
    content.footer = {said.writtenOn, number};
    std::vector<Block> &blocks = content.blocks;
    if (!said.addressLines.isEmpty())
        blocks.push_back(documents::Recipient{said.addressLines});
    blocks.push_back(
        Paragraph{placeAndDay(said), documents::TextStyle::Body, documents::Align::Right});
    blocks.push_back(Paragraph{
        say(QT_TRANSLATE_NOOP("reports", "Subject: %1"))
            .arg(number.isEmpty() ? said.subject : u"%1 (%2)"_s.arg(said.subject, number)),
        documents::TextStyle::Strong});
    blocks.push_back(documents::Spacer{});
    for (const LetterPart &part : said.parts)
        addPart(blocks, part);
    blocks.push_back(documents::KeepTogether{{documents::Spacer{},
        documents::Signatures{
            {signatureOf(said.issuer, marks, say(QT_TRANSLATE_NOOP("reports", "For the school")))},
            kSignatureMm}}});
    return content;
}

} // namespace reports
