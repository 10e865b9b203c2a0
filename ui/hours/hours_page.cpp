#include "ui/hours/hours_page.h"

#include "core/base/clock.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/labels.h"
#include "ui/base/list_output.h"
#include "ui/base/tabs.h"
#include "ui/hours/attendance_view.h"
#include "ui/hours/hours_detail.h"
#include "ui/hours/hours_overview.h"
#include "ui/hours/staff_hours_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

HoursPage::HoursPage(const Desk &desk, security::Workspace &workspace,
    security::AccountService &accounts, hours::HoursService &hours, school::YearService &years,
    QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_hours(hours)
    , m_years(years)
    , m_period(new QComboBox(this))
    , m_measure(new QComboBox(this))
    , m_output(new ListOutput(desk, workspace, accounts, this))
    , m_tabs(new Tabs(desk.theme, this))
    , m_overview(new HoursOverview(desk, *m_output, this))
    , m_detail(new HoursDetail(desk, *m_output, workspace, hours, this))
    , m_attendance(new AttendanceView(desk, *m_output, hours, this))
    , m_staff(new StaffHoursView(desk, *m_output, workspace, hours, this))
{
    setObjectName(u"hoursPage"_s);
    m_tabs->setObjectName(u"hoursTabs"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(10));
    column->addWidget(makeChoices());
    column->addWidget(m_tabs, 1);
    m_tabs->addTab(u"overview"_s, tr("At a glance"), m_overview);
    m_tabs->addTab(u"detail"_s, tr("Groups and students"), m_detail);
    m_tabs->addTab(u"attendance"_s, tr("Attendance"), m_attendance);
    m_tabs->addTab(u"staff"_s, tr("Staff"), m_staff);
    const auto told = [this] { return note(); };
    m_overview->setNote(told);
    m_detail->setNote(told);
    m_attendance->setNote(told);
    m_staff->setNote(told);
    m_detail->keepFilters({m_period, m_measure});
    connect(m_period, &QComboBox::activated, this, &HoursPage::showAll);
    connect(m_measure, &QComboBox::activated, this, &HoursPage::showAll);
    connect(m_tabs, &Tabs::currentChanged, this, &HoursPage::showAttendance);
    connect(m_overview, &HoursOverview::weekChosen, this, &HoursPage::showWeek);
    connect(m_overview, &HoursOverview::studentChosen, this, &HoursPage::showStudent);
    connect(m_overview, &HoursOverview::listsWanted, m_tabs,
        [this] { m_tabs->setCurrent(u"detail"_s); });
}

QWidget *HoursPage::makeChoices()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    m_period->setObjectName(u"period"_s);
    m_period->setMinimumContentsLength(16);
    m_measure->setObjectName(u"measure"_s);
    m_measure->addItem(tr("Hours attended"), int(hours::Measure::Attended));
    m_measure->addItem(tr("Hours given"), int(hours::Measure::Delivered));
    m_measure->addItem(tr("Hours planned, of rolls done"), int(hours::Measure::Planned));
    const auto add = [&](const QString &label, QComboBox *box) {
        auto *words = makeLabel(label, LabelLook::Field, bar);
        words->setBuddy(box);
        box->setAccessibleName(label);
        row->addWidget(words);
        row->addWidget(box);
        row->addSpacing(m_desk.theme.px(8));
    };
    add(tr("Period"), m_period);
    add(tr("Counting"), m_measure);
    row->addStretch();
    return bar;
}

QString HoursPage::title() const
{
    return tr("Hours 2/3–1/3");
}

QString HoursPage::subtitle() const
{
    return m_shown.year ? u"%1 · %2"_s.arg(m_shown.year->dates.label, m_shown.words.targetText())
                        : QString();
}

QString HoursPage::note() const
{
    const QString year = m_shown.year ? m_shown.year->dates.label : QString();
    return base::joined(
        {year, m_period->currentText(), m_measure->currentText(), m_shown.words.targetText()},
        u" · "_s);
}

QSet<QString> HoursPage::shows() const
{
    return {u"takeover"_s, u"roll"_s, u"session"_s, u"year"_s, u"student"_s, u"enrolment"_s,
        u"group"_s, u"nature"_s, u"practice_target"_s, u"setting"_s, u"staff"_s};
}

void HoursPage::print()
{
    if (m_tabs->current() == u"overview")
        m_overview->print();
    else if (m_tabs->current() == u"staff")
        m_staff->print();
    else if (m_tabs->current() == u"attendance")
        m_attendance->print();
    else
        m_detail->print();
}

void HoursPage::reload()
{
    if (const base::Done done = read(); !done) {
        m_desk.messages.showError(done.error());
        return;
    }
    showAll();
    emit headingChanged();
}

base::Done HoursPage::read()
{
    m_shown.today = m_desk.clock.today();
    ET_ASSIGN(m_shown.year, m_years.current());
    m_shown.outlook.reset();
    if (!m_shown.year)
        return {};
    ET_ASSIGN(m_shown.terms, m_years.terms(m_shown.year->id));
    fillPeriods();
    ET_ASSIGN(m_shown.outlook, m_hours.outlook(m_shown.year->id));
    m_shown.words.targets = m_shown.outlook->targets;
    return {};
}

void HoursPage::fillPeriods()
{
    const QVariant chosen = m_period->currentData();
    m_period->clear();
    m_period->addItem(tr("Whole year"), 0);
    for (const school::Term &term : m_shown.terms)
        m_period->addItem(term.dates.name, term.position);
    if (chosen.typeId() == QMetaType::QDate && m_shown.year->dates.contains(chosen.toDate()))
        m_period->addItem(tr("Week of %1").arg(base::formatDate(chosen.toDate())), chosen);
    m_period->setCurrentIndex(std::max(0, m_period->findData(chosen)));
}

void HoursPage::readPeriod()
{
    const school::YearDates &year = m_shown.year->dates;
    m_shown.period = {};
    m_shown.words.onlyInforms = false;
    m_shown.days = {year.label, year.firstDay, year.lastDay};
    const QVariant chosen = m_period->currentData();
    if (chosen.typeId() == QMetaType::QDate) {
        const QDate monday = chosen.toDate();
        m_shown.words.onlyInforms = true;
        m_shown.period.fromWeek = monday;
        m_shown.period.toWeek = monday;
        m_shown.days = {m_period->currentText(), monday, monday.addDays(6)};
        return;
    }
    for (const school::Term &term : m_shown.terms) {
        if (term.position == chosen.toInt()) {
            m_shown.period.term = term.position;
            m_shown.days = term.dates;
        }
    }
}

void HoursPage::showAll()
{
    m_shown.words.measure = hours::Measure(m_measure->currentData().toInt());
    m_shown.staff.clear();
    m_shown.manyMasters.clear();
    if (m_shown.year) {
        readPeriod();
        auto staff = m_hours.staff(m_shown.days.firstDay, m_shown.days.lastDay);
        auto masters = m_hours.manyMasters(m_shown.days.firstDay, m_shown.days.lastDay);
        if (!staff || !masters) {
            m_desk.messages.showError(staff ? masters.error() : staff.error());
            return;
        }
        m_shown.staff = std::move(*staff);
        m_shown.manyMasters = std::move(*masters);
    }
    m_overview->setShown(m_shown);
    m_detail->setShown(m_shown);
    m_staff->setShown(m_shown);
    m_isRead = true;
    showAttendance();
}

void HoursPage::showAttendance()
{
    if (m_isRead && m_tabs->current() == u"attendance")
        m_attendance->setShown(m_shown);
}

void HoursPage::showWeek(qint64 group, QDate monday)
{
    int place = m_period->findData(monday);
    if (place < 0) {
        m_period->addItem(tr("Week of %1").arg(base::formatDate(monday)), monday);
        place = m_period->count() - 1;
    }
    m_period->setCurrentIndex(place);
    showAll();
    m_detail->chooseGroup(group);
    m_tabs->setCurrent(u"detail"_s);
}

void HoursPage::showStudent(qint64 enrolment)
{
    m_detail->chooseStudent(enrolment);
    m_tabs->setCurrent(u"detail"_s);
}

void HoursPage::showPlace(const Place &place)
{
    if (place.kind == u"group") {
        m_detail->chooseGroup(place.key);
        m_tabs->setCurrent(u"detail"_s);
    } else if (place.kind == u"student") {
        showStudent(place.key);
    } else if (place.kind == u"staff" || place.kind == u"attendance") {
        m_tabs->setCurrent(place.kind);
    }
}

} // namespace ui
