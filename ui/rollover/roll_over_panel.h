#pragma once

#include "ui/base/theme.h"
#include "ui/rollover/roll_over_services.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ui {

class Card;
class Form;

// One young person of the change of year: what was proposed and why, and what is chosen. Each
// change holds at once; nothing is written before the change of year is carried out.
class RollOverPanel final : public QWidget {
    Q_OBJECT

public:
    explicit RollOverPanel(const Theme &theme, QWidget *parent = nullptr);
    void setChoices(const RollOverChoices &choices, const enrolment::Year &next);
    // Null: nobody is chosen.
    void showLine(
        const rollover::Line *line, const std::optional<rollover::Choice> &choice, bool isByHand);

signals:
    void chosen(qint64 enrolment, const rollover::Choice &choice);
    void proposalWanted(qint64 enrolment);
    void openWanted(qint64 student);

private:
    void build();
    void fillGroups(QComboBox &box, school::GroupKind kind);
    void fillFields(const rollover::Choice &choice);
    void chooseAction();
    void choose();
    void showFields();
    [[nodiscard]] std::optional<diplomas::DiplomaVersionId> version() const;

    const Theme &m_theme;
    RollOverChoices m_choices;
    std::optional<enrolment::Year> m_next;
    std::optional<rollover::Line> m_line;
    std::optional<rollover::Choice> m_choice;
    Card *m_card;
    Form *m_form;
    QLabel *m_facts;
    QLabel *m_reason;
    QComboBox *m_action;
    QComboBox *m_exitCode;
    QComboBox *m_workshop;
    QComboBox *m_theory;
    QComboBox *m_diploma;
    QSpinBox *m_yearOfPath;
    QSpinBox *m_plannedYears;
    QPushButton *m_proposal;
    QPushButton *m_open;
};

} // namespace ui
