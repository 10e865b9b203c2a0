#include "core/absences/absence_service.h"
#include "core/absences/reason_service.h"
#include "core/enrolment/own_students.h"
#include "core/security/history.h"
#include "core/security/policy.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

using namespace Qt::Literals::StringLiterals;
using absences::AbsenceDetails;
using absences::AbsenceService;
using absences::AbsenceSpan;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;
using support::WorkshopSchool;
namespace errors = absences::errors;

namespace {

struct Office : WorkshopSchool {
    explicit Office(AnySchool &on)
        : WorkshopSchool(on)
        , absences(on.workspace())
        , first(count(
              u"SELECT student_id FROM enrolment WHERE id = %1"_s.arg(students.front().value())))
    {
        support::rows::groupStaff(
            on.database(), general, teacherStaff, u"teacher"_s, QDate(2026, 9, 1));
        on.workspace().setOwnership(std::make_unique<timetable::OwnSessions>(
            on.database(), std::make_unique<enrolment::OwnStudents>(on.database())));
        signInAs(u"secretariat"_s, Role::Secretary);
    }
    [[nodiscard]] AbsenceDetails days(QDate from, QDate to) const
    {
        AbsenceDetails details;
        details.span = AbsenceSpan::days(from, to);
        return details;
    }
    AbsenceService absences;
    people::StudentId first; // of the first enrolment
};

} // namespace

TEST_CASE("an absence is announced, explained, justified and classed, each a thing of its own")
{
    support::onBothEngines([](AnySchool &on) {
        Office office(on);
        AbsenceDetails details = office.days(kMonday.addDays(1), kMonday.addDays(2));
        details.toldBy = u"  sa mère "_s;
        auto changed = must(office.absences.announce(office.first, details));
        CHECK(changed.absence.details.toldBy == u"sa mère"_s);
        CHECK(changed.absence.details.origin == absences::Origin::Announced);

        const auto tooEarly =
            office.absences.setClassed(changed.absence.id, changed.absence.rowVersion, true);
        REQUIRE_FALSE(tooEarly);
        CHECK(tooEarly.error().code == errors::kNoReasonYet);

        details.reason = u"illness"_s;
        changed =
            must(office.absences.edit(changed.absence.id, changed.absence.rowVersion, details));
        must(office.absences.justify(
            changed.absence.id, {absences::ProofKind::Certificate, kMonday, {}}));
        changed =
            must(office.absences.setClassed(changed.absence.id, changed.absence.rowVersion, true));
        const auto line = must(office.absences.absence(changed.absence.id));
        REQUIRE(line.reason);
        CHECK(line.reason->standing == absences::Standing::Legitimate);
        CHECK(line.reason->source == u"Code de l’éducation, L131-8"_s);
        CHECK(line.justifications == 1);
        CHECK(line.absence.classedBy == on.workspace().signedIn()->account);

        const auto refused =
            office.absences.edit(changed.absence.id, changed.absence.rowVersion, details);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kIsClassed);

        must(office.absences.undo(changed.undo));
        CHECK_FALSE(must(office.absences.absence(changed.absence.id)).absence.classedAt);
    });
}

TEST_CASE("taking back asks for the right that the act itself needed")
{
    support::onBothEngines([](AnySchool &on) {
        Office office(on);
        AbsenceDetails details = office.days(kMonday, kMonday);
        details.reason = u"illness"_s;
        const auto announced = must(office.absences.announce(office.first, details));
        const auto paper = must(office.absences.justify(
            announced.absence.id, {absences::ProofKind::Certificate, kMonday, {}}));
        const auto call = must(office.absences.note(announced.absence.id, {}));
        const auto classed = must(
            office.absences.setClassed(announced.absence.id, announced.absence.rowVersion, true));

        // Somebody else sits down before the notice. A teacher notes calls, and classes nothing.
        office.signInAs(u"prof"_s, Role::Teacher);
        for (const absences::AbsenceUndo &undo : {classed.undo, paper}) {
            const auto refused = office.absences.undo(undo);
            REQUIRE_FALSE(refused);
            CHECK(refused.error().code == security::errors::kRefused);
        }
        must(office.absences.undo(call));
        const auto line = must(office.absences.absence(announced.absence.id));
        CHECK(line.absence.classedAt);
        CHECK(line.justifications == 1);
        CHECK(line.notices == 0);
        office.signInAs(u"secretariat"_s, Role::Secretary);
        must(office.absences.undo(classed.undo));
        CHECK_FALSE(must(office.absences.absence(announced.absence.id)).absence.classedAt);
    });
}

TEST_CASE("two absences of one student never share a minute; the message names the other one")
{
    support::onBothEngines([](AnySchool &on) {
        Office office(on);
        AbsenceDetails morning = office.days(kMonday, kMonday);
        morning.span.toMinute = 12 * 60;
        must(office.absences.announce(office.first, morning));
        AbsenceDetails afternoon = office.days(kMonday, kMonday);
        afternoon.span.fromMinute = 12 * 60;
        const auto second = must(office.absences.announce(office.first, afternoon));
        afternoon.span.fromMinute = 11 * 60 + 59;
        const auto refused =
            office.absences.edit(second.absence.id, second.absence.rowVersion, afternoon);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kOverlaps);
        CHECK(refused.error().message.contains(shown(morning.span)));

        must(office.absences.undo(second.undo));
        CHECK(must(office.absences.absences({kMonday, kMonday})).size() == 1);
        afternoon.span.fromMinute = 13 * 60;
        must(office.absences.announce(office.first, afternoon));
    });
}

TEST_CASE("an absence lies inside the enrolment, in order, and on the right side of today")
{
    support::onBothEngines([](AnySchool &on) {
        Office office(on);
        const auto code = [&](const base::Result<absences::ChangedAbsence> &result) {
            return result ? std::string_view("none") : result.error().code.name;
        };
        CHECK(code(office.absences.announce(
                  office.first, office.days(kMonday.addDays(-3), kMonday.addDays(-2))))
            == errors::kBadSpan.name);
        CHECK(code(office.absences.follow(
                  office.first, office.days(kMonday.addDays(1), kMonday.addDays(1))))
            == errors::kBadSpan.name);
        CHECK(code(office.absences.announce(
                  office.first, office.days(kMonday.addDays(2), kMonday.addDays(1))))
            == errors::kBadSpan.name);
        CHECK(code(office.absences.announce(
                  office.first, office.days(kMonday.addYears(2), kMonday.addYears(2))))
            == errors::kNotEnrolled.name);
        AbsenceDetails unknown = office.days(kMonday, kMonday);
        unknown.reason = u"none of ours"_s;
        CHECK(code(office.absences.announce(office.first, unknown)) == errors::kUnknownReason.name);
        CHECK(must(office.absences.absences({kMonday, kMonday.addDays(9)})).empty());
    });
}

TEST_CASE("who announced an absence by mistake withdraws it; the office's needs the office")
{
    support::onBothEngines([](AnySchool &on) {
        Office office(on);
        office.signInAs(u"prof"_s, Role::Teacher);
        const auto told =
            must(office.absences.announce(office.first, office.days(kMonday, kMonday)));
        REQUIRE_FALSE(office.absences.withdraw(told.absence.id, told.absence.rowVersion, u" "_s));
        const auto gone = must(
            office.absences.withdraw(told.absence.id, told.absence.rowVersion, u"Autre élève"_s));
        CHECK_FALSE(gone.absence.isLiving());
        CHECK(must(office.absences.absences({kMonday, kMonday})).empty());

        office.signInAs(u"secretariat"_s, Role::Secretary);
        const auto found =
            must(office.absences.follow(office.first, office.days(kMonday, kMonday)));
        office.signInAs(u"prof"_s, Role::Teacher);
        const auto refused =
            office.absences.withdraw(found.absence.id, found.absence.rowVersion, u"Erreur"_s);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == security::errors::kRefused);
    });
}

TEST_CASE("each try to reach a family is a notice of its own, with who and when")
{
    support::onBothEngines([](AnySchool &on) {
        Office office(on);
        const auto found =
            must(office.absences.follow(office.first, office.days(kMonday, kMonday)));
        must(office.absences.note(found.absence.id,
            {absences::Channel::Call, absences::NoticeOutcome::NoAnswer, {}, {}}));
        const auto undo = must(office.absences.note(found.absence.id,
            {absences::Channel::Call, absences::NoticeOutcome::LeftMessage, {}, u"répondeur"_s}));
        auto notices = must(office.absences.notices(found.absence.id));
        REQUIRE(notices.size() == 2);
        CHECK(notices.back().byName == u"secretariat"_s);
        CHECK(notices.back().at == on.clock.nowUtc());
        const auto letter = office.absences.note(
            found.absence.id, {absences::Channel::Letter, absences::NoticeOutcome::Told, {}, {}});
        REQUIRE_FALSE(letter);
        CHECK(letter.error().code == errors::kBadNotice);
        must(office.absences.undo(undo));
        CHECK(must(office.absences.notices(found.absence.id)).size() == 1);
    });
}

TEST_CASE("nothing more is noted of an absence that was withdrawn")
{
    support::onBothEngines([](AnySchool &on) {
        Office office(on);
        const auto made =
            must(office.absences.announce(office.first, office.days(kMonday, kMonday)));
        must(office.absences.withdraw(made.absence.id, made.absence.rowVersion, u"Erreur"_s));
        const auto noted = office.absences.note(made.absence.id, {});
        REQUIRE_FALSE(noted);
        CHECK(noted.error().code == errors::kIsWithdrawn);
        const auto justified =
            office.absences.justify(made.absence.id, {absences::ProofKind::Word, kMonday, {}});
        REQUIRE_FALSE(justified);
        CHECK(justified.error().code == errors::kIsWithdrawn);
    });
}

TEST_CASE("the days of an exclusion are changed through the measure alone")
{
    support::onBothEngines([](AnySchool &on) {
        Office office(on);
        const auto made =
            must(office.absences.announce(office.first, office.days(kMonday, kMonday)));
        office.execute(u"UPDATE absence_case SET origin = 'measure', reason_code = 'exclusion'"_s);
        const auto &absence = made.absence;
        const auto edited = office.absences.edit(
            absence.id, absence.rowVersion, office.days(kMonday, kMonday.addDays(1)));
        REQUIRE_FALSE(edited);
        CHECK(edited.error().code == errors::kOfMeasure);
        const auto gone = office.absences.withdraw(absence.id, absence.rowVersion, u"Erreur"_s);
        REQUIRE_FALSE(gone);
        CHECK(gone.error().code == errors::kOfMeasure);
    });
}

TEST_CASE(
    "a reason of the school's own is used, then its meaning stays; retired it is chosen no more")
{
    support::onBothEngines([](AnySchool &on) {
        Office office(on);
        on.signIn(u"dir"_s, {});
        absences::ReasonService reasons(on.workspace());
        absences::ReasonDetails wanted{u" AE "_s, u"Permis de conduire"_s,
            absences::Effect::Absence, absences::Standing::Excused, u"Usage de l’école"_s};
        auto added = must(reasons.add(wanted));
        CHECK(added.reason.shortName == u"AE"_s);
        CHECK(must(reasons.all()).back().label == u"Permis de conduire"_s);

        wanted.standing = absences::Standing::Unjustified;
        auto edited = must(reasons.edit(added.reason.code, added.reason.rowVersion, wanted));
        AbsenceDetails details = office.days(kMonday, kMonday);
        details.reason = added.reason.code;
        must(office.absences.announce(office.first, details));
        wanted.standing = absences::Standing::Excused;
        const auto refused = reasons.edit(added.reason.code, edited.reason.rowVersion, wanted);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kReasonUsed);

        edited = must(reasons.setRetired(added.reason.code, edited.reason.rowVersion, true));
        details.span = AbsenceSpan::days(kMonday.addDays(1), kMonday.addDays(1));
        const auto unknown = office.absences.announce(office.first, details);
        REQUIRE_FALSE(unknown);
        CHECK(unknown.error().code == errors::kUnknownReason);
        must(reasons.undo(edited.undo));
        must(office.absences.announce(office.first, details));
    });
}

TEST_CASE("the part of an absence that lies on a day")
{
    AbsenceSpan span{kMonday, 600, kMonday.addDays(2), 720};
    CHECK(span.on(kMonday) == timetable::DaySpan{600, 1440});
    CHECK(span.on(kMonday.addDays(1)) == timetable::DaySpan{0, 1440});
    CHECK(span.on(kMonday.addDays(2)) == timetable::DaySpan{0, 720});
    CHECK_FALSE(span.on(kMonday.addDays(3)));
    CHECK_FALSE(span.overlaps({kMonday.addDays(2), 720, kMonday.addDays(2), 800}));
    CHECK(span.overlaps({kMonday.addDays(2), 719, kMonday.addDays(2), 800}));
}

TEST_CASE("an absence of somebody who left can still be explained and classed, and lasts no longer")
{
    support::onBothEngines([](AnySchool &on) {
        Office office(on);
        const auto announced = must(office.absences.announce(
            office.first, office.days(kMonday.addDays(1), kMonday.addDays(10))));
        office.execute(
            u"UPDATE enrolment SET exit_on = '2026-09-11', exit_code = (SELECT code FROM "
            "enrolment_code WHERE kind = 'exit' LIMIT 1) WHERE id = %1"_s.arg(
                office.students.front().value()));
        on.clock.set(kMonday.addDays(14));
        AbsenceDetails details = announced.absence.details;
        details.reason = u"illness"_s;
        auto changed =
            must(office.absences.edit(announced.absence.id, announced.absence.rowVersion, details));
        changed =
            must(office.absences.setClassed(changed.absence.id, changed.absence.rowVersion, true));
        CHECK(changed.absence.classedAt);
        must(office.absences.undo(changed.undo));

        const auto line = must(office.absences.absence(announced.absence.id));
        details.span = AbsenceSpan::days(kMonday.addDays(1), kMonday.addDays(9));
        const auto longer = office.absences.edit(line.absence.id, line.absence.rowVersion, details);
        REQUIRE_FALSE(longer);
        CHECK(longer.error().code == errors::kNotEnrolled);
        CHECK(longer.error().message.contains(u"11/09/2026"_s));
        const auto another = office.absences.announce(
            office.first, office.days(kMonday.addDays(20), kMonday.addDays(20)));
        REQUIRE_FALSE(another);
        CHECK(another.error().code == errors::kNotEnrolled);
        CHECK(must(office.absences.absences({kMonday, kMonday.addDays(30)})).size() == 1);
    });
}

TEST_CASE("an absence over a closure says that nothing is planned then")
{
    support::onBothEngines([](AnySchool &on) {
        Office office(on);
        (void)office.planned(office.plan(kMonday.addDays(1), 480, 720));
        const auto away = must(office.absences.announce(
            office.first, office.days(QDate(2026, 10, 20), QDate(2026, 10, 23))));
        CHECK(away.remark.contains(u"No session is planned"_s));
        // Moved onto a day with a session, it has nothing to remark.
        const auto moved = must(office.absences.edit(away.absence.id, away.absence.rowVersion,
            office.days(kMonday.addDays(1), kMonday.addDays(1))));
        CHECK(moved.remark.isEmpty());
        AbsenceDetails afternoon = office.days(kMonday.addDays(1), kMonday.addDays(1));
        afternoon.span.fromMinute = 720;
        CHECK_FALSE(must(office.absences.edit(away.absence.id, moved.absence.rowVersion, afternoon))
                        .remark.isEmpty());
    });
}

TEST_CASE("until midnight is until the end of the day before; days that touch share nothing")
{
    support::onBothEngines([](AnySchool &on) {
        Office office(on);
        AbsenceDetails details = office.days(kMonday, kMonday.addDays(2));
        details.span.toMinute = 0;
        const auto first = must(office.absences.announce(office.first, details));
        CHECK(first.absence.details.span == AbsenceSpan::days(kMonday, kMonday.addDays(1)));
        must(office.absences.announce(
            office.first, office.days(kMonday.addDays(2), kMonday.addDays(2))));
        details.span = {kMonday.addDays(4), 0, kMonday.addDays(4), 0};
        const auto refused = office.absences.announce(office.first, details);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kBadSpan);
    });
}

TEST_CASE("an absence that is moved under a closed roll says that the roll stays as it is")
{
    support::onBothEngines([](AnySchool &on) {
        Office office(on);
        const auto session = office.planned(office.plan(kMonday, 480, 720));
        office.signInAs(u"dir"_s, Role::Director);
        auto taken =
            must(office.attendance.take(office.roll(session.id, {{attendance::Mark::Absent, {}}})));
        const auto closed =
            must(office.attendance.setClosed(session.id, taken.after.rowVersion, true));
        office.signInAs(u"secretariat"_s, Role::Secretary);
        const auto away = must(office.absences.announce(
            office.first, office.days(kMonday.addDays(1), kMonday.addDays(1))));
        const auto moved = must(office.absences.edit(
            away.absence.id, away.absence.rowVersion, office.days(kMonday, kMonday)));
        CHECK(moved.remark.contains(u"1 roll(s)"_s));
        const auto sheet = must(office.attendance.sheet(session.id));
        REQUIRE(sheet.roll);
        CHECK(sheet.roll->closed);
        CHECK(sheet.roll->rowVersion == closed.rowVersion);
        CHECK(sheet.rows[0].mark.mark == attendance::Mark::Absent);
        must(office.absences.undo(moved.undo));
        CHECK(must(office.absences.absence(away.absence.id)).absence.details.span
            == away.absence.details.span);
    });
}
