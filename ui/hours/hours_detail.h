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
class ChartView;
class DataTable;
class ListOutput;
class ShownList;

// From the groups to the students of one, and to the curve and the sessions of one student: what
// every figure of the balance is made of.
class HoursDetail final : public QWidget {
    Q_OBJECT

public:
    HoursDetail(const Desk &desk, ListOutput &output, security::Workspace &workspace,
        hours::HoursService &hours, QWidget *parent = nullptr);
    // shown outlives the view, which reads it again at every choice of a row.
    void setShown(const HoursShown &shown);
    void chooseGroup(qint64 group);
    void chooseStudent(qint64 enrolment); // in a group of the period
    void print();                         // the list the keyboard is in, or the groups
    void setNote(const std::function<QString()> &note);
    // What the lists are narrowed with, kept under a name beside the groups.
    void keepFilters(const QList<QWidget *> &fields);

private:
    [[nodiscard]] DataTable *makeTable(const QString &name, const QString &words, CellRows &rows);
    [[nodiscard]] Card *makeCard(const QString &title, DataTable &table);
    void setEmptyStates();
    void showGroups();
    void showStudents();
    void showSessions();
    void showCurve();
    void openRoll(const QModelIndex &session);
    [[nodiscard]] QString remarkOn(const hours::GroupHours &group) const;

    const Desk &m_desk;
    security::Workspace &m_workspace;
    hours::HoursService &m_hours;
    const HoursShown *m_shown = nullptr;
    CellRows m_groupRows;
    CellRows m_studentRows;
    CellRows m_sessionRows;
    DataTable *m_groups;
    DataTable *m_students;
    DataTable *m_sessions;
    ShownList *m_groupList;
    ShownList *m_studentList;
    ShownList *m_sessionList;
    ChartView *m_chart;
    Card *m_groupCard;
    Card *m_studentCard;
    Card *m_sessionCard;
    Card *m_curveCard;
};

} // namespace ui
