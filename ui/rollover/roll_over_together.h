#pragma once

#include "ui/base/theme.h"
#include "ui/rollover/roll_over_services.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace ui {

class Card;
class Form;

// One decision, with one reason, for all that are chosen in the list of the change of year. Groups
// and paths stay each person's own.
class RollOverTogether final : public QWidget {
    Q_OBJECT

public:
    explicit RollOverTogether(const Theme &theme, QWidget *parent = nullptr);
    void setChoices(const RollOverChoices &choices);
    void showFor(int count);

signals:
    void decided(rollover::Action action, const QString &exitCode);
    void proposalsWanted();

private:
    void showFields();
    void decide();

    const Theme &m_theme;
    Card *m_card;
    Form *m_form;
    QComboBox *m_action;
    QComboBox *m_exitCode;
    QPushButton *m_decide;
};

} // namespace ui
