#pragma once

#include "core/diplomas/content.h"
#include "core/security/undo.h"

namespace diplomas {

namespace errors {
inline constexpr base::ErrorCode kInUse{"diplomas.in-use"};
inline constexpr base::ErrorCode kCodeTaken{"diplomas.code-taken"};
inline constexpr base::ErrorCode kRetiredVersion{"diplomas.retired-version"};
inline constexpr base::ErrorCode kNothingToAdd{"diplomas.nothing-to-add"};
} // namespace errors

// What was added to a version, and the way back while nobody uses it.
struct AddedContent {
    int units = 0;
    int blocks = 0;
    int competencies = 0;
    security::Undo undo = {};
    [[nodiscard]] bool isEmpty() const { return units + blocks + competencies == 0; }
};

// Operations on the content of a version, for use cases inside their transaction.
class ContentOperations {
public:
    // Adds what is not there yet, block by block, by code (by words where there is none). What is
    // there keeps its words, its coefficient and its place.
    [[nodiscard]] static base::Result<AddedContent> add(
        security::Transaction &transaction, DiplomaVersionId version, const Content &content);
    // What add() would bring, without writing.
    [[nodiscard]] static Content missingFrom(const Framework &framework, const Content &content);

    [[nodiscard]] static base::Result<Framework> present(
        security::Transaction &transaction, DiplomaVersionId version);
    // Writes a row under the version it carries, with its history.
    [[nodiscard]] static base::Done replace(security::Transaction &transaction,
        const ExamUnit &before, const ExamUnit &after, const QString &action);
    [[nodiscard]] static base::Done replace(security::Transaction &transaction,
        const CompetencyBlock &before, const CompetencyBlock &after, const QString &action);
    [[nodiscard]] static base::Done replace(security::Transaction &transaction,
        const Competency &before, const Competency &after, const QString &action);
    [[nodiscard]] static base::Done replace(security::Transaction &transaction,
        const Framework &before, const Framework &after, const QString &action);
};

// The words for what the constraints of the file refuse: in use, code taken.
[[nodiscard]] base::Error told(const base::Error &error);

// The way back from a row that was replaced: before, under the version left behind.
template <class Row>
[[nodiscard]] security::Undo undoneReplace(const Row &before, const Row &after, const QString &action)
{
    return {{[before, after, action](
                 security::Transaction &later, security::UndoRun &run) -> base::Done {
        Row now = after;
        now.rowVersion = run.versionOf(before.uuid, before.rowVersion + 1);
        Row back = before;
        back.rowVersion = now.rowVersion;
        ET_TRY(ContentOperations::replace(later, now, back, action));
        run.setVersion(before.uuid, now.rowVersion + 1);
        return {};
    }}};
}

} // namespace diplomas
