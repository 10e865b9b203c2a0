#include "core/base/stored_names.h"
#include "core/letters/letter.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace letters {

namespace {

constexpr base::StoredNames<LetterPart::Kind, 4> kLetterPartKindNames{
    {{LetterPart::Kind::Paragraph, u"paragraph"}, {LetterPart::Kind::Heading, u"heading"},
        {LetterPart::Kind::List, u"list"}, {LetterPart::Kind::Table, u"table"}}};

constexpr base::StoredNames<LetterWay, 3> kLetterWayNames{
    {{LetterWay::Paper, u"paper"}, {LetterWay::File, u"file"}, {LetterWay::Email, u"e-mail"}}};

QString storedName(LetterPart::Kind kind)
{
    return kLetterPartKindNames.of(kind);
}

LetterPart::Kind partKindFrom(const QString &stored)
{
    return kLetterPartKindNames.find(stored).value_or(LetterPart::Kind::Paragraph);
}

QStringList linesOf(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue &line : value.toArray())
        lines += line.toString();
    return lines;
}

QJsonObject json(const LetterPart &part)
{
    QJsonObject object{{u"kind"_s, storedName(part.kind)}};
    if (!part.text.isEmpty())
        object.insert(u"text"_s, part.text);
    if (!part.items.isEmpty())
        object.insert(u"items"_s, QJsonArray::fromStringList(part.items));
    if (part.columns.isEmpty())
        return object;
    QJsonArray rows;
    for (const QStringList &row : part.rows)
        rows.append(QJsonArray::fromStringList(row));
    object.insert(u"columns"_s, QJsonArray::fromStringList(part.columns));
    object.insert(u"rows"_s, rows);
    object.insert(u"total"_s, QJsonArray::fromStringList(part.total));
    return object;
}

LetterPart partOf(const QJsonObject &json)
{
    LetterPart part{partKindFrom(json[u"kind"_s].toString()), json[u"text"_s].toString(),
        linesOf(json[u"items"_s]), linesOf(json[u"columns"_s]), {}, linesOf(json[u"total"_s])};
    for (const QJsonValue &row : json[u"rows"_s].toArray())
        part.rows.push_back(linesOf(row));
    return part;
}

} // namespace

QString storedName(LetterWay way)
{
    return kLetterWayNames.of(way);
}

QJsonObject toJson(const LetterSnapshot &snapshot)
{
    QJsonArray parts;
    for (const LetterPart &part : snapshot.parts)
        parts.append(json(part));
    return {{u"version"_s, kLetterFormat}, {u"issuer"_s, school::toJson(snapshot.issuer)},
        {u"kind"_s, storedName(snapshot.kind)}, {u"template"_s, snapshot.templateName},
        {u"address"_s, QJsonArray::fromStringList(snapshot.addressLines)},
        {u"recipient"_s, snapshot.recipient}, {u"student"_s, snapshot.student},
        {u"subject"_s, snapshot.subject}, {u"parts"_s, parts},
        {u"writtenOn"_s, snapshot.writtenOn.toString(Qt::ISODate)}};
}

base::Result<LetterSnapshot> letterFromJson(const QJsonObject &json)
{
    LetterSnapshot snapshot;
    snapshot.issuer = school::issuerFromJson(json[u"issuer"_s].toObject());
    snapshot.kind = letterKindFrom(json[u"kind"_s].toString());
    snapshot.templateName = json[u"template"_s].toString();
    snapshot.addressLines = linesOf(json[u"address"_s]);
    snapshot.recipient = json[u"recipient"_s].toString();
    snapshot.student = json[u"student"_s].toString();
    snapshot.subject = json[u"subject"_s].toString();
    for (const QJsonValue &part : json[u"parts"_s].toArray())
        snapshot.parts.push_back(partOf(part.toObject()));
    snapshot.writtenOn = QDate::fromString(json[u"writtenOn"_s].toString(), Qt::ISODate);
    const int version = json[u"version"_s].toInt();
    if (version < 1 || version > kLetterFormat || !snapshot.writtenOn.isValid()
        || snapshot.subject.isEmpty()) {
        return base::fail(errors::kBadLetter,
            QCoreApplication::translate("letters",
                "This letter cannot be read: it was kept by a newer version of the program, or is "
                "damaged. Run the check of the file."));
    }
    return snapshot;
}

} // namespace letters
