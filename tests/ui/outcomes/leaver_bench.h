#pragma once

#include "tests/support/page_bench.h"
#include "tests/support/rows.h"
#include "ui/outcomes/leavers_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace tests {

// A school whose year 2025-2026 is over, with its leavers, and the page of the leavers on it.
struct LeaverBench : PageBench<ui::LeaversPage> {
    LeaverBench()
    {
        file.clock.set(QDate(2026, 9, 7));
        auto &database = file.database();
        support::rows::school(database);
        year = support::rows::year(database, QStringLiteral("2025-2026"), QDate(2025, 9, 1),
            QDate(2026, 7, 3), QStringLiteral("past"));
        static_cast<void>(support::rows::year(database, QStringLiteral("2026-2027"),
            QDate(2026, 9, 1), QDate(2027, 7, 2), QStringLiteral("current")));
        group = support::rows::group(database, QStringLiteral("Métallerie"));
        cap = support::rows::diplomaVersion(database, QStringLiteral("CAP Métallier"));
        master = file.signIn(QStringLiteral("maitre"), {security::Role::Master});
        const auto staff = support::rows::staff(
            database, QStringLiteral("Petit"), QStringLiteral("master"), master);
        support::rows::groupStaff(
            database, *group, staff, QStringLiteral("master"), QDate(2025, 9, 1));
        file.signIn(QStringLiteral("sec"), {security::Role::Secretary});
        for (const char *name : {"Benali", "<b>Gras</b> & fils", "%1 Pourcent"})
            students.push_back(student(QString::fromUtf8(name)));
    }
    people::StudentId student(const QString &name)
    {
        auto &database = file.database();
        const auto id = support::rows::student(database, name, QStringLiteral("Noé"));
        const auto enrolment =
            support::rows::enrolment(database, id, *year, QDate(2025, 9, 1), QDate(2026, 7, 3));
        support::rows::membership(database, enrolment, *group, QDate(2025, 9, 1));
        support::rows::path(database, enrolment, *cap, 2, 2, QDate(2025, 9, 1));
        return id;
    }
    [[nodiscard]] static outcomes::SituationDetails job()
    {
        return {outcomes::LeaverStatus::PermanentJob, QDate(2026, 8, 24), {}, true,
            QStringLiteral("Ateliers du Rhône"), QStringLiteral("Sa mère"), QDate(2026, 9, 4),
            outcomes::NewsSource::Phone};
    }
    ui::LeaversPage &open()
    {
        return showPage(std::make_unique<ui::LeaversPage>(
            desk.desk, ui::LeaversServices{file.workspace(), accounts, service, years}));
    }
    [[nodiscard]] ui::DataTable &table() const
    {
        return find<ui::DataTable>(QStringLiteral("leaverTable"));
    }
    [[nodiscard]] QStringList column(int column, const QString &table) const
    {
        return cells(column, table);
    }
    void type(const QString &field, const QString &text) const
    {
        auto &line = find<QLineEdit>(field);
        line.setFocus();
        line.clear();
        line.insert(text); // as typed: keyClicks() knows ASCII alone
    }
    [[nodiscard]] std::vector<outcomes::LeaverSituation> told(people::StudentId id)
    {
        return support::must(service.ofStudent(id));
    }

    outcomes::LeaverService service{file.workspace()};
    school::YearService years{file.workspace()};
    std::optional<school::SchoolYearId> year;
    std::optional<school::GroupId> group;
    std::optional<diplomas::DiplomaVersionId> cap;
    security::AccountId master{0};
    std::vector<people::StudentId> students; // Benali, Gras, Pourcent
    GoesFirst goesFirst{page};
};

} // namespace tests
