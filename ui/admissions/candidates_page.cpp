#include "ui/admissions/candidates_page.h"

#include "core/security/workspace.h"
#include "ui/admissions/candidates_tab.h"
#include "ui/admissions/erase_tab.h"
#include "ui/admissions/figures_tab.h"
#include "ui/admissions/stays_tab.h"
#include "ui/base/buttons.h"
#include "ui/base/tabs.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

CandidatesPage::CandidatesPage(
    const Desk &desk, const AdmissionsServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_mayWrite(services.workspace.reach(security::Operation::ManageApplications)
          != security::Reach::None)
    , m_years(new QComboBox(this))
    , m_add(makeButton(desk.theme, tr("&New candidate"), ButtonLook::Primary, Icon::Plus, this))
    , m_tabs(new Tabs(desk.theme, this))
    , m_candidates(new CandidatesTab(desk, services, this))
    , m_stays(new StaysTab(desk, services, this))
    , m_figures(new FiguresTab(desk, services, this))
    , m_erase(new EraseTab(desk, services, this))
{
    build();
    connect(m_years, &QComboBox::activated, this, &CandidatesPage::reload);
    connect(m_add, &QPushButton::clicked, m_candidates, &CandidatesTab::addCandidate);
    connect(m_candidates, &CandidatesTab::addWanted, m_candidates, &CandidatesTab::addCandidate);
    connect(m_candidates, &CandidatesTab::changed, this, &CandidatesPage::reload);
    connect(m_candidates, &CandidatesTab::stayWanted, m_stays, &StaysTab::plan);
    connect(m_stays, &StaysTab::changed, this, &CandidatesPage::reload);
}

void CandidatesPage::build()
{
    m_years->setObjectName(u"candidateYear"_s);
    m_years->setAccessibleName(tr("For the school year"));
    m_add->setObjectName(u"newCandidate"_s);
    for (QWidget *action : std::initializer_list<QWidget *>{m_years, m_add})
        action->hide(); // until the window takes them into its top bar
    m_tabs->setObjectName(u"candidateTabs"_s);
    m_tabs->addTab(u"candidates"_s, tr("Candidates"), m_candidates);
    m_tabs->addTab(u"stays"_s, tr("Stays"), m_stays);
    m_tabs->addTab(u"figures"_s, tr("Figures"), m_figures);
    if (m_mayWrite)
        m_tabs->addTab(u"erase"_s, tr("To erase"), m_erase);
    else
        m_erase->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs, 1);
    setFocusProxy(m_candidates);
}

QString CandidatesPage::title() const
{
    return tr("Candidates");
}

QString CandidatesPage::subtitle() const
{
    return tr("%n on their way", nullptr, m_candidates->openCount());
}

QList<QWidget *> CandidatesPage::topBarActions() const
{
    return m_mayWrite ? QList<QWidget *>{m_years, m_add} : QList<QWidget *>{m_years};
}

QSet<QString> CandidatesPage::shows() const
{
    return {u"application"_s, u"stay"_s, u"stay-session"_s, u"stay-observation"_s, u"student"_s,
        u"party"_s, u"student_party"_s, u"enrolment"_s, u"workshop"_s, u"group"_s, u"year"_s};
}

// All years first: those who come next September are called in this one.
base::Done CandidatesPage::fillYears()
{
    ET_ASSIGN(const auto years, m_services.years.years());
    const QSignalBlocker silence(m_years);
    const QVariant before = m_years->currentData();
    m_years->clear();
    m_years->addItem(tr("All years"), 0);
    for (auto year = years.rbegin(); year != years.rend(); ++year)
        m_years->addItem(year->dates.label, year->id.value());
    m_years->setCurrentIndex(std::max(0, m_years->findData(before)));
    return {};
}

std::optional<school::SchoolYearId> CandidatesPage::year() const
{
    const qint64 key = m_years->currentData().toLongLong();
    return key == 0 ? std::nullopt : std::optional(school::SchoolYearId(key));
}

void CandidatesPage::reload()
{
    if (const base::Done filled = fillYears(); !filled) {
        m_desk.messages.showError(filled.error());
        return;
    }
    m_candidates->reload(year());
    m_stays->reload();
    m_figures->reload(year(), m_years->currentText());
    if (m_mayWrite) {
        m_erase->reload();
        m_tabs->setTabText(u"erase"_s,
            m_erase->count() > 0 ? tr("To erase (%1)").arg(m_erase->count()) : tr("To erase"));
    }
    emit headingChanged();
}

void CandidatesPage::showPlace(const Place &place)
{
    if (place.kind != u"application"_s && place.kind != u"to-call"_s)
        return;
    m_years->setCurrentIndex(0);
    reload();
    m_tabs->setCurrent(u"candidates"_s);
    if (place.kind == u"to-call"_s)
        m_candidates->showToCall();
    else
        m_candidates->select(admissions::ApplicationId(place.key));
}

void CandidatesPage::print()
{
    const QString tab = m_tabs->current();
    if (tab == u"stays"_s)
        m_stays->print();
    else if (tab == u"figures"_s)
        m_figures->print();
    else if (tab == u"erase"_s)
        m_erase->print();
    else
        m_candidates->print();
}

} // namespace ui
