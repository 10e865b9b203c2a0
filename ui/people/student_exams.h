#pragma once

#include "core/diplomas/framework.h"
#include "core/exams/adjustment.h"
#include "core/exams/convocation.h"
#include "core/exams/exam_registration.h"
#include "ui/base/cell_rows.h"

#include <QCoreApplication>

namespace security {
class Workspace;
}

namespace ui {

// What stands about exams in a student's file: entries, the papers called to, and the adjustments,
// which teachers and masters read too. Everything is written on the page of the exams.
class StudentExams {
    Q_DECLARE_TR_FUNCTIONS(ui::StudentExams)

public:
    static constexpr int kState = 2;

    [[nodiscard]] static std::vector<ListColumn> columns();
    // The newest session first. Whoever may not read exams gets the adjustments alone.
    [[nodiscard]] static base::Result<std::vector<CellRows::Row>> rows(
        security::Workspace &workspace, people::StudentId student);

private:
    [[nodiscard]] static CellRows::Row entry(
        const exams::Registration &registration, const QString &diploma);
    [[nodiscard]] static CellRows::Row call(const exams::ConvocationLine &line, int session);
    [[nodiscard]] static CellRows::Row adjustment(const exams::Adjustment &adjustment);
    [[nodiscard]] static base::Result<std::vector<CellRows::Row>> entered(
        security::Workspace &workspace, people::StudentId student);
};

} // namespace ui
