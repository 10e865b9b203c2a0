#include "tests/core/reports/outcome_specimen.h"

using namespace Qt::Literals::StringLiterals;
using namespace reports;

namespace specimen {

namespace {

hours::Split split(int practice, int theory, int neither = 0)
{
    return {base::Minutes(practice * 60), base::Minutes(theory * 60), base::Minutes(neither * 60)};
}

GroupFigures group(const QString &name, int students, int practice, int theory)
{
    return {name, students,
        {split(practice + 60, theory + 30, 20), split(practice + 40, theory + 20, 20),
            split(practice, theory, 18)}};
}

HoursFigures hoursFigures()
{
    HoursFigures figures;
    figures.groups = {group(u"Métallerie"_s, 12, 8400, 4120), group(u"Menuiserie"_s, 9, 5600, 3900),
        group(u"Usinage et tournage sur machines à commande numérique, deuxième atelier"_s, 3, 1500,
            1400)};
    for (const GroupFigures &one : figures.groups) {
        figures.total += one.hours;
        auto &students = figures.students.emplace_back();
        for (int i = 0; i < one.students; ++i) {
            students.push_back({u"DE LA ROCHEFOUCAULD-MONTMORENCY %1 Anne-Charlotte"_s.arg(i + 1),
                {split(720, 360), split(710, 350), split(700 - i, 340)}});
        }
    }
    return figures;
}

outcomes::OutcomeRates leaverRates()
{
    using enum outcomes::LeaverStatus;
    outcomes::OutcomeRates rates;
    rates.leavers = 12;
    rates.byStatus[size_t(PermanentJob)] = 4;
    rates.byStatus[size_t(LongContract)] = 1;
    rates.byStatus[size_t(Temping)] = 1;
    rates.byStatus[size_t(Apprenticeship)] = 3;
    rates.byStatus[size_t(JobSeeking)] = 1;
    rates.inTrade = 5;
    rates.tradeKnown = 7;
    return rates;
}

EnrolmentFigures enrolmentFigures()
{
    EnrolmentFigures figures;
    figures.censusDay = QDate(2025, 10, 1);
    figures.total = 24;
    figures.girls = 7;
    figures.boys = 16;
    figures.ages = {{15, 6}, {16, 9}, {17, 7}, {18, 2}};
    figures.paths = {{u"CAP Menuisier fabricant"_s, 1, 5}, {u"CAP Menuisier fabricant"_s, 2, 4},
        {u"CAP Métallier"_s, 1, 6}, {u"CAP Métallier"_s, 2, 6}, {u"Bac pro TCI"_s, 3, 2}};
    figures.groups = {{u"Menuiserie"_s, 9}, {u"Métallerie"_s, 12},
        {u"Usinage et tournage sur machines à commande numérique, deuxième atelier"_s, 2}};
    figures.withoutPath = 1;
    figures.withoutGroup = 1;
    figures.newEntrants = 11;
    figures.overYear = 26;
    figures.enteredLater = 2;
    figures.cameBack = 1;
    figures.interrupted = 3;
    figures.enrolledAtEnd = 22;
    figures.exits = {{u"Formation terminée"_s, 9}, {u"Départ en apprentissage"_s, 2},
        {u"Arrêt sans solution connue"_s, 1}};
    return figures;
}

LeaverFigures leaverFigures()
{
    LeaverFigures figures;
    figures.known = leaverRates();
    figures.reasons = {{u"Formation terminée"_s, 9}, {u"Départ en apprentissage"_s, 2},
        {u"Arrêt sans solution connue"_s, 1}};
    figures.waves = {{6, QDate(2026, 12, 30), leaverRates()}};
    figures.undecided = 2;
    figures.unconfirmed = 1;
    figures.sources = {{u"Appel"_s, 7}, {u"Document vu"_s, 3}};
    figures.firstTold = QDate(2026, 6, 12);
    figures.lastTold = QDate(2026, 7, 9);
    return figures;
}

school::School schoolIdentity()
{
    school::School school;
    school.name = u"École de Production Saint-Éloi"_s;
    school.uai = u"0690000A"_s;
    school.siret = u"12345678900012"_s;
    school.addressLine1 = u"14 rue des Forges"_s;
    school.postalCode = u"69007"_s;
    school.commune = u"Lyon"_s;
    school.phone = u"+33478000000"_s;
    school.email = u"secretariat@saint-eloi.example"_s;
    school.headName = u"Claire Moreau"_s;
    school.recognisedOn = QDate(2019, 3, 4);
    school.labelledOn = QDate(2021, 6, 17);
    return school;
}

} // namespace

OutcomeReport outcomeReport()
{
    OutcomeReport report;
    report.school = schoolIdentity();
    report.year = u"2025-2026"_s;
    report.firstDay = QDate(2025, 9, 1);
    report.lastDay = QDate(2026, 7, 3);
    report.on = QDate(2026, 7, 10);
    report.enrolment = enrolmentFigures();
    report.profile = ProfileFigures{24, {5, 22}, {9, 23}, {4, 24}, {8, 19}, {2, 4}};
    report.hours = hoursFigures();
    report.attendance = {41, 63, base::Minutes(725), 812, 815};
    report.results = {2026,
        {{u"Bac pro TCI"_s, 2, 2, 0, 1, 1, 0, 0, 3, 1},
            {u"CAP Métallier"_s, 12, 11, 1, 10, 0, 1, 4, 13, 10}}};
    report.leavers = leaverFigures();
    fees::YearTotals totals;
    totals.balance = {base::Money::fromCents(1'440'000), base::Money::fromCents(1'310'050),
        base::Money::fromCents(90'000), {}};
    totals.students = 26;
    totals.charged = 24;
    totals.settled = 20;
    totals.overdue = 3;
    report.fees = totals;
    return report;
}

OutcomeReport emptyOutcomeReport()
{
    OutcomeReport report;
    report.school.name = u"École neuve"_s;
    report.year = u"2026-2027"_s;
    report.firstDay = QDate(2026, 9, 1);
    report.lastDay = QDate(2027, 7, 2);
    report.on = QDate(2026, 9, 7);
    report.enrolment.censusDay = report.on;
    report.results.session = 2027;
    report.profile = ProfileFigures();
    report.fees = fees::YearTotals();
    return report;
}

} // namespace specimen
