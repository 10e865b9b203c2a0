#include "core/school/calendar_repository.h"

#include "core/security/settings.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

const QString kAll = u"SELECT id, name, first_day, last_day, source, row_version FROM closure "
                     "ORDER BY first_day, last_day, id"_s;
const QString kAdd = u"INSERT INTO closure (name, first_day, last_day, source) "
                     "VALUES (?, ?, ?, ?) RETURNING id"_s;
const QString kUpdate = u"UPDATE closure SET name = ?, first_day = ?, last_day = ?, source = ?, "
                        "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kRemove = u"DELETE FROM closure WHERE id = ? AND row_version = ?"_s;
const QString kOpened = u"SELECT day, name, source, row_version FROM open_day ORDER BY day"_s;
const QString kOpen = u"INSERT INTO open_day (day, name, source) VALUES (?, ?, ?)"_s;
const QString kUpdateOpened =
    u"UPDATE open_day SET name = ?, source = ?, row_version = row_version + 1 "
    "WHERE day = ? AND row_version = ?"_s;
const QString kClose = u"DELETE FROM open_day WHERE day = ? AND row_version = ?"_s;
const QString kLetters = u"SELECT monday, letter FROM week_letter ORDER BY monday"_s;
const QString kSetLetter = u"INSERT INTO week_letter (monday, letter) VALUES (?, ?) "
                           "ON CONFLICT (monday) DO UPDATE SET letter = excluded.letter"_s;
const QString kClearLetter = u"DELETE FROM week_letter WHERE monday = ?"_s;

} // namespace

base::Result<std::vector<Closure>> CalendarRepository::closures(
    storage::Database &database, const security::Permit &)
{
    storage::Statement row(database, kAll);
    ET_TRY(row.run());
    std::vector<Closure> closures;
    while (row.next()) {
        closures.push_back({row.id<ClosureTag>(0),
            {row.text(1), row.date(2), row.date(3), row.text(4)}, row.smallInteger(5)});
    }
    ET_TRY(row.finished());
    return closures;
}

base::Result<std::vector<OpenedDay>> CalendarRepository::openedDays(
    storage::Database &database, const security::Permit &)
{
    storage::Statement row(database, kOpened);
    ET_TRY(row.run());
    std::vector<OpenedDay> days;
    while (row.next())
        days.push_back({row.date(0), row.text(1), row.text(2), row.smallInteger(3)});
    ET_TRY(row.finished());
    return days;
}

base::Result<WeekLetters> CalendarRepository::letters(
    storage::Database &database, const security::Permit &)
{
    storage::Statement row(database, kLetters);
    ET_TRY(row.run());
    WeekLetters letters;
    while (row.next())
        letters.emplace(row.date(0), row.text(1) == u"a" ? WeekLetter::A : WeekLetter::B);
    ET_TRY(row.finished());
    return letters;
}

base::Result<Calendar> CalendarRepository::calendar(
    storage::Database &database, const security::Permit &permit)
{
    ET_ASSIGN(auto closed, closures(database, permit));
    ET_ASSIGN(auto opened, openedDays(database, permit));
    ET_ASSIGN(auto weeks, letters(database, permit));
    ET_ASSIGN(
        const int local, security::Settings::number(database, security::settings::kAlsaceMoselle));
    ET_ASSIGN(
        const QString open, security::Settings::text(database, security::settings::kOpenDays));
    return Calendar(std::move(closed), local == 1 ? LocalLaw::AlsaceMoselle : LocalLaw::General,
        OpenDays::fromText(open), std::move(opened), std::move(weeks));
}

base::Result<ClosureId> CalendarRepository::add(
    const security::Transaction &transaction, const ClosureDates &dates)
{
    storage::Statement insert(transaction.database(), kAdd);
    ET_TRY(insert.run(dates.name, dates.firstDay, dates.lastDay, dates.source));
    ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
    return ClosureId(id);
}

base::Result<bool> CalendarRepository::update(const security::Transaction &transaction,
    ClosureId id, const ClosureDates &dates, int expectedVersion)
{
    storage::Statement update(transaction.database(), kUpdate);
    ET_TRY(
        update.run(dates.name, dates.firstDay, dates.lastDay, dates.source, id, expectedVersion));
    return update.affectedRows() == 1;
}

base::Result<bool> CalendarRepository::remove(
    const security::Transaction &transaction, ClosureId id, int expectedVersion)
{
    storage::Statement remove(transaction.database(), kRemove);
    ET_TRY(remove.run(id, expectedVersion));
    return remove.affectedRows() == 1;
}

base::Done CalendarRepository::open(
    const security::Transaction &transaction, const OpenedDay &opened)
{
    storage::Statement insert(transaction.database(), kOpen);
    return insert.run(opened.day, opened.name, opened.source);
}

base::Result<bool> CalendarRepository::update(
    const security::Transaction &transaction, const OpenedDay &opened)
{
    storage::Statement update(transaction.database(), kUpdateOpened);
    ET_TRY(update.run(opened.name, opened.source, opened.day, opened.rowVersion));
    return update.affectedRows() == 1;
}

base::Result<bool> CalendarRepository::close(
    const security::Transaction &transaction, QDate day, int expectedVersion)
{
    storage::Statement remove(transaction.database(), kClose);
    ET_TRY(remove.run(day, expectedVersion));
    return remove.affectedRows() == 1;
}

base::Done CalendarRepository::setLetter(
    const security::Transaction &transaction, QDate monday, WeekLetter letter)
{
    if (letter == WeekLetter::None) {
        storage::Statement clear(transaction.database(), kClearLetter);
        return clear.run(monday);
    }
    storage::Statement set(transaction.database(), kSetLetter);
    return set.run(monday, letter == WeekLetter::A ? u"a"_s : u"b"_s);
}

} // namespace school
