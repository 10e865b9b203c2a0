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
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using paperwork::Requirement;
using paperwork::RequirementDetails;

namespace {

constexpr int kLongestName = 100;
constexpr int kOldest = 99;

QSpinBox *ageField(const QString &none)
{
    auto *age = new QSpinBox;
    age->setRange(0, kOldest);
    age->setSpecialValueText(none);
    return age;
}

std::optional<int> ageOf(const QSpinBox &age)
{
    return age.value() > 0 ? std::optional(age.value()) : std::nullopt;
}

} // namespace

RequirementsPage::RequirementsPage(
    const Desk &desk, security::Workspace &workspace, ListOutput &output, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_requirements(workspace)
    , m_workshops(workspace)
    , m_model({{u"name"_s, tr("Paper")}, {u"whom"_s, tr("Asked of")}, {u"source"_s, tr("Source")},
          {u"state"_s, tr("State")}})
    , m_list(new ListEditor(desk, tr("Papers"), m_model, this))
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
    m_list->addOutput(output,
        {u"settings.papers"_s, tr("Papers of the files"), ListOutput::Content::Plain,
            {u"source"_s}});
    m_list->table().setItemDelegateForColumn(3, new PillDelegate(desk.theme, this));
    auto *empty = new EmptyState(desk.theme, Icon::File, tr("No paper is asked for"),
        tr("Each paper that is asked for here is followed in the files and on the page “Files”."));
    empty->setAction(tr("Add a paper"));
    m_list->table().setEmptyState(empty);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list);
    connect(empty, &EmptyState::actionTriggered, m_list, &ListEditor::startNew);
    connect(m_list, &ListEditor::fillWanted, this, &RequirementsPage::fill);
    connect(m_list, &ListEditor::saveWanted, this, &RequirementsPage::save);
}

void RequirementsPage::buildPanel()
{
    for (const auto value : paperwork::kNewcomers)
        m_newcomers->addItem(titleOf(value), storedName(value));
    for (const auto value : paperwork::kMajorities)
        m_majority->addItem(titleOf(value), storedName(value));
    for (const auto value : paperwork::kGuardians)
        m_guardian->addItem(titleOf(value), storedName(value));
    m_name->setMaxLength(kLongestName);
    m_source->setMaxLength(200);
    EditPanel &panel = m_list->panel();
    panel.addField(u"paperName"_s, tr("Name of the paper"), m_name, Presence::Required,
        tr("Families read it in letters."));
    panel.addField(u"newcomers"_s, tr("Enrolment"), m_newcomers);
    panel.addField(u"majority"_s, tr("Age"), m_majority);
    panel.addField(u"guardian"_s, tr("Guardian"), m_guardian);
    panel.addField(u"workshop"_s, tr("Workshop"), m_workshop);
    panel.addField(u"fromAge"_s, tr("Asked from the birthday of"), m_from);
    panel.addField(u"beforeAge"_s, tr("Due before the birthday of"), m_before);
    for (QCheckBox *box : {m_bursary, m_dated, m_concerned, m_sealed})
        panel.addWidget(box);
    m_bursary->setObjectName(u"bursaryOnly"_s);
    m_dated->setObjectName(u"isDated"_s);
    m_concerned->setObjectName(u"ifConcerned"_s);
    m_sealed->setObjectName(u"isSealed"_s);
    panel.addField(u"source"_s, tr("Source"), m_source, Presence::Optional,
        tr("Where it is written that this paper is asked for."));
    panel.mapError(paperwork::errors::kNoPaperName, u"paperName"_s);
    panel.mapError(paperwork::errors::kPaperNameTaken, u"paperName"_s);
    panel.mapError(paperwork::errors::kBadAges, u"beforeAge"_s);
}

void RequirementsPage::buildButtons()
{
    m_retire->setObjectName(u"retire"_s);
    m_list->panel().addAction(m_retire);
    m_list->setAddLabel(tr("Add a paper"));
    m_up->setObjectName(u"moveUp"_s);
    m_down->setObjectName(u"moveDown"_s);
    for (IconButton *button : {m_up, m_down}) {
        button->setFramed(true);
        m_list->card().addAction(button);
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

bool RequirementsPage::hasUnsavedWork() const
{
    return m_list->panel().isDirty();
}

void RequirementsPage::print()
{
    m_list->print();
}

void RequirementsPage::fillWorkshops()
{
    auto workshops = m_workshops.workshops();
    if (!workshops || hasUnsavedWork())
        return;
    m_choices = std::move(*workshops);
    m_workshop->clear();
    m_workshop->addItem(tr("All workshops"), 0);
    for (const school::Workshop &one : m_choices)
        m_workshop->addItem(one.details.name, one.id.value());
    m_list->panel().setClean(); // a choice that came in is nothing typed
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
        m_desk.messages.showError(requirements.error());
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
    m_model.setRows(std::move(rows));
    m_list->reloaded();
    emit headingChanged();
}

const Requirement *RequirementsPage::edited() const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
        [this](const Requirement &one) { return m_list->edited() == one.id.value(); });
    return row == m_rows.end() ? nullptr : &*row;
}

void RequirementsPage::fill()
{
    const Requirement *row = edited();
    const RequirementDetails details = row ? row->details : RequirementDetails();
    m_list->panel().setTitle(row ? details.name : tr("New paper"));
    m_name->setText(details.name);
    m_newcomers->setCurrentIndex(m_newcomers->findData(storedName(details.newcomers)));
    m_majority->setCurrentIndex(m_majority->findData(storedName(details.majority)));
    m_guardian->setCurrentIndex(m_guardian->findData(storedName(details.guardian)));
    m_workshop->setCurrentIndex(
        std::max(0, m_workshop->findData(details.workshop ? details.workshop->value() : 0)));
    m_from->setValue(details.fromAge.value_or(0));
    m_before->setValue(details.beforeAge.value_or(0));
    m_bursary->setChecked(details.bursaryOnly);
    m_dated->setChecked(details.isDated);
    m_concerned->setChecked(details.ifConcerned);
    m_sealed->setChecked(details.isSealed);
    m_source->setText(details.source);
    m_retire->setVisible(row);
    m_retire->setText(row && row->retired ? tr("Take up again") : tr("Retire"));
    m_up->setEnabled(row && !row->retired);
    m_down->setEnabled(row && !row->retired);
}

RequirementDetails RequirementsPage::typed() const
{
    RequirementDetails details;
    details.name = m_name->text();
    details.newcomers = paperwork::newcomersFrom(m_newcomers->currentData().toString());
    details.majority = paperwork::majorityFrom(m_majority->currentData().toString());
    details.guardian = paperwork::guardianFrom(m_guardian->currentData().toString());
    if (const qint64 workshop = m_workshop->currentData().toLongLong())
        details.workshop = school::WorkshopId(workshop);
    details.fromAge = ageOf(*m_from);
    details.beforeAge = ageOf(*m_before);
    details.bursaryOnly = m_bursary->isChecked();
    details.isDated = m_dated->isChecked();
    details.ifConcerned = m_concerned->isChecked();
    details.isSealed = m_sealed->isChecked();
    details.source = m_source->text();
    return details;
}

void RequirementsPage::save()
{
    const Requirement *row = edited();
    if ((row && !hasUnsavedWork()) || !m_list->panel().check())
        return;
    const RequirementDetails details = typed();
    if (row) {
        Requirement changed = *row;
        changed.details = details;
        edit(changed, tr("%1: saved.").arg(details.name.trimmed()));
        return;
    }
    const auto added = m_requirements.add(details);
    if (!added) {
        m_list->panel().showError(added.error(), m_desk.messages);
        return;
    }
    m_list->panel().setClean();
    reload();
    m_list->saved(added->id.value());
    m_desk.messages.undoable(tr("%1 is added.").arg(details.name.trimmed()),
        [this, undo = added->undo] { return m_requirements.undo(undo); });
}

void RequirementsPage::edit(const Requirement &changed, const QString &notice)
{
    const auto done = m_requirements.edit(changed);
    if (!done) {
        m_list->panel().showError(done.error(), m_desk.messages);
        return;
    }
    m_list->panel().setClean();
    reload();
    m_list->saved(changed.id.value());
    m_desk.messages.undoable(
        notice, [this, undo = done->undo] { return m_requirements.undo(undo); });
}

void RequirementsPage::retireOrTakeUp()
{
    if (!edited() || !m_list->mayGiveUp())
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
    if (!row || !m_list->mayGiveUp())
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
    if (!undo) {
        m_desk.messages.showError(undo.error());
        return;
    }
    m_list->panel().setClean();
    reload();
    m_list->saved(key);
    m_desk.messages.undoable(
        tr("%1 is moved.").arg(name), [this, undo = *undo] { return m_requirements.undo(undo); });
}

} // namespace ui
