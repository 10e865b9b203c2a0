#pragma once

#include "core/enrolment/ids.h"
#include "core/exams/decision.h"
#include "core/exams/ids.h"
#include "core/exams/unit_entry.h"

namespace exams {

namespace errors {
inline constexpr base::ErrorCode kNoMockName{"exams.no-mock-name"};
inline constexpr base::ErrorCode kBadMockDay{"exams.bad-mock-day"};
} // namespace errors

// A mock exam (examen blanc) of the school: the units and rules of one version of a diploma, and
// nothing official.
struct MockExamDetails {
    QString name = {};
    QDate heldOn = {};
    friend bool operator==(const MockExamDetails &, const MockExamDetails &) = default;
};

struct MockExam {
    MockExamId id;
    QString uuid;
    diplomas::DiplomaVersionId version;
    QString diplomaName;
    MockExamDetails details;
    int rowVersion = 1;
};

// Somebody on the way to the diploma on the day. The units are those of the path: exempt and kept
// ones stand, marks of the day in the others.
struct MockRow {
    enrolment::EnrolmentId enrolment;
    people::StudentId student;
    QString name; // DUPONT Léa
    QString groupName;
    std::vector<UnitEntry> entries = {};
};

struct MockSheet {
    MockExam exam;
    diplomas::Framework framework;
    std::vector<MockRow> rows; // in the order of names
    BacProPolicy policy;
};

// A version somebody is on the way to.
struct MockChoice {
    diplomas::DiplomaVersionId version;
    QString diplomaName;
};

// Errors: kNoMockName, kBadMockDay: within a year from today.
[[nodiscard]] base::Result<MockExamDetails> checkedMock(const MockExamDetails &typed, QDate today);

} // namespace exams
