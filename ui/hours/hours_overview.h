#pragma once

#include "ui/base/desk.h"
#include "ui/hours/hours_rows.h"

#include <QWidget>

#include <functional>

namespace ui {

class Card;
class DataTable;
class EmptyState;
class HeatMap;
class ListOutput;
class MetricCard;
class PillLabel;
class ShownList;

// The balance at a glance: the figures of the period, the heat map of the year, and who is outside
// the target or will be.
class HoursOverview final : public QWidget {
    Q_OBJECT

public:
    HoursOverview(const Desk &desk, ListOutput &output, QWidget *parent = nullptr);
    void setShown(const HoursShown &shown);
    void print();
    void setNote(std::function<QString()> note); // what was chosen, on paper

signals:
    void weekChosen(qint64 group, QDate monday);
    void studentChosen(qint64 enrolment);
    void listsWanted(); // the figures' rows

private:
    [[nodiscard]] QWidget *makeFigures();
    void showFigures(const HoursShown &shown);
    void showHeat(const HoursShown &shown);
    void fillHeat(const HoursShown &shown);
    void showOutside(const HoursShown &shown);
    void saveHeat(); // as a workbook: a column a week

    const Desk &m_desk;
    ListOutput &m_output;
    CellRows m_outsideRows;
    MetricCard *m_share;
    MetricCard *m_week;
    MetricCard *m_watch;
    MetricCard *m_expected;
    HeatMap *m_heat;
    EmptyState *m_noHeat; // in place of a map without groups
    DataTable *m_outside;
    PillLabel *m_count;
    ShownList *m_outsideList;
};

} // namespace ui
