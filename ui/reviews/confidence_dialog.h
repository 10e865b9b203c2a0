#pragma once

#include "core/reviews/meeting.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class DateField;

// The yearly question in the school's words, this year's answer, and those of the years before.
class ConfidenceDialog final : public TaskDialog {
    Q_OBJECT

public:
    ConfidenceDialog(const Theme &theme, QDate today, const QString &about, const QString &question,
        const std::vector<reviews::Confidence> &answers, enrolment::EnrolmentId enrolment,
        QWidget *parent);
    // None: this year's answer is taken away.
    [[nodiscard]] std::optional<reviews::ConfidenceAnswer> answer() const;
    [[nodiscard]] int rowVersion() const { return m_rowVersion; } // 0: not asked yet
    void setQuestion(const QString &question);
    void allowNewQuestion(); // a button that asks for other words

signals:
    void questionWanted();

private:
    int m_rowVersion = 0;
    QLabel *m_question;
    QPushButton *m_reword;
    QComboBox *m_score;
    DateField *m_toldOn;
    QPlainTextEdit *m_words;
};

} // namespace ui
