#pragma once

#include "core/attendance/attendance_service.h"
#include "core/school/staff_service.h"
#include "core/security/account_service.h"
#include "core/timetable/session_service.h"
#include "ui/base/cell_rows.h"
#include "ui/base/page.h"

namespace ui {

class Card;
class DataTable;
class DateField;
class ListOutput;
class RollSheetView;
class ShownList;

// The roll-call: the sessions of a day with the state of their rolls, the sheet of one of them, and
// the rolls that were forgotten. It opens on the session that is running.
class RollCallPage final : public Page {
    Q_OBJECT

public:
    RollCallPage(const Desk &desk, security::Workspace &workspace,
        security::AccountService &accounts, timetable::SessionService &sessions,
        attendance::AttendanceService &attendance, school::StaffService &staff,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    void showPlace(const Place &place) override;
    void save() override;
    void print() override; // the sheet, or the day that has none
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    [[nodiscard]] QWidget *makeDayBar();
    [[nodiscard]] Card *makeDayCard();
    [[nodiscard]] Card *makeForgottenCard();
    void makeShownLists(security::AccountService &accounts);
    void addShortcuts();

    [[nodiscard]] base::Result<std::vector<timetable::SessionLine>> sessionsOf(QDate day);
    [[nodiscard]] base::Done readDay();
    [[nodiscard]] base::Done readForgotten();
    [[nodiscard]] CellRows::Row rowOf(const timetable::SessionLine &line);
    [[nodiscard]] ListCell stateOf(const timetable::SessionLine &line);
    [[nodiscard]] qint64 sessionToOpen() const;

    void goToDay(QDate day);
    bool open(qint64 session); // false: the marks that are not saved were to stay
    void showSheet();
    void choose(const QModelIndex &index);
    void chooseForgotten(const QModelIndex &index);
    void setClosed(bool isClosed);
    [[nodiscard]] bool mayLeave();
    [[nodiscard]] std::optional<school::StaffId> proposedSigner(
        const timetable::SessionLine &line) const;
    [[nodiscard]] bool seesAll() const;

    const Desk &m_desk;
    security::Workspace &m_workspace;
    timetable::SessionService &m_sessions;
    attendance::AttendanceService &m_attendance;
    school::StaffService &m_staff;

    QDate m_day;
    qint64 m_session = 0; // that is shown, 0 for none
    std::vector<timetable::SessionLine> m_lines;
    QSet<qint64> m_mine;
    std::vector<attendance::RollToDo> m_toDo;
    CellRows m_dayRows;
    CellRows m_forgottenRows;
    DateField *m_dayField;
    DataTable *m_dayTable;
    DataTable *m_forgottenTable;
    Card *m_forgottenCard;
    RollSheetView *m_view;
    ShownList *m_sheetList;
    QWidget *m_sheetButtons; // there while a sheet is
    ShownList *m_dayList;
};

} // namespace ui
