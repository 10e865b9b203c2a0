#pragma once

#include "core/security/account_service.h"
#include "tests/support/fake_desk.h"
#include "tests/support/school_file.h"
#include "ui/base/data_table.h"
#include "ui/base/page.h"

#include <QTest>

#include <memory>

namespace tests {

// A school file and one page on it, as the window of the program shows it: what a test of that page
// works with. The rows of the school are the derived bench's.
template <class Page> struct PageBench {
    PageBench()
        : desk(file.clock)
    {
    }
    // The page reads itself again after each change, as in the window.
    Page &showPage(std::unique_ptr<Page> made)
    {
        page = std::move(made);
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
        auto *found = page->template findChild<T *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return *found;
    }
    // The cells of a column, from the first row shown to the last.
    [[nodiscard]] QStringList cells(int column, const QString &table) const
    {
        const auto &list = find<ui::DataTable>(table);
        QStringList cells;
        for (int row = 0; row < list.shownRows(); ++row)
            cells += list.model()->index(row, column).data().toString();
        return cells;
    }

    // The last member of a bench: the page goes before the services it calls.
    struct GoesFirst {
        std::unique_ptr<Page> &page;
        ~GoesFirst() { page.reset(); }
    };

    support::SchoolFile file;
    FakeDesk desk;
    security::AccountService accounts{file.workspace()};
    std::unique_ptr<Page> page;
};

} // namespace tests
