#include "core/people/party.h"

#include "core/base/contact_formats.h"
#include "core/base/stored_names.h"
#include "core/base/text.h"
#include "core/people/student.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace people {

namespace {

constexpr base::StoredNames<PartyKind, 2> kPartyKindNames{
    {{PartyKind::Person, u"person"}, {PartyKind::Organisation, u"organisation"}}};

constexpr base::StoredNames<OrganisationKind, 6> kOrganisationKindNames{
    {{OrganisationKind::None, u""}, {OrganisationKind::Childcare, u"childcare"},
        {OrganisationKind::Home, u"home"}, {OrganisationKind::Company, u"company"},
        {OrganisationKind::Public, u"public"}, {OrganisationKind::Other, u"other"}}};

constexpr base::StoredNames<Relation, 11> kRelationNames{{{Relation::Mother, u"mother"},
    {Relation::Father, u"father"}, {Relation::Stepparent, u"stepparent"},
    {Relation::Grandparent, u"grandparent"}, {Relation::Sibling, u"sibling"},
    {Relation::Guardian, u"guardian"}, {Relation::Childcare, u"childcare"},
    {Relation::Home, u"home"}, {Relation::Educator, u"educator"}, {Relation::Company, u"company"},
    {Relation::Other, u"other"}}};

QString yesNo(bool value)
{
    return value ? QCoreApplication::translate("people", "yes")
                 : QCoreApplication::translate("people", "no");
}

} // namespace

QString storedName(PartyKind kind)
{
    return kPartyKindNames.of(kind);
}

PartyKind partyKindFrom(const QString &stored)
{
    return kPartyKindNames.find(stored).value_or(PartyKind::Person);
}

QString storedName(OrganisationKind kind)
{
    return kOrganisationKindNames.of(kind);
}

OrganisationKind organisationKindFrom(const QString &stored)
{
    return kOrganisationKindNames.find(stored).value_or(OrganisationKind::None);
}

QString titleOf(OrganisationKind kind)
{
    switch (kind) {
    case OrganisationKind::None:
        return {};
    case OrganisationKind::Childcare:
        return QCoreApplication::translate("people", "Child welfare service");
    case OrganisationKind::Home:
        return QCoreApplication::translate("people", "Home or hostel");
    case OrganisationKind::Company:
        return QCoreApplication::translate("people", "Company");
    case OrganisationKind::Public:
        return QCoreApplication::translate("people", "Public body");
    case OrganisationKind::Other:
        return QCoreApplication::translate("people", "Other organisation");
    }
    return {};
}

QString storedName(Relation relation)
{
    return kRelationNames.of(relation);
}

Relation relationFrom(const QString &stored)
{
    return kRelationNames.find(stored).value_or(Relation::Other);
}

QString titleOf(Relation relation)
{
    switch (relation) {
    case Relation::Mother:
        return QCoreApplication::translate("people", "Mother");
    case Relation::Father:
        return QCoreApplication::translate("people", "Father");
    case Relation::Stepparent:
        return QCoreApplication::translate("people", "Step-parent");
    case Relation::Grandparent:
        return QCoreApplication::translate("people", "Grandparent");
    case Relation::Sibling:
        return QCoreApplication::translate("people", "Brother or sister");
    case Relation::Guardian:
        return QCoreApplication::translate("people", "Guardian");
    case Relation::Childcare:
        return QCoreApplication::translate("people", "Child welfare service");
    case Relation::Home:
        return QCoreApplication::translate("people", "Home or hostel");
    case Relation::Educator:
        return QCoreApplication::translate("people", "Educator");
    case Relation::Company:
        return QCoreApplication::translate("people", "Company");
    case Relation::Other:
        return QCoreApplication::translate("people", "Other contact");
    }
    return {};
}

QString partySortKey(const PartyDetails &details)
{
    return foldedName(details.lastName) + QChar(0x1F) + foldedName(details.firstName);
}

QString partySearchKey(const PartyDetails &details)
{
    return partySortKey(details) + QChar(0x1F) + base::foldedCompact(details.lastName);
}

QString listName(const PartyDetails &details)
{
    return details.kind == PartyKind::Organisation ? details.lastName
                                                   : listName(details.lastName, details.firstName);
}

QString letterName(const PartyDetails &details)
{
    return details.kind == PartyKind::Organisation
        ? details.lastName
        : letterName(details.lastName, details.firstName);
}

QString phoneToCall(const Contact &contact)
{
    for (const QString &phone : {contact.link.details.phone, contact.party.details.phone,
             contact.party.details.secondPhone}) {
        if (!phone.isEmpty())
            return phone;
    }
    return {};
}

base::Result<PartyDetails> checkedDetails(const PartyDetails &typed)
{
    PartyDetails clean = typed;
    ET_ASSIGN(clean.lastName,
        base::cleanLine(
            typed.lastName, QCoreApplication::translate("people", "Name of the contact")));
    if (clean.lastName.isEmpty()) {
        return base::fail(errors::kNoPartyName,
            QCoreApplication::translate("people", "Type the name of the contact."));
    }
    ET_ASSIGN(clean.firstName,
        base::cleanLine(typed.firstName, QCoreApplication::translate("people", "First name")));
    if (typed.kind == PartyKind::Person) {
        clean.organisationKind = OrganisationKind::None;
    } else {
        clean.firstName.clear();
        if (clean.organisationKind == OrganisationKind::None)
            clean.organisationKind = OrganisationKind::Other;
    }
    ET_ASSIGN(clean.phone, base::checkedPhone(typed.phone));
    ET_ASSIGN(clean.secondPhone, base::checkedPhone(typed.secondPhone));
    ET_ASSIGN(clean.email, base::checkedEmail(typed.email));
    return clean;
}

base::Result<LinkDetails> checkedDetails(const LinkDetails &typed)
{
    LinkDetails clean = typed;
    ET_ASSIGN(clean.restrictionSource,
        base::cleanLine(
            typed.restrictionSource, QCoreApplication::translate("people", "Decision"), 200));
    ET_ASSIGN(clean.personInCharge,
        base::cleanLine(
            typed.personInCharge, QCoreApplication::translate("people", "Person in charge")));
    ET_ASSIGN(clean.phone, base::checkedPhone(typed.phone));
    if (clean.contactRank < 1 || clean.contactRank > 9) {
        return base::fail(errors::kBadRank,
            QCoreApplication::translate("people", "The order of call goes from 1 to 9."));
    }
    if (clean.restricted && clean.restrictionSource.isEmpty()) {
        return base::fail(errors::kRestrictionSource,
            QCoreApplication::translate("people",
                "Contact is restricted by a decision only: type which one, with its date."));
    }
    if (clean.restricted && clean.receivesMail) {
        return base::fail(errors::kRestrictedMail,
            QCoreApplication::translate("people",
                "A restricted contact receives no mail: take one of the two marks away."));
    }
    return clean;
}

std::vector<security::FieldChange> changesBetween(
    const PartyDetails &before, const PartyDetails &after)
{
    return {
        {u"organisation_kind"_s, titleOf(before.organisationKind), titleOf(after.organisationKind)},
        {u"last_name"_s, before.lastName, after.lastName},
        {u"first_name"_s, before.firstName, after.firstName},
        {u"phone"_s, base::shownPhone(before.phone), base::shownPhone(after.phone)},
        {u"second_phone"_s, base::shownPhone(before.secondPhone),
            base::shownPhone(after.secondPhone)},
        {u"email"_s, before.email, after.email}};
}

std::vector<security::FieldChange> changesBetween(
    const LinkDetails &before, const LinkDetails &after)
{
    return {{u"relation"_s, titleOf(before.relation), titleOf(after.relation)},
        {u"parental_authority"_s, yesNo(before.parentalAuthority), yesNo(after.parentalAuthority)},
        {u"legal_representative"_s, yesNo(before.legalRepresentative),
            yesNo(after.legalRepresentative)},
        {u"lives_with"_s, yesNo(before.livesWith), yesNo(after.livesWith)},
        {u"receives_mail"_s, yesNo(before.receivesMail), yesNo(after.receivesMail)},
        {u"pays"_s, yesNo(before.pays), yesNo(after.pays)},
        {u"restricted"_s, yesNo(before.restricted), yesNo(after.restricted)},
        {u"restriction_source"_s, before.restrictionSource, after.restrictionSource},
        {u"contact_rank"_s, QString::number(before.contactRank),
            QString::number(after.contactRank)},
        {u"person_in_charge"_s, before.personInCharge, after.personInCharge},
        {u"phone"_s, base::shownPhone(before.phone), base::shownPhone(after.phone)}};
}

} // namespace people
