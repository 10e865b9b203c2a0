// Use cases on term reviews, family meetings and marks in theory.
#include "core/evaluations/bulletin_service.h"
#include "core/evaluations/evaluation_service.h"
#include "core/reviews/meeting_service.h"
#include "core/reviews/review_service.h"
#include "tests/core/security/rights_school.h"

using namespace Qt::Literals::StringLiterals;
using evaluations::BulletinService;
using evaluations::EvaluationService;
using reviews::MeetingService;
using reviews::ReviewService;
using security::Operation;

namespace rights {

namespace {

const reviews::PartKey kAim{reviews::PartKind::NextAim, {}, {}};

reviews::MeetingDetails meeting()
{
    reviews::MeetingDetails details;
    details.plannedOn = kToday.addDays(7);
    return details;
}

evaluations::EvaluationDetails dictation(RightsSchool &s, Where w)
{
    evaluations::EvaluationDetails details;
    details.group = s.things().group.at(w);
    details.subject = u"Français"_s;
    details.title = u"Dictée"_s;
    details.takenOn = kToday;
    return details;
}

int versionOf(RightsSchool &s, Where w)
{
    return s.version(u"evaluation"_s, s.things().evaluation.at(w).value());
}

std::vector<Invoker> wordInvokers()
{
    return {
        {Operation::ReadReviews, "reviews of a term",
            [](RightsSchool &s, Where w) {
                const auto enrolment = s.things().enrolment.at(w);
                return holds(ReviewService(s.workspace()).ofTerm(s.things().term),
                    [&](const reviews::ReviewRow &one) { return one.enrolment == enrolment; });
            }},
        {Operation::ReadReviews, "one review",
            [](RightsSchool &s, Where w) {
                return done(ReviewService(s.workspace())
                                .sheet(s.things().enrolment.at(w), s.things().term));
            }},
        {Operation::ReadReviews, "final reviews",
            [](RightsSchool &s, Where w) {
                return done(ReviewService(s.workspace()).finalOf(s.things().enrolment.at(w)));
            }},
        {Operation::WriteReviewPart, "own words of a young person",
            [](RightsSchool &s, Where w) {
                return done(ReviewService(s.workspace())
                                .write(s.things().enrolment.at(w), s.things().term, kAim,
                                    u"Souder seule"_s, true, 0));
            }},
        {Operation::WriteReviewPart, "half-typed words",
            [](RightsSchool &s, Where w) {
                return ReviewService(s.workspace())
                    .keepDraft(s.things().enrolment.at(w), s.things().term, kAim, u"Sou"_s);
            }},
        {Operation::WriteReviewPart, "what stands beside the box",
            [](RightsSchool &s, Where w) {
                return done(ReviewService(s.workspace())
                                .facts(s.things().enrolment.at(w), s.things().term));
            }},
        {Operation::FinishReview, "a review made final",
            [](RightsSchool &s, Where w) {
                const auto id = s.things().review.at(w);
                return done(
                    ReviewService(s.workspace()).finish(id, s.version(u"review"_s, id.value())));
            }},
        {Operation::FinishReview, "a further version",
            [](RightsSchool &s, Where w) {
                return done(ReviewService(s.workspace())
                                .beginFurtherVersion(s.things().enrolment.at(w), s.things().over));
            }},
        {Operation::PrintReviews, "final reviews to print",
            [](RightsSchool &s, Where w) {
                return done(ReviewService(s.workspace())
                                .toPrint(s.things().over, {s.things().enrolment.at(w)}));
            }},
        {Operation::ManageSchool, "the days of the reviews",
            [](RightsSchool &s, Where) {
                return done(ReviewService(s.workspace()).setWindow(s.things().term, 1, {}));
            }},
    };
}

std::vector<Invoker> meetingInvokers()
{
    return {
        {Operation::PrintReviews, "a family meeting",
            [](RightsSchool &s, Where w) {
                return done(
                    MeetingService(s.workspace())
                        .setMeeting(s.things().enrolment.at(w), s.things().term, 0, meeting()));
            }},
        {Operation::ReadReviews, "the meeting of a review",
            [](RightsSchool &s, Where w) {
                return done(MeetingService(s.workspace())
                                .meeting(s.things().enrolment.at(w), s.things().term));
            }},
        {Operation::ReadReviews, "answers to the confidence question",
            [](RightsSchool &s, Where w) {
                return done(MeetingService(s.workspace()).confidence(s.things().enrolment.at(w)));
            }},
        {Operation::WriteReviewPart, "an answer to the confidence question",
            [](RightsSchool &s, Where w) {
                return done(MeetingService(s.workspace())
                                .setConfidence(s.things().enrolment.at(w), 0,
                                    reviews::ConfidenceAnswer{4, {}, kToday}));
            }},
    };
}

std::vector<Invoker> markInvokers()
{
    return {
        {Operation::ReadReviews, "evaluations of a term",
            [](RightsSchool &s, Where w) {
                const auto id = s.things().evaluation.at(w);
                return holds(EvaluationService(s.workspace()).ofTerm(s.things().term),
                    [&](const evaluations::Evaluation &one) { return one.id == id; });
            }},
        {Operation::ReadReviews, "marks of an evaluation",
            [](RightsSchool &s, Where w) {
                return done(EvaluationService(s.workspace()).marks(s.things().evaluation.at(w)));
            }},
        {Operation::ReadReviews, "term averages",
            [](RightsSchool &s, Where w) {
                const auto enrolment = s.things().enrolment.at(w);
                return holds(BulletinService(s.workspace())
                                 .averages(s.things().term, s.things().group.at(w)),
                    [&](const evaluations::StudentMarks &one) {
                        return one.enrolment == enrolment;
                    });
            }},
        {Operation::ReadReviews, "bulletins that were issued",
            [](RightsSchool &s, Where w) {
                return done(BulletinService(s.workspace()).issuedTo(s.things().student.at(w)));
            }},
        {Operation::ObserveProgress, "an evaluation",
            [](RightsSchool &s, Where w) {
                return done(EvaluationService(s.workspace()).add(dictation(s, w)));
            }},
        {Operation::ObserveProgress, "an evaluation changed",
            [](RightsSchool &s, Where w) {
                return done(
                    EvaluationService(s.workspace())
                        .edit(s.things().evaluation.at(w), versionOf(s, w), dictation(s, w)));
            }},
        {Operation::ObserveProgress, "marks",
            [](RightsSchool &s, Where w) {
                return done(EvaluationService(s.workspace())
                                .setMarks(s.things().evaluation.at(w), versionOf(s, w),
                                    {{s.things().enrolment.at(w), s.things().student.at(w), {},
                                        {1500, {}}}}));
            }},
        {Operation::ObserveProgress, "an evaluation taken away",
            [](RightsSchool &s, Where w) {
                return done(EvaluationService(s.workspace())
                                .remove(s.things().evaluation.at(w), versionOf(s, w)));
            }},
        {Operation::PrintReviews, "bulletins",
            [](RightsSchool &s, Where w) {
                return done(BulletinService(s.workspace())
                                .issue(s.things().term, {s.things().enrolment.at(w)}));
            }},
        {Operation::ManageSettings, "marks switched on and off",
            [](RightsSchool &s, Where) {
                return done(EvaluationService(s.workspace()).setOn(false));
            }},
    };
}

} // namespace

std::vector<Invoker> reviewInvokers()
{
    std::vector<Invoker> all = wordInvokers();
    for (const auto &part : {meetingInvokers(), markInvokers()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace rights
