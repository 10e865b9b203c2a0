#include "core/registers/paper.h"

#include "core/base/stored_names.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace registers {

namespace {

constexpr base::StoredNames<PaperKind, 6> kPaperKindNames{{{PaperKind::Daily, u"register-day"},
    {PaperKind::Monthly, u"register-month"}, {PaperKind::Late, u"register-late"},
    {PaperKind::Hours, u"attestation-hours"}, {PaperKind::Statement, u"attendance-statement"},
    {PaperKind::Absences, u"absence-summary"}}};

QString say(const char *text)
{
    return QCoreApplication::translate("registers", text);
}

QStringList linesOf(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue &line : value.toArray())
        lines += line.toString();
    return lines;
}

QJsonObject json(const PaperTable &table)
{
    QJsonArray rows;
    for (const QStringList &row : table.rows)
        rows += QJsonArray::fromStringList(row);
    return {{u"title"_s, table.title}, {u"columns"_s, QJsonArray::fromStringList(table.columns)},
        {u"textColumns"_s, table.textColumns}, {u"rows"_s, rows},
        {u"total"_s, QJsonArray::fromStringList(table.total)}, {u"emptyText"_s, table.emptyText}};
}

PaperTable tableOf(const QJsonObject &json)
{
    PaperTable table;
    table.title = json[u"title"_s].toString();
    table.columns = linesOf(json[u"columns"_s]);
    table.textColumns = json[u"textColumns"_s].toInt();
    for (const QJsonValue &row : json[u"rows"_s].toArray())
        table.rows.push_back(linesOf(row));
    table.total = linesOf(json[u"total"_s]);
    table.emptyText = json[u"emptyText"_s].toString();
    return table;
}

} // namespace

QString storedName(PaperKind kind)
{
    return kPaperKindNames.of(kind);
}

bool isPaperKind(const QString &stored)
{
    return kPaperKindNames.find(stored).has_value();
}

QString titleOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Daily:
        return say(QT_TRANSLATE_NOOP("registers", "Daily roll register"));
    case PaperKind::Monthly:
        return say(QT_TRANSLATE_NOOP("registers", "Monthly attendance register"));
    case PaperKind::Late:
        return say(QT_TRANSLATE_NOOP("registers", "Register of late arrivals"));
    case PaperKind::Hours:
        return say(QT_TRANSLATE_NOOP("registers", "Attestation of hours"));
    case PaperKind::Statement:
        return say(QT_TRANSLATE_NOOP("registers", "Statement of attendance"));
    case PaperKind::Absences:
        return say(QT_TRANSLATE_NOOP("registers", "Summary of absences"));
    }
    return {};
}

bool isOfStudent(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Daily:
    case PaperKind::Monthly:
    case PaperKind::Late:
        return false;
    case PaperKind::Hours:
    case PaperKind::Statement:
    case PaperKind::Absences:
        return true;
    }
    return false;
}

QJsonObject toJson(const PaperSnapshot &snapshot)
{
    QJsonArray facts;
    for (const PaperFact &fact : snapshot.facts)
        facts += QJsonObject{{u"label"_s, fact.label}, {u"value"_s, fact.value}};
    QJsonArray tables;
    for (const PaperTable &table : snapshot.tables)
        tables += json(table);
    return {{u"version"_s, kPaperTemplate}, {u"kind"_s, storedName(snapshot.kind)},
        {u"issuer"_s, school::toJson(snapshot.issuer)}, {u"subtitle"_s, snapshot.subtitle},
        {u"opening"_s, snapshot.opening}, {u"facts"_s, facts}, {u"tables"_s, tables},
        {u"notes"_s, QJsonArray::fromStringList(snapshot.notes)},
        {u"signatures"_s, QJsonArray::fromStringList(snapshot.signatures)},
        {u"isWide"_s, snapshot.isWide}, {u"issuedOn"_s, snapshot.issuedOn.toString(Qt::ISODate)}};
}

base::Result<PaperSnapshot> paperFromJson(const QJsonObject &json)
{
    PaperSnapshot snapshot;
    const auto kind = kPaperKindNames.find(json[u"kind"_s].toString());
    snapshot.kind = kind.value_or(PaperKind::Daily);
    snapshot.issuer = school::issuerFromJson(json[u"issuer"_s].toObject());
    snapshot.subtitle = json[u"subtitle"_s].toString();
    snapshot.opening = json[u"opening"_s].toString();
    for (const QJsonValue &fact : json[u"facts"_s].toArray())
        snapshot.facts.push_back({fact[u"label"_s].toString(), fact[u"value"_s].toString()});
    for (const QJsonValue &table : json[u"tables"_s].toArray())
        snapshot.tables.push_back(tableOf(table.toObject()));
    snapshot.notes = linesOf(json[u"notes"_s]);
    snapshot.signatures = linesOf(json[u"signatures"_s]);
    snapshot.isWide = json[u"isWide"_s].toBool();
    snapshot.issuedOn = QDate::fromString(json[u"issuedOn"_s].toString(), Qt::ISODate);
    const int version = json[u"version"_s].toInt();
    if (kind && version >= 1 && version <= kPaperTemplate && snapshot.issuedOn.isValid())
        return snapshot;
    return base::fail(errors::kBadPaper,
        say(QT_TRANSLATE_NOOP("registers",
            "This paper was issued by a newer version of the program: update it to see it.")));
}

} // namespace registers
