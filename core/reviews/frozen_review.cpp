#include "core/reviews/frozen_review.h"

#include "core/base/stored_names.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace reviews {

namespace {

constexpr base::StoredNames<PartKind, 4> kPartKindNames{
    {{PartKind::Staff, u"staff"}, {PartKind::Learned, u"learned"}, {PartKind::Pride, u"pride"},
        {PartKind::NextAim, u"next-aim"}}};

QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

base::Minutes minutesOf(const QJsonValue &value)
{
    return base::Minutes(value.toInteger());
}

QJsonObject asJson(const FrozenPart &part)
{
    return {{u"kind"_s, storedName(part.kind)}, {u"author"_s, part.author},
        {u"subject"_s, part.subject}, {u"words"_s, part.words}, {u"fromSlip"_s, part.isFromSlip},
        {u"writtenOn"_s, day(part.writtenOn)}};
}

base::Result<FrozenPart> partOf(const QJsonObject &json)
{
    ET_ASSIGN(const PartKind kind, partKindFrom(json[u"kind"_s].toString()));
    return FrozenPart{kind, json[u"author"_s].toString(), json[u"subject"_s].toString(),
        json[u"words"_s].toString(), json[u"fromSlip"_s].toBool(), dateOf(json[u"writtenOn"_s])};
}

QJsonObject asJson(const FrozenFigures &figures)
{
    return {{u"missed"_s, figures.halfDaysMissed}, {u"unjustified"_s, figures.halfDaysUnjustified},
        {u"rule"_s, figures.halfDayRule}, {u"missingRolls"_s, figures.missingRolls},
        {u"lates"_s, figures.lates}, {u"delivered"_s, figures.delivered.count()},
        {u"attended"_s, figures.attended.count()}, {u"practice"_s, figures.practice.count()},
        {u"theory"_s, figures.theory.count()}};
}

FrozenFigures figuresOf(const QJsonObject &json)
{
    FrozenFigures figures;
    figures.halfDaysMissed = json[u"missed"_s].toInt();
    figures.halfDaysUnjustified = json[u"unjustified"_s].toInt();
    figures.halfDayRule = json[u"rule"_s].toString();
    figures.missingRolls = json[u"missingRolls"_s].toInt();
    figures.lates = json[u"lates"_s].toInt();
    figures.delivered = minutesOf(json[u"delivered"_s]);
    figures.attended = minutesOf(json[u"attended"_s]);
    figures.practice = minutesOf(json[u"practice"_s]);
    figures.theory = minutesOf(json[u"theory"_s]);
    return figures;
}

QJsonObject asJson(const FrozenLevel &level)
{
    return {{u"code"_s, level.code}, {u"label"_s, level.label}, {u"level"_s, level.level},
        {u"acquired"_s, level.isAcquired}, {u"decidedOn"_s, day(level.decidedOn)}};
}

FrozenLevel levelOf(const QJsonObject &json)
{
    return {json[u"code"_s].toString(), json[u"label"_s].toString(), json[u"level"_s].toString(),
        json[u"acquired"_s].toBool(), dateOf(json[u"decidedOn"_s])};
}

QJsonObject asJson(const FrozenConduct &conduct)
{
    return {{u"aspect"_s, conduct.aspect}, {u"good"_s, conduct.good}, {u"seen"_s, conduct.seen}};
}

FrozenConduct conductOf(const QJsonObject &json)
{
    return {json[u"aspect"_s].toString(), json[u"good"_s].toInt(), json[u"seen"_s].toInt()};
}

template <class Values> QJsonArray arrayOf(const Values &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(asJson(value));
    return array;
}

bool isWhole(const FrozenReview &review)
{
    return !review.studentUuid.isEmpty() && !review.lastName.isEmpty() && review.version >= 1
        && review.termFrom.isValid() && review.termTo.isValid() && review.finishedOn.isValid();
}

} // namespace

QString storedName(PartKind kind)
{
    return kPartKindNames.of(kind);
}

base::Result<PartKind> partKindFrom(const QString &stored)
{
    return kPartKindNames.read(stored);
}

QString titleOf(PartKind kind)
{
    switch (kind) {
    case PartKind::Staff:
        return QCoreApplication::translate("reviews", "Colleague’s words");
    case PartKind::Learned:
        return QCoreApplication::translate("reviews", "What I learned");
    case PartKind::Pride:
        return QCoreApplication::translate("reviews", "My pride");
    case PartKind::NextAim:
        return QCoreApplication::translate("reviews", "My next aim");
    }
    return {};
}

QJsonObject toJson(const FrozenReview &review)
{
    return {{u"template"_s, kReviewTemplate}, {u"issuer"_s, school::toJson(review.issuer)},
        {u"student"_s, review.studentUuid}, {u"lastName"_s, review.lastName},
        {u"firstName"_s, review.firstName}, {u"group"_s, review.groupName},
        {u"diploma"_s, review.diploma}, {u"year"_s, review.year}, {u"term"_s, review.term},
        {u"termFrom"_s, day(review.termFrom)}, {u"termTo"_s, day(review.termTo)},
        {u"version"_s, review.version}, {u"parts"_s, arrayOf(review.parts)},
        {u"figures"_s, asJson(review.figures)}, {u"levels"_s, arrayOf(review.levels)},
        {u"acquired"_s, review.acquired}, {u"ownCompetencies"_s, review.ownCompetencies},
        {u"conduct"_s, arrayOf(review.conduct)}, {u"finishedOn"_s, day(review.finishedOn)},
        {u"finishedBy"_s, review.finishedBy}};
}

base::Result<FrozenReview> frozenFromJson(const QJsonObject &json)
{
    FrozenReview review;
    review.issuer = school::issuerFromJson(json[u"issuer"_s].toObject());
    review.studentUuid = json[u"student"_s].toString();
    review.lastName = json[u"lastName"_s].toString();
    review.firstName = json[u"firstName"_s].toString();
    review.groupName = json[u"group"_s].toString();
    review.diploma = json[u"diploma"_s].toString();
    review.year = json[u"year"_s].toString();
    review.term = json[u"term"_s].toString();
    review.termFrom = dateOf(json[u"termFrom"_s]);
    review.termTo = dateOf(json[u"termTo"_s]);
    review.version = json[u"version"_s].toInt();
    for (const QJsonValue &part : json[u"parts"_s].toArray()) {
        ET_ASSIGN(FrozenPart read, partOf(part.toObject()));
        review.parts.push_back(std::move(read));
    }
    review.figures = figuresOf(json[u"figures"_s].toObject());
    for (const QJsonValue &level : json[u"levels"_s].toArray())
        review.levels.push_back(levelOf(level.toObject()));
    review.acquired = json[u"acquired"_s].toInt();
    review.ownCompetencies = json[u"ownCompetencies"_s].toInt();
    for (const QJsonValue &conduct : json[u"conduct"_s].toArray())
        review.conduct.push_back(conductOf(conduct.toObject()));
    review.finishedOn = dateOf(json[u"finishedOn"_s]);
    review.finishedBy = json[u"finishedBy"_s].toString();
    const int made = json[u"template"_s].toInt();
    if (made >= 1 && made <= kReviewTemplate && isWhole(review))
        return review;
    return base::fail(errors::kBadSnapshot,
        QCoreApplication::translate("reviews",
            "A final review cannot be read: it was made by a newer version of the program, or the "
            "file is damaged. Open it with the version it was last used with, or restore a "
            "backup."));
}

} // namespace reviews
