// Lists that were made without this program: noted, and due again when that was a mistake.
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/security/workspace.h"
#include "core/statutory/statutory_service.h"
#include "core/statutory/words.h"
#include "core/storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace statutory {

using security::Operation;
using security::Permit;
using security::Transaction;

namespace {

constexpr int kLongestMaker = 200;

tl::unexpected<base::Error> notOpen(const DueList &list)
{
    return base::fail(errors::kNotOpen,
        say(QT_TRANSLATE_NOOP("statutory",
                "“%1”: something was made or noted meanwhile. Look at the list again."))
            .arg(list.title()));
}

base::Done note(Transaction &transaction, const ListElsewhere &list, const QString &action)
{
    ET_TRY(ListRepository::note(transaction, list));
    return transaction.record(action, {u"statutory-list"_s, list.uuid},
        {{u"made-on"_s, {}, base::formatDate(list.madeOn)}, {u"made-by"_s, {}, list.madeBy}});
}

base::Done forget(Transaction &transaction, const DueList &due, const QString &action)
{
    const ListElsewhere &list = *due.elsewhere;
    ET_ASSIGN(const bool forgotten, ListRepository::forget(transaction, list.uuid));
    if (!forgotten)
        return notOpen(due);
    return transaction.record(action, {u"statutory-list"_s, list.uuid},
        {{u"made-on"_s, base::formatDate(list.madeOn), {}}, {u"made-by"_s, list.madeBy, {}}});
}

// The list as it stands now; kNotOpen when it stands no more.
base::Result<DueList> presentList(Transaction &transaction, const DueList &wanted)
{
    ET_ASSIGN(const auto due,
        dueLists(transaction.database(), transaction.permit(), transaction.today()));
    for (const DueList &list : due) {
        if (list.kind == wanted.kind && list.month == wanted.month && list.year == wanted.year)
            return list;
    }
    return notOpen(wanted);
}

} // namespace

base::Result<security::Undo> StatutoryService::noteElsewhere(
    const std::vector<DueList> &lists, QDate madeOn, const QString &typedBy)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageEnrolments));
    ET_ASSIGN(const QString madeBy,
        base::cleanLine(typedBy, say(QT_TRANSLATE_NOOP("statutory", "By whom")), kLongestMaker));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    security::Undo undo;
    for (const DueList &wanted : lists) {
        ET_TRY(required(wanted.kind));
        ET_ASSIGN(DueList list, presentList(transaction, wanted));
        if (!list.isOpen())
            return notOpen(list);
        if (!madeOn.isValid() || madeOn < list.from || madeOn > transaction.today()) {
            return base::fail(errors::kBadDay,
                say(QT_TRANSLATE_NOOP("statutory",
                        "“%1” cannot be made before %2, and today at the latest: correct the day."))
                    .arg(list.title(), base::formatDate(list.from)));
        }
        list.elsewhere = ListElsewhere{
            security::Workspace::newUuid(), list.kind, list.year, list.month, madeOn, madeBy};
        ET_TRY(note(transaction, *list.elsewhere, u"statutory-list.made-elsewhere"_s));
        undo.add({{[list](Transaction &t, security::UndoRun &) {
            return forget(t, list, u"statutory-list.undo-made-elsewhere"_s);
        }}});
    }
    ET_TRY(transaction.commit());
    return undo;
}

base::Result<security::Undo> StatutoryService::forgetElsewhere(const DueList &wanted)
{
    ET_ASSIGN(const Permit permit, required(wanted.kind));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const DueList list, presentList(transaction, wanted));
    if (!list.elsewhere)
        return notOpen(list);
    ET_TRY(forget(transaction, list, u"statutory-list.undo-made-elsewhere"_s));
    ET_TRY(transaction.commit());
    return security::Undo{{[list](Transaction &t, security::UndoRun &) {
        return note(t, *list.elsewhere, u"statutory-list.made-elsewhere"_s);
    }}};
}

base::Done StatutoryService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageEnrolments, undo);
}

} // namespace statutory
