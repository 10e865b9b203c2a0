#include "core/school/issuer.h"

#include "core/school/school.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace school {

Issuer issuerOf(const School &school)
{
    return {school.name, school.recognisedOn.has_value(), school.addressLines(), school.commune,
        school.phone, school.email, school.website, school.uai, school.siret, school.headName};
}

QJsonObject toJson(const Issuer &issuer)
{
    QJsonObject json{{u"name"_s, issuer.name}, {u"recognised"_s, issuer.isRecognised},
        {u"address"_s, QJsonArray::fromStringList(issuer.addressLines)},
        {u"commune"_s, issuer.commune}, {u"phone"_s, issuer.phone}, {u"email"_s, issuer.email},
        {u"website"_s, issuer.website}, {u"uai"_s, issuer.uai}, {u"siret"_s, issuer.siret},
        {u"head"_s, issuer.headName}};
    if (!issuer.signatory.isEmpty())
        json.insert(u"signatory"_s, issuer.signatory);
    if (!issuer.capacity.isEmpty())
        json.insert(u"capacity"_s, issuer.capacity);
    if (!issuer.signature.isEmpty())
        json.insert(u"signature"_s, issuer.signature);
    return json;
}

Issuer issuerFromJson(const QJsonObject &json)
{
    Issuer issuer;
    issuer.name = json[u"name"_s].toString();
    issuer.isRecognised = json[u"recognised"_s].toBool();
    for (const QJsonValue line : json[u"address"_s].toArray())
        issuer.addressLines += line.toString();
    issuer.commune = json[u"commune"_s].toString();
    issuer.phone = json[u"phone"_s].toString();
    issuer.email = json[u"email"_s].toString();
    issuer.website = json[u"website"_s].toString();
    issuer.uai = json[u"uai"_s].toString();
    issuer.siret = json[u"siret"_s].toString();
    issuer.headName = json[u"head"_s].toString();
    issuer.signatory = json[u"signatory"_s].toString();
    issuer.capacity = json[u"capacity"_s].toString();
    issuer.signature = json[u"signature"_s].toString();
    return issuer;
}

} // namespace school
