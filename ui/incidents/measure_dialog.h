#pragma once

#include "core/incidents/measure.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QPlainTextEdit;

namespace security {
class Workspace;
}

namespace ui {

class DateField;
class StudentCombo;

// What is decided about one young person: the kind, the days of an exclusion, the hearing before
// it, and the letter that was issued.
class MeasureDialog final : public TaskDialog {
    Q_OBJECT

public:
    // A letter that was issued about the young person.
    struct Letter {
        records::DocumentId id;
        QString title;
    };
    // A new measure: about whom is chosen here; proposed says the incident.
    MeasureDialog(const Theme &theme, security::Workspace &workspace,
        const incidents::MeasureDetails &proposed, std::optional<people::StudentId> student,
        QWidget *parent);
    // One that stands; its kind stays.
    MeasureDialog(const Theme &theme, security::Workspace &workspace,
        const incidents::Measure &measure, const std::vector<Letter> &letters, QWidget *parent);

    [[nodiscard]] std::optional<people::StudentId> student() const; // nobody: no such name
    [[nodiscard]] QString studentName() const;
    [[nodiscard]] incidents::MeasureDetails details() const;

private:
    void addFields(const Theme &theme);
    void showDays();
    [[nodiscard]] incidents::MeasureKind kind() const;

    incidents::MeasureDetails m_before;
    StudentCombo *m_student = nullptr;
    QComboBox *m_kind;
    QPlainTextEdit *m_reason;
    DateField *m_decidedOn;
    DateField *m_from;
    DateField *m_to;
    DateField *m_heardOn;
    QPlainTextEdit *m_heardNote;
    QComboBox *m_letter;
};

} // namespace ui
