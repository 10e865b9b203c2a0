#pragma once

#include "core/people/ids.h"
#include "ui/base/page.h"
#include "ui/people/people_services.h"

class QPushButton;
class QStackedWidget;

namespace ui {

class RosterView;
class StudentFilePage;
class StudentListView;

// The page "students": the list, and in its place the file of one student, or the lists, sheets and
// labels to print. Esc goes back to the list.
class StudentsPage final : public Page {
    Q_OBJECT

public:
    StudentsPage(const Desk &desk, const PeopleServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> topBarActions() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void showPlace(const Place &place) override;
    void save() override;
    void print() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    void openRosters();
    void openFile(people::StudentId id);
    void startNew();
    void backToList();
    void showList();
    void showFile();
    [[nodiscard]] bool isInFile() const;
    [[nodiscard]] bool isInRosters() const;

    const Desk m_desk;
    const PeopleServices m_services;
    QStackedWidget *m_stack;
    StudentListView *m_list;
    StudentFilePage *m_file;
    RosterView *m_rosters;
    QPushButton *m_import;
    QPushButton *m_enrol;
    QPushButton *m_save;
};

} // namespace ui
