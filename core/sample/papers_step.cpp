#include "core/paperwork/paperwork_service.h"
#include "core/paperwork/requirement_repository.h"
#include "core/sample/steps.h"
#include "core/statutory/statutory_service.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using paperwork::PaperDetails;
using paperwork::PaperOutcome;
using security::Operation;

namespace sample {

namespace {

constexpr int kBroughtByNew = 82;
constexpr int kBroughtByOthers = 95;
constexpr int kEnded = 5;
constexpr int kWaived = 3;
constexpr int kDaysToBring = 30;
constexpr int kListDay = 6; // after the first day of the year

class PapersStep {
public:
    PapersStep(security::Transaction &transaction, Invention &invention, const Plan &plan)
        : m_transaction(transaction)
        , m_invention(invention)
        , m_plan(plan)
    {
    }

    base::Done run()
    {
        storage::Database &database = m_transaction.database();
        const security::Permit &permit = m_transaction.permit();
        ET_ASSIGN(const auto requirements, paperwork::RequirementRepository::all(database, permit));
        ET_ASSIGN(
            const auto students, paperwork::concernedOn(database, permit, m_plan.today, true));
        for (const paperwork::Concerned &student : students) {
            for (const paperwork::Requirement &requirement : requirements) {
                if (isAsked(student, requirement.details))
                    ET_TRY(bring(student, requirement));
            }
        }
        return {};
    }

private:
    [[nodiscard]] bool isAsked(
        const paperwork::Concerned &student, const paperwork::RequirementDetails &details)
    {
        const auto from = askedFrom(details, student.situation.birthDate);
        if (!concerns(details, student.situation, m_plan.today) || (from && *from > m_plan.today))
            return false;
        if (details.ifConcerned)
            return m_invention.chance(15);
        return m_invention.chance(student.situation.isNew ? kBroughtByNew : kBroughtByOthers);
    }

    base::Done bring(const paperwork::Concerned &student, const paperwork::Requirement &requirement)
    {
        const QDate entry = std::min(student.entryOn, m_plan.today);
        PaperDetails details{PaperOutcome::Received,
            std::min(entry.addDays(m_invention.below(kDaysToBring)), m_plan.today), {}, {}};
        if (!requirement.details.isDated && m_invention.chance(kWaived)) {
            details.outcome = PaperOutcome::Waived;
            if (!requirement.details.isSealed)
                details.note = u"Vu avec la direction"_s;
        } else if (requirement.details.isDated) {
            details.validUntil = student.yearEnds;
            if (m_invention.chance(kEnded)) {
                details.on = entry.addDays(-m_invention.between(200, 300));
                details.validUntil = m_plan.today.addDays(m_invention.between(-60, 25));
            }
        }
        return paperwork::PaperworkService::note(
            m_transaction, {{student.student, requirement.id}}, details)
            .map([](const paperwork::NotedPapers &) {});
    }

    security::Transaction &m_transaction;
    Invention &m_invention;
    const Plan &m_plan;
};

// The list of the pupils at the start of the year, and the changes of each month but the last one.
base::Done makeLists(security::Transaction &transaction, const Plan &plan)
{
    const school::YearDates &year = plan.years.back().dates;
    const QDate day = std::min(year.firstDay.addDays(kListDay), plan.today);
    ET_TRY(statutory::StatutoryService::issue(transaction, {statutory::ListKind::Pupils, day}));
    const QDate last = statutory::monthOf(plan.today).addMonths(-1);
    for (QDate month = statutory::monthOf(year.firstDay); month < last && month <= year.lastDay;
         month = month.addMonths(1)) {
        ET_TRY(statutory::StatutoryService::issue(
            transaction, {.kind = statutory::ListKind::Changes, .asOf = {}, .month = month}));
    }
    return {};
}

} // namespace

base::Done addPapers(security::Workspace &workspace, Invention &invention, const Plan &plan)
{
    {
        ET_ASSIGN(const auto permit, workspace.require(Operation::EditStudentFile));
        ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, permit));
        ET_TRY(PapersStep(transaction, invention, plan).run());
        ET_TRY(transaction.commit());
    }
    ET_ASSIGN(const auto permit, workspace.require(Operation::ManageEnrolments));
    ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, permit));
    ET_TRY(makeLists(transaction, plan));
    return transaction.commit();
}

} // namespace sample
