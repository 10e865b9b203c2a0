#include "core/fees/reminder.h"
#include "core/fees/snapshot_json.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace fees {

QJsonObject toJson(const ReminderSnapshot &snapshot)
{
    QJsonArray lines;
    for (const ReminderSnapshot::Line &line : snapshot.lines) {
        lines.append(QJsonObject{{u"student"_s, line.student}, {u"label"_s, line.label},
            {u"dueOn"_s, line.dueOn.toString(Qt::ISODate)}, {u"cents"_s, line.amount.cents()}});
    }
    return {{u"version"_s, kReminderTemplate}, {u"issuer"_s, school::toJson(snapshot.issuer)},
        {u"iban"_s, snapshot.iban}, {u"payer"_s, snapshot.payer},
        {u"address"_s, QJsonArray::fromStringList(snapshot.address)}, {u"level"_s, snapshot.level},
        {u"sentOn"_s, snapshot.sentOn.toString(Qt::ISODate)}, {u"lines"_s, lines},
        {u"advanceCents"_s, snapshot.advance.cents()}};
}

base::Result<ReminderSnapshot> reminderFromJson(const QJsonObject &json)
{
    ReminderSnapshot snapshot;
    snapshot.issuer = school::issuerFromJson(json[u"issuer"_s].toObject());
    snapshot.iban = json[u"iban"_s].toString();
    snapshot.payer = json[u"payer"_s].toString();
    snapshot.address = linesOf(json[u"address"_s]);
    snapshot.level = json[u"level"_s].toInt();
    snapshot.sentOn = dateOf(json[u"sentOn"_s]);
    for (const QJsonValue &line : json[u"lines"_s].toArray()) {
        snapshot.lines.push_back({line[u"student"_s].toString(), line[u"label"_s].toString(),
            dateOf(line[u"dueOn"_s]), moneyOf(line[u"cents"_s])});
    }
    snapshot.advance = moneyOf(json[u"advanceCents"_s]);
    const int version = json[u"version"_s].toInt();
    if (version < 1 || version > kReminderTemplate || !snapshot.sentOn.isValid()
        || snapshot.lines.empty() || snapshot.level < 1 || snapshot.level > kReminderLevels)
        return base::fail(badSnapshot());
    return snapshot;
}

} // namespace fees
