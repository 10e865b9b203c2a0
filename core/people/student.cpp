#include "core/people/student.h"

#include "core/base/contact_formats.h"
#include "core/base/dates.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/people/ine.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace people {

namespace {

const QChar kSeparator(0x1F);
constexpr int kYoungest = 13;
constexpr int kOldest = 30;

// Cyrillic and Greek letters that cannot be told from ours on screen, folded.
QChar lookingLike(QChar c)
{
    static const QString foreign = u"авекмнорстухіјѕԁԛԝαεικνορτυχ"_s;
    static const QString ours = u"abekmhopctyxijsdqwaeiknoptux"_s;
    const qsizetype at = foreign.indexOf(c);
    return at < 0 ? c : ours.at(at);
}

base::Done checkBirthDate(QDate birth, QDate today)
{
    if (birth.isValid() && birth.year() >= 1900 && birth <= today)
        return {};
    return base::fail(errors::kBadBirthDate,
        QCoreApplication::translate("people",
            "The birth date must lie between 1900 and today. Check day, month and year."));
}

base::Result<QString> checkedInsee(const QString &typed)
{
    static const QRegularExpression pattern(u"^[0-9][0-9AB][0-9]{3}$"_s);
    const QString code = typed.trimmed().toUpper();
    if (code.isEmpty() || pattern.match(code).hasMatch())
        return code;
    return base::fail(errors::kBadInseeCode,
        QCoreApplication::translate("people",
            "“%1” is not the INSEE code of a commune: it has five characters, for instance 69123 "
            "or "
            "2A004.")
            .arg(typed.left(20)));
}

base::Done requireText(const QString &text, const QString &field)
{
    if (!text.isEmpty())
        return {};
    return base::fail(errors::kNoName,
        QCoreApplication::translate("people", "%1: type it, a file cannot do without.").arg(field));
}

} // namespace

QString storedName(Sex sex)
{
    switch (sex) {
    case Sex::Unknown:
        return u""_s;
    case Sex::Female:
        return u"F"_s;
    case Sex::Male:
        return u"M"_s;
    }
    return {};
}

Sex sexFrom(const QString &stored)
{
    if (stored == u"F")
        return Sex::Female;
    return stored == u"M" ? Sex::Male : Sex::Unknown;
}

QString titleOf(Sex sex)
{
    switch (sex) {
    case Sex::Unknown:
        return QCoreApplication::translate("people", "Not stated");
    case Sex::Female:
        return QCoreApplication::translate("people", "Female");
    case Sex::Male:
        return QCoreApplication::translate("people", "Male");
    }
    return {};
}

QString foldedName(const QString &name)
{
    QString key = base::folded(name);
    for (QChar &c : key) {
        if (c.unicode() > 0x7F)
            c = lookingLike(c);
    }
    return key;
}

QString matchKey(const QString &lastName, const QString &firstNames, QDate birthDate)
{
    return foldedName(lastName) + kSeparator + foldedName(firstNames) + kSeparator
        + birthDate.toString(Qt::ISODate);
}

StudentKeys keysOf(const StudentDetails &details)
{
    const QStringList names{foldedName(details.lastName), foldedName(details.usedName),
        foldedName(details.firstNames), foldedName(details.usedFirstName)};
    return {base::sortKey(shownLastName(details), shownFirstName(details)),
        base::joined(names, kSeparator),
        matchKey(details.lastName, details.firstNames, details.birthDate)};
}

base::Result<StudentDetails> checkedDetails(const StudentDetails &typed, QDate today)
{
    StudentDetails clean;
    ET_ASSIGN(clean.lastName,
        base::cleanLine(typed.lastName, QCoreApplication::translate("people", "Last name")));
    ET_TRY(requireText(clean.lastName, QCoreApplication::translate("people", "Last name")));
    ET_ASSIGN(clean.usedName,
        base::cleanLine(typed.usedName, QCoreApplication::translate("people", "Used name")));
    ET_ASSIGN(clean.firstNames,
        base::cleanLine(typed.firstNames, QCoreApplication::translate("people", "First names")));
    ET_TRY(requireText(clean.firstNames, QCoreApplication::translate("people", "First names")));
    ET_ASSIGN(clean.usedFirstName,
        base::cleanLine(
            typed.usedFirstName, QCoreApplication::translate("people", "Used first name")));
    ET_TRY(checkBirthDate(typed.birthDate, today));
    clean.birthDate = typed.birthDate;
    ET_ASSIGN(clean.birthPlace,
        base::cleanLine(typed.birthPlace, QCoreApplication::translate("people", "Birth place")));
    ET_ASSIGN(clean.birthInseeCode, checkedInsee(typed.birthInseeCode));
    ET_ASSIGN(clean.birthCountry,
        base::cleanLine(
            typed.birthCountry, QCoreApplication::translate("people", "Country of birth")));
    clean.sex = typed.sex;
    ET_ASSIGN(clean.ine, checkedIne(typed.ine));
    ET_ASSIGN(clean.phone, base::checkedPhone(typed.phone));
    ET_ASSIGN(clean.email, base::checkedEmail(typed.email));
    return clean;
}

QString ageRemark(QDate birthDate, QDate today)
{
    const int age = base::ageOn(birthDate, today);
    if (age >= kYoungest && age <= kOldest)
        return {};
    return QCoreApplication::translate(
        "people", "%n year(s) old: is the birth date right?", nullptr, age);
}

QString listName(const QString &lastName, const QString &firstName)
{
    return base::joined({lastName.toUpper(), firstName}, u" "_s);
}

QString letterName(const QString &lastName, const QString &firstName)
{
    return base::joined({firstName, lastName}, u" "_s);
}

QString firstOf(const QString &firstNames)
{
    const qsizetype comma = firstNames.indexOf(u',');
    return comma < 0 ? firstNames : firstNames.left(comma).trimmed();
}

QString shownLastName(const StudentDetails &details)
{
    return details.usedName.isEmpty() ? details.lastName : details.usedName;
}

QString shownFirstName(const StudentDetails &details)
{
    return details.usedFirstName.isEmpty() ? firstOf(details.firstNames) : details.usedFirstName;
}

QString listName(const StudentDetails &details)
{
    return listName(shownLastName(details), shownFirstName(details));
}

QString letterName(const StudentDetails &details)
{
    return letterName(shownLastName(details), shownFirstName(details));
}

std::vector<security::FieldChange> changesBetween(
    const StudentDetails &before, const StudentDetails &after)
{
    return {{u"last_name"_s, before.lastName, after.lastName},
        {u"used_name"_s, before.usedName, after.usedName},
        {u"first_names"_s, before.firstNames, after.firstNames},
        {u"used_first_name"_s, before.usedFirstName, after.usedFirstName},
        {u"birth_date"_s, base::formatDate(before.birthDate), base::formatDate(after.birthDate)},
        {u"birth_place"_s, before.birthPlace, after.birthPlace},
        {u"birth_insee_code"_s, before.birthInseeCode, after.birthInseeCode},
        {u"birth_country"_s, before.birthCountry, after.birthCountry},
        {u"sex"_s, storedName(before.sex), storedName(after.sex)},
        {u"ine"_s, before.ine, after.ine},
        {u"phone"_s, base::shownPhone(before.phone), base::shownPhone(after.phone)},
        {u"email"_s, before.email, after.email}};
}

} // namespace people
