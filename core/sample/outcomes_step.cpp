#include "core/exams/exam_service.h"
#include "core/outcomes/leaver_service.h"
#include "core/sample/steps.h"

using namespace Qt::Literals::StringLiterals;
using outcomes::LeaverStatus;
using security::Operation;

namespace sample {

namespace {

constexpr int kPresent = 97;
constexpr int kAdmitted = 91;
constexpr int kHeardOf = 85;

constexpr LeaverStatus kStatuses[]{LeaverStatus::PermanentJob, LeaverStatus::PermanentJob,
    LeaverStatus::LongContract, LeaverStatus::Temping, LeaverStatus::Apprenticeship,
    LeaverStatus::Apprenticeship, LeaverStatus::StudyBacPro, LeaverStatus::StudyBacPro,
    LeaverStatus::StudySpecialisation, LeaverStatus::JobSeeking};

const PlannedStay *lastStay(const PlannedStudent &student)
{
    return student.stays.empty() ? nullptr : &student.stays.back();
}

base::Done addResult(security::Transaction &transaction, Invention &invention, const Plan &plan,
    const PlannedStudent &student, const school::YearDates &year)
{
    exams::NewRegistration typed{*student.id,
        plan.versions[size_t(plan.groups[size_t(student.group)].trade)], year.lastDay.year(), {}};
    ET_ASSIGN(const auto entered, exams::ExamOperations::enter(transaction, typed));
    if (year.lastDay >= plan.today)
        return {};
    const bool present = invention.chance(kPresent);
    ET_ASSIGN(const auto edited,
        exams::ExamOperations::edit(transaction, entered.id, entered.rowVersion, {{}, present}));
    if (!present)
        return {};
    exams::OfficialResult result;
    result.outcome =
        invention.chance(kAdmitted) ? exams::Outcome::Admitted : exams::Outcome::Deferred;
    result.decidedOn = std::min(QDate(year.lastDay.year(), 7, 6), plan.today);
    result.source = u"Procès-verbal du jury"_s;
    ET_ASSIGN(const int version,
        addMarks(transaction, entered.id, edited.rowVersion,
            result.outcome == exams::Outcome::Admitted));
    return exams::ExamOperations::decide(transaction, entered.id, version, result)
        .map([](const security::Edited &) {});
}

base::Done addSituation(security::Transaction &transaction, Invention &invention, const Plan &plan,
    const PlannedStudent &student, QDate left)
{
    outcomes::SituationDetails details;
    details.status = kStatuses[invention.below(int(std::size(kStatuses)))];
    details.from = left.addDays(invention.between(20, 90));
    details.toldOn = std::min(details.from.addDays(invention.between(1, 60)), plan.today);
    details.toldBy = invention.chance(70) ? u"Le jeune"_s : u"Sa famille"_s;
    details.source =
        invention.chance(80) ? outcomes::NewsSource::Phone : outcomes::NewsSource::Message;
    const outcomes::StatusKind kind = outcomes::kindOf(details.status);
    if (kind == outcomes::StatusKind::Employment || kind == outcomes::StatusKind::Apprenticeship) {
        details.inTrade = invention.chance(80);
        details.organisation = invention.company();
    }
    return outcomes::LeaverOperations::report(transaction, *student.id, details, true)
        .map([](const outcomes::ReportedNews &) {});
}

} // namespace

base::Done addOutcomes(security::Workspace &workspace, Invention &invention, const Plan &plan)
{
    {
        ET_ASSIGN(const auto permit, workspace.require(Operation::RecordExams));
        ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, permit));
        for (const PlannedStudent &student : plan.students) {
            const PlannedStay *last = lastStay(student);
            if (student.completes && last && last->yearOfPath == 2) {
                ET_TRY(addResult(
                    transaction, invention, plan, student, plan.years[size_t(last->year)].dates));
            }
        }
        ET_TRY(transaction.commit());
    }
    ET_ASSIGN(const auto permit, workspace.require(Operation::ConfirmLeaver));
    ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, permit));
    for (const PlannedStudent &student : plan.students) {
        const PlannedStay *last = lastStay(student);
        const QDate left = last->exit.value_or(plan.years[size_t(last->year)].dates.lastDay);
        const bool isGone = left < plan.today && (student.completes || last->exit);
        if (isGone && left.addDays(20) < plan.today && invention.chance(kHeardOf))
            ET_TRY(addSituation(transaction, invention, plan, student, left));
    }
    return transaction.commit();
}

} // namespace sample
