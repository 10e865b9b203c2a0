#pragma once

#include "core/diplomas/diploma_service.h"
#include "core/school/group_service.h"
#include "tests/core/rollover/closing_school.h"
#include "tests/support/page_bench.h"
#include "ui/base/metric_card.h"
#include "ui/rollover/roll_over_page.h"

#include <QComboBox>
#include <QPushButton>

namespace tests {

// A school in August with a year that is over, and the page of the change of year on it.
struct RollOverBench : PageBench<ui::RollOverPage> {
    RollOverBench()
        : school(file)
    {
    }
    [[nodiscard]] ui::RollOverServices services()
    {
        return {file.workspace(), accounts, school.service, school.enrolments, groups, diplomas,
            QStringLiteral("École d’essai")};
    }
    ui::RollOverPage &open()
    {
        return showPage(std::make_unique<ui::RollOverPage>(desk.desk, services()));
    }
    [[nodiscard]] ui::DataTable &table() const
    {
        return find<ui::DataTable>(QStringLiteral("rollOverTable"));
    }
    [[nodiscard]] QStringList column(int column) const
    {
        return cells(column, QStringLiteral("rollOverTable"));
    }
    [[nodiscard]] QString figure(const QString &name) const
    {
        return find<ui::MetricCard>(name).accessibleName();
    }
    // As with the keyboard: the box has the focus and an arrow is pressed.
    void choose(const QString &name, int index) const
    {
        auto &box = find<QComboBox>(name);
        box.setFocus();
        box.setCurrentIndex(index);
        emit box.activated(index);
        QApplication::processEvents();
    }

    closing::School school;
    school::GroupService groups{file.workspace()};
    diplomas::DiplomaService diplomas{file.workspace()};
    GoesFirst goesFirst{page};
};

} // namespace tests
