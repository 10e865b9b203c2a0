#include "core/rosters/roster.h"

#include "core/base/contact_formats.h"
#include "core/base/text.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace rosters {

namespace {

QChar firstLetterOf(const QString &name)
{
    for (const QChar letter : name) {
        if (letter.isLetter())
            return letter.toUpper();
    }
    return {};
}

QStringList numbersOf(const people::Contact &contact)
{
    QStringList numbers;
    for (const QString &number : {contact.link.details.phone, contact.party.details.phone,
             contact.party.details.secondPhone}) {
        if (!number.isEmpty() && !numbers.contains(number))
            numbers += number;
    }
    return numbers;
}

QStringList shown(const QStringList &numbers)
{
    QStringList texts;
    for (const QString &number : numbers)
        texts += base::shownPhone(number);
    return texts;
}

// "Père" within a sentence; "ASE" stays as it is.
QString within(QString relation)
{
    if (relation.size() > 1 && relation.at(1).isLower())
        relation[0] = relation.at(0).toLower();
    return relation;
}

// The numbers of those who must not be called, however they were typed in elsewhere.
QSet<QString> forbiddenNumbers(const std::vector<people::Contact> &contacts)
{
    QSet<QString> forbidden;
    QSet<QString> allowed;
    for (const people::Contact &contact : contacts) {
        for (const QString &number : numbersOf(contact))
            (contact.link.details.restricted ? forbidden : allowed).insert(number);
    }
    return forbidden.subtract(allowed); // a number of the house that somebody else answers
}

} // namespace

QString RosterPerson::initials() const
{
    QString letters;
    for (const QChar letter : {firstLetterOf(firstName), firstLetterOf(lastName)}) {
        if (!letter.isNull())
            letters += letter;
    }
    return letters;
}

EmergencyCalls callsOf(const std::vector<people::Contact> &contacts, const EmergencyContact &first)
{
    const QSet<QString> forbidden = forbiddenNumbers(contacts);
    EmergencyCalls calls;
    QSet<QString> said;
    if (!first.name.isEmpty() || !first.phones.isEmpty()) {
        EmergencyContact named = first;
        named.phones.removeIf([&](const QString &number) { return forbidden.contains(number); });
        said = QSet<QString>(named.phones.cbegin(), named.phones.cend());
        named.phones = shown(named.phones);
        if (!named.phones.isEmpty() || first.phones.isEmpty())
            calls.contacts.push_back(std::move(named));
    }
    for (const people::Contact &contact : contacts) {
        const people::LinkDetails &link = contact.link.details;
        const QString name = people::letterName(contact.party.details);
        const QString relation = people::titleOf(link.relation);
        if (link.restricted) {
            calls.forbidden += u"%1 (%2)"_s.arg(name, within(relation));
            continue;
        }
        const QStringList numbers = numbersOf(contact);
        if (!numbers.isEmpty() && said.contains(numbers.constFirst()))
            continue; // whom the stay names already
        calls.contacts.push_back({name, relation, link.personInCharge, shown(numbers)});
    }
    return calls;
}

} // namespace rosters
