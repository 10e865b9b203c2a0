#pragma once

#include "core/paths/objective_service.h"
#include "core/progress/conduct_service.h"
#include "core/progress_book/book_service.h"
#include "core/progress_book/week_service.h"
#include "core/reviews/review_service.h"
#include "tests/support/observed_school.h"

// The school of the competencies on Friday 20 November 2026, in its first term: the first student
// was seen, decided, called, reviewed. The director is at work.
struct BookSchool : support::ObservedSchool {
    explicit BookSchool(support::AnySchool &on)
        : support::ObservedSchool(on)
        , books(on.workspace())
        , weeks(on.workspace())
        , reviews(on.workspace())
        , objectives(on.workspace())
        , conduct(on.workspace())
    {
        using namespace Qt::Literals::StringLiterals;
        on.clock.set(kToday);
        first = school::TermId(count(u"SELECT id FROM term WHERE position = 1"_s));
        signInAs(u"dir"_s, security::Role::Director);
    }
    // A workshop session of four hours with its roll done; then the director is at work.
    timetable::Session held(QDate day, const std::vector<attendance::RollMark> &marks = {})
    {
        const auto session = planned(plan(day, 480, 720));
        support::must(attendance.take(roll(session.id, marks)));
        return session;
    }
    void objective(size_t at, const QString &words)
    {
        paths::ObjectiveDetails details;
        details.words = words;
        details.setOn = kToday;
        support::must(objectives.add(student(at), details));
    }
    // The master writes, the young person's words come from a slip; made final.
    void review(size_t at, const QString &byMaster, const QString &nextAim)
    {
        support::must(reviews.setWindow(
            first, 0, ::reviews::WindowDays{QDate(2026, 11, 16), QDate(2026, 11, 29)}));
        signInAs(QStringLiteral("maitre"), security::Role::Master);
        const auto of = students.at(at);
        support::must(reviews.write(
            of, first, {::reviews::PartKind::Staff, masterStaff, {}}, byMaster, false, 0));
        support::must(
            reviews.write(of, first, {::reviews::PartKind::NextAim, {}, {}}, nextAim, true, 0));
        const auto sheet = support::must(reviews.sheet(of, first));
        REQUIRE(sheet.open);
        support::must(reviews.finish(sheet.open->id, sheet.open->rowVersion));
        director();
    }
    [[nodiscard]] progress_book::Book book(
        size_t at, const progress_book::BookRequest &request = {})
    {
        auto writing = support::must(books.begin(request));
        return support::must(writing.compose(student(at)));
    }
    // Composed and kept.
    records::DocumentId issue(size_t at)
    {
        auto writing = support::must(books.begin({}));
        const auto book = support::must(writing.compose(student(at)));
        return support::must(books.record({writing.kept(student(at), book)})).front();
    }
    [[nodiscard]] progress_book::WeekRequest week(std::vector<people::StudentId> whom)
    {
        return {kToday, std::move(whom)};
    }

    inline static const QDate kToday{2026, 11, 20};
    progress_book::BookService books;
    progress_book::WeekService weeks;
    ::reviews::ReviewService reviews;
    paths::ObjectiveService objectives;
    progress::ConductService conduct;
    school::TermId first{0};
};
