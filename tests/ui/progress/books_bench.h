#pragma once

#include "core/school/group_service.h"
#include "core/school/year_service.h"
#include "tests/core/progress_book/book_school.h"
#include "tests/support/fake_desk.h"
#include "tests/support/school_file.h"
#include "ui/base/data_table.h"
#include "ui/base/tabs.h"
#include "ui/progress/books_page.h"

#include <QAbstractButton>
#include <QTest>

namespace tests {

// The page of the livrets over a real school file; the director is at work.
struct BooksBench {
    support::SchoolFile file;
    BookSchool school{file};
    FakeDesk desk{file.clock};
    school::YearService years{file.workspace()};
    school::GroupService groups{file.workspace()};
    QTemporaryDir folder;
    std::unique_ptr<ui::BooksPage> page;

    ui::BooksPage &open()
    {
        page = std::make_unique<ui::BooksPage>(desk.desk,
            ui::BooksServices{file.workspace(), years, groups, school.books, school.weeks});
        page->resize(1064, 706);
        page->show();
        page->reload();
        page->activateWindow();
        QApplication::processEvents();
        return *page;
    }
    template <class T> T &find(const QString &name)
    {
        T *found = page->window()->findChild<T *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return *found;
    }
    void press(const QString &button)
    {
        auto &found = find<QAbstractButton>(button);
        REQUIRE(found.isEnabled());
        QTest::keyClick(&found, Qt::Key_Space);
        QApplication::processEvents();
    }
    void chooseAll(const QString &table)
    {
        find<ui::DataTable>(table).selectAll();
        QApplication::processEvents();
    }
    void openWeeks()
    {
        find<ui::Tabs>(QStringLiteral("booksTabs")).setCurrent(QStringLiteral("weeks"));
        QApplication::processEvents();
    }
    // Until a run of livrets has ended.
    void wait()
    {
        REQUIRE(QTest::qWaitFor(
            [this] { return find<QAbstractButton>(QStringLiteral("booksPdf")).isEnabled(); }));
        QApplication::processEvents();
    }
    [[nodiscard]] qint64 issued(const QString &kind)
    {
        return school.count(
            QStringLiteral("SELECT count(*) FROM issued_document WHERE kind = '%1'").arg(kind));
    }
};

} // namespace tests
