#include "core/storage/file_health.h"

#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace storage {

base::Result<FileHealth> examine(Database &database)
{
    FileHealth health;
    if (!database.isSqlite())
        return health; // the server looks after its own pages and references
    {
        Statement integrity(database, u"PRAGMA integrity_check(1)"_s);
        ET_TRY(integrity.run());
        health.pagesAreSound = integrity.next() && integrity.text(0) == u"ok";
    }
    {
        Statement references(database, u"PRAGMA foreign_key_check"_s);
        ET_TRY(references.run());
        while (references.next())
            ++health.brokenReferences;
        ET_TRY(references.finished());
    }
    health.schemaIsOurs = Migrator(database).checkFingerprint().has_value();
    return health;
}

} // namespace storage
