#include "core/evaluations/bulletin.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace evaluations {

namespace {

QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonObject asJson(const Average &average)
{
    return {{u"numerator"_s, average.numerator}, {u"denominator"_s, average.denominator},
        {u"marks"_s, average.marks}};
}

Average averageOf(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    return {json[u"numerator"_s].toInteger(), json[u"denominator"_s].toInteger(),
        json[u"marks"_s].toInt()};
}

QJsonValue asJson(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<int> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QJsonObject asJson(const SubjectAverage &subject)
{
    return {{u"subject"_s, subject.subject}, {u"staff"_s, subject.staffName},
        {u"own"_s, asJson(subject.own)}, {u"group"_s, asJson(subject.group)},
        {u"lowest"_s, asJson(subject.lowest)}, {u"highest"_s, asJson(subject.highest)},
        {u"absent"_s, subject.absent}, {u"exempt"_s, subject.exempt},
        {u"notHandedIn"_s, subject.notHandedIn}};
}

SubjectAverage subjectOf(const QJsonObject &json)
{
    return {json[u"subject"_s].toString(), json[u"staff"_s].toString(), averageOf(json[u"own"_s]),
        averageOf(json[u"group"_s]), numberOf(json[u"lowest"_s]), numberOf(json[u"highest"_s]),
        json[u"absent"_s].toInt(), json[u"exempt"_s].toInt(), json[u"notHandedIn"_s].toInt()};
}

// All that was given in one subject to the groups of one young person.
struct SubjectMarks {
    SubjectAverage shown;
    std::map<qint64, Average> byStudent;
    std::map<QString, int> staff; // how many marks each gave to the young person
};

void count(const MarkLine &line, bool isOwn, SubjectMarks &marks)
{
    SubjectAverage &shown = marks.shown;
    if (isOwn) {
        ++marks.staff[line.staffName];
        shown.absent += line.mark.without == Without::Absent ? 1 : 0;
        shown.exempt += line.mark.without == Without::Exempt ? 1 : 0;
        shown.notHandedIn += line.mark.without == Without::NotHandedIn ? 1 : 0;
    }
    if (!line.mark.hundredths)
        return;
    const auto add = [&line](Average &average) {
        average.add(*line.mark.hundredths, line.outOfHundredths, line.coefficientHundredths);
    };
    add(shown.group);
    add(marks.byStudent[line.enrolment.value()]);
    if (isOwn)
        add(shown.own);
}

SubjectAverage finished(SubjectMarks marks)
{
    SubjectAverage subject = std::move(marks.shown);
    int most = 0;
    for (const auto &[name, given] : marks.staff) {
        if (given > most) {
            most = given;
            subject.staffName = name;
        }
    }
    for (const auto &[enrolment, average] : marks.byStudent) {
        const int value = average.hundredths();
        subject.lowest = std::min(subject.lowest.value_or(value), value);
        subject.highest = std::max(subject.highest.value_or(value), value);
    }
    return subject;
}

} // namespace

std::vector<SubjectAverage> subjectsOf(
    const std::vector<MarkLine> &marks, enrolment::EnrolmentId enrolment)
{
    using Key = std::pair<QString, qint64>; // subject and group
    std::set<Key> own;
    std::map<QString, SubjectMarks> subjects;
    for (const MarkLine &line : marks) {
        if (line.enrolment != enrolment)
            continue;
        const QString subject = base::folded(line.subject);
        own.emplace(subject, line.group.value());
        subjects[subject].shown.subject = line.subject;
    }
    for (const MarkLine &line : marks) {
        const QString subject = base::folded(line.subject);
        if (own.contains(Key(subject, line.group.value())))
            count(line, line.enrolment == enrolment, subjects[subject]);
    }
    std::vector<SubjectAverage> found;
    for (auto &[subject, all] : subjects)
        found.push_back(finished(std::move(all)));
    std::sort(found.begin(), found.end(), [](const SubjectAverage &a, const SubjectAverage &b) {
        return base::frenchCollator().compare(a.subject, b.subject) < 0;
    });
    return found;
}

QJsonObject toJson(const BulletinSnapshot &said)
{
    QJsonArray subjects;
    for (const SubjectAverage &subject : said.subjects)
        subjects.append(asJson(subject));
    QJsonArray words;
    for (const BulletinWords &one : said.words) {
        words.append(QJsonObject{
            {u"author"_s, one.author}, {u"subject"_s, one.subject}, {u"words"_s, one.words}});
    }
    return {{u"version"_s, kBulletinTemplate}, {u"issuer"_s, school::toJson(said.issuer)},
        {u"lastName"_s, said.lastName}, {u"firstNames"_s, said.firstNames},
        {u"birthDate"_s, day(said.birthDate)}, {u"group"_s, said.groupName},
        {u"diploma"_s, said.diploma}, {u"year"_s, said.year}, {u"term"_s, said.term},
        {u"subjects"_s, subjects}, {u"words"_s, words}, {u"issuedOn"_s, day(said.issuedOn)}};
}

base::Result<BulletinSnapshot> bulletinFromJson(const QJsonObject &json)
{
    BulletinSnapshot said;
    said.issuer = school::issuerFromJson(json[u"issuer"_s].toObject());
    said.lastName = json[u"lastName"_s].toString();
    said.firstNames = json[u"firstNames"_s].toString();
    said.birthDate = dateOf(json[u"birthDate"_s]);
    said.groupName = json[u"group"_s].toString();
    said.diploma = json[u"diploma"_s].toString();
    said.year = json[u"year"_s].toString();
    said.term = json[u"term"_s].toString();
    for (const QJsonValue &subject : json[u"subjects"_s].toArray())
        said.subjects.push_back(subjectOf(subject.toObject()));
    for (const QJsonValue &one : json[u"words"_s].toArray()) {
        said.words.push_back({one[u"author"_s].toString(), one[u"subject"_s].toString(),
            one[u"words"_s].toString()});
    }
    said.issuedOn = dateOf(json[u"issuedOn"_s]);
    const int made = json[u"version"_s].toInt();
    const bool isKnown = made >= 1 && made <= kBulletinTemplate;
    if (isKnown && !said.lastName.isEmpty() && !said.term.isEmpty() && said.issuedOn.isValid())
        return said;
    return base::fail(errors::kBadBulletin,
        QCoreApplication::translate("evaluations",
            "A bulletin that was issued cannot be read: it was made by a newer version of the "
            "program, or the file is damaged. Open it with the version it was last used with, or "
            "restore a backup."));
}

} // namespace evaluations
