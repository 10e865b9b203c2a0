#include "core/school/school_service.h"

#include "core/base/format.h"
#include "core/school/logo.h"
#include "core/school/school_repository.h"
#include "core/security/conflict.h"
#include "core/storage/database.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

using security::FieldChange;
using security::Operation;
using security::Transaction;

tl::unexpected<base::Error> notFounded()
{
    return base::fail(errors::kNotFounded,
        QCoreApplication::translate("school", "This file holds no school yet: found it first."));
}

QString dateText(const std::optional<QDate> &day)
{
    return day ? base::formatDate(*day) : QString();
}

std::vector<FieldChange> changesBetween(const School &before, const School &after)
{
    return {{u"name"_s, before.name, after.name}, {u"uai"_s, before.uai, after.uai},
        {u"siret"_s, before.siret, after.siret}, {u"iban"_s, before.iban, after.iban},
        {u"address"_s, before.addressLines().join(u", "_s), after.addressLines().join(u", "_s)},
        {u"phone"_s, before.phone, after.phone}, {u"email"_s, before.email, after.email},
        {u"website"_s, before.website, after.website}, {u"head"_s, before.headName, after.headName},
        {u"recognised"_s, dateText(before.recognisedOn), dateText(after.recognisedOn)},
        {u"labelled"_s, dateText(before.labelledOn), dateText(after.labelledOn)},
        {u"called"_s, QString::number(int(before.called)), QString::number(int(after.called))}};
}

base::Result<School> present(const Transaction &transaction)
{
    ET_ASSIGN(const auto school, SchoolRepository::read(transaction));
    if (!school)
        return notFounded();
    return *school;
}

base::Done writeLogo(
    Transaction &transaction, const QByteArray &png, int expectedVersion, const QString &action)
{
    ET_ASSIGN(const School school, present(transaction));
    ET_ASSIGN(const bool written, SchoolRepository::setLogo(transaction, png, expectedVersion));
    if (!written)
        return base::fail(security::changedMeanwhile(transaction.database(), school.uuid));
    return transaction.record(action, {u"school"_s, school.uuid});
}

} // namespace

SchoolService::SchoolService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<School> SchoolService::read()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadSchool));
    ET_ASSIGN(const auto school, SchoolRepository::read(m_workspace.database(), permit));
    if (!school)
        return notFounded();
    return *school;
}

base::Result<QString> SchoolService::nameForSignIn()
{
    const auto permit = security::Policy::beforeSignIn(security::AccountId(0));
    ET_ASSIGN(const auto school, SchoolRepository::read(m_workspace.database(), permit));
    if (!school)
        return notFounded();
    return school->name;
}

base::Result<security::Edited> SchoolService::edit(const School &school)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(School before, present(transaction));
    ET_TRY(replace(transaction, school, u"school.edit"_s));
    ET_TRY(transaction.commit());
    before.rowVersion = school.rowVersion + 1;
    return security::Edited{before.rowVersion, {{[before](Transaction &t, security::UndoRun &) {
                                return replace(t, before, u"school.undo-edit"_s);
                            }}}};
}

base::Result<QByteArray> SchoolService::logo()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadSchool));
    return SchoolRepository::logo(m_workspace.database(), permit);
}

base::Result<security::Edited> SchoolService::setLogo(const QByteArray &file, int expectedVersion)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    QByteArray png;
    if (!file.isEmpty()) {
        ET_ASSIGN(png, checkedLogo(file));
    }
    ET_ASSIGN(const QByteArray before, SchoolRepository::logo(m_workspace.database(), permit));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(writeLogo(transaction, png, expectedVersion, u"school.logo"_s));
    ET_TRY(transaction.commit());
    const int version = expectedVersion + 1;
    return security::Edited{version, {{[before, version](Transaction &t, security::UndoRun &) {
                                return writeLogo(t, before, version, u"school.undo-logo"_s);
                            }}}};
}

base::Done SchoolService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageSchool, undo);
}

base::Done SchoolService::add(Transaction &transaction, const School &typed)
{
    ET_ASSIGN(School school, checked(typed));
    if (school.uuid.isEmpty())
        school.uuid = security::Workspace::newUuid();
    ET_TRY(SchoolRepository::add(transaction, school));
    return transaction.record(
        u"school.add"_s, {u"school"_s, school.uuid}, changesBetween(School(), school));
}

base::Done SchoolService::replace(
    Transaction &transaction, const School &typed, const QString &action)
{
    ET_ASSIGN(const School school, checked(typed));
    ET_ASSIGN(const School before, present(transaction));
    ET_ASSIGN(const bool written, SchoolRepository::update(transaction, school));
    if (!written)
        return base::fail(security::changedMeanwhile(transaction.database(), before.uuid));
    return transaction.record(action, {u"school"_s, before.uuid}, changesBetween(before, school));
}

} // namespace school
