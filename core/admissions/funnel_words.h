#pragma once

#include "core/admissions/application.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace admissions {

namespace errors {
inline constexpr base::ErrorCode kNoWord{"admissions.no-word"};
inline constexpr base::ErrorCode kSameWord{"admissions.same-word"};
inline constexpr base::ErrorCode kWordUsed{"admissions.word-used"};
inline constexpr base::ErrorCode kStepNeeded{"admissions.step-needed"};
inline constexpr base::ErrorCode kLevelCount{"admissions.level-count"};
} // namespace errors

// What of the funnel is said in the school's own words.
enum class WordList { Steps, Sources, Criteria, Levels };
inline constexpr std::array kWordLists{
    WordList::Steps, WordList::Sources, WordList::Criteria, WordList::Levels};
[[nodiscard]] QString storedName(WordList list);
[[nodiscard]] QString titleOf(Stage stage); // what the program makes of a step

// One word of a list. A step keeps its meaning for good; a level is known by its place and never
// retired.
struct Word {
    QString code; // empty: not stored yet
    QString label;
    Stage stage = Stage::Contact; // of a step
    bool retired = false;
    int uses = 0; // how often something names it: a used word is retired, never taken away
};
[[nodiscard]] bool areSame(const std::vector<Word> &a, const std::vector<Word> &b);

// The words of the funnel, changed with Operation::ManageSettings: a whole list at a time, in its
// order. They name nobody, so who sees the school sees them.
class FunnelWords {
public:
    explicit FunnelWords(security::Workspace &workspace);

    [[nodiscard]] base::Result<std::vector<Word>> words(WordList list);
    // What is new gets a code, what is left out goes. Errors: those above,
    // security::errors::kChangedMeanwhile when the list is no longer as it was read.
    [[nodiscard]] base::Result<security::Undo> save(
        WordList list, const std::vector<Word> &read, const std::vector<Word> &wanted);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

    // The text on the agreements of third-form placements; empty: none stands there.
    [[nodiscard]] base::Result<QString> placementTerms();
    // Kept with the day, so that it no longer says "to be checked". Errors: kChangedMeanwhile.
    [[nodiscard]] base::Result<security::Undo> savePlacementTerms(
        const QString &read, const QString &typed);

private:
    security::Workspace &m_workspace;
};

} // namespace admissions
