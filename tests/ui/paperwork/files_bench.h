#pragma once

#include "tests/core/paperwork/files_school.h"
#include "tests/support/class_of_twelve.h"
#include "tests/support/fake_desk.h"
#include "tests/support/school_file.h"
#include "ui/base/data_table.h"
#include "ui/base/list_output.h"
#include "ui/paperwork/missing_page.h"
#include "ui/paperwork/requirements_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace tests {

// The pages of the papers on a true school file, the secretary at work.
struct FilesBench {
    FilesBench()
        : school(file)
        , desk(file.clock)
        , accounts(file.workspace())
        , output(desk.desk, file.workspace(), accounts)
    {
    }
    ui::MissingPage &openMissing()
    {
        page = std::make_unique<ui::MissingPage>(
            desk.desk, ui::PaperworkServices{file.workspace(), accounts, school.papers});
        page->reload();
        showActive(*page);
        return static_cast<ui::MissingPage &>(*page);
    }
    ui::RequirementsPage &openRequirements()
    {
        page = std::make_unique<ui::RequirementsPage>(desk.desk, file.workspace(), output);
        page->reload();
        showActive(*page);
        return static_cast<ui::RequirementsPage &>(*page);
    }
    template <class T> T &find(const QString &name) const
    {
        auto *found = page->findChild<T *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return *found;
    }
    // The texts of a column, as shown.
    static QStringList column(const ui::DataTable &table, int column)
    {
        QStringList texts;
        for (const QModelIndex &row : table.shownSource())
            texts += row.siblingAtColumn(column).data().toString();
        return texts;
    }

    support::SchoolFile file;
    filing::School school;
    FakeDesk desk;
    security::AccountService accounts;
    ui::ListOutput output;
    std::unique_ptr<ui::Page> page;
};

} // namespace tests
