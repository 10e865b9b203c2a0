#pragma once

#include "ui/base/desk.h"
#include "ui/hours/hours_rows.h"

#include <QWidget>

#include <functional>

namespace security {
class Workspace;
}

namespace ui {

class Card;
class DataTable;
class ListOutput;
class ShownList;

// The hours of the staff in a period, and the sessions of one person.
class StaffHoursView final : public QWidget {
    Q_OBJECT

public:
    StaffHoursView(const Desk &desk, ListOutput &output, security::Workspace &workspace,
        hours::HoursService &hours, QWidget *parent = nullptr);
    // shown outlives the view.
    void setShown(const HoursShown &shown);
    void print(); // the list the keyboard is in
    void setNote(const std::function<QString()> &note);

private:
    [[nodiscard]] Card *makeCard(const QString &title, DataTable &table, ShownList &list);
    void showSessions();
    void openRoll(const QModelIndex &session);

    const Desk &m_desk;
    security::Workspace &m_workspace;
    hours::HoursService &m_hours;
    const HoursShown *m_shown = nullptr;
    CellRows m_staffRows;
    CellRows m_sessionRows;
    DataTable *m_staff;
    DataTable *m_sessions;
    ShownList *m_staffList;
    ShownList *m_sessionList;
    Card *m_sessionCard = nullptr;
};

} // namespace ui
