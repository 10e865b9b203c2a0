#include "core/takeover/takeover_names.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/people/party_repository.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace takeover {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("takeover", text);
}

// Every way a list may write somebody's name, folded.
bool isNamed(const people::StudentDetails &details, const QString &folded)
{
    for (const QString &last : {details.lastName, details.usedName}) {
        for (const QString &first :
            {details.firstNames, details.usedFirstName, people::firstOf(details.firstNames)}) {
            if (last.isEmpty() || first.isEmpty())
                continue;
            if (folded == base::folded(last + u' ' + first)
                || folded == base::folded(first + u' ' + last))
                return true;
        }
    }
    return false;
}

bool isNamed(const people::PartyDetails &details, const QString &folded)
{
    return folded == base::folded(people::letterName(details))
        || folded == base::folded(people::listName(details));
}

// The birth date a name may be followed by.
QDate takeBirthDate(QString &name)
{
    static const QRegularExpression date(uR"re(\(?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\)?\s*$)re"_s);
    const auto found = date.match(name);
    if (!found.hasMatch())
        return {};
    const auto day = base::parseDate(found.captured(1));
    if (!day)
        return {};
    name = name.left(found.capturedStart()).trimmed();
    return *day;
}

} // namespace

tl::unexpected<base::Error> refuseLine(const QString &why)
{
    return base::fail(kLineRefused, why);
}

TakeoverNames::TakeoverNames(
    storage::Database &database, const security::Permit &permit, QDate today)
    : m_database(database)
    , m_permit(permit)
    , m_today(today)
{
}

base::Result<TakeoverNames> TakeoverNames::read(storage::Database &database,
    const security::Permit &permit, school::SchoolYearId year, QDate today)
{
    TakeoverNames names(database, permit, today);
    ET_ASSIGN(names.m_enrolled, TakeoverRepository::enrolled(database, year));
    ET_ASSIGN(names.m_natures, timetable::NatureRepository::all(database, permit));
    return names;
}

base::Result<const Enrolled *> TakeoverNames::student(const QString &text) const
{
    QString name = text.simplified();
    if (name.isEmpty())
        return refuseLine(say(QT_TRANSLATE_NOOP("takeover", "Say which student it is.")));
    const QDate birth = takeBirthDate(name);
    const QString folded = base::folded(name);
    std::vector<const Enrolled *> found;
    for (const Enrolled &one : m_enrolled) {
        const bool isIne =
            !one.details.ine.isEmpty() && one.details.ine.compare(name, Qt::CaseInsensitive) == 0;
        if (isIne
            || (isNamed(one.details, folded)
                && (!birth.isValid() || birth == one.details.birthDate)))
            found.push_back(&one);
    }
    if (found.empty()) {
        return refuseLine(
            say(QT_TRANSLATE_NOOP("takeover",
                    "Nobody of that name is enrolled this year: “%1”. Enrol the student first, or "
                    "write the name as in the list of students."))
                .arg(name.left(60)));
    }
    if (found.size() > 1) {
        return refuseLine(say(QT_TRANSLATE_NOOP("takeover",
                                  "Several students are called %1: write the birth date behind the "
                                  "name."))
                              .arg(people::listName(found.front()->details)));
    }
    return found.front();
}

base::Result<people::Party> TakeoverNames::payer(const Enrolled &student, const QString &text) const
{
    const QString studentName = people::listName(student.details);
    ET_ASSIGN(const auto contacts,
        people::LinkRepository::contactsOf(m_database, m_permit, student.student, m_today));
    const QString folded = base::folded(text);
    std::vector<const people::Party *> found;
    QStringList names;
    for (const people::Contact &contact : contacts) {
        names += people::letterName(contact.party.details);
        const bool fits =
            folded.isEmpty() ? contact.link.details.pays : isNamed(contact.party.details, folded);
        const bool isKnown = std::any_of(found.begin(), found.end(),
            [&](const people::Party *one) { return one->id == contact.party.id; });
        if (fits && !isKnown)
            found.push_back(&contact.party);
    }
    if (found.size() == 1)
        return *found.front();
    if (names.isEmpty()) {
        return refuseLine(say(
            QT_TRANSLATE_NOOP("takeover", "%1 has no contact: add who pays in the student's file."))
                              .arg(studentName));
    }
    if (folded.isEmpty()) {
        return refuseLine(say(QT_TRANSLATE_NOOP("takeover", "Say who pays for %1: %2."))
                              .arg(studentName, names.join(u", "_s)));
    }
    return refuseLine(
        say(QT_TRANSLATE_NOOP("takeover",
                "“%1” is not among the contacts of %2 (%3): write one of these names, "
                "or add the payer in the student's file."))
            .arg(text.simplified().left(60), studentName, names.join(u", "_s)));
}

base::Result<timetable::Nature> TakeoverNames::nature(const QString &text) const
{
    const QString folded = base::folded(text);
    std::vector<const timetable::Nature *> found;
    QStringList labels;
    for (const timetable::Nature &nature : m_natures) {
        labels += nature.label;
        const QString label = base::folded(nature.label);
        if (folded == label || text.trimmed() == nature.code) {
            found = {&nature};
            break;
        }
        if (!folded.isEmpty() && label.startsWith(folded))
            found.push_back(&nature);
    }
    if (found.size() != 1) {
        return refuseLine(say(QT_TRANSLATE_NOOP("takeover", "Say what kind of session it was: %1."))
                              .arg(labels.join(u", "_s)));
    }
    return *found.front();
}

} // namespace takeover
