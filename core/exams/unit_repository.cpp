#include "core/exams/unit_repository.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace exams {

namespace {

const QString kEntries =
    u"SELECT n.registration_id, n.unit_id, n.standing, n.mode, n.result, n.mark_hundredths, "
    "n.control_hundredths FROM unit_registration n JOIN exam_unit u ON u.id = n.unit_id "
    "JOIN exam_registration r ON r.id = n.registration_id "_s;
const QString kOfRegistration =
    kEntries + u"WHERE n.registration_id = ? ORDER BY u.position, u.id"_s;
const QString kOfSession =
    kEntries + u"WHERE r.session = ? ORDER BY n.registration_id, u.position, u.id"_s;
const QString kClear = u"DELETE FROM unit_registration WHERE registration_id = ?"_s;
const QString kInsert =
    u"INSERT INTO unit_registration (registration_id, unit_id, standing, mode, result, "
    "mark_hundredths, control_hundredths) VALUES (?, ?, ?, ?, ?, ?, ?)"_s;
const QString kSetMark =
    u"UPDATE unit_registration SET result = ?, mark_hundredths = ?, control_hundredths = ? "
    "WHERE registration_id = ? AND unit_id = ?"_s;

std::optional<int> optionalNumber(const storage::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.smallInteger(column));
}

base::Result<UnitEntry> entryFrom(const storage::Statement &row)
{
    ET_ASSIGN(const UnitStanding standing, unitStandingFrom(row.text(2)));
    ET_ASSIGN(const diplomas::ExamMode mode, diplomas::examModeFrom(row.text(3)));
    ET_ASSIGN(const UnitResult result, unitResultFrom(row.text(4)));
    return UnitEntry{row.id<diplomas::ExamUnitTag>(1), standing, mode,
        {result, optionalNumber(row, 5), optionalNumber(row, 6)}};
}

} // namespace

base::Result<std::vector<UnitEntry>> UnitRepository::ofRegistration(
    storage::Database &database, const security::Permit &, ExamRegistrationId id)
{
    storage::Statement row(database, kOfRegistration);
    ET_TRY(row.run(id));
    std::vector<UnitEntry> entries;
    while (row.next()) {
        ET_ASSIGN(UnitEntry entry, entryFrom(row));
        entries.push_back(std::move(entry));
    }
    ET_TRY(row.finished());
    return entries;
}

base::Result<std::map<qint64, std::vector<UnitEntry>>> UnitRepository::ofSession(
    storage::Database &database, const security::Permit &, int session)
{
    storage::Statement row(database, kOfSession);
    ET_TRY(row.run(session));
    std::map<qint64, std::vector<UnitEntry>> entries;
    while (row.next()) {
        ET_ASSIGN(UnitEntry entry, entryFrom(row));
        entries[row.integer(0)].push_back(std::move(entry));
    }
    ET_TRY(row.finished());
    return entries;
}

base::Done UnitRepository::replace(security::Transaction &transaction, ExamRegistrationId id,
    const std::vector<UnitEntry> &entries)
{
    storage::Statement clear(transaction.database(), kClear);
    ET_TRY(clear.run(id));
    storage::Statement insert(transaction.database(), kInsert);
    for (const UnitEntry &entry : entries) {
        ET_TRY(
            insert.run(id, entry.unit, storedName(entry.standing), diplomas::storedName(entry.mode),
                storedName(entry.mark.result), entry.mark.mark, entry.mark.control));
    }
    return {};
}

base::Done UnitRepository::setMark(security::Transaction &transaction, ExamRegistrationId id,
    diplomas::ExamUnitId unit, const UnitMark &mark)
{
    storage::Statement statement(transaction.database(), kSetMark);
    return statement.run(storedName(mark.result), mark.mark, mark.control, id, unit);
}

} // namespace exams
