#include "core/people/mailing.h"

#include "core/base/dates.h"
#include "core/base/text.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace people {

namespace {

constexpr int kMajority = 18;

bool isOfAge(const MailFile &file)
{
    return base::ageOn(file.student.details.birthDate, file.day) >= kMajority;
}

Recipient youngPerson(const Student &student)
{
    return {{}, PartyKind::Person, shownLastName(student.details), shownFirstName(student.details),
        {}, student.details.email};
}

Recipient recipientOf(const Contact &contact)
{
    const PartyDetails &details = contact.party.details;
    return {contact.party.id, details.kind, details.lastName, details.firstName,
        contact.link.details.personInCharge, details.email};
}

std::optional<PostalAddress> addressOn(const std::vector<AddressUse> &uses, QDate day)
{
    std::optional<PostalAddress> home;
    for (const AddressUse &use : uses) {
        if (!use.dates.contains(day) || use.postal.isEmpty())
            continue;
        if (use.kind == AddressKind::Mail)
            return use.postal;
        home = use.postal;
    }
    return home;
}

PostalAddress addressOf(const MailFile &file, const MailFile::Adult &adult)
{
    if (const auto own = addressOn(adult.addresses, file.day))
        return *own;
    if (!adult.contact.link.details.livesWith)
        return {};
    return addressOn(file.addresses, file.day).value_or(PostalAddress());
}

// Gathers envelopes: one address, one envelope; who has none gets one alone.
class Envelopes {
public:
    explicit Envelopes(const MailFile &file)
        : m_file(file)
    {
        m_mail.student = file.student.id;
    }
    void toYoungPerson() { put(youngPerson(m_file.student), studentAddress(m_file)); }
    template <class Wanted> [[nodiscard]] bool toAdults(Wanted wanted)
    {
        bool any = false;
        for (const MailFile::Adult &adult : m_file.adults) {
            const LinkDetails &link = adult.contact.link.details;
            if (!wanted(link))
                continue;
            if (link.restricted) {
                remark(MailGap::Restricted, letterName(adult.contact.party.details));
                continue;
            }
            put(recipientOf(adult.contact), addressOf(m_file, adult));
            any = true;
        }
        return any;
    }
    void remark(MailGap gap, const QString &name)
    {
        const MailRemark remark{gap, name};
        if (std::find(m_mail.remarks.begin(), m_mail.remarks.end(), remark) == m_mail.remarks.end())
            m_mail.remarks.push_back(remark);
    }
    [[nodiscard]] StudentMail take()
    {
        for (const MailHousehold &household : m_mail.households) {
            if (household.address.isEmpty())
                remark(MailGap::NoAddress, household.names());
        }
        if (m_mail.households.empty())
            remark(MailGap::Nobody, letterName(m_file.student.details));
        return std::move(m_mail);
    }

private:
    void put(Recipient recipient, const PostalAddress &address)
    {
        const QString place = foldedPlace(address);
        for (MailHousehold &household : m_mail.households) {
            if (place.isEmpty() || foldedPlace(household.address) != place)
                continue;
            household.to.push_back(std::move(recipient));
            return;
        }
        m_mail.households.push_back({{std::move(recipient)}, address});
    }

    const MailFile &m_file;
    StudentMail m_mail;
};

bool isMarked(const LinkDetails &link)
{
    return link.receivesMail;
}

bool represents(const LinkDetails &link)
{
    return link.legalRepresentative || link.parentalAuthority;
}

// A home keeps a young person, a company pays for one: neither may sign, whatever is ticked.
bool maySign(const Contact &contact)
{
    const LinkDetails &link = contact.link.details;
    const OrganisationKind organisation = contact.party.details.organisationKind;
    return represents(link) && !link.restricted && link.relation != Relation::Home
        && link.relation != Relation::Educator && link.relation != Relation::Company
        && organisation != OrganisationKind::Home && organisation != OrganisationKind::Company;
}

} // namespace

PostalAddress studentAddress(const MailFile &file)
{
    if (const auto own = addressOn(file.addresses, file.day))
        return *own;
    for (const MailFile::Adult &adult : file.adults) {
        const LinkDetails &link = adult.contact.link.details;
        if (!link.livesWith || link.restricted)
            continue;
        if (const auto theirs = addressOn(adult.addresses, file.day))
            return *theirs;
    }
    return {};
}

PostalAddress mailAddress(const MailFile &file, PartyId party)
{
    for (const MailFile::Adult &adult : file.adults) {
        if (adult.contact.party.id == party)
            return addressOf(file, adult);
    }
    return {};
}

StudentMail mailOf(const MailFile &file)
{
    Envelopes envelopes(file);
    if (isOfAge(file)) {
        const MajorityChoice *choice = choiceOn(file.choices, file.day);
        envelopes.toYoungPerson();
        if (!choice)
            envelopes.remark(MailGap::ChoiceMissing, letterName(file.student.details));
        else if (choice->parentsToo)
            (void)envelopes.toAdults(isMarked);
        return envelopes.take();
    }
    if (!envelopes.toAdults(isMarked) && envelopes.toAdults(represents))
        envelopes.remark(MailGap::NotMarked, letterName(file.student.details));
    return envelopes.take();
}

StudentMail moneyMailOf(const MailFile &file)
{
    Envelopes envelopes(file);
    if (!envelopes.toAdults([](const LinkDetails &link) { return link.pays; }))
        return mailOf(file);
    return envelopes.take();
}

Signers signersOf(const MailFile &file)
{
    Signers signers;
    signers.ofAge = isOfAge(file);
    if (signers.ofAge) {
        signers.who.push_back(youngPerson(file.student));
        return signers;
    }
    std::vector<const Contact *> found;
    for (const MailFile::Adult &adult : file.adults) {
        if (maySign(adult.contact))
            found.push_back(&adult.contact);
    }
    std::stable_partition(found.begin(), found.end(),
        [](const Contact *contact) { return contact->link.details.legalRepresentative; });
    for (const Contact *contact : found) {
        signers.who.push_back(recipientOf(*contact));
        signers.relations.push_back(contact->link.details.relation);
    }
    return signers;
}

std::vector<FamilyMail> byHousehold(const std::vector<StudentMail> &mail)
{
    std::vector<FamilyMail> families;
    QHash<QString, size_t> known;
    for (const StudentMail &one : mail) {
        for (const MailHousehold &household : one.households) {
            const QString key = household.key();
            if (const auto at = known.constFind(key); at != known.constEnd()) {
                families[*at].students.push_back(one.student);
                continue;
            }
            known.insert(key, families.size());
            families.push_back({household, {one.student}});
        }
    }
    return families;
}

} // namespace people
