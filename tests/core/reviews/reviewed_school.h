#pragma once

#include "core/enrolment/own_students.h"
#include "core/reviews/meeting_service.h"
#include "core/reviews/review_service.h"
#include "core/storage/statement.h"
#include "tests/support/workshop_school.h"

namespace support {

// The workshop school with the master in charge of Usinage and the teacher of Général, the first
// term open for reviews from 16 to 29 November; the day is 20 November, the master is at work.
struct ReviewedSchool : WorkshopSchool {
    explicit ReviewedSchool(AnySchool &on)
        : WorkshopSchool(on)
        , reviews(on.workspace())
        , meetings(on.workspace())
    {
        using namespace Qt::Literals::StringLiterals;
        rows::groupStaff(on.database(), workshop, masterStaff, u"master"_s, QDate(2026, 9, 1));
        rows::groupStaff(on.database(), general, teacherStaff, u"teacher"_s, QDate(2026, 9, 1));
        on.workspace().setOwnership(std::make_unique<enrolment::OwnStudents>(on.database()));
        on.clock.set(QDate(2026, 11, 20));
        first = term(1);
        second = term(2);
        director();
        must(reviews.setWindow(
            first, 0, reviews::WindowDays{QDate(2026, 11, 16), QDate(2026, 11, 29)}));
        atBench();
    }
    void director() { signInAs(QStringLiteral("dir"), security::Role::Director); }
    void atBench() { signInAs(QStringLiteral("maitre"), security::Role::Master); }
    void inClass() { signInAs(QStringLiteral("prof"), security::Role::Teacher); }
    void office() { signInAs(QStringLiteral("secretariat"), security::Role::Secretary); }

    [[nodiscard]] school::TermId term(int position)
    {
        return school::TermId(
            count(QStringLiteral("SELECT id FROM term WHERE position = %1").arg(position)));
    }
    [[nodiscard]] people::StudentId studentOf(enrolment::EnrolmentId enrolment)
    {
        return people::StudentId(
            count(QStringLiteral("SELECT student_id FROM enrolment WHERE id = %1")
                      .arg(enrolment.value())));
    }
    [[nodiscard]] reviews::PartKey byMaster() const
    {
        return {reviews::PartKind::Staff, masterStaff, {}};
    }
    [[nodiscard]] reviews::PartKey byTeacher() const
    {
        return {reviews::PartKind::Staff, teacherStaff, QStringLiteral("Maths")};
    }
    [[nodiscard]] static reviews::PartKey own(reviews::PartKind kind) { return {kind, {}, {}}; }
    [[nodiscard]] base::Result<reviews::WrittenPart> write(
        const reviews::PartKey &key, const QString &words, int rowVersion = 0)
    {
        return reviews.write(students.front(), first, key, words, false, rowVersion);
    }
    [[nodiscard]] reviews::ReviewSheet sheet()
    {
        return must(reviews.sheet(students.front(), first));
    }
    // The review of the first young person, as it stands.
    base::Result<reviews::FrozenReview> finish()
    {
        const auto now = sheet();
        REQUIRE(now.open);
        return reviews.finish(now.open->id, now.open->rowVersion);
    }

    reviews::ReviewService reviews;
    reviews::MeetingService meetings;
    school::TermId first{0};
    school::TermId second{0};
};

} // namespace support
