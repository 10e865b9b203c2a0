#include "core/letters/template_service.h"

#include "core/letters/template_repository.h"
#include "core/security/conflict.h"
#include "core/storage/database.h"
#include "core/storage/sql_error.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using security::Operation;
using security::Transaction;

namespace letters {

namespace {

base::Result<LetterTemplate> present(storage::Database &database, TemplateId id)
{
    ET_ASSIGN(const auto found, TemplateRepository::find(database, id));
    if (!found)
        return base::fail(security::notThere());
    return *found;
}

base::Error told(const base::Error &error, const QString &name)
{
    if (error.code != storage::errors::kUnique)
        return error;
    return {errors::kTemplateNameTaken,
        QCoreApplication::translate(
            "letters", "There is already a template called “%1”: choose another name.")
            .arg(name),
        error.detail};
}

QString signatureWords(const TemplateDetails &details)
{
    return details.isSigned ? QCoreApplication::translate("letters", "printed")
                            : QCoreApplication::translate("letters", "room to sign");
}

std::vector<security::FieldChange> changesBetween(
    const std::optional<TemplateDetails> &before, const TemplateDetails &after)
{
    const auto was = [&](const QString &text) {
        return before ? std::optional(text) : std::nullopt;
    };
    const TemplateDetails old = before.value_or(TemplateDetails());
    return {{u"name"_s, was(old.name), after.name},
        {u"kind"_s, was(titleOf(old.kind)), titleOf(after.kind)},
        {u"subject"_s, was(old.subject), after.subject}, {u"text"_s, was(old.body), after.body},
        {u"signature"_s, was(signatureWords(old)), signatureWords(after)}};
}

base::Done replace(Transaction &transaction, TemplateId id, int rowVersion,
    const TemplateDetails &typed, const QString &action)
{
    ET_ASSIGN(const LetterTemplate before, present(transaction.database(), id));
    TemplateDetails wanted = typed;
    wanted.kind = before.details.kind;
    ET_ASSIGN(const TemplateDetails details, checkedDetails(wanted));
    const auto written = TemplateRepository::update(transaction, before, rowVersion, details);
    if (!written)
        return base::fail(told(written.error(), details.name));
    if (!*written)
        return base::fail(security::changedMeanwhile(transaction.database(), before.uuid));
    return transaction.record(
        action, {u"template"_s, before.uuid}, changesBetween(before.details, details));
}

base::Done retire(
    Transaction &transaction, TemplateId id, int rowVersion, bool isRetired, const QString &action)
{
    ET_ASSIGN(const LetterTemplate before, present(transaction.database(), id));
    ET_ASSIGN(
        const bool written, TemplateRepository::setRetired(transaction, id, rowVersion, isRetired));
    if (!written)
        return base::fail(security::changedMeanwhile(transaction.database(), before.uuid));
    return transaction.record(action, {u"template"_s, before.uuid});
}

base::Result<TemplateId> insert(Transaction &transaction, const TemplateDetails &details)
{
    const QString uuid = security::Workspace::newUuid();
    const auto id = TemplateRepository::insert(transaction, uuid, details);
    if (!id)
        return base::fail(told(id.error(), details.name));
    ET_TRY(transaction.record(
        u"template.add"_s, {u"template"_s, uuid}, changesBetween(std::nullopt, details)));
    return *id;
}

// "Admission (2)": the first number that no template has.
base::Result<QString> nameOfCopy(storage::Database &database, const QString &name)
{
    ET_ASSIGN(const auto templates, TemplateRepository::all(database));
    QStringList taken;
    for (const LetterTemplate &known : templates)
        taken += known.details.name;
    for (int number = 2;; ++number) {
        const QString copy = u"%1 (%2)"_s.arg(name, QString::number(number));
        if (!taken.contains(copy))
            return copy;
    }
}

} // namespace

TemplateService::TemplateService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<LetterTemplate>> TemplateService::templates()
{
    ET_TRY(m_workspace.require(Operation::WriteLetters));
    return TemplateRepository::all(m_workspace.database());
}

base::Result<LetterTemplate> TemplateService::letterTemplate(TemplateId id)
{
    ET_TRY(m_workspace.require(Operation::WriteLetters));
    return present(m_workspace.database(), id);
}

base::Result<TemplateId> TemplateService::add(const TemplateDetails &typed)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(const TemplateDetails details, checkedDetails(typed));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const TemplateId id, insert(transaction, details));
    ET_TRY(transaction.commit());
    return id;
}

base::Result<security::Edited> TemplateService::edit(
    TemplateId id, int rowVersion, const TemplateDetails &details)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const LetterTemplate before, present(transaction.database(), id));
    ET_TRY(replace(transaction, id, rowVersion, details, u"template.edit"_s));
    ET_TRY(transaction.commit());
    const int version = rowVersion + 1;
    return security::Edited{version, {{[before, version](Transaction &t, security::UndoRun &) {
                                return replace(
                                    t, before.id, version, before.details, u"template.undo-edit"_s);
                            }}}};
}

base::Result<TemplateId> TemplateService::duplicate(TemplateId id)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(LetterTemplate copied, present(transaction.database(), id));
    ET_ASSIGN(copied.details.name, nameOfCopy(transaction.database(), copied.details.name));
    ET_ASSIGN(const TemplateId copy, insert(transaction, copied.details));
    ET_TRY(transaction.commit());
    return copy;
}

base::Result<security::Edited> TemplateService::restoreShipped(TemplateId id, int rowVersion)
{
    ET_TRY(m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(const LetterTemplate known, present(m_workspace.database(), id));
    ET_ASSIGN(const auto words, TemplateRepository::words(m_workspace.database(), id, 1));
    if (!known.isShipped || !words) {
        return base::fail(errors::kNotShipped,
            QCoreApplication::translate("letters",
                "This template was made by the school: there is no text of the program to go back "
                "to."));
    }
    TemplateDetails details = known.details;
    details.subject = words->subject;
    details.body = words->body;
    return edit(id, rowVersion, details);
}

base::Result<security::Edited> TemplateService::setRetired(
    TemplateId id, int rowVersion, bool isRetired)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(retire(transaction, id, rowVersion, isRetired,
        isRetired ? u"template.archive"_s : u"template.bring-back"_s));
    ET_TRY(transaction.commit());
    const int version = rowVersion + 1;
    return security::Edited{
        version, {{[id, version, isRetired](Transaction &t, security::UndoRun &) {
            return retire(t, id, version, !isRetired, u"template.undo-archive"_s);
        }}}};
}

base::Done TemplateService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageSchool, undo);
}

} // namespace letters
