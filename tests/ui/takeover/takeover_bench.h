#pragma once

#include "tests/core/takeover/midyear_school.h"
#include "tests/support/page_bench.h"
#include "ui/base/metric_card.h"
#include "ui/takeover/sheet_view.h"
#include "ui/takeover/takeover_page.h"

#include <QLineEdit>
#include <QPushButton>

namespace tests {

// A school that begins on 4 January 2027, and the page of the takeover on it.
struct TakeoverBench : PageBench<ui::TakeoverPage> {
    TakeoverBench()
        : school(file)
    {
    }
    [[nodiscard]] ui::TakeoverServices services()
    {
        return {file.workspace(), accounts, school.takeovers};
    }
    ui::TakeoverPage &open()
    {
        return showPage(std::make_unique<ui::TakeoverPage>(desk.desk, services()));
    }
    [[nodiscard]] ui::SheetView &balances() const
    {
        return find<ui::SheetView>(QStringLiteral("balanceSheet"));
    }
    [[nodiscard]] ui::SheetView &hours() const
    {
        return find<ui::SheetView>(QStringLiteral("hoursSheet"));
    }
    [[nodiscard]] static QString cell(const ui::SheetView &sheet, int row, int column)
    {
        return sheet.model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString figure(const QString &name) const
    {
        return find<ui::MetricCard>(name).accessibleName();
    }

    midyear::School school;
    GoesFirst goesFirst{page};
};

} // namespace tests
