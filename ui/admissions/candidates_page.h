#pragma once

#include "ui/admissions/admissions_services.h"
#include "ui/base/page.h"

class QComboBox;
class QPushButton;

namespace ui {

class CandidatesTab;
class EraseTab;
class FiguresTab;
class StaysTab;
class Tabs;

// The page "candidates": who wishes to come, from the first call to the enrolment.
class CandidatesPage final : public Page {
    Q_OBJECT

public:
    CandidatesPage(const Desk &desk, const AdmissionsServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> topBarActions() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void showPlace(const Place &place) override; // an application
    void print() override;

private:
    void build();
    [[nodiscard]] base::Done fillYears();
    [[nodiscard]] std::optional<school::SchoolYearId> year() const;

    const Desk m_desk;
    const AdmissionsServices m_services;
    const bool m_mayWrite;
    QComboBox *m_years;
    QPushButton *m_add;
    Tabs *m_tabs;
    CandidatesTab *m_candidates;
    StaysTab *m_stays;
    FiguresTab *m_figures;
    EraseTab *m_erase;
};

} // namespace ui
