#include "ui/timetable/parts_dialog.h"

#include "ui/base/date_field.h"
#include "ui/base/desk.h"
#include "ui/base/message_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

PartsDialog::PartsDialog(const Desk &desk, enrolment::GroupPartService &parts,
    const school::Group &group, QDate from, QWidget *parent)
    : TaskDialog(desk.theme, tr("Parts of a group"), group.details.name, tr("Save"), parent)
    , m_service(parts)
    , m_group(group)
    , m_part(new QComboBox)
    , m_name(new QLineEdit)
    , m_from(new DateField(desk.theme, desk.clock.today()))
    , m_list(new QListWidget)
    , m_archived(new QCheckBox(tr("Given up: no longer offered")))
    , m_today(desk.clock.today())
{
    setObjectName(u"partsDialog"_s);
    m_from->setDate(from);
    build();
    if (const base::Done done = read(); !done)
        message().showError(done.error());
    setAct([this] { return give(); });
}

void PartsDialog::build()
{
    m_part->setObjectName(u"part"_s);
    m_name->setObjectName(u"partName"_s);
    m_from->setObjectName(u"partFrom"_s);
    m_list->setObjectName(u"partMembers"_s);
    m_archived->setObjectName(u"partArchived"_s);
    m_name->setMaxLength(40);
    form().addField(u"part"_s, tr("Part"), m_part);
    form().addField(u"partName"_s, tr("Name"), m_name, Presence::Required,
        tr("Short: it stands behind the name of the group."));
    addTyped(u"partFrom"_s, tr("Members from"), m_from, Presence::Required);
    form().addField(u"partMembers"_s, tr("Who is in it"), m_list);
    form().addWidget(m_archived);
    mapError(enrolment::errors::kBadPart, u"partName"_s);
    mapError(enrolment::errors::kPartNameTaken, u"partName"_s);
    connect(m_part, &QComboBox::currentIndexChanged, this, &PartsDialog::showPart);
    connect(m_from, &TypedField::valueChanged, this, &PartsDialog::showMembers);
}

base::Done PartsDialog::read()
{
    ET_ASSIGN(m_parts, m_service.parts(m_group.id));
    const QSignalBlocker quiet(m_part);
    for (const enrolment::GroupPart &part : m_parts)
        m_part->addItem(part.name, part.id.value());
    m_part->addItem(tr("A new part"));
    showPart();
    return {};
}

const enrolment::GroupPart *PartsDialog::chosen() const
{
    const int index = m_part->currentIndex();
    return index >= 0 && size_t(index) < m_parts.size() ? &m_parts[size_t(index)] : nullptr;
}

void PartsDialog::showPart()
{
    const enrolment::GroupPart *part = chosen();
    m_name->setText(part ? part->name : QString());
    m_archived->setVisible(part);
    m_archived->setChecked(part && part->archivedOn);
    showMembers();
}

void PartsDialog::showMembers()
{
    m_list->clear();
    m_members.clear();
    const auto day = m_from->date();
    if (!day)
        return;
    const auto group = m_service.group(m_group.id, *day);
    const enrolment::GroupPart *part = chosen();
    const auto inside = part ? m_service.membersOn(part->id, *day)
                             : base::Result<std::vector<enrolment::EnrolmentId>>();
    if (!group || !inside) {
        message().showError(!group ? group.error() : inside.error());
        return;
    }
    m_members = *group;
    for (const enrolment::GroupMember &member : m_members) {
        auto *item = new QListWidgetItem(member.name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        const bool isIn =
            std::find(inside->begin(), inside->end(), member.enrolment) != inside->end();
        item->setCheckState(isIn ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<enrolment::EnrolmentId> PartsDialog::checkedMembers() const
{
    std::vector<enrolment::EnrolmentId> members;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            members.push_back(m_members[size_t(row)].enrolment);
    }
    return members;
}

base::Result<enrolment::GroupPart> PartsDialog::named()
{
    if (const enrolment::GroupPart *known = chosen()) {
        enrolment::GroupPart part = *known;
        part.name = m_name->text().trimmed();
        if (m_archived->isChecked() != part.archivedOn.has_value())
            part.archivedOn = m_archived->isChecked() ? std::optional(m_today) : std::nullopt;
        if (part.name == known->name && part.archivedOn == known->archivedOn)
            return part;
        ET_ASSIGN(const security::Edited edited, m_service.edit(part));
        part.rowVersion = edited.rowVersion;
        m_undo.add(edited.undo);
        return part;
    }
    ET_ASSIGN(const auto added, m_service.add(m_group.id, m_name->text()));
    m_undo.add(added.undo);
    return enrolment::GroupPart{added.id, {}, m_group.id, m_name->text().trimmed()};
}

base::Done PartsDialog::give()
{
    const auto members = checkedMembers();
    ET_ASSIGN(const enrolment::GroupPart part, named());
    const auto edited = m_service.setMembers(part, members, *m_from->date());
    if (edited) {
        m_undo.add(edited->undo);
        return {};
    }
    // The name was saved, the members were not: the next try begins with what is there now.
    const base::Error error = edited.error();
    m_part->clear();
    ET_TRY(read());
    m_part->setCurrentIndex(m_part->findData(part.id.value()));
    return base::fail(error);
}

} // namespace ui
