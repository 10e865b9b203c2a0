#pragma once

#include "core/paperwork/missing_list.h"
#include "ui/base/cell_rows.h"

#include <QCoreApplication>

namespace ui {

// The lines of the files that lack papers.
class MissingRows {
    Q_DECLARE_TR_FUNCTIONS(ui::MissingRows)

public:
    static constexpr int kCountColumn = 2;
    [[nodiscard]] static std::vector<ListColumn> columns();
    // paper: that one alone; 0: all of them.
    [[nodiscard]] static CellRows::Row rowOf(const paperwork::IncompleteFile &file,
        bool withLacking, bool withEnding, qint64 paper, QDate today);
    // In the order of the page's choice: all, first enrolment, re-enrolment, minors, adults.
    [[nodiscard]] static bool isOfKind(const paperwork::Concerned &who, int kind, QDate today);
};

} // namespace ui
