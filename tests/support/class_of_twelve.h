#pragma once

#include "core/school/group_service.h"
#include "core/school/staff_service.h"
#include "core/security/account_service.h"
#include "tests/support/fake_desk.h"
#include "tests/support/school_file.h"
#include "tests/support/workshop_school.h"

#include <QDir>
#include <QTest>
#include <QTranslator>
#include <QWidget>

namespace tests {

// The workshop school with twelve in Usinage, some of them named to break a screen, and a session
// from 8 to 12 that runs now, at 8:20.
struct ClassOfTwelve {
    explicit ClassOfTwelve()
        : school(file)
        , staff(file.workspace())
        , desk(file.clock)
    {
        const QStringList names{QStringLiteral("<b>Gras</b> & fils"), QStringLiteral("%1 Pourcent"),
            QStringLiteral("De La Tour d’Auvergne-Lauraguais"), QStringLiteral("Benali"),
            QStringLiteral("Carpentier"), QStringLiteral("Fofana"), QStringLiteral("Lefèvre"),
            QStringLiteral("Moreau")};
        for (const QString &name : names) {
            const auto student =
                support::rows::student(file.database(), name, QStringLiteral("Noé"));
            school.students.push_back(
                support::rows::enrolment(file.database(), student, school.year, QDate(2026, 9, 1)));
            for (const auto group : {school.workshop, school.general})
                support::rows::membership(
                    file.database(), school.students.back(), group, QDate(2026, 9, 1));
        }
        file.clock.set(support::kMonday, QTime(8, 20));
        running = school.planned(school.plan(support::kMonday, 480, 720)).id;
    }

    support::SchoolFile file;
    support::WorkshopSchool school;
    school::StaffService staff;
    school::GroupService groups{file.workspace()};
    security::AccountService accounts{file.workspace()};
    FakeDesk desk;
    timetable::SessionId running{0};
};

// As the window of the program shows it: keys and shortcuts reach it.
inline void showActive(QWidget &page)
{
    page.resize(1064, 706);
    page.show();
    page.activateWindow();
    CHECK(QTest::qWaitForWindowActive(&page));
}

// A picture of a page as it stands in the window, in both themes and in French; kept in
// ETABLI_LOOK_DIR when that is set.
inline void keepLook(
    FakeDesk &desk, const std::function<std::unique_ptr<QWidget>()> &make, const QString &name)
{
    const QString folder = qEnvironmentVariable("ETABLI_LOOK_DIR");
    if (folder.isEmpty())
        return;
    QTranslator french;
    if (french.load(QStringLiteral(ETABLI_SOURCE_DIR "/build/etabli_fr.qm")))
        qApp->installTranslator(&french);
    for (const auto kind : {ui::ThemeKind::Light, ui::ThemeKind::Dark}) {
        desk.theme.apply({kind, 100, false});
        const auto page = make();
        page->setContentsMargins(24, 18, 24, 20);
        page->resize(1064, 706); // what the rail and the top bar leave of 1280 x 800
        page->show();
        QApplication::processEvents();
        const QString suffix =
            kind == ui::ThemeKind::Light ? QStringLiteral("-light") : QStringLiteral("-dark");
        CHECK(page->grab().save(QDir(folder).filePath(name + suffix + QStringLiteral(".png"))));
    }
    desk.theme.apply({});
}

} // namespace tests
