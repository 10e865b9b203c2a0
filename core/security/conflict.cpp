#include "core/security/conflict.h"

#include "core/base/format.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace security {

namespace {
const QString kLast =
    u"SELECT a.name, e.at FROM audit_entry e JOIN account a ON a.id = e.account_id "
    "WHERE e.object_uuid = ? AND e.outcome = 'done' ORDER BY e.seq DESC LIMIT 1"_s;
} // namespace

base::Error changedMeanwhile(storage::Database &database, const QString &uuid)
{
    storage::Statement last(database, kLast);
    if (last.run(uuid) && last.next()) {
        return {errors::kChangedMeanwhile,
            QCoreApplication::translate("security",
                "%1 changed this on %2, after you opened it. Nothing of yours was saved: look at "
                "the new state, then make your change again.")
                .arg(last.text(0), base::formatInstant(last.instant(1))),
            {}};
    }
    return {errors::kChangedMeanwhile,
        QCoreApplication::translate("security",
            "This was changed after you opened it. Nothing of yours was saved: look at the new "
            "state, then make your change again."),
        {}};
}

} // namespace security
