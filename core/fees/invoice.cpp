#include "core/fees/invoice.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/fees/errors.h"
#include "core/fees/snapshot_json.h"
#include "core/school/identifiers.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

base::Money InvoiceSnapshot::total() const
{
    base::Money sum;
    for (const Line &line : lines)
        sum += line.amount;
    return sum;
}

QStringList gapsOf(const InvoiceSnapshot &snapshot)
{
    QStringList gaps;
    if (snapshot.address.isEmpty()) {
        const QString student = snapshot.lines.empty() ? QString() : snapshot.lines[0].student;
        gaps += QCoreApplication::translate("fees",
            "%1 has no address: it would be missing on the paper. Type it in the file of %2, "
            "“Family and contacts”.")
                    .arg(snapshot.payer, student);
    }
    if (snapshot.isPublic && snapshot.siret.isEmpty()) {
        gaps += QCoreApplication::translate("fees",
            "The SIRET of %1 is not known, and a public payer asks for it. Type it in “SIRET of "
            "the payer” when the invoice is made.")
                    .arg(snapshot.payer);
    }
    return gaps;
}

QJsonObject toJson(const InvoiceSnapshot &snapshot)
{
    QJsonArray lines;
    for (const InvoiceSnapshot::Line &line : snapshot.lines) {
        lines.append(QJsonObject{{u"student"_s, line.student}, {u"label"_s, line.label},
            {u"year"_s, line.yearLabel}, {u"cents"_s, line.amount.cents()}});
    }
    return {{u"version"_s, kInvoiceTemplate}, {u"issuer"_s, school::toJson(snapshot.issuer)},
        {u"iban"_s, snapshot.iban}, {u"payer"_s, snapshot.payer}, {u"public"_s, snapshot.isPublic},
        {u"address"_s, QJsonArray::fromStringList(snapshot.address)}, {u"siret"_s, snapshot.siret},
        {u"serviceCode"_s, snapshot.serviceCode}, {u"engagement"_s, snapshot.engagement},
        {u"issuedOn"_s, dayText(snapshot.issuedOn)}, {u"dueOn"_s, dayText(snapshot.dueOn)},
        {u"lines"_s, lines}, {u"settled"_s, snapshot.settled.cents()},
        {u"mention"_s, snapshot.mention}, {u"cancels"_s, snapshot.cancels},
        {u"reason"_s, snapshot.reason}};
}

base::Result<InvoiceSnapshot> invoiceFromJson(const QJsonObject &json)
{
    InvoiceSnapshot snapshot;
    snapshot.issuer = school::issuerFromJson(json[u"issuer"_s].toObject());
    snapshot.iban = json[u"iban"_s].toString();
    snapshot.payer = json[u"payer"_s].toString();
    snapshot.isPublic = json[u"public"_s].toBool(); // older ones do not say
    snapshot.address = linesOf(json[u"address"_s]);
    snapshot.siret = json[u"siret"_s].toString();
    snapshot.serviceCode = json[u"serviceCode"_s].toString();
    snapshot.engagement = json[u"engagement"_s].toString();
    snapshot.issuedOn = dateOf(json[u"issuedOn"_s]);
    snapshot.dueOn = dateOf(json[u"dueOn"_s]);
    for (const QJsonValue &line : json[u"lines"_s].toArray()) {
        snapshot.lines.push_back({line[u"student"_s].toString(), line[u"label"_s].toString(),
            line[u"year"_s].toString(), moneyOf(line[u"cents"_s])});
    }
    snapshot.settled = base::Money::fromCents(json[u"settled"_s].toInteger()); // older ones: none
    snapshot.mention = json[u"mention"_s].toString();
    snapshot.cancels = json[u"cancels"_s].toString();
    snapshot.reason = json[u"reason"_s].toString();
    const int version = json[u"version"_s].toInt();
    if (version < 1 || version > kInvoiceTemplate || !snapshot.issuedOn.isValid()
        || snapshot.lines.empty())
        return base::fail(badSnapshot());
    return snapshot;
}

base::Result<Billing> checkedBilling(const Billing &billing)
{
    Billing checked = billing;
    ET_ASSIGN(checked.siret, school::checkedSiret(billing.siret));
    ET_ASSIGN(checked.serviceCode,
        base::cleanLine(
            billing.serviceCode, QCoreApplication::translate("fees", "Service code"), 100));
    ET_ASSIGN(checked.engagement,
        base::cleanLine(
            billing.engagement, QCoreApplication::translate("fees", "Engagement number"), 50));
    return checked;
}

base::Result<InvoiceDraft> checkedInvoice(const InvoiceDraft &draft, QDate today)
{
    InvoiceDraft checked = draft;
    ET_ASSIGN(const Billing billing,
        checkedBilling({draft.payer, draft.siret, draft.serviceCode, draft.engagement}));
    checked.siret = billing.siret;
    checked.serviceCode = billing.serviceCode;
    checked.engagement = billing.engagement;
    ET_ASSIGN(checked.mention,
        base::cleanLine(
            draft.mention, QCoreApplication::translate("fees", "What it says about VAT"), 200));
    if (draft.uuid.isEmpty())
        return base::fail(errors::kMissingUuid,
            QCoreApplication::translate("fees", "This invoice has no key: open the form again."));
    if (draft.charges.empty())
        return base::fail(errors::kNoLine,
            QCoreApplication::translate(
                "fees", "There is nothing on this invoice: tick at least one charge."));
    if (draft.dueOn.isValid() && draft.dueOn >= today && draft.dueOn <= today.addYears(1))
        return checked;
    return base::fail(errors::kBadDate,
        QCoreApplication::translate(
            "fees", "An invoice is due on its own day (%1) or after, and within a year.")
            .arg(base::formatDate(today)));
}

} // namespace fees
