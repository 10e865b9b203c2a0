#pragma once

#include "ui/base/cell_rows.h"
#include "ui/base/page.h"
#include "ui/timetable/session_dialog.h"
#include "ui/timetable/timetable_services.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace ui {

class DataTable;
class DateField;
class EmptyState;
class IconButton;
class MessageBar;
class ShownList;
class WeekGrid;

// The sessions of one week, as a list or as a sheet of days and hours: mine, everybody's, or those
// of a group or a person. Who may plan adds them, repeats them and copies whole weeks.
class TimetablePage final : public Page {
    Q_OBJECT

public:
    TimetablePage(const Desk &desk, const TimetableServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void showPlace(const Place &place) override; // kind "group" or "session"
    void print() override;

private:
    [[nodiscard]] QWidget *makeWeekBar();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] ShownList *makeShownList();
    void connectGrid();
    void addShortcuts();
    [[nodiscard]] base::Done read();
    void fillShown();
    [[nodiscard]] base::Result<std::vector<timetable::SessionLine>> lines();
    [[nodiscard]] CellRows::Row rowOf(const timetable::SessionLine &line) const;
    void showSheet();
    void showFindings();
    void goToWeek(QDate day);
    void showAs(bool isSheet);
    void add();
    void edit();
    void cancelOrRestore();
    void sayWhatWasDone();
    void moveTo(qint64 key, int column, int starts, int ends);
    void addDrawn(int column, int starts, int ends);
    void addWith(const timetable::SessionPlan &proposed);
    void copyWeek();
    void exportCalendar();
    void tell(const QString &text, const timetable::PlannedSessions &done);
    void showActions();
    [[nodiscard]] const timetable::SessionLine *chosen() const;
    [[nodiscard]] std::optional<school::GroupId> chosenGroup() const;
    [[nodiscard]] std::optional<school::StaffId> chosenStaff() const;
    [[nodiscard]] bool isMine() const;
    [[nodiscard]] bool mayPlan() const;

    const Desk &m_desk;
    TimetableServices m_services;
    security::Workspace &m_workspace;
    timetable::SessionService &m_sessions;

    QDate m_monday;
    QList<QDate> m_days; // of the sheet's columns
    TimetableChoices m_choices;
    std::vector<timetable::SessionLine> m_lines;
    CellRows m_rows;
    DateField *m_week;
    QComboBox *m_shown;
    DataTable *m_table;
    ShownList *m_list;
    EmptyState *m_empty;
    MessageBar *m_findings;
    QStackedWidget *m_views;
    WeekGrid *m_grid;
    IconButton *m_sheet;
    IconButton *m_calendar;
    QPushButton *m_done;
    QPushButton *m_edit;
    QPushButton *m_cancel;
    QPushButton *m_copy;
    QPushButton *m_add;
};

} // namespace ui
