#pragma once

#include "tests/support/observed_school.h"
#include "tests/support/page_bench.h"
#include "ui/progress/grid_view.h"
#include "ui/progress/progress_page.h"

#include <QComboBox>

namespace tests {

// The page of the competencies on the observed school, whose people are at work in it.
struct ProgressBench : PageBench<ui::ProgressPage> {
    explicit ProgressBench(security::Role role = security::Role::Director)
        : school(file)
        , conduct(file.workspace())
        , evidence(file.workspace())
        , identity(file.workspace())
        , goesFirst{page}
    {
        if (role == security::Role::Master)
            school.signInAs(QStringLiteral("maitre"), role);
        else if (role != security::Role::Director)
            school.signInAs(QStringLiteral("quelqu"), role);
    }
    [[nodiscard]] ui::ProgressServices services()
    {
        return {file.workspace(), accounts, school.progress, conduct, evidence, identity};
    }
    // On the group of the workshop.
    ui::ProgressPage &open()
    {
        showPage(std::make_unique<ui::ProgressPage>(desk.desk, services()));
        page->showPlace(
            {QStringLiteral("competencies"), QStringLiteral("group"), school.workshop.value()});
        QApplication::processEvents();
        return *page;
    }
    [[nodiscard]] ui::GridView &grid()
    {
        return find<ui::GridView>(QStringLiteral("progressGrid"));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&grid(), Qt::Key(key), modifiers);
        QApplication::processEvents();
    }
    void type(char key)
    {
        QTest::keyClick(&grid(), key);
        QApplication::processEvents();
    }
    // What the squares of a row show, from left to right.
    [[nodiscard]] QStringList row(int at)
    {
        QStringList cells;
        const auto &squares = grid().squares();
        for (int column = 0; column < squares.columnCount(); ++column)
            cells += squares.index(at, column).data().toString();
        return cells;
    }

    support::ObservedSchool school;
    progress::ConductService conduct;
    progress::EvidenceService evidence;
    ::school::SchoolService identity;
    PageBench<ui::ProgressPage>::GoesFirst goesFirst;
};

} // namespace tests
