#include "core/fees/snapshot_json.h"

#include "core/fees/errors.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace fees {

QJsonObject toJson(const ReceiptIssuer &issuer)
{
    return {{u"name"_s, issuer.name}, {u"recognised"_s, issuer.isRecognised},
        {u"address"_s, QJsonArray::fromStringList(issuer.addressLines)}, {u"phone"_s, issuer.phone},
        {u"email"_s, issuer.email}, {u"website"_s, issuer.website}, {u"uai"_s, issuer.uai},
        {u"siret"_s, issuer.siret}};
}

ReceiptIssuer issuerFromJson(const QJsonObject &json)
{
    return {json[u"name"_s].toString(), json[u"recognised"_s].toBool(), linesOf(json[u"address"_s]),
        json[u"phone"_s].toString(), json[u"email"_s].toString(), json[u"website"_s].toString(),
        json[u"uai"_s].toString(), json[u"siret"_s].toString()};
}

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
