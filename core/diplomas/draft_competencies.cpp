// What is done to one competency or one block of a draft.
#include "core/diplomas/content_repository.h"
#include "core/diplomas/draft_service.h"
#include "core/diplomas/draft_writing.h"
#include "core/diplomas/framework_repository.h"
#include "core/security/edit_undo.h"
#include "core/security/policy.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace diplomas {

using security::Edited;
using security::Transaction;
using security::UndoRun;

namespace {

base::Result<Competency> presentCompetency(const Framework &framework, CompetencyId id)
{
    const Competency *competency = competencyOf(framework, id);
    if (!competency)
        return base::fail(security::notThere());
    return *competency;
}

base::Result<CompetencyBlock> presentBlock(const Framework &framework, CompetencyBlockId id)
{
    const CompetencyBlock *block = blockOf(framework, id);
    if (!block)
        return base::fail(security::notThere());
    return *block;
}

bool sameWords(const Competency &a, const Competency &b)
{
    return a.code == b.code && a.label == b.label;
}

base::Error wordsInUse()
{
    return {errors::kWordsInUse,
        QCoreApplication::translate("diplomas",
            "Levels have been noted under these words: they stay. Retire the competency and say "
            "which one takes its place."),
        {}};
}

base::Error wrongEquivalent()
{
    return {errors::kWrongEquivalent,
        QCoreApplication::translate("diplomas",
            "This competency cannot take its own place, nor one that is retired itself: choose one "
            "in use."),
        {}};
}

// In use, and not the beginning of a chain that comes back to where it started.
base::Done checkEquivalent(
    Transaction &transaction, const Competency &old, CompetencyId equivalent)
{
    std::optional<CompetencyId> next = equivalent;
    bool isFirst = true;
    while (next) {
        if (*next == old.id)
            return base::fail(wrongEquivalent());
        ET_ASSIGN(const auto version,
            FrameworkRepository::versionOf(
                transaction.database(), transaction.permit(), *next));
        if (!version)
            return base::fail(security::notThere());
        ET_ASSIGN(const Framework framework, ContentOperations::present(transaction, *version));
        ET_ASSIGN(const Competency competency, presentCompetency(framework, *next));
        if (isFirst && competency.retired)
            return base::fail(wrongEquivalent());
        isFirst = false;
        next = competency.equivalent;
    }
    return {};
}

} // namespace

base::Result<Edited> DraftService::replace(
    Writing &writing, const Competency &before, const Competency &after, const QString &action)
{
    ET_TRY(ContentOperations::replace(writing.transaction, before, after, action));
    ET_TRY(writing.transaction.commit());
    Competency undone = before;
    undone.rowVersion = after.rowVersion;
    return Edited{
        after.rowVersion + 1, undoneReplace(undone, after, u"competency.undo-edit"_s)};
}

base::Result<Edited> DraftService::edit(DiplomaVersionId version, const Competency &competency)
{
    ET_ASSIGN(Writing writing, write(version));
    ET_ASSIGN(const Competency before, presentCompetency(writing.framework, competency.id));
    ET_ASSIGN(const CompetencyDetails details, checked(detailsOf(competency)));
    Competency after = before;
    after.code = details.code;
    after.label = details.label;
    after.shortLabel = details.shortLabel;
    after.source = details.source;
    after.verifiedOn = details.verifiedOn;
    after.rowVersion = competency.rowVersion;
    if (!sameWords(before, after)) {
        ET_ASSIGN(const auto used,
            m_use.inUse(writing.transaction.database(), writing.transaction.permit(), version));
        if (used.contains(before.id))
            return base::fail(wordsInUse());
    }
    return replace(writing, before, after, u"competency.edit"_s);
}

base::Result<Edited> DraftService::editBlock(
    DiplomaVersionId version, const CompetencyBlock &block)
{
    ET_ASSIGN(Writing writing, write(version));
    ET_ASSIGN(CompetencyBlock before, presentBlock(writing.framework, block.id));
    ET_ASSIGN(const BlockDetails details,
        checked(BlockDetails{block.code, block.label, {}, block.source, block.verifiedOn, {}}));
    CompetencyBlock after = before;
    after.code = details.code;
    after.label = details.label;
    after.source = details.source;
    after.verifiedOn = details.verifiedOn;
    after.unitId = block.unitId;
    after.retired = block.retired;
    after.rowVersion = block.rowVersion;
    if (before.label != after.label || before.code != after.code) {
        ET_ASSIGN(const auto used,
            m_use.inUse(writing.transaction.database(), writing.transaction.permit(), version));
        for (const Competency &competency : before.competencies) {
            if (used.contains(competency.id))
                return base::fail(wordsInUse());
        }
    }
    ET_TRY(ContentOperations::replace(
        writing.transaction, before, after, u"competency-block.edit"_s));
    ET_TRY(writing.transaction.commit());
    before.rowVersion = after.rowVersion;
    return Edited{after.rowVersion + 1,
        undoneReplace(before, after, u"competency-block.undo-edit"_s)};
}

base::Result<security::Undo> DraftService::remove(
    DiplomaVersionId version, const Competency &competency)
{
    ET_ASSIGN(Writing writing, write(version));
    ET_ASSIGN(const Competency before, presentCompetency(writing.framework, competency.id));
    const auto gone = ContentRepository::removeCompetency(
        writing.transaction, before.id, competency.rowVersion);
    if (!gone)
        return base::fail(told(gone.error()));
    ET_TRY(security::unlessChanged(writing.transaction, *gone, before.uuid));
    ET_TRY(writing.transaction.record(u"competency.remove"_s, {u"competency"_s, before.uuid},
        {{u"label"_s, nameOf(before), {}}}));
    ET_TRY(writing.transaction.commit());
    return security::Undo{{[before](Transaction &later, UndoRun &) -> base::Done {
        ET_TRY(ContentRepository::insertCompetency(
            later, before.blockId, before.uuid, detailsOf(before)));
        return later.record(u"competency.undo-remove"_s, {u"competency"_s, before.uuid});
    }}};
}

base::Result<security::Undo> DraftService::removeBlock(
    DiplomaVersionId version, const CompetencyBlock &block)
{
    ET_ASSIGN(Writing writing, write(version));
    ET_ASSIGN(const CompetencyBlock before, presentBlock(writing.framework, block.id));
    const auto gone =
        ContentRepository::removeBlock(writing.transaction, before.id, block.rowVersion);
    if (!gone)
        return base::fail(told(gone.error()));
    ET_TRY(security::unlessChanged(writing.transaction, *gone, before.uuid));
    ET_TRY(writing.transaction.record(u"competency-block.remove"_s,
        {u"competency-block"_s, before.uuid}, {{u"label"_s, nameOf(before), {}}}));
    ET_TRY(writing.transaction.commit());
    return security::Undo{{[before, version](Transaction &later, UndoRun &) -> base::Done {
        ET_TRY(ContentRepository::insertBlock(later, version, before.uuid,
            {before.code, before.label, {}, before.source, before.verifiedOn, {}}, before.unitId));
        return later.record(
            u"competency-block.undo-remove"_s, {u"competency-block"_s, before.uuid});
    }}};
}

base::Result<Edited> DraftService::retire(DiplomaVersionId version, const Competency &competency,
    std::optional<CompetencyId> equivalent)
{
    ET_ASSIGN(Writing writing, write(version));
    ET_ASSIGN(const Competency before, presentCompetency(writing.framework, competency.id));
    if (equivalent)
        ET_TRY(checkEquivalent(writing.transaction, before, *equivalent));
    Competency after = before;
    after.retired = true;
    after.equivalent = equivalent;
    after.rowVersion = competency.rowVersion;
    return replace(writing, before, after, u"competency.retire"_s);
}

base::Result<Edited> DraftService::restore(
    DiplomaVersionId version, const Competency &competency)
{
    ET_ASSIGN(Writing writing, write(version));
    ET_ASSIGN(const Competency before, presentCompetency(writing.framework, competency.id));
    Competency after = before;
    after.retired = false;
    after.equivalent.reset();
    after.rowVersion = competency.rowVersion;
    return replace(writing, before, after, u"competency.restore"_s);
}

} // namespace diplomas
