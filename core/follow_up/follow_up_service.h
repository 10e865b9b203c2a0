#pragma once

#include "core/follow_up/month.h"
#include "core/school/school_year.h"
#include "core/security/undo.h"

namespace security {
class Permit;
class Workspace;
} // namespace security

namespace follow_up {

struct NotedStep {
    Step step;
    security::Undo undo;
};

// What the law makes of absences: half-days by month, the numbers that were reached and the steps
// that were taken. Reading: Operation::ReadAbsences (teachers and masters: of their own); steps are
// the office's: QualifyAbsences. Errors: kBadStep, kMissingWhy, absences::errors::kNotEnrolled.
class FollowUpService {
public:
    explicit FollowUpService(security::Workspace &workspace);

    [[nodiscard]] base::Result<HalfDaySettings> settings();
    // Of the calendar month of a day; nothing of other months is in it.
    [[nodiscard]] base::Result<MonthView> month(QDate day);
    // The steps that nobody has taken of all months of the school year so far, oldest month first
    // and by name: what was reached on the last day of a month does not go with it.
    [[nodiscard]] base::Result<std::vector<OpenStep>> openSteps();
    // The months up to that of a day, as many as asked for; without a name where no session was
    // owed in them.
    [[nodiscard]] base::Result<StudentTrend> student(
        people::StudentId student, QDate until, int months = 6);
    // Everybody's months of a school year until today, by month and name.
    [[nodiscard]] base::Result<std::vector<MonthRow>> ofYear(const school::SchoolYear &year);

    [[nodiscard]] base::Result<NotedStep> take(
        people::StudentId student, const StepDetails &details);
    // It was noted by mistake.
    [[nodiscard]] base::Result<security::Undo> withdraw(
        StepId id, int rowVersion, const QString &why);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    [[nodiscard]] base::Result<std::vector<OwedTo>> owed(
        const security::Permit &permit, const HalfDayQuery &query);
    [[nodiscard]] base::Done addThoseOfSteps(std::vector<OwedTo> &missed,
        const std::vector<Step> &steps, const security::Permit &permit, QDate first, QDate last);
    security::Workspace &m_workspace;
};

} // namespace follow_up
