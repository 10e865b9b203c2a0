#include "ui/school/workshops_page.h"

#include "ui/base/buttons.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/edit_panel.h"
#include "ui/base/empty_state.h"
#include "ui/base/list_editor.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

WorkshopsPage::WorkshopsPage(const Desk &desk, security::Workspace &workspace,
    school::WorkshopService &workshops, ListOutput &output, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_workshops(workshops)
    , m_model({{u"name"_s, tr("Workshop")}, {u"trade"_s, tr("Trade")}, {u"state"_s, tr("State")}})
    , m_list(new ListEditor(desk, tr("Workshops"), m_model, this))
    , m_name(new QLineEdit)
    , m_trade(new QLineEdit)
    , m_archive(makeButton(desk.theme, QString(), ButtonLook::Secondary, Icon::Archive))
{
    m_name->setMaxLength(60);
    m_trade->setMaxLength(100);
    EditPanel &panel = m_list->panel();
    panel.addField(u"workshopName"_s, tr("Name of the workshop"), m_name, Presence::Required);
    panel.addField(u"trade"_s, tr("Trade"), m_trade, Presence::Optional,
        tr("For instance machining, joinery, cooking."));
    panel.mapError(school::errors::kBadWorkshop, u"workshopName"_s);
    panel.mapError(school::errors::kWorkshopNameTaken, u"workshopName"_s);
    m_archive->setObjectName(u"archive"_s);
    panel.addAction(m_archive);
    m_list->setAddLabel(tr("Add a workshop"));
    m_list->addOutput(
        output, {u"settings.workshops"_s, tr("Workshops"), ListOutput::Content::Plain});
    m_list->table().setItemDelegateForColumn(2, new PillDelegate(desk.theme, this));
    auto *empty = new EmptyState(desk.theme, Icon::Orders, tr("No workshop yet"),
        tr("The workshops are where the school makes real products: groups, orders and machines "
           "belong to them."));
    empty->setAction(tr("Add a workshop"));
    m_list->table().setEmptyState(empty);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list);
    connect(empty, &EmptyState::actionTriggered, m_list, &ListEditor::startNew);
    connect(m_list, &ListEditor::fillWanted, this, &WorkshopsPage::fill);
    connect(m_list, &ListEditor::saveWanted, this, &WorkshopsPage::save);
    connect(m_archive, &QPushButton::clicked, this, &WorkshopsPage::archiveOrBringBack);
}

QString WorkshopsPage::title() const
{
    return tr("Workshops");
}

QString WorkshopsPage::subtitle() const
{
    const auto used = std::count_if(
        m_rows.begin(), m_rows.end(), [](const school::Workshop &w) { return !w.retired; });
    return tr("%n workshop(s) in use", nullptr, int(used));
}

QSet<QString> WorkshopsPage::shows() const
{
    return {u"workshop"_s};
}

bool WorkshopsPage::hasUnsavedWork() const
{
    return m_list->panel().isDirty();
}

void WorkshopsPage::reload()
{
    auto workshops = m_workshops.workshops();
    if (!workshops) {
        m_desk.messages.showError(workshops.error());
        return;
    }
    m_rows = std::move(*workshops);
    std::vector<CellRows::Row> rows;
    for (const school::Workshop &workshop : m_rows) {
        const ListCell state = workshop.retired ? ListCell{tr("Archived"), 1, Tone::Neutral}
                                                : ListCell{tr("In use"), 0, Tone::Good};
        rows.push_back(
            {workshop.id.value(), {{workshop.details.name}, {workshop.details.trade}, state}});
    }
    m_model.setRows(std::move(rows));
    m_list->reloaded();
    emit headingChanged();
}

const school::Workshop *WorkshopsPage::edited() const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
        [this](const school::Workshop &w) { return m_list->edited() == w.id.value(); });
    return row == m_rows.end() ? nullptr : &*row;
}

void WorkshopsPage::fill()
{
    const school::Workshop *workshop = edited();
    m_list->panel().setTitle(workshop ? workshop->details.name : tr("New workshop"));
    m_name->setText(workshop ? workshop->details.name : QString());
    m_trade->setText(workshop ? workshop->details.trade : QString());
    m_archive->setVisible(workshop);
    m_archive->setText(workshop && workshop->retired ? tr("Bring back") : tr("Archive"));
}

void WorkshopsPage::print()
{
    m_list->print();
}

void WorkshopsPage::save()
{
    const school::Workshop *workshop = edited();
    if ((workshop && !hasUnsavedWork()) || !m_list->panel().check())
        return;
    const school::WorkshopDetails typed{m_name->text(), m_trade->text()};
    if (workshop) {
        school::Workshop changed = *workshop;
        changed.details = typed;
        edit(changed, tr("%1: saved.").arg(typed.name.trimmed()));
        return;
    }
    const auto id = m_workshops.add(typed);
    if (!id) {
        m_list->panel().showError(id.error(), m_desk.messages);
        return;
    }
    m_list->panel().setClean();
    reload();
    m_list->saved(id->value());
    m_desk.messages.notice(tr("%1 is added.").arg(typed.name.trimmed()));
}

void WorkshopsPage::edit(const school::Workshop &changed, const QString &notice)
{
    const auto done = m_workshops.edit(changed);
    if (!done) {
        m_list->panel().showError(done.error(), m_desk.messages);
        return;
    }
    m_list->panel().setClean();
    reload();
    m_list->saved(changed.id.value());
    m_desk.messages.undoable(notice, [this, undo = done->undo] { return m_workshops.undo(undo); });
}

void WorkshopsPage::archiveOrBringBack()
{
    if (!edited() || !m_list->mayGiveUp())
        return;
    school::Workshop changed = *edited();
    changed.retired = !changed.retired;
    edit(changed,
        (changed.retired ? tr("%1 is archived: its past stays.") : tr("%1 is in use again."))
            .arg(changed.details.name));
}

} // namespace ui
