#include "core/school/year_repository.h"

#include "core/base/stored_names.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

constexpr base::StoredNames<YearState, 3> kYearStateNames{{{YearState::Past, u"past"},
    {YearState::Current, u"current"}, {YearState::Upcoming, u"upcoming"}}};

const QString kColumns =
    u"SELECT id, uuid, label, first_day, last_day, state, row_version FROM school_year "_s;
const QString kAll = kColumns + u"ORDER BY first_day"_s;
const QString kFind = kColumns + u"WHERE id = ?"_s;
const QString kCurrent = kColumns + u"WHERE state = 'current'"_s;
const QString kAdd = u"INSERT INTO school_year (uuid, label, first_day, last_day, state) "
                     "VALUES (?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdate =
    u"UPDATE school_year SET label = ?, first_day = ?, last_day = ?, row_version = row_version + 1 "
    "WHERE id = ? AND row_version = ?"_s;
const QString kSetState = u"UPDATE school_year SET state = ? WHERE id = ?"_s;
const QString kRemove = u"DELETE FROM school_year WHERE id = ?"_s;
const QString kTerms = u"SELECT id, year_id, position, name, first_day, last_day FROM term "
                       "WHERE year_id = ? ORDER BY position"_s;
const QString kPutTerm =
    u"INSERT INTO term (year_id, position, name, first_day, last_day) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (year_id, position) DO UPDATE SET name = excluded.name, "
    "first_day = excluded.first_day, last_day = excluded.last_day"_s;
const QString kRemoveTermsAfter = u"DELETE FROM term WHERE year_id = ? AND position > ?"_s;

QString storedName(YearState state)
{
    return kYearStateNames.of(state);
}

YearState stateFrom(const QString &name)
{
    return kYearStateNames.find(name).value_or(YearState::Upcoming);
}

SchoolYear yearOf(const storage::Statement &row)
{
    return {row.id<SchoolYearTag>(0), row.text(1), {row.text(2), row.date(3), row.date(4)},
        stateFrom(row.text(5)), row.smallInteger(6)};
}

base::Result<std::optional<SchoolYear>> only(storage::Statement &row)
{
    std::optional<SchoolYear> found;
    if (row.next())
        found = yearOf(row);
    ET_TRY(row.finished());
    return found;
}

} // namespace

base::Result<std::vector<SchoolYear>> YearRepository::all(
    storage::Database &database, const security::Permit &)
{
    storage::Statement row(database, kAll);
    ET_TRY(row.run());
    std::vector<SchoolYear> years;
    while (row.next())
        years.push_back(yearOf(row));
    ET_TRY(row.finished());
    return years;
}

base::Result<std::optional<SchoolYear>> YearRepository::find(
    storage::Database &database, const security::Permit &, SchoolYearId id)
{
    storage::Statement row(database, kFind);
    ET_TRY(row.run(id));
    return only(row);
}

base::Result<std::optional<SchoolYear>> YearRepository::current(
    storage::Database &database, const security::Permit &)
{
    storage::Statement row(database, kCurrent);
    ET_TRY(row.run());
    return only(row);
}

base::Result<std::vector<Term>> YearRepository::terms(
    storage::Database &database, const security::Permit &, SchoolYearId year)
{
    storage::Statement row(database, kTerms);
    ET_TRY(row.run(year));
    std::vector<Term> terms;
    while (row.next()) {
        terms.push_back({row.id<TermTag>(0), row.id<SchoolYearTag>(1), row.smallInteger(2),
            {row.text(3), row.date(4), row.date(5)}});
    }
    ET_TRY(row.finished());
    return terms;
}

base::Result<SchoolYearId> YearRepository::add(const security::Transaction &transaction,
    const QString &uuid, const YearDates &dates, YearState state)
{
    storage::Statement insert(transaction.database(), kAdd);
    ET_TRY(insert.run(uuid, dates.label, dates.firstDay, dates.lastDay, storedName(state)));
    ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
    return SchoolYearId(id);
}

base::Result<bool> YearRepository::update(const security::Transaction &transaction, SchoolYearId id,
    const YearDates &dates, int expectedVersion)
{
    storage::Statement update(transaction.database(), kUpdate);
    ET_TRY(update.run(dates.label, dates.firstDay, dates.lastDay, id, expectedVersion));
    return update.affectedRows() == 1;
}

base::Done YearRepository::setState(
    const security::Transaction &transaction, SchoolYearId id, YearState state)
{
    storage::Statement update(transaction.database(), kSetState);
    return update.run(storedName(state), id);
}

base::Done YearRepository::replaceTerms(const security::Transaction &transaction, SchoolYearId year,
    const std::vector<TermDates> &terms)
{
    {
        storage::Statement remove(transaction.database(), kRemoveTermsAfter);
        ET_TRY(remove.run(year, int(terms.size())));
    }
    storage::Statement put(transaction.database(), kPutTerm);
    int position = 0;
    for (const TermDates &term : terms)
        ET_TRY(put.run(year, ++position, term.name, term.firstDay, term.lastDay));
    return {};
}

base::Done YearRepository::remove(const security::Transaction &transaction, SchoolYearId id)
{
    {
        storage::Statement terms(transaction.database(), kRemoveTermsAfter);
        ET_TRY(terms.run(id, 0));
    }
    storage::Statement year(transaction.database(), kRemove);
    return year.run(id);
}

} // namespace school
