#pragma once

#include "tests/core/takeover/midyear_school.h"
#include "tests/support/fake_desk.h"
#include "tests/support/school_file.h"
#include "ui/base/metric_card.h"
#include "ui/takeover/sheet_view.h"
#include "ui/takeover/takeover_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace tests {

// A school that begins on 4 January 2027, and the page of the takeover on it.
struct TakeoverBench {
    TakeoverBench()
        : desk(file.clock)
        , school(file)
    {
    }
    [[nodiscard]] ui::TakeoverServices services()
    {
        return {file.workspace(), accounts, school.takeovers};
    }
    ui::TakeoverPage &open()
    {
        page = std::make_unique<ui::TakeoverPage>(desk.desk, services());
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

    support::SchoolFile file;
    FakeDesk desk;
    midyear::School school;
    security::AccountService accounts{file.workspace()};
    std::unique_ptr<ui::TakeoverPage> page;
};

} // namespace tests
