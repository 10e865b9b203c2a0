#pragma once

#include "core/school/group_service.h"
#include "core/school/staff_service.h"
#include "core/security/account_service.h"
#include "core/timetable/session_service.h"
#include "ui/base/cell_rows.h"
#include "ui/base/page.h"
#include "ui/timetable/session_dialog.h"

class QComboBox;
class QPushButton;

namespace ui {

class DataTable;
class DateField;
class EmptyState;
class ShownList;

// The sessions of one week: mine, everybody's, or those of a group or a person. Who may plan adds
// them, repeats them and copies whole weeks.
class TimetablePage final : public Page {
    Q_OBJECT

public:
    TimetablePage(const Desk &desk, security::Workspace &workspace,
        security::AccountService &accounts, timetable::SessionService &sessions,
        school::GroupService &groups, school::StaffService &staff, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void showPlace(const Place &place) override; // kind "group" or "session"
    void print() override;

private:
    [[nodiscard]] QWidget *makeWeekBar();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] ShownList *makeShownList(security::AccountService &accounts);
    void addShortcuts();
    [[nodiscard]] base::Done read();
    void fillShown();
    [[nodiscard]] base::Result<std::vector<timetable::SessionLine>> lines();
    [[nodiscard]] CellRows::Row rowOf(const timetable::SessionLine &line) const;
    void goToWeek(QDate day);
    void add();
    void edit();
    void cancel();
    void copyWeek();
    void tell(const QString &text, const timetable::PlannedSessions &done);
    void showActions();
    [[nodiscard]] const timetable::SessionLine *chosen() const;
    [[nodiscard]] std::optional<school::GroupId> chosenGroup() const;
    [[nodiscard]] bool mayPlan() const;

    const Desk &m_desk;
    security::Workspace &m_workspace;
    timetable::SessionService &m_sessions;
    school::GroupService &m_groups;
    school::StaffService &m_staff;

    QDate m_monday;
    SessionDialog::Choices m_choices;
    std::vector<timetable::SessionLine> m_lines;
    CellRows m_rows;
    DateField *m_week;
    QComboBox *m_shown;
    DataTable *m_table;
    ShownList *m_list;
    EmptyState *m_empty;
    QPushButton *m_edit;
    QPushButton *m_cancel;
    QPushButton *m_copy;
    QPushButton *m_add;
};

} // namespace ui
