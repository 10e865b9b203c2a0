#pragma once

#include "core/exams/exam_list.h"
#include "core/exams/success.h"
#include "ui/base/cell_rows.h"

#include <QCoreApplication>

namespace ui {

// What the lists of the exams show of their values.
class ExamRows {
    Q_DECLARE_TR_FUNCTIONS(ui::ExamRows)

public:
    enum Column {
        Name,
        Diploma,
        Number,
        Present,
        Standing,
        Honours,
        DecidedOn,
        Source,
        Confirmation
    };
    [[nodiscard]] static std::vector<ListColumn> columns();
    [[nodiscard]] static CellRows::Row candidate(const exams::ExamLine &line);
    [[nodiscard]] static QString presence(const std::optional<bool> &present);

    // Of several diplomas, one a row: its counts, then its three rates.
    static constexpr int kFirstRate = 7;
    [[nodiscard]] static std::vector<ListColumn> successColumns();
    [[nodiscard]] static CellRows::Row success(const exams::DiplomaResults &results, qint64 key);
};

} // namespace ui
