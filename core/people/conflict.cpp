#include "core/people/conflict.h"

#include "core/base/format.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace people {

namespace {
const QString kLast =
    u"SELECT coalesce(a.name, ''), e.at FROM audit_entry e "
    "LEFT JOIN account a ON a.id = e.account_id "
    "WHERE e.object_uuid = ? AND e.outcome = 'done' ORDER BY e.seq DESC LIMIT 1"_s;
} // namespace

base::Error changedMeanwhile(storage::Database &database, const QString &uuid)
{
    storage::Statement last(database, kLast);
    if (last.run(uuid) && last.next()) {
        return {errors::kChangedMeanwhile,
            QCoreApplication::translate("people",
                "%1 changed this on %2, after you opened it. Nothing of yours was saved: look at "
                "the new state, then type your change again.")
                .arg(last.text(0), base::formatInstant(last.instant(1))),
            {}};
    }
    return {errors::kChangedMeanwhile,
        QCoreApplication::translate("people",
            "This was changed after you opened it. Nothing of yours was saved: look at the new "
            "state, then type your change again."),
        {}};
}

} // namespace people
