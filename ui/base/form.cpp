#include "ui/base/form.h"

#include "ui/base/labels.h"
#include "ui/base/plain_text.h"
#include "ui/base/typed_field.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

bool isEmpty(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text().trimmed().isEmpty();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText().trimmed().isEmpty();
    // A name typed to the end is chosen without the list: whoever reads it judges it.
    if (const auto *choice = qobject_cast<const QComboBox *>(editor)) {
        return (choice->currentIndex() < 0 && !choice->isEditable())
            || choice->currentText().trimmed().isEmpty();
    }
    return false;
}

} // namespace

Form::Form(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    measure();
    connect(&theme, &Theme::changed, this, &Form::measure);
}

void Form::addSection(const QString &title, const QString &hint)
{
    auto *lines = new QVBoxLayout;
    lines->setContentsMargins(0, m_column->isEmpty() ? 0 : m_theme.px(12), 0, 0);
    lines->setSpacing(m_theme.px(2));
    lines->addWidget(makeLabel(title, LabelLook::Heading, this));
    if (!hint.isEmpty()) {
        auto *text = makeLabel(hint, LabelLook::Muted, this);
        text->setWordWrap(true);
        lines->addWidget(text);
    }
    m_column->addLayout(lines);
}

void Form::addField(const QString &key, const QString &label, QWidget *editor, Presence presence,
    const QString &hint)
{
    auto *row = new QWidget(this);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(4));
    auto *name = makeLabel(escapedMnemonic(label), LabelLook::Field, row);
    auto *head = new QHBoxLayout;
    head->setSpacing(m_theme.px(4));
    head->addWidget(name);
    if (presence == Presence::Required) {
        auto *mark = makeLabel(u"*"_s, LabelLook::Error, row);
        mark->setAccessibleName(tr("required"));
        mark->setToolTip(tr("Required"));
        head->addWidget(mark);
    }
    head->addStretch();
    auto *note = makeLabel(QString(), LabelLook::Caption, row);
    note->setObjectName(key + u"Note"_s);
    note->setWordWrap(true);
    editor->setParent(row);
    editor->setAccessibleName(label);
    if (editor->objectName().isEmpty())
        editor->setObjectName(key);
    name->setBuddy(editor);
    column->addLayout(head);
    column->addWidget(editor);
    column->addWidget(note);
    m_column->addWidget(row);
    m_fields.push_back({key, label, editor, presence, hint, row, note, QString()});
    showNote(m_fields.back());
    if (auto *typed = qobject_cast<TypedField *>(editor)) {
        connect(typed, &TypedField::problemChanged, this,
            [this, key](const QString &problem) { setError(key, problem); });
    } else if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        connect(choice, &QComboBox::currentTextChanged, this, [this, key] { setError(key, {}); });
    }
}

void Form::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

Form::Field *Form::find(const QString &key)
{
    const auto field = std::find_if(
        m_fields.begin(), m_fields.end(), [&](const Field &f) { return f.key == key; });
    Q_ASSERT(field != m_fields.end());
    return field == m_fields.end() ? nullptr : &*field;
}

void Form::setError(const QString &key, const QString &text)
{
    Field *field = find(key);
    if (!field || field->error == text)
        return;
    field->error = text;
    showNote(*field);
    if (!text.isEmpty()) {
        QAccessibleEvent told(field->editor, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
}

void Form::showNote(Field &field)
{
    const bool hasError = !field.error.isEmpty();
    const QString text = hasError ? field.error : field.hint;
    setLook(*field.note, hasError ? LabelLook::Error : LabelLook::Caption);
    field.note->setText(text);
    field.note->setVisible(!text.isEmpty());
    field.editor->setAccessibleDescription(text);
    setStyleProperty(*field.editor, "invalid", hasError);
}

void Form::clearErrors()
{
    for (Field &field : m_fields) {
        field.error.clear();
        showNote(field);
    }
}

QString Form::error(const QString &key) const
{
    const auto field = std::find_if(
        m_fields.begin(), m_fields.end(), [&](const Field &f) { return f.key == key; });
    return field == m_fields.end() ? QString() : field->error;
}

bool Form::hasErrors() const
{
    return std::any_of(
        m_fields.begin(), m_fields.end(), [](const Field &f) { return !f.error.isEmpty(); });
}

void Form::focusFirstError()
{
    for (const Field &field : m_fields) {
        if (field.error.isEmpty())
            continue;
        field.editor->setFocus(Qt::OtherFocusReason);
        if (auto *line = qobject_cast<QLineEdit *>(field.editor))
            line->selectAll();
        return;
    }
}

bool Form::checkRequired()
{
    bool isComplete = true;
    for (Field &field : m_fields) {
        if (field.presence == Presence::Optional || field.row->isHidden() || !isEmpty(field.editor))
            continue;
        setError(field.key, tr("%1: to be filled in.").arg(field.label));
        isComplete = false;
    }
    return isComplete;
}

void Form::setFieldVisible(const QString &key, bool isVisible)
{
    if (Field *field = find(key))
        field->row->setVisible(isVisible);
}

void Form::measure()
{
    m_column->setSpacing(m_theme.px(12));
    setMaximumWidth(m_theme.px(560));
}

} // namespace ui
