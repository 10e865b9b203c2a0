#pragma once

#include "core/enrolment/enrolment.h"
#include "core/follow_up/month.h"
#include "core/hours/hours_service.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QStackedLayout;

namespace enrolment {
struct StudentFile;
}
namespace security {
class Workspace;
}

namespace ui {

class Card;
class ChartView;
class DataTable;
class EmptyState;
class ListOutput;
class MetricCard;
class ShownList;

// In a student's file: six months of half-days and what the law makes of them, what is followed,
// and the hours of the year against the target. Each figure opens onto the rows it is made of. It
// reads when it is looked at: until then a file opens without it.
class StudentAttendance final : public QWidget {
    Q_OBJECT

public:
    StudentAttendance(const Desk &desk, security::Workspace &workspace, ListOutput &output,
        QWidget *parent = nullptr);
    void show(const enrolment::StudentFile *file); // null: a file that is not saved yet
    void print();                                  // the list the keyboard is in
    using QWidget::show;

protected:
    void showEvent(QShowEvent *event) override;

private:
    // One list on its card.
    struct List {
        List(const QString &name, const QString &title, std::vector<ListColumn> columns);
        QString name;
        QString title;
        CellRows rows;
        Card *card = nullptr;
        DataTable *table = nullptr;
        ShownList *shown = nullptr;
    };

    void buildFigures(QGridLayout &grid);
    void buildList(List &list, ListOutput &output, const QString &emptyText);
    void buildMonths();
    void buildNatures();
    void connectRows();
    void load();
    [[nodiscard]] base::Done read();
    void showFigures();
    void showMonthFigures();
    void showHourFigures();
    void showLists();
    void showChart();
    [[nodiscard]] bool isEmpty() const;
    void goToMonth(QDate month);
    void goToCases();
    void goToHours();

    const Desk m_desk;
    security::Workspace &m_workspace;
    const bool m_mayReadAbsences;
    const bool m_mayReadHours;
    QString m_name;
    std::optional<people::StudentId> m_student;
    std::optional<enrolment::Enrolment> m_stay; // the newest that has begun
    QDate m_until;
    bool m_isRead = false;
    std::optional<follow_up::StudentTrend> m_trend;
    std::vector<absences::AbsenceLine> m_open;
    std::vector<hours::SessionBehind> m_sessions;
    hours::PracticeTarget m_target;

    List m_months;
    List m_cases;
    List m_steps;
    List m_lates;
    List m_natures;
    ChartView *m_chart;
    QLabel *m_rule;
    QLabel *m_balance;
    MetricCard *m_month;
    MetricCard *m_inARow;
    MetricCard *m_followed;
    MetricCard *m_late;
    MetricCard *m_share;
    MetricCard *m_attended;
    EmptyState *m_empty;
    QStackedLayout *m_pages;
};

} // namespace ui
