#include "ui/fees/fee_rows.h"

#include "core/base/format.h"
#include "core/base/text.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using Kind = exchange::ColumnKind;

namespace {

ListCell moneyCell(base::Money amount)
{
    return {base::formatMoney(amount), amount.cents()};
}

ListCell dateCell(QDate date)
{
    return {base::formatDate(date), date};
}

// A day as a list is sorted by it: what happened on one keeps its order, either way round.
QDateTime asWritten(QDate day, size_t place)
{
    return {day, QTime::fromMSecsSinceStartOfDay(static_cast<int>(place)), Qt::UTC};
}

} // namespace

QString FeeRows::titleOf(const fees::DueLine &line)
{
    if (line.count == 1)
        return line.label;
    return u"%1 · %2/%3"_s.arg(
        line.label, QString::number(line.position), QString::number(line.count));
}

QString FeeRows::titleOf(const fees::PaymentLine &line)
{
    const QString number = line.reference.isEmpty() ? QString() : tr("no. %1").arg(line.reference);
    return base::joined(
        {fees::titleOf(line.means, line.isOpening), base::joined({line.bank, number}, u" "_s)},
        u" · "_s);
}

ListCell FeeRows::stateOf(const fees::DueLine &line, QDate today)
{
    if (line.open().isZero())
        return {tr("Paid"), 3, Tone::Good};
    if (line.isOverdueOn(today)) {
        const int days = static_cast<int>(line.dueOn.daysTo(today));
        return {tr("%n day(s) late", nullptr, days), -days, Tone::Bad};
    }
    if (!line.settled.isZero())
        return {tr("Paid in part"), 1, Tone::Warning};
    return {tr("To come"), 2, Tone::Neutral};
}

ListCell FeeRows::stateOf(const fees::PaymentLine &line)
{
    if (line.refund && line.isOpposite)
        return {tr("Refund cancelled: %1").arg(line.reason), {}, Tone::Neutral};
    if (line.refund)
        return {line.isVoid ? tr("Refund, cancelled") : tr("Refund: %1").arg(line.reason), {},
            line.isVoid ? Tone::Neutral : Tone::Warning};
    if (line.isOpposite) {
        return {line.isUnpaid ? tr("Unpaid: %1").arg(line.reason)
                              : tr("Cancelled: %1").arg(line.reason),
            {}, Tone::Bad};
    }
    if (line.isVoid)
        return {line.isUnpaid ? tr("Unpaid") : tr("Cancelled"), {}, Tone::Neutral};
    if (!line.advance.isZero())
        return {tr("Advance of %1").arg(base::formatMoney(line.advance)), {}, Tone::Accent};
    if (!line.depositNumber.isEmpty())
        return {tr("Deposited: %1").arg(line.depositNumber), {}, Tone::Good};
    return {tr("Received"), {}, Tone::Good};
}

std::vector<ListColumn> FeeRows::dueColumns()
{
    return {{u"student"_s, tr("Student"), Kind::Text, tr("Payer")}, {u"label"_s, tr("Instalment")},
        {u"due"_s, tr("Due on"), Kind::Date}, {u"amount"_s, tr("Amount"), Kind::Money},
        {u"open"_s, tr("Still due"), Kind::Money}, {u"state"_s, tr("State")}};
}

std::vector<CellRows::Row> FeeRows::due(const std::vector<fees::DueLine> &lines, QDate today)
{
    std::vector<CellRows::Row> rows;
    rows.reserve(lines.size());
    for (const fees::DueLine &line : lines) {
        ListCell student{line.studentName};
        student.secondary = tr("Paid by %1").arg(line.payerName);
        student.secondaryFact = line.payerName;
        rows.push_back({line.instalment.value(),
            {student, {titleOf(line)}, dateCell(line.dueOn), moneyCell(line.amount),
                moneyCell(line.open()), stateOf(line, today)}});
    }
    return rows;
}

std::vector<ListColumn> FeeRows::paymentColumns()
{
    return {{u"date"_s, tr("Date"), Kind::Date}, {u"number"_s, tr("Receipt")},
        {u"remitter"_s, tr("Handed over by")}, {u"means"_s, tr("Means")},
        {u"amount"_s, tr("Amount"), Kind::Money}, {u"students"_s, tr("Students")},
        {u"state"_s, tr("State")}};
}

std::vector<CellRows::Row> FeeRows::payments(const std::vector<fees::PaymentLine> &lines)
{
    std::vector<CellRows::Row> rows;
    rows.reserve(lines.size());
    for (const fees::PaymentLine &line : lines) {
        // A refund has no key of a payment.
        const qint64 key = line.refund ? -line.refund->value() : line.payment.value();
        const ListCell day{
            base::formatDate(line.receivedOn), asWritten(line.receivedOn, rows.size())};
        rows.push_back({key,
            {day, {line.receiptNumber}, {line.remitterName}, {titleOf(line)},
                moneyCell(line.amount), {line.students.join(u", "_s)}, stateOf(line)}});
    }
    return rows;
}

std::vector<ListColumn> FeeRows::chequeColumns()
{
    return {{u"remitter"_s, tr("Drawer")}, {u"bank"_s, tr("Bank and number")},
        {u"received"_s, tr("Received on"), Kind::Date}, {u"ready"_s, tr("To cash on"), Kind::Date},
        {u"amount"_s, tr("Amount"), Kind::Money}, {u"students"_s, tr("Students")},
        {u"state"_s, tr("State")}};
}

std::vector<CellRows::Row> FeeRows::cheques(const std::vector<fees::Cheque> &cheques, QDate today)
{
    std::vector<CellRows::Row> rows;
    rows.reserve(cheques.size());
    for (const fees::Cheque &cheque : cheques) {
        const ListCell state = cheque.isReadyOn(today) ? ListCell{tr("To cash"), 0, Tone::Warning}
                                                       : ListCell{tr("Later"), 1, Tone::Neutral};
        rows.push_back({cheque.payment.value(),
            {{cheque.remitterName}, {base::joined({cheque.bank, cheque.reference}, u" "_s)},
                dateCell(cheque.receivedOn), dateCell(cheque.readyOn()), moneyCell(cheque.amount),
                {cheque.students.join(u", "_s)}, state}});
    }
    return rows;
}

std::vector<ListColumn> FeeRows::depositColumns()
{
    return {{u"number"_s, tr("Slip")}, {u"date"_s, tr("Deposited on"), Kind::Date},
        {u"cheques"_s, tr("Cheques"), Kind::Number}, {u"amount"_s, tr("Amount"), Kind::Money},
        {u"state"_s, tr("State")}};
}

std::vector<CellRows::Row> FeeRows::deposits(const std::vector<fees::DepositLine> &lines)
{
    std::vector<CellRows::Row> rows;
    rows.reserve(lines.size());
    for (const fees::DepositLine &line : lines) {
        const ListCell state = line.unpaid > 0
            ? ListCell{tr("%n unpaid", nullptr, line.unpaid), -line.unpaid, Tone::Bad}
            : ListCell{tr("Deposited"), 0, Tone::Good};
        rows.push_back({line.id.value(),
            {{line.number}, dateCell(line.depositedOn),
                {QString::number(line.cheques), line.cheques}, moneyCell(line.total), state}});
    }
    return rows;
}

std::vector<ListColumn> FeeRows::chargeColumns()
{
    return {{u"label"_s, tr("Charged")}, {u"year"_s, tr("Year")}, {u"payer"_s, tr("Payer")},
        {u"date"_s, tr("Charged on"), Kind::Date}, {u"amount"_s, tr("Amount"), Kind::Money},
        {u"settled"_s, tr("Paid"), Kind::Money}, {u"state"_s, tr("State")}};
}

std::vector<CellRows::Row> FeeRows::charges(const std::vector<fees::ChargeItem> &items)
{
    std::vector<CellRows::Row> rows;
    rows.reserve(items.size());
    for (const fees::ChargeItem &item : items) {
        ListCell state{tr("In progress"), {}, Tone::Neutral};
        if (item.isVoid)
            state = {tr("Cancelled: %1").arg(item.voidReason), {}, Tone::Neutral};
        else if (item.amount.isZero())
            state = {tr("No longer owed"), {}, Tone::Neutral};
        else if (item.settled >= item.amount)
            state = {tr("Paid"), {}, Tone::Good};
        else if (!item.relieved.isZero())
            state = {
                tr("%1 no longer owed").arg(base::formatMoney(item.relieved)), {}, Tone::Neutral};
        const QString label = item.reduction.isZero()
            ? item.label
            : tr("%1 (reduction of %2)").arg(item.label, base::formatMoney(item.reduction));
        rows.push_back({item.charge.value(),
            {{label}, {item.yearLabel}, {item.payerName}, dateCell(item.chargedOn),
                moneyCell(item.amount), moneyCell(item.settled), state}});
    }
    return rows;
}

} // namespace ui
