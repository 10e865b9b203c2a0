#include "ui/follow_up/absences_page.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/enrolment/student_list.h"
#include "ui/base/buttons.h"
#include "ui/base/dialogs.h"
#include "ui/base/tabs.h"
#include "ui/follow_up/absence_dialog.h"
#include "ui/follow_up/absents_tab.h"
#include "ui/follow_up/cases_tab.h"
#include "ui/follow_up/month_tab.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

AbsencesPage::AbsencesPage(const Desk &desk, const FollowUpServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_morning(makeButton(desk.theme, tr("Mo&rning page"), ButtonLook::Secondary, Icon::Sun, this))
    , m_announce(
          makeButton(desk.theme, tr("A&nnounce an absence"), ButtonLook::Primary, Icon::Plus, this))
    , m_tabs(new Tabs(desk.theme, this))
    , m_day(new AbsentsTab(desk, services, this))
    , m_cases(new CasesTab(desk, services, this))
    , m_month(new MonthTab(desk, services, this))
{
    m_morning->setObjectName(u"openMorning"_s);
    m_announce->setObjectName(u"announceAbsence"_s);
    m_tabs->setObjectName(u"absenceTabs"_s);
    for (QPushButton *action : {m_morning, m_announce})
        action->hide(); // until the window takes them into its top bar
    m_tabs->addTab(u"day"_s, tr("Absents of the day"), m_day);
    m_tabs->addTab(u"cases"_s, tr("Absences followed"), m_cases);
    m_tabs->addTab(u"month"_s, tr("Month"), m_month);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    setFocusProxy(m_day);
    connect(m_morning, &QPushButton::clicked, this, [this] {
        m_desk.navigator.go({u"morning"_s, {}, 0});
    });
    connect(m_announce, &QPushButton::clicked, this, [this] { announce({}); });
    connect(m_cases, &CasesTab::announceWanted, this, [this] { announce({}); });
    connect(m_month, &MonthTab::casesWanted, this, [this](people::StudentId student) {
        m_tabs->setCurrent(u"cases"_s);
        m_cases->showStudent(student);
    });
    connect(m_day, &AbsentsTab::shownDayChanged, this, &Page::headingChanged);
    connect(m_day, &AbsentsTab::changed, this, &AbsencesPage::reload);
    connect(m_cases, &CasesTab::changed, this, &AbsencesPage::reload);
    connect(m_month, &MonthTab::changed, this, &AbsencesPage::reload);
    connect(m_month, &MonthTab::shownMonthChanged, this, &Page::headingChanged);
    connect(m_tabs, &Tabs::currentChanged, this, &Page::headingChanged);
}

QString AbsencesPage::title() const
{
    return tr("Absences");
}

QString AbsencesPage::subtitle() const
{
    if (m_tabs->current() == u"month"_s) {
        return tr("%1 · %n step(s) to be taken", nullptr, m_month->view().openSteps())
            .arg(follow_up::shownMonth(m_month->view().month));
    }
    return tr("%1 · %n absent(s)", nullptr, int(m_day->view().absents.size()))
        .arg(base::formatLongDate(m_day->view().day));
}

QList<QWidget *> AbsencesPage::topBarActions() const
{
    return m_services.mayAnnounce() ? QList<QWidget *>{m_morning, m_announce}
                                    : QList<QWidget *>{m_morning};
}

QSet<QString> AbsencesPage::shows() const
{
    return {u"absence"_s, u"attendance-step"_s, u"attendance-rule"_s, u"absence-reason"_s,
        u"roll"_s, u"session"_s, u"student"_s, u"enrolment"_s, u"student_party"_s, u"setting"_s};
}

QList<KeyHelp> AbsencesPage::keys() const
{
    return {{tr("Enter"), tr("Open the file, or the absence")}};
}

void AbsencesPage::reload()
{
    m_day->reload();
    m_cases->reload();
    m_month->reload();
    emit headingChanged();
}

void AbsencesPage::showPlace(const Place &place)
{
    const people::StudentId student(place.key);
    if (place.kind == u"announce"_s) {
        announce(place.key > 0 ? std::optional(student) : std::nullopt);
        return;
    }
    // "month-2026-10": that one, not the one that runs.
    const QDate month = QDate::fromString(place.kind.section(u'-', 1) + u"-01"_s, Qt::ISODate);
    if (month.isValid())
        m_month->showMonth(month);
    const QString tab = place.kind.section(u'-', 0, 0);
    m_tabs->setCurrent(tab);
    if (place.key == 0)
        return;
    if (tab == u"month"_s)
        m_month->select(student);
    else if (tab == u"cases"_s)
        m_cases->showStudent(student);
    else
        m_day->select(student);
}

void AbsencesPage::announce(std::optional<people::StudentId> student)
{
    const auto reasons = m_services.absences.reasons();
    auto rows = enrolment::studentList(m_services.workspace);
    if (!reasons || !rows) {
        m_desk.messages.showError(reasons ? rows.error() : reasons.error());
        return;
    }
    std::erase_if(*rows, [](const enrolment::StudentRow &row) {
        return row.state != enrolment::StudentState::Enrolled
            && row.state != enrolment::StudentState::Upcoming;
    });
    AbsenceDialog dialog(m_desk.theme, m_desk.clock.today(), *reasons, *rows, this);
    if (student)
        dialog.choose(*student);
    absences::AbsenceUndo undo;
    QString remark;
    dialog.setAct([&]() -> base::Done {
        const auto who = dialog.student();
        if (!who) {
            return base::fail(kNoSuchStudent,
                tr("There is no enrolled student of that name: choose one of the list."));
        }
        ET_ASSIGN(const auto announced, m_services.absences.announce(*who, dialog.details()));
        undo = announced.undo;
        remark = announced.remark;
        return {};
    });
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(
        base::joined({tr("%1: absence announced.").arg(dialog.studentName()), remark}, u" "_s),
        [this, undo] { return m_services.absences.undo(undo); });
    reload();
}

void AbsencesPage::print()
{
    const QString tab = m_tabs->current();
    if (tab == u"cases"_s)
        m_cases->print();
    else if (tab == u"month"_s)
        m_month->print();
    else
        m_day->print();
}

} // namespace ui
