#include "core/school/calendar_days_service.h"

#include "core/base/dates.h"
#include "core/base/format.h"
#include "core/school/calendar_repository.h"
#include "core/school/school_repository.h"
#include "core/security/conflict.h"
#include "core/storage/database.h"
#include "core/storage/sql_error.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

using security::Operation;
using security::Transaction;
using security::Undo;

constexpr int kMostDays = 2 * 366;

// The calendar belongs to the school: its changes are found in the school's history.
base::Done recordChange(Transaction &transaction, const QString &action, const QString &field,
    const std::optional<QString> &before, const std::optional<QString> &after)
{
    ET_ASSIGN(const auto school, SchoolRepository::read(transaction));
    return transaction.record(
        action, {u"calendar"_s, school ? school->uuid : u"school"_s}, {{field, before, after}});
}

QString shown(const OpenedDay &day)
{
    return day.name + u", "_s + base::formatDate(day.day);
}

tl::unexpected<base::Error> conflict(const Transaction &transaction)
{
    const auto school = SchoolRepository::read(transaction);
    return base::fail(security::changedMeanwhile(
        transaction.database(), school && *school ? (*school)->uuid : QString()));
}

base::Result<OpenedDay> present(const Transaction &transaction, QDate day)
{
    ET_ASSIGN(const auto days,
        CalendarRepository::openedDays(transaction.database(), transaction.permit()));
    const auto found = std::find_if(
        days.begin(), days.end(), [day](const OpenedDay &one) { return one.day == day; });
    if (found == days.end())
        return base::fail(security::notThere());
    return *found;
}

base::Done openIn(Transaction &transaction, const OpenedDay &typed, const QString &action)
{
    ET_ASSIGN(const OpenedDay day, checked(typed));
    const auto written = CalendarRepository::open(transaction, day);
    if (!written && written.error().code == storage::errors::kUnique) {
        return base::fail(errors::kAlreadyOpen,
            QCoreApplication::translate("school", "%1 is open already.")
                .arg(base::formatLongDate(day.day)));
    }
    ET_TRY(written);
    return recordChange(transaction, action, u"open_day"_s, {}, shown(day));
}

base::Done closeIn(Transaction &transaction, const OpenedDay &day, const QString &action)
{
    ET_ASSIGN(const bool removed, CalendarRepository::close(transaction, day.day, day.rowVersion));
    if (!removed)
        return conflict(transaction);
    return recordChange(transaction, action, u"open_day"_s, shown(day), {});
}

base::Done replaceIn(Transaction &transaction, const OpenedDay &typed, const QString &action)
{
    ET_ASSIGN(const OpenedDay before, present(transaction, typed.day));
    ET_ASSIGN(const OpenedDay day, checked(typed));
    ET_ASSIGN(const bool written, CalendarRepository::update(transaction, day));
    if (!written)
        return conflict(transaction);
    return recordChange(transaction, action, u"open_day"_s, shown(before), shown(day));
}

QString letterText(WeekLetter letter)
{
    switch (letter) {
    case WeekLetter::None:
        return u"—"_s;
    case WeekLetter::A:
        return u"A"_s;
    case WeekLetter::B:
        return u"B"_s;
    }
    return {};
}

WeekLetter letterIn(const WeekLetters &letters, QDate monday)
{
    const auto found = letters.find(monday);
    return found == letters.end() ? WeekLetter::None : found->second;
}

// "07/09/2026 A, 14/09/2026 B": the first few, for the history.
QString shown(const WeekLetters &letters)
{
    constexpr size_t kTold = 4;
    QStringList told;
    for (const auto &[monday, letter] : letters) {
        if (size_t(told.size()) == kTold) {
            told += u"…"_s;
            break;
        }
        told += base::formatDate(monday) + u' ' + letterText(letter);
    }
    return told.join(u", "_s);
}

base::Done writeLetters(Transaction &transaction, const WeekLetters &before,
    const WeekLetters &after, const QString &action)
{
    for (const auto &[monday, letter] : after)
        ET_TRY(CalendarRepository::setLetter(transaction, monday, letter));
    return recordChange(transaction, action, u"week_letter"_s, shown(before), shown(after));
}

} // namespace

WeekLetters lettersFor(const Alternation &alternation, const Calendar &calendar)
{
    WeekLetters letters;
    WeekLetter next = alternation.first;
    for (QDate monday = base::mondayOf(alternation.from); monday <= alternation.to;
         monday = monday.addDays(7)) {
        const bool isClosed = calendar.schoolDays(monday, monday.addDays(6)).empty();
        if (next == WeekLetter::None || (isClosed && alternation.passesClosedWeeks)) {
            letters[monday] = WeekLetter::None;
            continue;
        }
        letters[monday] = next;
        next = next == WeekLetter::A ? WeekLetter::B : WeekLetter::A;
    }
    return letters;
}

CalendarDaysService::CalendarDaysService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<Undo> CalendarDaysService::open(const OpenedDay &day)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(
        const Calendar calendar, CalendarRepository::calendar(transaction.database(), permit));
    if (calendar.isSchoolDay(day.day)) {
        return base::fail(errors::kAlreadyOpen,
            QCoreApplication::translate("school", "%1 is open already.")
                .arg(base::formatLongDate(day.day)));
    }
    ET_TRY(openIn(transaction, day, u"calendar.open-day"_s));
    ET_TRY(transaction.commit());
    OpenedDay opened = day;
    opened.rowVersion = 1;
    return Undo{{[opened](Transaction &t, security::UndoRun &) {
        return closeIn(t, opened, u"calendar.undo-open-day"_s);
    }}};
}

base::Result<security::Edited> CalendarDaysService::edit(const OpenedDay &day)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(OpenedDay before, present(transaction, day.day));
    ET_TRY(replaceIn(transaction, day, u"calendar.edit-open-day"_s));
    ET_TRY(transaction.commit());
    before.rowVersion = day.rowVersion + 1;
    return security::Edited{before.rowVersion, {{[before](Transaction &t, security::UndoRun &) {
                                return replaceIn(t, before, u"calendar.undo-edit-open-day"_s);
                            }}}};
}

base::Result<Undo> CalendarDaysService::close(const OpenedDay &day)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const OpenedDay before, present(transaction, day.day));
    ET_TRY(closeIn(transaction, day, u"calendar.close-day"_s));
    ET_TRY(transaction.commit());
    return Undo{{[before](Transaction &t, security::UndoRun &) {
        return openIn(t, before, u"calendar.undo-close-day"_s);
    }}};
}

base::Result<CalendarDaysService::Lettered> CalendarDaysService::alternate(
    const Alternation &alternation)
{
    if (!alternation.from.isValid() || !alternation.to.isValid()
        || alternation.to < alternation.from
        || alternation.from.daysTo(alternation.to) > kMostDays) {
        return base::fail(errors::kBadOpenedDay,
            QCoreApplication::translate("school",
                "Weeks alternate from one day to a later one, two years at most. Check both "
                "days."));
    }
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(
        const Calendar calendar, CalendarRepository::calendar(m_workspace.database(), permit));
    return write(lettersFor(alternation, calendar), u"calendar.alternate"_s);
}

base::Result<Undo> CalendarDaysService::setLetter(QDate day, WeekLetter letter)
{
    return write({{base::mondayOf(day), letter}}, u"calendar.set-letter"_s)
        .map([](const Lettered &done) { return done.undo; });
}

base::Done CalendarDaysService::undo(const Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageSchool, undo);
}

base::Result<CalendarDaysService::Lettered> CalendarDaysService::write(
    const WeekLetters &letters, const QString &action)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(
        const WeekLetters stored, CalendarRepository::letters(m_workspace.database(), permit));
    WeekLetters before;
    Lettered done;
    for (const auto &[monday, letter] : letters) {
        before[monday] = letterIn(stored, monday);
        done.weeks += letter != WeekLetter::None;
    }
    ET_TRY(writeLetters(transaction, before, letters, action));
    ET_TRY(transaction.commit());
    done.undo.steps.push_back([before, letters](Transaction &t, security::UndoRun &) -> base::Done {
        ET_ASSIGN(const auto now, CalendarRepository::letters(t.database(), t.permit()));
        for (const auto &[monday, letter] : letters) {
            if (letterIn(now, monday) != letter)
                return conflict(t);
        }
        return writeLetters(t, letters, before, u"calendar.undo-letters"_s);
    });
    return done;
}

} // namespace school
