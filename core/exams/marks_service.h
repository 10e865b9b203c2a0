#pragma once

#include "core/exams/exam_list.h"
#include "core/exams/simulation.h"
#include "core/exams/success.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace exams {

// One candidate on the sheet of marks of a diploma.
struct MarksRow {
    ExamLine line;
    std::vector<UnitEntry> entries;
};

// The sheet of marks of one version of a diploma in one session, candidates in the order of names.
struct MarksSheet {
    diplomas::Framework framework;
    int session = 0;
    std::vector<MarksRow> rows;
    BacProPolicy policy;
};

// How one unit is to be sat for by all the candidates of a sheet.
struct UnitMode {
    diplomas::ExamUnitId unit;
    diplomas::ExamMode mode = diplomas::ExamMode::Terminal;
};

struct ModesSet {
    int candidates = 0; // for whom something changed
    security::Undo undo;
};

// Use cases on units and marks. Reading: Operation::ReadExams; writing: Operation::RecordExams,
// with the row version of the registration.
class MarksService {
public:
    explicit MarksService(security::Workspace &workspace);

    // The versions somebody is entered for in a session, by name.
    [[nodiscard]] base::Result<std::vector<diplomas::Framework>> diplomasOf(int session);
    // Error notThere() for a version that does not exist.
    [[nodiscard]] base::Result<MarksSheet> sheet(int session, diplomas::DiplomaVersionId version);
    [[nodiscard]] base::Result<std::vector<UnitEntry>> unitsOf(ExamRegistrationId id);
    // What the path makes of the units today, beside what was registered.
    [[nodiscard]] base::Result<std::vector<UnitEntry>> proposalFor(ExamRegistrationId id);
    // Per diploma and unit, in that order.
    [[nodiscard]] base::Result<std::vector<UnitResults>> unitResults(int session);
    // Of a session whose results are known: units of whoever did not get the whole diploma.
    [[nodiscard]] base::Result<std::vector<BlockCertificate>> certificates(int session);
    [[nodiscard]] base::Result<BacProPolicy> policy();

    [[nodiscard]] base::Result<security::Edited> setUnits(
        ExamRegistrationId id, int rowVersion, const std::vector<UnitEntry> &typed);
    // For everybody of a session who sits for these units: all or none.
    [[nodiscard]] base::Result<ModesSet> setModes(
        int session, diplomas::DiplomaVersionId version, const std::vector<UnitMode> &modes);
    [[nodiscard]] base::Result<security::Edited> record(
        ExamRegistrationId id, int rowVersion, diplomas::ExamUnitId unit, const UnitMark &typed);
    // Operation::ManageSchool; source: where it was read.
    [[nodiscard]] base::Done setPolicy(const BacProPolicy &policy, const QString &source);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

[[nodiscard]] base::Result<BacProPolicy> bacProPolicy(storage::Database &database);

} // namespace exams
