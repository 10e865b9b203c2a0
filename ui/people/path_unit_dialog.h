#pragma once

#include "core/diplomas/framework.h"
#include "core/paths/individual_path.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

class KeptMarkField;

// What one unit of the exam is in a path: taken as usual, exempt, a mark kept, an option chosen.
class PathUnitDialog final : public TaskDialog {
    Q_OBJECT

public:
    PathUnitDialog(const Theme &theme, const diplomas::ExamUnit &unit, const paths::PathUnit *said,
        QDate today, QWidget *parent);
    [[nodiscard]] std::optional<paths::PathUnit> typed() const; // nothing: as usual

private:
    void addFields(const Theme &theme, bool isOptional);
    void fill(const paths::PathUnit *said, QDate today);
    void showFields();
    [[nodiscard]] std::optional<paths::UnitStanding> standing() const;

    const diplomas::ExamUnitId m_unit;
    QComboBox *m_standing;
    KeptMarkField *m_mark;
    QSpinBox *m_from;
    QSpinBox *m_last;
    QLineEdit *m_reason;
};

} // namespace ui
