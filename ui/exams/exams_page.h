#pragma once

#include "ui/base/page.h"
#include "ui/exams/exams_services.h"

class QComboBox;
class QPushButton;

namespace ui {

class CandidatesView;
class MetricCard;
class SuccessView;
class Tabs;

// The page "exams": who is entered for a session, who came, what the jury decided, and the success
// per diploma made of it.
class ExamsPage final : public Page {
    Q_OBJECT

public:
    ExamsPage(const Desk &desk, const ExamsServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> topBarActions() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void showPlace(const Place &place) override; // a student: the last session entered for
    void save() override;
    void print() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] base::Done fillSessions();
    void chooseSession();
    void showFigures(const exams::DiplomaResults &together);
    void enter();

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
    SuccessView *m_results;
};

} // namespace ui
