#include "core/timetable/changed_meanwhile.h"

#include "core/base/format.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace timetable {

namespace {
const QString kLast =
    u"SELECT e.at, coalesce(a.name, '') FROM audit_entry e LEFT JOIN account a ON a.id = "
    "e.account_id WHERE e.object_uuid = ? AND e.outcome = 'done' ORDER BY e.seq DESC LIMIT 1"_s;
}

base::Error changedMeanwhile(storage::Database &database, const QString &uuid, base::ErrorCode code)
{
    storage::Statement statement(database, kLast);
    if (const auto done = statement.run(uuid); !done)
        return done.error();
    if (!statement.next()) {
        return {code,
            QCoreApplication::translate("timetable",
                "This was changed in the meantime. Nothing was saved: look at it again first."),
            {}};
    }
    return {code,
        QCoreApplication::translate("timetable",
            "This was changed in the meantime by %1, on %2. Nothing was saved: look at it again "
            "first.")
            .arg(statement.text(1), base::formatInstant(statement.instant(0))),
        {}};
}

} // namespace timetable
