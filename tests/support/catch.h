#pragma once

// The only place that names Catch2's header: version 3 renames it.
#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <ostream>

// Lets a failed check print Qt's values.
inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << '"' << text.toStdString() << '"';
}
inline std::ostream &operator<<(std::ostream &out, const QStringList &texts)
{
    return out << "[\"" << texts.join(QStringLiteral("\", \"")).toStdString() << "\"]";
}
inline std::ostream &operator<<(std::ostream &out, const QByteArray &bytes)
{
    return out << '"' << bytes.toStdString() << '"';
}
inline std::ostream &operator<<(std::ostream &out, QDate date)
{
    return out << date.toString(Qt::ISODate).toStdString();
}

#include <catch2/catch.hpp>
