#include "core/diplomas/diploma_service.h"

#include "core/base/text.h"
#include "core/diplomas/content_operations.h"
#include "core/diplomas/diploma_repository.h"
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

base::Result<Diploma> existing(Transaction &transaction, DiplomaId id)
{
    ET_ASSIGN(
        auto found, DiplomaRepository::find(transaction.database(), transaction.permit(), id));
    if (!found)
        return base::fail(security::notThere());
    return std::move(*found);
}

base::Done checkNameFree(
    Transaction &transaction, const QString &name, std::optional<DiplomaId> except)
{
    ET_ASSIGN(const auto holder,
        DiplomaRepository::byAlias(transaction.database(), transaction.permit(), name));
    if (!holder || (except && *holder == *except))
        return {};
    ET_ASSIGN(const Diploma diploma, existing(transaction, *holder));
    return base::fail(errors::kNameTaken,
        QCoreApplication::translate(
            "diplomas", "“%1” already means %2: choose another short name, or use that diploma.")
            .arg(name, diploma.title));
}

base::Result<DiplomaId> insertNamed(
    Transaction &transaction, DiplomaKind kind, const QString &title, const QString &shortName)
{
    ET_TRY(checkNameFree(transaction, shortName, std::nullopt));
    const QString uuid = security::Workspace::newUuid();
    ET_ASSIGN(
        const DiplomaId id, DiplomaRepository::insert(transaction, uuid, kind, title, shortName));
    ET_TRY(DiplomaRepository::addAlias(transaction, id, shortName));
    ET_TRY(transaction.record(u"diploma.add"_s, {u"diploma"_s, uuid},
        {{u"title"_s, {}, title}, {u"short_name"_s, {}, shortName}}));
    return id;
}

DiplomaVersion versionOf(const CatalogueEntry &entry)
{
    DiplomaVersion version{DiplomaVersionId(0), security::Workspace::newUuid(), entry.id,
        entry.sessions, entry.source, entry.verifiedOn};
    version.passRule = entry.passRule;
    version.unitsComplete = entry.unitsComplete;
    return version;
}

// The diploma this short name already means, when it follows the catalogue.
base::Result<std::optional<DiplomaId>> olderVersionOf(
    Transaction &transaction, const QString &shortName)
{
    ET_ASSIGN(const auto holder,
        DiplomaRepository::byAlias(transaction.database(), transaction.permit(), shortName));
    if (!holder)
        return holder;
    ET_ASSIGN(const Diploma diploma, existing(transaction, *holder));
    const bool follows = std::any_of(diploma.versions.begin(), diploma.versions.end(),
        [](const DiplomaVersion &version) { return version.catalogueId.has_value(); });
    return follows ? holder : std::nullopt;
}

} // namespace

const DiplomaVersion *versionFor(const Diploma &diploma, int sessionYear)
{
    const auto trust = [](const DiplomaVersion &version) {
        return (version.catalogueId ? 2 : 0) + (version.state == FrameworkState::Verified ? 1 : 0);
    };
    const DiplomaVersion *best = nullptr;
    for (const DiplomaVersion &version : diploma.versions) {
        if (version.state == FrameworkState::Retired || !version.sessions.contains(sessionYear))
            continue;
        const bool isLaterTwin = best && version.catalogueId && trust(version) == trust(*best);
        if (!best || trust(version) > trust(*best) || isLaterTwin)
            best = &version;
    }
    return best;
}

base::Result<Diploma> DiplomaOperations::createOwn(
    Transaction &transaction, DiplomaKind kind, const QString &title, const QString &shortName)
{
    ET_ASSIGN(const QString cleanTitle,
        base::cleanLine(title, QCoreApplication::translate("diplomas", "Title"), 200));
    ET_ASSIGN(const QString typedShort,
        base::cleanLine(shortName, QCoreApplication::translate("diplomas", "Short name"), 40));
    const QString cleanShort = typedShort.isEmpty() ? cleanTitle : typedShort;
    if (cleanTitle.isEmpty() || base::foldedCompact(cleanShort).isEmpty()) {
        return base::fail(errors::kNoTitle,
            QCoreApplication::translate("diplomas", "Type the title of the diploma."));
    }
    ET_ASSIGN(const DiplomaId id, insertNamed(transaction, kind, cleanTitle, cleanShort));
    DiplomaVersion version{
        DiplomaVersionId(0), security::Workspace::newUuid(), {}, {}, {}, {}};
    version.passRule = usualRuleOf(kind);
    ET_TRY(DiplomaRepository::insertVersion(transaction, id, version));
    return existing(transaction, id);
}

base::Result<Diploma> DiplomaOperations::createFromCatalogue(
    Transaction &transaction, const QString &catalogueId, const QString &shortName)
{
    const CatalogueEntry *entry = Catalogue::shipped().find(catalogueId);
    if (!entry) {
        return base::fail(errors::kNotInCatalogue,
            QCoreApplication::translate("diplomas",
                "This diploma is not in the catalogue of this version of the program."));
    }
    ET_ASSIGN(const auto known,
        DiplomaRepository::byCatalogueId(
            transaction.database(), transaction.permit(), catalogueId));
    if (known)
        return existing(transaction, *known);
    const QString name = shortName.isEmpty() ? entry->shortName : shortName;
    ET_ASSIGN(std::optional<DiplomaId> id, olderVersionOf(transaction, name));
    if (!id) {
        ET_ASSIGN(id, insertNamed(transaction, entry->kind, entry->title, name));
    }
    ET_ASSIGN(const DiplomaVersionId version,
        DiplomaRepository::insertVersion(transaction, *id, versionOf(*entry)));
    ET_TRY(ContentOperations::add(transaction, version, shippedContent(entry->id)));
    ET_ASSIGN(Diploma diploma, existing(transaction, *id));
    ET_TRY(transaction.record(
        u"diploma.version"_s, {u"diploma"_s, diploma.uuid}, {{u"catalogue_id"_s, {}, entry->id}}));
    return diploma;
}

base::Result<Diploma> DiplomaOperations::create(Transaction &transaction, const Proposal &proposal)
{
    if (proposal.catalogueId)
        return createFromCatalogue(transaction, *proposal.catalogueId, proposal.shortName);
    return createOwn(transaction, proposal.kind, proposal.title, proposal.shortName);
}

base::Done DiplomaOperations::addAlias(Transaction &transaction, DiplomaId id, const QString &name)
{
    ET_ASSIGN(const QString clean,
        base::cleanLine(name, QCoreApplication::translate("diplomas", "Short name"), 40));
    ET_ASSIGN(const Diploma diploma, existing(transaction, id));
    if (base::foldedCompact(clean).isEmpty()) {
        return base::fail(
            errors::kNoTitle, QCoreApplication::translate("diplomas", "Type the short name."));
    }
    ET_TRY(checkNameFree(transaction, clean, id));
    ET_TRY(DiplomaRepository::addAlias(transaction, id, clean));
    return transaction.record(
        u"diploma.alias"_s, {u"diploma"_s, diploma.uuid}, {{u"short_name"_s, {}, clean}});
}

base::Result<std::optional<Diploma>> DiplomaOperations::named(
    storage::Database &database, const Permit &permit, const QString &name)
{
    ET_ASSIGN(const auto id, DiplomaRepository::byAlias(database, permit, name));
    if (!id)
        return std::optional<Diploma>();
    return DiplomaRepository::find(database, permit, *id);
}

DiplomaService::DiplomaService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<Diploma>> DiplomaService::diplomas()
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadSchool));
    ET_ASSIGN(auto diplomas, DiplomaRepository::all(m_workspace.database(), permit));
    std::stable_sort(diplomas.begin(), diplomas.end(), [](const Diploma &a, const Diploma &b) {
        return base::frenchCollator().compare(a.shortName, b.shortName) < 0;
    });
    return diplomas;
}

base::Result<std::optional<Diploma>> DiplomaService::named(const QString &name)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadSchool));
    return DiplomaOperations::named(m_workspace.database(), permit, name);
}

Proposal DiplomaService::propose(const QString &shortName, int sessionYear) const
{
    return proposalFor(Catalogue::shipped(), shortName, sessionYear);
}

base::Result<Diploma> DiplomaService::createOwn(
    DiplomaKind kind, const QString &title, const QString &shortName)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Diploma diploma, DiplomaOperations::createOwn(transaction, kind, title, shortName));
    ET_TRY(transaction.commit());
    return diploma;
}

base::Result<Diploma> DiplomaService::createFromCatalogue(const QString &catalogueId)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Diploma diploma,
        DiplomaOperations::createFromCatalogue(transaction, catalogueId, QString()));
    ET_TRY(transaction.commit());
    return diploma;
}

base::Done DiplomaService::addAlias(DiplomaId id, const QString &name)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(DiplomaOperations::addAlias(transaction, id, name));
    return transaction.commit();
}

base::Done DiplomaService::setRetired(DiplomaId id, int rowVersion, bool retired)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Diploma diploma, existing(transaction, id));
    ET_ASSIGN(
        const bool written, DiplomaRepository::setRetired(transaction, id, rowVersion, retired));
    if (!written) {
        return base::fail(errors::kChanged,
            QCoreApplication::translate("diplomas",
                "This diploma was changed after you opened it. Look at the new state, then try "
                "again."));
    }
    ET_TRY(transaction.record(
        retired ? u"diploma.retire"_s : u"diploma.restore"_s, {u"diploma"_s, diploma.uuid}));
    return transaction.commit();
}

} // namespace diplomas
