#include "ui/exams/candidates_view.h"

#include "core/base/text.h"
#include "core/security/workspace.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/edit_panel.h"
#include "ui/base/empty_state.h"
#include "ui/base/list_editor.h"
#include "ui/base/pill_label.h"
#include "ui/base/search_field.h"
#include "ui/base/shown_list.h"
#include "ui/exams/candidate_panel.h"
#include "ui/exams/exam_rows.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr std::array kStandings{exams::Standing::PresenceUnknown, exams::Standing::Absent,
    exams::Standing::ResultAwaited, exams::Standing::Admitted, exams::Standing::Partial,
    exams::Standing::Deferred};
constexpr int kPanelWidth = 340;

QComboBox *makeChoice(const QString &name, const QString &what)
{
    auto *choice = new QComboBox;
    choice->setObjectName(name);
    choice->setAccessibleName(what);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    return choice;
}

// The choices of a filter in the order of names; what was chosen stays where it is still there.
void refill(
    QComboBox &choice, const QString &all, const std::vector<std::pair<qint64, QString>> &entries)
{
    const QSignalBlocker silence(choice);
    const QVariant before = choice.currentData();
    choice.clear();
    choice.addItem(all, 0);
    for (const auto &[key, name] : entries)
        choice.addItem(name, key);
    choice.setCurrentIndex(std::max(0, choice.findData(before)));
}

void addOnce(std::vector<std::pair<qint64, QString>> &entries, qint64 key, const QString &name)
{
    const auto isKey = [&](const auto &entry) { return entry.first == key; };
    if (std::none_of(entries.begin(), entries.end(), isKey))
        entries.emplace_back(key, name);
}

void sortByName(std::vector<std::pair<qint64, QString>> &entries)
{
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) {
        return base::frenchCollator().compare(a.second, b.second) < 0;
    });
}

} // namespace

CandidatesView::CandidatesView(const Desk &desk, const ExamsServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_mayRecord(
          services.workspace.reach(security::Operation::RecordExams) != security::Reach::None)
    , m_rows(ExamRows::columns())
    , m_search(new SearchField(desk.theme, tr("Name, number or diploma")))
    , m_diploma(makeChoice(u"diplomaFilter"_s, tr("Diploma")))
    , m_group(makeChoice(u"groupFilter"_s, tr("Group")))
    , m_standing(makeChoice(u"standingFilter"_s, tr("Result")))
    , m_count(new PillLabel(desk.theme, {}, Tone::Accent))
    , m_presence(makeButton(desk.theme, tr("&Presence"), ButtonLook::Secondary, Icon::RollCall))
    , m_result(makeButton(desk.theme, tr("&Result…"), ButtonLook::Secondary, Icon::Exams))
    , m_sheets(makeButton(desk.theme, tr("S&heets"), ButtonLook::Secondary, Icon::File))
    , m_call(makeButton(desk.theme, tr("&Call…"), ButtonLook::Secondary, Icon::CalendarDay))
    , m_list(new ListEditor(m_desk, tr("Candidates"), m_rows, this))
    , m_panel(new CandidatePanel(m_desk, m_list->panel(), this))
    , m_empty(new EmptyState(desk.theme, Icon::Exams, {}, {}))
{
    buildTable();
    addSelectionActions();
    m_list->setPanelWidth(kPanelWidth);
    m_list->panel().hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(12));
    column->addWidget(makeFilters());
    column->addWidget(m_list, 1);
    setFocusProxy(m_search);
    connect(m_list, &ListEditor::fillWanted, this, &CandidatesView::fill);
    connect(m_list, &ListEditor::saveWanted, this, &CandidatesView::save);
    connect(m_panel, &CandidatePanel::removeWanted, this, &CandidatesView::remove);
    connect(m_panel, &CandidatePanel::openWanted, this, [this] {
        if (const exams::ExamLine *line = edited())
            m_desk.navigator.go({u"students"_s, u"student"_s, line->registration.student.value()});
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &CandidatesView::enterWanted);
}

void CandidatesView::buildTable()
{
    DataTable &table = m_list->table();
    table.setObjectName(u"candidateTable"_s);
    table.setTwoLines(true);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setItemDelegateForColumn(ExamRows::Name, new PersonDelegate(m_desk.theme, &table));
    table.setItemDelegateForColumn(ExamRows::Standing, new PillDelegate(m_desk.theme, &table));
    table.setItemDelegateForColumn(ExamRows::Confirmation, new PillDelegate(m_desk.theme, &table));
    if (m_mayRecord)
        m_empty->setAction(tr("Enter students"));
    table.setEmptyState(m_empty);
    auto *output = new ListOutput(m_desk, m_services.workspace, m_services.accounts, this);
    // Without the panel there is room for all that it says.
    m_shown = new ShownList(m_desk, *output, table,
        {u"exams"_s, tr("Exam candidates"), ListOutput::Content::Names,
            m_mayRecord ? QStringList{u"honours"_s, u"decided"_s, u"source"_s} : QStringList()});
    m_shown->setNote([this] { return filterNote(); });
    m_list->card().addMark(m_count);
    connect(&table, &DataTable::shownRowsChanged, this, &CandidatesView::showCount);
}

QWidget *CandidatesView::makeFilters()
{
    auto *filters = new QWidget(this);
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    m_search->setObjectName(u"candidateSearch"_s);
    m_standing->addItem(tr("All results"), -1);
    for (const exams::Standing standing : kStandings)
        m_standing->addItem(titleOf(standing), int(standing));
    row->addWidget(m_search, 1);
    for (QComboBox *choice : {m_diploma, m_group, m_standing}) {
        row->addWidget(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &CandidatesView::filter);
    }
    m_shown->keepFilters({m_search, m_diploma, m_group, m_standing});
    for (QWidget *button : m_shown->makeButtons())
        row->addWidget(button);
    DataTable &table = m_list->table();
    connect(m_search, &QLineEdit::textChanged, &table, &DataTable::setFilterText);
    const auto toTable = [&table] { table.setFocus(Qt::OtherFocusReason); };
    connect(m_search, &SearchField::leftDownwards, &table, toTable);
    connect(m_search, &QLineEdit::returnPressed, &table, toTable);
    return filters;
}

void CandidatesView::addSelectionActions()
{
    m_presence->setObjectName(u"markPresence"_s);
    m_result->setObjectName(u"recordResults"_s);
    m_presence->setToolTip(tr("Of all that are chosen in the list"));
    m_result->setToolTip(tr("Of all that are chosen in the list"));
    auto *menu = new QMenu(m_presence);
    menu->setObjectName(u"presenceMenu"_s);
    for (const std::optional<bool> present : {std::optional<bool>(true), {false}, {}}) {
        connect(menu->addAction(ExamRows::presence(present)), &QAction::triggered, this,
            [this, present] { markPresent(present); });
    }
    connect(m_presence, &QPushButton::clicked, this,
        [this, menu] { menu->popup(m_presence->mapToGlobal(QPoint(0, m_presence->height()))); });
    m_sheets->setObjectName(u"candidateSheets"_s);
    m_sheets->setToolTip(tr("Registration sheets of all that are chosen, to be signed"));
    m_call->setObjectName(u"callCandidates"_s);
    m_call->setToolTip(tr("Of all that are chosen in the list"));
    connect(m_result, &QPushButton::clicked, this, &CandidatesView::decide);
    connect(m_sheets, &QPushButton::clicked, this, &CandidatesView::printSheets);
    connect(m_call, &QPushButton::clicked, this, [this] { emit callWanted(chosenLines()); });
    for (QPushButton *button : {m_sheets, m_call, m_presence, m_result}) {
        m_list->card().addAction(button);
        button->setVisible(m_mayRecord);
        button->setEnabled(false);
    }
    connect(&m_list->table(), &DataTable::selectionChangedByUser, this, &CandidatesView::showCount);
}

void CandidatesView::setLines(std::vector<exams::ExamLine> lines, int session)
{
    m_lines = std::move(lines);
    m_session = session;
    fillChoices();
    filter();
}

void CandidatesView::fillChoices()
{
    std::vector<std::pair<qint64, QString>> diplomas;
    std::vector<std::pair<qint64, QString>> groups;
    for (const exams::ExamLine &line : m_lines) {
        addOnce(diplomas, line.diploma.value(), line.diplomaName);
        if (line.group)
            addOnce(groups, line.group->value(), line.groupName);
    }
    sortByName(diplomas);
    sortByName(groups);
    refill(*m_diploma, tr("All diplomas"), diplomas);
    refill(*m_group, tr("All groups"), groups);
}

exams::ExamFilter CandidatesView::chosenFilter() const
{
    exams::ExamFilter filter;
    if (const qint64 key = m_diploma->currentData().toLongLong())
        filter.diploma = diplomas::DiplomaId(key);
    if (const qint64 key = m_group->currentData().toLongLong())
        filter.group = school::GroupId(key);
    if (m_standing->currentIndex() > 0)
        filter.standing = exams::Standing(m_standing->currentData().toInt());
    return filter;
}

void CandidatesView::filter()
{
    const exams::ExamFilter filter = chosenFilter();
    std::vector<CellRows::Row> rows;
    for (const exams::ExamLine &line : m_lines) {
        if (matches(line, filter))
            rows.push_back(ExamRows::candidate(line));
    }
    m_rows.setRows(std::move(rows));
    if (m_lines.empty())
        m_empty->setTexts(tr("Nobody is entered for session %1").arg(m_session),
            tr("Enter those who sit an exam: numbers, presence and the jury’s results are then "
               "noted here."));
    else
        m_empty->setTexts(tr("Nobody matches"), tr("Try fewer letters, or take a filter away."));
    m_list->reloaded();
    showCount();
}

void CandidatesView::filterStanding(std::optional<exams::Standing> standing)
{
    m_standing->setCurrentIndex(standing ? m_standing->findData(int(*standing)) : 0);
    m_list->table().setFocus(Qt::OtherFocusReason);
}

void CandidatesView::showCount()
{
    // Beside the title of the card: the number alone, for four acts stand there too.
    m_count->setText(QString::number(m_list->table().shownRows()), Tone::Accent);
    const bool isChosen = !chosen().empty();
    for (QPushButton *button : {m_sheets, m_call, m_presence, m_result})
        button->setEnabled(isChosen);
}

const exams::ExamLine *CandidatesView::edited() const
{
    const auto line =
        std::find_if(m_lines.begin(), m_lines.end(), [this](const exams::ExamLine &one) {
            return m_list->edited() == one.registration.id.value();
        });
    return line == m_lines.end() ? nullptr : &*line;
}

const exams::ExamLine *CandidatesView::like(const exams::ExamLine &line) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const exams::ExamLine &one) {
            return one.diploma == line.diploma && one.registration.result;
        });
    return found == m_lines.end() ? nullptr : &*found;
}

void CandidatesView::fill()
{
    const exams::ExamLine *line = edited();
    m_list->panel().setVisible(m_mayRecord && line);
    m_panel->show(line, line ? like(*line) : nullptr);
}

void CandidatesView::select(people::StudentId student)
{
    filterStanding({});
    m_search->clear();
    m_diploma->setCurrentIndex(0);
    m_group->setCurrentIndex(0);
    for (const exams::ExamLine &line : m_lines) {
        if (line.registration.student == student)
            m_list->table().selectKey(line.registration.id.value());
    }
}

bool CandidatesView::hasUnsavedWork() const
{
    return m_mayRecord && m_list->panel().isDirty();
}

bool CandidatesView::mayGiveUp()
{
    return m_list->mayGiveUp();
}

void CandidatesView::giveUp()
{
    m_list->panel().setClean();
}

} // namespace ui
