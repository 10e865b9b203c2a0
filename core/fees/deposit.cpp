#include "core/fees/deposit.h"

#include "core/fees/snapshot_json.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace fees {

base::Money DepositSnapshot::total() const
{
    base::Money sum;
    for (const DepositedCheque &cheque : cheques)
        sum += cheque.amount;
    return sum;
}

QJsonObject toJson(const DepositSnapshot &snapshot)
{
    QJsonArray cheques;
    for (const DepositedCheque &cheque : snapshot.cheques) {
        cheques.append(QJsonObject{{u"receipt"_s, cheque.receiptNumber},
            {u"drawer"_s, cheque.drawer}, {u"bank"_s, cheque.bank},
            {u"reference"_s, cheque.reference}, {u"cents"_s, cheque.amount.cents()}});
    }
    return {{u"version"_s, kDepositTemplate}, {u"issuer"_s, school::toJson(snapshot.issuer)},
        {u"iban"_s, snapshot.iban}, {u"depositedOn"_s, snapshot.depositedOn.toString(Qt::ISODate)},
        {u"cheques"_s, cheques}};
}

base::Result<DepositSnapshot> depositFromJson(const QJsonObject &json)
{
    DepositSnapshot snapshot;
    snapshot.issuer = school::issuerFromJson(json[u"issuer"_s].toObject());
    snapshot.iban = json[u"iban"_s].toString();
    snapshot.depositedOn = dateOf(json[u"depositedOn"_s]);
    for (const QJsonValue &cheque : json[u"cheques"_s].toArray()) {
        snapshot.cheques.push_back({cheque[u"receipt"_s].toString(), cheque[u"drawer"_s].toString(),
            cheque[u"bank"_s].toString(), cheque[u"reference"_s].toString(),
            moneyOf(cheque[u"cents"_s])});
    }
    const int version = json[u"version"_s].toInt();
    if (version < 1 || version > kDepositTemplate || !snapshot.depositedOn.isValid()
        || snapshot.cheques.empty())
        return base::fail(badSnapshot());
    return snapshot;
}

} // namespace fees
