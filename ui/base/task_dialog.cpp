#include "ui/base/task_dialog.h"

#include "ui/base/buttons.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"
#include "ui/base/scroll_column.h"
#include "ui/base/tab_chain.h"
#include "ui/base/typed_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

TaskDialog::TaskDialog(const Theme &theme, const QString &title, const QString &subtitle,
    const QString &actionLabel, QWidget *parent)
    : QDialog(parent)
    , m_message(new MessageBar(theme, this))
    , m_scroll(new ScrollColumn(this))
    , m_form(new Form(theme))
    , m_cancel(makeButton(theme, tr("Cancel"), ButtonLook::Secondary, {}, this))
    , m_action(makeButton(theme, actionLabel, ButtonLook::Primary, {}, this))
{
    setWindowTitle(title);
    setMinimumWidth(theme.px(480));
    m_cancel->setAutoDefault(false);
    m_cancel->setObjectName(u"cancel"_s);
    m_action->setObjectName(u"act"_s);
    m_action->setDefault(true);
    m_scroll->column()->addWidget(m_form);
    m_scroll->column()->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_action);
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(makeLabel(title, LabelLook::Title, this));
    if (!subtitle.isEmpty()) {
        auto *about = makeLabel(subtitle, LabelLook::Muted, this);
        about->setWordWrap(true);
        column->addWidget(about);
    }
    column->addWidget(m_scroll, 1);
    column->addWidget(m_message); // below the form: nothing that is being typed into moves
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &TaskDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &TaskDialog::accept);
}

void TaskDialog::addTyped(const QString &key, const QString &label, TypedField *field,
    Presence presence, const QString &hint)
{
    m_form->addField(key, label, field, presence, hint);
    m_typed.push_back({key, field});
}

void TaskDialog::mapError(base::ErrorCode code, const QString &key)
{
    m_mappings.push_back({code, key});
}

void TaskDialog::showOnly()
{
    for (QLineEdit *line : m_form->findChildren<QLineEdit *>())
        line->setReadOnly(true);
    for (QPlainTextEdit *text : m_form->findChildren<QPlainTextEdit *>())
        text->setReadOnly(true);
    for (QComboBox *choice : m_form->findChildren<QComboBox *>())
        choice->setEnabled(false);
    for (QAbstractButton *button : m_form->findChildren<QAbstractButton *>())
        button->setEnabled(false);
    m_action->setDefault(false);
    m_action->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setDefault(true);
}

void TaskDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    m_texts = typedTexts();
    QWidget *first = firstInTabs(*m_scroll);
    if (first && (!focusWidget() || !m_scroll->isAncestorOf(focusWidget())))
        first->setFocus(Qt::OtherFocusReason);
}

bool TaskDialog::focusNextPrevChild(bool next)
{
    return moveFocus(*this, next);
}

QStringList TaskDialog::typedTexts() const
{
    QStringList texts;
    for (const QLineEdit *line : m_form->findChildren<QLineEdit *>())
        texts += line->text();
    for (const QPlainTextEdit *text : m_form->findChildren<QPlainTextEdit *>())
        texts += text->toPlainText();
    return texts;
}

void TaskDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_action->isHidden()) {
        const QStringList texts = typedTexts();
        if (texts != m_texts) {
            m_texts = texts;
            m_message->showMessage(Tone::Warning,
                tr("What is typed here is not kept yet: press Esc once more to give it up."));
            return;
        }
    }
    QDialog::keyPressEvent(event);
}

bool TaskDialog::canBeRead()
{
    m_form->clearErrors();
    m_form->checkRequired();
    for (const Typed &one : m_typed) {
        if (!one.field->isVisibleTo(m_form)) // nobody is asked for it now
            continue;
        one.field->readNow();
        if (!one.field->problem().isEmpty())
            m_form->setError(one.key, one.field->problem());
    }
    return !m_form->hasErrors();
}

void TaskDialog::accept()
{
    m_message->clear();
    if (!canBeRead()) {
        m_form->focusFirstError();
        return;
    }
    const base::Done done = m_act ? m_act() : base::Done();
    if (done) {
        QDialog::accept();
        return;
    }
    const auto mapping = std::find_if(m_mappings.begin(), m_mappings.end(),
        [&](const Mapping &one) { return one.code == done.error().code; });
    if (mapping == m_mappings.end()) {
        m_message->showError(done.error());
        return;
    }
    m_form->setError(mapping->key, done.error().message);
    m_form->focusFirstError();
}

} // namespace ui
