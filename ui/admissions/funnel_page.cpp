#include "ui/admissions/funnel_page.h"

#include "core/security/workspace.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/edit_panel.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/list_editor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using admissions::Stage;
using admissions::Word;
using admissions::WordList;

namespace {

constexpr int kLongestLabel = 60;
constexpr int kTermsTab = int(admissions::kWordLists.size());
constexpr std::array kStages{Stage::Contact, Stage::Appointment, Stage::Stay, Stage::StayDone,
    Stage::Interview, Stage::Accepted, Stage::Waiting, Stage::Refused, Stage::Withdrawn,
    Stage::Enrolled};

} // namespace

FunnelPage::FunnelPage(
    const Desk &desk, security::Workspace &workspace, ListOutput &output, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_funnel(workspace)
    , m_rows({{u"label"_s, tr("Wording")}, {u"stage"_s, tr("What it means")},
          {u"uses"_s, tr("Used"), exchange::ColumnKind::Number}, {u"state"_s, tr("State")}})
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new ListEditor(desk, tr("Words of the admissions"), m_rows, this))
    , m_label(new QLineEdit)
    , m_stage(new QComboBox)
    , m_up(new IconButton(desk.theme, Icon::ChevronUp, tr("One place up (Alt+Up)"), this))
    , m_down(new IconButton(desk.theme, Icon::ChevronDown, tr("One place down (Alt+Down)"), this))
    , m_remove(new IconButton(desk.theme, Icon::Minus, tr("Take away"), this))
    , m_retire(makeButton(desk.theme, QString(), ButtonLook::Secondary, Icon::Archive))
    , m_text(new QPlainTextEdit)
    , m_saveText(makeButton(desk.theme, tr("&Save"), ButtonLook::Primary, Icon::Save))
{
    addTabs();
    addFields();
    m_list->addOutput(
        output, {u"settings.funnel"_s, tr("Words of the admissions"), ListOutput::Content::Plain});
    m_list->table().setSortingEnabled(false);
    m_list->table().setItemDelegateForColumn(3, new PillDelegate(desk.theme, this));
    m_list->table().setEmptyState(
        new EmptyState(desk.theme, Icon::Admissions, tr("Nothing here yet"), {}));
    m_stack->addWidget(m_list);
    m_stack->addWidget(makeTerms());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(10));
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    listen();
}

void FunnelPage::addTabs()
{
    m_tabs->setObjectName(u"funnelTabs"_s);
    m_tabs->setAccessibleName(tr("Words of the admissions"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (const QString &title : {tr("Steps"), tr("Heard from"), tr("Criteria of the stays"),
             tr("Levels of the stays"), tr("Third-form agreement")})
        m_tabs->addTab(title);
}

void FunnelPage::addFields()
{
    EditPanel &panel = m_list->panel();
    m_label->setMaxLength(kLongestLabel);
    panel.addField(u"wordLabel"_s, tr("Wording"), m_label, Presence::Required);
    for (const Stage stage : kStages)
        m_stage->addItem(titleOf(stage), int(stage));
    panel.addField(u"wordStage"_s, tr("What it means"), m_stage, Presence::Optional,
        tr("What the program makes of this step. It stays as it is once the step is there."));
    for (const base::ErrorCode &code : {admissions::errors::kNoWord, admissions::errors::kSameWord,
             admissions::errors::kStepNeeded, admissions::errors::kWordUsed,
             admissions::errors::kLevelCount})
        panel.mapError(code, u"wordLabel"_s);
    m_up->setObjectName(u"wordUp"_s);
    m_down->setObjectName(u"wordDown"_s);
    m_retire->setObjectName(u"wordRetire"_s);
    m_remove->setObjectName(u"wordRemove"_s);
    m_up->setShortcut(Qt::ALT | Qt::Key_Up);
    m_down->setShortcut(Qt::ALT | Qt::Key_Down);
    for (IconButton *button : {m_up, m_down, m_remove}) {
        button->setFramed(true);
        m_list->card().addAction(button);
    }
    panel.addAction(m_retire);
    m_list->setAddLabel(tr("Add"));
}

QWidget *FunnelPage::makeTerms()
{
    auto *card = new Card(m_desk.theme, tr("Agreement of a third-form observation"), this);
    auto *hint = makeLabel(
        tr("This text stands on the agreement of every third-form observation, beside the rules "
           "of all stays: no regulated work, safety, insurance. Compare it with the model of the "
           "Ministry of Education that the young person’s own school hands out. Agreements that "
           "were issued stay as they are."),
        LabelLook::Muted);
    hint->setWordWrap(true);
    m_text->setObjectName(u"placementTerms"_s);
    m_text->setAccessibleName(tr("Text of the agreement"));
    m_text->setTabChangesFocus(true);
    m_saveText->setObjectName(u"saveTerms"_s);
    m_saveText->setToolTip(tr("Ctrl+S"));
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_saveText);
    card->body()->addWidget(hint);
    card->body()->addWidget(m_text, 1);
    card->body()->addLayout(row);
    return card;
}

void FunnelPage::listen()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &FunnelPage::changeList);
    connect(m_list, &ListEditor::fillWanted, this, &FunnelPage::fill);
    connect(m_list, &ListEditor::saveWanted, this, &FunnelPage::save);
    connect(m_up, &IconButton::clicked, this, [this] { move(-1); });
    connect(m_down, &IconButton::clicked, this, [this] { move(1); });
    connect(m_retire, &QPushButton::clicked, this, &FunnelPage::retireOrBringBack);
    connect(m_remove, &IconButton::clicked, this, &FunnelPage::takeAway);
    connect(m_saveText, &QPushButton::clicked, this, &FunnelPage::save);
    connect(m_text, &QPlainTextEdit::textChanged, this,
        [this] { m_saveText->setEnabled(m_text->toPlainText() != m_terms); });
}

QString FunnelPage::title() const
{
    return tr("Admissions");
}

QString FunnelPage::subtitle() const
{
    return m_tabs->tabText(m_tab);
}

QSet<QString> FunnelPage::shows() const
{
    return {u"funnel"_s, u"application"_s, u"stay-observation"_s, u"setting"_s};
}

bool FunnelPage::isTerms() const
{
    return m_tab == kTermsTab;
}

WordList FunnelPage::list() const
{
    return admissions::kWordLists[size_t(std::min(m_tab, kTermsTab - 1))];
}

bool FunnelPage::hasUnsavedWork() const
{
    return m_list->panel().isDirty() || m_text->toPlainText() != m_terms;
}

void FunnelPage::changeList(int tab)
{
    if (tab == m_tab)
        return;
    if (!isTerms() && !m_list->mayGiveUp()) {
        const QSignalBlocker silence(m_tabs);
        m_tabs->setCurrentIndex(m_tab);
        return;
    }
    m_list->panel().setClean();
    m_tab = tab;
    m_stack->setCurrentIndex(isTerms() ? 1 : 0);
    reload();
}

void FunnelPage::print()
{
    m_list->print();
}

} // namespace ui
