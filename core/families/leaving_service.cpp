#include "core/families/leaving_service.h"

#include "core/base/format.h"
#include "core/fees/relief_service.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

using security::Operation;
using security::Transaction;

namespace families {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("families", text);
}

security::Undo::Step takingBack(fees::ReliefId relief)
{
    return [relief](Transaction &transaction, security::UndoRun &) {
        return fees::ChargeOperations::takeBack(
            transaction, relief, say(QT_TRANSLATE_NOOP("families", "The departure is taken back")));
    };
}

} // namespace

LeavingService::LeavingService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<enrolment::Departed> LeavingService::leave(const enrolment::DepartureForm &form)
{
    ET_TRY(m_workspace.require(Operation::ManageFees));
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageEnrolments));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(auto departed, enrolment::DepartureService::depart(transaction, form));
    const QString reason =
        say(QT_TRANSLATE_NOOP("families", "Left on %1")).arg(base::formatDate(form.lastDay));
    ET_ASSIGN(const auto reliefs,
        fees::ReliefService::applyLeaving(transaction, form.enrolment, form.lastDay, reason));
    for (const fees::ReliefId relief : reliefs)
        departed.undo.add({{takingBack(relief)}});
    ET_TRY(transaction.commit());
    return departed;
}

base::Done LeavingService::undo(const security::Undo &undo)
{
    ET_TRY(m_workspace.require(Operation::ManageFees));
    return security::takeBack(m_workspace, Operation::ManageEnrolments, undo);
}

} // namespace families
