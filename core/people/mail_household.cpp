#include "core/base/text.h"
#include "core/people/address_repository.h"
#include "core/people/mailing.h"
#include "core/people/party_repository.h"
#include "core/people/student_repository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace people {

namespace {

QString bothOf(const QString &first, const QString &second)
{
    return QCoreApplication::translate("people", "%1 and %2").arg(first, second);
}

// Two of one name share it; more than two stand one a line.
QStringList personLines(const std::vector<Recipient> &persons)
{
    if (persons.size() == 2) {
        const Recipient &one = persons.front();
        const Recipient &two = persons.back();
        const bool sameName = base::folded(one.lastName) == base::folded(two.lastName)
            && !one.firstName.isEmpty() && !two.firstName.isEmpty();
        if (sameName)
            return {letterName(one.lastName, bothOf(one.firstName, two.firstName))};
        return {bothOf(one.name(), two.name())};
    }
    QStringList lines;
    for (const Recipient &person : persons)
        lines += person.name();
    return lines;
}

QStringList nameLines(const std::vector<Recipient> &to)
{
    std::vector<Recipient> persons;
    QStringList lines;
    for (const Recipient &recipient : to) {
        if (recipient.kind == PartyKind::Person) {
            persons.push_back(recipient);
            continue;
        }
        lines += recipient.name();
        if (!recipient.attention.isEmpty()) {
            lines += QCoreApplication::translate("people", "For the attention of %1")
                         .arg(recipient.attention);
        }
    }
    return personLines(persons) + lines;
}

} // namespace

QString Recipient::name() const
{
    return kind == PartyKind::Organisation ? lastName : letterName(lastName, firstName);
}

QString MailHousehold::key() const
{
    std::vector<qint64> ids;
    for (const Recipient &recipient : to)
        ids.push_back(recipient.party ? recipient.party->value() : 0);
    std::sort(ids.begin(), ids.end());
    QStringList parts{foldedPlace(address)};
    for (const qint64 id : ids)
        parts += QString::number(id);
    // Two young people of age are two persons, though neither is a party.
    if (ids.front() == 0)
        parts += base::folded(names());
    return parts.join(QChar(0x1F));
}

QString MailHousehold::names() const
{
    std::vector<Recipient> persons;
    QStringList names;
    for (const Recipient &recipient : to) {
        if (recipient.kind == PartyKind::Person)
            persons.push_back(recipient);
        else
            names += recipient.name();
    }
    return (personLines(persons) + names).join(u", "_s);
}

QStringList MailHousehold::addressLines() const
{
    QStringList lines = nameLines(to);
    const QString town = base::joined({address.postalCode, address.commune}, u" "_s);
    for (const QString &line : {address.line1, address.line2, town, address.country}) {
        if (!line.isEmpty())
            lines += line;
    }
    return lines;
}

QStringList MailHousehold::emails() const
{
    QStringList found;
    for (const Recipient &recipient : to) {
        if (!recipient.email.isEmpty())
            found += recipient.email;
    }
    found.removeDuplicates();
    return found;
}

QString textOf(const MailRemark &remark)
{
    switch (remark.gap) {
    case MailGap::Nobody:
        return QCoreApplication::translate(
            "people", "Nobody can be written to about %1: mark a contact for mail in the file.")
            .arg(remark.name);
    case MailGap::NotMarked:
        return QCoreApplication::translate("people",
            "Nobody is marked for mail about %1: whoever represents the young person is written "
            "to.")
            .arg(remark.name);
    case MailGap::NoAddress:
        return QCoreApplication::translate(
            "people", "No address is known for %1: type it in the file.")
            .arg(remark.name);
    case MailGap::Restricted:
        return QCoreApplication::translate(
            "people", "Nothing is sent to %1: contact is restricted by a decision.")
            .arg(remark.name);
    case MailGap::ChoiceMissing:
        return QCoreApplication::translate("people",
            "%1 is of age and no choice is recorded: the young person alone is written to.")
            .arg(remark.name);
    }
    return {};
}

base::Result<std::optional<MailFile>> mailFile(
    storage::Database &database, const security::Permit &permit, StudentId student, QDate day)
{
    ET_ASSIGN(auto found, StudentRepository::find(database, permit, student));
    if (!found)
        return std::optional<MailFile>();
    MailFile file{std::move(*found), {}, {}, {}, day};
    ET_ASSIGN(file.addresses, AddressRepository::usesOf(database, permit, student));
    ET_ASSIGN(auto contacts, LinkRepository::contactsOf(database, permit, student, day));
    for (Contact &contact : contacts) {
        ET_ASSIGN(auto addresses, AddressRepository::usesOf(database, permit, contact.party.id));
        file.adults.push_back({std::move(contact), std::move(addresses)});
    }
    ET_ASSIGN(file.choices, MajorityRepository::of(database, permit, student));
    return std::optional(std::move(file));
}

} // namespace people
