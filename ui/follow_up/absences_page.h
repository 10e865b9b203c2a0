#pragma once

#include "ui/base/page.h"
#include "ui/follow_up/follow_up_services.h"

class QPushButton;

namespace ui {

class AbsentsTab;
class CasesTab;
class MonthTab;
class Tabs;

// The page "absences": who is missing today and whom to call, the absences that are followed, and
// what the law makes of a month.
class AbsencesPage final : public Page {
    Q_OBJECT

public:
    AbsencesPage(const Desk &desk, const FollowUpServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> topBarActions() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    // "day", "cases" or "month", with a student or nobody; "month-2026-10": of that month.
    void showPlace(const Place &place) override;
    void print() override;
    [[nodiscard]] QList<KeyHelp> keys() const override;

private:
    void announce(std::optional<people::StudentId> student);

    const Desk m_desk;
    const FollowUpServices m_services;
    QPushButton *m_morning;
    QPushButton *m_announce;
    Tabs *m_tabs;
    AbsentsTab *m_day;
    CasesTab *m_cases;
    MonthTab *m_month;
};

} // namespace ui
