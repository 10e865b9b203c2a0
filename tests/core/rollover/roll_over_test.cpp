#include "core/enrolment/student_list.h"
#include "core/security/conflict.h"
#include "tests/core/rollover/closing_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using closing::School;
using exams::Outcome;
using rollover::Action;
using rollover::Standing;
using support::AnySchool;
using support::must;
using support::SchoolFile;

namespace {

void calendarClosedOn(AnySchool &any, QDate day)
{
    storage::Statement insert(any.database(),
        u"INSERT INTO closure (name, first_day, last_day) VALUES ('Prérentrée', ?, ?)"_s);
    must(insert.run(day, day));
}

} // namespace

TEST_CASE("each young person of the closing year is proposed what the path and the exam say")
{
    support::onBothEngines([](AnySchool &on) {
        School school(on);
        const auto first = school.pupil(u"Abadie"_s, 1);
        const auto admitted = school.pupil(u"Benali"_s, 2);
        school.result(admitted.id, Outcome::Admitted);
        const auto deferred = school.pupil(u"Carpentier"_s, 2);
        school.result(deferred.id, Outcome::Deferred);
        const auto awaited = school.pupil(u"Durand"_s, 2);
        school.result(awaited.id, {});
        const auto notEntered = school.pupil(u"Fofana"_s, 3, 3);
        const auto noPath = school.pupil(u"Garnier"_s, 0);
        const auto gone = school.pupil(u"Haddad"_s, 1, 2, QDate(2025, 11, 14));

        const auto preview = school.preview();
        CHECK(preview.lines.size() == 7);
        CHECK(preview.startsOn == closing::kNextDay);
        const auto proposed = [&](people::StudentId id) { return school.line(id).proposed; };
        CHECK(proposed(first.id) == Action::MoveUp);
        CHECK(school.line(first.id).choice.yearOfPath == 2);
        CHECK(school.line(first.id).choice.workshop == school.usinage);
        CHECK(school.line(first.id).choice.theory == school.theory);
        CHECK(proposed(admitted.id) == Action::Leave);
        CHECK(school.line(admitted.id).choice.exitCode == u"completed"_s);
        CHECK(school.line(admitted.id).reason.contains(u"CAP CIP"_s));
        CHECK(proposed(deferred.id) == Action::Repeat);
        CHECK(school.line(deferred.id).choice.yearOfPath == 2);
        for (const auto &one : {awaited, notEntered, noPath}) {
            CHECK(school.line(one.id).standing == Standing::Undecided);
            CHECK_FALSE(school.line(one.id).reason.isEmpty());
        }
        CHECK(school.line(gone.id).standing == Standing::AlreadyGone);
        CHECK(school.line(gone.id).reason.contains(u"14/11/2025"_s));
    });
}

TEST_CASE("a closed group or an archived file waits for a decision, and is not skipped")
{
    SchoolFile file;
    School school(file);
    const auto pupil = school.pupil(u"Abadie"_s, 1);
    storage::Statement archive(
        file.database(), u"UPDATE training_group SET archived_on = ? WHERE id = ?"_s);
    must(archive.run(QDate(2026, 7, 31), school.usinage));
    const auto line = school.line(pupil.id);
    CHECK(line.standing == Standing::Undecided);
    CHECK(line.reason.contains(u"Usinage 1"_s));
    CHECK_FALSE(line.choice.workshop);
    storage::Statement put(file.database(), u"UPDATE student SET archived_on = ? WHERE id = ?"_s);
    must(put.run(QDate(2026, 7, 31), pupil.id));
    CHECK(school.line(pupil.id).standing == Standing::Undecided);
}

TEST_CASE("carried out, all begin on the first school day and leavers end with the closing year")
{
    support::onBothEngines([](AnySchool &on) {
        School school(on);
        calendarClosedOn(on, closing::kNextDay);
        const auto first = school.pupil(u"Abadie"_s, 1);
        const auto admitted = school.pupil(u"Benali"_s, 2);
        school.result(admitted.id, Outcome::Admitted);
        const auto undecided = school.pupil(u"Durand"_s, 2);
        const auto done = must(school.service.carryOut(school.wish()));
        CHECK(done.counts.movedUp == 1);
        CHECK(done.counts.left == 1);
        CHECK(done.counts.repeating == 0);

        const auto records = must(school.files.file(first.id)).enrolments;
        REQUIRE(records.size() == 2);
        CHECK_FALSE(records[0].enrolment.exitOn);
        const QDate begins = closing::kNextDay.addDays(1);
        CHECK(records[1].enrolment.entryOn == begins);
        CHECK(records[1].groupOn(enrolment::GroupKind::Workshop, begins)->group == school.usinage);
        CHECK(records[1].pathOn(begins)->yearOfPath == 2);
        const auto left = must(school.files.file(admitted.id)).enrolments;
        REQUIRE(left.size() == 1);
        CHECK(left[0].enrolment.exitOn == closing::kLastDay);
        CHECK(left[0].enrolment.exitCode == u"completed"_s);
        CHECK(left[0].paths[0].dates.to == closing::kLastDay);
        // Who waits for a decision blocks nobody and stays on the list.
        CHECK(must(school.files.file(undecided.id)).enrolments.size() == 1);
        CHECK(school.line(undecided.id).standing == Standing::Undecided);
        CHECK(school.line(first.id).standing == Standing::AlreadyEnrolled);
        CHECK(must(school.service.latest())->to == school.to);
        CHECK(school.count(u"SELECT count(*) FROM school_year WHERE state = 'current' AND "
                           "label = '2026-2027'"_s)
            == 1);

        // They are seen before the year begins, with a badge.
        for (const auto &row : must(enrolment::studentList(on.workspace()))) {
            if (row.id == first.id)
                CHECK(row.state == enrolment::StudentState::Upcoming);
        }
    });
}

TEST_CASE("carried out twice is carried out once")
{
    SchoolFile file;
    School school(file);
    const auto admitted = school.pupil(u"Benali"_s, 2);
    school.result(admitted.id, Outcome::Admitted);
    static_cast<void>(school.pupil(u"Abadie"_s, 1));
    const auto wish = school.wish();
    static_cast<void>(must(school.service.carryOut(wish)));
    const QStringList rows = school.rows();
    const auto again = must(school.service.carryOut(wish));
    CHECK_FALSE(again.id);
    CHECK(again.counts.total() == 0);
    CHECK(school.rows() == rows);
    CHECK(school.count(u"SELECT count(*) FROM roll_over"_s) == 1);
}

TEST_CASE("a refusal names the young person and writes nothing")
{
    SchoolFile file;
    School school(file);
    static_cast<void>(school.pupil(u"Abadie"_s, 1));
    const auto second = school.pupil(u"Benali"_s, 1);
    auto wish = school.wish();
    const QStringList rows = school.rows();
    SECTION("an exit code that does not exist")
    {
        wish.lines.back().choice.action = Action::Leave;
        wish.lines.back().choice.exitCode = u"vanished"_s;
        const auto refused = school.service.carryOut(wish);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == enrolment::errors::kUnknownCode);
        CHECK(refused.error().message.contains(u"BENALI"_s));
    }
    SECTION("a file somebody changed meanwhile")
    {
        static_cast<void>(must(school.enrolments.leaveGroup(
            second.enrolment, 1, enrolment::GroupKind::Theory, QDate(2026, 6, 1))));
        const auto changed = school.rows();
        const auto refused = school.service.carryOut(wish);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == security::errors::kChangedMeanwhile);
        CHECK(refused.error().message.contains(u"BENALI"_s));
        CHECK(school.rows() == changed);
        return;
    }
    SECTION("a year that does not follow")
    {
        std::swap(wish.from, wish.to);
        CHECK(school.service.carryOut(wish).error().code == rollover::errors::kNotTheNextYear);
    }
    CHECK(school.rows() == rows);
}

TEST_CASE("taken back as one until the first entry of the new year, then refused with the reason")
{
    support::onBothEngines([](AnySchool &on) {
        School school(on);
        const auto first = school.pupil(u"Abadie"_s, 1);
        const auto admitted = school.pupil(u"Benali"_s, 2);
        school.result(admitted.id, Outcome::Admitted);
        // Admitted in spring: no entry made after the change of year.
        const auto newcomer = support::rows::student(on.database(), u"Zidane"_s, u"Léa"_s);
        static_cast<void>(
            must(school.enrolments.enrol({newcomer, school.to, closing::kNextDay, u"new"_s})));
        const QStringList rows = school.rows();
        const auto done = must(school.service.carryOut(school.wish()));
        on.clock.advance(60'000);
        SECTION("nothing was entered")
        {
            must(school.service.undo(*done.id));
            CHECK(school.rows() == rows);
            CHECK(school.service.undo(*done.id).error().code == rollover::errors::kTakenBack);
            CHECK(must(school.service.carryOut(school.wish())).counts.total() == 2);
        }
        const auto refused = [&](const QString &word) {
            const QStringList now = school.rows();
            const auto undone = school.service.undo(*done.id);
            REQUIRE_FALSE(undone);
            CHECK(undone.error().code == rollover::errors::kYearBegun);
            INFO(undone.error().message.toStdString());
            CHECK(undone.error().message.contains(word));
            CHECK(school.rows() == now);
        };
        SECTION("somebody was enrolled by hand")
        {
            const auto other = support::rows::student(on.database(), u"Martin"_s, u"Eva"_s);
            static_cast<void>(
                must(school.enrolments.enrol({other, school.to, closing::kNextDay, u"new"_s})));
            refused(u"Eva Martin"_s);
        }
        SECTION("a result of the new year was recorded")
        {
            on.clock.set(QDate(2027, 7, 6));
            static_cast<void>(must(school.jury.enter({{first.id, school.cap, 2027, {}}})));
            const auto entered = must(school.jury.ofStudent(first.id)).front();
            static_cast<void>(must(school.jury.save(entered.id, entered.rowVersion, {{}, true},
                exams::OfficialResult{
                    Outcome::Admitted, exams::Honours::None, QDate(2027, 7, 5), u"Relevé"_s})));
            refused(u"Noé Abadie"_s);
        }
        SECTION("a roll was called")
        {
            storage::Statement session(on.database(),
                u"INSERT INTO session (uuid, day, starts, ends, nature, group_id, state) "
                "VALUES ('s', '2026-09-01', 480, 720, ?, ?, 'held') RETURNING id"_s);
            storage::Statement nature(on.database(),
                u"INSERT INTO nature (code, label, counts_as, position) "
                "VALUES ('essai', 'Essai', 'practice', 99)"_s);
            must(nature.run());
            must(session.run(u"essai"_s, school.usinage));
            const qint64 id = must(storage::singleInteger(session));
            storage::Statement roll(on.database(),
                u"INSERT INTO roll_call (session_id, done_at, done_by) VALUES (?, ?, ?)"_s);
            must(roll.run(id, on.workspace().clock().nowUtc(), on.workspace().signedIn()->account));
            refused(u"01/09/2026"_s);
        }
        SECTION("a file was changed by hand: it is named")
        {
            const auto record = must(school.files.file(first.id)).enrolments.back().enrolment;
            static_cast<void>(must(school.enrolments.leaveGroup(
                record.id, record.rowVersion, enrolment::GroupKind::Theory, QDate(2026, 9, 7))));
            const auto undone = school.service.undo(*done.id);
            REQUIRE_FALSE(undone);
            CHECK(undone.error().code == security::errors::kChangedMeanwhile);
            CHECK(undone.error().message.contains(u"ABADIE"_s));
        }
    });
}

TEST_CASE("who was undecided goes on later, and the later change is taken back first")
{
    SchoolFile file;
    School school(file);
    static_cast<void>(school.pupil(u"Abadie"_s, 1));
    const auto later = school.pupil(u"Durand"_s, 2);
    const QStringList rows = school.rows();
    const auto one = must(school.service.carryOut(school.wish()));
    const auto line = school.line(later.id);
    const auto choice = rollover::withAction(line, Action::Repeat, {}, line.choice);
    const auto two = must(school.service.carryOut(
        {school.from, school.to, true, false, {{line.enrolment, line.rowVersion, choice}}}));
    CHECK(two.counts.repeating == 1);
    CHECK(must(school.files.file(later.id)).enrolments.back().paths.front().yearOfPath == 2);
    CHECK(school.service.undo(*one.id).error().code == rollover::errors::kLaterChange);
    must(school.service.undo(*two.id));
    must(school.service.undo(*one.id));
    CHECK(school.rows() == rows);
}

TEST_CASE("a teacher neither sees nor carries out the change of year")
{
    SchoolFile file;
    School school(file);
    static_cast<void>(school.pupil(u"Abadie"_s, 1));
    const auto wish = school.wish();
    file.signIn(u"prof"_s, {security::Role::Teacher});
    CHECK(
        school.service.preview(school.from, school.to).error().code == security::errors::kRefused);
    CHECK(school.service.carryOut(wish).error().code == security::errors::kRefused);
    CHECK(school.service.undo(rollover::RollOverId(1)).error().code == security::errors::kRefused);
}

TEST_CASE(
    "entered for the next exam, without a result yet, nobody keeps the change from going back")
{
    support::onBothEngines([](AnySchool &on) {
        School school(on);
        const auto pupil = school.pupil(u"Abadie"_s, 1);
        const auto before = school.rows();
        const auto done = must(school.service.carryOut(school.wish()));
        static_cast<void>(must(school.jury.enter({{pupil.id, school.cap, 2027, u"4217"_s}})));
        must(school.service.undo(*done.id));
        CHECK(school.rows() == before);
        CHECK(must(school.jury.ofStudent(pupil.id)).size() == 1); // the entry stays
    });
}
