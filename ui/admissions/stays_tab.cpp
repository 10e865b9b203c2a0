#include "ui/admissions/stays_tab.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/security/workspace.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/shown_list.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using admissions::StayOutcome;
using exchange::ColumnKind;

namespace {

constexpr int kAll = 0;
constexpr int kComing = -1;
constexpr int kDiscovery = -2;
constexpr int kObservation = -3;
constexpr int kSessionsHeight = 250;
enum StayColumn { Name, Days, Workshop, Outcome, Agreement, Grid };

Tone toneOf(StayOutcome outcome)
{
    switch (outcome) {
    case StayOutcome::Planned:
        return Tone::Accent;
    case StayOutcome::Done:
        return Tone::Good;
    case StayOutcome::Missed:
        return Tone::Warning;
    case StayOutcome::Cancelled:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

StaysTab::StaysTab(const Desk &desk, const AdmissionsServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_mayWrite(services.workspace.reach(security::Operation::ManageApplications)
          != security::Reach::None)
    , m_sessionRows({{u"name"_s, tr("Session")}, {u"days"_s, tr("Days")}, {u"hours"_s, tr("Hours")},
          {u"left"_s, tr("Places left")}})
    , m_stayRows({{u"name"_s, tr("Candidate"), ColumnKind::Text, tr("Session")},
          {u"days"_s, tr("Days")}, {u"workshop"_s, tr("Workshop")}, {u"outcome"_s, tr("Stay")},
          {u"agreement"_s, tr("Agreement"), ColumnKind::Text, tr("Signed on")},
          {u"grid"_s, tr("Grid")}})
    , m_sessionTable(new DataTable(desk.theme, tr("Sessions of stays"), this))
    , m_stayTable(new DataTable(desk.theme, tr("Stays"), this))
    , m_which(new QComboBox(this))
    , m_agreement(makeButton(desk.theme, tr("&Agreement"), ButtonLook::Secondary, Icon::Documents))
    , m_grid(makeButton(desk.theme, tr("&Grid…"), ButtonLook::Secondary, Icon::Competencies))
    , m_outcome(makeButton(desk.theme, tr("&Outcome"), ButtonLook::Secondary, Icon::ChevronDown))
    , m_edit(makeButton(desk.theme, tr("&Correct…"), ButtonLook::Quiet, Icon::Edit))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(12));
    Card *sessions = makeSessions();
    sessions->setFixedHeight(desk.theme.px(kSessionsHeight));
    column->addWidget(sessions);
    column->addWidget(makeStays(), 1);
    setFocusProxy(m_stayTable);
}

Card *StaysTab::makeSessions()
{
    auto *card = new Card(m_desk.theme, tr("Sessions of stays"), this);
    card->setFlush(true);
    m_sessionTable->setObjectName(u"sessionTable"_s);
    m_sessionTable->setSource(&m_sessionRows);
    m_sessionTable->setEmptyState(new EmptyState(m_desk.theme, Icon::Calendar, tr("No session yet"),
        tr("Days on which several come, and how many each workshop takes.")));
    card->body()->addWidget(m_sessionTable);
    if (!m_mayWrite)
        return card;
    auto *edit = makeButton(m_desk.theme, tr("Co&rrect…"), ButtonLook::Quiet, Icon::Edit);
    edit->setObjectName(u"editSession"_s);
    auto *add = makeButton(m_desk.theme, tr("New &session"), ButtonLook::Secondary, Icon::Plus);
    add->setObjectName(u"newSession"_s);
    card->addAction(edit);
    card->addAction(add);
    connect(add, &QPushButton::clicked, this, &StaysTab::addSession);
    connect(edit, &QPushButton::clicked, this, &StaysTab::editSession);
    connect(m_sessionTable, &DataTable::rowActivated, this, &StaysTab::editSession);
    return card;
}

Card *StaysTab::makeStays()
{
    auto *card = new Card(m_desk.theme, tr("Stays"), this);
    card->setFlush(true);
    m_stayTable->setObjectName(u"stayTable"_s);
    m_stayTable->setTwoLines(true);
    m_stayTable->setItemDelegateForColumn(Name, new PersonDelegate(m_desk.theme, m_stayTable));
    m_stayTable->setItemDelegateForColumn(Outcome, new PillDelegate(m_desk.theme, m_stayTable));
    m_stayTable->setSource(&m_stayRows);
    m_stayTable->setEmptyState(new EmptyState(m_desk.theme, Icon::CalendarDay, tr("No stay here"),
        tr("A stay is planned from a candidate: the agreement, the days and the workshop are then "
           "found here.")));
    m_which->setObjectName(u"stayFilter"_s);
    m_which->setAccessibleName(tr("Which stays"));
    card->addMark(m_which);
    makeActs(*card);
    auto *output = new ListOutput(m_desk, m_services.workspace, m_services.accounts, this);
    m_shown = new ShownList(
        m_desk, *output, *m_stayTable, {u"stays"_s, tr("Stays"), ListOutput::Content::Names});
    m_shown->setNote([this] { return m_which->currentText(); });
    m_shown->keepFilters({m_which});
    m_shown->addButtons(*card);
    card->body()->addWidget(m_stayTable);
    connect(m_which, &QComboBox::currentIndexChanged, this, &StaysTab::filter);
    connect(m_stayTable, &DataTable::rowChosen, this, &StaysTab::showActs);
    connect(m_stayTable, &DataTable::rowActivated, this, &StaysTab::observe);
    return card;
}

void StaysTab::makeActs(Card &card)
{
    m_agreement->setObjectName(u"stayAgreement"_s);
    m_grid->setObjectName(u"stayGrid"_s);
    m_outcome->setObjectName(u"stayOutcome"_s);
    m_edit->setObjectName(u"editStay"_s);
    auto *papers = new QMenu(this);
    papers->setObjectName(u"agreementMenu"_s);
    connect(
        papers->addAction(tr("Save as PDF…")), &QAction::triggered, this, &StaysTab::saveAgreement);
    connect(papers->addAction(tr("Print…")), &QAction::triggered, this, &StaysTab::printAgreement);
    connect(
        papers->addAction(tr("Issue a new one")), &QAction::triggered, this, &StaysTab::issueAgain);
    QMenu *issued = papers->addMenu(tr("As issued"));
    issued->setObjectName(u"issuedAgreements"_s);
    connect(papers, &QMenu::aboutToShow, this, [this, issued] { showIssued(*issued); });
    auto *outcomes = new QMenu(this);
    outcomes->setObjectName(u"outcomeMenu"_s);
    for (const StayOutcome outcome : admissions::kStayOutcomes) {
        connect(outcomes->addAction(titleOf(outcome)), &QAction::triggered, this,
            [this, outcome] { conclude(outcome); });
    }
    const auto opens = [this](QPushButton *button, QMenu *menu) {
        connect(button, &QPushButton::clicked, this,
            [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    };
    opens(m_agreement, papers);
    opens(m_outcome, outcomes);
    connect(m_grid, &QPushButton::clicked, this, &StaysTab::observe);
    connect(m_edit, &QPushButton::clicked, this, &StaysTab::edit);
    for (QPushButton *button : {m_edit, m_outcome, m_agreement, m_grid}) {
        card.addAction(button);
        button->setVisible(m_mayWrite || button == m_grid);
    }
}

base::Done StaysTab::read()
{
    ET_ASSIGN(m_sessions, m_services.stays.sessions());
    ET_ASSIGN(m_stays, m_services.stays.stays());
    return {};
}

void StaysTab::reload()
{
    if (const base::Done done = read(); !done) {
        m_desk.messages.showError(done.error());
        return;
    }
    showSessions();
    filter();
}

void StaysTab::showSessions()
{
    const QSignalBlocker silence(m_which);
    const QVariant before = m_which->currentData();
    m_which->clear();
    m_which->addItem(tr("All stays"), kAll);
    m_which->addItem(tr("To come or in progress"), kComing);
    m_which->addItem(tr("Discovery stays"), kDiscovery);
    m_which->addItem(tr("Third-form observations"), kObservation);
    std::vector<CellRows::Row> rows;
    for (const admissions::SessionRow &one : m_sessions) {
        const admissions::StaySessionDetails &details = one.session.details;
        QStringList left;
        for (const auto &workshop : one.workshops) {
            left += tr("%1: %2 of %3")
                        .arg(workshop.name, QString::number(workshop.left()),
                            QString::number(workshop.places));
        }
        rows.push_back({one.session.id.value(),
            {{base::joined(
                 {details.name,
                     details.kind == admissions::StayKind::Observation ? titleOf(details.kind)
                                                                       : QString()},
                 u" · "_s)},
                {base::formatRange({details.firstDay, details.lastDay}), details.firstDay},
                {details.hours}, {left.join(u" · "_s)}}});
        m_which->addItem(details.name, one.session.id.value());
    }
    m_which->setCurrentIndex(std::max(0, m_which->findData(before)));
    m_sessionRows.setRows(std::move(rows));
}

void StaysTab::filter()
{
    const qint64 which = m_which->currentData().toLongLong();
    std::vector<CellRows::Row> rows;
    for (const admissions::StayRow &one : m_stays) {
        const admissions::StayDetails &details = one.stay.details;
        if (which == kComing
            && (details.lastDay < m_desk.clock.today() || one.stay.outcome != StayOutcome::Planned))
            continue;
        const bool isObservation = details.kind == admissions::StayKind::Observation;
        if ((which == kDiscovery && isObservation) || (which == kObservation && !isObservation))
            continue;
        if (which > 0 && (!details.session || details.session->value() != which))
            continue;
        ListCell name{people::listName(one.lastName, one.firstName)};
        name.secondary = base::joined(
            {isObservation ? titleOf(details.kind) : QString(), one.sessionName}, u" · "_s);
        ListCell agreement{one.agreement.isEmpty() ? tr("To be made") : one.agreement};
        if (details.signedOn)
            agreement.secondary = tr("signed on %1").arg(base::formatDate(*details.signedOn));
        else if (!one.agreement.isEmpty())
            agreement.secondary = tr("not signed yet");
        rows.push_back({one.stay.id.value(),
            {name, {base::formatRange({details.firstDay, details.lastDay}), details.firstDay},
                {one.workshopName},
                {titleOf(one.stay.outcome), int(one.stay.outcome), toneOf(one.stay.outcome)},
                agreement, {one.isObserved ? tr("Filled in") : u"—"_s}}});
    }
    m_stayRows.setRows(std::move(rows));
    if (!m_stayTable->currentSource().isValid() && m_stayRows.rowCount() > 0)
        m_stayTable->selectKey(m_stayRows.keyAt(m_stayRows.index(0, 0)));
    showActs();
}

const admissions::StayRow *StaysTab::chosen() const
{
    const qint64 key = m_stayRows.keyAt(m_stayTable->currentSource());
    const auto found = std::find_if(m_stays.begin(), m_stays.end(),
        [&](const admissions::StayRow &one) { return one.stay.id.value() == key; });
    return found == m_stays.end() ? nullptr : &*found;
}

void StaysTab::showActs()
{
    const bool hasOne = chosen() != nullptr;
    for (QPushButton *button : {m_agreement, m_grid, m_outcome, m_edit})
        button->setEnabled(hasOne);
}

void StaysTab::print()
{
    m_shown->print();
}

} // namespace ui
