#include "core/fees/receipt.h"

#include "core/fees/snapshot_json.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

QJsonArray json(const std::vector<ReceiptLine> &lines)
{
    QJsonArray array;
    for (const ReceiptLine &line : lines) {
        array.append(QJsonObject{{u"student"_s, line.student}, {u"payer"_s, line.payer},
            {u"label"_s, line.label}, {u"dueOn"_s, line.dueOn.toString(Qt::ISODate)},
            {u"cents"_s, line.amount.cents()}});
    }
    return array;
}

QJsonArray json(const std::vector<ReceiptBalance> &balances)
{
    QJsonArray array;
    for (const ReceiptBalance &balance : balances) {
        array.append(
            QJsonObject{{u"payer"_s, balance.payer}, {u"toPayCents"_s, balance.toPay.cents()}});
    }
    return array;
}

} // namespace

QJsonObject toJson(const ReceiptSnapshot &snapshot)
{
    return {{u"version"_s, kReceiptTemplate}, {u"issuer"_s, school::toJson(snapshot.issuer)},
        {u"remitter"_s, snapshot.remitter},
        {u"remitterAddress"_s, QJsonArray::fromStringList(snapshot.remitterAddress)},
        {u"receivedOn"_s, snapshot.receivedOn.toString(Qt::ISODate)},
        {u"issuedOn"_s, snapshot.issuedOn.toString(Qt::ISODate)},
        {u"cents"_s, snapshot.amount.cents()}, {u"words"_s, snapshot.amountInWords},
        {u"means"_s, storedName(snapshot.means)}, {u"bank"_s, snapshot.bank},
        {u"reference"_s, snapshot.reference}, {u"lines"_s, json(snapshot.lines)},
        {u"advanceCents"_s, snapshot.advance.cents()}, {u"balances"_s, json(snapshot.balances)}};
}

base::Result<ReceiptSnapshot> receiptFromJson(const QJsonObject &json)
{
    ReceiptSnapshot snapshot;
    snapshot.issuer = school::issuerFromJson(json[u"issuer"_s].toObject());
    snapshot.remitter = json[u"remitter"_s].toString();
    snapshot.remitterAddress = linesOf(json[u"remitterAddress"_s]);
    snapshot.receivedOn = dateOf(json[u"receivedOn"_s]);
    snapshot.issuedOn = dateOf(json[u"issuedOn"_s]);
    snapshot.amount = moneyOf(json[u"cents"_s]);
    snapshot.amountInWords = json[u"words"_s].toString();
    snapshot.means = meansFrom(json[u"means"_s].toString());
    snapshot.bank = json[u"bank"_s].toString();
    snapshot.reference = json[u"reference"_s].toString();
    for (const QJsonValue &line : json[u"lines"_s].toArray()) {
        snapshot.lines.push_back({line[u"student"_s].toString(), line[u"payer"_s].toString(),
            line[u"label"_s].toString(), dateOf(line[u"dueOn"_s]), moneyOf(line[u"cents"_s])});
    }
    snapshot.advance = moneyOf(json[u"advanceCents"_s]);
    for (const QJsonValue &balance : json[u"balances"_s].toArray()) {
        snapshot.balances.push_back(
            {balance[u"payer"_s].toString(), moneyOf(balance[u"toPayCents"_s])});
    }
    const int version = json[u"version"_s].toInt();
    if (version < 1 || version > kReceiptTemplate || !snapshot.receivedOn.isValid()
        || snapshot.amount <= base::Money())
        return base::fail(badSnapshot());
    return snapshot;
}

} // namespace fees
