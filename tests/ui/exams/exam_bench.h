#pragma once

#include "tests/support/page_bench.h"
#include "tests/support/rows.h"
#include "ui/exams/exams_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace tests {

// A school in July 2026 with some in the last year of their path, and the page of the exams on it.
struct ExamBench : PageBench<ui::ExamsPage> {
    explicit ExamBench(security::Role role = security::Role::Secretary)
    {
        file.clock.set(QDate(2026, 7, 6));
        auto &database = file.database();
        support::rows::school(database);
        year = support::rows::year(database, QStringLiteral("2025-2026"), QDate(2025, 9, 1),
            QDate(2026, 7, 3), QStringLiteral("current"));
        group = support::rows::group(database, QStringLiteral("Métallerie"));
        cap = support::rows::diplomaVersion(database, QStringLiteral("CAP Métallier"));
        file.signIn(QStringLiteral("sec"), {security::Role::Secretary});
        for (const char *name : {"Benali", "<b>Gras</b> & fils", "%1 Pourcent"})
            students.push_back(student(QString::fromUtf8(name)));
        m_role = role;
    }
    people::StudentId student(const QString &name)
    {
        auto &database = file.database();
        const auto id = support::rows::student(database, name, QStringLiteral("Noé"));
        const auto enrolment = support::rows::enrolment(database, id, *year, QDate(2025, 9, 1));
        support::rows::membership(database, enrolment, *group, QDate(2025, 9, 1));
        support::rows::path(database, enrolment, *cap, 2, 2, QDate(2025, 9, 1));
        return id;
    }
    void enterAll()
    {
        std::vector<exams::NewRegistration> typed;
        for (const auto id : students)
            typed.push_back({id, *cap, 2026, {}});
        static_cast<void>(support::must(service.enter(typed)));
    }
    ui::ExamsPage &open()
    {
        if (m_role != security::Role::Secretary)
            file.signIn(QStringLiteral("other"), {m_role});
        return showPage(std::make_unique<ui::ExamsPage>(
            desk.desk, ui::ExamsServices{file.workspace(), accounts, service, years}));
    }
    [[nodiscard]] ui::DataTable &table() const
    {
        return find<ui::DataTable>(QStringLiteral("candidateTable"));
    }
    [[nodiscard]] QStringList column(int column) const
    {
        return cells(column, QStringLiteral("candidateTable"));
    }
    // As with the keyboard: the box has the focus and its letter or arrow is pressed.
    void choose(const QString &name, int index) const
    {
        auto &box = find<QComboBox>(name);
        box.setFocus();
        while (box.currentIndex() < index)
            QTest::keyClick(&box, Qt::Key_Down);
        while (box.currentIndex() > index)
            QTest::keyClick(&box, Qt::Key_Up);
    }
    void act(const QString &menu, int action) const
    {
        find<QMenu>(menu).actions().at(action)->trigger();
    }
    // Presses a button that opens a menu, then one of its entries.
    void exportAs(const QString &button, int action) const
    {
        find<QToolButton>(button).click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        menu->actions().at(action)->trigger();
        menu->close();
    }
    [[nodiscard]] exams::Registration registration(people::StudentId id)
    {
        return support::must(service.ofStudent(id)).front();
    }

    exams::ExamService service{file.workspace()};
    school::YearService years{file.workspace()};
    std::optional<school::SchoolYearId> year;
    std::optional<school::GroupId> group;
    std::optional<diplomas::DiplomaVersionId> cap;
    std::vector<people::StudentId> students; // Benali, Gras, Pourcent

private:
    security::Role m_role = security::Role::Secretary;
    GoesFirst goesFirst{page};
};

} // namespace tests
