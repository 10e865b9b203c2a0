#include "ui/school/assignment_dialog.h"

#include "ui/base/buttons.h"
#include "ui/base/date_field.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr std::array kRoles{
    school::GroupRole::Master, school::GroupRole::Teacher, school::GroupRole::Referent};

// Whoever left is no longer offered, but stays in an assignment of the past.
std::vector<school::StaffName> offered(
    const std::vector<school::StaffName> &staff, const school::Assignment *known)
{
    std::vector<school::StaffName> people;
    for (const school::StaffName &person : staff) {
        if (!person.archived || (known && known->staff == person.id))
            people.push_back(person);
    }
    return people;
}

} // namespace

AssignmentDialog::AssignmentDialog(const Theme &theme, QDate today, const school::Group &group,
    const std::vector<school::StaffName> &staff, const school::Assignment *known, Give give,
    QWidget *parent)
    : QDialog(parent)
    , m_group(group.id)
    , m_give(std::move(give))
    , m_people(offered(staff, known))
    , m_message(new MessageBar(theme, this))
    , m_form(new Form(theme, this))
    , m_person(new QComboBox)
    , m_role(new QComboBox)
    , m_from(new DateField(theme, today))
    , m_to(new DateField(theme, today))
{
    setObjectName(u"assignmentDialog"_s);
    setWindowTitle(tr("In charge of %1").arg(group.details.name));
    setMinimumWidth(theme.px(440));
    for (const school::StaffName &person : m_people)
        m_person->addItem(person.name);
    for (const school::GroupRole role : kRoles)
        m_role->addItem(school::titleOf(role));
    m_from->setDate(known ? known->range.from : today);
    m_to->setDate(known ? known->range.to : std::nullopt);
    build(theme, known);
}

void AssignmentDialog::build(const Theme &theme, const school::Assignment *known)
{
    m_form->addField(u"person"_s, tr("Person"), m_person, Presence::Required);
    m_form->addField(u"role"_s, tr("Role"), m_role, Presence::Required);
    m_form->addField(u"from"_s, tr("From"), m_from, Presence::Required);
    m_form->addField(u"to"_s, tr("To, included"), m_to, Presence::Optional,
        tr("Left empty: until further notice."));
    if (known) {
        for (size_t i = 0; i < m_people.size(); ++i) {
            if (m_people[i].id == known->staff)
                m_person->setCurrentIndex(int(i));
        }
        m_role->setCurrentIndex(m_role->findText(school::titleOf(known->role)));
        m_person->setEnabled(false);
        m_role->setEnabled(false);
        m_to->setFocus();
    }
    auto *cancel = makeButton(theme, tr("Cancel"), ButtonLook::Quiet, {}, this);
    auto *save = makeButton(theme, tr("Save"), ButtonLook::Primary, Icon::Save, this);
    cancel->setObjectName(u"cancel"_s);
    save->setObjectName(u"save"_s);
    save->setDefault(true);
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(makeLabel(windowTitle(), LabelLook::Title, this));
    column->addWidget(m_message);
    column->addWidget(m_form);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(save);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &AssignmentDialog::give);
}

void AssignmentDialog::give()
{
    m_message->clear();
    m_form->clearErrors();
    m_form->checkRequired();
    for (DateField *field : {m_from, m_to}) {
        field->readNow();
        if (!field->problem().isEmpty())
            m_form->setError(field == m_from ? u"from"_s : u"to"_s, field->problem());
    }
    if (m_form->hasErrors()) {
        m_form->focusFirstError();
        return;
    }
    const auto &person = m_people[size_t(m_person->currentIndex())];
    const auto given = m_give({m_group, person.id, kRoles[size_t(m_role->currentIndex())],
        {*m_from->date(), m_to->date()}});
    if (given)
        accept();
    else
        m_message->showError(given.error());
}

} // namespace ui
