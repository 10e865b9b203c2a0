#include "core/progress_book/book_parts_json.h"
#include "core/progress_book/my_week.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace progress_book {

namespace {

tl::unexpected<base::Error> ofNewerProgram()
{
    return base::fail(errors::kBadBook,
        QCoreApplication::translate("progress_book",
            "This paper was issued by a newer version of the program: update it to see it."));
}

bool isKnown(const QJsonObject &json, int newest)
{
    const int version = json[u"version"_s].toInt();
    return version >= 1 && version <= newest;
}

QJsonObject competencyJson(const Competency &one)
{
    return {{u"name"_s, one.name}, {u"level"_s, one.level}, {u"isAcquired"_s, one.isAcquired},
        {u"decidedOn"_s, dayJson(one.decidedOn)}, {u"remark"_s, one.remark}, {u"seen"_s, one.seen},
        {u"lastSeenOn"_s, dayJson(one.lastSeenOn)}};
}

Competency competencyFrom(const QJsonValue &json)
{
    return {json[u"name"_s].toString(), json[u"level"_s].toString(), json[u"isAcquired"_s].toBool(),
        dayFrom(json[u"decidedOn"_s]), json[u"remark"_s].toString(), json[u"seen"_s].toInt(),
        dayFrom(json[u"lastSeenOn"_s])};
}

QJsonObject blockJson(const Block &block)
{
    return {{u"code"_s, block.code}, {u"label"_s, block.label},
        {u"competencies"_s, arrayOf(block.competencies, competencyJson)},
        {u"acquired"_s, arrayOf(block.acquired, [](int count) { return QJsonValue(count); })}};
}

Block blockFrom(const QJsonValue &json)
{
    return {json[u"code"_s].toString(), json[u"label"_s].toString(),
        listFrom<Competency>(json[u"competencies"_s], competencyFrom),
        listFrom<int>(json[u"acquired"_s], [](const QJsonValue &one) { return one.toInt(); })};
}

QJsonObject evidenceJson(const Evidence &one)
{
    return {{u"name"_s, one.name}, {u"seenOn"_s, dayJson(one.seenOn)},
        {u"competency"_s, one.competency}, {u"context"_s, one.context}};
}

Evidence evidenceFrom(const QJsonValue &json)
{
    return {json[u"name"_s].toString(), dayFrom(json[u"seenOn"_s]).value_or(QDate()),
        json[u"competency"_s].toString(), json[u"context"_s].toString()};
}

QJsonValue confidenceJson(const std::optional<Confidence> &one)
{
    if (!one)
        return {};
    return QJsonObject{
        {u"score"_s, one->score}, {u"words"_s, one->words}, {u"toldOn"_s, dayJson(one->toldOn)}};
}

std::optional<Confidence> confidenceFrom(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    return Confidence{json[u"score"_s].toInt(), json[u"words"_s].toString(),
        dayFrom(json[u"toldOn"_s]).value_or(QDate())};
}

QJsonObject madeJson(const Made &one)
{
    return {{u"what"_s, one.what}, {u"forWhom"_s, one.forWhom}};
}

Made madeFrom(const QJsonValue &json)
{
    return {json[u"what"_s].toString(), json[u"forWhom"_s].toString()};
}

QJsonObject gainedJson(const Gained &one)
{
    return {{u"name"_s, one.name}, {u"level"_s, one.level}, {u"isAcquired"_s, one.isAcquired}};
}

Gained gainedFrom(const QJsonValue &json)
{
    return {
        json[u"name"_s].toString(), json[u"level"_s].toString(), json[u"isAcquired"_s].toBool()};
}

} // namespace

QJsonObject competenciesJson(const CompetencyPart &part)
{
    return {{u"days"_s, arrayOf(part.days, [](QDate day) { return dayJson(day); })},
        {u"blocks"_s, arrayOf(part.blocks, blockJson)},
        {u"scale"_s, QJsonArray::fromStringList(part.scale)}};
}

CompetencyPart competenciesFrom(const QJsonValue &json)
{
    CompetencyPart part;
    part.days = listFrom<QDate>(
        json[u"days"_s], [](const QJsonValue &one) { return dayFrom(one).value_or(QDate()); });
    part.blocks = listFrom<Block>(json[u"blocks"_s], blockFrom);
    for (const QJsonValue &level : json[u"scale"_s].toArray())
        part.scale += level.toString();
    return part;
}

QJsonObject toJson(const Book &book)
{
    return {{u"version"_s, kBookTemplate}, {u"issuer"_s, school::toJson(book.issuer)},
        {u"person"_s, personJson(book.person)}, {u"year"_s, book.year}, {u"period"_s, book.period},
        {u"from"_s, dayJson(book.from)}, {u"to"_s, dayJson(book.to)},
        {u"path"_s, pathJson(book.path)}, {u"competencies"_s, competenciesJson(book.competencies)},
        {u"evidence"_s, arrayOf(book.evidence, evidenceJson)}, {u"hours"_s, hoursJson(book.hours)},
        {u"attendance"_s, attendanceJson(book.attendance)},
        {u"conduct"_s, conductJson(book.conduct)},
        {u"reviews"_s, arrayOf(book.reviews, reviewJson)},
        {u"confidence"_s, confidenceJson(book.confidence)}, {u"face"_s, faceName(book.face)},
        {u"issuedOn"_s, dayJson(book.issuedOn)}};
}

base::Result<Book> bookFromJson(const QJsonObject &json)
{
    Book book;
    book.issuer = school::issuerFromJson(json[u"issuer"_s].toObject());
    book.person = personFrom(json[u"person"_s]);
    book.year = json[u"year"_s].toString();
    book.period = json[u"period"_s].toString();
    book.from = dayFrom(json[u"from"_s]).value_or(QDate());
    book.to = dayFrom(json[u"to"_s]).value_or(QDate());
    book.path = pathFrom(json[u"path"_s]);
    book.competencies = competenciesFrom(json[u"competencies"_s]);
    book.evidence = listFrom<Evidence>(json[u"evidence"_s], evidenceFrom);
    book.hours = hoursFrom(json[u"hours"_s]);
    book.attendance = attendanceFrom(json[u"attendance"_s]);
    book.conduct = conductFrom(json[u"conduct"_s]);
    book.reviews = listFrom<Review>(json[u"reviews"_s], reviewFrom);
    book.confidence = confidenceFrom(json[u"confidence"_s]);
    book.face = faceFrom(json[u"face"_s]);
    book.issuedOn = dayFrom(json[u"issuedOn"_s]).value_or(QDate());
    if (!isKnown(json, kBookTemplate) || !book.issuedOn.isValid())
        return ofNewerProgram();
    return book;
}

QJsonObject toJson(const MyWeek &week)
{
    return {{u"version"_s, kWeekTemplate}, {u"issuer"_s, school::toJson(week.issuer)},
        {u"person"_s, personJson(week.person)}, {u"monday"_s, dayJson(week.monday)},
        {u"made"_s, arrayOf(week.made, madeJson)}, {u"hours"_s, splitJson(week.hours)},
        {u"missingRolls"_s, week.missingRolls}, {u"gained"_s, arrayOf(week.gained, gainedJson)},
        {u"word"_s, week.word}, {u"wordBy"_s, week.wordBy}, {u"nextAim"_s, week.nextAim},
        {u"face"_s, faceName(week.face)}, {u"issuedOn"_s, dayJson(week.issuedOn)}};
}

base::Result<MyWeek> weekFromJson(const QJsonObject &json)
{
    MyWeek week;
    week.issuer = school::issuerFromJson(json[u"issuer"_s].toObject());
    week.person = personFrom(json[u"person"_s]);
    week.monday = dayFrom(json[u"monday"_s]).value_or(QDate());
    week.made = listFrom<Made>(json[u"made"_s], madeFrom);
    week.hours = splitFrom(json[u"hours"_s]);
    week.missingRolls = json[u"missingRolls"_s].toInt();
    week.gained = listFrom<Gained>(json[u"gained"_s], gainedFrom);
    week.word = json[u"word"_s].toString();
    week.wordBy = json[u"wordBy"_s].toString();
    week.nextAim = json[u"nextAim"_s].toString();
    week.face = faceFrom(json[u"face"_s]);
    week.issuedOn = dayFrom(json[u"issuedOn"_s]).value_or(QDate());
    if (!isKnown(json, kWeekTemplate) || !week.monday.isValid() || !week.issuedOn.isValid())
        return ofNewerProgram();
    return week;
}

} // namespace progress_book
