#include "core/enrolment/certificate.h"

#include "core/base/stored_names.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace enrolment {

namespace {

constexpr base::StoredNames<CertificateKind, 2> kCertificateKindNames{
    {{CertificateKind::Schooling, u"certificate"}, {CertificateKind::Leaving, u"exeat"}}};

QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

} // namespace

QString storedName(CertificateKind kind)
{
    return kCertificateKindNames.of(kind);
}

QString titleOf(CertificateKind kind)
{
    switch (kind) {
    case CertificateKind::Schooling:
        return QCoreApplication::translate("enrolment", "Certificate of schooling");
    case CertificateKind::Leaving:
        return QCoreApplication::translate("enrolment", "Certificate of leaving (exeat)");
    }
    return {};
}

QJsonObject toJson(const CertificateSnapshot &said)
{
    return {{u"version"_s, kCertificateTemplate}, {u"kind"_s, storedName(said.kind)},
        {u"issuer"_s, school::toJson(said.issuer)}, {u"enrolment"_s, said.enrolmentUuid},
        {u"lastName"_s, said.lastName}, {u"firstNames"_s, said.firstNames},
        {u"birthDate"_s, day(said.birthDate)}, {u"birthPlace"_s, said.birthPlace},
        {u"ine"_s, said.ine}, {u"year"_s, said.year}, {u"from"_s, day(said.from)},
        {u"to"_s, said.to ? QJsonValue(day(*said.to)) : QJsonValue()}, {u"diploma"_s, said.diploma},
        {u"yearOfPath"_s, said.yearOfPath}, {u"plannedYears"_s, said.plannedYears},
        {u"group"_s, said.group}, {u"issuedOn"_s, day(said.issuedOn)}};
}

base::Result<CertificateSnapshot> certificateFromJson(const QJsonObject &json)
{
    CertificateSnapshot said;
    said.kind = json[u"kind"_s] == storedName(CertificateKind::Leaving)
        ? CertificateKind::Leaving
        : CertificateKind::Schooling;
    said.issuer = school::issuerFromJson(json[u"issuer"_s].toObject());
    said.enrolmentUuid = json[u"enrolment"_s].toString();
    said.lastName = json[u"lastName"_s].toString();
    said.firstNames = json[u"firstNames"_s].toString();
    said.birthDate = dateOf(json[u"birthDate"_s]);
    said.birthPlace = json[u"birthPlace"_s].toString();
    said.ine = json[u"ine"_s].toString();
    said.year = json[u"year"_s].toString();
    said.from = dateOf(json[u"from"_s]);
    if (const QDate to = dateOf(json[u"to"_s]); to.isValid())
        said.to = to;
    said.diploma = json[u"diploma"_s].toString();
    said.yearOfPath = json[u"yearOfPath"_s].toInt();
    said.plannedYears = json[u"plannedYears"_s].toInt();
    said.group = json[u"group"_s].toString();
    said.issuedOn = dateOf(json[u"issuedOn"_s]);
    const bool isKnown =
        json[u"version"_s].toInt() >= 1 && json[u"version"_s].toInt() <= kCertificateTemplate;
    if (isKnown && !said.lastName.isEmpty() && said.from.isValid() && said.issuedOn.isValid())
        return said;
    return base::fail(errors::kBadCertificate,
        QCoreApplication::translate("enrolment",
            "This certificate was issued by a newer version of the program: update it to see the "
            "certificate."));
}

} // namespace enrolment
