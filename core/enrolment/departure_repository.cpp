#include "core/enrolment/departure_repository.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace enrolment {

namespace {

const QString kFind = u"SELECT reason, survey_phone FROM departure WHERE enrolment_id = ?"_s;
const QString kItems =
    u"SELECT kind, label, done FROM departure_item WHERE enrolment_id = ? ORDER BY position"_s;
const QString kInsert = u"INSERT INTO departure (enrolment_id, reason, survey_phone, noted_at, "
                        "noted_by) VALUES (?, ?, ?, ?, ?)"_s;
const QString kInsertItem = u"INSERT INTO departure_item (enrolment_id, position, kind, label, "
                            "done) VALUES (?, ?, ?, ?, ?)"_s;
const QString kRemoveItems = u"DELETE FROM departure_item WHERE enrolment_id = ?"_s;
const QString kRemove = u"DELETE FROM departure WHERE enrolment_id = ?"_s;
const QString kEquipment = u"equipment"_s;
const QString kNotice = u"notice"_s;

} // namespace

base::Result<std::optional<Departure>> DepartureRepository::find(
    storage::Database &database, const security::Permit &, EnrolmentId enrolment)
{
    std::optional<Departure> found;
    {
        storage::Statement row(database, kFind);
        ET_TRY(row.run(enrolment));
        if (row.next())
            found = Departure{row.text(0), row.text(1), {}};
        ET_TRY(row.finished());
    }
    if (!found)
        return found;
    storage::Statement row(database, kItems);
    ET_TRY(row.run(enrolment));
    while (row.next()) {
        const auto kind =
            row.text(0) == kNotice ? DepartureItemKind::Notice : DepartureItemKind::Equipment;
        found->items.push_back({kind, row.text(1), row.flag(2)});
    }
    ET_TRY(row.finished());
    return found;
}

base::Done DepartureRepository::insert(
    security::Transaction &transaction, EnrolmentId enrolment, const Departure &departure)
{
    {
        storage::Statement add(transaction.database(), kInsert);
        ET_TRY(add.run(enrolment, departure.reason, departure.surveyPhone, transaction.now(),
            transaction.permit().account()));
    }
    storage::Statement add(transaction.database(), kInsertItem);
    int position = 0;
    for (const DepartureItem &item : departure.items) {
        ET_TRY(add.run(enrolment, ++position,
            item.kind == DepartureItemKind::Notice ? kNotice : kEquipment, item.label, item.done));
    }
    return {};
}

base::Done DepartureRepository::remove(security::Transaction &transaction, EnrolmentId enrolment)
{
    for (const QString &sql : {kRemoveItems, kRemove}) {
        storage::Statement gone(transaction.database(), sql);
        ET_TRY(gone.run(enrolment));
    }
    return {};
}

} // namespace enrolment
