#pragma once

#include "core/exchange/student_import_row.h"

#include <QHash>

namespace exchange {

// Enrols young people in the year of the import and places them in groups and paths, by the steps
// of core/enrolment. A path never follows rules whose last exam session is over before it ends.
class SchoolingPlanner {
public:
    // Works on plan.groups and plan.diplomas; all must outlive it.
    SchoolingPlanner(
        const ImportSnapshot &snapshot, const ImportOptions &options, ImportPlan &plan);

    // Fills planned.enrolment and the changes of told; refusals say what cannot be done.
    void plan(const GivenRow &given, const RowReader &reader, const Row &row, PlannedRow &told,
        PlannedStudent &planned);

private:
    struct Rules {
        std::optional<diplomas::DiplomaVersionId> version; // none: told in the row
        QString shortName;
    };
    class RowWork;

    [[nodiscard]] QString entryCode(const std::optional<people::Student> &known) const;
    // Counts one more row that names it.
    [[nodiscard]] size_t missingGroup(const QString &name, enrolment::GroupKind kind);
    [[nodiscard]] size_t missingDiploma(
        const QString &name, int session, std::optional<size_t> known);
    [[nodiscard]] std::optional<size_t> diplomaNamed(const QString &name);
    [[nodiscard]] int usualYears(const QString &name);

    const ImportSnapshot &m_snapshot;
    const ImportOptions m_options;
    ImportPlan &m_plan;
    QHash<QString, size_t> m_groups; // by folded name: place in the snapshot
    QHash<QString, size_t> m_missingGroups;
    QHash<QString, size_t> m_missingDiplomas;
    QHash<QString, std::optional<size_t>> m_diplomas;
    QHash<QString, int> m_usualYears;
};

} // namespace exchange
