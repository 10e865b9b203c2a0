#include "core/reports/register_document.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using documents::Block;
using documents::Row;
using documents::Table;
using registers::PaperSnapshot;
using registers::PaperTable;

constexpr qreal kHandMm = 18;   // to be signed by hand
constexpr qreal kSignsMm = 8.4; // the two signs of a day stay on one line
constexpr qreal kSchoolMm = 36;

QString say(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

Row rowOf(const QStringList &cells, Row::Kind kind)
{
    Row row;
    row.kind = kind;
    for (const QString &cell : cells)
        row.cells.push_back({cell});
    return row;
}

Table tableOf(const PaperTable &said)
{
    Table table;
    table.style = Table::Style::Zebra;
    table.emptyText = said.emptyText;
    for (qsizetype at = 0; at < said.columns.size(); ++at) {
        const bool isText = at < said.textColumns;
        table.columns.push_back({said.columns.at(at), isText ? 1.0 : 0.0,
            isText ? documents::Align::Left : documents::Align::Center, isText ? 0.0 : kSignsMm});
    }
    for (const QStringList &row : said.rows)
        table.rows.push_back(rowOf(row, Row::Kind::Body));
    if (!said.total.isEmpty())
        table.rows.push_back(rowOf(said.total, Row::Kind::Total));
    return table;
}

QString placeAndDay(const PaperSnapshot &said)
{
    const QString day = base::formatDayMonth(said.issuedOn);
    if (said.issuer.commune.isEmpty())
        return say(QT_TRANSLATE_NOOP("reports", "Done on %1")).arg(day);
    return say(QT_TRANSLATE_NOOP("reports", "Done in %1 on %2")).arg(said.issuer.commune, day);
}

documents::Signatures signaturesOf(const PaperSnapshot &said, const SchoolMarks &marks)
{
    documents::Signatures signatures;
    signatures.heightMm = kHandMm;
    for (const QString &role : said.signatures)
        signatures.boxes.push_back({role});
    if (said.signatures.isEmpty()) {
        signatures.heightMm = kSchoolMm;
        signatures.boxes.push_back(signatureOf(said.issuer, marks,
            say(QT_TRANSLATE_NOOP("reports", "The head of the school: stamp and signature"))));
    }
    return signatures;
}

} // namespace

documents::Content contentOf(const registers::IssuedPaper &paper, const SchoolMarks &marks)
{
    const PaperSnapshot &said = paper.snapshot;
    documents::Content content{base::joined({titleOf(said.kind), paper.number}, u" "_s)};
    content.letterhead = letterheadOf(said.issuer, marks);
    content.footer = {said.issuedOn, paper.number};
    content.orientation = said.isWide ? QPageLayout::Landscape : QPageLayout::Portrait;
    std::vector<Block> &blocks = content.blocks;
    blocks.push_back(
        documents::Heading{titleOf(said.kind), documents::HeadingLevel::Title, said.subtitle});
    if (!said.opening.isEmpty())
        blocks.push_back(documents::Paragraph{said.opening});
    if (!said.facts.empty()) {
        documents::KeyValues facts;
        for (const registers::PaperFact &fact : said.facts)
            facts.entries.push_back({fact.label, fact.value});
        blocks.push_back(std::move(facts));
    }
    for (const PaperTable &table : said.tables) {
        if (!table.title.isEmpty())
            blocks.push_back(documents::Heading{table.title});
        blocks.push_back(tableOf(table));
    }
    for (const QString &note : said.notes)
        blocks.push_back(documents::Note{note});
    blocks.push_back(documents::Spacer{4});
    blocks.push_back(documents::KeepTogether{
        {documents::Paragraph{placeAndDay(said)}, signaturesOf(said, marks)}});
    return content;
}

} // namespace reports
