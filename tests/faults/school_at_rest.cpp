#include "tests/faults/school_at_rest.h"

#include "core/checks/school_check.h"
#include "tests/core/fees/fees_school.h"
#include "tests/support/school_file.h"

#include <QCryptographicHash>
#include <QDir>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using support::euros;
using support::must;

namespace tests {

namespace {

void openOutside(const QString &path, sqlite3 **db)
{
    REQUIRE(sqlite3_open_v2(QFile::encodeName(path).constData(), db, SQLITE_OPEN_READWRITE, nullptr)
        == SQLITE_OK);
}

void addRows(sqlite3 *db, const QByteArray &rows, QCryptographicHash &hash)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray sql = "SELECT * FROM " + rows;
    INFO(sql.toStdString());
    REQUIRE(sqlite3_prepare_v2(db, sql.constData(), -1, &statement, nullptr) == SQLITE_OK);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            const char kind = char('0' + sqlite3_column_type(statement, i));
            hash.addData(QByteArrayView(&kind, 1));
            hash.addData(
                QByteArrayView(static_cast<const char *>(sqlite3_column_blob(statement, i)),
                    sqlite3_column_bytes(statement, i)));
            hash.addData(QByteArrayView("\x1F", 1));
        }
    }
    sqlite3_finalize(statement);
}

QByteArrayList tablesOf(sqlite3 *db)
{
    QByteArrayList tables;
    sqlite3_exec(
        db, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
        [](void *list, int, char **values, char **) {
            *static_cast<QByteArrayList *>(list) += QByteArray(values[0]);
            return 0;
        },
        &tables, nullptr);
    return tables;
}

} // namespace

SchoolAtRest::SchoolAtRest(const std::function<void(support::FeesSchool &)> &prepare)
{
    support::SchoolFile file;
    {
        support::FeesSchool school(file);
        school.charge(school.leaYear, school.mother, euros(90'000));
        m_instalment = school.due()[0].instalment;
        if (prepare)
            prepare(school);
    }
    file.close();
    (void)must(storage::openSchoolFile(file.path())); // looked at once, as every file in use
    m_bytes = bytesOf(file.path());
    putBack();
}

void SchoolAtRest::putBack() const
{
    for (const QString &suffix : {u"-wal"_s, u"-journal"_s, u".lock"_s})
        QFile::remove(path() + suffix);
    writeBytes(path(), m_bytes);
}

fees::PaymentDraft SchoolAtRest::payment(const QString &uuid) const
{
    fees::PaymentDraft draft;
    draft.uuid = uuid;
    draft.remitterName = u"Jeanne Martin"_s;
    draft.receivedOn = QDate(2026, 9, 7);
    draft.amount = euros(40);
    draft.allocations = {{*m_instalment, euros(30)}};
    return draft;
}

AtWork::AtWork(const QString &path, const QString &vfs)
    : opened(must(
        storage::openSchoolFile(path, {{}, [](storage::Database &) { return base::Done(); }, vfs})))
    , workspace(*opened.database, clock, support::cheapCost())
{
    const auto row =
        must(security::AccountRepository::byLogin(*opened.database, u"sec"_s, clock.today()));
    workspace.start({row->account.id, u"sec"_s, u"sec"_s, row->account.roles, 0, {}});
}

qint64 AtWork::count(const QString &tableAndWhere)
{
    storage::Statement statement(database(), u"SELECT count(*) FROM "_s + tableAndWhere);
    must(statement.run());
    return must(storage::singleInteger(statement));
}

void checkSound(const QString &path)
{
    const auto opened = must(storage::openSchoolFile(path));
    const auto check = must(checks::checkSchool(*opened.database));
    for (const checks::CheckedRule &rule : check.rules) {
        INFO(rule.name.toStdString());
        CHECK(rule.broken == 0);
    }
}

QByteArray contentDigest(const QString &path, const QStringList &only)
{
    sqlite3 *db = nullptr;
    openOutside(path, &db);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &table : tablesOf(db)) {
        QByteArray rows = table;
        for (const QString &some : only) {
            if (some.startsWith(QString::fromUtf8(table) + u' '))
                rows = some.toUtf8();
        }
        hash.addData(table);
        addRows(db, rows, hash);
    }
    sqlite3_close(db);
    return hash.result().toHex();
}

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    const QDir dir(folder);
    const auto names = dir.entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names)
        files.insert(name, bytesOf(dir.filePath(name)));
    return files;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

void runOutside(const QString &path, const QByteArray &sql)
{
    sqlite3 *db = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &db) == SQLITE_OK);
    char *error = nullptr;
    const int code = sqlite3_exec(db, sql.constData(), nullptr, nullptr, &error);
    INFO((error ? error : ""));
    REQUIRE(code == SQLITE_OK);
    sqlite3_close(db);
}

} // namespace tests
