#include "ui/diplomas/competencies_tab.h"

#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/list_output.h"
#include "ui/base/search_field.h"
#include "ui/base/shown_list.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using diplomas::Competency;
using diplomas::CompetencyBlock;
using diplomas::Framework;

CompetenciesTab::CompetenciesTab(const Desk &desk, const DiplomaServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_rows(FrameworkRows::competencyColumns())
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
    , m_table(new DataTable(desk.theme, tr("Competencies")))
    , m_search(new SearchField(desk.theme, tr("Code or words")))
    , m_empty(new EmptyState(desk.theme, Icon::Competencies, tr("No competency is known"),
          tr("Copy the blocks and competencies from the official text, in a word processor or a "
             "spreadsheet, and paste them here.")))
    , m_block(makeButton(desk.theme, tr("Block…"), ButtonLook::Quiet, Icon::Edit))
    , m_edit(makeButton(desk.theme, tr("Change…"), ButtonLook::Secondary, Icon::Edit))
    , m_retire(makeButton(desk.theme, tr("Retire…"), ButtonLook::Quiet, Icon::Archive))
    , m_remove(makeButton(desk.theme, tr("Remove"), ButtonLook::Quiet, Icon::Trash))
    , m_up(new IconButton(desk.theme, Icon::ChevronUp, tr("Move up")))
    , m_down(new IconButton(desk.theme, Icon::ChevronDown, tr("Move down")))
{
    buildTable();
    buildActions();
    auto *card = new Card(desk.theme, tr("Competencies"), this);
    card->setFlush(true);
    m_search->setMinimumWidth(desk.theme.px(140));
    card->addAction(m_search);
    for (IconButton *button : {m_up, m_down})
        card->addAction(button);
    for (QPushButton *button : {m_remove, m_retire, m_block, m_edit})
        card->addAction(button);
    m_shown->addButtons(*card);
    card->body()->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    setFocusProxy(m_table);
}

void CompetenciesTab::buildTable()
{
    m_table->setObjectName(u"competencyTable"_s);
    m_search->setObjectName(u"competencySearch"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(
        FrameworkRows::kCompetencyStateColumn, new PillDelegate(m_desk.theme, m_table));
    m_table->setSource(&m_rows);
    m_table->setEmptyState(m_empty);
    m_shown = new ShownList(m_desk, *m_output, *m_table,
        {u"competencies"_s, tr("Competencies"), ListOutput::Content::Plain, {u"source"_s}});
    connect(m_search, &QLineEdit::textChanged, m_table, &DataTable::setFilterText);
    connect(m_search, &SearchField::leftDownwards, m_table,
        [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &DataTable::rowChosen, this, &CompetenciesTab::enableActions);
    connect(m_table, &DataTable::rowActivated, this, &CompetenciesTab::edit);
    connect(m_empty, &EmptyState::actionTriggered, this, &CompetenciesTab::paste);
}

void CompetenciesTab::buildActions()
{
    m_block->setObjectName(u"renameBlock"_s);
    m_edit->setObjectName(u"editCompetency"_s);
    m_retire->setObjectName(u"retireCompetency"_s);
    m_remove->setObjectName(u"removeCompetency"_s);
    m_up->setObjectName(u"competencyUp"_s);
    m_down->setObjectName(u"competencyDown"_s);
    for (IconButton *button : {m_up, m_down})
        button->setFramed(true);
    connect(m_block, &QPushButton::clicked, this, &CompetenciesTab::renameBlock);
    connect(m_edit, &QPushButton::clicked, this, &CompetenciesTab::edit);
    connect(m_retire, &QPushButton::clicked, this, &CompetenciesTab::retireOrRestore);
    connect(m_remove, &QPushButton::clicked, this, &CompetenciesTab::remove);
    connect(m_up, &IconButton::clicked, this, [this] { move(-1); });
    connect(m_down, &IconButton::clicked, this, [this] { move(1); });
}

void CompetenciesTab::setFramework(const Framework &framework, const std::vector<Framework> &known)
{
    m_framework = framework;
    m_known = known;
    const auto inUse = m_services.drafts.inUse(framework.version);
    if (!inUse)
        m_desk.messages.showError(inUse.error());
    m_inUse = inUse.value_or(QSet<diplomas::CompetencyId>());
    std::vector<CellRows::Row> rows;
    for (const CompetencyBlock &block : framework.blocks) {
        for (const Competency &competency : block.competencies) {
            rows.push_back(FrameworkRows::competency(
                framework, block, competency, m_inUse.contains(competency.id), int(rows.size())));
        }
        if (block.competencies.empty())
            rows.push_back(FrameworkRows::emptyBlock(block, int(rows.size())));
    }
    m_rows.setRows(std::move(rows));
    const bool mayWrite = m_services.mayWrite(framework);
    m_empty->setAction(mayWrite ? tr("Paste my framework") : QString(), Icon::Copy);
    for (QWidget *action : QList<QWidget *>{m_block, m_edit, m_retire, m_remove, m_up, m_down})
        action->setVisible(mayWrite);
    enableActions();
}

void CompetenciesTab::print()
{
    m_shown->print();
}

const Competency *CompetenciesTab::current() const
{
    const qint64 key = m_rows.keyAt(m_table->currentSource());
    return m_framework && key > 0 ? competencyOf(*m_framework, diplomas::CompetencyId(key))
                                  : nullptr;
}

const CompetencyBlock *CompetenciesTab::currentBlock() const
{
    if (const Competency *competency = current())
        return blockOf(*m_framework, competency->blockId);
    const qint64 key = m_rows.keyAt(m_table->currentSource());
    return m_framework && key < 0 ? blockOf(*m_framework, diplomas::CompetencyBlockId(-key))
                                  : nullptr;
}

void CompetenciesTab::enableActions()
{
    const Competency *competency = current();
    const bool isInUse = competency && m_inUse.contains(competency->id);
    m_edit->setEnabled(competency && !competency->retired);
    m_retire->setEnabled(competency);
    m_retire->setText(competency && competency->retired ? tr("Take up again") : tr("Retire…"));
    m_block->setEnabled(currentBlock());
    m_remove->setEnabled(competency ? !isInUse : currentBlock() != nullptr);
    m_up->setEnabled(competency);
    m_down->setEnabled(competency);
}

void CompetenciesTab::ended(const QString &notice, const security::Undo &undo)
{
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(notice, [this, undo] { return m_services.drafts.undo(undo); });
    emit changed();
}

} // namespace ui
