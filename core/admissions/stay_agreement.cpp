#include "core/admissions/stay_agreement.h"

#include "core/admissions/application_repository.h"
#include "core/base/contact_formats.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/people/address_repository.h"
#include "core/people/party_repository.h"
#include "core/people/student_repository.h"
#include "core/records/issued_documents.h"
#include "core/school/school_repository.h"
#include "core/security/policy.h"
#include "core/security/settings.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace admissions {

using Person = AgreementSnapshot::Person;
using security::Permit;
using security::Transaction;

namespace {

const QString kWorkshopName = u"SELECT name FROM workshop WHERE id = ?"_s;
const QString kMasters =
    u"SELECT DISTINCT s.first_name, s.last_name FROM group_staff gs "
    "JOIN staff s ON s.id = gs.staff_id JOIN training_group g ON g.id = gs.group_id "
    "WHERE g.workshop_id = ? AND gs.role = 'master' AND gs.valid_from <= ? "
    "AND (gs.valid_to IS NULL OR gs.valid_to >= ?) ORDER BY s.last_name, s.first_name"_s;

QJsonObject json(const Person &person)
{
    return {{u"name"_s, person.name}, {u"relation"_s, person.relation},
        {u"address"_s, person.address}, {u"phone"_s, person.phone}};
}

Person personOf(const QJsonObject &json)
{
    return {json[u"name"_s].toString(), json[u"relation"_s].toString(),
        json[u"address"_s].toString(), json[u"phone"_s].toString()};
}

QStringList linesOf(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue &line : value.toArray())
        lines += line.toString();
    return lines;
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

// Agreements of the first template kept the lines of their letterhead, not what they say.
school::Issuer issuerOfFirstTemplate(const QJsonObject &json)
{
    school::Issuer issuer;
    issuer.name = json[u"school"_s].toString();
    issuer.isRecognised = json[u"recognised"_s].toBool();
    issuer.addressLines = linesOf(json[u"schoolAddress"_s]);
    issuer.headName = json[u"head"_s].toString();
    const QString contact = json[u"schoolContact"_s].toString();
    issuer.phone = contact.section(u" · "_s, 0, -2);
    issuer.email = contact.section(u" · "_s, -1);
    for (const QString &code : json[u"registration"_s].toString().split(u" · "_s)) {
        if (code.startsWith(u"UAI "))
            issuer.uai = code.mid(4);
        else if (code.startsWith(u"SIRET "))
            issuer.siret = code.mid(6);
    }
    return issuer;
}

base::Result<QString> homeOf(
    storage::Database &database, const Permit &permit, const people::AddressOwner &owner, QDate day)
{
    ET_ASSIGN(const auto uses, people::AddressRepository::usesOf(database, permit, owner));
    for (const people::AddressUse &use : uses) {
        if (use.kind == people::AddressKind::Home && use.dates.contains(day))
            return people::oneLine(use.postal);
    }
    return QString();
}

// Who may sign for a minor: legal representatives, else whoever has parental authority.
bool maySign(const people::LinkDetails &link)
{
    return !link.restricted && (link.legalRepresentative || link.parentalAuthority);
}

base::Result<std::vector<Person>> representativesOf(
    const Transaction &transaction, people::StudentId student)
{
    storage::Database &database = transaction.database();
    const Permit &permit = transaction.permit();
    std::vector<Person> people;
    ET_ASSIGN(const auto links, people::LinkRepository::ofStudent(database, permit, student));
    for (const people::StudentParty &link : links) {
        if (!maySign(link.details) || !link.dates.contains(transaction.today()))
            continue;
        ET_ASSIGN(const auto party, people::PartyRepository::find(database, permit, link.party));
        if (!party)
            continue;
        Person person{people::letterName(party->details), people::titleOf(link.details.relation),
            {}, base::shownPhone(people::phoneToCall({link, *party}))};
        ET_ASSIGN(person.address, homeOf(database, permit, link.party, transaction.today()));
        people.push_back(std::move(person));
    }
    return people;
}

base::Done addYouth(
    const Transaction &transaction, const Application &application, AgreementSnapshot &snapshot)
{
    storage::Database &database = transaction.database();
    const Permit &permit = transaction.permit();
    ET_ASSIGN(
        const auto youth, people::StudentRepository::find(database, permit, application.student));
    if (!youth)
        return base::fail(security::notThere());
    snapshot.youth.name = people::letterName(youth->details);
    snapshot.youth.phone = base::shownPhone(youth->details.phone);
    ET_ASSIGN(snapshot.youth.address, homeOf(database, permit, youth->id, transaction.today()));
    snapshot.birthDate = youth->details.birthDate;
    snapshot.origin = application.details.origin;
    ET_ASSIGN(snapshot.representatives, representativesOf(transaction, youth->id));
    return {};
}

base::Done addPlace(
    const Transaction &transaction, const StayDetails &details, AgreementSnapshot &snapshot)
{
    {
        storage::Statement row(transaction.database(), kWorkshopName);
        ET_TRY(row.run(details.workshop));
        if (row.next())
            snapshot.workshop = row.text(0);
        ET_TRY(row.finished());
    }
    storage::Statement row(transaction.database(), kMasters);
    ET_TRY(row.run(details.workshop, details.firstDay, details.firstDay));
    while (row.next())
        snapshot.masters += u"%1 %2"_s.arg(row.text(0), row.text(1));
    return row.finished();
}

} // namespace

QJsonObject toJson(const AgreementSnapshot &snapshot)
{
    QJsonArray representatives;
    for (const Person &person : snapshot.representatives)
        representatives.append(json(person));
    return {{u"version"_s, kAgreementTemplate}, {u"issuer"_s, school::toJson(snapshot.issuer)},
        {u"youth"_s, json(snapshot.youth)},
        {u"birthDate"_s, snapshot.birthDate.toString(Qt::ISODate)}, {u"origin"_s, snapshot.origin},
        {u"representatives"_s, representatives}, {u"workshop"_s, snapshot.workshop},
        {u"masters"_s, QJsonArray::fromStringList(snapshot.masters)},
        {u"firstDay"_s, snapshot.firstDay.toString(Qt::ISODate)},
        {u"lastDay"_s, snapshot.lastDay.toString(Qt::ISODate)}, {u"hours"_s, snapshot.hours},
        {u"insurance"_s, snapshot.insurance}, {u"emergencyName"_s, snapshot.emergencyName},
        {u"emergencyPhone"_s, snapshot.emergencyPhone},
        {u"issuedOn"_s, snapshot.issuedOn.toString(Qt::ISODate)},
        {u"kind"_s, storedName(snapshot.kind)}, {u"terms"_s, snapshot.terms}};
}

AgreementSnapshot agreementFromJson(const QJsonObject &json)
{
    AgreementSnapshot snapshot;
    snapshot.issuer = json[u"version"_s].toInt() == 1
        ? issuerOfFirstTemplate(json)
        : school::issuerFromJson(json[u"issuer"_s].toObject());
    snapshot.youth = personOf(json[u"youth"_s].toObject());
    snapshot.birthDate = dateOf(json[u"birthDate"_s]);
    snapshot.origin = json[u"origin"_s].toString();
    for (const QJsonValue &person : json[u"representatives"_s].toArray())
        snapshot.representatives.push_back(personOf(person.toObject()));
    snapshot.workshop = json[u"workshop"_s].toString();
    snapshot.masters = linesOf(json[u"masters"_s]);
    snapshot.firstDay = dateOf(json[u"firstDay"_s]);
    snapshot.lastDay = dateOf(json[u"lastDay"_s]);
    snapshot.hours = json[u"hours"_s].toString();
    snapshot.insurance = json[u"insurance"_s].toString();
    snapshot.emergencyName = json[u"emergencyName"_s].toString();
    snapshot.emergencyPhone = json[u"emergencyPhone"_s].toString();
    snapshot.issuedOn = dateOf(json[u"issuedOn"_s]);
    snapshot.kind = stayKindFrom(json[u"kind"_s].toString());
    snapshot.terms = json[u"terms"_s].toString();
    return snapshot;
}

base::Result<StayAgreement> issueAgreement(Transaction &transaction, const Stay &stay)
{
    ET_ASSIGN(const auto application,
        ApplicationRepository::find(
            transaction.database(), transaction.permit(), stay.application));
    if (!application)
        return base::fail(security::notThere());
    AgreementSnapshot snapshot;
    snapshot.firstDay = stay.details.firstDay;
    snapshot.lastDay = stay.details.lastDay;
    snapshot.hours = stay.details.hours;
    snapshot.insurance = stay.details.insurance;
    snapshot.emergencyName = stay.details.emergencyName;
    snapshot.emergencyPhone = base::shownPhone(stay.details.emergencyPhone);
    snapshot.issuedOn = transaction.today();
    snapshot.kind = stay.details.kind;
    if (snapshot.kind == StayKind::Observation) {
        ET_ASSIGN(snapshot.terms,
            security::Settings::text(transaction.database(), security::settings::kPlacementTerms));
    }
    ET_ASSIGN(snapshot.issuer,
        school::SchoolRepository::issuer(
            transaction.database(), transaction.permit(), school::SignedPaper::StayAgreement));
    ET_TRY(addYouth(transaction, *application, snapshot));
    ET_TRY(addPlace(transaction, stay.details, snapshot));
    ET_ASSIGN(const records::IssuedDocument document,
        records::IssuedDocuments::issue(transaction,
            {QString::fromUtf16(kAgreementKind), u"SD"_s, transaction.today().year(),
                {u"stay"_s, stay.uuid},
                QCoreApplication::translate("admissions", "Stay agreement of %1")
                    .arg(snapshot.youth.name),
                kAgreementTemplate, toJson(snapshot)}));
    return StayAgreement{document.number, std::move(snapshot)};
}

base::Result<std::vector<StayAgreement>> issuedAgreements(
    storage::Database &database, const Permit &permit, const Stay &stay)
{
    ET_ASSIGN(const auto issued, records::IssuedDocuments::about(database, permit, stay.uuid));
    std::vector<StayAgreement> agreements;
    for (auto one = issued.rbegin(); one != issued.rend(); ++one)
        agreements.push_back({one->number, agreementFromJson(one->snapshot)});
    return agreements;
}

} // namespace admissions
