#pragma once

#include "core/diplomas/competency_use.h"
#include "core/diplomas/content_operations.h"

namespace security {
class Workspace;
}

namespace diplomas {

namespace errors {
inline constexpr base::ErrorCode kNoSession{"diplomas.no-session"};
inline constexpr base::ErrorCode kWordsInUse{"diplomas.words-in-use"};
inline constexpr base::ErrorCode kWrongEquivalent{"diplomas.wrong-equivalent"};
} // namespace errors

// A further version of a diploma. follows: its competencies are copied, and those of the version
// before say what they became.
struct NewDraft {
    DiplomaId diploma;
    QString label = {};
    std::optional<int> firstSession = {};
    std::optional<DiplomaVersionId> follows = {};
};

// Use cases on blocks and competencies. Drafts are written by masters and teachers
// (Operation::WriteDrafts), a verified version by the director alone (Operation::VerifyDiplomas), a
// retired one by nobody. Words in use never change: retire them, and say what takes their place.
class DraftService {
public:
    DraftService(security::Workspace &workspace, const CompetencyUse &use);

    // Those whose words may not change any more.
    [[nodiscard]] base::Result<QSet<CompetencyId>> inUse(DiplomaVersionId version);

    struct Begun {
        DiplomaVersionId id;
        AddedContent copied;
    };
    [[nodiscard]] base::Result<Begun> begin(const NewDraft &draft);
    // What a paste or a file brings; what is there already stays as it is. kNothingToAdd.
    [[nodiscard]] base::Result<AddedContent> add(DiplomaVersionId version, const Content &content);

    [[nodiscard]] base::Result<security::Edited> editBlock(
        DiplomaVersionId version, const CompetencyBlock &block);
    [[nodiscard]] base::Result<security::Edited> edit(
        DiplomaVersionId version, const Competency &competency);
    // Only what nobody uses (kInUse).
    [[nodiscard]] base::Result<security::Undo> remove(
        DiplomaVersionId version, const Competency &competency);
    [[nodiscard]] base::Result<security::Undo> removeBlock(
        DiplomaVersionId version, const CompetencyBlock &block);
    // equivalent: what takes its place, in this version or another; levels seen on the old one show
    // there. None: nothing does.
    [[nodiscard]] base::Result<security::Edited> retire(DiplomaVersionId version,
        const Competency &competency, std::optional<CompetencyId> equivalent);
    [[nodiscard]] base::Result<security::Edited> restore(
        DiplomaVersionId version, const Competency &competency);
    // All competencies of one block, in the order in which they are to stand.
    [[nodiscard]] base::Result<security::Undo> order(
        DiplomaVersionId version, const std::vector<CompetencyId> &inOrder);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    struct Writing;
    [[nodiscard]] base::Result<Writing> write(DiplomaVersionId version);
    [[nodiscard]] base::Result<security::Edited> replace(Writing &writing,
        const Competency &before, const Competency &after, const QString &action);
    security::Workspace &m_workspace;
    const CompetencyUse &m_use;
};

} // namespace diplomas
