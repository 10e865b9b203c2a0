// What a version of the school takes from the shipped catalogue.
#include "core/diplomas/diploma_repository.h"
#include "core/diplomas/framework_service.h"
#include "core/diplomas/shipped_content.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace diplomas {

using security::Operation;
using security::Permit;
using security::Transaction;

namespace {

base::Error nothingToAdd()
{
    return {errors::kNothingToAdd,
        QCoreApplication::translate("diplomas",
            "The catalogue of this version of the program has nothing more for this diploma: "
            "paste what is missing from the official text."),
        {}};
}

base::Done checkFree(Transaction &transaction, const Framework &framework, const QString &id)
{
    if (framework.catalogueId) {
        return base::fail(errors::kAttached,
            QCoreApplication::translate("diplomas",
                "This version follows the catalogue already: add a further version instead."));
    }
    ET_ASSIGN(const auto holder,
        DiplomaRepository::byCatalogueId(transaction.database(), transaction.permit(), id));
    if (!holder)
        return {};
    ET_ASSIGN(const auto other,
        DiplomaRepository::find(transaction.database(), transaction.permit(), *holder));
    return base::fail(errors::kAttached,
        QCoreApplication::translate("diplomas",
            "%1 already follows this entry of the catalogue: put its paths there, or choose "
            "another entry.")
            .arg(other ? other->title : QString()));
}

// The exam's rules come from the entry; what the school typed where it is silent stays.
Framework followed(const Framework &own, const CatalogueEntry &entry)
{
    Framework after = own;
    after.catalogueId = entry.id;
    after.sessions = entry.sessions;
    after.passRule = entry.passRule;
    after.unitsComplete = entry.unitsComplete;
    after.source = entry.source;
    if (after.state == FrameworkState::Draft)
        after.verifiedOn = entry.verifiedOn;
    return after;
}

} // namespace

base::Result<AddedContent> FrameworkService::completeFromCatalogue(DiplomaVersionId version)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::VerifyDiplomas));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Framework before, ContentOperations::present(transaction, version));
    if (!before.catalogueId)
        return base::fail(nothingToAdd());
    ET_ASSIGN(AddedContent added,
        ContentOperations::add(transaction, version, shippedContent(*before.catalogueId)));
    const CatalogueEntry *entry = Catalogue::shipped().find(*before.catalogueId);
    Framework after = before;
    // Files of before know neither the rule nor whether all units are there.
    if (entry && before.passRule == PassRule::None)
        after.passRule = entry->passRule;
    if (entry && before.units.empty())
        after.unitsComplete = entry->unitsComplete;
    const bool changesRule =
        after.passRule != before.passRule || after.unitsComplete != before.unitsComplete;
    if (added.isEmpty() && !changesRule)
        return base::fail(nothingToAdd());
    if (changesRule) {
        ET_TRY(ContentOperations::replace(transaction, before, after, u"framework.edit"_s));
        added.undo.add(undoneReplace(before, after, u"framework.undo-edit"_s));
    }
    ET_TRY(transaction.commit());
    return added;
}

base::Result<AddedContent> FrameworkService::attach(
    DiplomaVersionId version, int rowVersion, const QString &catalogueId)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::VerifyDiplomas));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Framework before, ContentOperations::present(transaction, version));
    const CatalogueEntry *entry = Catalogue::shipped().find(catalogueId);
    if (!entry)
        return base::fail(security::notThere());
    ET_TRY(checkFree(transaction, before, catalogueId));
    before.rowVersion = rowVersion;
    const Framework after = followed(before, *entry);
    ET_TRY(ContentOperations::replace(transaction, before, after, u"framework.attach"_s));
    ET_ASSIGN(AddedContent added,
        ContentOperations::add(transaction, version, shippedContent(catalogueId)));
    ET_TRY(transaction.commit());
    added.undo.add(undoneReplace(before, after, u"framework.undo-attach"_s));
    return added;
}

base::Done FrameworkService::undo(const security::Undo &undo)
{
    const base::Done undone = security::takeBack(m_workspace, Operation::VerifyDiplomas, undo);
    if (!undone)
        return base::fail(told(undone.error()));
    return {};
}

} // namespace diplomas
