#pragma once

#include "core/paths/path_service.h"
#include "ui/base/task_dialog.h"

class QLineEdit;
class QSpinBox;

namespace ui {

class DateField;

// How long a path takes and why: years, planned session, the decision of positioning.
class PlanDialog final : public TaskDialog {
    Q_OBJECT

public:
    PlanDialog(const Theme &theme, QDate today, const paths::IndividualPath &path,
        const QString &about, QWidget *parent);
    [[nodiscard]] paths::PlanForm typed() const;

private:
    void addFields(const Theme &theme);
    void fill(const paths::IndividualPath &path, QDate today);
    void showFrom();
    [[nodiscard]] bool hasOtherYears() const;

    paths::Stage m_stage; // of today
    QSpinBox *m_planned;
    QSpinBox *m_year;
    DateField *m_from;
    QSpinBox *m_session;
    DateField *m_decidedOn;
    QLineEdit *m_decidedBy;
    QLineEdit *m_reason;
};

} // namespace ui
