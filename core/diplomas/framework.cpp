#include "core/diplomas/framework.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace diplomas {

namespace {

constexpr qsizetype kHeadLength = 14;

template <class Item, class Key> const Item *withId(const std::vector<Item> &items, Key id)
{
    for (const Item &item : items) {
        if (item.id == id)
            return &item;
    }
    return nullptr;
}

QString sessionsText(const Sessions &sessions)
{
    if (sessions.first && sessions.last) {
        return QCoreApplication::translate("diplomas", "sessions %1 to %2")
            .arg(QString::number(*sessions.first), QString::number(*sessions.last));
    }
    if (sessions.first) {
        return QCoreApplication::translate("diplomas", "sessions from %1")
            .arg(QString::number(*sessions.first));
    }
    if (sessions.last) {
        return QCoreApplication::translate("diplomas", "sessions up to %1")
            .arg(QString::number(*sessions.last));
    }
    return {};
}

} // namespace

std::vector<const ExamUnit *> activeUnits(const Framework &framework)
{
    std::vector<const ExamUnit *> units;
    for (const ExamUnit &unit : framework.units) {
        if (!unit.retired)
            units.push_back(&unit);
    }
    return units;
}

std::vector<const Competency *> activeCompetencies(const Framework &framework)
{
    std::vector<const Competency *> competencies;
    for (const CompetencyBlock &block : framework.blocks) {
        if (block.retired)
            continue;
        for (const Competency &competency : block.competencies) {
            if (!competency.retired)
                competencies.push_back(&competency);
        }
    }
    return competencies;
}

const ExamUnit *unitOf(const Framework &framework, ExamUnitId id)
{
    return withId(framework.units, id);
}

const CompetencyBlock *blockOf(const Framework &framework, CompetencyBlockId id)
{
    return withId(framework.blocks, id);
}

const Competency *competencyOf(const Framework &framework, CompetencyId id)
{
    for (const CompetencyBlock &block : framework.blocks) {
        if (const Competency *found = withId(block.competencies, id))
            return found;
    }
    return nullptr;
}

std::vector<const ExamUnit *> unitsWithoutCoefficient(const Framework &framework)
{
    std::vector<const ExamUnit *> units;
    if (!needsCoefficients(framework.passRule))
        return units;
    for (const ExamUnit *unit : activeUnits(framework)) {
        const bool isMarked =
            unit->kind == UnitKind::Professional || unit->kind == UnitKind::General;
        if (isMarked && !unit->coefficientHundredths)
            units.push_back(unit);
    }
    return units;
}

QString nameOf(const Competency &competency)
{
    return base::joined({competency.code, competency.label}, u" "_s);
}

QString nameOf(const CompetencyBlock &block)
{
    return base::joined({block.code, block.label}, u" "_s);
}

QString nameOf(const ExamUnit &unit)
{
    return base::joined({unit.code, unit.label}, u" "_s);
}

QString headOf(const Competency &competency)
{
    if (!competency.code.isEmpty())
        return competency.code;
    if (!competency.shortLabel.isEmpty())
        return competency.shortLabel;
    if (competency.label.size() <= kHeadLength)
        return competency.label;
    return competency.label.left(kHeadLength - 1).trimmed() + u'…';
}

QString nameOf(const Framework &framework)
{
    const QString version =
        framework.label.isEmpty() ? sessionsText(framework.sessions) : framework.label;
    return base::joined({framework.shortName, version}, u", "_s);
}

} // namespace diplomas
