#pragma once

#include "core/diplomas/diploma_service.h"
#include "core/people/postal_codes.h"
#include "core/school/group_service.h"
#include "core/school/year_service.h"
#include "tests/core/enrolment/young_school.h"
#include "tests/support/printed.h"
#include "tests/support/school_file.h"
#include "ui/base/preferences.h"
#include "ui/people/students_page.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

// A secretary's office for the tests of this folder: a true school file, the desk of the window,
// and the page of students on it.
namespace office {

using namespace Qt::Literals::StringLiterals;

struct Messages final : ui::Messages {
    void showError(const base::Error &error) override { errors += error.message; }
    void showWarning(const QString &text) override { warnings += text; }
    void clearMessage() override
    {
        errors.clear();
        warnings.clear();
    }
    void notice(const QString &text) override { notices += text; }
    void undoable(const QString &text, std::function<base::Done()> way) override
    {
        notices += text;
        undo = std::move(way);
    }
    QStringList errors;
    QStringList warnings;
    QStringList notices;
    std::function<base::Done()> undo;
};

struct Navigator final : ui::Navigator {
    void go(const ui::Place &place) override
    {
        gone += place.page;
        last = place;
    }
    QStringList gone;
    ui::Place last;
};

struct Office {
    Office()
        : theme(*qApp)
        , young(file)
        , preferences(QDir(file.folder()).filePath(u"choices.ini"_s))
        , accounts(file.workspace())
        , students(file.workspace())
        , groups(file.workspace())
        , years(file.workspace())
        , diplomas(file.workspace())
        , desk{theme, dialogs, preferences, messages, navigator, file.clock}
        , services{file.workspace(), accounts, young.files, young.service, students, groups, years,
              diplomas, codes}
    {
        theme.apply({});
        file.clock.set(QDate(2026, 10, 5));
    }
    people::StudentId pupil(const QString &last, const QString &first)
    {
        const auto id = young.student(last, first);
        const auto enrolled = young.enrol(id);
        const auto grouped = support::must(young.service.changeGroup(
            enrolled.id, enrolled.rowVersion, young.usinage1, young::kFirstDay));
        static_cast<void>(support::must(young.service.changePath(
            enrolled.id, grouped.rowVersion, {young.cip, 1, 2}, young::kFirstDay)));
        return id;
    }
    ui::StudentsPage &openPage()
    {
        page = std::make_unique<ui::StudentsPage>(desk, services);
        page->resize(1040, 680);
        page->show();
        page->reload();
        QApplication::setActiveWindow(page.get());
        QApplication::processEvents();
        return *page;
    }
    template <class T> T &find(const QString &name) const
    {
        T *found = page->findChild<T *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return *found;
    }
    void type(const QString &field, const QString &text) const
    {
        auto &line = find<QLineEdit>(field);
        line.setFocus();
        line.clear();
        line.insert(text); // as typed: keyClicks() knows ASCII alone
    }

    ui::Theme theme;
    support::SchoolFile file;
    young::School young;
    tests::FakeDialogs dialogs;
    ui::Preferences preferences;
    Messages messages;
    Navigator navigator;
    security::AccountService accounts;
    people::StudentService students;
    school::GroupService groups;
    school::YearService years;
    diplomas::DiplomaService diplomas;
    people::PostalCodes codes;
    ui::Desk desk;
    ui::PeopleServices services;
    std::unique_ptr<ui::StudentsPage> page;
};

} // namespace office
