#pragma once

#include "core/follow_up/month.h"
#include "ui/base/theme.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

class Card;
class MetricCard;

// One young person in a month: the numbers that were reached with what is to be done, the steps
// that were taken, and the last six months.
class MonthPanel final : public QWidget {
    Q_OBJECT

public:
    MonthPanel(const Theme &theme, bool mayNote, QWidget *parent = nullptr);
    // Null: nobody is chosen.
    void fill(const follow_up::StudentMonth *line, const follow_up::StudentTrend *trend);

signals:
    void stepWanted(const QString &rule); // a code; empty: without one
    void withdrawWanted(follow_up::StepId step, int rowVersion);
    void letterWanted();
    void documentWanted(records::DocumentId document);
    void summaryWanted();
    void casesWanted();
    void fileWanted();

private:
    void addRules(const follow_up::StudentMonth &line);
    void addSteps(const follow_up::StudentMonth &line);
    void showTrend(const follow_up::StudentTrend *trend);

    const Theme &m_theme;
    const bool m_mayNote;
    Card *m_card;
    QLabel *m_counts;
    MetricCard *m_trend;
    QLabel *m_months;
    QWidget *m_work = nullptr; // made anew for each person
    QVBoxLayout *m_place;
};

} // namespace ui
