#include "core/storage/scan.h"

#include "core/storage/database.h"
#include "core/storage/sql_error.h"

#include <sqlite3.h>

namespace storage {

namespace {

int bindOne(sqlite3_stmt *statement, int place, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, place);
    if (value.typeId() != QMetaType::QString)
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    const QByteArray text = value.toString().toUtf8();
    return sqlite3_bind_text(
        statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
}

} // namespace

Scan::Scan(Database &database, const QString &sql)
    : m_database(database)
    , m_sql(sql)
{
}

Scan::~Scan()
{
    sqlite3_finalize(m_statement);
}

base::Done Scan::failed()
{
    sqlite3 *db = m_database.handle();
    m_error = sqliteError(sqlite3_extended_errcode(db), QString::fromUtf8(sqlite3_errmsg(db)));
    return base::fail(*m_error);
}

base::Done Scan::execute(const QVariantList &values)
{
    if (!m_database.isSqlite()) {
        m_other.emplace(m_database, m_sql);
        return m_other->execute(values);
    }
    m_database.startBudget();
    const QByteArray sql = m_sql.toUtf8();
    if (sqlite3_prepare_v2(
            m_database.handle(), sql.constData(), int(sql.size()), &m_statement, nullptr)
        != SQLITE_OK)
        return failed();
    for (int i = 0; i < int(values.size()); ++i) {
        if (bindOne(m_statement, i + 1, values.at(i)) != SQLITE_OK)
            return failed();
    }
    return {};
}

bool Scan::next()
{
    if (m_other)
        return m_other->next();
    if (m_error || !m_statement)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        (void)failed();
    return code == SQLITE_ROW;
}

base::Done Scan::finished() const
{
    if (m_other)
        return m_other->finished();
    if (m_error)
        return base::fail(*m_error);
    return {};
}

qint64 Scan::integer(int column) const
{
    return m_other ? m_other->integer(column) : sqlite3_column_int64(m_statement, column);
}

std::string_view Scan::text(int column)
{
    if (m_other) {
        m_text = m_other->text(column).toLatin1();
        return {m_text.constData(), size_t(m_text.size())};
    }
    const auto *text = sqlite3_column_text(m_statement, column);
    return text ? std::string_view(reinterpret_cast<const char *>(text),
               size_t(sqlite3_column_bytes(m_statement, column)))
                : std::string_view();
}

} // namespace storage
