#include "core/security/policy.h"
#include "tests/core/reviews/reviewed_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using reviews::ConfidenceAnswer;
using reviews::MeetingDetails;
using reviews::MeetingState;
using support::AnySchool;
using support::must;
using support::ReviewedSchool;
namespace errors = reviews::errors;

namespace {

template <class T> std::string_view codeOf(const base::Result<T> &result)
{
    return result ? std::string_view("none") : result.error().code.name;
}

MeetingDetails planned()
{
    MeetingDetails details;
    details.plannedOn = QDate(2026, 12, 3);
    details.plannedAt = QTime(17, 30);
    return details;
}

} // namespace

TEST_CASE("a family meeting is planned, held and signed; each step can be taken back")
{
    support::onBothEngines([](AnySchool &on) {
        ReviewedSchool school(on);
        const auto student = school.students.front();
        const auto set = must(school.meetings.setMeeting(student, school.first, 0, planned()));
        auto meeting = must(school.meetings.meeting(student, school.first));
        REQUIRE(meeting);
        CHECK(meeting->details == planned());
        auto held = planned();
        held.state = MeetingState::Held;
        held.came = u" La mère, l’éducateur "_s;
        held.signedOn = QDate(2026, 12, 3);
        const auto edited = must(school.meetings.setMeeting(student, school.first, 1, held));
        CHECK(must(school.meetings.ofTerm(school.first)).front().details.came
            == u"La mère, l’éducateur"_s);
        CHECK(codeOf(school.meetings.setMeeting(student, school.first, 1, planned()))
            == security::errors::kChangedMeanwhile.name);
        CHECK_FALSE(school.meetings.undoMeeting(set)); // changed since
        must(school.meetings.undoMeeting(edited));
        CHECK(must(school.meetings.meeting(student, school.first))->details == planned());
        (void)must(school.meetings.setMeeting(student, school.first, 3, {}));
        CHECK_FALSE(must(school.meetings.meeting(student, school.first)));
    });
}

TEST_CASE("who came and the signature belong to a meeting that was held")
{
    auto details = planned();
    details.came = u"Le père"_s;
    CHECK(codeOf(reviews::checked(details)) == errors::kBadMeeting.name);
    details.state = MeetingState::Held;
    CHECK(codeOf(reviews::checked(details)) == "none");
    details.signedOn = QDate(2026, 12, 1);
    CHECK(codeOf(reviews::checked(details)) == errors::kBadMeeting.name);
    details = planned();
    details.plannedOn = {};
    CHECK(codeOf(reviews::checked(details)) == errors::kBadMeeting.name);
}

TEST_CASE("the confidence question is answered once a year, from 1 to 5")
{
    support::onBothEngines([](AnySchool &on) {
        ReviewedSchool school(on);
        const auto student = school.students.front();
        CHECK_FALSE(must(school.meetings.question()).isEmpty());
        const QDate today = on.clock.today();
        CHECK(codeOf(school.meetings.setConfidence(student, 0, ConfidenceAnswer{6, {}, today}))
            == errors::kBadConfidence.name);
        CHECK(codeOf(school.meetings.setConfidence(
                  student, 0, ConfidenceAnswer{3, {}, today.addDays(1)}))
            == errors::kBadConfidence.name);
        (void)must(
            school.meetings.setConfidence(student, 0, ConfidenceAnswer{3, u"Ça va"_s, today}));
        const auto again =
            must(school.meetings.setConfidence(student, 1, ConfidenceAnswer{4, {}, today}));
        auto answers = must(school.meetings.confidence(student));
        REQUIRE(answers.size() == 1);
        CHECK(answers.front().answer.score == 4);
        CHECK(answers.front().yearLabel == u"2026-2027"_s);
        must(school.meetings.undoConfidence(again));
        CHECK(must(school.meetings.confidence(student)).front().answer.words == u"Ça va"_s);
        CHECK(codeOf(school.meetings.setConfidence(student, 0, ConfidenceAnswer{1, {}, today}))
            == security::errors::kChangedMeanwhile.name);
    });
}
