#pragma once

#include "ui/base/page.h"
#include "ui/home/home_section.h"

namespace ui {

class EmptyState;
class HomeCard;
class MetricCard;

// The day at a glance, different by role: what waits for whoever signed in, and one click from
// being dealt with.
class HomePage final : public Page {
    Q_OBJECT

public:
    HomePage(const Desk &desk, const HomeServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;

private:
    [[nodiscard]] std::vector<HomeSection> plan() const; // of the roles of today
    [[nodiscard]] base::Result<HomeFacts> facts();
    [[nodiscard]] base::Done read();
    void showFigures(const std::vector<HomeFigure> &figures);
    void showLists(const std::vector<HomeList> &lists);

    const Desk &m_desk;
    HomeServices m_services;
    HomeFacts m_facts;
    EmptyState *m_welcome;
    QWidget *m_day;
    QWidget *m_figureRow;
    QWidget *m_grid;
    std::vector<MetricCard *> m_figures;
    std::vector<HomeCard *> m_cards;
};

} // namespace ui
