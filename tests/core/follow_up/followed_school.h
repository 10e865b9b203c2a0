#pragma once

#include "core/absences/absence_service.h"
#include "core/follow_up/day_service.h"
#include "core/follow_up/follow_up_service.h"
#include "core/people/student_repository.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

// A small school whose attendance is followed: the secretary is signed in.
struct FollowedSchool : support::WorkshopSchool {
    explicit FollowedSchool(support::AnySchool &on)
        : support::WorkshopSchool(on)
        , absences(on.workspace())
        , followUp(on.workspace())
        , days(on.workspace())
    {
        office();
    }
    void office() { signInAs(QStringLiteral("secretariat"), security::Role::Secretary); }
    [[nodiscard]] people::StudentId student(size_t at)
    {
        return people::StudentId(
            count(QStringLiteral("SELECT student_id FROM enrolment WHERE id = %1")
                      .arg(students.at(at).value())));
    }
    // One workshop session with its roll done; those named are marked as told, on that very day.
    timetable::Session held(
        QDate day, int starts, int ends, const std::vector<attendance::RollMark> &marks = {})
    {
        const auto session = planned(plan(day, starts, ends));
        signInAs(QStringLiteral("dir"), security::Role::Director);
        support::must(attendance.take(roll(session.id, marks)));
        office();
        return session;
    }
    // The first student misses these days whole, morning and afternoon.
    void missed(QDate first, int count)
    {
        const attendance::RollMark absent{attendance::Mark::Absent, {}};
        for (int day = 0; day < count; ++day) {
            (void)held(first.addDays(day), 480, 720, {absent});
            (void)held(first.addDays(day), 780, 1020, {absent});
        }
    }
    absences::AbsenceService absences;
    follow_up::FollowUpService followUp;
    follow_up::DayService days;
};
