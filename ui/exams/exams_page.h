#pragma once

#include "ui/base/page.h"
#include "ui/exams/exams_services.h"

class QComboBox;
class QPushButton;

namespace ui {

class AdjustmentsView;
class CalendarView;
class CandidatesView;
class ConvocationsView;
class MarksView;
class MetricCard;
class ResultsView;
class SuccessView;
class Tabs;

// The page "exams": the calendar of a session, who is entered for which units, marks and what the
// rule makes of them, convocations, adjustments, what the jury decided, and the success made of it.
class ExamsPage final : public Page {
    Q_OBJECT

public:
    ExamsPage(const Desk &desk, const ExamsServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> topBarActions() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    // A student: the last session entered for; "calendar", "adjustments": of a session.
    void showPlace(const Place &place) override;
    void save() override;
    void print() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] base::Done fillSessions();
    void chooseSession();
    [[nodiscard]] base::Done readDetail(const std::vector<exams::ExamLine> &lines);
    void showFigures(const exams::DiplomaResults &together);
    void enter();
    void addTabs();
    [[nodiscard]] bool mayGiveUp();
    void giveUp();

    const Desk m_desk;
    const ExamsServices m_services;
    const bool m_mayRecord;
    int m_session = 0;
    int m_registered = 0;
    QComboBox *m_sessions;
    QPushButton *m_enter;
    MetricCard *m_entered;
    MetricCard *m_unknown;
    MetricCard *m_awaited;
    MetricCard *m_success;
    Tabs *m_tabs;
    CandidatesView *m_candidates;
    MarksView *m_marks;
    ConvocationsView *m_convocations;
    CalendarView *m_calendar;
    AdjustmentsView *m_adjustments = nullptr; // whoever may manage them
    SuccessView *m_results;
    ResultsView *m_detail;
};

} // namespace ui
