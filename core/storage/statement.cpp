#include "core/storage/statement.h"

#include "core/storage/database.h"
#include "core/storage/sql_error.h"

#include <QSqlError>
#include <QSqlQuery>

namespace storage {

Statement::Statement(Database &database, const QString &sql)
    : m_database(database)
    , m_sql(sql)
    , m_query(database.borrow(sql))
{
}

Statement::~Statement()
{
    m_query->finish();
    m_database.giveBack(m_sql, std::move(m_query));
}

base::Done Statement::execute(const QVariantList &values)
{
    m_error.reset();
    m_query->finish();
    for (int i = 0; i < values.size(); ++i)
        m_query->bindValue(i, values.at(i));
    m_database.startBudget();
    const QSqlError preparing = m_query->lastError();
    if (!m_query->exec()) {
        // What could not be prepared fails here without a code of its own.
        const QSqlError running = m_query->lastError();
        m_error = sqlError(
            running.nativeErrorCode().isEmpty() ? preparing : running, m_database.isSqlite());
        return base::fail(*m_error);
    }
    return {};
}

bool Statement::next()
{
    if (m_error || !m_query->isActive())
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().type() != QSqlError::NoError)
        m_error = sqlError(m_query->lastError(), m_database.isSqlite());
    return false;
}

base::Done Statement::finished() const
{
    if (m_error)
        return base::fail(*m_error);
    return {};
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

int Statement::smallInteger(int column) const
{
    return m_query->value(column).toInt();
}

bool Statement::flag(int column) const
{
    return m_query->value(column).toInt() != 0;
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

base::Money Statement::money(int column) const
{
    return base::Money::fromCents(integer(column));
}

base::Minutes Statement::minutes(int column) const
{
    return base::Minutes(integer(column));
}

QDate Statement::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

std::optional<QDate> Statement::optionalDate(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return date(column);
}

QTime Statement::time(int column) const
{
    return QTime(0, 0).addSecs(smallInteger(column) * 60);
}

QDateTime Statement::instant(int column) const
{
    return base::instantFromText(text(column));
}

qint64 Statement::affectedRows() const
{
    return m_query->numRowsAffected();
}

base::Result<qint64> singleInteger(Statement &statement)
{
    if (!statement.next()) {
        ET_TRY(statement.finished());
        return base::fail(errors::kOther, QString(), QStringLiteral("no row"));
    }
    return statement.integer(0);
}

} // namespace storage
