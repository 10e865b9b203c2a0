#include "ui/base/typed_field.h"

namespace ui {

TypedField::TypedField(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    setMaxLength(40);
    connect(this, &QLineEdit::editingFinished, this, &TypedField::readNow);
}

void TypedField::readNow()
{
    if (isEmpty()) {
        setText(QString());
        setProblem(QString());
    } else if (const auto written = writtenOut(text())) {
        setText(*written);
        setProblem(QString());
    } else {
        setProblem(written.error().message);
    }
    if (text() == m_lastRead)
        return;
    m_lastRead = text();
    emit valueChanged();
}

void TypedField::setWritten(const QString &text)
{
    setText(text);
    m_lastRead = text;
    setProblem(QString());
}

void TypedField::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    emit problemChanged(problem);
}

} // namespace ui
