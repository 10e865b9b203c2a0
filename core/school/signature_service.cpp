#include "core/school/signature_service.h"

#include "core/security/edit_undo.h"
#include "core/storage/database.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

using security::Operation;
using security::Transaction;

QString papersOf(const Signature &signature)
{
    QStringList titles;
    for (const SignedPaper paper : kSignedPapers) {
        if (signature.isOn[size_t(paper)])
            titles += titleOf(paper);
    }
    return titles.join(u", "_s);
}

// The picture itself is never in the trail.
QString pictureWords(const Signature &signature)
{
    return signature.picture.isEmpty()
        ? QString()
        : QCoreApplication::translate("school", "picture %1").arg(signature.picture.left(8));
}

base::Done replace(Transaction &transaction, const Signature &typed, const QString &action)
{
    ET_ASSIGN(const Signature after, checked(typed));
    ET_ASSIGN(const Signature before,
        SignatureRepository::read(transaction.database(), transaction.permit()));
    ET_ASSIGN(const bool written, SignatureRepository::update(transaction, after));
    ET_TRY(security::unlessChanged(transaction, written, before.uuid));
    return transaction.record(action, {u"signature"_s, before.uuid},
        {{u"name"_s, before.signatory, after.signatory},
            {u"capacity"_s, before.capacity, after.capacity},
            {u"papers"_s, papersOf(before), papersOf(after)},
            {u"picture"_s, pictureWords(before), pictureWords(after)}});
}

security::Edited edited(Signature before, int rowVersion)
{
    before.rowVersion = rowVersion;
    return {rowVersion, {{[before](Transaction &t, security::UndoRun &) {
                return replace(t, before, u"signature.undo-edit"_s);
            }}}};
}

} // namespace

SignatureService::SignatureService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<Signature> SignatureService::read()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadSchool));
    return SignatureRepository::read(m_workspace.database(), permit);
}

base::Result<SignaturePictures> SignatureService::pictures()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadSchool));
    return SignatureRepository::pictures(m_workspace.database(), permit);
}

base::Result<security::Edited> SignatureService::edit(const Signature &typed)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Signature before, SignatureRepository::read(transaction.database(), permit));
    Signature wanted = typed;
    wanted.picture = before.picture;
    ET_TRY(replace(transaction, wanted, u"signature.edit"_s));
    ET_TRY(transaction.commit());
    return edited(before, typed.rowVersion + 1);
}

base::Result<security::Edited> SignatureService::setPicture(
    const QByteArray &file, int expectedVersion)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    QByteArray png;
    if (!file.isEmpty()) {
        ET_ASSIGN(png, checkedSignature(file));
    }
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Signature before, SignatureRepository::read(transaction.database(), permit));
    Signature wanted = before;
    wanted.rowVersion = expectedVersion;
    wanted.picture.clear();
    if (!png.isEmpty()) {
        ET_ASSIGN(wanted.picture, SignatureRepository::keep(transaction, png));
    }
    ET_TRY(replace(transaction, wanted, u"signature.picture"_s));
    ET_TRY(transaction.commit());
    return edited(before, expectedVersion + 1);
}

base::Done SignatureService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageSchool, undo);
}

} // namespace school
