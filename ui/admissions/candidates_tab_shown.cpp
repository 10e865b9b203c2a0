// Who of the candidates is shown: the filters, and the board of the same people.
#include "core/base/text.h"
#include "ui/admissions/candidate_board.h"
#include "ui/admissions/candidate_rows.h"
#include "ui/admissions/candidates_tab.h"
#include "ui/base/card.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/preferences.h"
#include "ui/base/search_field.h"

#include <QComboBox>
#include <QHash>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// What stands beside the steps of the school in the choice of steps.
constexpr int kOnTheWay = -1;
constexpr int kEverybody = -2;
constexpr int kToCall = -3;

const auto kList = u"candidates"_s; // in the preferences
const auto kBoard = u"board"_s;

} // namespace

void CandidatesTab::fillWorkshops()
{
    const QSignalBlocker silence(m_workshop);
    const QVariant before = m_workshop->currentData();
    m_workshop->clear();
    m_workshop->addItem(tr("All workshops"), 0);
    if (const auto workshops = m_services.workshops.workshops()) {
        for (const school::Workshop &workshop : *workshops) {
            if (!workshop.retired)
                m_workshop->addItem(workshop.details.name, workshop.id.value());
        }
    }
    m_workshop->setCurrentIndex(std::max(0, m_workshop->findData(before)));
}

// The steps with how many stand there.
void CandidatesTab::fillSteps()
{
    const QSignalBlocker silence(m_steps);
    const QVariant before = m_steps->currentData();
    m_steps->clear();
    const auto add = [&](const QString &label, int step) {
        const auto count = std::count_if(m_candidates.begin(), m_candidates.end(),
            [&](const admissions::CandidateRow &row) { return accepts(row, step); });
        m_steps->addItem(u"%1 (%2)"_s.arg(label, QString::number(count)), step);
    };
    add(tr("On their way"), kOnTheWay);
    add(tr("To call back"), kToCall);
    for (size_t i = 0; i < m_codes.states.size(); ++i)
        add(m_codes.states[i].label, int(i));
    add(tr("Everybody"), kEverybody);
    m_steps->setCurrentIndex(std::max(0, m_steps->findData(before)));
    const auto ended = std::count_if(
        m_candidates.begin(), m_candidates.end(), [this](const admissions::CandidateRow &row) {
            return admissions::isOver(row.stage) && accepts(row, kEverybody);
        });
    m_ended->setText(tr("&Ended (%1)").arg(ended));
}

bool CandidatesTab::accepts(const admissions::CandidateRow &row, int step) const
{
    const qint64 workshop = m_workshop->currentData().toLongLong();
    if (workshop != 0 && (!row.workshop || row.workshop->value() != workshop))
        return false;
    if (step == kEverybody)
        return true;
    if (step == kOnTheWay)
        return !admissions::isOver(row.stage);
    if (step == kToCall)
        return !admissions::isOver(row.stage) && row.nextOn && *row.nextOn <= m_desk.clock.today();
    return row.state == m_codes.states[size_t(step)].code;
}

void CandidatesTab::filter()
{
    const int step = m_steps->currentData().toInt();
    std::vector<CellRows::Row> rows;
    for (const admissions::CandidateRow &row : m_candidates) {
        if (accepts(row, step))
            rows.push_back(CandidateRows::candidate(row, m_desk.clock.today()));
    }
    m_rows.setRows(std::move(rows));
    const bool isNew = m_candidates.empty();
    m_empty->setTexts(isNew ? tr("No candidate yet") : tr("Nobody here"),
        isNew ? tr("A young person stands here from the first call on: what was said, the next "
                   "action, the stay, the decision.")
              : tr("Choose another step or workshop, or type fewer letters."));
    m_empty->setAction(isNew && m_mayWrite ? tr("New candidate") : QString());
    if (!m_table->currentSource().isValid() && m_rows.rowCount() > 0)
        m_table->selectKey(m_rows.keyAt(m_rows.index(0, 0)));
    showView();
    showChosen();
}

void CandidatesTab::select(admissions::ApplicationId id)
{
    m_steps->setCurrentIndex(m_steps->findData(kEverybody));
    m_search->clear();
    m_workshop->setCurrentIndex(0);
    m_table->selectKey(id.value());
    focusShown();
}

void CandidatesTab::showToCall()
{
    m_search->clear();
    m_workshop->setCurrentIndex(0);
    m_steps->setCurrentIndex(m_steps->findData(kToCall));
    focusShown();
}

QString CandidatesTab::filterNote() const
{
    QStringList parts;
    if (!m_candidates.empty() && m_year)
        parts += m_candidates.front().yearLabel;
    parts += m_steps->currentText();
    if (m_workshop->currentIndex() > 0)
        parts += m_workshop->currentText();
    parts += m_search->text().trimmed();
    return base::joined(parts, u" · "_s);
}

bool CandidatesTab::isBoard() const
{
    return m_asBoard->isChecked();
}

void CandidatesTab::connectBoard()
{
    const bool isBoard = m_desk.preferences.chosenView(kList) == kBoard;
    m_asList->setObjectName(u"showList"_s);
    m_asBoard->setObjectName(u"showBoard"_s);
    m_ended->setObjectName(u"showEnded"_s);
    for (QPushButton *button : {m_asList, m_asBoard, m_ended})
        button->setCheckable(true);
    for (QPushButton *button : {m_asList, m_asBoard})
        button->setAutoExclusive(true);
    (isBoard ? m_asBoard : m_asList)->setChecked(true);
    m_ended->setVisible(isBoard);
    connect(m_asBoard, &QPushButton::toggled, this, [this](bool isChecked) {
        m_desk.preferences.setChosenView(kList, isChecked ? kBoard : u"list"_s);
        showView();
        showChosen();
    });
    connect(m_ended, &QPushButton::clicked, this, [this](bool isChecked) {
        m_steps->setCurrentIndex(m_steps->findData(isChecked ? kEverybody : kOnTheWay));
    });
    connect(m_table, &DataTable::shownRowsChanged, this, &CandidatesTab::fillBoard);
    connect(
        m_board, &CandidateBoard::chosen, this, [this](qint64 key) { m_table->selectKey(key); });
    connect(m_board, &CandidateBoard::opened, this, [this] {
        if (m_mayWrite)
            note();
    });
    connect(m_board, &CandidateBoard::moved, this, &CandidatesTab::moveTo);
}

// While there is no candidate at all, the list says what to do first.
void CandidatesTab::showView()
{
    const bool isDrawn = isBoard() && !m_candidates.empty();
    m_ended->setVisible(isBoard());
    m_ended->setChecked(showsEnded());
    fillBoard();
    if (isDrawn)
        m_views->setCurrentWidget(m_board);
    else
        m_views->setCurrentWidget(m_list);
}

void CandidatesTab::focusShown()
{
    if (m_views->currentWidget() == m_board)
        m_board->takeFocus();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

// The ends of the way fill the board only for who asks for them.
bool CandidatesTab::showsEnded() const
{
    const int step = m_steps->currentData().toInt();
    return step == kEverybody
        || (step >= 0 && size_t(step) < m_codes.states.size()
            && admissions::isOver(m_codes.states[size_t(step)].stage));
}

std::vector<BoardStep> CandidatesTab::boardSteps() const
{
    QSet<QString> taken;
    for (const admissions::CandidateRow &row : m_candidates)
        taken += row.state;
    std::vector<BoardStep> steps;
    for (const admissions::State &state : m_codes.states) {
        const bool isHere = taken.contains(state.code) || !state.retired;
        if (isHere && (showsEnded() || !admissions::isOver(state.stage)))
            steps.push_back({state.code, state.label, !state.retired, {}});
    }
    return steps;
}

// Those the list shows, in its order; a waiting list in the order of its ranks.
void CandidatesTab::fillBoard()
{
    if (!isBoard())
        return;
    QHash<qint64, const admissions::CandidateRow *> known;
    for (const admissions::CandidateRow &row : m_candidates)
        known.insert(row.id.value(), &row);
    std::vector<const admissions::CandidateRow *> shown;
    for (const QModelIndex &index : m_table->shownSource()) {
        if (const auto *row = known.value(m_rows.keyAt(index)))
            shown.push_back(row);
    }
    std::stable_sort(shown.begin(), shown.end(), [](const auto *a, const auto *b) {
        return a->waitingRank.value_or(0) < b->waitingRank.value_or(0);
    });
    std::vector<BoardStep> steps = boardSteps();
    QHash<QString, size_t> places;
    for (size_t i = 0; i < steps.size(); ++i)
        places.insert(steps[i].code, i);
    for (const auto *row : shown) {
        if (const auto place = places.constFind(row->state); place != places.constEnd())
            steps[*place].cards.push_back(boardCard(*row, m_desk.clock.today()));
    }
    m_board->show(std::move(steps));
    m_board->choose(m_rows.keyAt(m_table->currentSource()));
}

void CandidatesTab::moveTo(qint64 key, const QString &state)
{
    m_table->selectKey(key);
    const admissions::CandidateRow *row = chosen();
    const auto step = std::find_if(m_codes.states.begin(), m_codes.states.end(),
        [&](const admissions::State &one) { return one.code == state; });
    if (!row || row->id.value() != key || row->state == state || step == m_codes.states.end())
        return;
    if (step->stage == admissions::Stage::Enrolled && row->stage == admissions::Stage::Accepted)
        admit();
    else
        changeStep(state);
}

} // namespace ui
