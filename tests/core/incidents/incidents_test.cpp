#include "core/absences/absence_service.h"
#include "core/enrolment/own_students.h"
#include "core/incidents/incident_service.h"
#include "core/incidents/measure_service.h"
#include "core/security/policy.h"
#include "core/security/settings.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

using namespace Qt::Literals::StringLiterals;
using incidents::IncidentDetails;
using incidents::MeasureDetails;
using incidents::MeasureKind;
using incidents::Part;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;
using support::WorkshopSchool;
namespace errors = incidents::errors;

namespace {

// The teacher is in charge of the theory group from the first day on; the director is at work.
struct House : WorkshopSchool {
    explicit House(AnySchool &on)
        : WorkshopSchool(on)
        , incidents(on.workspace())
        , measures(on.workspace())
        , absences(on.workspace())
    {
        support::rows::groupStaff(
            on.database(), general, teacherStaff, u"teacher"_s, QDate(2026, 9, 1));
        on.workspace().setOwnership(std::make_unique<timetable::OwnSessions>(
            on.database(), std::make_unique<enrolment::OwnStudents>(on.database())));
        director();
    }
    void director() { signInAs(u"dir"_s, Role::Director); }
    [[nodiscard]] people::StudentId student(size_t at)
    {
        return people::StudentId(count(
            u"SELECT student_id FROM enrolment WHERE id = %1"_s.arg(students.at(at).value())));
    }
    [[nodiscard]] IncidentDetails quarrel()
    {
        IncidentDetails details;
        details.day = kMonday;
        details.at = QTime(10, 30);
        details.place = u"  Atelier "_s;
        details.what = u"Un coup de poing est parti."_s;
        details.seenBy = masterStaff;
        details.people = {{student(0), Part::Involved}, {student(1), Part::Victim}};
        return details;
    }
    [[nodiscard]] static MeasureDetails decided(MeasureKind kind)
    {
        MeasureDetails details;
        details.kind = kind;
        details.reason = u"Coup porté à un camarade"_s;
        details.decidedOn = kMonday;
        return details;
    }
    [[nodiscard]] static MeasureDetails exclusion(QDate from, QDate to)
    {
        MeasureDetails details = decided(MeasureKind::Exclusion);
        details.fromDay = from;
        details.toDay = to;
        details.heardOn = kMonday;
        return details;
    }
    [[nodiscard]] std::vector<absences::AbsenceLine> away(QDate from, QDate to)
    {
        return must(absences.absences({from, to}));
    }
    incidents::IncidentService incidents;
    incidents::MeasureService measures;
    absences::AbsenceService absences;
};

template <class T> std::string_view codeOf(const base::Result<T> &result)
{
    return result ? std::string_view("none") : result.error().code.name;
}

} // namespace

TEST_CASE("an incident tells what happened, who was in it and who saw it")
{
    support::onBothEngines([](AnySchool &on) {
        House house(on);
        auto details = house.quarrel();
        details.people.push_back({house.student(0), Part::Witness}); // named twice
        const auto told = must(house.incidents.record(details));
        auto read = must(house.incidents.incident(told.incident.id));
        CHECK(read.details.place == u"Atelier"_s);
        CHECK(read.details.at == QTime(10, 30));
        CHECK(read.names() == u"ABADIE Léa, ÉLAN Léa (victim)"_s);
        CHECK_FALSE(read.seenByName.isEmpty());
        CHECK(read.recordedBy == on.workspace().signedIn()->account);

        details.what = u"Une bousculade."_s;
        details.people = {{house.student(1), Part::Involved}};
        const auto edited = must(house.incidents.edit(read.id, read.rowVersion, details));
        read = must(house.incidents.incident(read.id));
        CHECK(read.details.what == u"Une bousculade."_s);
        CHECK(read.details.people.size() == 1);
        must(house.incidents.undo(edited.undo));
        CHECK(must(house.incidents.incident(read.id)).details.people.size() == 2);
        CHECK(must(house.incidents.incidents({kMonday, kMonday, house.student(1)})).size() == 1);
        CHECK(must(house.incidents.incidents({kMonday, kMonday, house.student(2)})).empty());
    });
}

TEST_CASE("an incident without facts, without people or of a day to come is refused")
{
    support::onBothEngines([](AnySchool &on) {
        House house(on);
        auto details = house.quarrel();
        details.day = kMonday.addDays(1);
        CHECK(codeOf(house.incidents.record(details)) == errors::kBadDay.name);
        details = house.quarrel();
        details.what = u" "_s;
        CHECK(codeOf(house.incidents.record(details)) == errors::kMissingWhat.name);
        details = house.quarrel();
        details.people.clear();
        CHECK(codeOf(house.incidents.record(details)) == errors::kNobody.name);
        details = house.quarrel();
        details.day = QDate(2026, 8, 3);
        CHECK(codeOf(house.incidents.record(details)) == errors::kNotEnrolled.name);
        CHECK(must(house.incidents.incidents({QDate(2026, 8, 1), kMonday})).empty());
    });
}

TEST_CASE("who told an incident withdraws it with a reason; another one's needs the head")
{
    support::onBothEngines([](AnySchool &on) {
        House house(on);
        house.signInAs(u"prof"_s, Role::Teacher);
        const auto told = must(house.incidents.record(house.quarrel()));
        house.signInAs(u"secretariat"_s, Role::Secretary);
        CHECK(codeOf(house.incidents.withdraw(told.incident.id, 1, u"Erreur"_s))
            == security::errors::kRefused.name);
        house.signInAs(u"prof"_s, Role::Teacher);
        CHECK(codeOf(house.incidents.withdraw(told.incident.id, 1, u" "_s))
            == errors::kMissingWhy.name);
        const auto gone = must(house.incidents.withdraw(told.incident.id, 1, u"Doublon"_s));
        CHECK(must(house.incidents.incidents({kMonday, kMonday})).empty());
        CHECK(must(house.incidents.incidents({kMonday, kMonday, {}, true})).size() == 1);
        must(house.incidents.undo(gone.undo));
        house.director();
        must(house.incidents.withdraw(told.incident.id, 3, u"Doublon"_s));
    });
}

TEST_CASE("a teacher decides nothing, and reads what concerns own students")
{
    support::onBothEngines([](AnySchool &on) {
        House house(on);
        const auto told = must(house.incidents.record(house.quarrel()));
        must(house.measures.decide(house.student(0), House::decided(MeasureKind::Warning)));
        house.signInAs(u"prof"_s, Role::Teacher);
        CHECK(must(house.incidents.incidents({kMonday, kMonday})).size() == 1);
        CHECK(must(house.measures.measures({kMonday, kMonday})).size() == 1);
        CHECK(codeOf(house.measures.decide(house.student(0), House::decided(MeasureKind::Remark)))
            == security::errors::kRefused.name);
        house.signInAs(u"maitre"_s, Role::Master);
        // Seen by the master, who is in charge of nobody here.
        CHECK(must(house.incidents.incidents({kMonday, kMonday})).size() == 1);
        CHECK(must(house.measures.measures({kMonday, kMonday})).empty());
    });
}

TEST_CASE("an exclusion stands in the rolls of its days, and leaves them when it is withdrawn")
{
    support::onBothEngines([](AnySchool &on) {
        House house(on);
        const QDate tuesday = kMonday.addDays(1);
        const auto session = house.planned(house.plan(tuesday, 480, 720));
        const auto measure = must(
            house.measures.decide(house.student(0), House::exclusion(tuesday, tuesday.addDays(2))))
                                 .measure;
        auto lines = house.away(tuesday, tuesday);
        REQUIRE(lines.size() == 1);
        CHECK(lines.front().absence.details.origin == absences::Origin::Measure);
        CHECK(lines.front().reason->effect == absences::Effect::Exclusion);
        CHECK(lines.front().absence.id == measure.absence);
        on.clock.set(tuesday);
        CHECK(must(house.attendance.sheet(session.id)).rows.at(0).mark.mark
            == attendance::Mark::Absent);

        // The office does not change it behind the measure's back.
        CHECK(codeOf(house.absences.withdraw(
                  lines.front().absence.id, lines.front().absence.rowVersion, u"Erreur"_s))
            == absences::errors::kOfMeasure.name);

        const auto gone =
            must(house.measures.withdraw(measure.id, measure.rowVersion, u"Erreur"_s));
        CHECK(house.away(tuesday, tuesday).empty());
        CHECK(must(house.attendance.sheet(session.id)).rows.at(0).mark.mark
            == attendance::Mark::Present);
        must(house.measures.undo(gone.undo));
        CHECK(house.away(tuesday, tuesday).size() == 1);
    });
}

TEST_CASE("moving an exclusion moves its absence; taking it back leaves no trace in the rolls")
{
    support::onBothEngines([](AnySchool &on) {
        House house(on);
        const QDate tuesday = kMonday.addDays(1);
        const auto decided =
            must(house.measures.decide(house.student(0), House::exclusion(tuesday, tuesday)));
        auto details = decided.measure.details;
        details.kind = MeasureKind::Remark; // another kind is another decision
        details.toDay = tuesday.addDays(1);
        const auto moved =
            must(house.measures.edit(decided.measure.id, decided.measure.rowVersion, details));
        CHECK(moved.measure.details.kind == MeasureKind::Exclusion);
        CHECK(house.away(tuesday.addDays(1), tuesday.addDays(1)).size() == 1);
        must(house.measures.undo(moved.undo));
        CHECK(house.away(tuesday.addDays(1), tuesday.addDays(1)).empty());

        const auto other =
            must(house.measures.decide(house.student(1), House::exclusion(tuesday, tuesday)));
        must(house.measures.undo(other.undo));
        CHECK(house.away(tuesday, tuesday).size() == 1);
        CHECK(must(house.measures.measures({kMonday, kMonday})).size() == 1);
    });
}

TEST_CASE("an exclusion over days that are an absence already names that one, and changes nothing")
{
    support::onBothEngines([](AnySchool &on) {
        House house(on);
        absences::AbsenceDetails ill;
        ill.span = absences::AbsenceSpan::days(kMonday, kMonday.addDays(1));
        must(house.absences.announce(house.student(0), ill));
        const auto refused = house.measures.decide(
            house.student(0), House::exclusion(kMonday.addDays(1), kMonday.addDays(2)));
        CHECK(codeOf(refused) == absences::errors::kOverlaps.name);
        CHECK(must(house.measures.measures({kMonday, kMonday})).empty());
        CHECK(codeOf(house.measures.decide(
                  house.student(0), House::exclusion(kMonday.addDays(3), kMonday.addDays(2))))
            == errors::kBadExclusion.name);
    });
}

TEST_CASE("a measure leaves the file at the end of the year that the school's rule sets")
{
    support::onBothEngines([](AnySchool &on) {
        House house(on);
        const auto told = must(house.incidents.record(house.quarrel()));
        auto warning = House::decided(MeasureKind::Warning);
        warning.incident = told.incident.id;
        const auto lastDay = must(house.measures.decide(house.student(0), warning))
                                 .measure.keptUntil.value_or(QDate());
        const auto longer =
            must(house.measures.decide(house.student(1), House::exclusion(kMonday, kMonday)));
        CHECK(longer.measure.keptUntil == lastDay.addYears(1));
        CHECK(must(house.incidents.incident(told.incident.id)).measures == 1);

        on.clock.set(lastDay);
        CHECK(must(house.measures.measures({kMonday, kMonday})).size() == 2);
        CHECK(must(house.measures.pastTheirDay()) == 0);
        CHECK(must(house.measures.erasePast()).measures == 0);

        on.clock.set(lastDay.addDays(1));
        CHECK(must(house.measures.measures({kMonday, kMonday})).size() == 1);
        CHECK(must(house.measures.pastTheirDay()) == 1);
        const auto erased = must(house.measures.erasePast());
        CHECK(erased.measures == 1);
        CHECK(erased.incidents == 1);
        CHECK(house.count(u"SELECT count(*) FROM measure"_s) == 1);
        CHECK(house.count(u"SELECT count(*) FROM incident"_s) == 0);
    });
}

TEST_CASE("the years a measure is kept are a setting with its source")
{
    support::onBothEngines([](AnySchool &on) {
        House house(on);
        const auto standard =
            must(house.measures.decide(house.student(0), House::decided(MeasureKind::Remark)));
        const auto permit = must(on.workspace().require(security::Operation::ManageSettings));
        auto transaction = must(security::Transaction::begin(on.workspace(), permit));
        must(security::Settings::write(
            transaction, security::settings::kMeasureYears, u"0"_s, u"Règlement intérieur"_s));
        must(transaction.commit());
        const auto shorter =
            must(house.measures.decide(house.student(0), House::decided(MeasureKind::Remark)));
        CHECK(shorter.measure.keptUntil->addYears(1) == *standard.measure.keptUntil);
    });
}
