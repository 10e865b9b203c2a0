#pragma once

#include "core/follow_up/day.h"
#include "ui/base/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class Card;

// One absent of the day: whom to call in their order, one click for what came of it, and what was
// tried already.
class AbsentPanel final : public QWidget {
    Q_OBJECT

public:
    AbsentPanel(const Theme &theme, bool mayNote, QWidget *parent = nullptr);

    // Null: nobody is chosen. isToday: an arrival can be noted.
    void fill(const follow_up::AbsentOfDay *absent, bool isToday);
    // Who was called; nobody: the young person.
    [[nodiscard]] std::optional<people::PartyId> party() const;
    [[nodiscard]] QString partyName() const;

signals:
    void outcomeChosen(absences::NoticeOutcome outcome);
    void reasonWanted();
    void messageWanted();
    void arrivalWanted();
    void fileWanted();

private:
    void addButtons(const Theme &theme);

    Card *m_card;
    QLabel *m_facts;
    QLabel *m_forbidden;
    QLabel *m_calls;
    QComboBox *m_whom;
    QWidget *m_work; // what notes something
    QPushButton *m_arrive;
    QPushButton *m_copy;
    QPushButton *m_open;
    QLabel *m_notices;
    std::vector<std::optional<people::PartyId>> m_parties;
    std::vector<QString> m_names;
};

} // namespace ui
