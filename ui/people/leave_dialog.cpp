#include "ui/people/leave_dialog.h"

#include "ui/base/buttons.h"
#include "ui/base/date_field.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

LeaveDialog::LeaveDialog(const Theme &theme, const QString &name, QDate today,
    const std::vector<enrolment::EnrolmentCode> &codes, QWidget *parent)
    : QDialog(parent)
    , m_form(new Form(theme, this))
    , m_lastDay(new DateField(theme, today))
    , m_code(new QComboBox)
{
    setObjectName(u"leaveDialog"_s);
    setWindowTitle(tr("Departure"));
    setMinimumWidth(theme.px(440));
    for (const enrolment::EnrolmentCode &code : codes) {
        if (code.kind == enrolment::CodeKind::Exit && !code.retired)
            m_code->addItem(code.label, code.code);
    }
    m_code->setCurrentIndex(-1);
    m_lastDay->setDate(today);
    m_form->addField(u"lastDay"_s, tr("Last day"), m_lastDay, Presence::Required,
        tr("Groups and diploma in view end with it"));
    m_form->addField(u"exitCode"_s, tr("Reason"), m_code, Presence::Required);
    auto *who = makeLabel(name, LabelLook::Muted, this);
    who->setWordWrap(true);
    auto *cancel = makeButton(theme, tr("Cancel"), ButtonLook::Secondary, {}, this);
    cancel->setAutoDefault(false);
    auto *record = makeButton(theme, tr("Record the departure"), ButtonLook::Primary, {}, this);
    record->setDefault(true);
    record->setObjectName(u"recordLeave"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(record);
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(makeLabel(tr("Departure"), LabelLook::Title, this));
    column->addWidget(who);
    column->addWidget(m_form);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &LeaveDialog::reject);
    connect(record, &QPushButton::clicked, this, &LeaveDialog::accept);
    m_lastDay->setFocus();
    m_lastDay->selectAll();
}

QDate LeaveDialog::lastDay() const
{
    return m_lastDay->date().value_or(QDate());
}

QString LeaveDialog::code() const
{
    return m_code->currentData().toString();
}

void LeaveDialog::accept()
{
    m_form->clearErrors();
    m_lastDay->readNow();
    if (!m_lastDay->problem().isEmpty())
        m_form->setError(u"lastDay"_s, m_lastDay->problem());
    if (m_form->checkRequired() && !m_form->hasErrors())
        QDialog::accept();
    else
        m_form->focusFirstError();
}

} // namespace ui
