#include "ui/diplomas/units_tab.h"

#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/dialogs.h"
#include "ui/base/empty_state.h"
#include "ui/base/list_output.h"
#include "ui/base/shown_list.h"
#include "ui/diplomas/unit_dialog.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using diplomas::ExamUnit;

UnitsTab::UnitsTab(const Desk &desk, const DiplomaServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_rows(FrameworkRows::unitColumns())
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
    , m_table(new DataTable(desk.theme, tr("Units of the exam")))
    , m_empty(new EmptyState(desk.theme, Icon::Exams, tr("No unit of the exam is known"),
          tr("Type the units of the official text with their coefficients, or complete the diploma "
             "from the catalogue.")))
    , m_add(makeButton(desk.theme, tr("Add a unit"), ButtonLook::Secondary, Icon::Plus))
    , m_edit(makeButton(desk.theme, tr("Change…"), ButtonLook::Secondary, Icon::Edit))
    , m_retire(makeButton(desk.theme, tr("Retire"), ButtonLook::Quiet, Icon::Archive))
    , m_remove(makeButton(desk.theme, tr("Remove"), ButtonLook::Quiet, Icon::Trash))
{
    buildTable();
    auto *card = new Card(desk.theme, tr("Units of the exam"), this);
    card->setFlush(true);
    for (QPushButton *button : {m_remove, m_retire, m_edit, m_add})
        card->addAction(button);
    m_shown->addButtons(*card);
    card->body()->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    setFocusProxy(m_table);
}

void UnitsTab::buildTable()
{
    m_table->setObjectName(u"unitTable"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(
        FrameworkRows::kUnitStateColumn, new PillDelegate(m_desk.theme, m_table));
    m_table->setSource(&m_rows);
    m_table->setEmptyState(m_empty);
    m_shown = new ShownList(m_desk, *m_output, *m_table,
        {u"exam-units"_s, tr("Units of the exam"), ListOutput::Content::Plain});
    m_add->setObjectName(u"addUnit"_s);
    m_edit->setObjectName(u"editUnit"_s);
    m_retire->setObjectName(u"retireUnit"_s);
    m_remove->setObjectName(u"removeUnit"_s);
    if (m_services.mayVerify())
        m_empty->setAction(tr("Add a unit"));
    for (QPushButton *button : {m_add, m_edit, m_retire, m_remove})
        button->setVisible(m_services.mayVerify());
    connect(m_table, &DataTable::rowChosen, this, &UnitsTab::enableActions);
    connect(m_table, &DataTable::rowActivated, this, &UnitsTab::edit);
    connect(m_empty, &EmptyState::actionTriggered, this, &UnitsTab::add);
    connect(m_add, &QPushButton::clicked, this, &UnitsTab::add);
    connect(m_edit, &QPushButton::clicked, this, &UnitsTab::edit);
    connect(m_retire, &QPushButton::clicked, this, &UnitsTab::retire);
    connect(m_remove, &QPushButton::clicked, this, &UnitsTab::remove);
}

void UnitsTab::setFramework(const diplomas::Framework &framework)
{
    m_framework = framework;
    const bool needed = needsCoefficients(framework.passRule);
    std::vector<CellRows::Row> rows;
    for (const ExamUnit &unit : framework.units)
        rows.push_back(FrameworkRows::unit(unit, needed));
    m_rows.setRows(std::move(rows));
    enableActions();
}

void UnitsTab::print()
{
    m_shown->print();
}

const ExamUnit *UnitsTab::current() const
{
    const qint64 key = m_rows.keyAt(m_table->currentSource());
    return m_framework && key > 0 ? unitOf(*m_framework, diplomas::ExamUnitId(key)) : nullptr;
}

void UnitsTab::enableActions()
{
    const ExamUnit *unit = current();
    for (QPushButton *button : {m_edit, m_retire, m_remove})
        button->setEnabled(unit);
    m_retire->setText(unit && unit->retired ? tr("Take up again") : tr("Retire"));
}

void UnitsTab::ended(const QString &notice, const security::Undo &undo)
{
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(notice, [this, undo] { return m_services.frameworks.undo(undo); });
    emit changed();
}

void UnitsTab::add()
{
    if (!m_framework || !m_services.mayVerify())
        return;
    const auto version = m_framework->version;
    UnitDialog dialog(m_desk.theme, {{}}, true, nameOf(*m_framework), this);
    security::Undo undo;
    QString code;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(const diplomas::UnitDetails details, dialog.details());
        ET_ASSIGN(const auto added, m_services.frameworks.addUnit(version, details));
        code = details.code.trimmed();
        undo = added.undo;
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("%1 is added.").arg(code), undo);
}

void UnitsTab::edit()
{
    if (!current() || !m_services.mayVerify())
        return;
    const ExamUnit unit = *current(); // the list is read again while the dialog stands
    const auto version = m_framework->version;
    UnitDialog dialog(m_desk.theme, detailsOf(unit), false, nameOf(*m_framework), this);
    security::Undo undo;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(const diplomas::UnitDetails details, dialog.details());
        ExamUnit changed = unit;
        changed.code = details.code;
        changed.paper = details.paper;
        changed.label = details.label;
        changed.kind = details.kind;
        changed.coefficientHundredths = details.coefficientHundredths;
        changed.mode = details.mode;
        changed.inProfessionalAverage = details.inProfessionalAverage;
        changed.duration = details.duration;
        changed.source = details.source;
        changed.note = details.note;
        ET_ASSIGN(const auto edited, m_services.frameworks.editUnit(version, changed));
        undo = edited.undo;
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("%1: saved.").arg(unit.code), undo);
}

void UnitsTab::replace(const ExamUnit &unit, const QString &notice)
{
    const auto edited = m_services.frameworks.editUnit(m_framework->version, unit);
    if (!edited)
        m_desk.messages.showError(edited.error());
    else
        ended(notice, edited->undo);
}

void UnitsTab::retire()
{
    if (!current())
        return;
    ExamUnit unit = *current();
    unit.retired = !unit.retired;
    replace(unit,
        (unit.retired ? tr("%1 is retired: results under it stay.") : tr("%1 counts again."))
            .arg(unit.code));
}

void UnitsTab::remove()
{
    if (!current())
        return;
    const ExamUnit unit = *current();
    const auto removed =
        m_services.frameworks.removeUnit(m_framework->version, unit.id, unit.rowVersion);
    if (!removed)
        m_desk.messages.showError(removed.error());
    else
        ended(tr("%1 is removed.").arg(unit.code), *removed);
}

} // namespace ui
