#pragma once

#include "core/exams/exam_service.h"
#include "core/exams/marks_service.h"
#include "core/records/issued_documents.h"
#include "core/storage/statement.h"
#include "tests/support/any_school.h"
#include "tests/support/rows.h"

namespace support {

// A school in its spring, with one CAP of three units and an optional one, and a workshop group
// whose young people sit for it this summer. The secretary is at work.
struct ExamSchool {
    explicit ExamSchool(AnySchool &any)
        : file(any)
        , database(any.database())
    {
        using namespace Qt::Literals::StringLiterals;
        file.clock.set(QDate(2026, 3, 2));
        rows::school(database);
        year = rows::year(
            database, u"2025-2026"_s, QDate(2025, 9, 1), QDate(2026, 7, 3), u"current"_s);
        group = rows::group(database, u"Métallerie"_s);
        cap = rows::diplomaVersion(database, u"CAP Métallier"_s);
        must(database.runDirectly(u"UPDATE diploma_version SET pass_rule = 'cap'"_s));
        up1 = unit(u"UP1"_s, u"professional"_s, 400);
        ug1 = unit(u"UG1"_s, u"general"_s, 200);
        ug2 = unit(u"UG2"_s, u"general"_s, 100);
        uf1 = unit(u"UF1"_s, u"optional"_s, 100);
        file.signIn(u"sec"_s, {security::Role::Secretary});
    }

    diplomas::ExamUnitId unit(
        const QString &code, const QString &kind, std::optional<int> coefficient)
    {
        using namespace Qt::Literals::StringLiterals;
        storage::Statement statement(database,
            u"INSERT INTO exam_unit (uuid, version_id, code, label, kind, "
            "coefficient_hundredths, in_professional_average, position) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
        must(statement.run(security::Workspace::newUuid(), *cap, code, u"Unité "_s + code, kind,
            coefficient, kind == u"professional"_s, ++units));
        return diplomas::ExamUnitId(must(storage::singleInteger(statement)));
    }
    people::StudentId student(const QString &name)
    {
        using namespace Qt::Literals::StringLiterals;
        const auto id = rows::student(database, name, u"Alex"_s);
        const QDate entry(2025, 9, 1);
        const auto enrolment = rows::enrolment(database, id, *year, entry);
        rows::membership(database, enrolment, *group, entry);
        rows::path(database, enrolment, *cap, 2, 2, entry);
        lastEnrolment = enrolment;
        return id;
    }
    exams::Registration registered(people::StudentId id)
    {
        must(exams.enter({{id, *cap, 2026, {}}}));
        return now(id);
    }
    exams::Registration now(people::StudentId id) { return must(exams.ofStudent(id)).front(); }
    std::vector<exams::UnitEntry> entries(people::StudentId id)
    {
        return must(marks.unitsOf(now(id).id));
    }
    security::Undo mark(people::StudentId id, diplomas::ExamUnitId unitId, int hundredths)
    {
        const exams::Registration registration = now(id);
        return must(marks.record(registration.id, registration.rowVersion, unitId,
                        {exams::UnitResult::Mark, hundredths, {}}))
            .undo;
    }
    // What was issued about somebody, oldest first.
    std::vector<records::IssuedDocument> issuedAbout(people::StudentId id)
    {
        const auto permit = must(file.workspace().require(security::Operation::RecordExams));
        const auto uuid = must(exams::ExamRepository::studentUuid(database, permit, id));
        return must(records::IssuedDocuments::about(database, permit, *uuid));
    }
    exams::Simulation simulation(people::StudentId id)
    {
        const auto sheet = must(marks.sheet(2026, *cap));
        return exams::simulated(sheet.framework, entries(id), sheet.policy);
    }

    AnySchool &file;
    storage::Database &database;
    exams::ExamService exams{file.workspace()};
    exams::MarksService marks{file.workspace()};
    int units = 0;
    std::optional<school::SchoolYearId> year;
    std::optional<school::GroupId> group;
    std::optional<diplomas::DiplomaVersionId> cap;
    std::optional<enrolment::EnrolmentId> lastEnrolment;
    diplomas::ExamUnitId up1{0};
    diplomas::ExamUnitId ug1{0};
    diplomas::ExamUnitId ug2{0};
    diplomas::ExamUnitId uf1{0};
};

} // namespace support
