// Use cases on absences as the office follows them.
#include "core/absences/absence_service.h"
#include "core/absences/reason_service.h"
#include "core/follow_up/day_service.h"
#include "core/follow_up/follow_up_service.h"
#include "core/follow_up/rule_service.h"
#include "tests/core/security/rights_school.h"

using namespace Qt::Literals::StringLiterals;
using absences::AbsenceService;
using security::Operation;

namespace rights {

namespace {

absences::AbsenceDetails dayOff(QDate day)
{
    absences::AbsenceDetails details;
    details.span = absences::AbsenceSpan::days(day, day);
    return details;
}

} // namespace

std::vector<Invoker> absenceInvokers()
{
    return {
        {Operation::ReadAbsences, "an absence",
            [](RightsSchool &s, Where w) {
                return done(AbsenceService(s.workspace()).absence(s.things().absence.at(w)));
            }},
        {Operation::ReadAbsences, "absences of the day",
            [](RightsSchool &s, Where w) {
                const auto id = s.things().absence.at(w);
                return holds(AbsenceService(s.workspace()).absences({kToday, kToday}),
                    [&](const absences::AbsenceLine &line) { return line.absence.id == id; });
            }},
        {Operation::ReadAbsences, "who was told",
            [](RightsSchool &s, Where w) {
                return done(AbsenceService(s.workspace()).notices(s.things().absence.at(w)));
            }},
        {Operation::ReadAbsences, "what came in",
            [](RightsSchool &s, Where w) {
                return done(AbsenceService(s.workspace()).justifications(s.things().absence.at(w)));
            }},
        {Operation::AnnounceAbsence, "an absence announced",
            [](RightsSchool &s, Where w) {
                return done(AbsenceService(s.workspace())
                                .announce(s.things().student.at(w), dayOff(kToday.addDays(1))));
            }},
        {Operation::AnnounceAbsence, "a call noted",
            [](RightsSchool &s, Where w) {
                return done(AbsenceService(s.workspace()).note(s.things().absence.at(w), {}));
            }},
        {Operation::QualifyAbsences, "an absence followed",
            [](RightsSchool &s, Where w) {
                return done(
                    AbsenceService(s.workspace()).follow(s.things().student.at(w), dayOff(kToday)));
            }},
        {Operation::QualifyAbsences, "a reason",
            [](RightsSchool &s, Where w) {
                const auto id = s.things().absence.at(w);
                auto details = dayOff(kToday);
                details.reason = u"illness"_s;
                return done(AbsenceService(s.workspace())
                                .edit(id, s.version(u"absence_case"_s, id.value()), details));
            }},
        {Operation::QualifyAbsences, "an absence withdrawn",
            [](RightsSchool &s, Where w) {
                const auto id = s.things().absence.at(w);
                return done(
                    AbsenceService(s.workspace())
                        .withdraw(id, s.version(u"absence_case"_s, id.value()), u"Erreur"_s));
            }},
        {Operation::QualifyAbsences, "a justification",
            [](RightsSchool &s, Where w) {
                return done(AbsenceService(s.workspace())
                                .justify(s.things().absence.at(w),
                                    {absences::ProofKind::Word, kToday, {}}));
            }},
        {Operation::ReadAbsences, "the months of a student",
            [](RightsSchool &s, Where w) {
                return done(follow_up::FollowUpService(s.workspace())
                                .student(s.things().student.at(w), kToday));
            }},
        {Operation::ReadAbsences, "an absent of the day",
            [](RightsSchool &s, Where w) -> base::Done {
                const auto view = follow_up::DayService(s.workspace()).day(kToday);
                if (!view)
                    return base::fail(view.error());
                return holds(base::Result<std::vector<follow_up::AbsentOfDay>>(view->absents),
                    [&](const follow_up::AbsentOfDay &one) {
                        return one.who.student == s.things().student.at(w);
                    });
            }},
        {Operation::QualifyAbsences, "a call about an absent",
            [](RightsSchool &s, Where w) {
                return done(follow_up::DayService(s.workspace())
                                .tell(s.things().student.at(w), kToday, {}));
            }},
        {Operation::QualifyAbsences, "somebody who arrives after all",
            [](RightsSchool &s, Where w) {
                return done(follow_up::DayService(s.workspace()).arrive(s.things().student.at(w)));
            }},
        {Operation::QualifyAbsences, "a step",
            [](RightsSchool &s, Where w) {
                return done(follow_up::FollowUpService(s.workspace())
                                .take(s.things().student.at(w),
                                    {kToday, {}, follow_up::StepKind::Interview, kToday,
                                        follow_up::StepChannel::Call, u"Accueil"_s, {}}));
            }},
        {Operation::ManageSettings, "a reason of the school's own",
            [](RightsSchool &s, Where) {
                return done(absences::ReasonService(s.workspace())
                                .add({u"AE"_s, u"Permis"_s, absences::Effect::Absence,
                                    absences::Standing::Excused, {}}));
            }},
        {Operation::ManageSettings, "a rule on absences",
            [](RightsSchool &s, Where) {
                follow_up::RuleDetails details;
                details.label = u"Usage"_s;
                details.source = u"Usage"_s;
                return done(follow_up::RuleService(s.workspace()).add(details));
            }},
    };
}

} // namespace rights
