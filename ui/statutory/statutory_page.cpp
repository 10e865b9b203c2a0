#include "ui/statutory/statutory_page.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using statutory::DueList;

namespace {

constexpr int kDueState = 2;
constexpr int kDueHeight = 250;

// When, and of a list that was made elsewhere by whom.
QString madeText(const DueList &due)
{
    if (due.madeAt)
        return base::formatInstant(*due.madeAt);
    if (!due.elsewhere)
        return {};
    return base::joined({base::formatDate(due.elsewhere->madeOn), due.elsewhere->madeBy}, u" · "_s);
}

} // namespace

StatutoryPage::StatutoryPage(const Desk &desk, const StatutoryServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
    , m_dueModel({{u"list"_s, tr("List")}, {u"whom"_s, tr("For whom")}, {u"state"_s, tr("State")},
          {u"made"_s, tr("Made on")}})
    , m_paperModel({{u"number"_s, tr("Number")}, {u"title"_s, tr("Paper")},
          {u"made"_s, tr("Made on")}, {u"by"_s, tr("By")}})
    , m_dueTable(new DataTable(desk.theme, tr("Lists to make")))
    , m_paperTable(new DataTable(desk.theme, tr("Papers that were made")))
    , m_year(new QComboBox)
    , m_make(makeButton(desk.theme, tr("&Make the list…"), ButtonLook::Primary, Icon::Documents))
    , m_elsewhere(makeButton(desk.theme, QString(), ButtonLook::Secondary))
    , m_print(makeButton(desk.theme, tr("&Print"), ButtonLook::Secondary, Icon::Print))
    , m_pdf(makeButton(desk.theme, tr("Save as P&DF"), ButtonLook::Secondary, Icon::Download))
    , m_export(makeButton(desk.theme, tr("&Export"), ButtonLook::Secondary, Icon::Upload))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(14));
    Card *due = makeDueCard();
    due->setMinimumHeight(desk.theme.px(kDueHeight));
    column->addWidget(due, 2);
    column->addWidget(makePapersCard(), 3);
    connect(m_dueTable, &DataTable::selectionChangedByUser, this, &StatutoryPage::enableActions);
    connect(m_dueTable, &DataTable::rowActivated, this, &StatutoryPage::make);
    connect(m_paperTable, &DataTable::selectionChangedByUser, this, &StatutoryPage::enableActions);
    connect(m_paperTable, &DataTable::rowActivated, this, &StatutoryPage::savePdf);
    connect(m_make, &QPushButton::clicked, this, &StatutoryPage::make);
    connect(m_elsewhere, &QPushButton::clicked, this, &StatutoryPage::noteElsewhere);
    connect(m_print, &QPushButton::clicked, this, &StatutoryPage::print);
    connect(m_pdf, &QPushButton::clicked, this, &StatutoryPage::savePdf);
    connect(m_year, &QComboBox::currentIndexChanged, this, &StatutoryPage::showPapers);
}

Card *StatutoryPage::makeDueCard()
{
    m_dueTable->setObjectName(u"dueLists"_s);
    m_dueTable->setItemDelegateForColumn(kDueState, new PillDelegate(m_desk.theme, m_dueTable));
    m_dueTable->setSource(&m_dueModel);
    m_dueTable->setEmptyState(
        new EmptyState(m_desk.theme, Icon::CheckCircle, tr("The school year has not begun"),
            tr("The list of the pupils is due within days of its start, then the changes of each "
               "month.")));
    m_make->setObjectName(u"makeList"_s);
    auto *settings = makeButton(m_desk.theme, tr("&Rules…"), ButtonLook::Secondary, Icon::Settings);
    settings->setObjectName(u"listSettings"_s);
    connect(settings, &QPushButton::clicked, this, &StatutoryPage::changeSettings);
    auto *card = new Card(m_desk.theme, tr("Lists to make"), this);
    card->setFlush(true);
    m_elsewhere->setObjectName(u"listElsewhere"_s);
    card->addAction(settings);
    card->addAction(m_elsewhere);
    card->addAction(m_make);
    settings->setVisible(
        m_services.workspace.reach(security::Operation::ManageSettings) != security::Reach::None);
    card->body()->addWidget(m_dueTable);
    return card;
}

Card *StatutoryPage::makePapersCard()
{
    m_paperTable->setObjectName(u"listPapers"_s);
    m_paperTable->setSource(&m_paperModel);
    m_paperTable->sortByColumn(0, Qt::DescendingOrder);
    m_paperTable->setEmptyState(new EmptyState(m_desk.theme, Icon::Documents, tr("No paper yet"),
        tr("Each list that is made stays here as it was issued, to be printed again.")));
    m_year->setObjectName(u"listYear"_s);
    m_year->setAccessibleName(tr("School year"));
    m_print->setObjectName(u"listPrint"_s);
    m_pdf->setObjectName(u"listPdf"_s);
    m_export->setObjectName(u"listExport"_s);
    auto *menu = new QMenu(m_export);
    connect(menu->addAction(tr("CSV file")), &QAction::triggered, this,
        [this] { exportList(ListOutput::Format::Csv); });
    connect(menu->addAction(tr("Workbook (XLSX)")), &QAction::triggered, this,
        [this] { exportList(ListOutput::Format::Xlsx); });
    connect(m_export, &QPushButton::clicked, this,
        [this, menu] { menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height()))); });
    auto *card = new Card(m_desk.theme, tr("Papers that were made"), this);
    card->setFlush(true);
    card->addMark(m_year);
    for (QPushButton *button : {m_print, m_pdf, m_export})
        card->addAction(button);
    card->body()->addWidget(m_paperTable);
    return card;
}

QString StatutoryPage::title() const
{
    return tr("Statutory lists");
}

QString StatutoryPage::subtitle() const
{
    const auto open =
        std::count_if(m_due.begin(), m_due.end(), [](const DueList &due) { return due.isOpen(); });
    return tr("%n list(s) to make", nullptr, int(open));
}

QSet<QString> StatutoryPage::shows() const
{
    return {u"statutory-list"_s, u"year"_s, u"enrolment"_s};
}

void StatutoryPage::reload()
{
    auto due = m_services.lists.due();
    if (!due) {
        m_desk.messages.showError(due.error());
        return;
    }
    m_due = std::move(*due);
    fillYears();
    showDue();
    showPapers();
    emit headingChanged();
}

void StatutoryPage::fillYears()
{
    const QSignalBlocker quiet(m_year);
    const QVariant former = m_year->currentData();
    const auto years = m_services.years.years();
    if (!years) {
        m_desk.messages.showError(years.error());
        return;
    }
    m_year->clear();
    QVariant current;
    for (const school::SchoolYear &year : *years) {
        m_year->addItem(year.dates.label, year.id.value());
        if (year.state == school::YearState::Current)
            current = year.id.value();
    }
    m_year->setCurrentIndex(m_year->findData(former.isValid() ? former : current));
}

void StatutoryPage::showDue()
{
    const QDate today = m_desk.clock.today();
    std::vector<CellRows::Row> rows;
    for (const DueList &due : m_due) {
        const QString whom = due.kind == statutory::ListKind::Staff ? tr("Academic authority")
                                                                    : tr("Mayors and DASEN");
        ListCell state{tr("To make"), 1, Tone::Warning};
        if (due.elsewhere && !due.madeAt)
            state = {tr("Made elsewhere"), 2, Tone::Good};
        else if (!due.isOpen())
            state = {tr("Made"), 2, Tone::Good};
        else if (due.isLateOn(today))
            state = {tr("Late: was due by %1").arg(base::formatDate(*due.by)), 0, Tone::Bad};
        else if (due.by)
            state = {tr("By %1").arg(base::formatDate(*due.by)), 0, Tone::Warning};
        const int key = int(rows.size());
        rows.push_back({key + 1, {{due.title(), key}, {whom}, state, {madeText(due)}}});
    }
    m_dueModel.setRows(std::move(rows));
    // The first that is still to make is proposed.
    const auto open =
        std::find_if(m_due.begin(), m_due.end(), [](const DueList &due) { return due.isOpen(); });
    if (!m_dueTable->currentSource().isValid() && open != m_due.end())
        m_dueTable->selectKey(qint64(open - m_due.begin()) + 1);
    enableActions();
}

void StatutoryPage::showPapers()
{
    const QVariant year = m_year->currentData();
    if (!year.isValid())
        return;
    auto made = m_services.lists.made(school::SchoolYearId(year.toLongLong()));
    if (!made) {
        m_desk.messages.showError(made.error());
        return;
    }
    m_made = std::move(*made);
    std::vector<CellRows::Row> rows;
    for (const statutory::MadeList &list : m_made) {
        for (const statutory::MadePaper &paper : list.papers) {
            rows.push_back({paper.document.value(),
                {{paper.number, paper.document.value()}, {paper.title},
                    {base::formatInstant(list.madeAt), list.madeAt}, {list.madeBy}}});
        }
    }
    m_paperModel.setRows(std::move(rows));
    enableActions();
}

void StatutoryPage::enableActions()
{
    const auto due = chosenDue();
    const bool areOpen =
        std::ranges::all_of(due, [](const DueList &list) { return list.isOpen(); });
    const bool isNoted = due.size() == 1 && due.front().elsewhere && !due.front().madeAt;
    m_make->setEnabled(due.size() == 1);
    m_elsewhere->setText(isNoted ? tr("&Due again") : tr("Made &elsewhere…"));
    m_elsewhere->setEnabled(isNoted || (!due.empty() && areOpen));
    const auto papers = m_paperTable->selectedSource().size();
    m_print->setEnabled(papers > 0);
    m_pdf->setEnabled(papers > 0);
    m_export->setEnabled(papers == 1);
}

} // namespace ui
