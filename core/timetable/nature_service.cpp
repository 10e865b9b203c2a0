#include "core/timetable/nature_service.h"

#include "core/base/text.h"
#include "core/storage/database.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace timetable {

namespace {

using security::Operation;
using security::Transaction;

base::Done replace(
    Transaction &transaction, const Nature &before, const Nature &wanted, const QString &action)
{
    ET_ASSIGN(const bool isWritten, NatureRepository::update(transaction, before, wanted));
    if (!isWritten)
        return base::fail(security::changedMeanwhile(transaction.database(), before.code));
    return transaction.record(action, {u"nature"_s, before.code},
        {{u"label"_s, before.label, wanted.label},
            {u"counts_as"_s, storedName(before.countsAs), storedName(wanted.countsAs)}});
}

} // namespace

NatureService::NatureService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<Nature>> NatureService::natures()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadSchool));
    return NatureRepository::all(m_workspace.database(), permit);
}

base::Result<security::Undo> NatureService::edit(const Nature &before, const Nature &typed)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSettings));
    Nature wanted = typed;
    wanted.code = before.code;
    ET_ASSIGN(wanted.label,
        base::cleanLine(
            typed.label, QCoreApplication::translate("timetable", "Name of the type"), 40));
    if (wanted.label.isEmpty()) {
        return base::fail(errors::kNatureNameless,
            QCoreApplication::translate("timetable", "Type the name of this type of session."));
    }
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(replace(transaction, before, wanted, u"nature.edit"_s));
    ET_TRY(transaction.commit());
    return security::Undo{{[before, wanted](Transaction &t, security::UndoRun &) {
        return replace(t, wanted, before, u"nature.undo-edit"_s);
    }}};
}

base::Done NatureService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageSettings, undo);
}

} // namespace timetable
