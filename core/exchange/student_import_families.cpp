#include "core/exchange/student_import_families.h"

#include "core/base/contact_formats.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

using people::PartyDetails;
using people::Relation;

namespace {

constexpr int kLastRank = 9;

QString nameKey(const PartyDetails &details)
{
    return people::storedName(details.kind) + people::partySortKey(details);
}

bool sharesContact(const PartyDetails &a, const PartyDetails &b)
{
    const auto has = [](const PartyDetails &details, const QString &phone) {
        return !phone.isEmpty() && (details.phone == phone || details.secondPhone == phone);
    };
    return has(b, a.phone) || has(b, a.secondPhone)
        || (!a.email.isEmpty() && a.email.compare(b.email, Qt::CaseInsensitive) == 0);
}

// A commune alone is no home: half the school lives there.
QString placeOf(const people::PostalAddress &address)
{
    return address.line1.isEmpty() ? QString() : people::foldedPlace(address);
}

bool answersForTheChild(Relation relation)
{
    return relation == Relation::Mother || relation == Relation::Father
        || relation == Relation::Guardian || relation == Relation::Childcare;
}

people::LinkDetails newLink(const GivenAdult &adult, int rank)
{
    people::LinkDetails link;
    link.relation = adult.relation.value_or(Relation::Other);
    const bool answers = answersForTheChild(link.relation);
    link.legalRepresentative = adult.legal.value_or(answers);
    link.parentalAuthority = adult.authority.value_or(
        link.relation == Relation::Mother || link.relation == Relation::Father);
    link.livesWith = adult.livesWith.value_or(false);
    link.receivesMail = adult.receivesMail.value_or(link.legalRepresentative);
    link.pays = adult.pays.value_or(false);
    link.contactRank = std::min(rank, kLastRank);
    link.personInCharge = adult.personInCharge;
    link.phone = adult.linkPhone;
    return link;
}

people::LinkDetails overlaidLink(const people::LinkDetails &kept, const GivenAdult &adult)
{
    people::LinkDetails now = kept;
    if (adult.relation && *adult.relation != Relation::Other)
        now.relation = *adult.relation;
    now.legalRepresentative = adult.legal.value_or(kept.legalRepresentative);
    now.parentalAuthority = adult.authority.value_or(kept.parentalAuthority);
    now.livesWith = adult.livesWith.value_or(kept.livesWith);
    if (!kept.restricted)
        now.receivesMail = adult.receivesMail.value_or(kept.receivesMail);
    now.pays = adult.pays.value_or(kept.pays);
    now.personInCharge = overlaid(kept.personInCharge, adult.personInCharge);
    if (!adult.linkPhone.isEmpty())
        now.phone = adult.linkPhone;
    if (adult.details.kind == people::PartyKind::Organisation
        && adult.erased.contains(int(ImportField::AdultPhone)))
        now.phone.clear();
    return now;
}

// "Mère : DURAND Anne, 06 12 34 56 78"
QString told(const PartyDetails &party, const people::LinkDetails &link)
{
    const QString phone = link.phone.isEmpty() ? party.phone : link.phone;
    QString text = QCoreApplication::translate("exchange", "%1: %2")
                       .arg(people::titleOf(link.relation), people::listName(party));
    for (const QString &part : {link.personInCharge, base::shownPhone(phone), party.email}) {
        if (!part.isEmpty())
            text += u", "_s + part;
    }
    return text;
}

} // namespace

FamilyPlanner::FamilyPlanner(const ImportSnapshot &snapshot, ImportPlan &plan)
    : m_snapshot(snapshot)
    , m_plan(plan)
{
    for (const people::Party &party : snapshot.parties)
        addKnown(party);
    for (size_t i = 0; i < snapshot.links.size(); ++i) {
        const people::StudentParty &link = snapshot.links[i];
        m_linksOf[link.student.value()].push_back(i);
        const auto party = m_byKey.constFind(link.party.value());
        if (party == m_byKey.constEnd())
            continue;
        Party &one = m_parties[*party];
        one.students += link.student.value();
        for (const people::AddressUse &use : snapshot.studentAddresses[link.student.value()]) {
            if (const QString place = placeOf(use.postal); !place.isEmpty())
                one.homes += place;
        }
    }
}

void FamilyPlanner::addKnown(const people::Party &party)
{
    m_byKey[party.id.value()] = m_parties.size();
    m_byName[nameKey(party.details)].push_back(m_parties.size());
    m_parties.push_back({m_plan.parties.size(), {}, {}});
    m_plan.parties.push_back({party, party.uuid, party.details, {}, false});
}

PartyDetails &FamilyPlanner::detailsOf(const Party &party)
{
    return m_plan.parties[party.place].details;
}

std::optional<size_t> FamilyPlanner::find(
    const PartyDetails &details, qint64 student, const QString &home) const
{
    const auto named = m_byName.constFind(nameKey(details));
    if (named == m_byName.constEnd())
        return std::nullopt;
    for (const size_t candidate : *named) {
        const Party &party = m_parties[candidate];
        if (details.kind == people::PartyKind::Organisation
            || sharesContact(details, m_plan.parties[party.place].details)
            || party.students.contains(student) || (!home.isEmpty() && party.homes.contains(home)))
            return candidate;
    }
    return std::nullopt;
}

size_t FamilyPlanner::add(const PartyDetails &details)
{
    m_byName[nameKey(details)].push_back(m_parties.size());
    m_parties.push_back({m_plan.parties.size(), {}, {}});
    m_plan.parties.push_back({{}, security::Workspace::newUuid(), details, {}, true});
    return m_parties.size() - 1;
}

// What the adults of one row change.
class FamilyPlanner::RowWork {
public:
    RowWork(FamilyPlanner &all, const RowReader &reader, const Row &row, PlannedRow &told,
        PlannedStudent &planned)
        : m_all(all)
        , m_reader(reader)
        , m_row(row)
        , m_told(told)
        , m_planned(planned)
        , m_student(planned.existing ? planned.existing->id.value() : all.m_nextNew--)
    {
    }

    void take(const GivenAdult &adult, const QString &home, QDate from, QDate firstDay)
    {
        const auto party = partyOf(adult, home);
        if (!party) {
            warn(adult, ImportField::AdultPhone,
                QCoreApplication::translate(
                    "exchange", "No name for this adult, and no known one: left out."));
            return;
        }
        Party &one = m_all.m_parties[*party];
        const PartyDetails before = m_all.detailsOf(one);
        const bool isNew = m_all.m_plan.parties[one.place].isWritten
            && !m_all.m_plan.parties[one.place].existing && one.students.isEmpty();
        if (!isNew)
            overlayContacts(adult, one);
        overlayAddress(adult, one, from, firstDay);
        one.students += m_student;
        if (!home.isEmpty())
            one.homes += home;
        link(adult, one, isNew ? PartyDetails() : before, firstDay);
    }

private:
    void warn(const GivenAdult &adult, ImportField field, const QString &text)
    {
        m_told.warnings.push_back(
            m_reader.remark(m_row, m_reader.columnOf(field, adult.slot), text));
    }

    std::optional<size_t> partyOf(const GivenAdult &adult, const QString &home)
    {
        if (adult.details.lastName.isEmpty())
            return knownBy(adult.relation);
        if (const auto known = m_all.find(adult.details, m_student, home))
            return known;
        const size_t added = m_all.add(adult.details);
        Party &party = m_all.m_parties[added];
        party.phoneSaid = !adult.details.phone.isEmpty();
        party.secondPhoneSaid = !adult.details.secondPhone.isEmpty();
        party.emailSaid = !adult.details.email.isEmpty();
        return added;
    }

    // "Tél. de la mère" alone: the one mother this young person has.
    std::optional<size_t> knownBy(std::optional<Relation> relation) const
    {
        std::optional<size_t> found;
        for (const size_t place : m_all.m_linksOf.value(m_student)) {
            const people::StudentParty &link = m_all.m_snapshot.links[place];
            const auto party = m_all.m_byKey.constFind(link.party.value());
            if (!relation || link.details.relation != *relation
                || party == m_all.m_byKey.constEnd())
                continue;
            if (found)
                return std::nullopt;
            found = *party;
        }
        return found;
    }

    void overlayContacts(const GivenAdult &adult, Party &one)
    {
        PartyDetails &now = m_all.detailsOf(one);
        const PartyDetails before = now;
        for (const QString &phone : {adult.details.phone, adult.details.secondPhone})
            overlayPhone(adult, one, now, phone);
        const QString &email = adult.details.email;
        if (!email.isEmpty() && now.email.compare(email, Qt::CaseInsensitive) != 0) {
            const bool organisation = now.kind == people::PartyKind::Organisation;
            if (one.emailSaid || (organisation && !now.email.isEmpty())) {
                warn(adult, ImportField::AdultEmail,
                    QCoreApplication::translate("exchange", "%1 keeps the address %2.")
                        .arg(people::letterName(now), now.email));
            } else {
                now.email = email;
            }
        }
        one.emailSaid = one.emailSaid || !email.isEmpty();
        erase(adult, now);
        if (!(now == before))
            m_all.m_plan.parties[one.place].isWritten = true;
    }

    void overlayPhone(const GivenAdult &adult, Party &one, PartyDetails &now, const QString &phone)
    {
        if (phone.isEmpty())
            return;
        if (phone == now.phone) {
            one.phoneSaid = true;
        } else if (phone == now.secondPhone) {
            one.secondPhoneSaid = true;
        } else if (!one.phoneSaid) {
            now.phone = phone;
            one.phoneSaid = true;
        } else if (!one.secondPhoneSaid) {
            now.secondPhone = phone;
            one.secondPhoneSaid = true;
        } else {
            warn(adult, ImportField::AdultPhone,
                QCoreApplication::translate(
                    "exchange", "%1 has two numbers already: this one is left out.")
                    .arg(people::letterName(now)));
        }
    }

    static void erase(const GivenAdult &adult, PartyDetails &now)
    {
        if (adult.details.kind == people::PartyKind::Organisation)
            return;
        if (adult.erased.contains(int(ImportField::AdultPhone)))
            now.phone.clear();
        if (adult.erased.contains(int(ImportField::AdultSecondPhone)))
            now.secondPhone.clear();
        if (adult.erased.contains(int(ImportField::AdultEmail)))
            now.email.clear();
    }

    void overlayAddress(const GivenAdult &adult, Party &one, QDate from, QDate firstDay)
    {
        if (adult.address.isEmpty())
            return;
        PlannedParty &party = m_all.m_plan.parties[one.place];
        const auto uses = party.existing
            ? m_all.m_snapshot.partyAddresses.value(party.existing->id.value())
            : std::vector<people::AddressUse>();
        if (one.addressSaid) {
            const auto again =
                overlaid(party.home ? party.home->after : uses, adult.address, {}, from);
            if (again.move) {
                warn(adult, ImportField::AdultLine1,
                    QCoreApplication::translate(
                        "exchange", "%1 has another address on an earlier line: that one is kept.")
                        .arg(people::letterName(party.details)));
            }
            return;
        }
        one.addressSaid = true;
        const auto planned = overlaid(uses, adult.address, {}, uses.empty() ? firstDay : from);
        if (!planned.move)
            return;
        party.home = planned.move;
        party.isWritten = true;
        m_told.changes.push_back({u"contact_address"_s, planned.move->changes[0].before,
            QString(people::letterName(party.details) + u", "_s
                + planned.move->changes[0].after.value_or(QString()))});
    }

    void link(const GivenAdult &adult, const Party &one, const PartyDetails &before, QDate from)
    {
        const PartyDetails &now = m_all.detailsOf(one);
        for (PlannedContact &contact : m_planned.contacts) {
            if (contact.party == one.place) {
                contact.details = overlaidLink(contact.details, adult);
                return;
            }
        }
        for (const size_t place : m_all.m_linksOf.value(m_student)) {
            const people::StudentParty &kept = m_all.m_snapshot.links[place];
            const auto known = m_all.m_plan.parties[one.place].existing;
            if (known && kept.party == known->id) {
                relink(kept, adult, one, before);
                return;
            }
        }
        const people::LinkDetails details = newLink(adult, nextRank());
        m_planned.contacts.push_back({one.place, {}, details, from});
        m_told.changes.push_back({u"contact"_s, {}, told(now, details)});
    }

    void relink(const people::StudentParty &kept, const GivenAdult &adult, const Party &one,
        const PartyDetails &before)
    {
        const PartyDetails &now = m_all.detailsOf(one);
        const people::LinkDetails details = overlaidLink(kept.details, adult);
        if (!(details == kept.details))
            m_planned.contacts.push_back({one.place, kept, details, kept.dates.from});
        const QString was = told(before, kept.details);
        const QString is = told(now, details);
        if (was != is) {
            m_told.changes.push_back({u"contact"_s, was, is});
        } else {
            for (const auto &change : people::changesBetween(kept.details, details))
                keepReal(change);
            for (const auto &change : people::changesBetween(before, now))
                keepReal(change);
        }
    }

    void keepReal(const security::FieldChange &change)
    {
        if (change.before.value_or(QString()) != change.after.value_or(QString()))
            m_told.changes.push_back(change);
    }

    int nextRank() const
    {
        int last = 0;
        for (const size_t place : m_all.m_linksOf.value(m_student))
            last = std::max(last, m_all.m_snapshot.links[place].details.contactRank);
        for (const PlannedContact &contact : m_planned.contacts) {
            if (!contact.existing)
                last = std::max(last, contact.details.contactRank);
        }
        return last + 1;
    }

    FamilyPlanner &m_all;
    const RowReader &m_reader;
    const Row &m_row;
    PlannedRow &m_told;
    PlannedStudent &m_planned;
    qint64 m_student;
};

void FamilyPlanner::plan(const GivenRow &given, const people::PostalAddress &home, QDate from,
    const RowReader &reader, const Row &row, PlannedRow &told, PlannedStudent &planned)
{
    const QDate firstDay =
        planned.enrolment ? std::min(from, planned.enrolment->enrolment.entryOn) : from;
    RowWork work(*this, reader, row, told, planned);
    for (const GivenAdult &adult : given.adults)
        work.take(adult, placeOf(home), from, firstDay);
}

} // namespace exchange
