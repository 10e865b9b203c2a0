#include "core/reports/statutory_document.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using documents::Block;
using documents::Column;
using documents::Row;
using statutory::ListKind;
using statutory::ListSnapshot;
using statutory::PupilLine;

constexpr qreal kSignatureMm = 26;

QString say(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

QStringList addresseeOf(const ListSnapshot &said)
{
    if (!said.isForMayor())
        return {said.addressee};
    return {say(QT_TRANSLATE_NOOP("reports", "To the mayor")), said.addressee};
}

QString scopeOf(const ListSnapshot &said)
{
    QStringList parts;
    if (said.isForMayor() && said.kind == ListKind::Pupils)
        parts += say(QT_TRANSLATE_NOOP("reports", "living in %1")).arg(said.commune);
    if (said.under)
        parts += say(QT_TRANSLATE_NOOP("reports", "under %1")).arg(*said.under);
    return base::joined(parts, u" · "_s);
}

QString introduction(const ListSnapshot &said)
{
    if (said.basis.isEmpty())
        return {};
    return say(QT_TRANSLATE_NOOP("reports", "Drawn up under: %1.")).arg(said.basis);
}

documents::Table pupilsOf(const ListSnapshot &said)
{
    documents::Table table;
    table.columns = {{say(QT_TRANSLATE_NOOP("reports", "Last name")), 1.3},
        {say(QT_TRANSLATE_NOOP("reports", "First names")), 1.2},
        {say(QT_TRANSLATE_NOOP("reports", "Birth")), 1.4},
        {say(QT_TRANSLATE_NOOP("reports", "Address")), 2.4},
        {say(QT_TRANSLATE_NOOP("reports", "Represented by")), 1.7},
        {say(QT_TRANSLATE_NOOP("reports", "Entry")), 0}};
    for (const PupilLine &line : said.pupils) {
        const QString birth =
            base::joined({base::formatDate(line.birthDate), line.birthPlace}, u", "_s);
        table.rows.push_back({{line.lastName, line.firstNames, birth, line.address, line.guardians,
            base::formatDate(line.entryOn)}});
    }
    return table;
}

documents::Table changesOf(const ListSnapshot &said)
{
    documents::Table table;
    table.columns = {{say(QT_TRANSLATE_NOOP("reports", "Day")), 0},
        {say(QT_TRANSLATE_NOOP("reports", "Change")), 0},
        {say(QT_TRANSLATE_NOOP("reports", "Last name")), 1.2},
        {say(QT_TRANSLATE_NOOP("reports", "First names")), 1.2},
        {say(QT_TRANSLATE_NOOP("reports", "Birth")), 0},
        {say(QT_TRANSLATE_NOOP("reports", "Address")), 2.2},
        {say(QT_TRANSLATE_NOOP("reports", "Represented by")), 1.5}};
    if (!said.isForMayor())
        table.columns.push_back({say(QT_TRANSLATE_NOOP("reports", "Reason")), 1.2});
    for (const PupilLine &line : said.pupils) {
        Row row{{base::formatDate(line.changedOn.value_or(said.asOf)),
            line.isEntry ? say(QT_TRANSLATE_NOOP("reports", "Entry"))
                         : say(QT_TRANSLATE_NOOP("reports", "Departure")),
            line.lastName, line.firstNames, base::formatDate(line.birthDate), line.address,
            line.guardians}};
        if (!said.isForMayor())
            row.cells.push_back(line.reason);
        table.rows.push_back(std::move(row));
    }
    return table;
}

documents::Table staffOf(const ListSnapshot &said)
{
    documents::Table table;
    table.columns = {{say(QT_TRANSLATE_NOOP("reports", "Last name")), 1.5},
        {say(QT_TRANSLATE_NOOP("reports", "First name")), 1.5},
        {say(QT_TRANSLATE_NOOP("reports", "Function")), 2},
        {say(QT_TRANSLATE_NOOP("reports", "Approved on")), 1}};
    for (const statutory::StaffLine &line : said.staff) {
        table.rows.push_back({{line.lastName, line.firstName, line.kind,
            line.approvedOn ? base::formatDate(*line.approvedOn) : u"—"_s}});
    }
    return table;
}

documents::Table tableOf(const ListSnapshot &said)
{
    documents::Table table = said.kind == ListKind::Pupils ? pupilsOf(said)
        : said.kind == ListKind::Changes                   ? changesOf(said)
                                                           : staffOf(said);
    table.style = documents::Table::Style::Grid;
    table.emptyText = say(QT_TRANSLATE_NOOP("reports", "None."));
    return table;
}

QString countText(const ListSnapshot &said)
{
    const int count = said.count();
    switch (said.kind) {
    case ListKind::Pupils:
        return QCoreApplication::translate("reports", "%n pupil(s)", nullptr, count);
    case ListKind::Changes:
        return QCoreApplication::translate("reports", "%n change(s)", nullptr, count);
    case ListKind::Staff:
        return QCoreApplication::translate("reports", "%n person(s)", nullptr, count);
    }
    return {};
}

QString placeAndDay(const ListSnapshot &said)
{
    const QString day = base::formatDayMonth(said.issuedOn);
    if (said.issuer.commune.isEmpty())
        return say(QT_TRANSLATE_NOOP("reports", "Done on %1")).arg(day);
    return say(QT_TRANSLATE_NOOP("reports", "Done in %1 on %2")).arg(said.issuer.commune, day);
}

} // namespace

documents::Content contentOf(const statutory::ListPaper &paper, const SchoolMarks &marks)
{
    const ListSnapshot &said = paper.snapshot;
    documents::Content content{u"%1 %2"_s.arg(titleOf(said.kind), paper.number)};
    content.letterhead = letterheadOf(said.issuer, marks);
    content.footer = {said.issuedOn, paper.number};
    content.orientation = QPageLayout::Landscape;
    std::vector<Block> &blocks = content.blocks;
    for (const QString &line : addresseeOf(said))
        blocks.push_back(
            documents::Paragraph{line, documents::TextStyle::Body, documents::Align::Right});
    blocks.push_back(documents::Spacer{3});
    blocks.push_back(documents::Heading{said.heading(), documents::HeadingLevel::Title,
        base::joined({say(QT_TRANSLATE_NOOP("reports", "School year %1 · no. %2"))
                             .arg(said.year, paper.number),
                         scopeOf(said), countText(said)},
            u" · "_s)});
    if (const QString basis = introduction(said); !basis.isEmpty())
        blocks.push_back(documents::Paragraph{basis});
    blocks.push_back(documents::Spacer{2});
    blocks.push_back(tableOf(said));
    blocks.push_back(documents::Spacer{4});
    blocks.push_back(documents::KeepTogether{{{documents::Paragraph{placeAndDay(said)}},
        {documents::Signatures{
            {signatureOf(said.issuer, marks,
                say(QT_TRANSLATE_NOOP("reports", "The head of the school: stamp and signature")))},
            kSignatureMm}}}});
    return content;
}

} // namespace reports
