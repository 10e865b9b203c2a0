#pragma once

#include "core/paperwork/missing_list.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace paperwork {

// One line of a file's checklist.
struct ChecklistLine {
    Requirement requirement;
    PaperState state = PaperState::Missing;
    std::optional<Paper> counting;  // the paper that decides
    std::vector<Paper> earlier;     // the others, newest first
    std::optional<QDate> askedFrom; // of a later birthday
    std::optional<QDate> dueBy;
    bool isAsked = true; // false: no longer asked of this person, but kept
};

// The papers of one file on a day, in the school's order.
struct Checklist {
    Concerned who;
    std::vector<ChecklistLine> lines;
    QDate proposedEnd; // until when a dated paper is proposed to hold

    [[nodiscard]] std::vector<LackingPaper> lacking() const;
};

struct PaperOf {
    people::StudentId student;
    RequirementId requirement;
};

struct NotedPapers {
    std::vector<PaperId> papers; // in the order they were given
    security::Undo undo;
};

// The papers of the files. Reading: Operation::ReadStudentFile, own students for masters and
// teachers, who see nothing of health and bursaries; writing: Operation::EditStudentFile.
class PaperworkService {
public:
    explicit PaperworkService(security::Workspace &workspace);

    [[nodiscard]] base::Result<Checklist> checklist(people::StudentId student);
    [[nodiscard]] base::Result<MissingList> missing();
    // What a file lacks on a day, in words for a letter, in the school's order.
    [[nodiscard]] base::Result<QStringList> missingPapers(people::StudentId student, QDate day);

    // All or none, one day and one end for all of them.
    [[nodiscard]] base::Result<NotedPapers> note(
        const std::vector<PaperOf> &papers, const PaperDetails &details);
    [[nodiscard]] base::Result<security::Edited> correct(
        PaperId id, int rowVersion, const PaperDetails &details);
    // It did not come in.
    [[nodiscard]] base::Result<security::Undo> remove(PaperId id, int rowVersion);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

    // The operation behind note().
    [[nodiscard]] static base::Result<NotedPapers> note(security::Transaction &transaction,
        const std::vector<PaperOf> &papers, const PaperDetails &details);

private:
    [[nodiscard]] base::Result<Checklist> checklistOn(people::StudentId student, QDate day);
    [[nodiscard]] bool maySeeAll() const;
    security::Workspace &m_workspace;
};

} // namespace paperwork
