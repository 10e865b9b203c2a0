#pragma once

#include "core/school/school_service.h"
#include "tests/core/admissions/wishing_school.h"
#include "tests/support/fake_desk.h"
#include "tests/support/school_file.h"
#include "ui/admissions/candidates_page.h"
#include "ui/base/data_table.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace tests {

// The school of the candidates with the page on it.
struct CandidateBench {
    CandidateBench()
        : school(file)
        , desk(file.clock)
    {
    }
    ui::CandidatesPage &open()
    {
        page = std::make_unique<ui::CandidatesPage>(desk.desk, services());
        QObject::connect(
            &file.workspace(), &security::Workspace::changed, page.get(), &ui::Page::reload);
        page->resize(1064, 706);
        page->show();
        page->reload();
        QApplication::setActiveWindow(page.get());
        QApplication::processEvents();
        return *page;
    }
    [[nodiscard]] ui::AdmissionsServices services()
    {
        return {file.workspace(), accounts, school.applications, school.stays, enrolments, years,
            workshops, groups, diplomas, identity};
    }
    template <class T> [[nodiscard]] T &find(const QString &name) const
    {
        auto *found = page->findChild<T *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] ui::DataTable &table(const QString &name = QStringLiteral("candidateTable")) const
    {
        return find<ui::DataTable>(name);
    }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList cells;
        for (int row = 0; row < table().shownRows(); ++row)
            cells += table().model()->index(row, column).data().toString();
        return cells;
    }
    void act(const QString &menu, const QString &text) const
    {
        for (QAction *action : find<QMenu>(menu).actions()) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
        FAIL("no such action: " << text.toStdString());
    }
    void press(const QString &button) const { find<QPushButton>(button).click(); }

    support::SchoolFile file;
    wishing::School school;
    FakeDesk desk;
    security::AccountService accounts{file.workspace()};
    enrolment::EnrolmentService enrolments{file.workspace()};
    school::YearService years{file.workspace()};
    school::WorkshopService workshops{file.workspace()};
    school::GroupService groups{file.workspace()};
    diplomas::DiplomaService diplomas{file.workspace()};
    school::SchoolService identity{file.workspace()};
    std::unique_ptr<ui::CandidatesPage> page;
};

} // namespace tests
