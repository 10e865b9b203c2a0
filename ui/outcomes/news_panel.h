#pragma once

#include "ui/base/desk.h"
#include "ui/outcomes/leavers_shown.h"

#include <QObject>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class EditPanel;
class SituationForm;

// One leaver in the panel beside the list: whom to call, what was told so far, and the form in
// which news is told or, for the office, corrected.
class NewsPanel final : public QObject {
    Q_OBJECT

public:
    NewsPanel(const Desk &desk, EditPanel &panel, bool mayConfirm, QObject *parent);

    void show(const outcomes::Leaver *leaver, const CallNumbers &numbers); // null: nobody
    void correct(const outcomes::LeaverSituation &situation);
    // The one that is corrected; none while new news is typed.
    [[nodiscard]] const std::optional<outcomes::LeaverSituation> &corrected() const
    {
        return m_corrected;
    }
    [[nodiscard]] outcomes::SituationDetails typed() const;

signals:
    void openWanted();
    void correctWanted(const outcomes::LeaverSituation &situation);
    void confirmWanted(const outcomes::LeaverSituation &situation);
    void removeWanted();

private:
    void addSituation(const outcomes::LeaverSituation &situation);
    void clearSituations();

    const Desk m_desk;
    EditPanel &m_panel;
    const bool m_mayConfirm;
    std::optional<outcomes::LeaverSituation> m_corrected;
    QLabel *m_facts;
    QLabel *m_numbers;
    QPushButton *m_open;
    QWidget *m_told;
    QVBoxLayout *m_situations;
    QLabel *m_heading;
    SituationForm *m_form;
    QPushButton *m_remove;
};

} // namespace ui
