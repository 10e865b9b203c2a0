// Use cases on absences as the office follows them.
#include "core/absences/absence_service.h"
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

// An absence the secretary follows, whoever is at work.
absences::AbsenceCase followed(RightsSchool &s, Where w)
{
    const QString login = s.workspace().signedIn()->login;
    s.signIn(u"secretary"_s, {});
    const auto made = support::must(
        AbsenceService(s.workspace()).follow(s.things().student.at(w), dayOff(kToday)));
    s.signIn(login, {});
    return made.absence;
}

} // namespace

std::vector<Invoker> absenceInvokers()
{
    return {
        {Operation::ReadAbsences, "an absence",
            [](RightsSchool &s, Where w) {
                const auto id = followed(s, w).id;
                return done(AbsenceService(s.workspace()).absence(id));
            }},
        {Operation::ReadAbsences, "absences of the day",
            [](RightsSchool &s, Where w) {
                const auto id = followed(s, w).id;
                return holds(AbsenceService(s.workspace()).absences({kToday, kToday}),
                    [&](const absences::AbsenceLine &line) { return line.absence.id == id; });
            }},
        {Operation::ReadAbsences, "who was told",
            [](RightsSchool &s, Where w) {
                const auto id = followed(s, w).id;
                return done(AbsenceService(s.workspace()).notices(id));
            }},
        {Operation::ReadAbsences, "what came in",
            [](RightsSchool &s, Where w) {
                const auto id = followed(s, w).id;
                return done(AbsenceService(s.workspace()).justifications(id));
            }},
        {Operation::AnnounceAbsence, "an absence announced",
            [](RightsSchool &s, Where w) {
                return done(AbsenceService(s.workspace())
                                .announce(s.things().student.at(w), dayOff(kToday.addDays(1))));
            }},
        {Operation::AnnounceAbsence, "a call noted",
            [](RightsSchool &s, Where w) {
                const auto id = followed(s, w).id;
                return done(AbsenceService(s.workspace()).note(id, {}));
            }},
        {Operation::QualifyAbsences, "an absence followed",
            [](RightsSchool &s, Where w) {
                return done(
                    AbsenceService(s.workspace()).follow(s.things().student.at(w), dayOff(kToday)));
            }},
        {Operation::QualifyAbsences, "a reason",
            [](RightsSchool &s, Where w) {
                const auto absence = followed(s, w);
                auto details = absence.details;
                details.reason = u"illness"_s;
                return done(
                    AbsenceService(s.workspace()).edit(absence.id, absence.rowVersion, details));
            }},
        {Operation::QualifyAbsences, "an absence withdrawn",
            [](RightsSchool &s, Where w) {
                const auto absence = followed(s, w);
                return done(AbsenceService(s.workspace())
                                .withdraw(absence.id, absence.rowVersion, u"Erreur"_s));
            }},
        {Operation::QualifyAbsences, "a justification",
            [](RightsSchool &s, Where w) {
                const auto id = followed(s, w).id;
                return done(AbsenceService(s.workspace())
                                .justify(id, {absences::ProofKind::Word, kToday, {}}));
            }},
    };
}

} // namespace rights
