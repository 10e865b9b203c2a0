#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/minutes.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTime>
#include <QVariant>

#include <memory>
#include <optional>

class QSqlQuery;

namespace storage {

class Database;

// How values of the trade are bound: dates as ISO text, instants as UTC text, money in cents, times
// of day and lengths in minutes, booleans as 0/1, an empty optional as NULL.
[[nodiscard]] inline QVariant bound(const QString &v)
{
    return v.isNull() ? QString(QLatin1String("")) : v;
}
[[nodiscard]] inline QVariant bound(const QByteArray &v)
{
    return v;
}
[[nodiscard]] inline QVariant bound(qint64 v)
{
    return v;
}
[[nodiscard]] inline QVariant bound(int v)
{
    return v;
}
[[nodiscard]] inline QVariant bound(bool v)
{
    return v ? 1 : 0;
}
[[nodiscard]] inline QVariant bound(base::Money v)
{
    return v.cents();
}
[[nodiscard]] inline QVariant bound(base::Minutes v)
{
    return v.count();
}
[[nodiscard]] inline QVariant bound(QDate v)
{
    return v.toString(Qt::ISODate);
}
[[nodiscard]] inline QVariant bound(QTime v)
{
    return v.hour() * 60 + v.minute();
}
[[nodiscard]] inline QVariant bound(const QDateTime &v)
{
    return base::instantText(v);
}
template <class Tag> [[nodiscard]] QVariant bound(const base::Id<Tag> &v)
{
    return v.value();
}
template <class T> [[nodiscard]] QVariant bound(const std::optional<T> &v)
{
    return v ? bound(*v) : QVariant();
}

// One prepared statement, borrowed from the connection's cache and given back when the object ends,
// so that no open reading is left to block a commit. Values are always bound, in the order of the
// ?.
class Statement {
public:
    Statement(Database &database, const QString &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    // Binds all values and runs. May be called again with others.
    template <class... Values> [[nodiscard]] base::Done run(const Values &...values)
    {
        QVariantList list;
        list.reserve(sizeof...(Values));
        (list.append(bound(values)), ...);
        return execute(list);
    }
    [[nodiscard]] base::Done execute(const QVariantList &values);

    // Moves to the next row; false after the last one. An error while reading is kept: see error().
    [[nodiscard]] bool next();
    // What stopped the reading, or success. To be asked after the loop over next().
    [[nodiscard]] base::Done finished() const;

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int smallInteger(int column) const;
    [[nodiscard]] bool flag(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] base::Money money(int column) const;
    [[nodiscard]] base::Minutes minutes(int column) const;
    [[nodiscard]] QDate date(int column) const; // invalid for NULL
    [[nodiscard]] std::optional<QDate> optionalDate(int column) const;
    [[nodiscard]] QTime time(int column) const;
    [[nodiscard]] QDateTime instant(int column) const;
    template <class Tag> [[nodiscard]] base::Id<Tag> id(int column) const
    {
        return base::Id<Tag>(integer(column));
    }
    template <class Tag> [[nodiscard]] std::optional<base::Id<Tag>> optionalId(int column) const
    {
        if (isNull(column))
            return std::nullopt;
        return base::Id<Tag>(integer(column));
    }
    [[nodiscard]] qint64 affectedRows() const;

private:
    Database &m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    std::optional<base::Error> m_error;
};

// The one value of the one row of a query; an error when there is no row.
[[nodiscard]] base::Result<qint64> singleInteger(Statement &statement);

} // namespace storage
