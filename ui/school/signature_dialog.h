#pragma once

#include "core/school/signature.h"
#include "ui/base/task_dialog.h"

class QCheckBox;
class QLineEdit;

namespace ui {

// Who signs for the school, and which papers carry the picture of the signature.
class SignatureDialog final : public TaskDialog {
    Q_OBJECT

public:
    SignatureDialog(const Theme &theme, const school::Signature &signature, const QString &headName,
        QWidget *parent);
    [[nodiscard]] school::Signature typed() const;

private:
    school::Signature m_signature;
    QLineEdit *m_name;
    QLineEdit *m_capacity;
    std::array<QCheckBox *, school::kSignedPapers.size()> m_papers{};
};

} // namespace ui
