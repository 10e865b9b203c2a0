// What the balance reads, and how a choice goes down to the sessions behind it.
#include "core/base/format.h"
#include "ui/base/card.h"
#include "ui/base/data_table.h"
#include "ui/base/metric_card.h"
#include "ui/base/shown_list.h"
#include "ui/hours/chart_view.h"
#include "ui/hours/hours_page.h"

#include <QComboBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

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
    ET_ASSIGN(m_words.target, m_hours.target());
    ET_ASSIGN(m_year, m_years.current());
    m_book.reset();
    if (!m_year)
        return {};
    ET_ASSIGN(m_terms, m_years.terms(m_year->id));
    fillPeriods(m_terms);
    ET_ASSIGN(m_book, m_hours.book(m_year->id));
    return {};
}

void HoursPage::fillPeriods(const std::vector<school::Term> &terms)
{
    const QVariant chosen = m_period->currentData();
    m_period->clear();
    m_period->addItem(tr("Whole year"), 0);
    for (const school::Term &term : terms)
        m_period->addItem(term.dates.name, term.position);
    m_period->setCurrentIndex(std::max(0, m_period->findData(chosen)));
}

hours::Period HoursPage::period() const
{
    const int term = m_period->currentData().toInt();
    return {term > 0 ? std::optional(term) : std::nullopt, {}, {}};
}

school::TermDates HoursPage::days() const
{
    const int position = m_period->currentData().toInt();
    for (const school::Term &term : m_terms) {
        if (term.position == position)
            return term.dates;
    }
    return {m_year->dates.label, m_year->dates.firstDay, m_year->dates.lastDay};
}

void HoursPage::showAll()
{
    m_words.measure = hours::Measure(m_measure->currentData().toInt());
    std::vector<CellRows::Row> rows;
    std::vector<hours::GroupHours> groups;
    if (m_book)
        groups = m_book->groups(period());
    for (const hours::GroupHours &group : groups)
        rows.push_back(m_words.group(group));
    m_groupRows.setRows(std::move(rows));
    m_chart->setChart(m_words.chart(groups));
    if (!m_groups->currentIndex().isValid() && !groups.empty())
        m_groups->selectKey(groups.front().group.group.value());
    showFigures();
    showStudents();
}

void HoursPage::showFigures()
{
    const hours::HoursSums total = m_book ? m_book->total(period()) : hours::HoursSums();
    const hours::Split &split = total.of(m_words.measure);
    const base::Ratio share = split.share();
    const hours::Judgement judgement = m_words.target.judge(share);
    m_share->setFigure(share.isDefined() ? base::formatPercent(share) : u"—"_s);
    m_share->setNote(titleOf(judgement), toneOf(judgement));
    m_practice->setFigure(base::formatMinutes(split.practice));
    m_practice->setNote(tr("workshop"));
    m_theory->setFigure(base::formatMinutes(split.theory));
    m_theory->setNote(tr("general and vocational"));
    int watched = 0;
    int judged = 0;
    for (const hours::StudentHours &student :
        m_book ? m_book->students(period()) : std::vector<hours::StudentHours>()) {
        const auto word = m_words.target.judge(student.hours.of(m_words.measure).share());
        judged += word == hours::Judgement::Undefined ? 0 : 1;
        watched += word == hours::Judgement::Amber || word == hours::Judgement::Red ? 1 : 0;
    }
    m_watch->setFigure(u"%1 / %2"_s.arg(watched).arg(judged));
    if (judged == 0)
        m_watch->setNote(tr("no hours yet"));
    else
        m_watch->setNote(watched == 0 ? tr("all on target") : tr("outside the target"),
            watched == 0 ? Tone::Good : Tone::Warning);
}

void HoursPage::showStudents()
{
    const QModelIndex chosen = m_groups->currentSource();
    std::vector<CellRows::Row> rows;
    m_studentCard->setTitle(tr("Students"));
    if (m_book && chosen.isValid()) {
        const school::GroupId group(m_groupRows.keyAt(chosen));
        for (const hours::StudentHours &student : m_book->students(period(), group))
            rows.push_back(m_words.student(student));
        m_studentCard->setTitle(
            tr("Students of %1").arg(chosen.siblingAtColumn(0).data().toString()));
        m_studentList->setTitle(
            tr("Hours of the students of %1").arg(chosen.siblingAtColumn(0).data().toString()));
    }
    const qint64 first = rows.empty() ? 0 : rows.front().key;
    m_studentRows.setRows(std::move(rows));
    if (!m_students->currentIndex().isValid() && first != 0)
        m_students->selectKey(first);
    showSessions();
}

void HoursPage::showSessions()
{
    const QModelIndex chosen = m_students->currentSource();
    std::vector<CellRows::Row> rows;
    m_sessionCard->setTitle(tr("Sessions behind the figure"));
    if (m_year && chosen.isValid()) {
        const school::TermDates range = days();
        const auto sessions = m_hours.behind(
            enrolment::EnrolmentId(m_studentRows.keyAt(chosen)), range.firstDay, range.lastDay);
        if (!sessions) {
            m_desk.messages.showError(sessions.error());
            return;
        }
        for (const hours::SessionBehind &session : *sessions)
            rows.push_back(m_words.session(session));
        m_sessionCard->setTitle(
            tr("Sessions of %1").arg(chosen.siblingAtColumn(0).data().toString()));
        m_sessionList->setTitle(
            tr("Sessions of %1").arg(chosen.siblingAtColumn(0).data().toString()));
    }
    m_sessionRows.setRows(std::move(rows));
}

void HoursPage::openRoll(const QModelIndex &session)
{
    const qint64 key = m_sessionRows.keyAt(session); // below zero: taken over, without a roll
    if (key > 0 && m_workspace.reach(security::Operation::TakeRollCall) != security::Reach::None)
        m_desk.navigator.go({u"roll-call"_s, u"session"_s, key});
}

void HoursPage::showPlace(const Place &place)
{
    if (place.kind == u"group"_s)
        m_groups->selectKey(place.key);
}

} // namespace ui
