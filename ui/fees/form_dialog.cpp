#include "ui/fees/form_dialog.h"

#include "ui/base/buttons.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

FormDialog::FormDialog(const Theme &theme, const QString &title, const QString &text,
    const QString &actionLabel, QWidget *parent)
    : QDialog(parent)
    , m_form(new Form(theme, this))
{
    setWindowTitle(title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    setMinimumWidth(theme.px(420));
    auto *heading = makeLabel(title, LabelLook::Heading, this);
    heading->setWordWrap(true);
    auto *what = makeLabel(text, LabelLook::Muted, this);
    what->setWordWrap(true);
    what->setVisible(!text.isEmpty());
    auto *cancel = makeButton(theme, tr("Cancel"), ButtonLook::Secondary, {}, this);
    auto *action = makeButton(theme, actionLabel, ButtonLook::Primary, Icon::Check, this);
    cancel->setObjectName(u"formCancel"_s);
    action->setObjectName(u"formAction"_s);
    action->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(action);
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(20);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(heading);
    column->addWidget(what);
    column->addWidget(m_form);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &FormDialog::reject);
    connect(action, &QPushButton::clicked, this, &FormDialog::accept);
}

void FormDialog::accept()
{
    m_form->clearErrors();
    const bool isComplete = m_form->checkRequired();
    const bool isRight = !m_check || m_check();
    if (isComplete && isRight && !m_form->hasErrors())
        QDialog::accept();
    else
        m_form->focusFirstError();
}

} // namespace ui
