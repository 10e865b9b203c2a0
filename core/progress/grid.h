#pragma once

#include "core/diplomas/framework.h"
#include "core/progress/decided_level.h"
#include "core/school/ids.h"

#include <set>

namespace progress {

// One diploma version prepared in a group on a day, and how many prepare it.
struct GridChoice {
    diplomas::DiplomaVersionId version{0};
    QString name; // "CAP MVA", with the version's label where there are several
    int students = 0;
};

// A group whose grid may be opened.
struct GridGroup {
    school::GroupId group{0};
    QString name;
};

// What stands in one square of the grid.
struct GridCell {
    std::optional<LevelId> decided = {};
    bool isFromEarlier = false; // decided on the competency this one renews
    bool isTakenOver = false;
    // The newest observation that stands.
    std::optional<LevelId> seen = {};
    std::optional<Without> without = {};
    QDate seenOn = {};
    int observations = 0; // that stand
    bool isOwn = true;    // false: left out of the student's own subset
    friend bool operator==(const GridCell &, const GridCell &) = default;
};

// A line of the grid: one young person in the order of lists.
struct GridStudent {
    people::StudentId student{0};
    QString listName;     // DUPONT Léa
    base::Ratio acquired; // of the own subset
};

// Students × competencies of a group and a diploma version; cells by line, then column. Columns are
// the competencies that are not retired, in the order of the framework.
struct Grid {
    school::GroupId group{0};
    QString groupName;
    diplomas::Framework framework;
    Scale scale;
    std::vector<diplomas::Competency> columns;
    std::vector<GridStudent> students;
    std::vector<GridCell> cells;

    [[nodiscard]] const GridCell &cell(size_t student, size_t column) const
    {
        return cells[student * columns.size() + column];
    }
};

} // namespace progress
