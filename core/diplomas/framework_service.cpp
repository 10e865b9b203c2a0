#include "core/diplomas/framework_service.h"

#include "core/base/text.h"
#include "core/diplomas/content_repository.h"
#include "core/diplomas/diploma_repository.h"
#include "core/diplomas/framework_repository.h"
#include "core/diplomas/shipped_content.h"
#include "core/security/edit_undo.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace diplomas {

using security::Edited;
using security::Operation;
using security::Permit;
using security::Transaction;

namespace {

constexpr int kLabelLength = 80;
constexpr int kSourceLength = 1000;
constexpr int kNoteLength = 2000;

base::Result<Framework> cleaned(const Framework &typed)
{
    Framework clean = typed;
    ET_ASSIGN(clean.label,
        base::cleanLine(
            typed.label, QCoreApplication::translate("diplomas", "Version"), kLabelLength));
    ET_ASSIGN(clean.source,
        base::cleanLine(
            typed.source, QCoreApplication::translate("diplomas", "Source"), kSourceLength));
    ET_ASSIGN(clean.note,
        base::cleanNote(typed.note, QCoreApplication::translate("diplomas", "Note"), kNoteLength));
    const Sessions &sessions = clean.sessions;
    if (sessions.first && sessions.last && *sessions.last < *sessions.first) {
        return base::fail(errors::kSessions,
            QCoreApplication::translate("diplomas",
                "The last session (%1) comes before the first (%2): change one of them.")
                .arg(QString::number(*sessions.last), QString::number(*sessions.first)));
    }
    return clean;
}

base::Done checkSource(const UnitDetails &unit)
{
    if (!unit.coefficientHundredths || !unit.source.isEmpty())
        return {};
    return base::fail(errors::kNoSource,
        QCoreApplication::translate("diplomas",
            "Say where the coefficient of %1 was read (decree, annex, page): a guess is never "
            "computed with.")
            .arg(unit.code));
}

ExamUnit withDetails(ExamUnit unit, const UnitDetails &details)
{
    unit.code = details.code;
    unit.paper = details.paper;
    unit.label = details.label;
    unit.duration = details.duration;
    unit.source = details.source;
    unit.note = details.note;
    return unit;
}

base::Result<ExamUnit> presentUnit(const Framework &framework, ExamUnitId id)
{
    const ExamUnit *unit = unitOf(framework, id);
    if (!unit)
        return base::fail(security::notThere());
    return *unit;
}

} // namespace

Content missingFromCatalogue(const Framework &framework)
{
    if (!framework.catalogueId)
        return {};
    return ContentOperations::missingFrom(framework, shippedContent(*framework.catalogueId));
}

FrameworkService::FrameworkService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<Framework> FrameworkService::framework(DiplomaVersionId version)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadSchool));
    ET_ASSIGN(auto found, FrameworkRepository::find(m_workspace.database(), permit, version));
    if (!found)
        return base::fail(security::notThere());
    return std::move(*found);
}

base::Result<std::vector<Framework>> FrameworkService::frameworks()
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadSchool));
    ET_ASSIGN(auto diplomas, DiplomaRepository::all(m_workspace.database(), permit));
    std::stable_sort(diplomas.begin(), diplomas.end(), [](const Diploma &a, const Diploma &b) {
        return base::frenchCollator().compare(a.shortName, b.shortName) < 0;
    });
    std::vector<Framework> frameworks;
    for (const Diploma &diploma : diplomas) {
        if (diploma.retired)
            continue;
        for (const DiplomaVersion &version : diploma.versions) {
            ET_ASSIGN(
                auto found, FrameworkRepository::find(m_workspace.database(), permit, version.id));
            if (found)
                frameworks.push_back(std::move(*found));
        }
    }
    return frameworks;
}

base::Result<FrameworkService::AddedUnit> FrameworkService::addUnit(
    DiplomaVersionId version, const UnitDetails &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::VerifyDiplomas));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(ContentOperations::present(transaction, version));
    ET_ASSIGN(UnitDetails details, checked(typed));
    ET_TRY(checkSource(details));
    if (details.coefficientHundredths && !details.verifiedOn)
        details.verifiedOn = transaction.today();
    const QString uuid = security::Workspace::newUuid();
    const auto id = ContentRepository::insertUnit(transaction, version, uuid, details);
    if (!id)
        return base::fail(told(id.error()));
    ET_TRY(transaction.record(u"exam-unit.add"_s, {u"exam-unit"_s, uuid},
        {{u"code"_s, {}, details.code}, {u"label"_s, {}, details.label}}));
    ET_TRY(transaction.commit());
    const auto takeBack = [id = *id, uuid](
                              Transaction &later, security::UndoRun &run) -> base::Done {
        ET_ASSIGN(
            const bool gone, ContentRepository::removeUnit(later, id, run.versionOf(uuid, 1)));
        ET_TRY(security::unlessChanged(later, gone, uuid));
        return later.record(u"exam-unit.undo-add"_s, {u"exam-unit"_s, uuid});
    };
    return AddedUnit{*id, {{takeBack}}};
}

base::Result<Edited> FrameworkService::editUnit(DiplomaVersionId version, const ExamUnit &unit)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::VerifyDiplomas));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Framework framework, ContentOperations::present(transaction, version));
    ET_ASSIGN(ExamUnit before, presentUnit(framework, unit.id));
    ET_ASSIGN(const UnitDetails details, checked(detailsOf(unit)));
    ExamUnit after = withDetails(unit, details);
    if (after.coefficientHundredths != before.coefficientHundredths) {
        ET_TRY(checkSource(details));
        const bool sameDay = after.verifiedOn == before.verifiedOn;
        if (after.coefficientHundredths && sameDay)
            after.verifiedOn = transaction.today();
    }
    ET_TRY(ContentOperations::replace(transaction, before, after, u"exam-unit.edit"_s));
    ET_TRY(transaction.commit());
    before.rowVersion = unit.rowVersion;
    return Edited{
        unit.rowVersion + 1, undoneReplace(before, after, u"exam-unit.undo-edit"_s)};
}

base::Result<security::Undo> FrameworkService::removeUnit(
    DiplomaVersionId version, ExamUnitId id, int rowVersion)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::VerifyDiplomas));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Framework framework, ContentOperations::present(transaction, version));
    ET_ASSIGN(const ExamUnit before, presentUnit(framework, id));
    const auto gone = ContentRepository::removeUnit(transaction, id, rowVersion);
    if (!gone)
        return base::fail(told(gone.error()));
    ET_TRY(security::unlessChanged(transaction, *gone, before.uuid));
    ET_TRY(transaction.record(
        u"exam-unit.remove"_s, {u"exam-unit"_s, before.uuid}, {{u"code"_s, before.code, {}}}));
    ET_TRY(transaction.commit());
    return security::Undo{
        {[before, version](Transaction &later, security::UndoRun &) -> base::Done {
            ET_TRY(ContentRepository::insertUnit(later, version, before.uuid, detailsOf(before)));
            return later.record(u"exam-unit.undo-remove"_s, {u"exam-unit"_s, before.uuid});
        }}};
}

base::Result<Edited> FrameworkService::replace(const Framework &before, const Framework &after,
    const QString &action, Transaction &transaction)
{
    ET_TRY(ContentOperations::replace(transaction, before, after, action));
    ET_TRY(transaction.commit());
    Framework undone = before;
    undone.rowVersion = after.rowVersion;
    return Edited{
        after.rowVersion + 1, undoneReplace(undone, after, u"framework.undo-edit"_s)};
}

base::Result<Edited> FrameworkService::editVersion(const Framework &edited)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::VerifyDiplomas));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Framework clean, cleaned(edited));
    ET_ASSIGN(const Framework before, ContentOperations::present(transaction, edited.version));
    Framework after = before;
    after.label = clean.label;
    after.sessions = clean.sessions;
    after.passRule = clean.passRule;
    after.unitsComplete = clean.unitsComplete;
    after.source = clean.source;
    after.note = clean.note;
    after.rowVersion = edited.rowVersion;
    return replace(before, after, u"framework.edit"_s, transaction);
}

base::Result<Edited> FrameworkService::verify(
    DiplomaVersionId version, int rowVersion, const QString &source)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::VerifyDiplomas));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Framework before, ContentOperations::present(transaction, version));
    if (activeUnits(before).empty() && activeCompetencies(before).empty()) {
        return base::fail(errors::kNothingToVerify,
            QCoreApplication::translate("diplomas",
                "There is no unit and no competency to verify: paste the framework first."));
    }
    Framework after = before;
    after.source = source;
    ET_ASSIGN(after, cleaned(after));
    if (after.source.isEmpty()) {
        return base::fail(errors::kNoSource,
            QCoreApplication::translate("diplomas",
                "Say which official text it was read against (decree, date, annex)."));
    }
    after.state = FrameworkState::Verified;
    after.verifiedOn = transaction.today();
    after.verifier = permit.account();
    after.rowVersion = rowVersion;
    return replace(before, after, u"framework.verify"_s, transaction);
}

base::Result<Edited> FrameworkService::setRetired(
    DiplomaVersionId version, int rowVersion, bool retired)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::VerifyDiplomas));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Framework before, ContentOperations::present(transaction, version));
    Framework after = before;
    const FrameworkState former =
        before.verifier ? FrameworkState::Verified : FrameworkState::Draft;
    after.state = retired ? FrameworkState::Retired : former;
    after.rowVersion = rowVersion;
    return replace(
        before, after, retired ? u"framework.retire"_s : u"framework.restore"_s, transaction);
}

} // namespace diplomas
