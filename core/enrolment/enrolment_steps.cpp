#include "core/enrolment/enrolment_steps.h"

#include "core/base/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace enrolment {

namespace {

base::Done checkInside(const Enrolment &enrolment, QDate day)
{
    if (enrolment.dates().contains(day))
        return {};
    return base::fail(errors::kOutsideEnrolment,
        QCoreApplication::translate("enrolment",
            "The %1 is outside this enrolment, which goes %2. Choose a day in between.")
            .arg(base::formatDate(day), base::formatRange(enrolment.dates())));
}

template <class Row> void sortByStart(std::vector<Row> &rows)
{
    std::stable_sort(rows.begin(), rows.end(),
        [](const Row &a, const Row &b) { return a.dates.from < b.dates.from; });
}

// Ends what holds on a day, and gives the dates for what replaces it: up to what is planned next.
template <class Row, class Concerned>
base::DateRange clearFrom(std::vector<Row> &rows, Concerned concerned, QDate from)
{
    base::DateRange free{from, std::nullopt};
    for (Row &row : rows) {
        if (!concerned(row))
            continue;
        if (row.dates.from > from)
            free.to =
                std::min(free.to.value_or(row.dates.from.addDays(-1)), row.dates.from.addDays(-1));
        else if (row.dates.contains(from))
            row.dates.to = from.addDays(-1);
    }
    // What would have begun that very day never held.
    std::erase_if(rows, [&](const Row &row) { return concerned(row) && !row.dates.isValid(); });
    return free;
}

template <class Row> void endAll(std::vector<Row> &rows, QDate lastDay)
{
    std::erase_if(rows, [&](const Row &row) { return row.dates.from > lastDay; });
    for (Row &row : rows) {
        if (!row.dates.to || *row.dates.to > lastDay)
            row.dates.to = lastDay;
    }
}

template <class Row> void reopenAll(std::vector<Row> &rows, QDate lastDay)
{
    for (Row &row : rows) {
        if (row.dates.to == lastDay)
            row.dates.to.reset();
    }
}

template <class Row> base::Done moveStart(std::vector<Row> &rows, QDate wrong, QDate right)
{
    for (Row &row : rows) {
        if (row.dates.from == wrong || row.dates.from < right)
            row.dates.from = right;
        if (row.dates.isValid())
            continue;
        return base::fail(errors::kChangedBeforeEntry,
            QCoreApplication::translate("enrolment",
                "A group or path of this enrolment ended on %1, before that entry. Correct it "
                "first.")
                .arg(base::formatDate(row.dates.to.value_or(right))));
    }
    return {};
}

} // namespace

base::Done checkInsideYear(const Enrolment &enrolment)
{
    const Year &year = enrolment.year;
    const QDate exit = enrolment.exitOn.value_or(year.lastDay);
    if (enrolment.entryOn >= year.firstDay && exit <= year.lastDay && enrolment.entryOn <= exit)
        return {};
    return base::fail(errors::kOutsideYear,
        QCoreApplication::translate("enrolment",
            "The school year %1 goes from %2 to %3: entry and departure lie in it, in this order.")
            .arg(year.label, base::formatDate(year.firstDay), base::formatDate(year.lastDay)));
}

base::Result<EnrolmentRecord> withGroup(
    const EnrolmentRecord &record, const Group &group, QDate from)
{
    ET_TRY(checkInside(record.enrolment, from));
    if (group.archivedOn && *group.archivedOn <= from) {
        return base::fail(errors::kGroupArchived,
            QCoreApplication::translate(
                "enrolment", "The group %1 was closed on %2. Choose another one.")
                .arg(group.name, base::formatDate(*group.archivedOn)));
    }
    const Membership *current = record.groupOn(group.kind, from);
    if (current && current->group == group.id)
        return record;
    EnrolmentRecord after = record;
    base::DateRange dates = clearFrom(
        after.memberships, [&](const Membership &m) { return m.kind == group.kind; }, from);
    if (!dates.to)
        dates.to = record.enrolment.exitOn;
    after.memberships.push_back({MembershipId(0), {}, group.id, group.kind, group.name, dates});
    sortByStart(after.memberships);
    return after;
}

base::Result<EnrolmentRecord> withoutGroup(
    const EnrolmentRecord &record, GroupKind kind, QDate from)
{
    ET_TRY(checkInside(record.enrolment, from));
    EnrolmentRecord after = record;
    clearFrom(
        after.memberships, [&](const Membership &m) { return m.kind == kind; }, from);
    return after;
}

base::Result<EnrolmentRecord> withPath(const EnrolmentRecord &record, const Path &path, QDate from)
{
    ET_TRY(checkInside(record.enrolment, from));
    if (path.yearOfPath < 1 || path.plannedYears > 5 || path.yearOfPath > path.plannedYears) {
        return base::fail(errors::kPathYears,
            QCoreApplication::translate(
                "enrolment", "A path has one to five years, and its current year is one of them."));
    }
    const Path *current = record.pathOn(from);
    if (current && current->version == path.version && current->yearOfPath == path.yearOfPath
        && current->plannedYears == path.plannedYears)
        return record;
    EnrolmentRecord after = record;
    Path next = path;
    next.id = PathId(0);
    next.uuid.clear();
    next.dates = clearFrom(
        after.paths, [](const Path &) { return true; }, from);
    if (!next.dates.to)
        next.dates.to = record.enrolment.exitOn;
    after.paths.push_back(next);
    sortByStart(after.paths);
    return after;
}

base::Result<EnrolmentRecord> leaving(
    const EnrolmentRecord &record, QDate exitOn, const QString &exitCode)
{
    if (record.enrolment.exitOn) {
        return base::fail(errors::kAlreadyLeft,
            QCoreApplication::translate(
                "enrolment", "A departure on %1 is already recorded: take it back first.")
                .arg(base::formatDate(*record.enrolment.exitOn)));
    }
    EnrolmentRecord after = record;
    after.enrolment.exitOn = exitOn;
    after.enrolment.exitCode = exitCode;
    ET_TRY(checkInsideYear(after.enrolment));
    endAll(after.memberships, exitOn);
    endAll(after.paths, exitOn);
    return after;
}

base::Result<EnrolmentRecord> staying(const EnrolmentRecord &record)
{
    if (!record.enrolment.exitOn) {
        return base::fail(errors::kNotLeft,
            QCoreApplication::translate("enrolment", "No departure is recorded here."));
    }
    EnrolmentRecord after = record;
    reopenAll(after.memberships, *record.enrolment.exitOn);
    reopenAll(after.paths, *record.enrolment.exitOn);
    after.enrolment.exitOn.reset();
    after.enrolment.exitCode.reset();
    return after;
}

base::Result<EnrolmentRecord> entering(const EnrolmentRecord &record, QDate entryOn)
{
    EnrolmentRecord after = record;
    after.enrolment.entryOn = entryOn;
    ET_TRY(checkInsideYear(after.enrolment));
    ET_TRY(moveStart(after.memberships, record.enrolment.entryOn, entryOn));
    ET_TRY(moveStart(after.paths, record.enrolment.entryOn, entryOn));
    return after;
}

} // namespace enrolment
