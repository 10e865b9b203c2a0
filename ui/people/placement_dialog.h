#pragma once

#include "core/placements/placement.h"
#include "ui/base/task_dialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace ui {

class DateField;

// A stay in a company: where, with whom, from when to when, what for.
class PlacementDialog final : public TaskDialog {
    Q_OBJECT

public:
    PlacementDialog(const Theme &theme, QDate today, const placements::Placement *before,
        const QString &about, QWidget *parent);
    [[nodiscard]] placements::PlacementDetails typed() const;

private:
    void addFields(const Theme &theme);

    QLineEdit *m_company;
    QLineEdit *m_tutor;
    DateField *m_first;
    DateField *m_last;
    QPlainTextEdit *m_aim;
};

} // namespace ui
