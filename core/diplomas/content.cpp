#include "core/diplomas/content.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace diplomas {

namespace {

constexpr int kCodeLength = 40;
constexpr int kLabelLength = 400;
constexpr int kShortLength = 40;
constexpr int kSourceLength = 400;
constexpr int kNoteLength = 1000;
constexpr int kGreatestCoefficient = 9900;

base::Result<QString> cleanCode(const QString &typed)
{
    return base::cleanLine(typed, QCoreApplication::translate("diplomas", "Code"), kCodeLength);
}

base::Result<QString> cleanLabel(const QString &typed)
{
    return base::cleanLine(typed, QCoreApplication::translate("diplomas", "Label"), kLabelLength);
}

base::Result<QString> cleanSource(const QString &typed)
{
    return base::cleanLine(
        typed, QCoreApplication::translate("diplomas", "Source"), kSourceLength);
}

bool sameWords(const QString &codeA, const QString &labelA, const QString &codeB,
    const QString &labelB)
{
    if (codeA.isEmpty() && codeB.isEmpty())
        return base::foldedCompact(labelA) == base::foldedCompact(labelB);
    return base::foldedCompact(codeA) == base::foldedCompact(codeB);
}

bool isPossible(const std::optional<int> &coefficient)
{
    return !coefficient || (*coefficient >= 1 && *coefficient <= kGreatestCoefficient);
}

} // namespace

base::Result<UnitDetails> checked(const UnitDetails &typed)
{
    UnitDetails clean = typed;
    ET_ASSIGN(clean.code, cleanCode(typed.code));
    ET_ASSIGN(clean.label, cleanLabel(typed.label));
    ET_ASSIGN(clean.source, cleanSource(typed.source));
    ET_ASSIGN(clean.paper,
        base::cleanLine(
            typed.paper, QCoreApplication::translate("diplomas", "Paper"), kCodeLength));
    ET_ASSIGN(clean.duration,
        base::cleanLine(typed.duration, QCoreApplication::translate("diplomas", "Length")));
    ET_ASSIGN(clean.note,
        base::cleanNote(typed.note, QCoreApplication::translate("diplomas", "Note"), kNoteLength));
    if (clean.code.isEmpty()) {
        return base::fail(errors::kNoWords,
            QCoreApplication::translate(
                "diplomas", "Type the code of the unit, such as UP1: results are noted under it."));
    }
    if (!isPossible(clean.coefficientHundredths) || !isPossible(clean.suggestedHundredths)) {
        return base::fail(errors::kWrongCoefficient,
            QCoreApplication::translate("diplomas",
                "A coefficient lies between 0,01 and 99: type it as the official text gives it."));
    }
    return clean;
}

base::Result<CompetencyDetails> checked(const CompetencyDetails &typed)
{
    CompetencyDetails clean = typed;
    ET_ASSIGN(clean.code, cleanCode(typed.code));
    ET_ASSIGN(clean.label, cleanLabel(typed.label));
    ET_ASSIGN(clean.source, cleanSource(typed.source));
    ET_ASSIGN(clean.shortLabel,
        base::cleanLine(typed.shortLabel, QCoreApplication::translate("diplomas", "Short label"),
            kShortLength));
    if (clean.label.isEmpty()) {
        return base::fail(errors::kNoWords,
            QCoreApplication::translate(
                "diplomas", "Type what the competency says: a code alone tells a family nothing."));
    }
    return clean;
}

base::Result<BlockDetails> checked(const BlockDetails &typed)
{
    BlockDetails clean = typed;
    ET_ASSIGN(clean.code, cleanCode(typed.code));
    ET_ASSIGN(clean.label, cleanLabel(typed.label));
    ET_ASSIGN(clean.source, cleanSource(typed.source));
    if (clean.label.isEmpty())
        clean.label = clean.code;
    if (clean.label.isEmpty()) {
        return base::fail(errors::kNoWords,
            QCoreApplication::translate(
                "diplomas", "Type what the block is called: its competencies stand under it."));
    }
    return clean;
}

UnitDetails detailsOf(const ExamUnit &unit)
{
    return {unit.code, unit.paper, unit.label, unit.kind, unit.coefficientHundredths,
        unit.suggestedHundredths, unit.mode, unit.inProfessionalAverage, unit.duration,
        unit.source, unit.verifiedOn, unit.note};
}

CompetencyDetails detailsOf(const Competency &competency)
{
    return {competency.code, competency.label, competency.shortLabel, competency.source,
        competency.verifiedOn};
}

Content contentOf(const Framework &framework)
{
    Content content;
    for (const ExamUnit *unit : activeUnits(framework))
        content.units.push_back(detailsOf(*unit));
    for (const CompetencyBlock &block : framework.blocks) {
        if (block.retired)
            continue;
        const ExamUnit *unit = block.unitId ? unitOf(framework, *block.unitId) : nullptr;
        BlockDetails details{block.code, block.label, unit ? unit->code : QString(), block.source,
            block.verifiedOn, {}};
        for (const Competency &competency : block.competencies) {
            if (!competency.retired)
                details.competencies.push_back(detailsOf(competency));
        }
        content.blocks.push_back(std::move(details));
    }
    return content;
}

bool isSame(const CompetencyDetails &a, const CompetencyDetails &b)
{
    return sameWords(a.code, a.label, b.code, b.label);
}

bool isSame(const BlockDetails &a, const BlockDetails &b)
{
    return sameWords(a.code, a.label, b.code, b.label);
}

} // namespace diplomas
