#include "core/storage/migrator.h"

#include "core/base/resource.h"
#include "core/storage/database.h"
#include "core/storage/sql_script.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace storage {

namespace {

const QString kDefinitions = u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                             "WHERE tbl_name NOT IN ('sqlite_stat1', 'sqlite_stat4') "
                             "ORDER BY type, name, tbl_name, sql"_s;

// "0001 <sha256>" on each line of resources/schema/fingerprints.txt; a test keeps it true.
QString shippedFingerprint(int number)
{
    const QStringList lines =
        QString::fromUtf8(base::resource(u":/schema/fingerprints.txt"_s)).split(u'\n');
    const QString start = QString::number(number).rightJustified(4, u'0') + u' ';
    for (const QString &line : lines) {
        if (line.startsWith(start))
            return line.mid(start.size()).trimmed();
    }
    return {};
}

} // namespace

const std::vector<Migration> &shippedMigrations()
{
    static const std::vector<Migration> migrations = [] {
        std::vector<Migration> found;
        for (const QString &folder : base::resourceNames(u":/schema"_s)) {
            Migration migration{folder.toInt(), {}};
            for (const QString &name : base::resourceNames(u":/schema/"_s + folder)) {
                migration.scripts +=
                    QString::fromUtf8(base::resource(u":/schema/%1/%2"_s.arg(folder, name)));
            }
            if (migration.number > 0)
                found.push_back(migration);
        }
        return found;
    }();
    return migrations;
}

int newestSchema()
{
    return shippedMigrations().back().number;
}

Migrator::Migrator(Database &database, const std::vector<Migration> &steps)
    : m_database(database)
    , m_steps(steps)
{
}

base::Result<int> Migrator::currentNumber() const
{
    if (m_database.isSqlite()) {
        Statement version(m_database, u"PRAGMA user_version"_s);
        ET_TRY(version.run());
        ET_ASSIGN(const qint64 number, singleInteger(version));
        return static_cast<int>(number);
    }
    Statement exists(
        m_database, u"SELECT count(*) FROM pg_tables WHERE tablename = 'schema_number'"_s);
    ET_TRY(exists.run());
    ET_ASSIGN(const qint64 present, singleInteger(exists));
    if (present == 0)
        return 0;
    Statement number(m_database, u"SELECT max(number) FROM schema_number"_s);
    ET_TRY(number.run());
    ET_ASSIGN(const qint64 newest, singleInteger(number));
    return static_cast<int>(newest);
}

base::Done Migrator::migrate(const std::function<base::Done()> &backUpFirst)
{
    ET_ASSIGN(const int current, currentNumber());
    if (current > m_steps.back().number) {
        return base::fail(kTooNew,
            QCoreApplication::translate("storage",
                "This school file was made by a newer Établi. Install the newer version on this PC "
                "to "
                "open it; the file was left as it is."));
    }
    bool first = current > 0;
    for (const Migration &migration : m_steps) {
        if (migration.number <= current)
            continue;
        if (first)
            ET_TRY(backUpFirst());
        first = false;
        ET_TRY(apply(migration));
    }
    return {};
}

base::Done Migrator::apply(const Migration &migration)
{
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_database));
    for (const QString &script : migration.scripts) {
        for (const QString &statement : statementsOf(m_database.dialect().expand(script)))
            ET_TRY(m_database.runDirectly(statement));
    }
    if (m_database.isSqlite()) {
        ET_TRY(m_database.runDirectly(u"PRAGMA user_version=%1"_s.arg(migration.number)));
        Statement broken(m_database, u"PRAGMA foreign_key_check"_s);
        ET_TRY(broken.run());
        if (broken.next()) {
            return base::fail(kUnknownSchema,
                QCoreApplication::translate("storage",
                    "The school file could not be brought to this version and was left as it is. "
                    "Restore the last backup or ask for help."));
        }
    } else {
        ET_TRY(m_database.runDirectly(
            u"CREATE TABLE IF NOT EXISTS schema_number (number bigint PRIMARY KEY)"_s));
        ET_TRY(m_database.runDirectly(
            u"INSERT INTO schema_number (number) VALUES (%1)"_s.arg(migration.number)));
    }
    return transaction.commit();
}

base::Result<QString> Migrator::fingerprint() const
{
    Statement definitions(m_database, kDefinitions);
    ET_TRY(definitions.run());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (definitions.next()) {
        for (int column = 0; column < 4; ++column) {
            hash.addData(definitions.text(column).toUtf8());
            hash.addData(QByteArrayView("\x1F", 1));
        }
    }
    ET_TRY(definitions.finished());
    return QString::fromLatin1(hash.result().toHex());
}

base::Done Migrator::checkFingerprint() const
{
    if (!m_database.isSqlite())
        return {};
    ET_ASSIGN(const int number, currentNumber());
    ET_ASSIGN(const QString found, fingerprint());
    if (found == shippedFingerprint(number))
        return {};
    Statement strangers(m_database,
        u"SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view') ORDER BY name"_s);
    ET_TRY(strangers.run());
    if (strangers.next()) {
        return base::fail(kUnknownSchema,
            QCoreApplication::translate("storage",
                "This file holds something Établi never puts there (“%1”): it was not opened and "
                "was "
                "left as it is. Restore a backup instead.")
                .arg(strangers.text(1).left(60)));
    }
    return base::fail(kUnknownSchema,
        QCoreApplication::translate("storage",
            "The inside of this file is not what Établi made: it was not opened and was left as it "
            "is. Restore a backup instead."));
}

} // namespace storage
