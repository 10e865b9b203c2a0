#pragma once

#include "core/base/result.h"
#include "ui/base/theme.h"

#include <QLineEdit>

namespace ui {

// A line that is read when it is left: what can be read is written out in full, what cannot stays
// as it was typed, with problem() saying why. Form shows that beneath the field by itself.
class TypedField : public QLineEdit {
    Q_OBJECT

public:
    explicit TypedField(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return text().trimmed().isEmpty(); }
    [[nodiscard]] QString problem() const { return m_problem; } // empty: nothing, or a good value
    void readNow();                                             // as if the field were left

signals:
    void valueChanged(); // by the user, who left the field with another value
    void problemChanged(const QString &problem);

protected:
    // What the text says, written out in full; called with a text that is not empty.
    [[nodiscard]] virtual base::Result<QString> writtenOut(const QString &text) const = 0;
    void setWritten(const QString &text); // by the program: no valueChanged()
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    void setProblem(const QString &problem);
    const Theme &m_theme;
    QString m_problem;
    QString m_lastRead;
};

} // namespace ui
