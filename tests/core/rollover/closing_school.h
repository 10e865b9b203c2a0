#pragma once

#include "core/enrolment/enrolment_service.h"
#include "core/enrolment/student_file.h"
#include "core/exams/exam_service.h"
#include "core/rollover/roll_over_service.h"
#include "core/storage/statement.h"
#include "tests/support/any_school.h"
#include "tests/support/rows.h"

// A school at the end of its year: 2025-2026 is over since July, 2026-2027 begins on Tuesday, 1
// September 2026. Who may enrol is at work.
namespace closing {

using namespace Qt::Literals::StringLiterals;

inline const QDate kFirstDay(2025, 9, 1);
inline const QDate kLastDay(2026, 7, 3);
inline const QDate kNextDay(2026, 9, 1);

struct School {
    explicit School(support::AnySchool &any)
        : school(any)
        , from((support::rows::school(any.database()),
              support::rows::year(
                  any.database(), u"2025-2026"_s, kFirstDay, kLastDay, u"current"_s)))
        , to(support::rows::year(
              any.database(), u"2026-2027"_s, kNextDay, QDate(2027, 7, 2), u"upcoming"_s))
        , usinage(support::rows::group(any.database(), u"Usinage 1"_s))
        , theory(support::rows::group(any.database(), u"Théorie A"_s, u"theory"_s))
        , cap(support::rows::diplomaVersion(any.database(), u"CAP CIP"_s))
        , service(any.workspace())
        , enrolments(any.workspace())
        , files(any.workspace())
        , jury(any.workspace())
    {
        any.clock.set(QDate(2026, 8, 24));
        any.signIn(u"sec"_s, {security::Role::Secretary});
    }
    struct Pupil {
        people::StudentId id;
        enrolment::EnrolmentId enrolment;
    };
    // yearOfPath 0: without a path.
    Pupil pupil(
        const QString &name, int yearOfPath, int plannedYears = 2, std::optional<QDate> exit = {})
    {
        auto &database = school.database();
        const auto id = support::rows::student(database, name, u"Noé"_s);
        const auto held = support::rows::enrolment(database, id, from, kFirstDay, exit);
        support::rows::membership(database, held, usinage, kFirstDay, exit);
        support::rows::membership(database, held, theory, kFirstDay, exit);
        if (yearOfPath > 0)
            support::rows::path(database, held, cap, yearOfPath, plannedYears, kFirstDay, exit);
        return {id, held};
    }
    void result(people::StudentId student, std::optional<exams::Outcome> outcome)
    {
        static_cast<void>(support::must(jury.enter({{student, cap, 2026, {}}})));
        const auto entered = support::must(jury.ofStudent(student)).front();
        if (outcome) {
            static_cast<void>(support::must(jury.save(entered.id, entered.rowVersion, {{}, true},
                exams::OfficialResult{
                    *outcome, exams::Honours::None, QDate(2026, 7, 6), u"Relevé de notes"_s})));
        }
    }
    rollover::Preview preview() { return support::must(service.preview(from, to)); }
    rollover::Line line(people::StudentId student)
    {
        const auto lines = preview().lines;
        const auto found = std::find_if(lines.begin(), lines.end(),
            [&](const rollover::Line &one) { return one.student == student; });
        REQUIRE(found != lines.end());
        return *found;
    }
    // All that is proposed, as it is proposed.
    rollover::Wish wish(bool makeCurrent = true)
    {
        rollover::Wish wish{from, to, makeCurrent, false, {}};
        for (const rollover::Line &line : preview().lines) {
            if (line.standing == rollover::Standing::Proposed)
                wish.lines.push_back({line.enrolment, line.rowVersion, line.choice});
        }
        return wish;
    }
    // Every row the change of year may touch, but for row versions and its own record.
    QStringList rows()
    {
        QStringList all;
        for (const QString &sql :
            {u"SELECT uuid, student_id, year_id, entry_on, entry_code, exit_on, exit_code "
             "FROM enrolment ORDER BY uuid"_s,
                u"SELECT uuid, enrolment_id, group_id, valid_from, valid_to FROM group_membership "
                "ORDER BY uuid"_s,
                u"SELECT uuid, enrolment_id, diploma_version_id, year_of_path, planned_years, "
                "valid_from, valid_to FROM path ORDER BY uuid"_s,
                u"SELECT uuid, state FROM school_year ORDER BY uuid"_s}) {
            const int columns = int(sql.section(u" FROM "_s, 0, 0).count(u',')) + 1;
            storage::Statement row(school.database(), sql);
            support::must(row.run());
            while (row.next()) {
                QStringList cells;
                for (int column = 0; column < columns; ++column)
                    cells += row.text(column);
                all += cells.join(u'|');
            }
        }
        return all;
    }
    qint64 count(const QString &sql)
    {
        storage::Statement row(school.database(), sql);
        support::must(row.run());
        return support::must(storage::singleInteger(row));
    }

    support::AnySchool &school;
    school::SchoolYearId from;
    school::SchoolYearId to;
    school::GroupId usinage;
    school::GroupId theory;
    diplomas::DiplomaVersionId cap;
    rollover::RollOverService service;
    enrolment::EnrolmentService enrolments;
    enrolment::StudentFileService files;
    exams::ExamService jury;
};

} // namespace closing
