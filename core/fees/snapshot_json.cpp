#include "core/fees/snapshot_json.h"

#include "core/fees/errors.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace fees {

base::Money moneyOf(const QJsonValue &value)
{
    return base::Money::fromCents(value.toInteger());
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QStringList linesOf(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue &line : value.toArray())
        lines += line.toString();
    return lines;
}

base::Error badSnapshot()
{
    return {errors::kBadSnapshot,
        QCoreApplication::translate("fees",
            "This document was made by a newer version of the program, or is damaged. Install the "
            "newest version, or look for it in a backup."),
        {}};
}

} // namespace fees
