#include "core/exams/exam_service.h"
#include "core/security/conflict.h"
#include "core/security/history.h"
#include "core/storage/statement.h"
#include "tests/support/both_engines.h"
#include "tests/support/rows.h"

using namespace Qt::Literals::StringLiterals;
using namespace exams;
using security::Role;
using support::must;

namespace {

const QDate kEntry(2025, 9, 1);

// A school at the end of 2025-2026: one workshop group, one diploma.
struct School {
    explicit School(support::AnySchool &any)
        : file(any)
        , database(any.database())
    {
        file.clock.set(QDate(2026, 7, 6));
        support::rows::school(database);
        before = support::rows::year(
            database, u"2024-2025"_s, QDate(2024, 9, 2), QDate(2025, 7, 4), u"past"_s);
        year =
            support::rows::year(database, u"2025-2026"_s, kEntry, QDate(2026, 7, 3), u"current"_s);
        group = support::rows::group(database, u"Métallerie"_s);
        cap = support::rows::diplomaVersion(database, u"CAP Métallier"_s);
        file.signIn(u"sec"_s, {Role::Secretary});
    }
    people::StudentId student(const QString &name, int yearOfPath = 2, int plannedYears = 2,
        std::optional<QDate> left = {})
    {
        const auto id = support::rows::student(database, name, u"Alex"_s);
        const auto enrolment = support::rows::enrolment(database, id, *year, kEntry, left);
        support::rows::membership(database, enrolment, *group, kEntry);
        support::rows::path(database, enrolment, *cap, yearOfPath, plannedYears, kEntry);
        return id;
    }
    // Entered for the diploma in session 2026; absent, present, or nothing known.
    Registration registered(people::StudentId id, std::optional<bool> present = {})
    {
        must(service.enter({{id, *cap, 2026, {}}}));
        Registration made = must(service.ofStudent(id)).front();
        if (!present)
            return made;
        must(service.edit(made.id, made.rowVersion, {{}, present}));
        return must(service.ofStudent(id)).front();
    }
    Registration decided(people::StudentId id, Outcome outcome, Honours honours = Honours::None)
    {
        const Registration made = registered(id, true);
        must(service.decide(made.id, made.rowVersion, result(outcome, honours)));
        return must(service.ofStudent(id)).front();
    }
    static OfficialResult result(Outcome outcome, Honours honours = Honours::None)
    {
        return {outcome, honours, QDate(2026, 7, 3), u"Procès-verbal du jury"_s};
    }
    Registration now(const Registration &registration)
    {
        return must(service.ofStudent(registration.student)).front();
    }

    support::AnySchool &file;
    storage::Database &database;
    ExamService service{file.workspace()};
    std::optional<school::SchoolYearId> before;
    std::optional<school::SchoolYearId> year;
    std::optional<school::GroupId> group;
    std::optional<diplomas::DiplomaVersionId> cap;
};

} // namespace

TEST_CASE("a candidate is entered, comes, and the jury's result is typed with its source")
{
    support::onBothEngines([](support::AnySchool &file) {
        School school(file);
        const auto lea = school.student(u"Dupont"_s);
        must(school.service.enter({{lea, *school.cap, 2026, u" 0123 456  "_s}}));
        Registration made = must(school.service.ofStudent(lea)).front();
        CHECK(made.facts.candidateNumber == u"0123 456"_s);
        CHECK_FALSE(made.facts.present);
        CHECK(standingOf(made) == Standing::PresenceUnknown);

        must(school.service.edit(made.id, 1, {u"0123 456"_s, true}));
        CHECK(standingOf(school.now(made)) == Standing::ResultAwaited);
        const OfficialResult result = School::result(Outcome::Admitted, Honours::Good);
        const auto edited = must(school.service.decide(made.id, 2, result));
        CHECK(edited.rowVersion == 3);
        made = school.now(made);
        REQUIRE(made.result);
        CHECK(*made.result == result);
        CHECK(made.rowVersion == 3);

        const auto lines = must(school.service.session(2026));
        REQUIRE(lines.size() == 1);
        CHECK(lines[0].student == u"DUPONT Alex"_s);
        CHECK(lines[0].groupName == u"Métallerie"_s);
        CHECK(lines[0].diplomaName == u"CAP Métallier"_s);
        CHECK(standingOf(lines[0].registration) == Standing::Admitted);
        CHECK(must(school.service.sessions()) == std::vector{2026});
    });
}

TEST_CASE("what cannot be is refused: each with its reason")
{
    support::onBothEngines([](support::AnySchool &file) {
        School school(file);
        ExamService &service = school.service;
        const auto lea = school.student(u"Dupont"_s);
        const Registration made = school.registered(lea);
        const auto codeOf = [](const auto &refused) {
            REQUIRE_FALSE(refused);
            return refused.error().code;
        };
        CHECK(codeOf(service.enter({{lea, *school.cap, 2026, {}}})) == errors::kAlreadyRegistered);
        CHECK(codeOf(service.enter({{lea, *school.cap, 26, {}}})) == errors::kBadSession);
        must(school.database.runDirectly(
            u"UPDATE diploma_version SET first_session = 2023, last_session = 2027"_s));
        CHECK(codeOf(service.enter({{lea, *school.cap, 2022, {}}})) == errors::kNotValid);
        CHECK(codeOf(service.enter({{lea, *school.cap, 2028, {}}})) == errors::kNotValid);
        CHECK(codeOf(service.enter({{people::StudentId(99), *school.cap, 2026, {}}}))
            == security::errors::kRefused);
        CHECK(codeOf(service.enter({{lea, diplomas::DiplomaVersionId(99), 2026, {}}}))
            == security::errors::kRefused);
        CHECK(codeOf(service.edit(ExamRegistrationId(99), 1, {})) == security::errors::kRefused);

        const auto decide = [&](const OfficialResult &result) {
            return codeOf(service.decide(made.id, school.now(made).rowVersion, result));
        };
        CHECK(decide(School::result(Outcome::Admitted)) == errors::kNotPresent);
        must(service.edit(made.id, 1, {{}, false}));
        CHECK(decide(School::result(Outcome::Deferred)) == errors::kNotPresent);
        must(service.edit(made.id, 2, {{}, true}));
        CHECK(decide(School::result(Outcome::Partial, Honours::Good)) == errors::kHonours);
        OfficialResult bad = School::result(Outcome::Admitted);
        for (const QDate day : {QDate(2026, 7, 7), QDate(2025, 12, 31), QDate()}) {
            bad.decidedOn = day;
            CHECK(decide(bad) == errors::kBadDecisionDate);
        }
        bad = School::result(Outcome::Admitted);
        bad.source = u"   "_s;
        CHECK(decide(bad) == errors::kNoSource);

        must(service.decide(made.id, 3, School::result(Outcome::Admitted)));
        CHECK(codeOf(service.edit(made.id, 4, {{}, false})) == errors::kHasResult);
        CHECK(codeOf(service.remove(made.id, 4)) == errors::kHasResult);
        CHECK(school.now(made).rowVersion == 4); // nothing of all this was kept
    });
}

TEST_CASE("an edit of somebody else's newer version is refused, and undo gives the old state back")
{
    support::onBothEngines([](support::AnySchool &file) {
        School school(file);
        ExamService &service = school.service;
        const Registration made = school.registered(school.student(u"Dupont"_s), true);
        const auto edited =
            must(service.decide(made.id, made.rowVersion, School::result(Outcome::Deferred)));
        const auto stale = service.edit(made.id, made.rowVersion, {u"7"_s, true});
        REQUIRE_FALSE(stale);
        CHECK(stale.error().code == security::errors::kChangedMeanwhile);
        CHECK(stale.error().message.contains(u"sec"));
        CHECK_FALSE(service.remove(made.id, made.rowVersion));

        must(service.undo(edited.undo));
        CHECK_FALSE(school.now(made).result);
        CHECK_FALSE(service.undo(edited.undo)); // once
        const auto removed = must(service.remove(made.id, school.now(made).rowVersion));
        CHECK(must(service.ofStudent(made.student)).empty());
        must(service.undo(removed));
        const Registration again = school.now(made);
        CHECK(again.uuid == made.uuid);
        CHECK(again.facts == made.facts);

        const auto entered = must(service.enter({{made.student, *school.cap, 2027, {}}}));
        must(service.undo(entered));
        CHECK(must(service.ofStudent(made.student)).size() == 1);
    });
}

TEST_CASE("several candidates are entered and marked together, or not at all")
{
    support::onBothEngines([](support::AnySchool &file) {
        School school(file);
        ExamService &service = school.service;
        const auto first = school.student(u"Benali"_s);
        const auto second = school.student(u"Carpentier"_s);
        (void)school.student(u"Première"_s, 1, 2);
        (void)school.student(u"Parti"_s, 2, 2, QDate(2026, 1, 9));
        const auto proposals = must(service.proposals(2026));
        REQUIRE(proposals.size() == 2);
        CHECK(proposals[0].name == u"BENALI Alex"_s);

        const auto twice = service.enter({{first, *school.cap, 2026, {}},
            {second, *school.cap, 2026, {}}, {first, *school.cap, 2026, {}}});
        CHECK_FALSE(twice);
        CHECK(must(service.session(2026)).empty());
        must(service.enter({{first, *school.cap, 2026, {}}, {second, *school.cap, 2026, {}}}));
        CHECK(must(service.proposals(2026)).empty());

        std::vector<VersionedRegistration> all;
        for (const ExamLine &line : must(service.session(2026)))
            all.push_back({line.registration.id, line.registration.rowVersion});
        const auto undo = must(service.markPresent(all, true));
        CHECK(must(service.session(2026, {.standing = Standing::ResultAwaited})).size() == 2);
        must(service.undo(undo));
        CHECK(must(service.session(2026, {.standing = Standing::PresenceUnknown})).size() == 2);
        all.push_back({ExamRegistrationId(99), 1});
        CHECK_FALSE(service.markPresent(all, true));
        CHECK(must(service.session(2026, {.standing = Standing::PresenceUnknown})).size() == 2);
    });
}

TEST_CASE("facts and result are saved in one go, whichever of them allows the other")
{
    support::onBothEngines([](support::AnySchool &file) {
        School school(file);
        const Registration made = school.registered(school.student(u"Dupont"_s));
        const OfficialResult result = School::result(Outcome::Admitted);
        const auto first =
            must(school.service.save(made.id, made.rowVersion, {u"0123"_s, true}, result));
        CHECK(school.now(made).result == result);
        CHECK(school.now(made).rowVersion == first.rowVersion);
        CHECK(must(school.service.save(made.id, first.rowVersion, {u"0123"_s, true}, result))
                  .rowVersion
            == first.rowVersion); // nothing to write
        const auto second =
            must(school.service.save(made.id, first.rowVersion, {u"0123"_s, false}, {}));
        CHECK(standingOf(school.now(made)) == Standing::Absent);
        must(school.service.undo(second.undo));
        CHECK(standingOf(school.now(made)) == Standing::Admitted);
        CHECK_FALSE(school.service.undo(first.undo)); // it changed since
    });
}

TEST_CASE("one decision is recorded for several, or for nobody")
{
    support::onBothEngines([](support::AnySchool &file) {
        School school(file);
        const Registration unknown = school.registered(school.student(u"Benali"_s));
        const Registration present = school.registered(school.student(u"Dupont"_s), true);
        const Registration absent = school.registered(school.student(u"Fofana"_s), false);
        const OfficialResult result = School::result(Outcome::Deferred);
        const auto version = [](const Registration &one) {
            return VersionedRegistration{one.id, one.rowVersion};
        };
        const auto refused =
            school.service.decideAll({version(unknown), version(present), version(absent)}, result);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kNotPresent);
        CHECK(standingOf(school.now(unknown)) == Standing::PresenceUnknown);
        const auto undo =
            must(school.service.decideAll({version(unknown), version(present)}, result));
        CHECK(standingOf(school.now(unknown)) == Standing::Deferred);
        CHECK(standingOf(school.now(present)) == Standing::Deferred);
        must(school.service.undo(undo));
        CHECK(standingOf(school.now(unknown)) == Standing::PresenceUnknown);
        CHECK(standingOf(school.now(present)) == Standing::ResultAwaited);
    });
}

TEST_CASE("a session's list is narrowed by diploma, group, standing and text")
{
    support::onBothEngines([](support::AnySchool &file) {
        School school(file);
        ExamService &service = school.service;
        (void)school.decided(school.student(u"Lefèvre"_s), Outcome::Admitted);
        (void)school.decided(school.student(u"Œuvrard"_s), Outcome::Deferred);
        const auto bench = support::rows::group(school.database, u"Usinage"_s);
        const auto other = school.student(u"Nguyen"_s);
        must(service.enter({{other, *school.cap, 2026, u"A-77"_s}}));
        support::rows::membership(
            school.database, enrolment::EnrolmentId(3), bench, QDate(2026, 3, 2));

        const auto names = [&](const ExamFilter &filter) {
            QStringList found;
            for (const ExamLine &line : must(service.session(2026, filter)))
                found += line.student;
            return found;
        };
        CHECK(names({}) == QStringList{u"LEFÈVRE Alex"_s, u"NGUYEN Alex"_s, u"ŒUVRARD Alex"_s});
        CHECK(names({.standing = Standing::Deferred}) == QStringList{u"ŒUVRARD Alex"_s});
        CHECK(names({.text = u"oeuv"_s}) == QStringList{u"ŒUVRARD Alex"_s});
        CHECK(names({.text = u"a-77"_s}) == QStringList{u"NGUYEN Alex"_s});
        CHECK(names({.group = bench}) == QStringList{u"NGUYEN Alex"_s}); // the last one counts
        CHECK(names({.diploma = diplomas::DiplomaId(99)}).isEmpty());
        CHECK(must(service.session(2025)).empty());
    });
}

TEST_CASE("success: 12 registered, 11 present, 10 admitted (domain 10.3)")
{
    support::onBothEngines([](support::AnySchool &file) {
        School school(file);
        for (int i = 0; i < 10; ++i) {
            (void)school.decided(school.student(u"Admis %1"_s.arg(i)), Outcome::Admitted,
                i < 3 ? Honours::FairlyGood : Honours::None);
        }
        (void)school.decided(school.student(u"Ajourné"_s), Outcome::Deferred);
        (void)school.registered(school.student(u"Absent"_s), false);
        // Entered the same training with the same session in view, and left on the way.
        const auto dropped = support::rows::student(school.database, u"Parti"_s, u"Alex"_s);
        const auto first = support::rows::enrolment(
            school.database, dropped, *school.before, QDate(2024, 9, 2), QDate(2025, 2, 7));
        support::rows::path(school.database, first, *school.cap, 1, 2, QDate(2024, 9, 2));
        (void)school.student(u"Première"_s, 1, 2); // session 2027

        const auto results = must(school.service.success(2026));
        REQUIRE(results.size() == 1);
        const DiplomaResults &cap = results.front();
        CHECK(cap.name == u"CAP Métallier"_s);
        CHECK(cap.ofPresent() == base::Ratio{10, 11});
        CHECK(cap.ofRegistered() == base::Ratio{10, 12});
        CHECK(cap.ofCohort() == base::Ratio{10, 13});
        CHECK(cap.ofPresent().permille() == 909);
        CHECK(cap.absent == 1);
        CHECK(cap.withHonours == 3);
        CHECK(cap.presenceUnknown() == 0);
        CHECK(cap.awaited() == 0);
        DiplomaResults sum = together({cap, cap});
        CHECK(sum.ofPresent() == base::Ratio{20, 22});
        CHECK(sum.ofCohort() == base::Ratio{20, 26});
    });
}

TEST_CASE("who needs a year more stays in the cohort of the year first planned")
{
    support::onBothEngines([](support::AnySchool &file) {
        School school(file);
        const auto lea = support::rows::student(school.database, u"Dupont"_s, u"Léa"_s);
        const auto first =
            support::rows::enrolment(school.database, lea, *school.before, QDate(2024, 9, 2));
        support::rows::path(school.database, first, *school.cap, 1, 1, QDate(2024, 9, 2));
        const auto second = support::rows::enrolment(school.database, lea, *school.year, kEntry);
        support::rows::path(school.database, second, *school.cap, 2, 2, kEntry);
        (void)school.decided(lea, Outcome::Admitted);
        const auto planned = must(school.service.success(2025));
        REQUIRE(planned.size() == 1);
        CHECK(planned[0].registered == 0);
        CHECK(planned[0].ofCohort() == base::Ratio{0, 1});
        CHECK(must(school.service.success(2026))[0].ofCohort() == base::Ratio{0, 0});
        CHECK(must(school.service.success(2026))[0].ofPresent() == base::Ratio{1, 1});
        CHECK(must(school.service.success(2030)).empty());
    });
}

TEST_CASE("exams are the office's: teachers and masters neither read nor write them")
{
    support::SchoolFile file;
    School school(file);
    const Registration made = school.registered(school.student(u"Dupont"_s), true);
    file.signIn(u"prof"_s, {Role::Teacher, Role::Master});
    CHECK(school.service.session(2026).error().code == security::errors::kRefused);
    CHECK(school.service.ofStudent(made.student).error().code == security::errors::kRefused);
    CHECK_FALSE(school.service.enter({{made.student, *school.cap, 2027, {}}}));
    file.signIn(u"ref"_s, {Role::Referent});
    CHECK(school.service.session(2026));
    CHECK_FALSE(school.service.decide(made.id, 2, School::result(Outcome::Admitted)));
}

TEST_CASE("the history tells who was entered, who came, and what the jury decided")
{
    support::SchoolFile file;
    School school(file);
    const Registration made = school.decided(school.student(u"Dupont"_s), Outcome::Admitted);
    const auto permit = must(file.workspace().require(security::Operation::ReadFileHistory));
    const auto lines = must(security::History::of(school.database, permit, made.uuid));
    QStringList told;
    for (const security::HistoryLine &line : lines)
        told += line.action + u' ' + line.field + u'=' + line.after;
    CHECK(told.contains(u"exam.enter session=2026"_s));
    CHECK(told.contains(u"exam.edit present=Present"_s));
    CHECK(told.contains(u"exam.result outcome=Admitted"_s));
    CHECK(told.contains(u"exam.result decided_on=03/07/2026"_s));
}
