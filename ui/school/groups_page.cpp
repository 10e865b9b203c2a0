#include "ui/school/groups_page.h"

#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/edit_panel.h"
#include "ui/base/empty_state.h"
#include "ui/base/list_editor.h"
#include "ui/base/message_bar.h"
#include "ui/school/in_charge.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kMostPlaces = 60;
}

GroupsPage::GroupsPage(const Desk &desk, const Services &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_model({{u"name"_s, tr("Group"), exchange::ColumnKind::Text, tr("Kind and workshop")},
          {u"capacity"_s, tr("Places"), exchange::ColumnKind::Number},
          {u"charge"_s, tr("In charge")}, {u"state"_s, tr("State")}})
    , m_warnings(new MessageBar(desk.theme, this))
    , m_list(new ListEditor(desk, tr("Groups"), m_model, this))
    , m_inCharge(new InCharge(desk, services.workspace, services.groups, services.staff))
    , m_kind(new QComboBox)
    , m_name(new QLineEdit)
    , m_workshop(new QComboBox)
    , m_capacity(new QSpinBox)
    , m_archive(makeButton(desk.theme, QString(), ButtonLook::Secondary, Icon::Archive))
{
    buildPanel();
    m_list->setAddLabel(tr("Add a group"));
    auto *papers = new IconButton(desk.theme, Icon::Print, tr("Lists and sheets…"), this);
    papers->setObjectName(u"groupPapers"_s);
    papers->setFramed(true);
    m_list->card().addAction(papers);
    connect(papers, &IconButton::clicked, this, [this] {
        m_desk.navigator.go({u"students"_s, u"rosters"_s, m_list->edited().value_or(0)});
    });
    m_list->addOutput(
        services.output, {u"settings.groups"_s, tr("Groups"), ListOutput::Content::Names});
    m_list->table().setTwoLines(true);
    m_list->table().setItemDelegateForColumn(0, new PersonDelegate(desk.theme, this));
    m_list->table().setItemDelegateForColumn(3, new PillDelegate(desk.theme, this));
    m_warnings->setObjectName(u"groupWarnings"_s);
    m_warnings->setClosable(false);
    auto *empty = new EmptyState(desk.theme, Icon::Users, tr("No group yet"),
        tr("Young people learn in a workshop group and in a theory group. Add them here, then "
           "enrol."));
    empty->setAction(tr("Add a group"));
    m_list->table().setEmptyState(empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(12));
    column->addWidget(m_warnings);
    column->addWidget(m_list, 1);
    connect(empty, &EmptyState::actionTriggered, m_list, &ListEditor::startNew);
    connect(m_list, &ListEditor::fillWanted, this, &GroupsPage::fill);
    connect(m_list, &ListEditor::saveWanted, this, &GroupsPage::save);
    connect(m_archive, &QPushButton::clicked, this, &GroupsPage::archiveOrBringBack);
}

void GroupsPage::buildPanel()
{
    EditPanel &panel = m_list->panel();
    for (const auto kind : {school::GroupKind::Workshop, school::GroupKind::Theory})
        m_kind->addItem(school::titleOf(kind));
    m_name->setMaxLength(60);
    m_capacity->setRange(1, kMostPlaces);
    panel.addField(u"groupName"_s, tr("Name of the group"), m_name, Presence::Required);
    panel.addField(u"groupKind"_s, tr("Kind"), m_kind);
    panel.addField(u"groupWorkshop"_s, tr("Workshop"), m_workshop);
    panel.addField(u"capacity"_s, tr("Places"), m_capacity, Presence::Optional,
        tr("8 to 12 in a workshop group."));
    panel.form().addSection(tr("In charge"));
    panel.form().addWidget(m_inCharge);
    m_archive->setObjectName(u"archive"_s);
    panel.addAction(m_archive);
    panel.mapError(school::errors::kBadGroup, u"groupName"_s);
    panel.mapError(school::errors::kGroupNameTaken, u"groupName"_s);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_list->panel().form().setFieldVisible(u"groupWorkshop"_s, index == 0);
    });
}

QString GroupsPage::title() const
{
    return tr("Groups");
}

QString GroupsPage::subtitle() const
{
    const auto used = std::count_if(
        m_rows.begin(), m_rows.end(), [](const school::Group &g) { return !g.archivedOn; });
    return tr("%n group(s) in use", nullptr, int(used));
}

QSet<QString> GroupsPage::shows() const
{
    return {u"group"_s, u"workshop"_s, u"staff"_s};
}

bool GroupsPage::hasUnsavedWork() const
{
    return m_list->panel().isDirty();
}

void GroupsPage::reload()
{
    auto groups = m_services.groups.groups();
    auto workshops = m_services.workshops.workshops();
    if (!groups || !workshops) {
        m_desk.messages.showError(groups ? workshops.error() : groups.error());
        return;
    }
    m_rows = std::move(*groups);
    m_workshops = std::move(*workshops);
    m_inCharge->readNames();
    if (!hasUnsavedWork())
        readWorkshops();
    std::vector<CellRows::Row> rows;
    for (const school::Group &group : m_rows)
        rows.push_back(rowOf(group));
    m_model.setRows(std::move(rows));
    m_list->reloaded();
    if (hasUnsavedWork())
        m_inCharge->setGroup(edited());
    const QStringList warnings = m_services.groups.warnings().value_or(QStringList());
    if (warnings.isEmpty())
        m_warnings->clear();
    else
        m_warnings->showMessage(Tone::Warning, warnings.join(u'\n'));
    emit headingChanged();
}

CellRows::Row GroupsPage::rowOf(const school::Group &group)
{
    const auto assignments = m_services.groups.assignments(group.id);
    const QString names =
        assignments ? m_inCharge->namesOn(*assignments, m_desk.clock.today()) : QString();
    const ListCell state = group.archivedOn ? ListCell{tr("Archived"), 1, Tone::Neutral}
                                            : ListCell{tr("In use"), 0, Tone::Good};
    ListCell name{group.details.name};
    name.secondary = base::joined(
        {school::titleOf(group.details.kind), workshopName(group.details.workshop)}, u" · "_s);
    return {group.id.value(),
        {name, {QString::number(group.details.capacity), group.details.capacity},
            {names.isEmpty() ? u"—"_s : names}, state}};
}

QString GroupsPage::workshopName(std::optional<school::WorkshopId> id) const
{
    const auto workshop = std::find_if(m_workshops.begin(), m_workshops.end(),
        [&](const school::Workshop &known) { return id == known.id; });
    return workshop == m_workshops.end() ? QString() : workshop->details.name;
}

void GroupsPage::readWorkshops()
{
    m_workshop->clear();
    m_workshop->addItem(tr("None"));
    for (const school::Workshop &workshop : m_workshops)
        m_workshop->addItem(workshop.details.name);
    m_list->panel().setClean(); // nothing was typed: it is filled next
}

const school::Group *GroupsPage::edited() const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
        [this](const school::Group &g) { return m_list->edited() == g.id.value(); });
    return row == m_rows.end() ? nullptr : &*row;
}

void GroupsPage::fill()
{
    const school::Group *group = edited();
    const school::GroupDetails details = group ? group->details : school::GroupDetails();
    m_list->panel().setTitle(group ? details.name : tr("New group"));
    m_name->setText(details.name);
    m_kind->setCurrentIndex(details.kind == school::GroupKind::Theory ? 1 : 0);
    int index = 0;
    for (size_t i = 0; i < m_workshops.size(); ++i) {
        if (details.workshop == m_workshops[i].id)
            index = int(i) + 1;
    }
    m_workshop->setCurrentIndex(index);
    m_capacity->setValue(details.capacity);
    m_inCharge->setGroup(group);
    m_archive->setVisible(group);
    m_archive->setText(group && group->archivedOn ? tr("Bring back") : tr("Archive"));
}

school::GroupDetails GroupsPage::typed() const
{
    school::GroupDetails details{
        m_kind->currentIndex() == 1 ? school::GroupKind::Theory : school::GroupKind::Workshop,
        m_name->text(), {}, m_capacity->value()};
    if (details.kind == school::GroupKind::Workshop && m_workshop->currentIndex() > 0)
        details.workshop = m_workshops[size_t(m_workshop->currentIndex() - 1)].id;
    return details;
}

void GroupsPage::print()
{
    m_list->print();
}

void GroupsPage::save()
{
    const school::Group *group = edited();
    if ((group && !hasUnsavedWork()) || !m_list->panel().check())
        return;
    const QString name = m_name->text().trimmed();
    if (group) {
        const school::GroupId id = group->id;
        ended(m_services.groups.edit(id, typed(), group->rowVersion), id.value(),
            tr("%1: saved.").arg(name));
        return;
    }
    const auto id = m_services.groups.add(typed());
    if (!id) {
        m_list->panel().showError(id.error(), m_desk.messages);
        return;
    }
    m_list->panel().setClean();
    reload();
    m_list->saved(id->value());
    m_desk.messages.notice(tr("%1 is added. Put somebody in charge of it.").arg(name));
}

void GroupsPage::archiveOrBringBack()
{
    if (!edited() || !m_list->mayGiveUp())
        return;
    const school::Group group = *edited();
    if (group.archivedOn)
        ended(m_services.groups.bringBack(group.id, group.rowVersion), group.id.value(),
            tr("%1 is in use again.").arg(group.details.name));
    else
        ended(m_services.groups.archive(group.id, group.rowVersion), group.id.value(),
            tr("%1 is archived.").arg(group.details.name));
}

void GroupsPage::ended(
    const base::Result<security::Edited> &done, qint64 key, const QString &notice)
{
    if (!done) {
        m_list->panel().showError(done.error(), m_desk.messages);
        return;
    }
    m_list->panel().setClean();
    reload();
    m_list->saved(key);
    m_desk.messages.undoable(
        notice, [this, undo = done->undo] { return m_services.groups.undo(undo); });
}

} // namespace ui
