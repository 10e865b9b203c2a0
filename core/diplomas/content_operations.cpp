#include "core/diplomas/content_operations.h"

#include "core/diplomas/content_changes.h"
#include "core/diplomas/content_repository.h"
#include "core/diplomas/framework_repository.h"
#include "core/security/edit_undo.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"
#include "core/storage/sql_error.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using security::Transaction;
using security::UndoRun;

namespace diplomas {

namespace {

const QString kUnit = u"exam-unit"_s;
const QString kBlock = u"competency-block"_s;
const QString kCompetency = u"competency"_s;
const QString kFramework = u"framework"_s;

const ExamUnit *unitCoded(const Framework &framework, const QString &code)
{
    const auto found = std::find_if(framework.units.begin(), framework.units.end(),
        [&](const ExamUnit &unit) { return unit.code == code; });
    return found == framework.units.end() ? nullptr : &*found;
}

BlockDetails wordsOf(const CompetencyBlock &block)
{
    return {block.code, block.label};
}

const CompetencyBlock *blockLike(const Framework &framework, const BlockDetails &wanted)
{
    const auto found = std::find_if(framework.blocks.begin(), framework.blocks.end(),
        [&](const CompetencyBlock &block) { return isSame(wordsOf(block), wanted); });
    return found == framework.blocks.end() ? nullptr : &*found;
}

bool isKnown(const Framework &framework, const CompetencyBlock *block,
    const CompetencyDetails &wanted)
{
    const auto holds = [&](const CompetencyBlock &one) {
        return std::any_of(one.competencies.begin(), one.competencies.end(),
            [&](const Competency &known) { return isSame(detailsOf(known), wanted); });
    };
    // A code stands for one competency of a version; words alone may come back under other blocks.
    if (wanted.code.isEmpty())
        return block && holds(*block);
    return std::any_of(framework.blocks.begin(), framework.blocks.end(), holds);
}

template <class Id>
security::Undo::Step removal(
    Id id, const QString &uuid, base::Result<bool> (*remove)(Transaction &, Id, int))
{
    return [id, uuid, remove](Transaction &later, UndoRun &run) -> base::Done {
        ET_ASSIGN(const bool gone, remove(later, id, run.versionOf(uuid, 1)));
        return security::unlessChanged(later, gone, uuid);
    };
}

// Adds to one version; remembers how to take each row away again.
class Addition {
public:
    Addition(Transaction &transaction, const Framework &framework)
        : m_transaction(transaction)
        , m_framework(framework)
    {
    }

    base::Done add(const UnitDetails &unit)
    {
        const QString uuid = security::Workspace::newUuid();
        ET_ASSIGN(const ExamUnitId id,
            ContentRepository::insertUnit(m_transaction, m_framework.version, uuid, unit));
        m_units.emplace_back(unit.code, id);
        m_added.undo.steps.push_back(removal(id, uuid, &ContentRepository::removeUnit));
        ++m_added.units;
        return {};
    }

    base::Done add(const BlockDetails &block)
    {
        const CompetencyBlock *known = blockLike(m_framework, block);
        CompetencyBlockId id = known ? known->id : CompetencyBlockId(0);
        if (!known) {
            const QString uuid = security::Workspace::newUuid();
            ET_ASSIGN(id,
                ContentRepository::insertBlock(
                    m_transaction, m_framework.version, uuid, block, unitOf(block.unitCode)));
            m_added.undo.steps.push_back(removal(id, uuid, &ContentRepository::removeBlock));
            ++m_added.blocks;
        }
        for (const CompetencyDetails &competency : block.competencies)
            ET_TRY(add(competency, id));
        return {};
    }

    [[nodiscard]] AddedContent result() && { return std::move(m_added); }

private:
    base::Done add(const CompetencyDetails &competency, CompetencyBlockId block)
    {
        const QString uuid = security::Workspace::newUuid();
        ET_ASSIGN(const CompetencyId id,
            ContentRepository::insertCompetency(m_transaction, block, uuid, competency));
        m_added.undo.steps.push_back(removal(id, uuid, &ContentRepository::removeCompetency));
        ++m_added.competencies;
        return {};
    }

    std::optional<ExamUnitId> unitOf(const QString &code) const
    {
        for (const auto &[known, id] : m_units) {
            if (known == code)
                return id;
        }
        const ExamUnit *unit = unitCoded(m_framework, code);
        return unit ? std::optional(unit->id) : std::nullopt;
    }

    Transaction &m_transaction;
    const Framework &m_framework;
    std::vector<std::pair<QString, ExamUnitId>> m_units;
    AddedContent m_added;
};

base::Done written(
    Transaction &transaction, const base::Result<bool> &result, const QString &uuid)
{
    if (!result)
        return base::fail(told(result.error()));
    return security::unlessChanged(transaction, *result, uuid);
}

} // namespace

Content ContentOperations::missingFrom(const Framework &framework, const Content &content)
{
    Content missing;
    for (const UnitDetails &unit : content.units) {
        if (!unitCoded(framework, unit.code))
            missing.units.push_back(unit);
    }
    for (const BlockDetails &block : content.blocks) {
        const CompetencyBlock *known = blockLike(framework, block);
        BlockDetails rest = block;
        std::erase_if(rest.competencies, [&](const CompetencyDetails &competency) {
            return isKnown(framework, known, competency);
        });
        if (!known || !rest.competencies.empty())
            missing.blocks.push_back(std::move(rest));
    }
    return missing;
}

base::Result<AddedContent> ContentOperations::add(
    Transaction &transaction, DiplomaVersionId version, const Content &content)
{
    ET_ASSIGN(const Framework framework, present(transaction, version));
    const Content missing = missingFrom(framework, content);
    Addition addition(transaction, framework);
    for (const UnitDetails &unit : missing.units)
        ET_TRY(addition.add(unit));
    for (const BlockDetails &block : missing.blocks)
        ET_TRY(addition.add(block));
    AddedContent added = std::move(addition).result();
    if (added.isEmpty())
        return added;
    ET_TRY(transaction.record(u"framework.complete"_s, {kFramework, framework.uuid},
        {{u"units"_s, {}, QString::number(added.units)},
            {u"blocks"_s, {}, QString::number(added.blocks)},
            {u"competencies"_s, {}, QString::number(added.competencies)}}));
    const QString uuid = framework.uuid;
    // Steps run newest first: this one, the oldest, ends the undoing with its line.
    added.undo.steps.insert(added.undo.steps.begin(), [uuid](Transaction &later, UndoRun &) {
        return later.record(u"framework.undo-complete"_s, {kFramework, uuid});
    });
    return added;
}

base::Result<Framework> ContentOperations::present(
    Transaction &transaction, DiplomaVersionId version)
{
    ET_ASSIGN(auto found,
        FrameworkRepository::find(transaction.database(), transaction.permit(), version));
    if (!found)
        return base::fail(security::notThere());
    return std::move(*found);
}

base::Done ContentOperations::replace(
    Transaction &transaction, const ExamUnit &before, const ExamUnit &after, const QString &action)
{
    ET_TRY(written(transaction,
        ContentRepository::updateUnit(transaction, after, after.rowVersion), before.uuid));
    return transaction.record(action, {kUnit, before.uuid}, changesBetween(before, after));
}

base::Done ContentOperations::replace(Transaction &transaction, const CompetencyBlock &before,
    const CompetencyBlock &after, const QString &action)
{
    ET_TRY(written(transaction,
        ContentRepository::updateBlock(transaction, after, after.rowVersion), before.uuid));
    return transaction.record(action, {kBlock, before.uuid}, changesBetween(before, after));
}

base::Done ContentOperations::replace(
    Transaction &transaction, const Competency &before, const Competency &after, const QString &action)
{
    ET_TRY(written(transaction,
        ContentRepository::updateCompetency(transaction, after, after.rowVersion), before.uuid));
    return transaction.record(action, {kCompetency, before.uuid}, changesBetween(before, after));
}

base::Done ContentOperations::replace(Transaction &transaction, const Framework &before,
    const Framework &after, const QString &action)
{
    ET_TRY(written(transaction,
        FrameworkRepository::update(transaction, after, after.rowVersion), before.uuid));
    return transaction.record(action, {kFramework, before.uuid}, changesBetween(before, after));
}

base::Error told(const base::Error &error)
{
    if (error.code == storage::errors::kForeignKey) {
        return {errors::kInUse,
            QCoreApplication::translate("diplomas",
                "This is in use: levels, paths or exams name it. Retire it instead, and say what "
                "takes its place."),
            error.detail};
    }
    if (error.code == storage::errors::kUnique) {
        return {errors::kCodeTaken,
            QCoreApplication::translate(
                "diplomas", "This version already has a unit with that code: change that one."),
            error.detail};
    }
    return error;
}

} // namespace diplomas
