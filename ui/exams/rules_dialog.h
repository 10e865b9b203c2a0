#pragma once

#include "core/exams/decision.h"
#include "ui/base/task_dialog.h"

class QCheckBox;
class QLineEdit;

namespace ui {

// What of the Bac Pro was not read in an official text: the school says it, with where it was read.
class RulesDialog final : public TaskDialog {
    Q_OBJECT

public:
    using Give = std::function<base::Done(const exams::BacProPolicy &, const QString &source)>;

    RulesDialog(const Theme &theme, const exams::BacProPolicy &policy, Give give, QWidget *parent);

private:
    QCheckBox *m_best;
    QCheckBox *m_kept;
    QCheckBox *m_bars;
    QLineEdit *m_source;
};

} // namespace ui
