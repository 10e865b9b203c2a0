#include "ui/letters/issued_tab.h"

#include "core/base/format.h"
#include "core/letters/issued_register.h"
#include "core/school/year_service.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/search_field.h"
#include "ui/base/shown_list.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

std::optional<QDate> startOfYear(school::YearService &years)
{
    const auto known = years.years();
    if (!known)
        return std::nullopt;
    for (const school::SchoolYear &year : *known) {
        if (year.state == school::YearState::Current)
            return year.dates.firstDay;
    }
    return std::nullopt;
}

} // namespace

IssuedTab::IssuedTab(const Desk &desk, const LettersServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
    , m_model(new CellRows(
          {{u"date"_s, tr("Issued on"), exchange::ColumnKind::Date}, {u"title"_s, tr("Paper")},
              {u"number"_s, tr("Number")}, {u"students"_s, tr("About")},
              {u"recipient"_s, tr("To whom")}, {u"by"_s, tr("By")}},
          this))
    , m_table(new DataTable(desk.theme, tr("Issued papers")))
    , m_search(new SearchField(desk.theme, tr("Search a name, a number, a paper")))
    , m_since(new QComboBox)
    , m_open(makeButton(desk.theme, tr("&Open"), ButtonLook::Secondary, Icon::File))
    , m_shown(nullptr)
{
    build();
    connect(m_search, &QLineEdit::textChanged, m_table, &DataTable::setFilterText);
    connect(m_search, &SearchField::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_since, &QComboBox::currentIndexChanged, this, &IssuedTab::reload);
    connect(m_open, &QPushButton::clicked, this, &IssuedTab::open);
    connect(m_table, &DataTable::rowActivated, this, &IssuedTab::open);
    connect(m_table, &DataTable::selectionChangedByUser, this,
        [this] { m_open->setEnabled(m_table->currentSource().isValid()); });
}

void IssuedTab::build()
{
    m_table->setObjectName(u"issuedTable"_s);
    m_table->setSource(m_model);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_table->setEmptyState(new EmptyState(m_desk.theme, Icon::Documents, tr("Nothing issued yet"),
        tr("Letters, certificates, agreements, receipts and reminders stay here as they were "
           "issued.")));
    m_search->setObjectName(u"issuedSearch"_s);
    m_since->setObjectName(u"issuedSince"_s);
    m_since->setAccessibleName(tr("Since when"));
    m_since->addItems({tr("This school year"), tr("All years")});
    m_open->setObjectName(u"issuedOpen"_s);
    m_open->setEnabled(false);
    m_shown = new ShownList(m_desk, *m_output, *m_table,
        {u"letters.issued"_s, tr("Issued papers"), ListOutput::Content::Names});
    auto *card = new Card(m_desk.theme, QString(), this);
    card->setFlush(true);
    card->addMark(m_search);
    card->addMark(m_since);
    card->addAction(m_open);
    m_shown->addButtons(*card);
    card->body()->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void IssuedTab::reload()
{
    letters::RegisterQuery query;
    if (m_since->currentIndex() == 0)
        query.from = startOfYear(m_services.years);
    const auto lines = m_services.issued.lines(query);
    if (!lines) {
        m_desk.messages.showError(lines.error());
        return;
    }
    std::vector<CellRows::Row> rows;
    for (const letters::IssuedLine &line : *lines) {
        const QDate day = line.issuedAt.toLocalTime().date();
        rows.push_back({line.id.value(),
            {{base::formatDate(day), day}, {line.title}, {line.number},
                {line.students.join(u", "_s)}, {line.recipient}, {line.issuedBy}}});
    }
    m_model->setRows(std::move(rows));
    m_open->setEnabled(m_table->currentSource().isValid());
}

void IssuedTab::open()
{
    const QModelIndex current = m_table->currentSource();
    if (current.isValid())
        emit openRequested(m_model->keyAt(current));
}

void IssuedTab::print()
{
    m_shown->print();
}

} // namespace ui
