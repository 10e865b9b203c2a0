#pragma once

#include "core/outcomes/leaver_situation.h"
#include "ui/base/desk.h"

#include <QObject>

class QComboBox;
class QLineEdit;

namespace ui {

class DateField;
class EditPanel;

// The fields of one situation in a panel: what somebody does, from when, and who told it.
class SituationForm final : public QObject {
    Q_OBJECT

public:
    SituationForm(const Desk &desk, EditPanel &panel, QObject *parent);

    void startNew();
    void set(const outcomes::SituationDetails &details);
    [[nodiscard]] outcomes::SituationDetails typed() const;

private:
    void follow();

    const Desk m_desk;
    EditPanel &m_panel;
    QComboBox *m_status;
    QLineEdit *m_organisation;
    QComboBox *m_inTrade;
    DateField *m_from;
    DateField *m_to;
    QLineEdit *m_toldBy;
    QComboBox *m_source;
    DateField *m_toldOn;
};

} // namespace ui
