#include "ui/outcomes/leavers_page.h"

#include "core/base/contact_formats.h"
#include "core/base/format.h"
#include "core/enrolment/student_list.h"
#include "core/security/workspace.h"
#include "ui/base/metric_card.h"
#include "ui/base/tabs.h"
#include "ui/outcomes/call_view.h"
#include "ui/outcomes/leavers_view.h"
#include "ui/outcomes/rates_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// The phones of a year's students; who may not be read has none.
QHash<qint64, CallNumbers> numbersOf(security::Workspace &workspace, school::SchoolYearId year)
{
    QHash<qint64, CallNumbers> numbers;
    for (const bool archived : {false, true}) {
        const auto rows = enrolment::studentList(workspace, {year, archived});
        if (!rows)
            continue;
        for (const enrolment::StudentRow &row : *rows)
            numbers.insert(row.id.value(),
                {base::shownPhone(row.phone), row.contactName, base::shownPhone(row.contactPhone)});
    }
    return numbers;
}

} // namespace

LeaversPage::LeaversPage(const Desk &desk, const LeaversServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_hasRates(
          services.workspace.reach(security::Operation::ReadOutcomes) != security::Reach::None)
    , m_year(new QComboBox(this))
    , m_day(new QComboBox(this))
    , m_leavers(new MetricCard(desk.theme, tr("Leavers")))
    , m_response(new MetricCard(desk.theme, tr("Heard of")))
    , m_employed(new MetricCard(desk.theme, tr("Employed, of those heard of")))
    , m_positive(new MetricCard(desk.theme, tr("Positive exit, of those heard of")))
    , m_tabs(new Tabs(desk.theme, this))
    , m_list(new LeaversView(desk, services, this))
    , m_calls(new CallView(desk, services, this))
    , m_rates(new RatesView(desk, services, this))
{
    m_year->setObjectName(u"leaverYear"_s);
    m_year->setAccessibleName(tr("School year"));
    m_day->setObjectName(u"leaverDay"_s);
    m_day->setAccessibleName(tr("Situation on which day"));
    for (QComboBox *choice : {m_year, m_day}) {
        choice->hide(); // until the window takes it into its top bar
        connect(choice, &QComboBox::activated, this, &LeaversPage::choose);
    }
    buildTabs();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(12));
    column->addWidget(makeFigures());
    column->addWidget(m_tabs, 1);
    setFocusProxy(m_list);
    connect(m_list, &LeaversView::changed, this, &LeaversPage::reload);
    connect(m_calls, &CallView::tellWanted, this, [this](people::StudentId student) {
        m_tabs->setCurrent(u"leavers"_s);
        m_list->select(student, true);
    });
}

void LeaversPage::buildTabs()
{
    m_tabs->addTab(u"leavers"_s, tr("Leavers"), m_list);
    m_tabs->addTab(u"calls"_s, tr("To call"), m_calls);
    m_rates->hide();
    if (m_hasRates)
        m_tabs->addTab(u"rates"_s, tr("Rates"), m_rates);
}

QWidget *LeaversPage::makeFigures()
{
    auto *figures = new QWidget(this);
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(14));
    const auto add = [&](MetricCard *card, const QString &name, LeaversView::Which which) {
        card->setObjectName(name);
        row->addWidget(card, 1);
        connect(card, &MetricCard::clicked, this, [this, which] {
            m_tabs->setCurrent(u"leavers"_s);
            m_list->filterWhich(which);
        });
    };
    add(m_leavers, u"figureLeavers"_s, LeaversView::Which::All);
    add(m_response, u"figureResponse"_s, LeaversView::Which::Confirmed);
    add(m_employed, u"figureEmployed"_s, LeaversView::Which::Employed);
    add(m_positive, u"figurePositive"_s, LeaversView::Which::Positive);
    figures->setVisible(m_hasRates);
    return figures;
}

QString LeaversPage::title() const
{
    return tr("Alumni");
}

QString LeaversPage::subtitle() const
{
    return tr("%1 · %n leaver(s)", nullptr, int(m_shown.year.leavers.size()))
        .arg(m_shown.yearLabel);
}

QList<QWidget *> LeaversPage::topBarActions() const
{
    return {m_year, m_day};
}

QSet<QString> LeaversPage::shows() const
{
    return {u"leaver-situation"_s, u"student"_s, u"enrolment"_s, u"party"_s, u"student_party"_s,
        u"group"_s, u"diploma"_s, u"year"_s};
}

base::Done LeaversPage::fillYears()
{
    ET_ASSIGN(const auto years, m_services.years.years());
    const QSignalBlocker silence(m_year);
    m_year->clear();
    std::optional<school::SchoolYearId> latest;
    const bool isOwn =
        m_services.workspace.reach(security::Operation::ReportLeaver) == security::Reach::Own;
    for (auto year = years.rbegin(); year != years.rend(); ++year) {
        if (year->dates.firstDay > m_desk.clock.today())
            continue;
        m_year->addItem(year->dates.label, year->id.value());
        // The last year that is over: its leavers are those that are followed.
        const bool isClosed =
            isOwn && m_desk.clock.today() > outcomes::lastDayForNews(year->dates.lastDay);
        if (!latest && !isClosed && year->dates.lastDay < m_desk.clock.today())
            latest = year->id;
    }
    if (!m_chosen && m_year->count() > 0)
        m_chosen = latest.value_or(school::SchoolYearId(m_year->itemData(0).toLongLong()));
    if (m_chosen)
        m_year->setCurrentIndex(m_year->findData(m_chosen->value()));
    m_shown.yearLabel = m_year->currentText();
    return {};
}

void LeaversPage::fillDays()
{
    const QSignalBlocker silence(m_day);
    const QVariant before = m_day->currentData();
    m_day->clear();
    m_day->addItem(tr("Known today"));
    for (const int months : outcomes::pastWaves(m_shown.year.lastDay, m_shown.today)) {
        const QDate day = outcomes::waveDay(m_shown.year.lastDay, months);
        m_day->addItem(tr("At %n month(s): %1", nullptr, months).arg(base::formatDate(day)), day);
    }
    m_day->setCurrentIndex(before.isValid() ? std::max(0, m_day->findData(before)) : 0);
    const QDate chosen = m_day->currentData().toDate();
    m_shown.day = chosen.isValid() ? std::optional(chosen) : std::nullopt;
    m_shown.dayLabel = m_day->currentText();
}

base::Done LeaversPage::read()
{
    m_shown.today = m_desk.clock.today();
    ET_TRY(fillYears());
    if (!m_chosen)
        return {};
    ET_ASSIGN(m_shown.year, m_services.leavers.leavers(*m_chosen));
    m_shown.numbers = numbersOf(m_services.workspace, *m_chosen);
    fillDays();
    return {};
}

void LeaversPage::reload()
{
    if (const base::Done done = read(); !done) {
        m_desk.messages.showError(done.error());
        return;
    }
    m_list->setShown(m_shown);
    m_calls->setShown(m_shown);
    m_tabs->setTabText(u"calls"_s, tr("To call (%1)").arg(m_calls->count()));
    if (m_hasRates) {
        m_rates->setShown(m_shown);
        showFigures();
    }
    emit headingChanged();
}

void LeaversPage::showFigures()
{
    const outcomes::OutcomeRates rates = m_shown.rates();
    m_leavers->setFigure(QString::number(rates.leavers));
    m_leavers->setNote(m_shown.year.undecided > 0
            ? tr("%n more undecided", nullptr, m_shown.year.undecided)
            : m_shown.yearLabel);
    m_response->setFigure(base::formatRatio(rates.response()));
    m_response->setNote(tr("%n without news", nullptr, rates.unknown()),
        rates.unknown() > 0     ? Tone::Warning
            : rates.leavers > 0 ? Tone::Good
                                : Tone::Neutral);
    m_employed->setFigure(base::formatRatio(rates.employedOfKnown()));
    const auto ofAll = [&](const base::Ratio &ratio) {
        return ratio.isDefined() ? tr("of all: %1").arg(base::formatRatio(ratio)) : tr("No leaver");
    };
    m_employed->setNote(ofAll(rates.employedOfAll()));
    m_positive->setFigure(base::formatRatio(rates.positiveOfKnown()));
    m_positive->setNote(ofAll(rates.positiveOfAll()));
}

void LeaversPage::choose()
{
    if (m_list->mayGiveUp()) {
        m_list->giveUp();
        m_chosen = school::SchoolYearId(m_year->currentData().toLongLong());
        reload();
        return;
    }
    m_year->setCurrentIndex(m_year->findData(m_chosen->value()));
    m_day->setCurrentIndex(m_shown.day ? m_day->findData(*m_shown.day) : 0);
}

void LeaversPage::showPlace(const Place &place)
{
    if (place.kind != u"student"_s || !m_list->mayGiveUp())
        return;
    m_list->giveUp();
    reload();
    const people::StudentId student(place.key);
    for (int index = 0; index < m_year->count(); ++index) {
        const school::SchoolYearId year(m_year->itemData(index).toLongLong());
        const auto found = m_services.leavers.leavers(year);
        const bool isThere = found
            && std::any_of(found->leavers.begin(), found->leavers.end(),
                [&](const outcomes::Leaver &leaver) { return leaver.student == student; });
        if (!isThere)
            continue;
        m_chosen = year;
        reload();
        m_tabs->setCurrent(u"leavers"_s);
        m_list->select(student, false);
        return;
    }
    m_desk.messages.showWarning(tr("This student is not among the leavers."));
}

void LeaversPage::save()
{
    m_list->save();
}

void LeaversPage::print()
{
    if (m_tabs->current() == u"calls"_s)
        m_calls->print();
    else if (m_tabs->current() == u"rates"_s)
        m_rates->print();
    else
        m_list->print();
}

bool LeaversPage::hasUnsavedWork() const
{
    return m_list->hasUnsavedWork();
}

} // namespace ui
