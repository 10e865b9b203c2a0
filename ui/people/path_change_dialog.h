#pragma once

#include "core/diplomas/diploma.h"
#include "core/paths/path_service.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

class DateField;

// Another diploma, or another version of it, from a day on; the path up to then is kept.
class PathChangeDialog final : public TaskDialog {
    Q_OBJECT

public:
    PathChangeDialog(const Theme &theme, QDate today, const paths::IndividualPath &path,
        const std::vector<diplomas::Diploma> &diplomas, const QString &about, QWidget *parent);
    [[nodiscard]] paths::ChangeForm typed() const;

private:
    void addFields(const Theme &theme);
    void fillVersions(const std::vector<diplomas::Diploma> &diplomas);

    const paths::IndividualPath m_path;
    QComboBox *m_version;
    QSpinBox *m_year;
    QSpinBox *m_planned;
    DateField *m_from;
    QLineEdit *m_reason;
};

} // namespace ui
