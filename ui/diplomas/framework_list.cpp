#include "ui/diplomas/framework_list.h"

#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/list_output.h"
#include "ui/base/pill_label.h"
#include "ui/base/search_field.h"
#include "ui/base/shown_list.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

FrameworkList::FrameworkList(const Desk &desk, const DiplomaServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_rows(FrameworkRows::versionColumns())
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
    , m_table(new DataTable(desk.theme, tr("Frameworks")))
    , m_search(new SearchField(desk.theme, tr("Diploma or what is missing")))
    , m_count(new PillLabel(desk.theme, {}, Tone::Accent))
    , m_empty(new EmptyState(desk.theme, Icon::Competencies, tr("No diploma yet"),
          tr("A diploma of the catalogue comes with the units and competencies that were read in "
             "official texts; one of the school is filled by pasting its framework.")))
{
    m_table->setObjectName(u"frameworkTable"_s);
    m_search->setObjectName(u"frameworkSearch"_s);
    m_table->setTwoLines(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(0, new PersonDelegate(desk.theme, m_table));
    m_table->setItemDelegateForColumn(
        FrameworkRows::kStateColumn, new PillDelegate(desk.theme, m_table));
    m_table->setSource(&m_rows);
    m_table->setEmptyState(m_empty);
    if (services.mayAdd())
        m_empty->setAction(tr("Add a diploma"));
    m_shown = new ShownList(
        desk, *m_output, *m_table, {u"frameworks"_s, tr("Frameworks"), ListOutput::Content::Plain});
    m_shown->setNote([this] { return m_search->text().trimmed(); });
    auto *card = new Card(desk.theme, tr("Diplomas of the school"), this);
    card->setFlush(true);
    card->addMark(m_count);
    m_search->setMinimumWidth(desk.theme.px(200));
    card->addAction(m_search);
    m_shown->addButtons(*card);
    card->body()->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    setFocusProxy(m_table);
    connect(m_search, &QLineEdit::textChanged, m_table, &DataTable::setFilterText);
    connect(m_search, &SearchField::leftDownwards, m_table,
        [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &DataTable::rowActivated, this,
        [this](const QModelIndex &row) { emit opened(m_rows.keyAt(row)); });
    connect(m_empty, &EmptyState::actionTriggered, this, &FrameworkList::addWanted);
}

void FrameworkList::setFrameworks(const std::vector<diplomas::Framework> &frameworks)
{
    std::vector<CellRows::Row> rows;
    for (const diplomas::Framework &framework : frameworks)
        rows.push_back(FrameworkRows::version(framework));
    m_rows.setRows(std::move(rows));
    m_count->setText(tr("%n version(s)", nullptr, int(frameworks.size())), Tone::Accent);
}

void FrameworkList::print()
{
    m_shown->print();
}

void FrameworkList::select(diplomas::DiplomaVersionId version)
{
    m_search->clear();
    m_table->selectKey(version.value());
}

std::optional<diplomas::DiplomaVersionId> FrameworkList::current() const
{
    const qint64 key = m_rows.keyAt(m_table->currentSource());
    return key > 0 ? std::optional(diplomas::DiplomaVersionId(key)) : std::nullopt;
}

} // namespace ui
