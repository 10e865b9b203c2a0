#include "core/progress_book/book_parts_json.h"

using namespace Qt::Literals::StringLiterals;

namespace progress_book {

namespace {

QJsonObject unitJson(const OwnUnit &unit)
{
    return {{u"name"_s, unit.name}, {u"standing"_s, unit.standing}, {u"reason"_s, unit.reason}};
}

OwnUnit unitFrom(const QJsonValue &json)
{
    return {
        json[u"name"_s].toString(), json[u"standing"_s].toString(), json[u"reason"_s].toString()};
}

QJsonObject leftOutJson(const LeftOut &one)
{
    return {{u"name"_s, one.name}, {u"reason"_s, one.reason}};
}

LeftOut leftOutFrom(const QJsonValue &json)
{
    return {json[u"name"_s].toString(), json[u"reason"_s].toString()};
}

QJsonObject objectiveJson(const Objective &one)
{
    return {{u"words"_s, one.words}, {u"setOn"_s, dayJson(one.setOn)},
        {u"dueOn"_s, dayJson(one.dueOn)}, {u"closedOn"_s, dayJson(one.closedOn)},
        {u"outcome"_s, one.outcome}};
}

Objective objectiveFrom(const QJsonValue &json)
{
    return {json[u"words"_s].toString(), dayFrom(json[u"setOn"_s]).value_or(QDate()),
        dayFrom(json[u"dueOn"_s]), dayFrom(json[u"closedOn"_s]), json[u"outcome"_s].toString()};
}

QJsonObject placementJson(const Placement &one)
{
    return {{u"company"_s, one.company}, {u"from"_s, dayJson(one.from)}, {u"to"_s, dayJson(one.to)},
        {u"aim"_s, one.aim}};
}

Placement placementFrom(const QJsonValue &json)
{
    return {json[u"company"_s].toString(), dayFrom(json[u"from"_s]).value_or(QDate()),
        dayFrom(json[u"to"_s]).value_or(QDate()), json[u"aim"_s].toString()};
}

} // namespace

QJsonValue dayJson(const std::optional<QDate> &day)
{
    return day && day->isValid() ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

std::optional<QDate> dayFrom(const QJsonValue &json)
{
    const QDate day = QDate::fromString(json.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QJsonObject personJson(const Person &person)
{
    return {{u"lastName"_s, person.lastName}, {u"firstName"_s, person.firstName},
        {u"birthDate"_s, dayJson(person.birthDate)}, {u"workshopGroup"_s, person.workshopGroup},
        {u"theoryGroup"_s, person.theoryGroup}, {u"master"_s, person.master}};
}

Person personFrom(const QJsonValue &json)
{
    return {json[u"lastName"_s].toString(), json[u"firstName"_s].toString(),
        dayFrom(json[u"birthDate"_s]).value_or(QDate()), json[u"workshopGroup"_s].toString(),
        json[u"theoryGroup"_s].toString(), json[u"master"_s].toString()};
}

QString faceName(documents::Typeface face)
{
    return face == documents::Typeface::OpenDyslexic ? u"open-dyslexic"_s : u"usual"_s;
}

documents::Typeface faceFrom(const QJsonValue &json)
{
    return json.toString() == u"open-dyslexic" ? documents::Typeface::OpenDyslexic
                                               : documents::Typeface::Usual;
}

QJsonObject pathJson(const PathPart &path)
{
    QJsonObject json{{u"diploma"_s, path.diploma}, {u"yearOfPath"_s, path.yearOfPath},
        {u"plannedYears"_s, path.plannedYears}, {u"positionedOn"_s, dayJson(path.positionedOn)},
        {u"positionedBy"_s, path.positionedBy}, {u"positioningReason"_s, path.positioningReason},
        {u"units"_s, arrayOf(path.units, unitJson)},
        {u"leftOut"_s, arrayOf(path.leftOut, leftOutJson)}, {u"project"_s, path.project},
        {u"objectives"_s, arrayOf(path.objectives, objectiveJson)},
        {u"withoutObjectives"_s, path.withoutObjectives},
        {u"placements"_s, arrayOf(path.placements, placementJson)}};
    if (path.plannedSession)
        json.insert(u"plannedSession"_s, *path.plannedSession);
    return json;
}

PathPart pathFrom(const QJsonValue &json)
{
    PathPart path;
    path.diploma = json[u"diploma"_s].toString();
    path.yearOfPath = json[u"yearOfPath"_s].toInt();
    path.plannedYears = json[u"plannedYears"_s].toInt();
    if (const QJsonValue session = json[u"plannedSession"_s]; session.isDouble())
        path.plannedSession = session.toInt();
    path.positionedOn = dayFrom(json[u"positionedOn"_s]);
    path.positionedBy = json[u"positionedBy"_s].toString();
    path.positioningReason = json[u"positioningReason"_s].toString();
    path.units = listFrom<OwnUnit>(json[u"units"_s], unitFrom);
    path.leftOut = listFrom<LeftOut>(json[u"leftOut"_s], leftOutFrom);
    path.project = json[u"project"_s].toString();
    path.objectives = listFrom<Objective>(json[u"objectives"_s], objectiveFrom);
    path.withoutObjectives = json[u"withoutObjectives"_s].toBool();
    path.placements = listFrom<Placement>(json[u"placements"_s], placementFrom);
    return path;
}

} // namespace progress_book
