#include "ui/exams/exams_page.h"

#include "core/base/format.h"
#include "core/exams/marks_service.h"
#include "core/security/workspace.h"
#include "ui/base/buttons.h"
#include "ui/base/metric_card.h"
#include "ui/base/tabs.h"
#include "ui/exams/adjustments_view.h"
#include "ui/exams/calendar_view.h"
#include "ui/exams/candidates_view.h"
#include "ui/exams/convocations_view.h"
#include "ui/exams/marks_view.h"
#include "ui/exams/results_view.h"
#include "ui/exams/success_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ExamsPage::ExamsPage(const Desk &desk, const ExamsServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_mayRecord(
          services.workspace.reach(security::Operation::RecordExams) != security::Reach::None)
    , m_sessions(new QComboBox(this))
    , m_enter(makeButton(desk.theme, tr("&Enter students"), ButtonLook::Primary, Icon::Plus, this))
    , m_entered(new MetricCard(desk.theme, tr("Entered")))
    , m_unknown(new MetricCard(desk.theme, tr("Presence to be noted")))
    , m_awaited(new MetricCard(desk.theme, tr("Results awaited")))
    , m_success(new MetricCard(desk.theme, tr("Success of those who came")))
    , m_tabs(new Tabs(desk.theme, this))
    , m_candidates(new CandidatesView(desk, services, this))
    , m_marks(new MarksView(desk, services, this))
    , m_convocations(new ConvocationsView(desk, services, this))
    , m_calendar(new CalendarView(desk, services, this))
    , m_results(new SuccessView(desk, services, this))
    , m_detail(new ResultsView(desk, services, this))
{
    m_sessions->setObjectName(u"examSession"_s);
    m_tabs->setObjectName(u"examTabs"_s);
    m_sessions->setAccessibleName(tr("Exam session"));
    m_enter->setObjectName(u"enterStudents"_s);
    for (QWidget *action : std::initializer_list<QWidget *>{m_sessions, m_enter})
        action->hide(); // until the window takes them into its top bar
    addTabs();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(12));
    column->addWidget(makeFigures());
    column->addWidget(m_tabs, 1);
    setFocusProxy(m_candidates);
    connect(m_sessions, &QComboBox::activated, this, &ExamsPage::chooseSession);
    connect(m_enter, &QPushButton::clicked, this, &ExamsPage::enter);
    connect(m_candidates, &CandidatesView::enterWanted, this, &ExamsPage::enter);
    connect(m_candidates, &CandidatesView::changed, this, &ExamsPage::reload);
    connect(m_candidates, &CandidatesView::callWanted, m_convocations, &ConvocationsView::call);
}

void ExamsPage::addTabs()
{
    m_tabs->addTab(u"candidates"_s, tr("Candidates"), m_candidates);
    m_tabs->addTab(u"marks"_s, tr("Marks"), m_marks);
    m_tabs->addTab(u"convocations"_s, tr("Convocations"), m_convocations);
    m_tabs->addTab(u"calendar"_s, tr("Calendar"), m_calendar);
    if (m_services.workspace.reach(security::Operation::ManageExamAdjustments)
        != security::Reach::None) {
        m_adjustments = new AdjustmentsView(m_desk, m_services, this);
        m_tabs->addTab(u"adjustments"_s, tr("Adjustments"), m_adjustments);
    }
    m_tabs->addTab(u"success"_s, tr("Success"), m_results);
    m_tabs->addTab(u"results"_s, tr("Results in detail"), m_detail);
}

QWidget *ExamsPage::makeFigures()
{
    auto *figures = new QWidget(this);
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(14));
    for (MetricCard *card : {m_entered, m_unknown, m_awaited, m_success})
        row->addWidget(card, 1);
    m_entered->setObjectName(u"figureEntered"_s);
    m_unknown->setObjectName(u"figureUnknown"_s);
    m_awaited->setObjectName(u"figureAwaited"_s);
    m_success->setObjectName(u"figureSuccess"_s);
    const auto filters = [this](MetricCard *card, std::optional<exams::Standing> standing) {
        connect(card, &MetricCard::clicked, this, [this, standing] {
            m_tabs->setCurrent(u"candidates"_s);
            m_candidates->filterStanding(standing);
        });
    };
    filters(m_entered, {});
    filters(m_unknown, exams::Standing::PresenceUnknown);
    filters(m_awaited, exams::Standing::ResultAwaited);
    connect(m_success, &MetricCard::clicked, this, [this] { m_tabs->setCurrent(u"success"_s); });
    return figures;
}

QString ExamsPage::title() const
{
    return tr("Exams");
}

QString ExamsPage::subtitle() const
{
    return tr("Session %1 · %n candidate(s)", nullptr, m_registered).arg(m_session);
}

QList<QWidget *> ExamsPage::topBarActions() const
{
    return m_mayRecord ? QList<QWidget *>{m_sessions, m_enter} : QList<QWidget *>{m_sessions};
}

QSet<QString> ExamsPage::shows() const
{
    return {u"exam-registration"_s, u"exam-date"_s, u"exam-adjustment"_s, u"exam-unit"_s, u"path"_s,
        u"student"_s, u"enrolment"_s, u"group"_s, u"diploma"_s, u"year"_s};
}

base::Done ExamsPage::fillSessions()
{
    ET_ASSIGN(std::vector<int> sessions, m_services.exams.sessions());
    ET_ASSIGN(const auto years, m_services.years.years());
    int current = sessions.empty() ? m_desk.clock.today().year() : sessions.front();
    for (const school::SchoolYear &year : years) {
        const int session = exams::sessionOf(year.dates.lastDay);
        sessions.push_back(session);
        if (year.state == school::YearState::Current)
            current = session;
    }
    sessions.push_back(current);
    std::sort(sessions.begin(), sessions.end(), std::greater());
    sessions.erase(std::unique(sessions.begin(), sessions.end()), sessions.end());
    if (m_session == 0)
        m_session = current;
    const QSignalBlocker silence(m_sessions);
    m_sessions->clear();
    for (const int session : sessions)
        m_sessions->addItem(tr("Session %1").arg(session), session);
    m_sessions->setCurrentIndex(m_sessions->findData(m_session));
    return {};
}

void ExamsPage::reload()
{
    if (const base::Done filled = fillSessions(); !filled) {
        m_desk.messages.showError(filled.error());
        return;
    }
    auto lines = m_services.exams.session(m_session);
    const auto results = m_services.exams.success(m_session);
    if (!lines || !results) {
        m_desk.messages.showError(lines ? results.error() : lines.error());
        return;
    }
    if (const base::Done detail = readDetail(*lines); !detail)
        m_desk.messages.showError(detail.error());
    m_registered = int(lines->size());
    m_candidates->setLines(std::move(*lines), m_session);
    m_marks->setSession(m_session);
    m_convocations->setSession(m_session);
    m_calendar->setSession(m_session);
    if (m_adjustments)
        m_adjustments->setSession(m_session);
    m_results->setResults(*results, m_session);
    showFigures(exams::together(*results));
    emit headingChanged();
}

base::Done ExamsPage::readDetail(const std::vector<exams::ExamLine> &lines)
{
    exams::MarksService marks(m_services.workspace);
    ET_ASSIGN(const auto units, marks.unitResults(m_session));
    ET_ASSIGN(const auto certificates, marks.certificates(m_session));
    m_detail->setResults(exams::resultsByGroup(lines), units, certificates, m_session);
    return {};
}

void ExamsPage::showFigures(const exams::DiplomaResults &together)
{
    const int unknown = together.presenceUnknown();
    const Tone done = together.present > 0 ? Tone::Good : Tone::Neutral;
    m_entered->setFigure(QString::number(together.registered));
    m_entered->setNote(tr("%n absent", nullptr, together.absent));
    m_unknown->setFigure(QString::number(unknown));
    m_unknown->setNote(unknown == 0 ? tr("All is noted") : tr("Who came to the exam?"),
        unknown == 0 ? done : Tone::Neutral);
    m_awaited->setFigure(QString::number(together.awaited()));
    m_awaited->setNote(together.awaited() == 0 ? tr("None is awaited") : tr("From the jury"),
        together.awaited() == 0 ? done : Tone::Warning);
    m_success->setFigure(base::formatRatio(together.ofPresent()));
    m_success->setNote(together.present > 0
            ? tr("%1 of those entered").arg(base::formatRatio(together.ofRegistered()))
            : tr("No result yet"));
}

} // namespace ui
