#include "tests/benchmarks/replay.h"

#include "tests/benchmarks/bench_school.h"
#include "tests/benchmarks/pairs.h"

namespace benchmarks {

namespace {

struct Close {
    void operator()(sqlite3 *file) const { sqlite3_close(file); }
};
struct Finish {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using File = std::unique_ptr<sqlite3, Close>;
using Prepared = std::unique_ptr<sqlite3_stmt, Finish>;

File opened(const QString &path)
{
    sqlite3 *file = nullptr;
    expect(sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK, "a file to open");
    return File(file);
}

void execute(sqlite3 *file, const char *sql)
{
    expect(sqlite3_exec(file, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sqlite3_errmsg(file));
}

Prepared prepared(sqlite3 *file, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    expect(sqlite3_prepare_v2(file, sql.constData(), -1, &statement, nullptr) == SQLITE_OK,
        sqlite3_errmsg(file));
    return Prepared(statement);
}

// The tables of the school, in the order the schema makes them.
std::vector<QByteArray> tablesOf(sqlite3 *file)
{
    std::vector<QByteArray> names;
    const auto row = prepared(file,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "ORDER BY rowid");
    while (sqlite3_step(row.get()) == SQLITE_ROW)
        names.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(row.get(), 0)));
    return names;
}

void attach(sqlite3 *file, const QString &other)
{
    const auto statement = prepared(file, "ATTACH ? AS old");
    const QByteArray path = other.toUtf8();
    sqlite3_bind_text(statement.get(), 1, path.constData(), -1, SQLITE_TRANSIENT);
    expect(sqlite3_step(statement.get()) == SQLITE_DONE, "a file to compare with");
}

QByteArray rowsNotInOld(const QByteArray &table)
{
    return "SELECT rowid, * FROM main." + table + " EXCEPT SELECT rowid, * FROM old." + table;
}

} // namespace

Replay::Replay(const QString &before, const QString &after)
{
    const File file = opened(after);
    attach(file.get(), before);
    for (const QByteArray &name : tablesOf(file.get())) {
        const auto row = prepared(file.get(), rowsNotInOld(name) + " ORDER BY 1");
        const int columns = sqlite3_column_count(row.get());
        Table table;
        QByteArray names = "rowid";
        for (int column = 1; column < columns; ++column)
            names += QByteArray(",") + sqlite3_column_name(row.get(), column);
        table.insert = "INSERT OR REPLACE INTO " + name + " (" + names + ") VALUES (?"
            + QByteArray(",?").repeated(columns - 1) + ")";
        while (sqlite3_step(row.get()) == SQLITE_ROW) {
            std::vector<Value> values;
            for (int column = 0; column < columns; ++column)
                values.emplace_back(sqlite3_value_dup(sqlite3_column_value(row.get(), column)));
            table.rows.push_back(std::move(values));
        }
        if (!table.rows.empty())
            m_tables.push_back(std::move(table));
    }
}

size_t Replay::rows() const
{
    size_t count = 0;
    for (const Table &table : m_tables)
        count += table.rows.size();
    return count;
}

double Replay::writeInto(const QString &path) const
{
    const File file = opened(path);
    // As the program opens it.
    execute(file.get(),
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA locking_mode=EXCLUSIVE; "
        "PRAGMA foreign_keys=ON; PRAGMA cache_size=-16384; PRAGMA temp_store=MEMORY; PRAGMA "
        "secure_delete=ON; "
        "SELECT count(*) FROM sqlite_master;");
    return secondsOf([&] {
        execute(file.get(), "BEGIN IMMEDIATE; PRAGMA defer_foreign_keys=ON");
        for (const Table &table : m_tables) {
            const auto insert = prepared(file.get(), table.insert);
            for (const auto &row : table.rows) {
                for (size_t i = 0; i < row.size(); ++i)
                    sqlite3_bind_value(insert.get(), int(i) + 1, row[i].get());
                expect(sqlite3_step(insert.get()) == SQLITE_DONE, sqlite3_errmsg(file.get()));
                sqlite3_reset(insert.get());
            }
        }
        execute(file.get(), "COMMIT");
    });
}

bool sameContent(const QString &one, const QString &other)
{
    for (const auto &[first, second] : {std::pair(one, other), std::pair(other, one)}) {
        const File file = opened(first);
        attach(file.get(), second);
        for (const QByteArray &name : tablesOf(file.get())) {
            const auto row = prepared(file.get(), rowsNotInOld(name));
            if (sqlite3_step(row.get()) != SQLITE_DONE)
                return false;
        }
    }
    return true;
}

} // namespace benchmarks
