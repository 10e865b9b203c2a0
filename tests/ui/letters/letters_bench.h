#pragma once

#include "core/letters/issued_register.h"
#include "core/school/group_service.h"
#include "core/school/year_service.h"
#include "tests/core/letters/letters_school.h"
#include "tests/support/fake_desk.h"
#include "tests/support/school_file.h"
#include "ui/letters/letters_page.h"

#include <QAbstractButton>
#include <QTest>

namespace tests {

// The page of documents over a real school file, with nobody before the screen.
struct LettersBench {
    support::SchoolFile file;
    support::LettersSchool school{file};
    FakeDesk desk{file.clock};
    school::YearService years{file.workspace()};
    school::GroupService groups{file.workspace()};
    security::AccountService accounts{file.workspace()};
    letters::IssuedRegister issued{file.workspace()};
    QTemporaryDir folder;
    std::unique_ptr<ui::LettersPage> page;

    ui::LettersPage &open()
    {
        page = std::make_unique<ui::LettersPage>(desk.desk,
            ui::LettersServices{file.workspace(), accounts, school.service, school.templates,
                issued, groups, years});
        page->resize(1060, 720);
        page->reload();
        page->show();
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
    // Until a run of letters has ended.
    void wait()
    {
        REQUIRE(QTest::qWaitFor(
            [this] { return find<QAbstractButton>(QStringLiteral("letterPdf")).isEnabled(); }));
        QApplication::processEvents();
    }
    [[nodiscard]] size_t issuedCount() { return support::must(issued.lines()).size(); }
};

} // namespace tests
