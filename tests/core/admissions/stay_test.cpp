// Discovery stays: sessions and their places, the agreement as issued, the master's grid.
#include "core/documents/pdf.h"
#include "core/reports/stay_agreement_document.h"
#include "tests/core/admissions/wishing_school.h"
#include "tests/support/both_engines.h"
#include "tests/support/process.h"
#include "tests/support/school_file.h"
#include "tests/support/well_said.h"

#include <QJsonArray>

using namespace wishing;
using admissions::Stage;
using admissions::StayOutcome;
using support::must;

namespace errors = admissions::errors;

TEST_CASE("a stay takes a place of its session and takes its candidate along the steps")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto session = must(school.stays.addSession({u"Séjours d’hiver"_s, kToday,
            kToday.addDays(2), u"8 h 30 – 16 h"_s, {{school.machining, 2}, {school.joinery, 0}}}));
        const auto left = [&] {
            const auto sessions = must(school.stays.sessions());
            REQUIRE(sessions.size() == 1);
            REQUIRE(sessions[0].workshops.size() == 1); // joinery takes nobody
            return sessions[0].workshops[0].left();
        };
        CHECK(left() == 2);
        const auto id = school.add(u"Martin"_s).id;
        admissions::StayDetails details = must(school.stays.proposal(id));
        CHECK(details.workshop == school.machining);
        CHECK(details.emergencyName == u"Anne Martin"_s);
        details.session = session.id;
        details.firstDay = kToday;
        details.lastDay = kToday.addDays(2);
        const auto planned = must(school.stays.plan(id, details));
        CHECK(left() == 1);
        CHECK(school.now(id).row.stage == Stage::Stay);

        const auto done = must(school.stays.conclude(planned.id, 1, StayOutcome::Done));
        CHECK(school.now(id).row.stage == Stage::StayDone);
        must(school.stays.undo(done.undo));
        CHECK(school.now(id).row.stage == Stage::Stay);
        must(school.stays.conclude(planned.id, 3, StayOutcome::Cancelled));
        CHECK(left() == 2);
        CHECK(school.now(id).row.stage == Stage::Stay);
    });
}

TEST_CASE("planning is taken back with its step; a stay to come is not done yet")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto id = school.add(u"Martin"_s).id;
        const auto planned = school.stay(id, kToday.addDays(7));
        const auto early = school.stays.conclude(planned.id, 1, StayOutcome::Done);
        REQUIRE_FALSE(early);
        CHECK(early.error().code == errors::kNotHeld);
        support::checkWellSaid(early.error());
        must(school.stays.undo(planned.undo));
        CHECK(must(school.stays.stays()).empty());
        CHECK(school.now(id).row.stage == Stage::Contact);

        admissions::StayDetails wrong = must(school.stays.proposal(id));
        wrong.firstDay = kToday;
        wrong.lastDay = kToday.addDays(-1);
        const auto refused = school.stays.plan(id, wrong);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kBadStayDays);
    });
}

TEST_CASE("the master of the workshop fills in the grid of the own stays, and no other")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto mine = school.stay(school.add(u"Martin"_s).id);
        auto joiner = school.typed(u"Ailleurs"_s, u"Noé"_s);
        joiner.details.workshop = school.joinery;
        const auto other = school.stay(must(school.applications.add(joiner)).id);
        school.signInMaster(school.usinage1);
        CHECK(must(school.stays.stays()).size() == 1);
        CHECK(must(school.applications.candidates()).size() == 1);

        auto grid = must(school.stays.grid(mine.id));
        CHECK(grid.criteria.size() == 5);
        CHECK(grid.levels.size() == 4);
        CHECK(grid.mayWrite);
        grid.observation.marks = {{u"safety"_s, 4}, {u"punctuality"_s, 2}};
        grid.observation.words = u"Calme et soigneux."_s;
        const auto undo = must(school.stays.observe(mine.id, grid.observation));
        const auto written = must(school.stays.grid(mine.id)).observation;
        CHECK(written.marks.value(u"safety"_s) == 4);
        CHECK(written.marks.size() == 2);
        CHECK(written.writtenBy == u"maitre"_s);
        must(school.stays.undoObservation(mine.id, undo));
        CHECK(must(school.stays.grid(mine.id)).observation.rowVersion == 0);

        CHECK(school.stays.observe(other.id, {}).error().code == security::errors::kRefused);
        CHECK(school.stays.grid(other.id).error().code == security::errors::kRefused);
        admissions::StayObservation wrong;
        wrong.marks = {{u"safety"_s, 8}};
        CHECK(school.stays.observe(mine.id, wrong).error().code == errors::kUnknownMark);
    });
}

TEST_CASE("an agreement stays as it was issued, and says what a stay is not")
{
    support::SchoolFile file;
    School school(file);
    const auto id = school.add(u"Martin"_s).id;
    const auto stay = school.stay(id);
    CHECK(must(school.stays.agreements(stay.id)).empty());
    auto details = must(school.stays.stays()).front().stay.details;
    details.insurance = u"MAIF no 12"_s;
    details.hours = u"8 h 30 – 16 h"_s;
    must(school.stays.edit(stay.id, 1, details));
    const auto issued = must(school.stays.issue(stay.id));
    CHECK(issued.number == u"SD2026-0001"_s);

    details.insurance = u"Une autre"_s;
    must(school.stays.edit(stay.id, 2, details));
    const auto kept = must(school.stays.agreements(stay.id));
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().snapshot.insurance == u"MAIF no 12"_s);
    CHECK(must(school.stays.stays()).front().agreement == issued.number);

    const QString path = file.folder() + u"/convention.pdf"_s;
    must(documents::savePdf(
        documents::FlowDocument(reports::stayAgreement(kept.front(), {})), path));
    const auto text = support::run({u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}});
    const QString words = QString::fromUtf8(text.out).simplified();
    for (const QString &word : {u"SD2026-0001"_s, u"Léa Martin"_s, u"Anne Martin"_s,
             u"École d’essai"_s, u"Usinage"_s, u"23/11/2026"_s, u"8 h 30"_s, u"MAIF no 12"_s,
             u"06 12 34 56 78"_s, u"No regulated work"_s}) {
        INFO(word.toStdString());
        CHECK(
            QString(words).replace(QChar(0xA0), u' ').replace(QChar(0x202F), u' ').contains(word));
    }
    CHECK(support::run({u"qpdf"_s, {u"--check"_s, path}}).exit == 0);

    CHECK(must(school.stays.issue(stay.id)).number == u"SD2026-0002"_s);
    const auto both = must(school.stays.agreements(stay.id)); // the newest first, each as it was
    REQUIRE(both.size() == 2);
    CHECK(both.front().snapshot.insurance == u"Une autre"_s);
    CHECK(both.back().snapshot.insurance == u"MAIF no 12"_s);
}

TEST_CASE("an agreement of the first template is read with the school it named")
{
    const QJsonObject kept{{u"version"_s, 1}, {u"school"_s, u"École d’essai"_s},
        {u"schoolAddress"_s, QJsonArray{u"12 rue des Forges"_s, u"08200 Sedan"_s}},
        {u"schoolContact"_s, u"03 24 00 00 00 · contact@ecole.example"_s},
        {u"registration"_s, u"UAI 0081234X · SIRET 123 456 789 00012"_s}, {u"recognised"_s, true},
        {u"head"_s, u"Anne Roux"_s}};
    const school::Issuer issuer = admissions::agreementFromJson(kept).issuer;
    CHECK(issuer.name == u"École d’essai"_s);
    CHECK(issuer.isRecognised);
    CHECK(issuer.phone == u"03 24 00 00 00"_s);
    CHECK(issuer.email == u"contact@ecole.example"_s);
    CHECK(issuer.uai == u"0081234X"_s);
    CHECK(issuer.siret == u"123 456 789 00012"_s);
    CHECK(issuer.headName == u"Anne Roux"_s);
}
