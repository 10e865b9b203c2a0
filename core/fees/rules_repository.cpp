#include "core/fees/rules_repository.h"

#include "core/fees/settings.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

const QString kDiscounts =
    u"SELECT id, label, coalesce(hundredths, 0), coalesce(cents, 0) FROM fee_discount WHERE "
    "retired = 0 ORDER BY position, id"_s;
const QString kRetire = u"UPDATE fee_discount SET retired = 1"_s;
const QString kAddDiscount =
    u"INSERT INTO fee_discount (uuid, position, label, hundredths, cents) VALUES (?, ?, ?, ?, ?)"_s;
const QString kKeepDiscount =
    u"UPDATE fee_discount SET position = ?, label = ?, hundredths = ?, cents = ?, retired = 0 "
    "WHERE id = ?"_s;
const QString kScale =
    u"SELECT echelon, cents, source FROM bursary_scale WHERE year_id = ? ORDER BY echelon"_s;
const QString kRemoveScale = u"DELETE FROM bursary_scale WHERE year_id = ?"_s;
const QString kAddStep =
    u"INSERT INTO bursary_scale (year_id, echelon, cents, source) VALUES (?, ?, ?, ?)"_s;

} // namespace

base::Result<FeeRules> RulesRepository::of(storage::Database &database, school::SchoolYearId year)
{
    FeeRules rules;
    {
        storage::Statement row(database, kDiscounts);
        ET_TRY(row.run());
        while (row.next())
            rules.discounts.push_back(
                {row.id<DiscountTag>(0), row.text(1), row.smallInteger(2), row.money(3)});
        ET_TRY(row.finished());
    }
    {
        storage::Statement row(database, kScale);
        ET_TRY(row.run(year));
        while (row.next())
            rules.scale.push_back({row.smallInteger(0), row.money(1), row.text(2)});
        ET_TRY(row.finished());
    }
    ET_ASSIGN(const int prorated, security::Settings::number(database, settings::kProrated));
    rules.prorated = prorated != 0;
    ET_ASSIGN(rules.yearMonths, security::Settings::number(database, settings::kYearMonths));
    rules.yearMonths = std::clamp(rules.yearMonths, 1, 12);
    ET_ASSIGN(const QString authorised,
        security::Settings::text(database, settings::kBursaryAuthorisedOn));
    if (const QDate day = QDate::fromString(authorised, Qt::ISODate); day.isValid())
        rules.bursaryAuthorisedOn = day;
    return rules;
}

base::Done RulesRepository::writeDiscounts(
    security::Transaction &transaction, const std::vector<Discount> &discounts)
{
    storage::Database &database = transaction.database();
    storage::Statement retire(database, kRetire);
    ET_TRY(retire.run());
    storage::Statement add(database, kAddDiscount);
    storage::Statement keep(database, kKeepDiscount);
    int position = 0;
    for (const Discount &discount : discounts) {
        const auto hundredths =
            discount.hundredths > 0 ? std::optional(discount.hundredths) : std::nullopt;
        const auto amount = hundredths ? std::nullopt : std::optional(discount.amount);
        ++position;
        if (discount.id)
            ET_TRY(keep.run(position, discount.label, hundredths, amount, *discount.id));
        else
            ET_TRY(add.run(
                security::Workspace::newUuid(), position, discount.label, hundredths, amount));
    }
    return {};
}

base::Done RulesRepository::writeScale(security::Transaction &transaction,
    school::SchoolYearId year, const std::vector<BursaryStep> &scale)
{
    storage::Statement remove(transaction.database(), kRemoveScale);
    ET_TRY(remove.run(year));
    storage::Statement add(transaction.database(), kAddStep);
    for (const BursaryStep &step : scale)
        ET_TRY(add.run(year, step.echelon, step.amount, step.source));
    return {};
}

base::Done RulesRepository::writeSettings(
    security::Transaction &transaction, const FeeRules &before, const FeeRules &rules)
{
    if (before.prorated != rules.prorated)
        ET_TRY(security::Settings::write(transaction, settings::kProrated,
            rules.prorated ? u"1"_s : u"0"_s, QString::fromUtf8(settings::kProrated.source)));
    if (before.yearMonths != rules.yearMonths)
        ET_TRY(security::Settings::write(transaction, settings::kYearMonths,
            QString::number(rules.yearMonths), QString::fromUtf8(settings::kYearMonths.source)));
    if (before.bursaryAuthorisedOn != rules.bursaryAuthorisedOn)
        ET_TRY(security::Settings::write(transaction, settings::kBursaryAuthorisedOn,
            rules.bursaryAuthorisedOn ? rules.bursaryAuthorisedOn->toString(Qt::ISODate)
                                      : QString(),
            QString::fromUtf8(settings::kBursaryAuthorisedOn.source)));
    return {};
}

} // namespace fees
