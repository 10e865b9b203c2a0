#include "core/school/year_service.h"

#include "core/base/format.h"
#include "core/school/year_repository.h"
#include "core/security/conflict.h"
#include "core/storage/database.h"
#include "core/storage/sql_error.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

using security::FieldChange;
using security::Operation;
using security::Transaction;

QString say(const char *text)
{
    return QCoreApplication::translate("school", text);
}

QString shownRange(QDate first, QDate last)
{
    return base::formatDate(first) + u" – "_s + base::formatDate(last);
}

QString termsText(const std::vector<TermDates> &terms)
{
    QStringList texts;
    for (const TermDates &term : terms)
        texts += term.name + u' ' + shownRange(term.firstDay, term.lastDay);
    return texts.join(u", "_s);
}

std::vector<TermDates> datesOf(const std::vector<Term> &terms)
{
    std::vector<TermDates> dates;
    for (const Term &term : terms)
        dates.push_back(term.dates);
    return dates;
}

base::Result<std::vector<SchoolYear>> allYears(const Transaction &transaction)
{
    return YearRepository::all(transaction.database(), transaction.permit());
}

base::Result<SchoolYear> present(const Transaction &transaction, SchoolYearId id)
{
    ET_ASSIGN(
        const auto year, YearRepository::find(transaction.database(), transaction.permit(), id));
    if (!year)
        return base::fail(security::notThere());
    return *year;
}

// Against all other years.
base::Done checkBeside(const std::vector<SchoolYear> &years, const YearDates &dates,
    const std::optional<SchoolYearId> &itself)
{
    for (const SchoolYear &other : years) {
        if (itself && other.id == *itself)
            continue;
        if (other.dates.label == dates.label) {
            return base::fail(errors::kLabelTaken,
                say(QT_TRANSLATE_NOOP(
                        "school", "A school year is already called “%1”: choose another name."))
                    .arg(dates.label));
        }
        if (dates.firstDay <= other.dates.lastDay && other.dates.firstDay <= dates.lastDay) {
            return base::fail(errors::kYearsOverlap,
                say(QT_TRANSLATE_NOOP("school",
                        "These dates meet those of %1 (%2): a day belongs to one school year. "
                        "Change the first or the last day."))
                    .arg(other.dates.label, shownRange(other.dates.firstDay, other.dates.lastDay)));
        }
    }
    return {};
}

YearState stateBeside(const YearDates &dates, const YearDates &current)
{
    return dates.lastDay < current.firstDay ? YearState::Past : YearState::Upcoming;
}

// Every year is judged by the current one. The one that was current first steps down: the schema
// holds one current year at any time.
base::Done judgeAll(const Transaction &transaction, const SchoolYear &current)
{
    ET_ASSIGN(const auto years, allYears(transaction));
    for (const SchoolYear &year : years) {
        if (year.id == current.id)
            continue;
        const YearState state = stateBeside(year.dates, current.dates);
        if (year.state != state)
            ET_TRY(YearRepository::setState(transaction, year.id, state));
    }
    return YearRepository::setState(transaction, current.id, YearState::Current);
}

} // namespace

YearService::YearService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<SchoolYear>> YearService::years()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadSchool));
    return YearRepository::all(m_workspace.database(), permit);
}

base::Result<std::optional<SchoolYear>> YearService::current()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadSchool));
    return YearRepository::current(m_workspace.database(), permit);
}

base::Result<std::vector<Term>> YearService::terms(SchoolYearId year)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadSchool));
    return YearRepository::terms(m_workspace.database(), permit, year);
}

base::Result<SchoolYearId> YearService::add(
    const YearDates &dates, const std::vector<TermDates> &terms)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const SchoolYearId id, add(transaction, dates, terms));
    ET_TRY(transaction.commit());
    return id;
}

base::Result<security::Undo> YearService::makeCurrent(SchoolYearId id)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto before, YearRepository::current(m_workspace.database(), permit));
    ET_TRY(makeCurrent(transaction, id));
    ET_TRY(transaction.commit());
    security::Undo undo;
    if (before)
        undo.steps.push_back([was = before->id](Transaction &t, security::UndoRun &) {
            return makeCurrent(t, was);
        });
    return undo;
}

base::Done YearService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageSchool, undo);
}

base::Done YearService::remove(SchoolYearId id)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const SchoolYear year, present(transaction, id));
    base::Done removed;
    if (year.state != YearState::Current)
        removed = YearRepository::remove(transaction, id);
    if (year.state == YearState::Current
        || (!removed && removed.error().code == storage::errors::kForeignKey)) {
        return base::fail(errors::kYearInUse,
            say(QT_TRANSLATE_NOOP(
                    "school", "%1 is in use and cannot be removed. Correct its dates instead."))
                .arg(year.dates.label));
    }
    ET_TRY(removed);
    ET_TRY(transaction.record(
        u"year.remove"_s, {u"year"_s, year.uuid}, {{u"label"_s, year.dates.label, {}}}));
    return transaction.commit();
}

base::Result<SchoolYearId> YearService::add(
    Transaction &transaction, const YearDates &typed, const std::vector<TermDates> &typedTerms)
{
    ET_ASSIGN(const YearDates dates, checked(typed));
    ET_ASSIGN(const auto terms,
        checkedTerms(typedTerms.empty() ? proposedTerms(dates) : typedTerms, dates));
    ET_ASSIGN(const auto years, allYears(transaction));
    ET_TRY(checkBeside(years, dates, {}));
    YearState state = YearState::Current;
    for (const SchoolYear &year : years) {
        if (year.state == YearState::Current)
            state = stateBeside(dates, year.dates);
    }
    const QString uuid = security::Workspace::newUuid();
    ET_ASSIGN(const SchoolYearId id, YearRepository::add(transaction, uuid, dates, state));
    ET_TRY(YearRepository::replaceTerms(transaction, id, terms));
    ET_TRY(transaction.record(u"year.add"_s, {u"year"_s, uuid},
        {{u"label"_s, {}, dates.label}, {u"first-day"_s, {}, base::formatDate(dates.firstDay)},
            {u"last-day"_s, {}, base::formatDate(dates.lastDay)},
            {u"terms"_s, {}, termsText(terms)}}));
    return id;
}

base::Done YearService::edit(Transaction &transaction, SchoolYearId id, const YearDates &typed,
    const std::vector<TermDates> &typedTerms, int expectedVersion, const QString &action)
{
    ET_ASSIGN(const YearDates dates, checked(typed));
    ET_ASSIGN(const auto terms, checkedTerms(typedTerms, dates));
    ET_ASSIGN(const SchoolYear before, present(transaction, id));
    ET_ASSIGN(const auto years, allYears(transaction));
    ET_TRY(checkBeside(years, dates, id));
    ET_ASSIGN(const auto termsBefore,
        YearRepository::terms(transaction.database(), transaction.permit(), id));
    ET_ASSIGN(const bool written, YearRepository::update(transaction, id, dates, expectedVersion));
    if (!written)
        return base::fail(security::changedMeanwhile(transaction.database(), before.uuid));
    ET_TRY(YearRepository::replaceTerms(transaction, id, terms));
    for (const SchoolYear &year : years) {
        if (year.state != YearState::Current)
            continue;
        ET_ASSIGN(const SchoolYear current, present(transaction, year.id));
        ET_TRY(judgeAll(transaction, current));
    }
    return transaction.record(action, {u"year"_s, before.uuid},
        {{u"label"_s, before.dates.label, dates.label},
            {u"first-day"_s, base::formatDate(before.dates.firstDay),
                base::formatDate(dates.firstDay)},
            {u"last-day"_s, base::formatDate(before.dates.lastDay),
                base::formatDate(dates.lastDay)},
            {u"terms"_s, termsText(datesOf(termsBefore)), termsText(terms)}});
}

base::Done YearService::makeCurrent(Transaction &transaction, SchoolYearId id)
{
    ET_ASSIGN(const SchoolYear year, present(transaction, id));
    ET_ASSIGN(
        const auto before, YearRepository::current(transaction.database(), transaction.permit()));
    ET_TRY(judgeAll(transaction, year));
    return transaction.record(u"year.make-current"_s, {u"year"_s, year.uuid},
        {{u"current-year"_s, before ? std::optional(before->dates.label) : std::nullopt,
            year.dates.label}});
}

} // namespace school
