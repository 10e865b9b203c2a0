#include "core/progress_book/book_parts_json.h"

using namespace Qt::Literals::StringLiterals;

namespace progress_book {

namespace {

QJsonValue minutesJson(base::Minutes minutes)
{
    return QJsonValue(minutes.count());
}

base::Minutes minutesFrom(const QJsonValue &json)
{
    return base::Minutes(json.toInteger());
}

QJsonArray targetJson(const hours::PracticeTarget &target)
{
    return {target.numerator, target.denominator, target.greenLow, target.greenHigh, target.redLow,
        target.redHigh, target.practiceWeek.count()};
}

hours::PracticeTarget targetFrom(const QJsonValue &json)
{
    const QJsonArray said = json.toArray();
    if (said.size() != 7)
        return {};
    return {said[0].toInt(), said[1].toInt(), said[2].toInt(), said[3].toInt(), said[4].toInt(),
        said[5].toInt(), minutesFrom(said[6])};
}

QJsonObject termHoursJson(const TermHours &term)
{
    return {{u"name"_s, term.name}, {u"planned"_s, minutesJson(term.planned)},
        {u"attended"_s, splitJson(term.attended)}, {u"withOpening"_s, term.withOpening}};
}

TermHours termHoursFrom(const QJsonValue &json)
{
    return {json[u"name"_s].toString(), minutesFrom(json[u"planned"_s]),
        splitFrom(json[u"attended"_s]), json[u"withOpening"_s].toBool()};
}

QJsonObject termAttendanceJson(const TermAttendance &term)
{
    return {{u"name"_s, term.name}, {u"expected"_s, term.expected}, {u"missed"_s, term.missed},
        {u"unjustified"_s, term.unjustified}, {u"excluded"_s, term.excluded},
        {u"waiting"_s, term.waiting}, {u"missingRolls"_s, term.missingRolls},
        {u"lates"_s, term.lates}, {u"lateMinutes"_s, minutesJson(term.lateMinutes)}};
}

TermAttendance termAttendanceFrom(const QJsonValue &json)
{
    return {json[u"name"_s].toString(), json[u"expected"_s].toInt(), json[u"missed"_s].toInt(),
        json[u"unjustified"_s].toInt(), json[u"excluded"_s].toInt(), json[u"waiting"_s].toInt(),
        json[u"missingRolls"_s].toInt(), json[u"lates"_s].toInt(),
        minutesFrom(json[u"lateMinutes"_s])};
}

QJsonArray pairJson(const std::pair<int, int> &pair)
{
    return {pair.first, pair.second};
}

std::pair<int, int> pairFrom(const QJsonValue &json)
{
    return {json[0].toInt(), json[1].toInt()};
}

QJsonObject aspectJson(const Conduct &one)
{
    return {{u"aspect"_s, one.aspect}, {u"good"_s, one.good}, {u"toWorkOn"_s, one.toWorkOn},
        {u"months"_s, arrayOf(one.months, pairJson)}};
}

Conduct aspectFrom(const QJsonValue &json)
{
    return {json[u"aspect"_s].toString(), json[u"good"_s].toInt(), json[u"toWorkOn"_s].toInt(),
        listFrom<std::pair<int, int>>(json[u"months"_s], pairFrom)};
}

QJsonObject writtenJson(const WrittenPart &part)
{
    return {{u"author"_s, part.author}, {u"subject"_s, part.subject}, {u"words"_s, part.words}};
}

WrittenPart writtenFrom(const QJsonValue &json)
{
    return {
        json[u"author"_s].toString(), json[u"subject"_s].toString(), json[u"words"_s].toString()};
}

} // namespace

QJsonArray splitJson(const hours::Split &split)
{
    return {split.practice.count(), split.theory.count(), split.neither.count()};
}

hours::Split splitFrom(const QJsonValue &json)
{
    return {minutesFrom(json[0]), minutesFrom(json[1]), minutesFrom(json[2])};
}

QJsonObject hoursJson(const HoursPart &part)
{
    const auto month = [](const std::pair<QDate, hours::Split> &one) {
        return QJsonObject{
            {u"month"_s, dayJson(one.first)}, {u"attended"_s, splitJson(one.second)}};
    };
    return {{u"terms"_s, arrayOf(part.terms, termHoursJson)},
        {u"months"_s, arrayOf(part.months, month)}, {u"target"_s, targetJson(part.target)}};
}

HoursPart hoursFrom(const QJsonValue &json)
{
    using Month = std::pair<QDate, hours::Split>;
    const auto month = [](const QJsonValue &one) {
        return Month{dayFrom(one[u"month"_s]).value_or(QDate()), splitFrom(one[u"attended"_s])};
    };
    return {listFrom<TermHours>(json[u"terms"_s], termHoursFrom),
        listFrom<Month>(json[u"months"_s], month), targetFrom(json[u"target"_s])};
}

QJsonObject attendanceJson(const AttendancePart &part)
{
    const auto month = [](const MonthAttendance &one) {
        return QJsonObject{{u"month"_s, dayJson(one.month)}, {u"missed"_s, one.missed},
            {u"unjustified"_s, one.unjustified}};
    };
    return {{u"terms"_s, arrayOf(part.terms, termAttendanceJson)},
        {u"months"_s, arrayOf(part.months, month)}, {u"rule"_s, part.rule}};
}

AttendancePart attendanceFrom(const QJsonValue &json)
{
    const auto month = [](const QJsonValue &one) {
        return MonthAttendance{dayFrom(one[u"month"_s]).value_or(QDate()), one[u"missed"_s].toInt(),
            one[u"unjustified"_s].toInt()};
    };
    return {listFrom<TermAttendance>(json[u"terms"_s], termAttendanceFrom),
        listFrom<MonthAttendance>(json[u"months"_s], month), json[u"rule"_s].toString()};
}

QJsonObject conductJson(const ConductPart &part)
{
    return {{u"months"_s, arrayOf(part.months, [](QDate day) { return dayJson(day); })},
        {u"aspects"_s, arrayOf(part.aspects, aspectJson)}};
}

ConductPart conductFrom(const QJsonValue &json)
{
    const auto day = [](const QJsonValue &one) { return dayFrom(one).value_or(QDate()); };
    return {
        listFrom<QDate>(json[u"months"_s], day), listFrom<Conduct>(json[u"aspects"_s], aspectFrom)};
}

QJsonObject reviewJson(const Review &review)
{
    return {{u"term"_s, review.term}, {u"finishedOn"_s, dayJson(review.finishedOn)},
        {u"finishedBy"_s, review.finishedBy}, {u"version"_s, review.version},
        {u"parts"_s, arrayOf(review.parts, writtenJson)}, {u"learned"_s, review.learned},
        {u"pride"_s, review.pride}, {u"nextAim"_s, review.nextAim}, {u"meeting"_s, review.meeting}};
}

Review reviewFrom(const QJsonValue &json)
{
    return {json[u"term"_s].toString(), dayFrom(json[u"finishedOn"_s]).value_or(QDate()),
        json[u"finishedBy"_s].toString(), json[u"version"_s].toInt(),
        listFrom<WrittenPart>(json[u"parts"_s], writtenFrom), json[u"learned"_s].toString(),
        json[u"pride"_s].toString(), json[u"nextAim"_s].toString(), json[u"meeting"_s].toString()};
}

} // namespace progress_book
