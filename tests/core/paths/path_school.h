#pragma once

#include "core/diplomas/ids.h"
#include "core/enrolment/own_students.h"
#include "core/paths/path_service.h"
#include "tests/support/workshop_school.h"

namespace support {

// The workshop school with everybody in the first of two years to one diploma: two units (UP1
// professional, UF1 optional), three competencies. The teacher is in charge of the theory group;
// the director is at work.
struct PathSchool : WorkshopSchool {
    explicit PathSchool(AnySchool &on)
        : WorkshopSchool(on)
        , cap(rows::diplomaVersion(on.database(), QStringLiteral("CAP CIP")))
        , bac(rows::diplomaVersion(on.database(), QStringLiteral("Bac Pro TRPM")))
        , paths(on.workspace())
    {
        for (const auto enrolment : students)
            rows::path(on.database(), enrolment, cap, 1, 2, QDate(2026, 9, 1));
        rows::groupStaff(
            on.database(), general, teacherStaff, QStringLiteral("teacher"), QDate(2026, 9, 1));
        on.workspace().setOwnership(std::make_unique<timetable::OwnSessions>(
            on.database(), std::make_unique<enrolment::OwnStudents>(on.database())));
        addUnit(QStringLiteral("UP1"), QStringLiteral("professional"));
        addUnit(QStringLiteral("UF1"), QStringLiteral("optional"));
        execute(QStringLiteral("INSERT INTO competency_block (uuid, version_id, label, position) "
                               "VALUES ('b1', %1, 'Bloc 1', 1)")
                    .arg(cap.value()));
        for (const int number : {1, 2, 3})
            addCompetency(number);
        director();
    }

    void director() { signInAs(QStringLiteral("dir"), security::Role::Director); }
    void addUnit(const QString &code, const QString &kind)
    {
        execute(QStringLiteral("INSERT INTO exam_unit (uuid, version_id, code, label, kind, "
                               "position) VALUES ('%1', %2, '%1', 'Unité', '%3', 1)")
                    .arg(code, QString::number(cap.value()), kind));
    }
    void addCompetency(int number)
    {
        execute(QStringLiteral("INSERT INTO competency (uuid, block_id, code, label, position) "
                               "SELECT 'c%1', id, 'C1.%1', 'Compétence %1', %1 "
                               "FROM competency_block WHERE uuid = 'b1'")
                    .arg(number));
    }
    [[nodiscard]] diplomas::ExamUnitId unit(const QString &code)
    {
        return diplomas::ExamUnitId(
            count(QStringLiteral("SELECT id FROM exam_unit WHERE uuid = '%1'").arg(code)));
    }
    [[nodiscard]] diplomas::CompetencyId competency(int number)
    {
        return diplomas::CompetencyId(
            count(QStringLiteral("SELECT id FROM competency WHERE uuid = 'c%1'").arg(number)));
    }
    [[nodiscard]] people::StudentId student(size_t at = 0)
    {
        return people::StudentId(
            count(QStringLiteral("SELECT student_id FROM enrolment WHERE id = %1")
                      .arg(students.at(at).value())));
    }
    [[nodiscard]] paths::IndividualPath path(size_t at = 0)
    {
        return must(paths.ofStudent(student(at))).front();
    }

    diplomas::DiplomaVersionId cap;
    diplomas::DiplomaVersionId bac;
    paths::PathService paths;
};

template <class T> std::string_view codeOf(const base::Result<T> &result)
{
    return result ? std::string_view("none") : result.error().code.name;
}

} // namespace support
