#pragma once

#include "ui/base/desk.h"
#include "ui/hours/hours_rows.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace ui {

class Card;
class ChartView;
class DataTable;
class ListOutput;
class ShownList;

// The attendance of the groups month by month, of the school as a curve, and of the students of one
// group in the period.
class AttendanceView final : public QWidget {
    Q_OBJECT

public:
    AttendanceView(const Desk &desk, ListOutput &output, hours::HoursService &hours,
        QWidget *parent = nullptr);
    // Reads the rolls; shown outlives the view.
    void setShown(const HoursShown &shown);
    void print(); // the list the keyboard is in
    void setNote(const std::function<QString()> &note);

private:
    [[nodiscard]] Card *makeCard(const QString &title, QWidget *content);
    void showMonths(const std::vector<hours::MonthAttendance> &months);
    void showCurve(const std::vector<hours::MonthAttendance> &months);
    void showStudents();
    void openFile(const QModelIndex &student);

    const Desk &m_desk;
    hours::HoursService &m_hours;
    const HoursShown *m_shown = nullptr;
    std::vector<hours::MissedSessions> m_missed; // of the period, by enrolment
    std::vector<QDate> m_months;
    std::unique_ptr<CellRows> m_groupRows; // a column a month
    CellRows m_studentRows;
    DataTable *m_groups;
    DataTable *m_students;
    ShownList *m_groupList;
    ShownList *m_studentList;
    ChartView *m_chart;
    Card *m_studentCard;
};

} // namespace ui
