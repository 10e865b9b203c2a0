#include "ui/school/rooms_page.h"

#include "ui/base/buttons.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/edit_panel.h"
#include "ui/base/empty_state.h"
#include "ui/base/list_editor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

RoomsPage::RoomsPage(
    const Desk &desk, security::Workspace &workspace, ListOutput &output, QWidget *parent)
    : EditedListPage(desk, tr("Rooms"),
        {{u"name"_s, tr("Room")}, {u"workshop"_s, tr("Workshop")},
            {u"places"_s, tr("Places"), exchange::ColumnKind::Number}, {u"state"_s, tr("State")}},
        parent)
    , m_rooms(workspace)
    , m_workshops(workspace)
    , m_name(new QLineEdit)
    , m_workshop(new QComboBox)
    , m_places(new QSpinBox)
    , m_archive(makeButton(desk.theme, QString(), ButtonLook::Secondary, Icon::Archive))
{
    buildPanel();
    list().setAddLabel(tr("Add a room"));
    list().addOutput(output, {u"settings.rooms"_s, tr("Rooms"), ListOutput::Content::Plain});
    list().table().setItemDelegateForColumn(3, new PillDelegate(desk.theme, this));
    auto *empty = new EmptyState(desk.theme, Icon::Pin, tr("No room yet"),
        tr("A session may say where it takes place: a room taken twice is then told."));
    empty->setAction(tr("Add a room"));
    list().table().setEmptyState(empty);
    connect(empty, &EmptyState::actionTriggered, &list(), &ListEditor::startNew);
    connect(&list(), &ListEditor::fillWanted, this, &RoomsPage::fill);
    connect(&list(), &ListEditor::saveWanted, this, &RoomsPage::save);
    connect(m_archive, &QPushButton::clicked, this, &RoomsPage::archiveOrBringBack);
}

void RoomsPage::buildPanel()
{
    m_name->setMaxLength(60);
    m_places->setRange(0, 999);
    m_places->setSpecialValueText(tr("not told"));
    EditPanel &panel = list().panel();
    panel.addField(u"roomName"_s, tr("Name of the room"), m_name, Presence::Required);
    panel.addField(u"roomWorkshop"_s, tr("Workshop"), m_workshop);
    panel.addField(u"roomPlaces"_s, tr("Places"), m_places);
    panel.mapError(school::errors::kBadRoom, u"roomName"_s);
    panel.mapError(school::errors::kRoomNameTaken, u"roomName"_s);
    m_archive->setObjectName(u"archive"_s);
    panel.addAction(m_archive);
}

QString RoomsPage::title() const
{
    return tr("Rooms");
}

QString RoomsPage::subtitle() const
{
    const auto used = std::count_if(
        m_rows.begin(), m_rows.end(), [](const school::Room &room) { return !room.retired; });
    return tr("%n room(s) in use", nullptr, int(used));
}

QSet<QString> RoomsPage::shows() const
{
    return {u"room"_s, u"workshop"_s};
}

QString RoomsPage::workshopName(std::optional<school::WorkshopId> id) const
{
    const auto workshop = std::find_if(
        m_known.begin(), m_known.end(), [&](const school::Workshop &one) { return one.id == id; });
    return workshop == m_known.end() ? QString() : workshop->details.name;
}

base::Done RoomsPage::read()
{
    ET_ASSIGN(m_known, m_workshops.workshops());
    ET_ASSIGN(m_rows, m_rooms.rooms());
    return {};
}

void RoomsPage::reload()
{
    if (const base::Done done = read(); !done) {
        desk().messages.showError(done.error());
        return;
    }
    std::vector<CellRows::Row> rows;
    for (const school::Room &room : m_rows) {
        const school::RoomDetails &details = room.details;
        const ListCell state = room.retired ? ListCell{tr("Archived"), 1, Tone::Neutral}
                                            : ListCell{tr("In use"), 0, Tone::Good};
        const ListCell places = details.places
            ? ListCell{QString::number(*details.places), *details.places}
            : ListCell{};
        rows.push_back(
            {room.id.value(), {{details.name}, {workshopName(details.workshop)}, places, state}});
    }
    setRows(std::move(rows));
}

const school::Room *RoomsPage::edited() const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
        [this](const school::Room &room) { return list().edited() == room.id.value(); });
    return row == m_rows.end() ? nullptr : &*row;
}

void RoomsPage::fill()
{
    const school::Room *room = edited();
    list().panel().setTitle(room ? room->details.name : tr("New room"));
    m_name->setText(room ? room->details.name : QString());
    m_workshop->clear();
    m_workshop->addItem(tr("None"));
    for (const school::Workshop &workshop : m_known) {
        const bool isChosen = room && room->details.workshop == workshop.id;
        if (workshop.retired && !isChosen)
            continue;
        m_workshop->addItem(workshop.details.name, workshop.id.value());
        if (isChosen)
            m_workshop->setCurrentIndex(m_workshop->count() - 1);
    }
    m_places->setValue(room ? room->details.places.value_or(0) : 0);
    m_archive->setVisible(room);
    m_archive->setText(room && room->retired ? tr("Bring back") : tr("Archive"));
}

school::RoomDetails RoomsPage::typed() const
{
    school::RoomDetails details{m_name->text()};
    if (m_workshop->currentIndex() > 0)
        details.workshop = school::WorkshopId(m_workshop->currentData().toLongLong());
    if (m_places->value() > 0)
        details.places = m_places->value();
    return details;
}

void RoomsPage::save()
{
    const school::Room *room = edited();
    if ((room && !hasUnsavedWork()) || !list().panel().check())
        return;
    const QString name = m_name->text().trimmed();
    if (room) {
        school::Room changed = *room;
        changed.details = typed();
        edit(changed, tr("%1: saved.").arg(name));
        return;
    }
    const auto id = m_rooms.add(typed());
    if (!id) {
        refuse(id.error());
        return;
    }
    list().panel().setClean();
    reload();
    list().saved(id->value());
    desk().messages.notice(tr("%1 is added.").arg(name));
}

void RoomsPage::edit(const school::Room &changed, const QString &notice)
{
    const auto done = m_rooms.edit(changed);
    if (!done) {
        refuse(done.error());
        return;
    }
    keep(changed.id.value(), notice, [this, undo = done->undo] { return m_rooms.undo(undo); });
}

void RoomsPage::archiveOrBringBack()
{
    if (!edited() || !list().mayGiveUp())
        return;
    school::Room changed = *edited();
    changed.retired = !changed.retired;
    edit(changed,
        (changed.retired ? tr("%1 is archived: its past stays.") : tr("%1 is in use again."))
            .arg(changed.details.name));
}

} // namespace ui
