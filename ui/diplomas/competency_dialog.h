#pragma once

#include "core/diplomas/content.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

// The words of one competency; once levels stand under them, the short label and the source alone.
class CompetencyDialog final : public TaskDialog {
    Q_OBJECT

public:
    CompetencyDialog(const Theme &theme, const diplomas::Competency &before, bool isInUse,
        const QString &subtitle, QWidget *parent);
    [[nodiscard]] diplomas::Competency competency() const;

private:
    diplomas::Competency m_before;
    QLineEdit *m_code;
    QPlainTextEdit *m_label;
    QLineEdit *m_short;
    QLineEdit *m_source;
};

// A competency that goes out of use, and what takes its place.
class RetireDialog final : public TaskDialog {
    Q_OBJECT

public:
    struct Candidate {
        diplomas::CompetencyId id;
        QString name;
    };
    RetireDialog(const Theme &theme, const diplomas::Competency &competency,
        const std::vector<Candidate> &candidates, QWidget *parent);
    [[nodiscard]] std::optional<diplomas::CompetencyId> equivalent() const;

private:
    QComboBox *m_equivalent;
};

} // namespace ui
