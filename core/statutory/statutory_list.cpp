#include "core/statutory/statutory_list.h"

#include "core/base/format.h"
#include "core/base/stored_names.h"
#include "core/statutory/words.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace statutory {

namespace {

constexpr base::StoredNames<ListKind, 3> kListKindNames{
    {{ListKind::Pupils, u"pupils"}, {ListKind::Changes, u"changes"}, {ListKind::Staff, u"staff"}}};

QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

std::optional<QDate> optionalDate(const QJsonValue &value)
{
    const QDate date = dateOf(value);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QJsonValue json(const std::optional<QDate> &date)
{
    return date ? QJsonValue(day(*date)) : QJsonValue();
}

QJsonObject json(const PupilLine &line)
{
    return {{u"lastName"_s, line.lastName}, {u"firstNames"_s, line.firstNames},
        {u"birthDate"_s, day(line.birthDate)}, {u"birthPlace"_s, line.birthPlace},
        {u"address"_s, line.address}, {u"guardians"_s, line.guardians},
        {u"entryOn"_s, day(line.entryOn)}, {u"changedOn"_s, json(line.changedOn)},
        {u"isEntry"_s, line.isEntry}, {u"reason"_s, line.reason}};
}

PupilLine pupilOf(const QJsonObject &json)
{
    return {json[u"lastName"_s].toString(), json[u"firstNames"_s].toString(),
        dateOf(json[u"birthDate"_s]), json[u"birthPlace"_s].toString(),
        json[u"address"_s].toString(), json[u"guardians"_s].toString(), dateOf(json[u"entryOn"_s]),
        optionalDate(json[u"changedOn"_s]), json[u"isEntry"_s].toBool(true),
        json[u"reason"_s].toString()};
}

QJsonObject json(const StaffLine &line)
{
    return {{u"lastName"_s, line.lastName}, {u"firstName"_s, line.firstName},
        {u"kind"_s, line.kind}, {u"approvedOn"_s, json(line.approvedOn)}};
}

StaffLine staffOf(const QJsonObject &json)
{
    return {json[u"lastName"_s].toString(), json[u"firstName"_s].toString(),
        json[u"kind"_s].toString(), optionalDate(json[u"approvedOn"_s])};
}

} // namespace

QString storedName(ListKind kind)
{
    return kListKindNames.of(kind);
}

ListKind listKindFrom(const QString &stored)
{
    return kListKindNames.find(stored).value_or(ListKind::Pupils);
}

QString titleOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Pupils:
        return say(QT_TRANSLATE_NOOP("statutory", "List of the pupils"));
    case ListKind::Changes:
        return say(QT_TRANSLATE_NOOP("statutory", "Changes of the month"));
    case ListKind::Staff:
        return say(QT_TRANSLATE_NOOP("statutory", "List of the staff"));
    }
    return {};
}

QString monthText(QDate month)
{
    return QLocale(QLocale::French).toString(month, u"MMMM yyyy"_s);
}

QString ListSnapshot::heading() const
{
    const QString on = base::formatDate(asOf);
    switch (kind) {
    case ListKind::Pupils:
        return say(QT_TRANSLATE_NOOP("statutory", "Pupils enrolled on %1")).arg(on);
    case ListKind::Changes:
        return say(QT_TRANSLATE_NOOP("statutory", "Entries and departures of %1"))
            .arg(monthText(month.value_or(asOf)));
    case ListKind::Staff:
        return say(QT_TRANSLATE_NOOP("statutory", "Staff of the school on %1")).arg(on);
    }
    return {};
}

QJsonObject toJson(const ListSnapshot &snapshot)
{
    QJsonArray pupils;
    for (const PupilLine &line : snapshot.pupils)
        pupils += json(line);
    QJsonArray staff;
    for (const StaffLine &line : snapshot.staff)
        staff += json(line);
    return {{u"version"_s, kListTemplate}, {u"kind"_s, storedName(snapshot.kind)},
        {u"issuer"_s, school::toJson(snapshot.issuer)}, {u"addressee"_s, snapshot.addressee},
        {u"commune"_s, snapshot.commune}, {u"basis"_s, snapshot.basis}, {u"year"_s, snapshot.year},
        {u"month"_s, json(snapshot.month)}, {u"asOf"_s, day(snapshot.asOf)},
        {u"issuedOn"_s, day(snapshot.issuedOn)},
        {u"under"_s, snapshot.under ? QJsonValue(*snapshot.under) : QJsonValue()},
        {u"pupils"_s, pupils}, {u"staff"_s, staff}};
}

base::Result<ListSnapshot> listFromJson(const QJsonObject &json)
{
    ListSnapshot snapshot;
    snapshot.kind = listKindFrom(json[u"kind"_s].toString());
    snapshot.issuer = school::issuerFromJson(json[u"issuer"_s].toObject());
    snapshot.addressee = json[u"addressee"_s].toString();
    snapshot.commune = json[u"commune"_s].toString();
    snapshot.basis = json[u"basis"_s].toString();
    snapshot.year = json[u"year"_s].toString();
    snapshot.month = optionalDate(json[u"month"_s]);
    snapshot.asOf = dateOf(json[u"asOf"_s]);
    snapshot.issuedOn = dateOf(json[u"issuedOn"_s]);
    if (json[u"under"_s].isDouble())
        snapshot.under = json[u"under"_s].toInt();
    for (const QJsonValue &line : json[u"pupils"_s].toArray())
        snapshot.pupils.push_back(pupilOf(line.toObject()));
    for (const QJsonValue &line : json[u"staff"_s].toArray())
        snapshot.staff.push_back(staffOf(line.toObject()));
    const int version = json[u"version"_s].toInt();
    if (version >= 1 && version <= kListTemplate && snapshot.asOf.isValid()
        && snapshot.issuedOn.isValid())
        return snapshot;
    return base::fail(errors::kBadList,
        say(QT_TRANSLATE_NOOP("statutory",
            "This list was issued by a newer version of the program: update it to see the list.")));
}

} // namespace statutory
