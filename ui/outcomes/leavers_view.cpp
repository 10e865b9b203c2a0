#include "ui/outcomes/leavers_view.h"

#include "core/base/text.h"
#include "core/security/workspace.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/edit_panel.h"
#include "ui/base/empty_state.h"
#include "ui/base/list_editor.h"
#include "ui/base/pill_label.h"
#include "ui/base/search_field.h"
#include "ui/base/shown_list.h"
#include "ui/outcomes/leaver_rows.h"
#include "ui/outcomes/news_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using outcomes::NewsState;
using outcomes::StatusKind;

namespace {

constexpr int kPanelWidth = 360;

bool mayConfirm(const LeaversServices &services)
{
    return services.workspace.reach(security::Operation::ConfirmLeaver) != security::Reach::None;
}

bool isAmong(LeaversView::Which which, const outcomes::Followed &followed)
{
    using Which = LeaversView::Which;
    const auto isKind = [&](auto judge) {
        return followed.counted && judge(kindOf(followed.counted->details.status));
    };
    switch (which) {
    case Which::All:
        return true;
    case Which::NoNews:
        return followed.state() == NewsState::None;
    case Which::Told:
        return followed.state() == NewsState::Told;
    case Which::Confirmed:
        return followed.counted != nullptr;
    case Which::Employed:
        return isKind([](StatusKind kind) {
            return kind == StatusKind::Employment || kind == StatusKind::Apprenticeship;
        });
    case Which::Studying:
        return isKind([](StatusKind kind) { return kind == StatusKind::Study; });
    case Which::Positive:
        return isKind([](StatusKind kind) { return isPositive(kind); });
    case Which::Other:
        return isKind([](StatusKind kind) { return !isPositive(kind); });
    }
    return true;
}

} // namespace

LeaversView::LeaversView(const Desk &desk, const LeaversServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_rows(LeaverRows::columns())
    , m_search(new SearchField(desk.theme, tr("Name, group, employer or school")))
    , m_which(new QComboBox)
    , m_diploma(new QComboBox)
    , m_count(new PillLabel(desk.theme, {}, Tone::Accent))
    , m_list(new ListEditor(m_desk, tr("Leavers"), m_rows, this))
    , m_panel(new NewsPanel(m_desk, m_list->panel(), mayConfirm(services), this))
    , m_empty(new EmptyState(desk.theme, Icon::Alumni, {}, {}))
{
    buildTable();
    m_list->setPanelWidth(kPanelWidth);
    m_list->panel().hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(12));
    column->addWidget(makeFilters());
    column->addWidget(m_list, 1);
    setFocusProxy(m_search);
    connectPanel();
}

void LeaversView::buildTable()
{
    DataTable &table = m_list->table();
    table.setObjectName(u"leaverTable"_s);
    table.setTwoLines(true);
    table.setItemDelegateForColumn(LeaverRows::Name, new PersonDelegate(m_desk.theme, &table));
    table.setItemDelegateForColumn(LeaverRows::State, new PillDelegate(m_desk.theme, &table));
    table.setEmptyState(m_empty);
    auto *output = new ListOutput(m_desk, m_services.workspace, m_services.accounts, this);
    m_output = new ShownList(m_desk, *output, table,
        {u"leavers"_s, tr("Leavers"), ListOutput::Content::Names,
            {u"left"_s, u"reason"_s, u"from"_s, u"trade"_s, u"source"_s}});
    m_output->setNote([this] { return filterNote(); });
    m_list->card().addMark(m_count);
    connect(&table, &DataTable::shownRowsChanged, this, &LeaversView::showCount);
}

QWidget *LeaversView::makeFilters()
{
    auto *filters = new QWidget(this);
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    m_search->setObjectName(u"leaverSearch"_s);
    m_which->setObjectName(u"whichLeavers"_s);
    m_which->setAccessibleName(tr("Which leavers"));
    m_which->addItems({tr("All leavers"), tr("No news"), tr("To be confirmed"), tr("Heard of"),
        tr("Employed"), tr("Studying"), tr("Positive exit"), tr("Other situations")});
    m_diploma->setObjectName(u"leaverDiploma"_s);
    m_diploma->setAccessibleName(tr("Diploma"));
    m_diploma->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_diploma->setMinimumContentsLength(14);
    row->addWidget(m_search, 1);
    row->addWidget(m_which);
    row->addWidget(m_diploma);
    m_output->keepFilters({m_search, m_which, m_diploma});
    for (QWidget *button : m_output->makeButtons())
        row->addWidget(button);
    DataTable &table = m_list->table();
    const auto toTable = [&table] { table.setFocus(Qt::OtherFocusReason); };
    connect(m_search, &QLineEdit::textChanged, &table, &DataTable::setFilterText);
    connect(m_search, &SearchField::leftDownwards, &table, toTable);
    connect(m_search, &QLineEdit::returnPressed, &table, toTable);
    connect(m_which, &QComboBox::currentIndexChanged, this, &LeaversView::filter);
    connect(m_diploma, &QComboBox::currentIndexChanged, this, &LeaversView::filter);
    return filters;
}

void LeaversView::connectPanel()
{
    connect(m_list, &ListEditor::fillWanted, this, &LeaversView::fill);
    connect(m_list, &ListEditor::saveWanted, this, &LeaversView::save);
    connect(m_panel, &NewsPanel::removeWanted, this, &LeaversView::remove);
    connect(m_panel, &NewsPanel::confirmWanted, this, &LeaversView::confirm);
    connect(m_panel, &NewsPanel::correctWanted, this,
        [this](const outcomes::LeaverSituation &situation) {
            if (m_list->mayGiveUp())
                m_panel->correct(situation);
        });
    connect(m_panel, &NewsPanel::openWanted, this, [this] {
        if (const outcomes::Leaver *leaver = edited())
            m_desk.navigator.go({u"students"_s, u"student"_s, leaver->student.value()});
    });
}

void LeaversView::setShown(const LeaversShown &shown)
{
    m_shown = &shown;
    {
        const QSignalBlocker silence(m_diploma);
        const QString before = m_diploma->currentIndex() > 0 ? m_diploma->currentText() : QString();
        QStringList diplomas;
        for (const outcomes::Leaver &leaver : shown.year.leavers) {
            if (!leaver.diploma.isEmpty() && !diplomas.contains(leaver.diploma))
                diplomas += leaver.diploma;
        }
        std::sort(diplomas.begin(), diplomas.end(), base::frenchCollator());
        m_diploma->clear();
        m_diploma->addItem(tr("All diplomas"));
        m_diploma->addItems(diplomas);
        m_diploma->setCurrentIndex(int(diplomas.indexOf(before)) + 1);
    }
    filter();
}

bool LeaversView::accepts(const outcomes::Leaver &leaver) const
{
    return (m_diploma->currentIndex() == 0 || leaver.diploma == m_diploma->currentText())
        && isAmong(Which(m_which->currentIndex()), m_shown->followed(leaver));
}

void LeaversView::filter()
{
    if (!m_shown)
        return;
    std::vector<CellRows::Row> rows;
    for (const outcomes::Leaver &leaver : m_shown->year.leavers) {
        if (accepts(leaver))
            rows.push_back(LeaverRows::leaver(leaver, m_shown->followed(leaver)));
    }
    m_rows.setRows(std::move(rows));
    const bool isOwn =
        m_services.workspace.reach(security::Operation::ReportLeaver) == security::Reach::Own;
    if (m_shown->year.leavers.empty())
        m_empty->setTexts(tr("No leaver in %1").arg(m_shown->yearLabel),
            isOwn ? tr("You see those of your groups, until 31 October after the school year.")
                  : tr("Whoever left in the year, or was not enrolled again in the next one, is "
                       "listed here. A departure is recorded in the student’s file."));
    else
        m_empty->setTexts(tr("Nobody matches"), tr("Try fewer letters, or take a filter away."));
    m_list->reloaded();
    showCount();
}

void LeaversView::filterWhich(Which which)
{
    m_which->setCurrentIndex(int(which));
    m_list->table().setFocus(Qt::OtherFocusReason);
}

void LeaversView::showCount()
{
    m_count->setText(tr("%n leaver(s)", nullptr, m_list->table().shownRows()), Tone::Accent);
}

const outcomes::Leaver *LeaversView::edited() const
{
    if (!m_shown)
        return nullptr;
    const auto &leavers = m_shown->year.leavers;
    const auto leaver = std::find_if(leavers.begin(), leavers.end(),
        [this](const outcomes::Leaver &one) { return m_list->edited() == one.student.value(); });
    return leaver == leavers.end() ? nullptr : &*leaver;
}

void LeaversView::fill()
{
    const outcomes::Leaver *leaver = edited();
    m_list->panel().setVisible(leaver);
    m_panel->show(leaver, leaver ? m_shown->numbers.value(leaver->student.value()) : CallNumbers());
}

void LeaversView::select(people::StudentId student, bool isToTell)
{
    m_search->clear();
    m_which->setCurrentIndex(0);
    m_diploma->setCurrentIndex(0);
    m_list->table().selectKey(student.value());
    m_list->table().setFocus(Qt::OtherFocusReason);
    if (isToTell)
        m_list->panel().focusFirst();
}

QString LeaversView::filterNote() const
{
    QStringList parts{m_shown->yearLabel, m_shown->dayLabel};
    for (const QComboBox *choice : {m_which, m_diploma}) {
        if (choice->currentIndex() > 0)
            parts += choice->currentText();
    }
    parts += m_search->text().trimmed();
    return base::joined(parts, u" · "_s);
}

void LeaversView::print()
{
    m_output->print();
}

bool LeaversView::hasUnsavedWork() const
{
    return m_list->panel().isDirty();
}

bool LeaversView::mayGiveUp()
{
    return m_list->mayGiveUp();
}

void LeaversView::giveUp()
{
    m_list->panel().setClean();
}

} // namespace ui
