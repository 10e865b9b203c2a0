#include "ui/progress/progress_page.h"

#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/date_field.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/list_output.h"
#include "ui/base/preferences.h"
#include "ui/base/tabs.h"
#include "ui/progress/conduct_view.h"
#include "ui/progress/grid_view.h"
#include "ui/progress/history_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

const QString kHistoryView = u"progress.history"_s; // of the preferences
const QString kHidden = u"hidden"_s;

} // namespace

ProgressPage::ProgressPage(const Desk &desk, const ProgressServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
    , m_group(new QComboBox(this))
    , m_version(new QComboBox(this))
    , m_code(new QLineEdit(this))
    , m_work(nullptr)
    , m_day(new DateField(desk.theme, desk.clock.today()))
    , m_context(new QComboBox(this))
    , m_workName(new QLineEdit(this))
    , m_certificative(new QCheckBox(tr("C&ertificative"), this))
    , m_tabs(new Tabs(desk.theme, this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(desk.theme, Icon::Competencies, {}, {}))
    , m_grid(new GridView(desk.theme))
    , m_history(new HistoryPanel(desk.theme, services.mayObserve()))
    , m_conduct(new ConductView(desk, services))
{
    setObjectName(u"progressPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(10));
    column->addWidget(makeChoices());
    m_work = makeWork();
    column->addWidget(m_work);
    column->addWidget(m_tabs, 1);
    setFocusProxy(m_grid); // whoever comes to the page types at once
    m_tabs->setObjectName(u"progressTabs"_s);
    m_tabs->addTab(u"grid"_s, tr("Grid"), makeGrid());
    m_tabs->addTab(u"conduct"_s, tr("Know-how-to-be"), m_conduct);
    makeActions();
    connect(m_group, &QComboBox::activated, this, [this] {
        readChoices();
        readGrid();
        readConduct();
    });
    connect(m_version, &QComboBox::activated, this, &ProgressPage::readGrid);
    connect(m_code, &QLineEdit::returnPressed, this, &ProgressPage::openCode);
    connect(m_day, &TypedField::valueChanged, this, &ProgressPage::readConduct);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_desk.navigator.go({u"diplomas"_s, {}, 0});
    });
    connect(m_grid, &GridView::squareChanged, this, &ProgressPage::readSquare);
    connect(m_grid, &GridView::digitTyped, this, &ProgressPage::observeDigit);
    connect(m_grid, &GridView::letterTyped, this, &ProgressPage::observeLetter);
    connect(m_grid, &GridView::decideWanted, this, &ProgressPage::decideSeen);
    connect(m_history, &HistoryPanel::decideWanted, this, &ProgressPage::decide);
    connect(m_history, &HistoryPanel::observeWanted, this, &ProgressPage::observeInFull);
    connect(m_history, &HistoryPanel::withdrawWanted, this,
        [this](progress::ObservationId id) { withdraw(id); });
    connect(m_history, &HistoryPanel::withdrawLevelWanted, this,
        [this](progress::DecidedLevelId id) { withdraw(id); });
    connect(m_history, &HistoryPanel::evidenceWanted, this, &ProgressPage::openEvidence);
    connect(m_history, &HistoryPanel::addEvidenceWanted, this, &ProgressPage::addEvidence);
}

QWidget *ProgressPage::makeChoices()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    const auto add = [&](const QString &label, QComboBox *box, const QString &name) {
        auto *words = makeLabel(label, LabelLook::Field, bar);
        words->setBuddy(box);
        box->setObjectName(name);
        box->setAccessibleName(label);
        box->setMinimumContentsLength(14);
        row->addWidget(words);
        row->addWidget(box);
        row->addSpacing(m_desk.theme.px(8));
    };
    add(tr("Group"), m_group, u"progressGroup"_s);
    add(tr("Diploma"), m_version, u"progressVersion"_s);
    row->addStretch(1);
    m_code->setObjectName(u"gridCode"_s);
    m_code->setAccessibleName(tr("Code of a printed grid"));
    m_code->setPlaceholderText(tr("Code of a printed grid: GRILLE-…"));
    m_code->setMinimumWidth(m_desk.theme.px(230));
    m_code->setVisible(m_services.mayObserve());
    row->addWidget(m_code);
    return bar;
}

// Said once for all that is typed: when, in what, on which work.
QWidget *ProgressPage::makeWork()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    m_day->setObjectName(u"seenOn"_s);
    m_day->setAccessibleName(tr("Seen on"));
    m_day->setDate(m_desk.clock.today());
    m_day->setMaximumWidth(m_desk.theme.px(140));
    m_context->setObjectName(u"seenIn"_s);
    m_context->setAccessibleName(tr("Seen in"));
    for (const progress::Context context : progress::kContexts)
        m_context->addItem(titleOf(context), int(context));
    m_context->setCurrentIndex(m_context->findData(int(progress::Context::Exercise)));
    m_workName->setObjectName(u"seenWork"_s);
    m_workName->setAccessibleName(tr("On what work"));
    m_workName->setPlaceholderText(tr("On what work: order, exercise, company"));
    m_workName->setMaxLength(100);
    m_certificative->setObjectName(u"seenCertificative"_s);
    row->addWidget(makeLabel(tr("Seen on"), LabelLook::Field, bar));
    row->addWidget(m_day);
    row->addWidget(m_context);
    row->addWidget(m_workName, 1);
    row->addWidget(m_certificative);
    bar->setVisible(m_services.mayObserve());
    return bar;
}

QWidget *ProgressPage::makeGrid()
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(14));
    auto *card = new Card(m_desk.theme);
    card->setFlush(true);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack, 1);
    auto *legend =
        makeLabel(tr("Figure: decided · in the corner: seen since · (in brackets): seen, "
                     "not decided · *: on the competency this one replaces"),
            LabelLook::Caption);
    legend->setWordWrap(true);
    legend->setContentsMargins(
        m_desk.theme.px(12), m_desk.theme.px(4), m_desk.theme.px(12), m_desk.theme.px(6));
    card->body()->addWidget(legend);
    row->addWidget(card, 1);
    m_history->setFixedWidth(m_desk.theme.px(330));
    m_history->setVisible(m_desk.preferences.chosenView(kHistoryView) != kHidden);
    row->addWidget(m_history);
    return place;
}

void ProgressPage::makeActions()
{
    m_historyButton =
        makeButton(m_desk.theme, tr("&History"), ButtonLook::Secondary, Icon::History, this);
    m_historyButton->setObjectName(u"showHistory"_s);
    m_historyButton->setCheckable(true);
    m_historyButton->setChecked(m_desk.preferences.chosenView(kHistoryView) != kHidden);
    connect(m_historyButton, &QPushButton::toggled, this, [this](bool isShown) {
        m_desk.preferences.setChosenView(kHistoryView, isShown ? QString() : kHidden);
        m_history->setVisible(isShown);
        readSquare();
        m_grid->setFocus();
    });
    auto *onDemand = new QShortcut(QKeySequence(Qt::Key_F4), this);
    connect(onDemand, &QShortcut::activated, m_historyButton, &QPushButton::toggle);
    auto *column = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(column, &QShortcut::activated, this, &ProgressPage::decideColumn);
    m_print = makeButton(m_desk.theme, tr("&Print"), ButtonLook::Secondary, Icon::Print, this);
    m_print->setObjectName(u"printGrid"_s);
    auto *menu = new QMenu(m_print);
    const auto add = [this, menu](const QString &text, const QString &name, bool isBlank) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, isBlank] { printGrid(isBlank); });
    };
    add(tr("The grid as it is shown"), u"printShownGrid"_s, false);
    add(tr("A blank grid to fill in"), u"printBlankGrid"_s, true);
    m_print->setMenu(menu);
    m_print->hide(); // the top bar shows it
    m_historyButton->hide();
}

QString ProgressPage::title() const
{
    return tr("Competencies");
}

QString ProgressPage::subtitle() const
{
    if (!grid())
        return {};
    return base::joined({grid()->groupName, diplomas::nameOf(grid()->framework),
                            tr("%n student(s)", nullptr, int(grid()->students.size()))},
        u" · "_s);
}

QList<QWidget *> ProgressPage::topBarActions() const
{
    return {m_historyButton, m_print};
}

QSet<QString> ProgressPage::shows() const
{
    return {u"observation"_s, u"decided-level"_s, u"conduct"_s, u"level"_s, u"conduct-aspect"_s,
        u"framework"_s, u"competency"_s, u"competency-block"_s, u"diploma"_s, u"student"_s,
        u"enrolment"_s, u"group"_s, u"path"_s};
}

QList<KeyHelp> ProgressPage::keys() const
{
    return {{tr("0 to 9"), tr("the level that was seen; on to the next student")},
        {u"A · D · N"_s, tr("absent, exempt, not assessed")},
        {tr("Enter"), tr("decide the level that was seen last")},
        {tr("Ctrl+Enter"), tr("the same for everybody in this column")},
        {u"F4"_s, tr("the history of the square, shown or hidden")}};
}

void ProgressPage::print()
{
    printGrid(false);
}

std::optional<school::GroupId> ProgressPage::group() const
{
    if (m_group->currentIndex() < 0)
        return std::nullopt;
    return school::GroupId(m_group->currentData().toLongLong());
}

std::optional<diplomas::DiplomaVersionId> ProgressPage::version() const
{
    if (m_version->currentIndex() < 0)
        return std::nullopt;
    return diplomas::DiplomaVersionId(m_version->currentData().toLongLong());
}

const progress::Grid *ProgressPage::grid() const
{
    return m_grid->squares().grid();
}

} // namespace ui
