#include "ui/paperwork/requirements_page.h"

#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/edit_panel.h"
#include "ui/base/empty_state.h"
#include "ui/base/list_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using paperwork::Requirement;
using paperwork::RequirementDetails;

namespace {

constexpr int kOldest = 99;

QSpinBox *ageField(const QString &none)
{
    auto *age = new QSpinBox;
    age->setRange(0, kOldest);
    age->setSpecialValueText(none);
    return age;
}

} // namespace

RequirementsPage::RequirementsPage(
    const Desk &desk, security::Workspace &workspace, ListOutput &output, QWidget *parent)
    : EditedListPage(desk, tr("Papers"),
        {{u"name"_s, tr("Paper")}, {u"whom"_s, tr("Asked of")}, {u"source"_s, tr("Source")},
            {u"state"_s, tr("State")}},
        parent)
    , m_requirements(workspace)
    , m_workshops(workspace)
    , m_name(new QLineEdit)
    , m_newcomers(new QComboBox)
    , m_majority(new QComboBox)
    , m_guardian(new QComboBox)
    , m_workshop(new QComboBox)
    , m_from(ageField(tr("at once")))
    , m_before(ageField(tr("no term")))
    , m_bursary(new QCheckBox(tr("Only of those with a bursary")))
    , m_dated(new QCheckBox(tr("Holds until a day that is typed")))
    , m_concerned(new QCheckBox(tr("Only if concerned: never missing")))
    , m_sealed(new QCheckBox(tr("Sealed: only that it was received, for the office")))
    , m_source(new QLineEdit)
    , m_retire(makeButton(desk.theme, QString(), ButtonLook::Secondary, Icon::Archive))
    , m_up(new IconButton(desk.theme, Icon::ChevronUp, tr("Move up")))
    , m_down(new IconButton(desk.theme, Icon::ChevronDown, tr("Move down")))
{
    buildPanel();
    buildButtons();
    list().addOutput(output,
        {u"settings.papers"_s, tr("Papers of the files"), ListOutput::Content::Plain,
            {u"source"_s}});
    list().table().setItemDelegateForColumn(3, new PillDelegate(desk.theme, this));
    auto *empty = new EmptyState(desk.theme, Icon::File, tr("No paper is asked for"),
        tr("Each paper that is asked for here is followed in the files and on the page “Files”."));
    empty->setAction(tr("Add a paper"));
    list().table().setEmptyState(empty);
    connect(empty, &EmptyState::actionTriggered, &list(), &ListEditor::startNew);
    connect(&list(), &ListEditor::fillWanted, this, &RequirementsPage::fill);
    connect(&list(), &ListEditor::saveWanted, this, &RequirementsPage::save);
}

void RequirementsPage::buildButtons()
{
    m_retire->setObjectName(u"retire"_s);
    list().panel().addAction(m_retire);
    list().setAddLabel(tr("Add a paper"));
    m_up->setObjectName(u"moveUp"_s);
    m_down->setObjectName(u"moveDown"_s);
    for (IconButton *button : {m_up, m_down}) {
        button->setFramed(true);
        list().card().addAction(button);
    }
    connect(m_retire, &QPushButton::clicked, this, &RequirementsPage::retireOrTakeUp);
    connect(m_up, &IconButton::clicked, this, [this] { move(-1); });
    connect(m_down, &IconButton::clicked, this, [this] { move(1); });
}

QString RequirementsPage::title() const
{
    return tr("Papers");
}

QString RequirementsPage::subtitle() const
{
    const auto used = std::count_if(
        m_rows.begin(), m_rows.end(), [](const Requirement &one) { return !one.retired; });
    return tr("%n paper(s) asked for", nullptr, int(used));
}

QSet<QString> RequirementsPage::shows() const
{
    return {u"requirement"_s, u"workshop"_s};
}

QString RequirementsPage::workshopName(std::optional<school::WorkshopId> workshop) const
{
    for (const school::Workshop &one : m_choices) {
        if (one.id == workshop)
            return one.details.name;
    }
    return {};
}

void RequirementsPage::reload()
{
    fillWorkshops();
    auto requirements = m_requirements.requirements();
    if (!requirements) {
        desk().messages.showError(requirements.error());
        return;
    }
    m_rows = std::move(*requirements);
    std::vector<CellRows::Row> rows;
    for (const Requirement &one : m_rows) {
        QString whom = conditionsText(one.details, workshopName(one.details.workshop));
        if (whom.isEmpty())
            whom = tr("Everybody");
        const ListCell state = one.retired ? ListCell{tr("Retired"), 1, Tone::Neutral}
                                           : ListCell{tr("In use"), 0, Tone::Good};
        // Sorted by name it stands in the order of the school.
        rows.push_back({one.id.value(),
            {{one.details.name, int(rows.size())}, {whom}, {one.details.source}, state}});
    }
    setRows(std::move(rows));
}

const Requirement *RequirementsPage::edited() const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
        [this](const Requirement &one) { return list().edited() == one.id.value(); });
    return row == m_rows.end() ? nullptr : &*row;
}

void RequirementsPage::save()
{
    const Requirement *row = edited();
    if ((row && !hasUnsavedWork()) || !list().panel().check())
        return;
    const RequirementDetails details = typed();
    if (row) {
        Requirement changed = *row;
        changed.details = details;
        edit(changed, tr("%1: saved.").arg(details.name.trimmed()));
        return;
    }
    const auto added = m_requirements.add(details);
    if (!added)
        refuse(added.error());
    else
        keep(added->id.value(), tr("%1 is added.").arg(details.name.trimmed()),
            [this, undo = added->undo] { return m_requirements.undo(undo); });
}

void RequirementsPage::edit(const Requirement &changed, const QString &notice)
{
    const auto done = m_requirements.edit(changed);
    if (!done)
        refuse(done.error());
    else
        keep(changed.id.value(), notice,
            [this, undo = done->undo] { return m_requirements.undo(undo); });
}

void RequirementsPage::retireOrTakeUp()
{
    if (!edited() || !list().mayGiveUp())
        return;
    Requirement changed = *edited();
    changed.retired = !changed.retired;
    edit(changed,
        (changed.retired ? tr("%1 is no longer asked for: what came in stays.")
                         : tr("%1 is asked for again."))
            .arg(changed.details.name));
}

void RequirementsPage::move(int places)
{
    const Requirement *row = edited();
    if (!row || !list().mayGiveUp())
        return;
    const auto at = row - m_rows.data();
    const auto to = at + places;
    if (to < 0 || to >= qsizetype(m_rows.size()) || m_rows[size_t(to)].retired)
        return;
    const qint64 key = row->id.value();
    const QString name = row->details.name;
    std::vector<paperwork::RequirementId> order;
    for (const Requirement &one : m_rows)
        order.push_back(one.id);
    std::swap(order[size_t(at)], order[size_t(to)]);
    const auto undo = m_requirements.order(order);
    if (!undo)
        desk().messages.showError(undo.error());
    else
        keep(key, tr("%1 is moved.").arg(name),
            [this, undo = *undo] { return m_requirements.undo(undo); });
}

} // namespace ui
