// The papers of one file: of whom they are asked, from when on, and what came in.
#include "core/base/text.h"
#include "core/security/conflict.h"
#include "core/security/history.h"
#include "core/storage/statement.h"
#include "tests/core/paperwork/files_school.h"
#include "tests/support/both_engines.h"
#include "tests/support/well_said.h"

using namespace filing;
using paperwork::PaperOutcome;
using paperwork::PaperState;
using paperwork::RequirementDetails;
using support::must;

namespace errors = paperwork::errors;

TEST_CASE("a school starts with a list of papers, each with its source to verify")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto list = must(school.requirements.requirements());
        REQUIRE(list.size() == 18);
        CHECK(list.front().details.name == u"Pièce d’identité"_s);
        storage::Statement row(
            any.database(), u"SELECT name, folded_name FROM document_requirement"_s);
        must(row.run());
        while (row.next())
            CHECK(row.text(1) == base::folded(row.text(0)));
        for (const auto &one : list) {
            INFO(one.details.name.toStdString());
            CHECK(one.details.source.contains(u"à vérifier"_s));
            CHECK(must(paperwork::checked(one.details)) == one.details);
        }
    });
}

TEST_CASE("a paper that came in is received on its day, and taken back by its undo")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto lea = school.enrolled(u"Martin"_s, u"Léa"_s);
        const auto photo = school.ask(u"Photo"_s);
        CHECK(school.state(lea, photo) == PaperState::Missing);
        CHECK(school.missing(lea).contains(u"Photo"_s));
        const auto noted = school.receive(lea, photo, QDate(2026, 9, 7));
        CHECK(school.state(lea, photo) == PaperState::Received);
        CHECK(school.line(lea, photo)->counting->details.on == QDate(2026, 9, 7));
        CHECK_FALSE(school.missing(lea).contains(u"Photo"_s));
        must(school.papers.undo(noted.undo));
        CHECK(school.state(lea, photo) == PaperState::Missing);
        const base::Done twice = school.papers.undo(noted.undo);
        REQUIRE_FALSE(twice);
        CHECK(twice.error().code == security::errors::kChangedMeanwhile);
    });
}

TEST_CASE("of a paper that is renewed the one that holds longest counts, earlier ones stay")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto lea = school.enrolled(u"Martin"_s, u"Léa"_s);
        RequirementDetails insurance;
        insurance.name = u"Assurance"_s;
        insurance.isDated = true;
        const auto id = school.ask(insurance);
        (void)school.receive(lea, id, QDate(2025, 9, 3), QDate(2026, 8, 31));
        CHECK(school.state(lea, id) == PaperState::Expired);
        CHECK(school.missing(lea).contains(u"Assurance (ended on 31/08/2026)"_s));
        // What was missing on a day of last year is judged by that day.
        CHECK_FALSE(school.missing(lea, QDate(2026, 8, 31)).join(u' ').contains(u"Assurance"_s));
        (void)school.receive(lea, id, QDate(2026, 11, 2), QDate(2026, 12, 23));
        CHECK(school.state(lea, id) == PaperState::Expiring); // exactly 30 days ahead
        (void)school.receive(lea, id, QDate(2026, 11, 20), QDate(2027, 8, 31));
        CHECK(school.state(lea, id) == PaperState::Received);
        const auto line = school.line(lea, id);
        CHECK(line->earlier.size() == 2);
        // A shorter one that comes later changes nothing.
        (void)school.receive(lea, id, QDate(2026, 11, 23), QDate(2026, 11, 30));
        CHECK(school.state(lea, id) == PaperState::Received);
    });
}

TEST_CASE("a paper is asked only of whom its conditions name")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto lea = school.enrolled(u"Martin"_s, u"Léa"_s);
        const auto adult = school.enrolled(u"Petit"_s, u"Sami"_s, QDate(2008, 11, 23));
        const auto asked = [&](people::StudentId who, auto change) {
            RequirementDetails details;
            details.name =
                u"Pièce %1"_s.arg(QString::number(must(school.requirements.requirements()).size()));
            change(details);
            return school.line(who, school.ask(details)).has_value();
        };
        const auto minor = [](RequirementDetails &d) { d.majority = paperwork::Majority::Minor; };
        CHECK(asked(lea, minor));
        CHECK_FALSE(asked(adult, minor)); // 18 on the very day
        const auto returning = [](RequirementDetails &d) {
            d.newcomers = paperwork::Newcomers::Returning;
        };
        CHECK_FALSE(asked(lea, returning));
        const auto elsewhere = support::rows::workshop(any.database(), u"Menuiserie"_s);
        CHECK(asked(lea, [&](RequirementDetails &d) { d.workshop = school.machining; }));
        CHECK_FALSE(asked(lea, [&](RequirementDetails &d) { d.workshop = elsewhere; }));

        const auto ase = [](RequirementDetails &d) { d.guardian = paperwork::Guardian::Childcare; };
        CHECK_FALSE(asked(lea, ase));
        const auto service = support::rows::party(any.database(), u"Département"_s, {});
        people::LinkDetails link;
        link.relation = people::Relation::Childcare;
        people::FamilyService families(any.workspace());
        (void)must(families.link(lea, service, link, kFirstDay));
        CHECK(asked(lea, ase));

        const auto bursary = [](RequirementDetails &d) { d.bursaryOnly = true; };
        CHECK_FALSE(asked(lea, bursary));
        storage::Statement profile(
            any.database(), u"INSERT INTO social_profile (student_id, bursary) VALUES (?, 1)"_s);
        must(profile.run(lea));
        CHECK(asked(lea, bursary));
    });
}

TEST_CASE("the census is asked for from the 16th birthday on, the defence day before the 18th")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const QDate birth(2010, 11, 24); // 16 tomorrow
        const auto lea = school.enrolled(u"Martin"_s, u"Léa"_s, birth);
        RequirementDetails census;
        census.name = u"Recensement"_s;
        census.fromAge = 16;
        census.beforeAge = 18;
        const auto id = school.ask(census);
        CHECK(school.state(lea, id) == PaperState::NotYet);
        CHECK(school.line(lea, id)->askedFrom == QDate(2026, 11, 24));
        CHECK(school.line(lea, id)->dueBy == QDate(2028, 11, 23));
        CHECK(school.missing(lea).filter(u"Recensement"_s).isEmpty());
        CHECK(school.missing(lea, QDate(2026, 11, 24)).contains(u"Recensement (by 23/11/2028)"_s));
        // Born on a 29 February: the birthday of a common year is 1 March.
        CHECK(paperwork::askedFrom(census, QDate(2008, 2, 29)) == QDate(2024, 2, 29));
        census.fromAge = 17;
        CHECK(paperwork::askedFrom(census, QDate(2008, 2, 29)) == QDate(2025, 3, 1));
    });
}

TEST_CASE("what is asked of who is concerned is never missing, but is renewed once it came")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto lea = school.enrolled(u"Martin"_s, u"Léa"_s);
        RequirementDetails plan;
        plan.name = u"PAP"_s;
        plan.ifConcerned = true;
        plan.isDated = true;
        const auto id = school.ask(plan);
        CHECK(school.state(lea, id) == PaperState::IfConcerned);
        CHECK(school.missing(lea).filter(u"PAP"_s).isEmpty());
        (void)school.receive(lea, id, QDate(2025, 9, 3), QDate(2026, 7, 3));
        CHECK(school.state(lea, id) == PaperState::Expired);
        CHECK(school.missing(lea).filter(u"PAP"_s).size() == 1);
    });
}

TEST_CASE("what is noted of a paper is judged, and says what to mend")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto lea = school.enrolled(u"Martin"_s, u"Léa"_s);
        RequirementDetails dated;
        dated.name = u"Assurance"_s;
        dated.isDated = true;
        const auto insurance = school.ask(dated);
        RequirementDetails sealedOne;
        sealedOne.name = u"Fiche de santé"_s;
        sealedOne.isSealed = true;
        const auto health = school.ask(sealedOne);
        const auto photo = school.ask(u"Photo"_s);
        const auto refused = [&](paperwork::RequirementId id, const paperwork::PaperDetails &typed,
                                 base::ErrorCode code) {
            const auto noted = school.papers.note({{lea, id}}, typed);
            REQUIRE_FALSE(noted);
            CHECK(noted.error().code == code);
            support::checkWellSaid(noted.error());
        };
        refused(photo, {PaperOutcome::Received, kToday.addDays(1), {}, {}}, errors::kBadPaperDay);
        refused(photo, {PaperOutcome::Received, {}, {}, {}}, errors::kBadPaperDay);
        refused(insurance, {PaperOutcome::Received, kToday, {}, {}}, errors::kNoValidity);
        refused(insurance, {PaperOutcome::Received, kToday, kToday.addDays(-1), {}},
            errors::kBadValidity);
        refused(photo, {PaperOutcome::Waived, kToday, {}, u"  "_s}, errors::kNoWaiverReason);
        refused(health, {PaperOutcome::Received, kToday, {}, u"asthme"_s}, errors::kSealedNote);

        // Of a sealed paper a waiver keeps no words of anybody's.
        (void)must(school.papers.note({{lea, health}}, {PaperOutcome::Waived, kToday, {}, {}}));
        CHECK(school.state(lea, health) == PaperState::Waived);
        (void)must(school.papers.note(
            {{lea, photo}}, {PaperOutcome::Waived, kToday, {}, u"photo de l’école"_s}));
        CHECK(school.line(lea, photo)->counting->details.note == u"photo de l’école"_s);

        for (paperwork::Requirement one : must(school.requirements.requirements())) {
            if (one.id == photo) {
                one.retired = true;
                (void)must(school.requirements.edit(one));
            }
        }
        refused(photo, {PaperOutcome::Received, kToday, {}, {}}, errors::kPaperRetired);
        // What came in before stays in the file, and is asked of nobody.
        CHECK_FALSE(school.line(lea, photo)->isAsked);
    });
}

TEST_CASE("one paper of several students is noted for all of them or for none")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto lea = school.enrolled(u"Martin"_s, u"Léa"_s);
        const auto sami = school.enrolled(u"Petit"_s, u"Sami"_s);
        const auto photo = school.ask(u"Photo"_s);
        const paperwork::PaperDetails today{PaperOutcome::Received, kToday, {}, {}};
        CHECK_FALSE(school.papers.note({{lea, photo}, {people::StudentId(999), photo}}, today));
        CHECK(school.state(lea, photo) == PaperState::Missing);
        const auto noted = must(school.papers.note({{lea, photo}, {sami, photo}}, today));
        CHECK(school.state(sami, photo) == PaperState::Received);
        must(school.papers.undo(noted.undo));
        CHECK(school.state(lea, photo) == PaperState::Missing);
        CHECK(school.state(sami, photo) == PaperState::Missing);
    });
}

TEST_CASE("a paper is corrected and removed under its version, and both are undone")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto lea = school.enrolled(u"Martin"_s, u"Léa"_s);
        const auto photo = school.ask(u"Photo"_s);
        const auto id = school.receive(lea, photo).papers.front();
        const paperwork::PaperDetails earlier{PaperOutcome::Received, QDate(2026, 9, 7), {}, {}};
        const auto edited = must(school.papers.correct(id, 1, earlier));
        CHECK(school.line(lea, photo)->counting->details == earlier);
        const auto stale = school.papers.correct(id, 1, earlier);
        REQUIRE_FALSE(stale);
        CHECK(stale.error().code == security::errors::kChangedMeanwhile);
        must(school.papers.undo(edited.undo));
        CHECK(school.line(lea, photo)->counting->details.on == kToday);
        const auto gone = must(school.papers.remove(id, 3));
        CHECK(school.state(lea, photo) == PaperState::Missing);
        must(school.papers.undo(gone));
        CHECK(school.state(lea, photo) == PaperState::Received);
    });
}

TEST_CASE("a master sees the papers of his students, without those of health and of means")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto lea = school.enrolled(u"Martin"_s, u"Léa"_s);
        const auto stranger = support::rows::student(any.database(), u"Petit"_s, u"Sami"_s);
        (void)support::rows::enrolment(any.database(), stranger, school.year, kFirstDay);
        RequirementDetails health;
        health.name = u"Fiche de santé"_s;
        health.isSealed = true;
        const auto sealedOne = school.ask(health);
        const auto photo = school.ask(u"Photo"_s);
        (void)school.receive(lea, sealedOne);
        (void)school.receive(lea, photo);
        school.signInMaster();
        CHECK(school.line(lea, photo));
        CHECK_FALSE(school.line(lea, sealedOne));
        CHECK_FALSE(school.papers.checklist(stranger));
        const auto list = must(school.papers.missing());
        REQUIRE(list.files.size() == 1);
        CHECK(list.files.front().who.student == lea);
        CHECK(std::none_of(list.requirements.begin(), list.requirements.end(),
            [](const paperwork::Requirement &one) { return one.isForOfficeOnly(); }));
        // The history of the file, which he reads too, names no sealed paper.
        storage::Statement told(
            any.database(), u"SELECT count(*) FROM change WHERE field = 'Fiche de santé'"_s);
        must(told.run());
        CHECK(must(storage::singleInteger(told)) == 0);
        storage::Statement said(
            any.database(), u"SELECT count(*) FROM change WHERE field = 'Photo'"_s);
        must(said.run());
        CHECK(must(storage::singleInteger(said)) == 1);
    });
}
