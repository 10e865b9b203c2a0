#include "core/reports/review_document.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/people/student.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using documents::Block;
using documents::Heading;
using documents::HeadingLevel;
using documents::Note;
using documents::Paragraph;
using documents::TextStyle;
using reviews::FrozenPart;
using reviews::FrozenReview;
using reviews::PartKind;

constexpr qreal kSignatureMm = 26;
constexpr qreal kHandwritingMm = 46;

QString say(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

QString nameOf(const FrozenReview &review)
{
    return people::letterName(review.lastName, review.firstName);
}

QString termText(const FrozenReview &review)
{
    return say(QT_TRANSLATE_NOOP("reports", "%1 of %2, from %3 to %4"))
        .arg(review.term, review.year, base::formatDate(review.termFrom),
            base::formatDate(review.termTo));
}

QString versionText(const FrozenReview &review)
{
    const QString made = say(QT_TRANSLATE_NOOP("reports", "Final on %1, by %2"))
                             .arg(base::formatDate(review.finishedOn), review.finishedBy);
    if (review.version == 1)
        return made;
    return say(QT_TRANSLATE_NOOP("reports", "%1 · version %2"))
        .arg(made, QString::number(review.version));
}

documents::KeyFigures figuresOf(const FrozenReview &review)
{
    const reviews::FrozenFigures &said = review.figures;
    const base::Ratio attended{said.attended.count(), said.delivered.count()};
    const base::Ratio practice{said.practice.count(), (said.practice + said.theory).count()};
    return {
        {{say(QT_TRANSLATE_NOOP("reports", "Hours attended")), base::formatMinutes(said.attended),
             say(QT_TRANSLATE_NOOP("reports", "of %1 given"))
                 .arg(base::formatMinutes(said.delivered))},
            {say(QT_TRANSLATE_NOOP("reports", "Practice")),
                practice.isDefined() ? base::formatPercent(practice) : u"—"_s,
                attended.isDefined() ? say(QT_TRANSLATE_NOOP("reports", "of hours attended"))
                                     : QString()},
            {say(QT_TRANSLATE_NOOP("reports", "Half-days missed")),
                QString::number(said.halfDaysMissed),
                say(QT_TRANSLATE_NOOP("reports", "of which %1 unjustified; %2 late"))
                    .arg(QString::number(said.halfDaysUnjustified), QString::number(said.lates))},
            {say(QT_TRANSLATE_NOOP("reports", "Competencies acquired")),
                review.ownCompetencies > 0 ? u"%1/%2"_s.arg(
                    QString::number(review.acquired), QString::number(review.ownCompetencies))
                                           : u"—"_s}},
        4};
}

void addWords(
    std::vector<Block> &blocks, const QString &title, const QString &words, const QString &note)
{
    documents::KeepTogether kept;
    kept.blocks.push_back(Heading{title, HeadingLevel::Subsection, note});
    kept.blocks.push_back(Paragraph{words});
    blocks.push_back(std::move(kept));
}

void addOwnWords(std::vector<Block> &blocks, const FrozenReview &review)
{
    bool isFirst = true;
    for (const FrozenPart &part : review.parts) {
        if (part.kind == PartKind::Staff)
            continue;
        if (isFirst) {
            blocks.push_back(
                Heading{say(QT_TRANSLATE_NOOP("reports", "In the young person’s own words"))});
        }
        isFirst = false;
        addWords(blocks, titleOf(part.kind), part.words, {});
    }
}

void addStaffWords(std::vector<Block> &blocks, const FrozenReview &review)
{
    bool isFirst = true;
    for (const FrozenPart &part : review.parts) {
        if (part.kind != PartKind::Staff)
            continue;
        if (isFirst)
            blocks.push_back(Heading{say(QT_TRANSLATE_NOOP("reports", "The team’s words"))});
        isFirst = false;
        addWords(blocks, base::joined({part.author, part.subject}, u" · "_s), part.words, {});
    }
}

void addLevels(std::vector<Block> &blocks, const FrozenReview &review)
{
    if (review.levels.empty())
        return;
    documents::Table table;
    table.columns = {{say(QT_TRANSLATE_NOOP("reports", "Competency")), 1},
        {say(QT_TRANSLATE_NOOP("reports", "Level")), 0},
        {say(QT_TRANSLATE_NOOP("reports", "Decided on")), 0}};
    for (const reviews::FrozenLevel &level : review.levels) {
        table.rows.push_back({{base::joined({level.code, level.label}, u" "_s),
            documents::Cell(
                level.level, level.isAcquired ? documents::Tone::Good : documents::Tone::Normal),
            base::formatDate(level.decidedOn)}});
    }
    blocks.push_back(Heading{say(QT_TRANSLATE_NOOP("reports", "Competencies"))});
    blocks.push_back(std::move(table));
}

void addConduct(std::vector<Block> &blocks, const FrozenReview &review)
{
    if (review.conduct.empty())
        return;
    documents::KeyValues values;
    values.pairsPerRow = 2;
    for (const reviews::FrozenConduct &one : review.conduct) {
        values.entries.push_back({one.aspect,
            say(QT_TRANSLATE_NOOP("reports", "well done %1 times of %2"))
                .arg(QString::number(one.good), QString::number(one.seen))});
    }
    blocks.push_back(Heading{say(QT_TRANSLATE_NOOP("reports", "Know-how-to-be"))});
    blocks.push_back(std::move(values));
}

} // namespace

documents::Content reviewContent(const FrozenReview &review, const SchoolMarks &marks)
{
    documents::Content content{
        u"%1 · %2"_s.arg(say(QT_TRANSLATE_NOOP("reports", "Term review")), nameOf(review))};
    content.letterhead = letterheadOf(review.issuer, marks);
    content.footer.issued = review.finishedOn;
    std::vector<Block> &blocks = content.blocks;
    blocks.push_back(Heading{nameOf(review), HeadingLevel::Title,
        base::joined(
            {say(QT_TRANSLATE_NOOP("reports", "Term review")), review.groupName, review.diploma},
            u" · "_s)});
    blocks.push_back(Paragraph{termText(review), TextStyle::Lead});
    blocks.push_back(figuresOf(review));
    addOwnWords(blocks, review);
    addStaffWords(blocks, review);
    addLevels(blocks, review);
    addConduct(blocks, review);
    blocks.push_back(documents::Spacer{4});
    blocks.push_back(documents::Signatures{{{say(QT_TRANSLATE_NOOP("reports", "Young person"))},
                                               {say(QT_TRANSLATE_NOOP("reports", "Family"))},
                                               {say(QT_TRANSLATE_NOOP("reports", "School"))}},
        kSignatureMm});
    blocks.push_back(Note{versionText(review)});
    if (!review.figures.halfDayRule.isEmpty())
        blocks.push_back(Note{review.figures.halfDayRule});
    return content;
}

documents::Content slipContent(const ReviewSlip &slip, const SchoolMarks &marks)
{
    documents::Content content{
        u"%1 · %2"_s.arg(say(QT_TRANSLATE_NOOP("reports", "My own words")), slip.studentName)};
    content.letterhead = letterheadOf(slip.issuer, marks);
    std::vector<Block> &blocks = content.blocks;
    blocks.push_back(Heading{slip.studentName, HeadingLevel::Title,
        base::joined({say(QT_TRANSLATE_NOOP("reports", "My own words")), slip.groupName, slip.term},
            u" · "_s)});
    blocks.push_back(Paragraph{say(QT_TRANSLATE_NOOP("reports",
        "Write in your own words, short or long. What you write stands in your review as it "
        "is."))});
    for (const PartKind kind : reviews::kOwnWords) {
        blocks.push_back(Heading{titleOf(kind)});
        documents::Table room;
        room.columns = {{QString(), 1}};
        room.rows = {{{documents::Cell(QString())}}};
        room.style = documents::Table::Style::Grid;
        room.minimumRowMm = kHandwritingMm;
        blocks.push_back(std::move(room));
    }
    if (!slip.question.isEmpty()) {
        blocks.push_back(Heading{slip.question});
        blocks.push_back(Paragraph{u"1  ☐      2  ☐      3  ☐      4  ☐      5  ☐"_s});
    }
    return content;
}

} // namespace reports
