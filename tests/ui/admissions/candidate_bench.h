#pragma once

#include "tests/core/admissions/wishing_school.h"
#include "tests/support/page_bench.h"
#include "ui/admissions/candidates_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace tests {

// The school of the candidates with the page on it.
struct CandidateBench : PageBench<ui::CandidatesPage> {
    CandidateBench()
        : school(file)
    {
    }
    ui::CandidatesPage &open()
    {
        return showPage(std::make_unique<ui::CandidatesPage>(desk.desk, services()));
    }
    [[nodiscard]] ui::AdmissionsServices services()
    {
        return {file.workspace(), accounts, school.applications, school.stays, enrolments, years,
            workshops, groups, diplomas};
    }
    [[nodiscard]] ui::DataTable &table(const QString &name = QStringLiteral("candidateTable")) const
    {
        return find<ui::DataTable>(name);
    }
    [[nodiscard]] QStringList column(int column) const
    {
        return cells(column, QStringLiteral("candidateTable"));
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

    wishing::School school;
    enrolment::EnrolmentService enrolments{file.workspace()};
    school::YearService years{file.workspace()};
    school::WorkshopService workshops{file.workspace()};
    school::GroupService groups{file.workspace()};
    diplomas::DiplomaService diplomas{file.workspace()};
    GoesFirst goesFirst{page};
};

} // namespace tests
