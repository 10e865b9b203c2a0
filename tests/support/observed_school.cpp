#include "tests/support/observed_school.h"

#include "core/enrolment/own_students.h"

using namespace Qt::Literals::StringLiterals;

namespace support {

ObservedSchool::ObservedSchool(AnySchool &on)
    : WorkshopSchool(on)
    , diploma(rows::diplomaVersion(on.database(), u"CAP Serrurier"_s))
    , drilling(rows::competency(on.database(), diploma, u"C1.1"_s, u"Percer"_s))
    , filing(rows::competency(on.database(), diploma, u"C1.2"_s, u"Limer"_s))
    , welding(rows::competency(on.database(), diploma, u"C2.1"_s, u"Souder"_s, u"B2"_s))
    , progress(on.workspace())
{
    for (const enrolment::EnrolmentId one : students)
        rows::path(on.database(), one, diploma, 1, 2, QDate(2026, 9, 1));
    rows::groupStaff(on.database(), workshop, masterStaff, u"master"_s, QDate(2026, 9, 1));
    rows::groupStaff(on.database(), general, teacherStaff, u"teacher"_s, QDate(2026, 9, 1));
    on.workspace().setOwnership(std::make_unique<timetable::OwnSessions>(
        on.database(), std::make_unique<enrolment::OwnStudents>(on.database())));
    director();
}

people::StudentId ObservedSchool::student(size_t at)
{
    return people::StudentId(
        count(u"SELECT student_id FROM enrolment WHERE id = %1"_s.arg(students.at(at).value())));
}

progress::LevelId ObservedSchool::level(int digit)
{
    const progress::Scale scale = must(progress.scale());
    const progress::Level *level = scale.ofDigit(digit);
    REQUIRE(level);
    return level->id;
}

progress::ObservationDetails ObservedSchool::seen(
    size_t at, diplomas::CompetencyId competency, int digit, QDate day)
{
    progress::ObservationDetails details;
    details.student = student(at);
    details.competency = competency;
    details.level = level(digit);
    details.seenOn = day;
    return details;
}

progress::Observation ObservedSchool::observe(
    size_t at, diplomas::CompetencyId competency, int digit, QDate day)
{
    return must(progress.observe({seen(at, competency, digit, day)})).observations.front();
}

progress::DecidedLevel ObservedSchool::decide(
    size_t at, diplomas::CompetencyId competency, int digit)
{
    return must(progress.decide({{student(at), competency, level(digit)}})).decisions.front();
}

progress::Grid ObservedSchool::grid()
{
    return must(progress.grid(workshop, diploma, kMonday));
}

progress::StudentProgress ObservedSchool::progressOf(size_t at)
{
    return must(progress.ofStudent(student(at), diploma));
}

} // namespace support
