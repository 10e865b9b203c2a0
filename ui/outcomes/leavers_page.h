#pragma once

#include "ui/base/page.h"
#include "ui/outcomes/leavers_services.h"
#include "ui/outcomes/leavers_shown.h"

class QComboBox;

namespace ui {

class CallView;
class LeaversView;
class MetricCard;
class RatesView;
class Tabs;

// The page "leavers": who left in a school year, what became of them, whom to call, and the rates
// made of it. Teachers and masters see their own, without the rates.
class LeaversPage final : public Page {
    Q_OBJECT

public:
    LeaversPage(const Desk &desk, const LeaversServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> topBarActions() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void showPlace(const Place &place) override; // a student: in the year of leaving
    void save() override;
    void print() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    void buildTabs();
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] base::Done read();
    [[nodiscard]] base::Done fillYears();
    void fillDays();
    void choose();
    void showFigures();

    const Desk m_desk;
    const LeaversServices m_services;
    const bool m_hasRates;
    std::optional<school::SchoolYearId> m_chosen;
    LeaversShown m_shown;
    QComboBox *m_year;
    QComboBox *m_day;
    MetricCard *m_leavers;
    MetricCard *m_response;
    MetricCard *m_employed;
    MetricCard *m_positive;
    Tabs *m_tabs;
    LeaversView *m_list;
    CallView *m_calls;
    RatesView *m_rates;
};

} // namespace ui
