#include "ui/base/question_dialog.h"

#include "ui/base/buttons.h"
#include "ui/base/labels.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QuestionDialog::QuestionDialog(const Theme &theme, const QString &title, const QString &text,
    const QString &actionLabel, Danger danger, QWidget *parent)
    : QDialog(parent)
    , m_action(makeButton(theme, actionLabel,
          danger == Danger::None ? ButtonLook::Primary : ButtonLook::Danger, std::nullopt, this))
{
    setWindowTitle(title);
    setAccessibleName(title);
    setMinimumWidth(theme.px(400));
    auto *heading = makeLabel(title, LabelLook::Heading, this);
    heading->setWordWrap(true);
    auto *body = makeLabel(text, LabelLook::Body, this);
    body->setObjectName(u"questionText"_s);
    body->setWordWrap(true);
    body->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
    auto *cancel = makeButton(theme, tr("Cancel"), ButtonLook::Secondary, std::nullopt, this);
    m_action->setObjectName(u"questionAction"_s);
    cancel->setObjectName(u"questionCancel"_s);
    (danger == Danger::None ? m_action : cancel)->setDefault(true);
    connect(m_action, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_action);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(20);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(12));
    column->addWidget(heading);
    column->addWidget(body);
    column->addLayout(buttons);
}

QLineEdit &QuestionDialog::addLine(const QString &label)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    m_line = new QLineEdit(this);
    m_line->setObjectName(u"questionLine"_s);
    m_line->setMaxLength(1000);
    m_line->setAccessibleName(label);
    column->insertWidget(column->count() - 1, m_line);
    m_line->setFocus();
    // What is asked for is needed: the question stays until it is answered, and Enter, which is
    // pressed after typing, never throws it away.
    m_action->setDefault(true);
    m_action->setEnabled(false);
    connect(m_line, &QLineEdit::textChanged, m_action,
        [this](const QString &text) { m_action->setEnabled(!text.trimmed().isEmpty()); });
    return *m_line;
}

QString QuestionDialog::line() const
{
    return m_line ? m_line->text() : QString();
}

} // namespace ui
