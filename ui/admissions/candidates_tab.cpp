#include "ui/admissions/candidates_tab.h"

#include "core/base/text.h"
#include "core/security/workspace.h"
#include "ui/admissions/applicant_panel.h"
#include "ui/admissions/candidate_board.h"
#include "ui/admissions/candidate_rows.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/search_field.h"
#include "ui/base/shown_list.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kSearchWidth = 240;

const QStringList kHiddenAtFirst{
    u"diploma"_s, u"source"_s, u"contact"_s, u"since"_s, u"reason"_s, u"year"_s};

} // namespace

CandidatesTab::CandidatesTab(const Desk &desk, const AdmissionsServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_mayWrite(services.workspace.reach(security::Operation::ManageApplications)
          != security::Reach::None)
    , m_rows(CandidateRows::columns())
    , m_search(new SearchField(desk.theme, tr("Name, school or action"), this))
    , m_workshop(new QComboBox(this))
    , m_steps(new QComboBox(this))
    , m_places(makeLabel({}, LabelLook::Muted, this))
    , m_asList(makeButton(desk.theme, tr("L&ist"), ButtonLook::Secondary, std::nullopt, this))
    , m_asBoard(makeButton(desk.theme, tr("&Board"), ButtonLook::Secondary, std::nullopt, this))
    , m_ended(makeButton(desk.theme, {}, ButtonLook::Secondary, std::nullopt, this))
    , m_list(new Card(desk.theme, {}, this))
    , m_board(new CandidateBoard(desk.theme, m_mayWrite, this))
    , m_views(new QStackedWidget(this))
    , m_table(new DataTable(desk.theme, tr("Candidates"), this))
    , m_empty(new EmptyState(desk.theme, Icon::Admissions, {}, {}, this))
    , m_panel(new ApplicantPanel(desk.theme, m_mayWrite, this))
{
    buildTable();
    m_list->setFlush(true);
    m_list->setAccessibleName(tr("List"));
    m_list->body()->addWidget(m_table);
    m_views->addWidget(m_list);
    m_views->addWidget(m_board);
    auto *row = new QHBoxLayout;
    row->setSpacing(desk.theme.px(14));
    row->addWidget(m_views, 1);
    row->addWidget(m_panel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(10));
    column->addWidget(makeFilters());
    column->addLayout(row, 1);
    column->addWidget(m_places);
    setFocusProxy(m_search);
    connectBoard();
    connect(m_panel, &ApplicantPanel::stepWanted, this, &CandidatesTab::changeStep);
    connect(m_panel, &ApplicantPanel::admitWanted, this, &CandidatesTab::admit);
    connect(m_panel, &ApplicantPanel::noteWanted, this, &CandidatesTab::note);
    connect(m_panel, &ApplicantPanel::wishWanted, this, &CandidatesTab::correct);
    connect(m_panel, &ApplicantPanel::stayWanted, this, [this] {
        if (const auto *one = chosen())
            emit stayWanted(one->id, one->letterName());
    });
    connect(m_panel, &ApplicantPanel::letterWanted, this, [this] {
        if (const auto *one = chosen())
            m_desk.navigator.go({u"letters"_s, u"candidate"_s, one->student.value()});
    });
    connect(m_panel, &ApplicantPanel::openWanted, this, [this] {
        if (const auto *one = chosen())
            m_desk.navigator.go({u"students"_s, u"student"_s, one->student.value()});
    });
}

void CandidatesTab::buildTable()
{
    m_table->setObjectName(u"candidateTable"_s);
    m_table->setTwoLines(true);
    m_table->setItemDelegateForColumn(
        CandidateRows::Name, new PersonDelegate(m_desk.theme, m_table));
    m_table->setItemDelegateForColumn(CandidateRows::Step, new PillDelegate(m_desk.theme, m_table));
    m_table->setSource(&m_rows);
    m_table->setEmptyState(m_empty);
    auto *output = new ListOutput(m_desk, m_services.workspace, m_services.accounts, this);
    m_shown = new ShownList(m_desk, *output, *m_table,
        {u"candidates"_s, tr("Candidates"), ListOutput::Content::Names, kHiddenAtFirst});
    m_shown->setNote([this] { return filterNote(); });
    connect(m_table, &DataTable::rowChosen, this, &CandidatesTab::showChosen);
    connect(m_table, &DataTable::rowActivated, this, [this] {
        if (m_mayWrite)
            note();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &CandidatesTab::addWanted);
}

QWidget *CandidatesTab::makeFilters()
{
    auto *filters = new QWidget(this);
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    m_search->setObjectName(u"candidateSearch"_s);
    m_search->setMinimumWidth(m_desk.theme.px(kSearchWidth));
    m_workshop->setObjectName(u"workshopFilter"_s);
    m_workshop->setAccessibleName(tr("Workshop wanted"));
    m_places->setObjectName(u"freePlaces"_s);
    m_places->setWordWrap(true);
    m_steps->setObjectName(u"stepFilter"_s);
    m_steps->setAccessibleName(tr("Step"));
    m_steps->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_search, 1);
    row->addWidget(m_steps);
    row->addWidget(m_workshop);
    row->addWidget(m_ended);
    row->addWidget(m_asList);
    row->addWidget(m_asBoard);
    m_shown->keepFilters({m_search, m_workshop, m_steps});
    for (QWidget *button : m_shown->makeButtons())
        row->addWidget(button);
    connect(m_search, &QLineEdit::textChanged, m_table, &DataTable::setFilterText);
    connect(m_search, &SearchField::leftDownwards, this, &CandidatesTab::focusShown);
    connect(m_workshop, &QComboBox::currentIndexChanged, this, [this] {
        fillSteps();
        filter();
    });
    connect(m_steps, &QComboBox::currentIndexChanged, this, &CandidatesTab::filter);
    return filters;
}

base::Done CandidatesTab::read()
{
    ET_ASSIGN(m_codes, m_services.applications.codes());
    ET_ASSIGN(m_candidates, m_services.applications.candidates({m_year, {}, {}}));
    m_panel->setStates(m_codes.states);
    fillWorkshops();
    fillSteps();
    return readPlaces();
}

// Of the chosen year, else of the one that is coming.
base::Done CandidatesTab::readPlaces()
{
    ET_ASSIGN(const auto years, m_services.years.years());
    const school::SchoolYear *shown = nullptr;
    for (const school::SchoolYear &year : years) {
        const bool isNext = year.state != school::YearState::Past
            && (!shown || shown->state == school::YearState::Current);
        if (m_year ? year.id == *m_year : isNext)
            shown = &year;
    }
    if (!shown) {
        m_places->hide();
        return {};
    }
    ET_ASSIGN(const auto places, m_services.applications.places(shown->id));
    showPlaces(shown->dates.label, places);
    return {};
}

void CandidatesTab::reload(std::optional<school::SchoolYearId> year)
{
    m_year = year;
    if (const base::Done done = read(); !done) {
        m_desk.messages.showError(done.error());
        return;
    }
    filter();
}

void CandidatesTab::showPlaces(
    const QString &year, const std::vector<admissions::GroupPlaces> &places)
{
    QStringList parts;
    for (const admissions::GroupPlaces &one : places) {
        const QString left =
            one.free() > 0 ? tr("%n place(s) left", nullptr, one.free()) : tr("full");
        const QString accepted =
            one.accepted > 0 ? tr("%n accepted", nullptr, one.accepted) : QString();
        parts += tr("%1 (%2)").arg(one.name, base::joined({left, accepted}, u", "_s));
    }
    m_places->setText(tr("Places in %1: %2").arg(year, base::joined(parts, u" · "_s)));
    m_places->setVisible(!parts.isEmpty());
}

const admissions::CandidateRow *CandidatesTab::chosen() const
{
    const qint64 key = m_rows.keyAt(m_table->currentSource());
    const auto found = std::find_if(m_candidates.begin(), m_candidates.end(),
        [&](const admissions::CandidateRow &row) { return row.id.value() == key; });
    return found == m_candidates.end() ? nullptr : &*found;
}

void CandidatesTab::showChosen()
{
    m_board->choose(m_rows.keyAt(m_table->currentSource()));
    const admissions::CandidateRow *row = chosen();
    if (!row) {
        m_panel->showNothing();
        return;
    }
    const auto candidate = m_services.applications.candidate(row->id);
    if (!candidate)
        m_desk.messages.showError(candidate.error());
    else
        m_panel->show(*candidate, m_desk.clock.today());
}

int CandidatesTab::openCount() const
{
    return int(std::count_if(m_candidates.begin(), m_candidates.end(),
        [](const admissions::CandidateRow &row) { return !admissions::isOver(row.stage); }));
}

void CandidatesTab::print()
{
    m_shown->print();
}

} // namespace ui
