#pragma once

#include "core/diplomas/diploma_service.h"
#include "core/school/group_service.h"
#include "tests/core/rollover/closing_school.h"
#include "tests/support/fake_desk.h"
#include "tests/support/school_file.h"
#include "ui/base/data_table.h"
#include "ui/base/metric_card.h"
#include "ui/rollover/roll_over_page.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

namespace tests {

// A school in August with a year that is over, and the page of the change of year on it.
struct RollOverBench {
    RollOverBench()
        : desk(file.clock)
        , school(file)
    {
    }
    [[nodiscard]] ui::RollOverServices services()
    {
        return {file.workspace(), accounts, school.service, school.enrolments, groups, diplomas,
            QStringLiteral("École d’essai")};
    }
    ui::RollOverPage &open()
    {
        page = std::make_unique<ui::RollOverPage>(desk.desk, services());
        QObject::connect(
            &file.workspace(), &security::Workspace::changed, page.get(), &ui::Page::reload);
        page->resize(1064, 706);
        page->show();
        page->reload();
        QApplication::setActiveWindow(page.get());
        QApplication::processEvents();
        return *page;
    }
    template <class T> [[nodiscard]] T &find(const QString &name) const
    {
        auto *found = page->findChild<T *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] ui::DataTable &table() const
    {
        return find<ui::DataTable>(QStringLiteral("rollOverTable"));
    }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList cells;
        for (int row = 0; row < table().shownRows(); ++row)
            cells += table().model()->index(row, column).data().toString();
        return cells;
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

    support::SchoolFile file;
    FakeDesk desk;
    closing::School school;
    security::AccountService accounts{file.workspace()};
    school::GroupService groups{file.workspace()};
    diplomas::DiplomaService diplomas{file.workspace()};
    std::unique_ptr<ui::RollOverPage> page;
};

} // namespace tests
