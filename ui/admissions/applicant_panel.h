#pragma once

#include "core/admissions/application_service.h"
#include "ui/base/icons.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Card;
class MessageBar;
class PillLabel;
class ScrollColumn;

// The candidate who is chosen in the list: what is wished, whom to call, what comes next, what
// happened; and the steps that may follow.
class ApplicantPanel final : public QWidget {
    Q_OBJECT

public:
    ApplicantPanel(const Theme &theme, bool mayWrite, QWidget *parent = nullptr);
    void setStates(std::vector<admissions::State> states) { m_states = std::move(states); }
    void show(const admissions::Candidate &candidate, QDate today);
    void showNothing();

signals:
    void stepWanted(const QString &state);
    void admitWanted();
    void stayWanted();
    void letterWanted();
    void noteWanted();
    void wishWanted();
    void openWanted();

private:
    void build(const Theme &theme);
    void showSteps(const admissions::CandidateRow &row);
    void showFacts(const admissions::Candidate &candidate, QDate today);
    void showEvents(const std::vector<admissions::Event> &events);
    void addFact(Icon name, const QString &label, const QString &text);
    [[nodiscard]] const admissions::State *following(const admissions::CandidateRow &row) const;

    const Theme &m_theme;
    const bool m_mayWrite;
    std::vector<admissions::State> m_states;
    Card *m_card;
    ScrollColumn *m_scroll;
    QLabel *m_hint;
    QLabel *m_name;
    PillLabel *m_step;
    QLabel *m_secondary;
    MessageBar *m_warning;
    QPushButton *m_next;
    QPushButton *m_other;
    QMenu *m_menu;
    QPushButton *m_note;
    QPushButton *m_wish;
    QPushButton *m_stay;
    QPushButton *m_letter; // of admission, once accepted
    QPushButton *m_open;
    QVBoxLayout *m_facts;
    QVBoxLayout *m_events;
    QString m_following; // the code m_next leads to; empty: the enrolment
};

} // namespace ui
