// Candidates: one row a young person, steps that may be skipped, the enrolment in one act.
#include "core/enrolment/student_list.h"
#include "core/people/family_service.h"
#include "core/security/conflict.h"
#include "tests/core/admissions/wishing_school.h"
#include "tests/support/both_engines.h"
#include "tests/support/well_said.h"

using namespace wishing;
using admissions::Alike;
using admissions::Stage;
using support::must;

namespace errors = admissions::errors;

TEST_CASE("a young person is one file from the first contact on, and taken back as one")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto saved = school.add(u"Martin"_s);
        const auto candidate = school.now(saved.id);
        CHECK(candidate.row.listName() == u"MARTIN Léa"_s);
        CHECK(candidate.row.stage == Stage::Contact);
        CHECK(candidate.row.contactName == u"Anne Martin"_s);
        CHECK(candidate.row.contactPhone == u"+33612345678"_s);
        CHECK(candidate.row.sourceLabel == u"Collège"_s);
        REQUIRE(candidate.events.size() == 1);
        CHECK(candidate.events[0].kind == admissions::EventKind::Contact);
        CHECK(candidate.events[0].words == u"A visité avec son collège."_s);
        CHECK(candidate.events[0].writtenBy == u"sec"_s);
        CHECK(candidate.ageRemark.isEmpty());

        // In the list of students nobody takes a candidate for a student.
        const auto rows = must(enrolment::studentList(any.workspace()));
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].state == enrolment::StudentState::NotEnrolled);

        must(school.applications.undo(saved.undo));
        CHECK(must(school.applications.candidates()).empty());
        CHECK(must(enrolment::studentList(any.workspace())).empty());
    });
}

TEST_CASE("whoever is in the files already is found by name and birth date, and typed once")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto first = school.add(u"Lefèvre"_s, u"Noé"_s);
        const auto alike =
            must(school.applications.alike(u"LEFEVRE"_s, u"noe"_s, QDate(2011, 5, 17)));
        REQUIRE(alike.size() == 1);
        CHECK(alike[0].kind == Alike::Kind::Same);
        CHECK(alike[0].family.size() == 1);
        const auto sibling =
            must(school.applications.alike(u"Lefèvre"_s, u"Zoé"_s, QDate(2012, 1, 2)));
        REQUIRE(sibling.size() == 1);
        CHECK(sibling[0].kind == Alike::Kind::SameName);
        CHECK(must(school.applications.alike({}, u"Zoé"_s, {})).empty());

        // The same young person again: for another year, never twice for one.
        admissions::NewCandidate again;
        again.student = alike[0].student;
        again.details.year = school.nextYear;
        const auto refused = school.applications.add(again);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kAlreadyApplied);
        support::checkWellSaid(refused.error());
        again.details.year = school.thisYear;
        const auto second = must(school.applications.add(again));
        CHECK(second.student == first.student);
        CHECK(must(enrolment::studentList(any.workspace())).size() == 1);

        // A sister shares her brother's family: the mother stays one row.
        admissions::NewCandidate sister = school.typed(u"Lefèvre"_s, u"Zoé"_s);
        sister.file.contacts.clear();
        for (const people::Contact &contact : sibling[0].family) {
            enrolment::ContactForm same;
            same.party = contact.party.id;
            same.partyVersion = contact.party.rowVersion;
            same.details = contact.party.details;
            same.role = contact.link.details;
            sister.file.contacts.push_back(same);
        }
        const auto saved = must(school.applications.add(sister));
        CHECK(school.now(saved.id).row.contactName == u"Anne Lefèvre"_s);
        CHECK(must(people::FamilyService(any.workspace()).parties()).size() == 1);
    });
}

TEST_CASE("steps are taken in one act or skipped; an end asks for its reason and a day of erasure")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto id = school.add(u"Martin"_s).id;
        school.move(id, u"interview"_s); // appointment and stay are skipped
        CHECK(school.now(id).row.stage == Stage::Interview);
        CHECK(school.now(id).events.front().stateLabel == u"Entretien"_s);

        const int version = school.now(id).row.rowVersion;
        const auto silent =
            school.applications.changeState(id, version, {u"refused"_s, kToday, u"  "_s});
        REQUIRE_FALSE(silent);
        CHECK(silent.error().code == errors::kNoReason);
        support::checkWellSaid(silent.error());
        const auto early =
            school.applications.changeState(id, version, {u"refused"_s, kToday.addDays(1), u"x"_s});
        REQUIRE_FALSE(early);
        CHECK(early.error().code == errors::kBadDay);
        const auto unknown = school.applications.changeState(id, version, {u"moon"_s, kToday, {}});
        REQUIRE_FALSE(unknown);
        CHECK(unknown.error().code == errors::kUnknownState);

        const auto refused = school.move(id, u"refused"_s, u"Autre métier"_s);
        CHECK(school.now(id).row.keepUntil == kToday.addMonths(12));
        CHECK(must(school.applications.toErase()).empty());
        any.clock.set(kToday.addMonths(12));
        CHECK(must(school.applications.toErase()).size() == 1);
        any.clock.set(kToday);

        must(school.applications.undo(refused.undo));
        CHECK(school.now(id).row.stage == Stage::Interview);
        CHECK_FALSE(school.now(id).row.keepUntil);
        CHECK(school.now(id).events.size() == 2);            // the decision went with it
        CHECK_FALSE(school.applications.undo(refused.undo)); // once only
    });
}

TEST_CASE("two people at one candidate: the second is told, and nothing is overwritten")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto id = school.add(u"Martin"_s).id;
        school.move(id, u"appointment"_s);
        const auto late = school.applications.changeState(id, 1, {u"interview"_s, kToday, {}});
        REQUIRE_FALSE(late);
        CHECK(late.error().code == security::errors::kChangedMeanwhile);
        CHECK(school.now(id).row.stage == Stage::Appointment);
    });
}

TEST_CASE("the waiting list keeps its order per workshop")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        std::vector<admissions::ApplicationId> ids;
        for (const QString &name : {u"Un"_s, u"Deux"_s})
            ids.push_back(school.add(name).id);
        auto other = school.typed(u"Ailleurs"_s, u"Noé"_s);
        other.details.workshop = school.joinery;
        ids.push_back(must(school.applications.add(other)).id);
        for (const auto id : ids)
            school.move(id, u"waiting"_s);
        CHECK(school.now(ids[0]).row.waitingRank == 1);
        CHECK(school.now(ids[1]).row.waitingRank == 2);
        CHECK(school.now(ids[2]).row.waitingRank == 1);
        school.move(ids[0], u"accepted"_s);
        CHECK_FALSE(school.now(ids[0]).row.waitingRank);
    });
}

TEST_CASE("what was said and the next action are one act, taken back as one")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto id = school.add(u"Martin"_s).id;
        auto details = school.now(id).details;
        details.nextAction = u"Rappeler la mère"_s;
        details.nextOn = kToday.addDays(3);
        const auto edited = must(school.applications.noteAndPlan(id, 1,
            admissions::NewEvent{admissions::EventKind::Call, kToday, {}, u"Intéressé"_s},
            details));
        CHECK(school.now(id).row.nextAction == u"Rappeler la mère"_s);
        CHECK(school.now(id).events.size() == 2);
        must(school.applications.undo(edited.undo));
        CHECK(school.now(id).row.nextAction.isEmpty());
        CHECK(school.now(id).events.size() == 1);
        const auto empty =
            school.applications.note(id, 5, {admissions::EventKind::Note, kToday, {}, u" "_s});
        REQUIRE_FALSE(empty);
        CHECK(empty.error().code == errors::kNoWords);
    });
}

TEST_CASE("an accepted candidate is enrolled in one act: group, path and first day, or nothing")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto cap = support::rows::diplomaVersion(any.database(), u"CAP CIP"_s);
        const auto saved = school.add(u"Martin"_s);
        admissions::AdmitForm form{
            QDate(2027, 9, 1), u"new"_s, school.usinage1, {}, enrolment::PathForm{cap, 1, 2}};
        const auto early = school.applications.admit(saved.id, 1, form);
        REQUIRE_FALSE(early);
        CHECK(early.error().code == errors::kNotAccepted);
        school.move(saved.id, u"accepted"_s);
        const int version = school.now(saved.id).row.rowVersion;

        // Outside the year nothing at all is written.
        auto wrong = form;
        wrong.entryOn = QDate(2027, 8, 1);
        CHECK_FALSE(school.applications.admit(saved.id, version, wrong));
        CHECK(school.now(saved.id).row.stage == Stage::Accepted);

        auto places = must(school.applications.places(school.nextYear));
        REQUIRE(places.size() == 2);
        CHECK(places[1].name == u"Usinage 1"_s);
        CHECK(places[1].free() == 12);
        CHECK(places[1].accepted == 1);

        const auto admitted = must(school.applications.admit(saved.id, version, form));
        CHECK(admitted.student == saved.student);
        CHECK(school.now(saved.id).row.stage == Stage::Enrolled);
        places = must(school.applications.places(school.nextYear));
        CHECK(places[1].free() == 11);
        CHECK(places[1].accepted == 0);
        const auto file = must(enrolment::StudentFileService(any.workspace()).file(saved.student));
        REQUIRE(file.enrolments.size() == 1);
        CHECK(file.enrolments[0].memberships.size() == 1);
        CHECK(file.enrolments[0].paths.size() == 1);

        // Enrolled is enrolled: the funnel ends here.
        const int after = school.now(saved.id).row.rowVersion;
        const auto moved =
            school.applications.changeState(saved.id, after, {u"contact"_s, kToday, {}});
        REQUIRE_FALSE(moved);
        CHECK(moved.error().code == errors::kEnrolled);

        must(school.applications.undo(admitted.undo));
        CHECK(school.now(saved.id).row.stage == Stage::Accepted);
        CHECK(must(enrolment::StudentFileService(any.workspace()).file(saved.student))
                  .enrolments.empty());
    });
}

TEST_CASE("an unusual age on the day of entry is told, never refused")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const QDate entry(2027, 9, 1);
        const auto remark = [&](QDate birth) {
            return must(school.applications.ageRemark(birth, entry));
        };
        CHECK(remark(QDate(2012, 9, 1)).isEmpty());         // 15 that very day
        CHECK(remark(QDate(2012, 9, 2)).contains(u"14"_s)); // one day short of it
        CHECK(remark(QDate(2013, 9, 2)).contains(u"13"_s));
        CHECK(remark(QDate(2008, 9, 2)).isEmpty()); // 18
        CHECK(remark(QDate(2008, 9, 1)).contains(u"19"_s));
    });
}

TEST_CASE("figures count each candidate once, whatever steps were skipped")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto one = school.add(u"Un"_s).id;
        const auto two = school.add(u"Deux"_s).id;
        auto web = school.typed(u"Trois"_s, u"Noé"_s);
        web.details.source = u"web"_s;
        web.details.workshop = school.joinery;
        const auto three = must(school.applications.add(web)).id;
        school.move(one, u"stay-done"_s);
        school.move(one, u"accepted"_s);
        school.move(one, u"withdrawn"_s, u"Lycée"_s); // accepted once, and counted so
        school.move(two, u"accepted"_s);
        must(school.applications.admit(
            two, school.now(two).row.rowVersion, {QDate(2027, 9, 1), u"new"_s, {}, {}, {}}));
        school.move(three, u"refused"_s, u"Trop loin"_s);

        using admissions::ConversionBy;
        const auto bySource =
            must(admissions::conversions(any.workspace(), ConversionBy::Source, school.nextYear));
        REQUIRE(bySource.size() == 2);
        CHECK(bySource[0].name == u"Collège"_s);
        CHECK(bySource[0].candidates == 2);
        CHECK(bySource[0].ofStays() == base::Ratio{1, 2});
        CHECK(bySource[0].ofAccepted() == base::Ratio{2, 2});
        CHECK(bySource[0].ofEnrolled() == base::Ratio{1, 2});
        CHECK(bySource[0].enrolledOfStays() == base::Ratio{0, 1});
        CHECK(bySource[1].turnedAway == 1);
        const auto all = admissions::together(
            must(admissions::conversions(any.workspace(), ConversionBy::Workshop)));
        CHECK(all.candidates == 3);
        CHECK(all.enrolled == 1);
        CHECK(all.turnedAway == 2);
        CHECK(must(admissions::conversions(any.workspace(), ConversionBy::Year, school.thisYear))
                  .empty());
    });
}
