#include "ui/base/edit_panel.h"

#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/desk.h"
#include "ui/base/scroll_column.h"
#include "ui/base/typed_field.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kWidest = 620; // a form is no wider, and a line of text no longer

QVariant valueOf(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->isEditable() ? QVariant(box->currentText()) : QVariant(box->currentIndex());
    if (const auto *check = qobject_cast<const QCheckBox *>(editor))
        return check->isChecked();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText();
    if (const auto *number = qobject_cast<const QSpinBox *>(editor))
        return number->value();
    return {};
}

} // namespace

EditPanel::EditPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_card(new Card(theme, {}, this))
    , m_scroll(new ScrollColumn)
    , m_form(new Form(theme))
    , m_actions(new QHBoxLayout)
    , m_save(makeButton(theme, tr("Save"), ButtonLook::Primary, Icon::Save))
    , m_cancel(makeButton(theme, tr("Cancel"), ButtonLook::Quiet))
{
    m_save->setObjectName(u"save"_s);
    m_save->setToolTip(tr("Ctrl+S"));
    m_cancel->setObjectName(u"cancel"_s);
    m_scroll->column()->addWidget(m_form);
    m_scroll->column()->addStretch();
    m_card->body()->addWidget(m_scroll, 1);
    m_actions->addStretch();
    m_actions->addWidget(m_cancel);
    m_actions->addWidget(m_save);
    m_card->body()->addLayout(m_actions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    for (QWidget *button : {m_save, m_cancel})
        button->installEventFilter(this);
    connect(m_save, &QPushButton::clicked, this, &EditPanel::saveWanted);
    connect(m_cancel, &QPushButton::clicked, this, &EditPanel::cancelWanted);
    measure();
    connect(&theme, &Theme::changed, this, &EditPanel::measure);
    setClean();
}

void EditPanel::measure()
{
    setMaximumWidth(m_theme.px(kWidest));
}

void EditPanel::addField(const QString &key, const QString &label, QWidget *editor,
    Presence presence, const QString &hint)
{
    m_form->addField(key, label, editor, presence, hint);
    m_fields.push_back({key, editor});
    watch(editor);
}

void EditPanel::addWidget(QWidget *widget)
{
    m_form->addWidget(widget);
    watch(widget);
    const QList<QWidget *> inside = widget->findChildren<QWidget *>();
    for (QWidget *editor : inside)
        watch(editor);
}

void EditPanel::watch(QWidget *editor)
{
    // The line inside a combo box or a spin box is no field of its own.
    const QWidget *outer = editor->parentWidget();
    if (!valueOf(editor).isValid() || qobject_cast<const QComboBox *>(outer)
        || qobject_cast<const QSpinBox *>(outer))
        return;
    m_watched += editor;
    editor->installEventFilter(this);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textChanged, this, &EditPanel::update);
    else if (auto *box = qobject_cast<QComboBox *>(editor))
        connect(box, &QComboBox::currentTextChanged, this, &EditPanel::update);
    else if (auto *check = qobject_cast<QCheckBox *>(editor))
        connect(check, &QCheckBox::toggled, this, &EditPanel::update);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        connect(text, &QPlainTextEdit::textChanged, this, &EditPanel::update);
    else if (auto *number = qobject_cast<QSpinBox *>(editor))
        connect(number, &QSpinBox::valueChanged, this, &EditPanel::update);
    setClean();
}

void EditPanel::mapError(base::ErrorCode code, const QString &key)
{
    m_mappings.push_back({code, key});
}

void EditPanel::addAction(QPushButton *button)
{
    int stretch = 0;
    while (m_actions->itemAt(stretch)->widget())
        ++stretch;
    m_actions->insertWidget(stretch, button);
    button->installEventFilter(this);
}

void EditPanel::setTitle(const QString &title)
{
    m_card->setTitle(title);
}

void EditPanel::setNew(bool isNew)
{
    m_isNew = isNew;
    update();
}

void EditPanel::focusFirst()
{
    const auto first = std::find_if(m_watched.begin(), m_watched.end(), [](const QWidget *editor) {
        const auto *line = qobject_cast<const QLineEdit *>(editor);
        return editor->isVisible() && editor->isEnabled() && (!line || !line->isReadOnly());
    });
    if (first == m_watched.end())
        return;
    (*first)->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(*first))
        line->selectAll();
}

bool EditPanel::check()
{
    m_form->clearErrors();
    m_form->checkRequired();
    for (const Field &field : m_fields) {
        auto *typedField = qobject_cast<TypedField *>(field.editor);
        if (!typedField)
            continue;
        typedField->readNow();
        if (!typedField->problem().isEmpty())
            m_form->setError(field.key, typedField->problem());
    }
    m_form->focusFirstError();
    return !m_form->hasErrors();
}

void EditPanel::showError(const base::Error &error, Messages &messages)
{
    const auto mapping = std::find_if(m_mappings.begin(), m_mappings.end(),
        [&](const Mapping &known) { return known.code == error.code; });
    if (mapping == m_mappings.end()) {
        messages.showError(error);
        return;
    }
    m_form->setError(mapping->key, error.message);
    m_form->focusFirstError();
}

QVariantList EditPanel::typed() const
{
    QVariantList values;
    for (const QWidget *editor : m_watched)
        values += valueOf(editor);
    return values;
}

void EditPanel::setClean()
{
    m_stored = typed();
    m_form->clearErrors();
    update();
}

bool EditPanel::isDirty() const
{
    return typed() != m_stored;
}

void EditPanel::update()
{
    const bool isDirtyNow = isDirty();
    m_save->setEnabled(isDirtyNow || m_isNew);
    m_cancel->setEnabled(isDirtyNow || m_isNew);
    if (isDirtyNow != m_wasDirty) {
        m_wasDirty = isDirtyNow;
        emit dirtyChanged(isDirtyNow);
    }
}

bool EditPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        emit escaped();
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (auto *button = qobject_cast<QPushButton *>(watched)) {
        button->click();
        return true;
    }
    if (qobject_cast<QPlainTextEdit *>(watched))
        return QWidget::eventFilter(watched, event);
    focusNextChild();
    return true;
}

} // namespace ui
