#pragma once

#include "core/attendance/attendance_service.h"
#include "core/school/group_service.h"
#include "core/school/staff_service.h"
#include "core/security/account_service.h"
#include "core/timetable/session_service.h"
#include "ui/base/cell_rows.h"
#include "ui/base/page.h"

class QMenu;
class QPushButton;

namespace ui {

class Card;
class DataTable;
class DateField;
class RollSheetView;
struct RollSheetRights;
class ShownList;

struct RollCallServices {
    security::Workspace &workspace;
    security::AccountService &accounts;
    timetable::SessionService &sessions;
    attendance::AttendanceService &attendance;
    school::StaffService &staff;
    school::GroupService &groups;
};

// The roll-call: the sessions of a day with the state of their rolls, the sheet of one of them, and
// the rolls that were forgotten. It opens on the session that is running; from it the workshop
// screen, who replaces whom, and the closing of a period.
class RollCallPage final : public Page {
    Q_OBJECT

public:
    RollCallPage(const Desk &desk, const RollCallServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> topBarActions() const override;
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
    void makeShownLists();
    void makeActions();
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
    void saveWords();
    void closePeriod();
    void fillPaperMenu(QMenu &menu);
    void openRegisters();
    void openWorkshopScreen();
    void openWorkshopScreenByItself();

    // Who may be put in front of a session, the free ones first; or oneself, in front of another's.
    void fillReplaceMenu(QMenu &menu, const timetable::SessionLine &line);
    void fillForgottenMenu(QMenu &menu);
    void fillOwnMenu(QMenu &menu);
    void replace(const timetable::SessionLine &line, std::optional<school::StaffId> by);
    [[nodiscard]] bool isReplaceable(const timetable::SessionLine &line) const;
    [[nodiscard]] RollSheetRights rightsOn(const attendance::RollSheet &sheet) const;
    [[nodiscard]] bool mayLeave();
    [[nodiscard]] std::optional<school::StaffId> proposedSigner(
        const timetable::SessionLine &line) const;
    [[nodiscard]] bool seesAll() const;

    const Desk &m_desk;
    RollCallServices m_services;

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
    QPushButton *m_workshop;
    QPushButton *m_closePeriod;
    QPushButton *m_standIn;
    QPushButton *m_paper;
    bool m_hasOpenedByItself = false;
};

} // namespace ui
