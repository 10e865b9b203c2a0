#include "core/reports/exam_paper_document.h"

#include "core/base/format.h"
#include "core/documents/pdf.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using documents::Block;
using exams::ExamPaperKind;
using exams::ExamPaperSnapshot;

constexpr qreal kHandMm = 26;

// Codes, marks and figures take what they need; words share the rest.
bool isWords(ExamPaperKind kind, qsizetype column)
{
    switch (kind) {
    case ExamPaperKind::Entry:
        return column == 2;
    case ExamPaperKind::Simulation:
        return column == 1;
    case ExamPaperKind::Convocation:
        return column >= 2;
    }
    return false;
}

documents::Table tableOf(const ExamPaperSnapshot &said)
{
    documents::Table table;
    for (qsizetype at = 0; at < said.columns.size(); ++at) {
        const bool isFigure = said.kind == ExamPaperKind::Simulation && at >= 2 && at <= 4;
        table.columns.push_back({said.columns.at(at), isWords(said.kind, at) ? 1.0 : 0.0,
            isFigure ? documents::Align::Right : documents::Align::Left});
    }
    for (const QStringList &row : said.rows) {
        documents::Row cells;
        for (const QString &cell : row)
            cells.cells.push_back({cell});
        table.rows.push_back(std::move(cells));
    }
    table.emptyText = QCoreApplication::translate("reports", "The units are not known yet.");
    return table;
}

documents::KeyValues factsOf(const ExamPaperSnapshot &said)
{
    documents::KeyValues facts;
    for (const exams::ExamPaperFact &fact : said.facts)
        facts.entries.push_back({fact.label, fact.value});
    return facts;
}

documents::Signatures signaturesOf(const ExamPaperSnapshot &said)
{
    documents::Signatures signatures;
    signatures.heightMm = kHandMm;
    for (const QString &role : said.signatures)
        signatures.boxes.push_back({role});
    return signatures;
}

QString placeAndDay(const ExamPaperSnapshot &said)
{
    const QString day = base::formatDayMonth(said.issuedOn);
    if (said.issuer.commune.isEmpty())
        return QCoreApplication::translate("reports", "Done on %1").arg(day);
    return QCoreApplication::translate("reports", "Done in %1 on %2").arg(said.issuer.commune, day);
}

} // namespace

documents::Content contentOf(const exams::ExamPaper &paper, const SchoolMarks &marks)
{
    const ExamPaperSnapshot &said = paper.snapshot;
    documents::Content content{u"%1 – %2"_s.arg(titleOf(said.kind), said.candidate)};
    content.letterhead = letterheadOf(said.issuer, marks);
    content.footer = {said.issuedOn, {}};
    std::vector<Block> &blocks = content.blocks;
    blocks.push_back(
        documents::Heading{titleOf(said.kind), documents::HeadingLevel::Title, said.subtitle});
    if (!said.warning.isEmpty())
        blocks.push_back(documents::Paragraph{said.warning});
    blocks.push_back(documents::Heading{said.candidate});
    if (!said.facts.empty())
        blocks.push_back(factsOf(said));
    blocks.push_back(documents::Spacer{2});
    blocks.push_back(tableOf(said));
    blocks.push_back(documents::Spacer{2});
    for (const QString &sentence : said.sentences)
        blocks.push_back(documents::Paragraph{sentence});
    if (!said.signatures.isEmpty()) {
        blocks.push_back(documents::Spacer{4});
        blocks.push_back(
            documents::KeepTogether{{documents::Paragraph{placeAndDay(said)}, signaturesOf(said)}});
    }
    return content;
}

base::Result<PrintedExamPapers> printExamPapers(
    const std::vector<exams::ExamPaper> &papers, const SchoolMarks &marks)
{
    PrintedExamPapers printed;
    documents::PdfFile file(QCoreApplication::translate("reports", "Papers of the exams"));
    for (const exams::ExamPaper &paper : papers) {
        const documents::FlowDocument pages(contentOf(paper, marks));
        ET_ASSIGN(const QByteArray single, documents::renderPdf(pages));
        printed.single.push_back(single);
        ET_TRY(file.append(pages));
    }
    ET_ASSIGN(printed.together, file.take());
    return printed;
}

} // namespace reports
