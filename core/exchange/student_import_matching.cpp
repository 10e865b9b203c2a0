#include "core/exchange/student_import_matching.h"

#include "core/base/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

QString keyOf(const people::StudentDetails &details)
{
    if (details.lastName.isEmpty() || details.firstNames.isEmpty() || !details.birthDate.isValid())
        return {};
    return people::matchKey(
        details.lastName, firstGivenName(details.firstNames), details.birthDate);
}

// "DUPONT Léa, 12/03/2010, INE 123456789AB"
QString described(const people::StudentDetails &details)
{
    const QString who = people::listName(details.lastName, details.firstNames) + u", "_s
        + base::formatDate(details.birthDate);
    return details.ine.isEmpty() ? who : who + u", INE "_s + details.ine;
}

} // namespace

QString firstGivenName(const QString &firstNames)
{
    return firstNames.section(u',', 0, 0).trimmed();
}

StudentMatcher::StudentMatcher(const ImportSnapshot &snapshot)
{
    m_people.reserve(snapshot.students.size());
    for (size_t i = 0; i < snapshot.students.size(); ++i)
        add({i, 0, snapshot.students[i].details, {}});
}

void StudentMatcher::add(Person person)
{
    person.firstFolded = people::foldedName(firstGivenName(person.details.firstNames));
    m_people.push_back(std::move(person));
    index(m_people.size() - 1);
}

void StudentMatcher::index(size_t person)
{
    const people::StudentDetails &details = m_people[person].details;
    if (!details.ine.isEmpty())
        m_byIne[details.ine] = person;
    if (const QString key = keyOf(details); !key.isEmpty())
        m_byKey[key].push_back(person);
    m_byLastName[people::foldedName(details.lastName)].push_back(person);
}

StudentMatch StudentMatcher::match(const people::StudentDetails &given) const
{
    if (const auto same = m_byIne.constFind(given.ine);
        !given.ine.isEmpty() && same != m_byIne.constEnd())
        return found(*same, given);
    StudentMatch told;
    const std::vector<size_t> people = candidates(given, told);
    if (people.size() > 1)
        return refusedFor(people, given);
    if (people.size() == 1) {
        StudentMatch one = found(people.front(), given);
        one.warnings += told.warnings;
        return one;
    }
    warnOfLikeness(given, told);
    return told;
}

// Same names and birth date, one INE missing. Those with another INE are somebody else.
std::vector<size_t> StudentMatcher::candidates(
    const people::StudentDetails &given, StudentMatch &told) const
{
    std::vector<size_t> people;
    const QString key = keyOf(given);
    if (key.isEmpty())
        return people;
    for (const size_t person : m_byKey.value(key)) {
        const people::StudentDetails &details = m_people[person].details;
        if (given.ine.isEmpty() || details.ine.isEmpty()) {
            people.push_back(person);
            continue;
        }
        told.warnings += QCoreApplication::translate(
            "exchange", "Same names and birth date as %1, but another INE: two young people.")
                             .arg(described(details));
    }
    return people;
}

StudentMatch StudentMatcher::found(size_t person, const people::StudentDetails &given) const
{
    const Person &one = m_people[person];
    StudentMatch match;
    match.known = one.known;
    match.isAboutIne = !given.ine.isEmpty() && given.ine == one.details.ine;
    if (one.line > 0) {
        match.refusal = match.isAboutIne
            ? QCoreApplication::translate(
                "exchange", "This INE stands on line %1 already, for %2: correct one of the two.")
                  .arg(QString::number(one.line), described(one.details))
            : QCoreApplication::translate(
                "exchange", "The same young person as on line %1: keep one of the two lines.")
                  .arg(one.line);
        return match;
    }
    const bool otherDate = given.birthDate.isValid() && given.birthDate != one.details.birthDate;
    const bool otherName = !given.lastName.isEmpty()
        && people::foldedName(given.lastName) != people::foldedName(one.details.lastName)
        && people::foldedName(firstGivenName(given.firstNames)) != one.firstFolded;
    if (match.isAboutIne && (otherDate || otherName)) {
        match.warnings += QCoreApplication::translate(
            "exchange", "This INE is that of %1: is it the same young person?")
                              .arg(described(one.details));
    }
    return match;
}

StudentMatch StudentMatcher::refusedFor(
    const std::vector<size_t> &people, const people::StudentDetails &given) const
{
    QStringList names;
    for (const size_t person : people) {
        const Person &one = m_people[person];
        names += one.line > 0 ? QCoreApplication::translate("exchange", "%1 (line %2)")
                                    .arg(described(one.details), QString::number(one.line))
                              : described(one.details);
    }
    StudentMatch match;
    match.refusal = given.ine.isEmpty()
        ? QCoreApplication::translate(
            "exchange", "Several young people answer to this: %1. Give the INE in the list.")
              .arg(names.join(u" ; "_s))
        : QCoreApplication::translate("exchange",
            "Several young people answer to this: %1. Give the INE in the file of the right one.")
              .arg(names.join(u" ; "_s));
    return match;
}

// The same names with another birth date, or the same date with a longer first name.
void StudentMatcher::warnOfLikeness(const people::StudentDetails &given, StudentMatch &told) const
{
    const QString first = people::foldedName(firstGivenName(given.firstNames));
    if (given.lastName.isEmpty() || first.isEmpty())
        return;
    const auto namesakes = m_byLastName.constFind(people::foldedName(given.lastName));
    if (namesakes == m_byLastName.constEnd())
        return;
    for (const size_t person : *namesakes) {
        const Person &other = m_people[person];
        const bool sameDate = other.details.birthDate == given.birthDate;
        const bool sameNames = other.firstFolded == first;
        const bool longer = other.firstFolded.startsWith(first + u' ')
            || first.startsWith(other.firstFolded + u' ');
        const bool bothIne = !given.ine.isEmpty() && !other.details.ine.isEmpty();
        if (bothIne || (sameNames == sameDate) || (!sameNames && !longer))
            continue;
        told.warnings +=
            QCoreApplication::translate("exchange", "Looks like %1: is it the same young person?")
                .arg(described(other.details));
    }
}

void StudentMatcher::take(
    const people::StudentDetails &details, std::optional<size_t> known, int line)
{
    if (!known) {
        add({{}, line, details, {}});
        return;
    }
    // The first ones are the snapshot's, in its order.
    Person &person = m_people[*known];
    person.line = line;
    if (person.details.ine.isEmpty() && !details.ine.isEmpty()) {
        person.details.ine = details.ine;
        m_byIne[details.ine] = *known;
    }
}

} // namespace exchange
