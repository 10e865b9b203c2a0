#include "core/diplomas/draft_service.h"

#include "core/base/text.h"
#include "core/diplomas/content_repository.h"
#include "core/diplomas/diploma_repository.h"
#include "core/diplomas/draft_writing.h"
#include "core/diplomas/framework_repository.h"
#include "core/security/edit_undo.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace diplomas {

using security::Operation;
using security::Permit;
using security::Transaction;
using security::UndoRun;

namespace {

constexpr int kLabelLength = 80;

// What another text says is no proof of the new one: coefficients become suggestions, and nothing
// is verified.
Content copied(const Framework &former)
{
    Content content = contentOf(former);
    for (UnitDetails &unit : content.units) {
        if (unit.coefficientHundredths)
            unit.suggestedHundredths = unit.coefficientHundredths;
        unit.coefficientHundredths.reset();
        unit.verifiedOn.reset();
    }
    for (BlockDetails &block : content.blocks) {
        block.verifiedOn.reset();
        for (CompetencyDetails &competency : block.competencies)
            competency.verifiedOn.reset();
    }
    return content;
}

// The competencies of the version before say what they became, where nothing was said yet.
base::Done tieEquivalents(Transaction &transaction, const Framework &former,
    DiplomaVersionId version, security::Undo &undo)
{
    ET_ASSIGN(const Framework fresh, ContentOperations::present(transaction, version));
    const auto olds = activeCompetencies(former);
    const auto news = activeCompetencies(fresh);
    if (olds.size() != news.size())
        return {};
    for (size_t i = 0; i < olds.size(); ++i) {
        if (olds[i]->equivalent)
            continue;
        Competency after = *olds[i];
        after.equivalent = news[i]->id;
        ET_TRY(ContentOperations::replace(transaction, *olds[i], after, u"competency.renew"_s));
        undo.add(undoneReplace(*olds[i], after, u"competency.undo-renew"_s));
    }
    return {};
}

base::Result<Content> checkedAll(const Content &typed)
{
    Content clean;
    for (const UnitDetails &unit : typed.units) {
        ET_ASSIGN(UnitDetails one, checked(unit));
        clean.units.push_back(std::move(one));
    }
    for (const BlockDetails &block : typed.blocks) {
        ET_ASSIGN(BlockDetails one, checked(block));
        one.competencies.clear();
        for (const CompetencyDetails &competency : block.competencies) {
            ET_ASSIGN(CompetencyDetails words, checked(competency));
            one.competencies.push_back(std::move(words));
        }
        clean.blocks.push_back(std::move(one));
    }
    return clean;
}

base::Error retiredVersion()
{
    return {errors::kRetiredVersion,
        QCoreApplication::translate("diplomas",
            "This version is retired and stays as it was: begin a further version, or ask the "
            "director to take it back into use."),
        {}};
}

base::Result<DiplomaVersion> versionOf(Transaction &transaction, const NewDraft &draft)
{
    DiplomaVersion version{DiplomaVersionId(0), security::Workspace::newUuid(), {}, {}, {}, {}};
    ET_ASSIGN(version.label,
        base::cleanLine(
            draft.label, QCoreApplication::translate("diplomas", "Version"), kLabelLength));
    if (!draft.firstSession) {
        return base::fail(errors::kNoSession,
            QCoreApplication::translate("diplomas",
                "Type the first exam session of this version: paths of that year then follow it."));
    }
    version.sessions.first = draft.firstSession;
    version.follows = draft.follows;
    ET_ASSIGN(const auto diploma,
        DiplomaRepository::find(transaction.database(), transaction.permit(), draft.diploma));
    if (!diploma)
        return base::fail(security::notThere());
    version.passRule = diploma->versions.empty() ? usualRuleOf(diploma->kind)
                                                 : diploma->versions.back().passRule;
    return version;
}

} // namespace

DraftService::DraftService(security::Workspace &workspace, const CompetencyUse &use)
    : m_workspace(workspace)
    , m_use(use)
{
}

base::Result<QSet<CompetencyId>> DraftService::inUse(DiplomaVersionId version)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadSchool));
    return m_use.inUse(m_workspace.database(), permit, version);
}

base::Result<DraftService::Begun> DraftService::begin(const NewDraft &draft)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::WriteDrafts));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const DiplomaVersion version, versionOf(transaction, draft));
    ET_ASSIGN(const DiplomaVersionId id,
        DiplomaRepository::insertVersion(transaction, draft.diploma, version));
    ET_TRY(transaction.record(u"framework.begin"_s, {u"framework"_s, version.uuid},
        {{u"version_label"_s, {}, version.label},
            {u"first_session"_s, {}, QString::number(*draft.firstSession)}}));
    AddedContent content;
    if (draft.follows) {
        ET_ASSIGN(
            const Framework former, ContentOperations::present(transaction, *draft.follows));
        if (former.diploma != draft.diploma)
            return base::fail(security::notThere());
        ET_ASSIGN(content, ContentOperations::add(transaction, id, copied(former)));
        ET_TRY(tieEquivalents(transaction, former, id, content.undo));
    }
    ET_TRY(transaction.commit());
    const QString uuid = version.uuid;
    const auto takeBack = [id, uuid](Transaction &later, UndoRun &run) -> base::Done {
        ET_ASSIGN(const bool gone,
            DiplomaRepository::removeVersion(later, id, run.versionOf(uuid, 1)));
        ET_TRY(security::unlessChanged(later, gone, uuid));
        return later.record(u"framework.undo-begin"_s, {u"framework"_s, uuid});
    };
    content.undo.steps.insert(content.undo.steps.begin(), takeBack);
    return Begun{id, std::move(content)};
}

base::Result<DraftService::Writing> DraftService::write(DiplomaVersionId version)
{
    ET_ASSIGN(const Permit reading, m_workspace.require(Operation::ReadSchool));
    ET_ASSIGN(const auto seen, FrameworkRepository::find(m_workspace.database(), reading, version));
    const bool isDraft = !seen || seen->state == FrameworkState::Draft;
    ET_ASSIGN(const Permit permit,
        m_workspace.require(isDraft ? Operation::WriteDrafts : Operation::VerifyDiplomas));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Framework framework, ContentOperations::present(transaction, version));
    if (framework.state == FrameworkState::Retired)
        return base::fail(retiredVersion());
    return Writing{std::move(transaction), std::move(framework)};
}

base::Result<AddedContent> DraftService::add(DiplomaVersionId version, const Content &content)
{
    // Units carry coefficients: those are the director's.
    if (!content.units.empty())
        ET_TRY(m_workspace.require(Operation::VerifyDiplomas));
    ET_ASSIGN(Writing writing, write(version));
    ET_ASSIGN(const Content clean, checkedAll(content));
    ET_ASSIGN(AddedContent added, ContentOperations::add(writing.transaction, version, clean));
    if (added.isEmpty()) {
        return base::fail(errors::kNothingToAdd,
            QCoreApplication::translate(
                "diplomas", "Everything in it is in this version already: nothing was changed."));
    }
    ET_TRY(writing.transaction.commit());
    return added;
}

base::Result<security::Undo> DraftService::order(
    DiplomaVersionId version, const std::vector<CompetencyId> &inOrder)
{
    ET_ASSIGN(Writing writing, write(version));
    const CompetencyBlock *block = nullptr;
    for (const CompetencyBlock &one : writing.framework.blocks) {
        const bool isIts = !inOrder.empty() && competencyOf(writing.framework, inOrder.front())
            && competencyOf(writing.framework, inOrder.front())->blockId == one.id;
        if (isIts)
            block = &one;
    }
    if (!block || block->competencies.size() != inOrder.size())
        return base::fail(security::notThere());
    std::vector<CompetencyId> former;
    for (const Competency &competency : block->competencies)
        former.push_back(competency.id);
    const QString uuid = block->uuid;
    ET_TRY(ContentRepository::order(writing.transaction, inOrder));
    ET_TRY(writing.transaction.record(
        u"competency-block.order"_s, {u"competency-block"_s, uuid}));
    ET_TRY(writing.transaction.commit());
    return security::Undo{{[former, uuid](Transaction &later, UndoRun &) -> base::Done {
        ET_TRY(ContentRepository::order(later, former));
        return later.record(u"competency-block.undo-order"_s, {u"competency-block"_s, uuid});
    }}};
}

base::Done DraftService::undo(const security::Undo &undo)
{
    const base::Done undone = security::takeBack(m_workspace, Operation::WriteDrafts, undo);
    if (!undone)
        return base::fail(told(undone.error()));
    return {};
}

} // namespace diplomas
