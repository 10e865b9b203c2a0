#include "core/exchange/framework_import.h"

#include "core/base/text.h"
#include "core/diplomas/diploma_repository.h"
#include "core/diplomas/diploma_service.h"
#include "core/diplomas/framework_repository.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

using diplomas::ContentOperations;
using diplomas::Diploma;
using diplomas::DiplomaOperations;
using diplomas::DiplomaRepository;
using diplomas::DiplomaVersion;
using diplomas::DiplomaVersionId;
using diplomas::Framework;
using diplomas::FrameworkRepository;
using security::Operation;
using security::Permit;
using security::Transaction;

base::Result<std::optional<Diploma>> diplomaOf(
    storage::Database &database, const Permit &permit, const IncomingFramework &incoming)
{
    std::optional<diplomas::DiplomaId> id;
    if (!incoming.catalogueId.isEmpty()) {
        ET_ASSIGN(id, DiplomaRepository::byCatalogueId(database, permit, incoming.catalogueId));
    }
    if (!id) {
        ET_ASSIGN(id, DiplomaRepository::byAlias(database, permit, incoming.shortName));
    }
    if (!id)
        return std::optional<Diploma>();
    return DiplomaRepository::find(database, permit, *id);
}

// The version of the school a file means: of the same entry of the catalogue, else of the same name
// and sessions, else the only one where neither side says its sessions.
const DiplomaVersion *versionOf(const Diploma &diploma, const IncomingFramework &incoming)
{
    const auto &versions = diploma.versions;
    const auto named = std::find_if(versions.begin(), versions.end(), [&](const auto &version) {
        if (!incoming.catalogueId.isEmpty() && version.catalogueId)
            return *version.catalogueId == incoming.catalogueId;
        return version.label == incoming.version && version.sessions == incoming.sessions;
    });
    if (named != versions.end())
        return &*named;
    const bool isOnlyOne = versions.size() == 1 && incoming.version.isEmpty()
        && incoming.sessions == diplomas::Sessions();
    return isOnlyOne ? &versions.front() : nullptr;
}

std::vector<diplomas::ExamUnit> coefficientsFor(
    const Framework &framework, const diplomas::Content &content)
{
    std::vector<diplomas::ExamUnit> filled;
    for (const diplomas::ExamUnit &unit : framework.units) {
        const auto known = std::find_if(content.units.begin(), content.units.end(),
            [&](const diplomas::UnitDetails &one) { return one.code == unit.code; });
        if (known == content.units.end() || unit.coefficientHundredths
            || !known->coefficientHundredths || known->source.isEmpty())
            continue;
        diplomas::ExamUnit after = unit;
        after.coefficientHundredths = known->coefficientHundredths;
        after.source = known->source;
        after.verifiedOn = known->verifiedOn;
        filled.push_back(std::move(after));
    }
    return filled;
}

QString nameOf(const IncomingFramework &incoming)
{
    return base::joined({incoming.shortName, incoming.version}, u", "_s);
}

base::Result<diplomas::Content> cleaned(const diplomas::Content &typed)
{
    diplomas::Content clean;
    for (const diplomas::UnitDetails &unit : typed.units) {
        ET_ASSIGN(diplomas::UnitDetails one, checked(unit));
        clean.units.push_back(std::move(one));
    }
    for (const diplomas::BlockDetails &block : typed.blocks) {
        ET_ASSIGN(diplomas::BlockDetails one, checked(block));
        one.competencies.clear();
        for (const diplomas::CompetencyDetails &competency : block.competencies) {
            ET_ASSIGN(diplomas::CompetencyDetails words, checked(competency));
            one.competencies.push_back(std::move(words));
        }
        clean.blocks.push_back(std::move(one));
    }
    return clean;
}

base::Result<PlannedFramework> planned(
    storage::Database &database, const Permit &permit, const IncomingFramework &incoming)
{
    PlannedFramework plan{incoming, nameOf(incoming), std::nullopt};
    ET_ASSIGN(plan.missing, cleaned(incoming.content));
    ET_ASSIGN(const auto diploma, diplomaOf(database, permit, incoming));
    const DiplomaVersion *version = diploma ? versionOf(*diploma, incoming) : nullptr;
    if (!version)
        return plan;
    plan.version = version->id;
    ET_ASSIGN(const auto framework, FrameworkRepository::find(database, permit, version->id));
    if (!framework)
        return base::fail(security::notThere());
    plan.coefficients = coefficientsFor(*framework, plan.missing);
    plan.missing = ContentOperations::missingFrom(*framework, plan.missing);
    return plan;
}

base::Result<DiplomaVersionId> madeVersion(
    Transaction &transaction, const IncomingFramework &incoming)
{
    const auto &shipped = diplomas::Catalogue::shipped();
    if (!incoming.catalogueId.isEmpty() && shipped.find(incoming.catalogueId)) {
        ET_ASSIGN(const Diploma made,
            DiplomaOperations::createFromCatalogue(transaction, incoming.catalogueId, {}));
        const DiplomaVersion *version = versionOf(made, incoming);
        return version ? version->id : made.versions.back().id;
    }
    ET_ASSIGN(auto diploma,
        DiplomaOperations::named(transaction.database(), transaction.permit(), incoming.shortName));
    if (!diploma) {
        ET_ASSIGN(diploma,
            DiplomaOperations::createOwn(
                transaction, incoming.kind, incoming.title, incoming.shortName));
        const bool isPlain =
            incoming.version.isEmpty() && incoming.sessions == diplomas::Sessions();
        if (isPlain)
            return diploma->versions.front().id;
    }
    DiplomaVersion version{
        DiplomaVersionId(0), security::Workspace::newUuid(), {}, incoming.sessions, {}, {}};
    version.label = incoming.version;
    version.passRule = incoming.passRule;
    version.unitsComplete = incoming.unitsComplete;
    ET_TRY(transaction.record(u"framework.begin"_s, {u"framework"_s, version.uuid},
        {{u"version_label"_s, {}, version.label}}));
    return DiplomaRepository::insertVersion(transaction, diploma->id, version);
}

base::Done applyOne(Transaction &transaction, const PlannedFramework &plan,
    FrameworkImportService::Imported &imported)
{
    std::optional<DiplomaVersionId> version = plan.version;
    if (!version) {
        ET_ASSIGN(version, madeVersion(transaction, plan.incoming));
        ++imported.counts.versions;
    }
    ET_ASSIGN(
        diplomas::AddedContent added, ContentOperations::add(transaction, *version, plan.missing));
    imported.counts.units += added.units;
    imported.counts.competencies += added.competencies;
    imported.undo.add(std::move(added.undo));
    ET_ASSIGN(const Framework framework, ContentOperations::present(transaction, *version));
    for (const diplomas::ExamUnit &after : plan.coefficients) {
        const diplomas::ExamUnit *before = diplomas::unitOf(framework, after.id);
        if (!before)
            continue;
        ET_TRY(ContentOperations::replace(transaction, *before, after, u"exam-unit.edit"_s));
        imported.undo.add(undoneReplace(*before, after, u"exam-unit.undo-edit"_s));
        ++imported.counts.coefficients;
    }
    return {};
}

} // namespace

bool PlannedFramework::changesNothing() const
{
    return version && missing.isEmpty() && coefficients.empty();
}

FrameworkImportService::FrameworkImportService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<PlannedFramework>> FrameworkImportService::plan(
    const std::vector<IncomingFramework> &incoming)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::VerifyDiplomas));
    std::vector<PlannedFramework> plans;
    for (const IncomingFramework &one : incoming) {
        ET_ASSIGN(PlannedFramework plan, planned(m_workspace.database(), permit, one));
        plans.push_back(std::move(plan));
    }
    return plans;
}

base::Result<FrameworkImportService::Imported> FrameworkImportService::apply(
    const std::vector<PlannedFramework> &plan)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::VerifyDiplomas));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    Imported imported;
    for (const PlannedFramework &one : plan)
        ET_TRY(applyOne(transaction, one, imported));
    ET_TRY(transaction.commit());
    return imported;
}

base::Done FrameworkImportService::undo(const security::Undo &undo)
{
    const base::Done undone = security::takeBack(m_workspace, Operation::VerifyDiplomas, undo);
    if (!undone)
        return base::fail(diplomas::told(undone.error()));
    return {};
}

} // namespace exchange
