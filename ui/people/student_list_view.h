#pragma once

#include "core/enrolment/student_search.h"
#include "ui/base/shown_list.h"
#include "ui/people/people_services.h"
#include "ui/people/roster_view.h"
#include "ui/people/student_list_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QTabBar;

namespace ui {

class Card;
class DataTable;
class EmptyState;
class IconButton;
class SearchField;
class StudentPreview;

// The list of students with its search, its filters and the preview of who is selected.
class StudentListView final : public QWidget {
    Q_OBJECT

public:
    StudentListView(const Desk &desk, const PeopleServices &services, QWidget *parent = nullptr);

    // Selection, scroll, search and filters stay.
    void reload();
    [[nodiscard]] ShownList &shown() const { return *m_shown; }
    void select(people::StudentId id);
    void focusSearch();
    void showIncomplete(); // those whose file lacks something
    void focusList();
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] const enrolment::StudentRow *row(people::StudentId id) const;
    // The rows as they are filtered and sorted, for papers about them.
    [[nodiscard]] RosterView::Shown shownStudents() const;
    void chooseGroup(school::GroupId group); // everybody of it; 0: all groups

signals:
    void openWanted(people::StudentId id);
    void enrolWanted();
    void rostersWanted();
    void countChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr int kAll = -1;
    static constexpr int kArchived = 100;
    void buildFilters();
    void buildTable();
    void addButtons(Card &card);
    void fillChoices();
    void buildStates();
    void showStates();
    void widen();
    [[nodiscard]] int state() const; // a StudentState, kAll or kArchived
    void filter();
    void showPreview();
    void showEmptyState();
    void openCurrent();
    void certifyGroup();
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] enrolment::StudentFilter chosenFilter() const;
    [[nodiscard]] QString filterNote() const;

    const Desk m_desk;
    const PeopleServices m_services;
    enrolment::StudentSearch m_index;
    StudentListModel *m_model;
    ListOutput *m_output;
    ShownList *m_shown = nullptr;

    SearchField *m_search;
    QComboBox *m_year;
    QComboBox *m_group;
    QComboBox *m_diploma;
    QTabBar *m_state; // in the place of a title: one click each
    QCheckBox *m_incomplete;
    bool m_hasChosenState = false;
    DataTable *m_table;
    EmptyState *m_empty;
    StudentPreview *m_preview;
    IconButton *m_photos;
    IconButton *m_certificates; // of everybody in the chosen group
    IconButton *m_positioning;  // who has no decision, of the chosen group
    IconButton *m_letters;
    IconButton *m_rosters;
};

} // namespace ui
