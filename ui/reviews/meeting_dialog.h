#pragma once

#include "core/reviews/meeting.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class DateField;
class TimeField;

// When the family comes about a review, who came, and on which day it was signed.
class MeetingDialog final : public TaskDialog {
    Q_OBJECT

public:
    MeetingDialog(const Theme &theme, QDate today, const QString &about,
        const std::optional<reviews::Meeting> &meeting, QWidget *parent);
    // None: the meeting is taken away.
    [[nodiscard]] std::optional<reviews::MeetingDetails> details() const;

private:
    void showFields();

    DateField *m_day;
    TimeField *m_at;
    QComboBox *m_state;
    QLineEdit *m_came;
    DateField *m_signedOn;
    QPlainTextEdit *m_note;
};

} // namespace ui
