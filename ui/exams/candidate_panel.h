#pragma once

#include "core/exams/exam_list.h"
#include "ui/base/desk.h"

#include <QObject>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class DateField;
class EditPanel;
class ResultFields;

// One candidate in the panel beside the list: number, confirmation, presence and
// official result.
class CandidatePanel final : public QObject {
    Q_OBJECT

public:
    CandidatePanel(const Desk &desk, EditPanel &panel, QObject *parent);

    // Null: nobody is chosen. alike: a candidate whose jury may be the same.
    void show(const exams::ExamLine *line, const exams::ExamLine *alike);
    [[nodiscard]] exams::RegistrationFacts facts() const;
    [[nodiscard]] std::optional<exams::OfficialResult> result() const;

signals:
    void openWanted();
    void removeWanted();

private:
    void follow();

    EditPanel &m_panel;
    QLabel *m_facts;
    QPushButton *m_open;
    QLineEdit *m_number;
    QComboBox *m_present;
    DateField *m_printedOn;
    DateField *m_signedOn;
    DateField *m_sentOn;
    ResultFields *m_result;
    QPushButton *m_remove;
};

} // namespace ui
