#include "core/admissions/funnel_words.h"
#include "core/security/settings.h"
#include "tests/core/admissions/wishing_school.h"
#include "tests/support/both_engines.h"
#include "tests/support/well_said.h"

using namespace Qt::Literals::StringLiterals;
using namespace admissions;
using security::Role;
using support::AnySchool;
using support::must;
using wishing::School;

namespace {

QStringList labelsOf(const std::vector<Word> &words)
{
    QStringList labels;
    for (const Word &word : words)
        labels += word.retired ? u'-' + word.label : word.label;
    return labels;
}

void checkRefused(const base::Result<security::Undo> &done, base::ErrorCode code)
{
    REQUIRE_FALSE(done);
    CHECK(done.error().code == code);
    support::checkWellSaid(done.error());
}

} // namespace

TEST_CASE("steps are renamed, moved, added and retired, and all of it is taken back at once")
{
    support::onBothEngines([](AnySchool &any) {
        School school(any);
        FunnelWords funnel(any.workspace());
        const auto read = must(funnel.words(WordList::Steps));
        REQUIRE(read.size() == 10);
        auto wanted = read;
        wanted[1].label = u"Visite de l’école"_s;
        wanted[4].retired = true;
        std::swap(wanted[0], wanted[1]);
        wanted.insert(wanted.begin() + 2, {{}, u"Réunion d’information"_s, Stage::Appointment});
        const auto undo = must(funnel.save(WordList::Steps, read, wanted));
        const auto now = must(funnel.words(WordList::Steps));
        CHECK(labelsOf(now) == labelsOf(wanted));
        CHECK(now[2].code == u"reunion-d-information"_s);
        CHECK(now[2].stage == Stage::Appointment);

        // A candidate goes to the new step; it can then be retired, not taken away.
        const auto added = school.add(u"Martin"_s);
        school.move(added.id, now[2].code);
        const auto used = must(funnel.words(WordList::Steps));
        CHECK(used[2].uses > 0);
        const auto back = funnel.undo(undo);
        REQUIRE_FALSE(back);
        CHECK(back.error().code == errors::kWordUsed);
        support::checkWellSaid(back.error());
        auto without = used;
        without.erase(without.begin() + 2);
        checkRefused(funnel.save(WordList::Steps, used, without), errors::kWordUsed);
        auto retired = used;
        retired[2].retired = true;
        const auto taken = must(funnel.save(WordList::Steps, used, retired));
        CHECK(must(funnel.words(WordList::Steps))[2].retired);
        must(funnel.undo(taken));
        CHECK_FALSE(must(funnel.words(WordList::Steps))[2].retired);
    });
}

TEST_CASE("a list of words taken back is as it was, with what was taken away")
{
    support::onBothEngines([](AnySchool &any) {
        School school(any);
        FunnelWords funnel(any.workspace());
        for (const WordList list : kWordLists) {
            const auto read = must(funnel.words(list));
            auto wanted = read;
            wanted.pop_back();
            if (list == WordList::Steps)
                wanted = {read.begin() + 1, read.end()}; // the end must stay
            if (list == WordList::Steps)
                wanted.insert(wanted.begin(), read.front());
            wanted[0].label = u"Autrement dit"_s;
            const auto undo = must(funnel.save(list, read, wanted));
            CHECK(labelsOf(must(funnel.words(list))) == labelsOf(wanted));
            must(funnel.undo(undo));
            CHECK(areSame(must(funnel.words(list)), read));
        }
    });
}

TEST_CASE("the funnel refuses what would leave it without a beginning, an end or a name")
{
    support::onBothEngines([](AnySchool &any) {
        School school(any);
        FunnelWords funnel(any.workspace());
        const auto steps = must(funnel.words(WordList::Steps));
        for (const size_t needed : {size_t(0), size_t(9)}) {
            auto wanted = steps;
            wanted[needed].retired = true;
            checkRefused(funnel.save(WordList::Steps, steps, wanted), errors::kStepNeeded);
        }
        auto unnamed = steps;
        unnamed[3].label = u"  "_s;
        checkRefused(funnel.save(WordList::Steps, steps, unnamed), errors::kNoWord);
        auto twice = steps;
        twice[3].label = u"CONTACT"_s;
        checkRefused(funnel.save(WordList::Steps, steps, twice), errors::kSameWord);
        const auto levels = must(funnel.words(WordList::Levels));
        checkRefused(funnel.save(WordList::Levels, levels, {levels.front()}), errors::kLevelCount);
        auto changed = steps;
        changed[2].label = u"Immersion"_s;
        static_cast<void>(must(funnel.save(WordList::Steps, steps, changed)));
        checkRefused(
            funnel.save(WordList::Steps, steps, changed), security::errors::kChangedMeanwhile);
        CHECK(labelsOf(must(funnel.words(WordList::Steps))).contains(u"Immersion"_s));
        any.signIn(u"ref"_s, {Role::Referent});
        const auto now = must(funnel.words(WordList::Steps));
        CHECK(funnel.save(WordList::Steps, now, steps).error().code == security::errors::kRefused);
    });
}

TEST_CASE("the text of the placement agreement is the school's own, and frozen when it is issued")
{
    support::onBothEngines([](AnySchool &any) {
        School school(any);
        FunnelWords funnel(any.workspace());
        const QString shipped = must(funnel.placementTerms());
        CHECK(shipped.contains(u"à vérifier"_s));
        const auto added = school.add(u"Martin"_s);
        StayDetails details = must(school.stays.proposal(added.id));
        details.firstDay = details.lastDay = wishing::kToday;
        details.kind = StayKind::Observation;
        const auto stay = must(school.stays.plan(added.id, details));
        const auto issued = must(school.stays.issue(stay.id));
        CHECK(issued.snapshot.kind == StayKind::Observation);
        CHECK(issued.snapshot.terms == shipped);

        const auto undo = must(funnel.savePlacementTerms(shipped, u"Notre texte."_s));
        CHECK(must(funnel.placementTerms()) == u"Notre texte."_s);
        CHECK(must(school.stays.agreements(stay.id)).front().snapshot.terms == shipped);
        CHECK(must(school.stays.issue(stay.id)).snapshot.terms == u"Notre texte."_s);
        CHECK(funnel.savePlacementTerms(shipped, u"Autre."_s).error().code
            == security::errors::kChangedMeanwhile);
        must(funnel.undo(undo));
        CHECK(must(funnel.placementTerms()) == shipped);
    });
}

TEST_CASE("third-form observations go the same way and stay out of the figures of the stays")
{
    support::onBothEngines([](AnySchool &any) {
        School school(any);
        const auto discovery = school.add(u"Abadie"_s);
        const auto observation = school.add(u"Benali"_s);
        static_cast<void>(school.stay(discovery.id));
        StaySessionDetails session{u"Stages de 3e"_s, wishing::kToday, wishing::kToday.addDays(4),
            {}, {{school.machining, 4}}, StayKind::Observation};
        const auto held = must(school.stays.addSession(session));
        CHECK(must(school.stays.sessions()).front().session.details == session);
        StayDetails details = must(school.stays.proposal(observation.id));
        details.session = held.id;
        details.firstDay = session.firstDay;
        details.lastDay = session.lastDay;
        static_cast<void>(must(school.stays.plan(observation.id, details)));
        for (const StayRow &row : must(school.stays.stays())) {
            CHECK((row.stay.details.kind == StayKind::Observation)
                == (row.lastName == u"Benali"_s)); // what the session is, though nobody said so
            static_cast<void>(
                must(school.stays.conclude(row.stay.id, row.stay.rowVersion, StayOutcome::Done)));
        }
        CHECK(school.now(observation.id).row.stage == Stage::StayDone);
        const auto figures = together(must(conversions(any.workspace(), ConversionBy::Source)));
        CHECK(figures.candidates == 2);
        CHECK(figures.stays == 1);
        CHECK(figures.observations == 1);
    });
}
