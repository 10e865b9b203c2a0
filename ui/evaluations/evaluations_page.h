#pragma once

#include "ui/base/page.h"
#include "ui/evaluations/evaluation_services.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace ui {

class AveragesTab;
class EmptyState;
class EvaluationsTab;
class PaperView;
class Tabs;

// Marks in theory and their bulletins, where the school wants them: off by default.
class EvaluationsPage final : public Page {
    Q_OBJECT

public:
    EvaluationsPage(
        const Desk &desk, const EvaluationServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> topBarActions() const override;
    [[nodiscard]] QSet<QString> shows() const override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    void reload() override;
    void print() override;

private:
    [[nodiscard]] QWidget *makeFilters();
    void readTerms();
    void readGroups();
    void showTerm();
    void setOn(bool on);
    void issueBulletins();

    const Desk m_desk;
    const EvaluationServices m_services;
    std::vector<reviews::TermWindow> m_terms;
    QPushButton *m_new;
    QPushButton *m_bulletins;
    QPushButton *m_off;
    QStackedWidget *m_stack;
    EmptyState *m_offState;
    QWidget *m_work;
    PaperView *m_paper;
    QComboBox *m_term;
    QComboBox *m_group;
    Tabs *m_tabs;
    EvaluationsTab *m_evaluations;
    AveragesTab *m_averages;
};

} // namespace ui
