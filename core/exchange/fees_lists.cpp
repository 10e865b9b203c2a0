#include "core/base/contact_formats.h"
#include "core/exchange/list_columns.h"
#include "core/exchange/school_list_makers.h"
#include "core/fees/fee_list_service.h"
#include "core/people/family_service.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exchange::lists {

namespace {

using fees::DueLine;
using fees::PaymentLine;

constexpr ListColumn<DueLine> kInstalmentColumns[]{
    {"due-on", QT_TRANSLATE_NOOP("exchange", "Due on"), ColumnKind::Date,
        [](const DueLine &line) -> ExportCell { return line.dueOn; }},
    {"student", QT_TRANSLATE_NOOP("exchange", "Student"), ColumnKind::Text,
        [](const DueLine &line) -> ExportCell { return line.studentName; }},
    {"payer", QT_TRANSLATE_NOOP("exchange", "Payer"), ColumnKind::Text,
        [](const DueLine &line) -> ExportCell { return line.payerName; }},
    {"label", QT_TRANSLATE_NOOP("exchange", "What for"), ColumnKind::Text,
        [](const DueLine &line) -> ExportCell { return line.label; }},
    {"instalment", QT_TRANSLATE_NOOP("exchange", "Instalment"), ColumnKind::Text,
        [](const DueLine &line) -> ExportCell {
            return QCoreApplication::translate("exchange", "%1 of %2")
                .arg(QString::number(line.position), QString::number(line.count));
        }},
    {"amount", QT_TRANSLATE_NOOP("exchange", "Amount"), ColumnKind::Money,
        [](const DueLine &line) -> ExportCell { return line.amount; }},
    {"settled", QT_TRANSLATE_NOOP("exchange", "Settled"), ColumnKind::Money,
        [](const DueLine &line) -> ExportCell { return line.settled; }},
    {"open", QT_TRANSLATE_NOOP("exchange", "Open"), ColumnKind::Money,
        [](const DueLine &line) -> ExportCell { return line.open(); }},
};

constexpr ListColumn<PaymentLine> kPaymentColumns[]{
    {"received-on", QT_TRANSLATE_NOOP("exchange", "Received on"), ColumnKind::Date,
        [](const PaymentLine &line) -> ExportCell { return line.receivedOn; }},
    {"receipt", QT_TRANSLATE_NOOP("exchange", "Receipt"), ColumnKind::Text,
        [](const PaymentLine &line) -> ExportCell { return line.receiptNumber; }},
    {"remitter", QT_TRANSLATE_NOOP("exchange", "Handed over by"), ColumnKind::Text,
        [](const PaymentLine &line) -> ExportCell { return line.remitterName; }},
    {"students", QT_TRANSLATE_NOOP("exchange", "For"), ColumnKind::Text,
        [](const PaymentLine &line) -> ExportCell { return line.students.join(u", "_s); }},
    {"means", QT_TRANSLATE_NOOP("exchange", "Means"), ColumnKind::Text,
        [](const PaymentLine &line) -> ExportCell {
            return fees::titleOf(line.means, line.isOpening);
        }},
    {"bank", QT_TRANSLATE_NOOP("exchange", "Bank"), ColumnKind::Text,
        [](const PaymentLine &line) -> ExportCell { return line.bank; }},
    {"reference", QT_TRANSLATE_NOOP("exchange", "Reference"), ColumnKind::Text,
        [](const PaymentLine &line) -> ExportCell { return line.reference; }},
    {"amount", QT_TRANSLATE_NOOP("exchange", "Amount"), ColumnKind::Money,
        [](const PaymentLine &line) -> ExportCell { return line.amount; }},
    {"advance", QT_TRANSLATE_NOOP("exchange", "Advance"), ColumnKind::Money,
        [](const PaymentLine &line) -> ExportCell { return line.advance; }},
    {"cancelled", QT_TRANSLATE_NOOP("exchange", "Cancelled because"), ColumnKind::Text,
        [](const PaymentLine &line) -> ExportCell { return line.reason; }},
};

// What a payer owes, with where to reach them.
struct BalanceRow {
    fees::PayerBalance of;
    people::PartyDetails details;
};

constexpr ListColumn<BalanceRow> kBalanceColumns[]{
    {"payer", QT_TRANSLATE_NOOP("exchange", "Payer"), ColumnKind::Text,
        [](const BalanceRow &row) -> ExportCell { return row.of.name; }},
    {"students", QT_TRANSLATE_NOOP("exchange", "For"), ColumnKind::Text,
        [](const BalanceRow &row) -> ExportCell { return row.of.students.join(u", "_s); }},
    {"phone", QT_TRANSLATE_NOOP("exchange", "Phone"), ColumnKind::Text,
        [](const BalanceRow &row) -> ExportCell { return base::shownPhone(row.details.phone); }},
    {"email", QT_TRANSLATE_NOOP("exchange", "E-mail"), ColumnKind::Text,
        [](const BalanceRow &row) -> ExportCell { return row.details.email; }},
    {"charged", QT_TRANSLATE_NOOP("exchange", "Charged"), ColumnKind::Money,
        [](const BalanceRow &row) -> ExportCell { return row.of.balance.charged; }},
    {"settled", QT_TRANSLATE_NOOP("exchange", "Settled"), ColumnKind::Money,
        [](const BalanceRow &row) -> ExportCell { return row.of.balance.settled; }},
    {"open", QT_TRANSLATE_NOOP("exchange", "Open"), ColumnKind::Money,
        [](const BalanceRow &row) -> ExportCell { return row.of.balance.outstanding(); }},
    {"overdue", QT_TRANSLATE_NOOP("exchange", "Overdue"), ColumnKind::Money,
        [](const BalanceRow &row) -> ExportCell { return row.of.balance.overdue; }},
    {"advance", QT_TRANSLATE_NOOP("exchange", "Advance"), ColumnKind::Money,
        [](const BalanceRow &row) -> ExportCell { return row.of.balance.credit; }},
    {"to-pay", QT_TRANSLATE_NOOP("exchange", "To pay"), ColumnKind::Money,
        [](const BalanceRow &row) -> ExportCell { return row.of.balance.toPay(); }},
};

} // namespace

Made balances(security::Workspace &workspace, const school::SchoolYear &year, const QString &title)
{
    ET_ASSIGN(auto balances, fees::FeeListService(workspace).balances(year.id));
    ET_ASSIGN(const auto parties, people::FamilyService(workspace).parties());
    std::vector<BalanceRow> rows;
    for (fees::PayerBalance &balance : balances) {
        const auto party = std::find_if(parties.begin(), parties.end(),
            [&](const people::Party &one) { return one.id == balance.payer; });
        rows.push_back(
            {std::move(balance), party == parties.end() ? people::PartyDetails() : party->details});
    }
    return listOf<BalanceRow>(title, kBalanceColumns, rows);
}

Made instalments(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title)
{
    fees::DueFilter filter;
    filter.year = year.id;
    filter.onlyOpen = false;
    ET_ASSIGN(const auto lines, fees::FeeListService(workspace).dueLines(filter));
    return listOf<DueLine>(title, kInstalmentColumns, lines);
}

// What came in between the first and the last day of the year, whatever it settles.
Made payments(security::Workspace &workspace, const school::SchoolYear &year, const QString &title)
{
    fees::PaymentFilter filter;
    filter.from = year.dates.firstDay;
    filter.to = year.dates.lastDay;
    ET_ASSIGN(const auto lines, fees::FeeListService(workspace).payments(filter));
    return listOf<PaymentLine>(title, kPaymentColumns, lines);
}

} // namespace exchange::lists
