#pragma once

#include "core/absences/ids.h"
#include "core/admissions/ids.h"
#include "core/attendance/attendance_service.h"
#include "core/diplomas/ids.h"
#include "core/evaluations/ids.h"
#include "core/exams/ids.h"
#include "core/fees/ids.h"
#include "core/incidents/ids.h"
#include "core/outcomes/ids.h"
#include "core/paths/ids.h"
#include "core/placements/ids.h"
#include "core/progress/ids.h"
#include "core/reviews/ids.h"
#include "core/timetable/session_service.h"
#include "tests/support/school_file.h"

#include <QMap>

namespace rights {

// Whether what is asked for is of one's own group, or of the other one.
enum class Where { Own, Elsewhere };

template <class Id> struct Pair {
    Id own{0};
    Id elsewhere{0};
    [[nodiscard]] Id at(Where where) const { return where == Where::Own ? own : elsewhere; }
};

// What the rights test asks for, by key: the keys are the same in every copy of the school.
struct Things {
    school::SchoolYearId year{0};
    Pair<school::GroupId> group; // Usinage, Menuiserie
    Pair<people::StudentId> student;
    Pair<people::StudentId> stranger; // not enrolled
    Pair<people::StudentId> gone;     // left in September
    Pair<enrolment::EnrolmentId> enrolment;
    Pair<people::PartyId> party;
    Pair<timetable::SessionId> planned; // on the day itself
    Pair<timetable::SessionId> held;    // with a roll, the week before
    Pair<exams::ExamRegistrationId> registration;
    Pair<exams::ExamAdjustmentId> adjustment; // in session 2027
    exams::MockExamId mock{0};                // on the day itself
    Pair<school::WorkshopId> workshop;
    Pair<admissions::ApplicationId> application; // of the stranger
    Pair<admissions::StayId> stay;               // on the day itself
    Pair<fees::ChargeId> charge;
    Pair<fees::PaymentId> payment;
    Pair<outcomes::LeaverSituationId> news;
    Pair<absences::AbsenceCaseId> absence;     // on the day itself
    Pair<incidents::IncidentId> incident;      // on the day itself
    Pair<incidents::MeasureId> measure;        // decided on the day itself
    Pair<progress::ObservationId> observation; // by the director
    Pair<progress::EvidenceId> evidence;
    progress::LevelId level{0};
    progress::AspectId aspect{0};
    Pair<paths::ObjectiveId> objective;
    Pair<placements::PlacementId> placement; // in October
    diplomas::DiplomaVersionId diploma{0};
    diplomas::ExamUnitId unit{0};         // UP1, the one unit of that diploma
    diplomas::CompetencyId competency{0}; // C1.1, the first of that diploma
    diplomas::CompetencyId observed{0};   // C1.2
    school::TermId over{0};               // September: reviews are final
    school::TermId term{0};               // from October: reviews are being written
    Pair<reviews::ReviewId> review;       // of that one
    Pair<evaluations::EvaluationId> evaluation;
    school::StaffId colleague{0};                // of the other group
    QMap<security::Role, school::StaffId> staff; // one a role, in charge of the first group
};

inline const QDate kToday(2026, 10, 5); // a Monday

// A school with one person a role, who is in charge of the group Usinage and signs in under the
// role's name. Each is a copy of one that is made once.
class RightsSchool : public support::AnySchool {
public:
    explicit RightsSchool(security::Role atWork);
    ~RightsSchool() { close(); }
    [[nodiscard]] const Things &things() const;
    [[nodiscard]] security::Role role() const { return m_role; }
    [[nodiscard]] bool reachesAll(security::Operation operation)
    {
        return workspace().reach(operation) == security::Reach::All;
    }
    [[nodiscard]] timetable::SessionService sessions()
    {
        return timetable::SessionService(workspace(), {});
    }
    // The row version of a row, whoever is at work.
    [[nodiscard]] int version(const QString &table, qint64 id);
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    security::Role m_role;
};

// A list that lacks what was asked for: for whoever reads it, it does not exist.
template <class Rows, class Is> base::Done holds(const base::Result<Rows> &rows, Is is)
{
    if (!rows)
        return base::fail(rows.error());
    for (const auto &row : *rows) {
        if (is(row))
            return {};
    }
    return base::fail(security::notThere());
}
template <class Value> base::Done done(const base::Result<Value> &result)
{
    if (!result)
        return base::fail(result.error());
    return {};
}

// One use case behind an operation, called by whoever is at work on what is own or elsewhere.
struct Invoker {
    security::Operation operation;
    const char *name;
    base::Done (*call)(RightsSchool &, Where);
};

[[nodiscard]] std::vector<Invoker> peopleInvokers();
[[nodiscard]] std::vector<Invoker> admissionInvokers();
[[nodiscard]] std::vector<Invoker> paperInvokers();
[[nodiscard]] std::vector<Invoker> lessonInvokers();
[[nodiscard]] std::vector<Invoker> absenceInvokers();
[[nodiscard]] std::vector<Invoker> incidentInvokers();
[[nodiscard]] std::vector<Invoker> reviewInvokers();
[[nodiscard]] std::vector<Invoker> progressInvokers();
[[nodiscard]] std::vector<Invoker> pathInvokers();
[[nodiscard]] std::vector<Invoker> bookInvokers();
[[nodiscard]] std::vector<Invoker> feesAndOutcomeInvokers();
[[nodiscard]] std::vector<Invoker> feeAgreementInvokers();
[[nodiscard]] std::vector<Invoker> schoolInvokers();
[[nodiscard]] std::vector<Invoker> safetyInvokers();
[[nodiscard]] std::vector<Invoker> catalogueInvokers();
[[nodiscard]] std::vector<Invoker> examInvokers();

} // namespace rights
