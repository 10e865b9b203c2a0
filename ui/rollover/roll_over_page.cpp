#include "ui/rollover/roll_over_page.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/diplomas/diploma_service.h"
#include "core/enrolment/enrolment_service.h"
#include "core/school/group_service.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/message_bar.h"
#include "ui/base/metric_card.h"
#include "ui/base/progress_strip.h"
#include "ui/base/search_field.h"
#include "ui/base/shown_list.h"
#include "ui/rollover/roll_over_panel.h"
#include "ui/rollover/roll_over_together.h"
#include "ui/safekeeping/backup_runner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kPanelWidth = 330;

QComboBox *makeChoice(const QString &name, const QString &what, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(name);
    choice->setAccessibleName(what);
    return choice;
}

} // namespace

RollOverPage::RollOverPage(const Desk &desk, const RollOverServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_rows(RollOverRows::columns())
    , m_yearBox(makeChoice(u"rollOverYears"_s, tr("School years"), this))
    , m_carryOut(
          makeButton(desk.theme, tr("&Carry out…"), ButtonLook::Primary, Icon::CheckCircle, this))
    , m_makeCurrent(new QCheckBox)
    , m_movedUp(new MetricCard(desk.theme, RollOverRows::titleOf(Show::MoveUp)))
    , m_repeating(new MetricCard(desk.theme, RollOverRows::titleOf(Show::Repeat)))
    , m_left(new MetricCard(desk.theme, RollOverRows::titleOf(Show::Leave)))
    , m_undecided(new MetricCard(desk.theme, RollOverRows::titleOf(Show::Undecided)))
    , m_search(new SearchField(desk.theme, tr("Name or group")))
    , m_show(makeChoice(u"decisionFilter"_s, tr("Decision"), this))
    , m_group(makeChoice(u"groupFilter"_s, tr("Group"), this))
    , m_done(new MessageBar(desk.theme, this))
    , m_card(new Card(desk.theme, tr("Everybody of the closing year"), this))
    , m_table(new DataTable(desk.theme, tr("Change of year"), m_card))
    , m_panel(new RollOverPanel(desk.theme, this))
    , m_together(new RollOverTogether(desk.theme, this))
    , m_empty(new EmptyState(desk.theme, Icon::Students, {}, {}))
    , m_progress(new ProgressStrip(desk.theme, this))
    , m_backup(new BackupRunner(services.workspace, this))
{
    buildTable();
    build();
    connect(m_yearBox, &QComboBox::activated, this, &RollOverPage::chooseYears);
    connect(m_carryOut, &QPushButton::clicked, this, &RollOverPage::carryOut);
    connect(m_panel, &RollOverPanel::chosen, this, &RollOverPage::choose);
    connect(m_together, &RollOverTogether::decided, this, &RollOverPage::decideTogether);
    connect(m_together, &RollOverTogether::proposalsWanted, this, &RollOverPage::backToProposals);
    connect(m_panel, &RollOverPanel::proposalWanted, this, [this](qint64 enrolment) {
        if (const rollover::Line *line = m_draft.line(enrolment))
            m_draft.takeProposal(*line);
        showAll();
    });
    connect(m_panel, &RollOverPanel::openWanted, this, [this](qint64 student) {
        m_desk.navigator.go({u"students"_s, u"student"_s, student});
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &RollOverPage::mendEmpty);
    connect(m_backup, &BackupRunner::progressed, m_progress, &ProgressStrip::setDone);
    connect(m_progress, &ProgressStrip::cancelled, m_backup, &BackupRunner::cancel);
    connect(m_backup, &BackupRunner::finished, this, [this] {
        m_progress->finish();
        write(true);
    });
    connect(m_backup, &BackupRunner::failed, this, [this](const base::Error &error) {
        m_progress->finish();
        m_isWorking = false;
        m_carryOut->setEnabled(true);
        m_desk.messages.showError(error);
    });
}

void RollOverPage::buildTable()
{
    m_table->setObjectName(u"rollOverTable"_s);
    m_table->setTwoLines(true);
    m_table->setSource(&m_rows);
    m_table->setItemDelegateForColumn(
        RollOverRows::Name, new PersonDelegate(m_desk.theme, m_table));
    m_table->setItemDelegateForColumn(
        RollOverRows::Decision, new PillDelegate(m_desk.theme, m_table));
    m_table->setEmptyState(m_empty);
    auto *output = new ListOutput(m_desk, m_services.workspace, m_services.accounts, this);
    m_list = new ShownList(m_desk, *output, *m_table,
        {u"roll-over"_s, tr("Change of year"), ListOutput::Content::Names, {u"now"_s}});
    m_list->setNote([this] {
        return years() && years()->to
            ? tr("From %1 to %2").arg(years()->from.dates.label, years()->to->dates.label)
            : QString();
    });
    m_card->setFlush(true);
    m_card->body()->addWidget(m_table);
    connect(m_table, &DataTable::rowChosen, this, &RollOverPage::showCurrentLine);
    connect(m_table, &DataTable::selectionChangedByUser, this, &RollOverPage::showCurrentLine);
    connect(m_table, &DataTable::rowActivated, m_panel, [this] {
        if (auto *action = m_panel->findChild<QComboBox *>(u"action"_s))
            action->setFocus(Qt::OtherFocusReason);
    });
}

void RollOverPage::build()
{
    m_carryOut->setObjectName(u"carryOut"_s);
    m_makeCurrent->setObjectName(u"makeCurrent"_s);
    m_done->setObjectName(u"carriedOut"_s);
    m_done->setClosable(false);
    m_done->hide();
    for (QWidget *action : std::initializer_list<QWidget *>{m_yearBox, m_carryOut})
        action->hide(); // until the window takes them into its top bar
    for (QWidget *panel : std::initializer_list<QWidget *>{m_panel, m_together}) {
        panel->setFixedWidth(m_desk.theme.px(kPanelWidth));
        panel->hide();
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(m_desk.theme.px(12));
    row->addWidget(m_card, 1);
    row->addWidget(m_panel);
    row->addWidget(m_together);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_desk.theme.px(12));
    column->addWidget(m_done);
    column->addWidget(makeFigures());
    column->addWidget(makeFilters());
    column->addLayout(row, 1);
    column->addWidget(m_makeCurrent);
    column->addWidget(m_progress);
    setFocusProxy(m_search);
}

QWidget *RollOverPage::makeFigures()
{
    auto *figures = new QWidget(this);
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(14));
    const auto add = [&](MetricCard *card, const QString &name, Show show) {
        card->setObjectName(name);
        row->addWidget(card, 1);
        connect(card, &MetricCard::clicked, this, [this, show] { narrowTo(show); });
    };
    add(m_undecided, u"figureUndecided"_s, Show::Undecided);
    add(m_movedUp, u"figureMovedUp"_s, Show::MoveUp);
    add(m_repeating, u"figureRepeating"_s, Show::Repeat);
    add(m_left, u"figureLeaving"_s, Show::Leave);
    return figures;
}

QWidget *RollOverPage::makeFilters()
{
    auto *filters = new QWidget(this);
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    m_search->setObjectName(u"rollOverSearch"_s);
    for (const Show show :
        {Show::All, Show::Undecided, Show::MoveUp, Show::Repeat, Show::Leave, Show::Settled})
        m_show->addItem(RollOverRows::titleOf(show), int(show));
    row->addWidget(m_search, 1);
    row->addWidget(m_group);
    row->addWidget(m_show);
    m_list->keepFilters({m_search, m_group, m_show});
    for (QWidget *button : m_list->makeButtons())
        row->addWidget(button);
    connect(m_show, &QComboBox::currentIndexChanged, this, &RollOverPage::showRows);
    connect(m_group, &QComboBox::currentIndexChanged, this, &RollOverPage::showRows);
    connect(m_search, &QLineEdit::textChanged, m_table, &DataTable::setFilterText);
    const auto toTable = [this] { m_table->setFocus(Qt::OtherFocusReason); };
    connect(m_search, &SearchField::leftDownwards, m_table, toTable);
    connect(m_search, &QLineEdit::returnPressed, m_table, toTable);
    return filters;
}

QString RollOverPage::title() const
{
    return tr("Change of year");
}

QString RollOverPage::subtitle() const
{
    if (!years() || !years()->to)
        return {};
    return tr("First school day: %1").arg(base::formatDayMonth(m_draft.startsOn()));
}

QList<QWidget *> RollOverPage::topBarActions() const
{
    return {m_yearBox, m_carryOut};
}

QSet<QString> RollOverPage::shows() const
{
    return {u"enrolment"_s, u"student"_s, u"year"_s, u"group"_s, u"exam-registration"_s,
        u"diploma"_s, u"roll-over"_s};
}

bool RollOverPage::hasUnsavedWork() const
{
    return m_draft.hasChoicesByHand();
}

void RollOverPage::print()
{
    m_list->print();
}

const rollover::Years *RollOverPage::years() const
{
    for (const rollover::Years &one : m_years.pairs) {
        if (m_from && one.from.id == *m_from)
            return &one;
    }
    return nullptr;
}

void RollOverPage::showCurrentLine()
{
    const auto several = chosenLines();
    const bool isTogether = several.size() > 1;
    m_together->setVisible(isTogether);
    m_together->showFor(int(several.size()));
    const rollover::Line *line =
        isTogether ? nullptr : m_draft.line(m_rows.keyAt(m_table->currentSource()));
    m_panel->showLine(
        line, line ? m_draft.choiceOf(*line) : std::nullopt, line && m_draft.isByHand(*line));
}

std::vector<const rollover::Line *> RollOverPage::chosenLines() const
{
    std::vector<const rollover::Line *> lines;
    for (const QModelIndex &row : m_table->selectedSource()) {
        const rollover::Line *line = m_draft.line(m_rows.keyAt(row));
        if (line && !line->isSettled())
            lines.push_back(line);
    }
    return lines;
}

void RollOverPage::narrowTo(Show show)
{
    m_show->setCurrentIndex(m_show->findData(int(show)));
    m_table->setFocus(Qt::OtherFocusReason);
}

void RollOverPage::showRows()
{
    const auto show = Show(m_show->currentData().toInt());
    const QString group = m_group->currentIndex() > 0 ? m_group->currentText() : QString();
    std::vector<CellRows::Row> rows;
    for (const rollover::Line &line : m_draft.lines()) {
        const auto choice = m_draft.choiceOf(line);
        const bool isShown = show == Show::All || RollOverRows::showOf(line, choice) == show;
        if (isShown && (group.isEmpty() || line.groups.split(u" · "_s).contains(group)))
            rows.push_back(RollOverRows::row(line, choice, m_draft.isByHand(line), m_choices));
    }
    m_rows.setRows(std::move(rows));
    showCurrentLine();
}

} // namespace ui
