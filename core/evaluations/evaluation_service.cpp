#include "core/evaluations/evaluation_service.h"

#include "core/school/group_repository.h"
#include "core/school/year_repository.h"
#include "core/security/conflict.h"
#include "core/security/edit_undo.h"
#include "core/security/policy.h"
#include "core/security/settings.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evaluations {

using security::Operation;
using security::Permit;
using security::Scope;
using security::Settings;
using security::Transaction;
using security::Undo;

namespace {

const security::SettingKey &kOn = security::settings::kEvaluationsOn;

Scope about(school::GroupId group)
{
    return {Scope::Kind::Group, group.value()};
}

base::Done record(Transaction &transaction, const QString &action,
    const std::optional<Evaluation> &before, const Evaluation &after)
{
    return transaction.record(action, {u"evaluation"_s, after.uuid}, changesBetween(before, after));
}

base::Result<Evaluation> write(Transaction &transaction, const Evaluation &before,
    const Evaluation &wanted, const QString &action)
{
    ET_ASSIGN(
        const bool written, EvaluationRepository::update(transaction, wanted, before.rowVersion));
    ET_TRY(security::unlessChanged(transaction, written, before.uuid));
    Evaluation after = wanted;
    after.rowVersion = before.rowVersion + 1;
    ET_TRY(record(transaction, action, before, after));
    return after;
}

Undo backTo(const Evaluation &earlier, const Evaluation &left)
{
    return {{[earlier, left](Transaction &later, security::UndoRun &) -> base::Done {
        const auto back = write(later, left, earlier, u"evaluation.undo"_s);
        return back ? base::Done() : base::fail(back.error());
    }}};
}

using Marks = std::vector<std::pair<enrolment::EnrolmentId, Mark>>;

base::Done setAll(Transaction &transaction, EvaluationId id, const Marks &marks)
{
    for (const auto &[enrolment, mark] : marks)
        ET_TRY(EvaluationRepository::setMark(transaction, id, enrolment, mark));
    return {};
}

// What these young people have now, to be given back.
base::Result<Marks> marksBefore(
    const std::vector<MarkRow> &known, const std::vector<MarkRow> &wanted)
{
    Marks before;
    for (const MarkRow &one : wanted) {
        const auto row = std::find_if(known.begin(), known.end(),
            [&one](const MarkRow &other) { return other.enrolment == one.enrolment; });
        if (row == known.end()) {
            return base::fail(errors::kNotOfGroup,
                QCoreApplication::translate("evaluations",
                    "One of these young people was not in the group that day: nothing was "
                    "saved."));
        }
        before.emplace_back(one.enrolment, row->mark);
    }
    return before;
}

base::Error tooHigh(int outOfHundredths)
{
    return {errors::kMarkTooHigh,
        QCoreApplication::translate("evaluations",
            "A mark is higher than %1: correct the marks, or the points they are out of.")
            .arg(formatMark(outOfHundredths)),
        {}};
}

bool fits(const std::vector<MarkRow> &rows, int outOfHundredths)
{
    return std::none_of(rows.begin(), rows.end(), [outOfHundredths](const MarkRow &row) {
        return row.mark.hundredths.value_or(0) > outOfHundredths;
    });
}

} // namespace

EvaluationService::EvaluationService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<bool> EvaluationService::isOn()
{
    ET_ASSIGN(const int on, Settings::number(m_workspace.database(), kOn));
    return on != 0;
}

base::Done EvaluationService::unlessOff()
{
    ET_ASSIGN(const bool on, isOn());
    if (on)
        return {};
    return base::fail(errors::kOff,
        QCoreApplication::translate("evaluations",
            "Marks in theory are not used in this school. The direction switches them on in the "
            "settings."));
}

base::Result<Undo> EvaluationService::setOn(bool on)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageSettings));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto before, Settings::stored(transaction.database(), kOn));
    ET_TRY(Settings::write(transaction, kOn, on ? u"1"_s : u"0"_s, before.source));
    ET_ASSIGN(const auto after, Settings::stored(transaction.database(), kOn));
    ET_TRY(transaction.commit());
    return Undo{{[before, after](Transaction &later, security::UndoRun &) -> base::Done {
        return Settings::writeBack(later, kOn, after, before);
    }}};
}

base::Done EvaluationService::undoSetOn(const Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageSettings, undo);
}

base::Result<std::vector<Evaluation>> EvaluationService::ofTerm(
    school::TermId term, std::optional<school::GroupId> group)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadReviews));
    return EvaluationRepository::ofTerm(m_workspace.database(), permit, term, group);
}

base::Result<QStringList> EvaluationService::subjects()
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadReviews));
    return EvaluationRepository::subjects(m_workspace.database(), permit);
}

base::Result<std::vector<MarkRow>> EvaluationService::marks(EvaluationId id)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadReviews));
    ET_ASSIGN(const auto found, EvaluationRepository::find(m_workspace.database(), permit, id));
    if (!found)
        return base::fail(security::notThere());
    return EvaluationRepository::marks(m_workspace.database(), permit, id);
}

base::Result<std::vector<school::Group>> EvaluationService::groups()
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ObserveProgress));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(auto groups, school::GroupRepository::all(database, permit));
    std::erase_if(groups, [](const school::Group &group) { return group.archivedOn.has_value(); });
    if (permit.reach() == security::Reach::All)
        return groups;
    ET_ASSIGN(const auto year, school::YearRepository::current(database, permit));
    if (!year)
        return std::vector<school::Group>();
    ET_ASSIGN(const auto own,
        school::GroupRepository::ownGroups(
            database, permit.account(), {year->dates.firstDay, year->dates.lastDay}));
    std::erase_if(groups, [&own](const school::Group &group) {
        return std::find(own.begin(), own.end(), group.id) == own.end();
    });
    return groups;
}

base::Result<Evaluation> EvaluationService::changeable(
    const Permit &permit, EvaluationId id, int rowVersion)
{
    ET_ASSIGN(const auto found, EvaluationRepository::find(m_workspace.database(), permit, id));
    if (!found)
        return base::fail(security::notThere());
    if (found->rowVersion != rowVersion)
        return base::fail(security::changedMeanwhile(m_workspace.database(), found->uuid));
    return *found;
}

base::Result<ChangedEvaluation> EvaluationService::add(const EvaluationDetails &typed)
{
    ET_ASSIGN(
        const Permit permit, m_workspace.require(Operation::ObserveProgress, about(typed.group)));
    ET_TRY(unlessOff());
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    Evaluation evaluation;
    evaluation.uuid = security::Workspace::newUuid();
    ET_ASSIGN(evaluation.details, checked(typed, transaction.today()));
    ET_ASSIGN(evaluation.id, EvaluationRepository::insert(transaction, evaluation));
    ET_TRY(record(transaction, u"evaluation.add"_s, std::nullopt, evaluation));
    ET_TRY(transaction.commit());
    const auto takeBack = [evaluation](Transaction &later, security::UndoRun &) -> base::Done {
        ET_ASSIGN(const bool removed,
            EvaluationRepository::remove(later, evaluation.id, evaluation.rowVersion));
        ET_TRY(security::unlessChanged(later, removed, evaluation.uuid));
        return later.record(u"evaluation.undo"_s, {u"evaluation"_s, evaluation.uuid});
    };
    return ChangedEvaluation{evaluation, {{takeBack}}};
}

base::Result<ChangedEvaluation> EvaluationService::edit(
    EvaluationId id, int rowVersion, const EvaluationDetails &typed)
{
    ET_ASSIGN(
        const Permit permit, m_workspace.require(Operation::ObserveProgress, about(typed.group)));
    ET_TRY(unlessOff());
    ET_ASSIGN(const Evaluation before, changeable(permit, id, rowVersion));
    ET_ASSIGN(const auto rows, EvaluationRepository::marks(m_workspace.database(), permit, id));
    Evaluation wanted = before;
    ET_ASSIGN(wanted.details, checked(typed, m_workspace.clock().today()));
    if (!fits(rows, wanted.details.outOfHundredths))
        return base::fail(tooHigh(wanted.details.outOfHundredths));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Evaluation after, write(transaction, before, wanted, u"evaluation.edit"_s));
    ET_TRY(transaction.commit());
    return ChangedEvaluation{after, backTo(before, after)};
}

base::Result<Undo> EvaluationService::remove(EvaluationId id, int rowVersion)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ObserveProgress));
    ET_ASSIGN(const Evaluation before, changeable(permit, id, rowVersion));
    ET_ASSIGN(const auto rows, EvaluationRepository::marks(m_workspace.database(), permit, id));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const bool removed, EvaluationRepository::remove(transaction, id, rowVersion));
    ET_TRY(security::unlessChanged(transaction, removed, before.uuid));
    ET_TRY(transaction.record(u"evaluation.remove"_s, {u"evaluation"_s, before.uuid}));
    ET_TRY(transaction.commit());
    return Undo{{[before, rows](Transaction &later, security::UndoRun &) -> base::Done {
        ET_ASSIGN(const EvaluationId again, EvaluationRepository::insert(later, before));
        for (const MarkRow &row : rows)
            ET_TRY(EvaluationRepository::setMark(later, again, row.enrolment, row.mark));
        return record(later, u"evaluation.undo"_s, std::nullopt, before);
    }}};
}

base::Result<ChangedEvaluation> EvaluationService::setMarks(
    EvaluationId id, int rowVersion, const std::vector<MarkRow> &wanted)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ObserveProgress));
    ET_TRY(unlessOff());
    ET_ASSIGN(const Evaluation before, changeable(permit, id, rowVersion));
    if (!fits(wanted, before.details.outOfHundredths))
        return base::fail(tooHigh(before.details.outOfHundredths));
    ET_ASSIGN(const auto known, EvaluationRepository::marks(m_workspace.database(), permit, id));
    ET_ASSIGN(const Marks earlier, marksBefore(known, wanted));
    Marks marks;
    for (const MarkRow &row : wanted)
        marks.emplace_back(row.enrolment, row.mark);
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(setAll(transaction, id, marks));
    ET_ASSIGN(const bool written, EvaluationRepository::update(transaction, before, rowVersion));
    ET_TRY(security::unlessChanged(transaction, written, before.uuid));
    ET_ASSIGN(const auto after, EvaluationRepository::find(transaction.database(), permit, id));
    if (!after)
        return base::fail(security::notThere());
    ET_TRY(record(transaction, u"evaluation.marks"_s, before, *after));
    ET_TRY(transaction.commit());
    const auto takeBack = [before, left = *after, earlier](
                              Transaction &later, security::UndoRun &) -> base::Done {
        ET_TRY(setAll(later, left.id, earlier));
        Evaluation again = left;
        again.marks = before.marks;
        again.without = before.without;
        const auto back = write(later, left, again, u"evaluation.undo"_s);
        return back ? base::Done() : base::fail(back.error());
    };
    return ChangedEvaluation{*after, {{takeBack}}};
}

base::Done EvaluationService::undo(const Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ObserveProgress, undo);
}

} // namespace evaluations
