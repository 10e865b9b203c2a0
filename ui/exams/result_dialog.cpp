#include "ui/exams/result_dialog.h"

#include "ui/base/buttons.h"
#include "ui/base/date_field.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"
#include "ui/exams/result_fields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ResultDialog::ResultDialog(
    const Theme &theme, QDate today, int candidates, Give give, QWidget *parent)
    : QDialog(parent)
    , m_give(std::move(give))
    , m_message(new MessageBar(theme, this))
    , m_form(new Form(theme, this))
    , m_fields(new ResultFields(theme, today, false, this))
{
    setObjectName(u"resultDialog"_s);
    setWindowTitle(tr("Official result of %n candidate(s)", nullptr, candidates));
    setMinimumWidth(theme.px(440));
    m_form->addField(u"outcome"_s, tr("Official result"), &m_fields->outcome());
    m_form->addField(u"honours"_s, tr("Honours"), &m_fields->honours());
    m_form->addField(u"decidedOn"_s, tr("Decided on"), &m_fields->decidedOn(), Presence::Required);
    m_form->addField(u"source"_s, tr("Where it was read"), &m_fields->source(), Presence::Required);
    m_fields->show(*m_form);
    auto *cancel = makeButton(theme, tr("Cancel"), ButtonLook::Quiet, {}, this);
    auto *record = makeButton(theme, tr("Record"), ButtonLook::Primary, Icon::Save, this);
    cancel->setAutoDefault(false);
    cancel->setObjectName(u"cancel"_s);
    record->setDefault(true);
    record->setObjectName(u"recordResult"_s);
    auto *hint = makeLabel(
        tr("Whose presence was to be noted is noted as present."), LabelLook::Muted, this);
    hint->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(record);
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(makeLabel(windowTitle(), LabelLook::Title, this));
    column->addWidget(hint);
    column->addWidget(m_message);
    column->addWidget(m_form);
    column->addLayout(buttons);
    connect(m_fields, &ResultFields::outcomeChosen, this, [this] { m_fields->show(*m_form); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(record, &QPushButton::clicked, this, &ResultDialog::give);
}

void ResultDialog::give()
{
    m_message->clear();
    m_form->clearErrors();
    DateField &day = m_fields->decidedOn();
    day.readNow();
    m_form->checkRequired();
    if (!day.problem().isEmpty())
        m_form->setError(u"decidedOn"_s, day.problem());
    if (m_form->hasErrors()) {
        m_form->focusFirstError();
        return;
    }
    if (const auto given = m_give(*m_fields->typed()); !given)
        m_message->showError(given.error());
    else
        accept();
}

} // namespace ui
