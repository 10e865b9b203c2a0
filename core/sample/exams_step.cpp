#include "core/diplomas/framework_repository.h"
#include "core/exams/adjustment_service.h"
#include "core/exams/calendar_operations.h"
#include "core/exams/mock_operations.h"
#include "core/exams/unit_operations.h"
#include "core/exams/unit_repository.h"
#include "core/sample/steps.h"
#include "core/security/workspace.h"

using namespace Qt::Literals::StringLiterals;
using security::Operation;
using security::Transaction;

namespace sample {

namespace {

// Marks that differ from unit to unit and from one candidate to the next, on one side of ten.
exams::UnitMark inventedMark(bool isPassed, qint64 candidate, qint64 unit)
{
    const int step = int((candidate * 7 + unit * 5) % 8);
    return {exams::UnitResult::Mark, (isPassed ? 1050 : 600) + 50 * step, {}};
}

// What the academy is said to have written; the days are invented, and say so.
base::Done addDates(Transaction &transaction, const Plan &plan, int session)
{
    const QString source = u"Dates inventées pour l’école d’exemple"_s;
    const exams::ExamDateDetails dates[]{
        {exams::ExamDateKind::Closes, {}, plan.today.addDays(21), source},
        {exams::ExamDateKind::Adjustments, {}, plan.today.addDays(6), source},
        {exams::ExamDateKind::Confirmations, {}, plan.today.addDays(48), source}};
    for (const exams::ExamDateDetails &date : dates) {
        if (date.day.year() <= session)
            ET_TRY(exams::CalendarOperations::add(transaction, session, date));
    }
    return {};
}

base::Done addMock(Transaction &transaction, const Plan &plan, diplomas::DiplomaVersionId version)
{
    ET_ASSIGN(const auto framework,
        diplomas::FrameworkRepository::find(transaction.database(), transaction.permit(), version));
    if (!framework || activeUnits(*framework).empty())
        return {};
    ET_ASSIGN(const auto made,
        exams::MockOperations::add(transaction, version, {u"Examen blanc"_s, plan.today}));
    ET_ASSIGN(const auto sheet,
        exams::MockOperations::sheet(transaction.database(), transaction.permit(), made.id));
    for (const exams::MockRow &row : sheet.rows) {
        for (const exams::UnitEntry &entry : row.entries) {
            const qint64 candidate = row.enrolment.value();
            if (entry.isSat() && sheet.framework.passRule == diplomas::PassRule::Cap) {
                ET_TRY(exams::MockOperations::record(transaction, made.id, row.enrolment,
                    entry.unit, entry.mark,
                    inventedMark(candidate % 4 != 0, candidate, entry.unit.value())));
            }
        }
    }
    return {};
}

const PlannedStudent *inLastYear(const Plan &plan)
{
    for (const PlannedStudent &student : plan.students) {
        const bool isNow =
            !student.stays.empty() && student.stays.back().year + 1 == int(plan.years.size());
        if (isNow && student.stays.back().yearOfPath == 2 && !student.stays.back().exit)
            return &student;
    }
    return nullptr;
}

} // namespace

base::Result<int> addMarks(
    Transaction &transaction, exams::ExamRegistrationId id, int rowVersion, bool isAdmitted)
{
    ET_ASSIGN(const auto entries,
        exams::UnitRepository::ofRegistration(transaction.database(), transaction.permit(), id));
    int version = rowVersion;
    for (const exams::UnitEntry &entry : entries) {
        if (!entry.isSat())
            continue;
        ET_ASSIGN(const auto edited,
            exams::UnitOperations::mark(transaction, id, version, entry.unit,
                inventedMark(isAdmitted, id.value(), entry.unit.value())));
        version = edited.rowVersion;
    }
    return version;
}

base::Done addExams(security::Workspace &workspace, const Plan &plan)
{
    const int session = plan.years.back().dates.lastDay.year();
    {
        ET_ASSIGN(const auto permit, workspace.require(Operation::RecordExams));
        ET_ASSIGN(Transaction transaction, Transaction::begin(workspace, permit));
        ET_TRY(addDates(transaction, plan, session));
        ET_TRY(transaction.commit());
    }
    {
        ET_ASSIGN(const auto permit, workspace.require(Operation::RecordMockExams));
        ET_ASSIGN(Transaction transaction, Transaction::begin(workspace, permit));
        ET_TRY(addMock(transaction, plan, plan.versions.front()));
        ET_TRY(transaction.commit());
    }
    if (const PlannedStudent *student = inLastYear(plan)) {
        ET_TRY(exams::AdjustmentService(workspace).add(*student->id, session,
            {exams::AdjustmentKind::ExtraTime, u"Un tiers"_s, exams::AdjustmentState::Asked, {}}));
    }
    return {};
}

} // namespace sample
