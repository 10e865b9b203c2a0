#include "ui/hours/attendance_view.h"

#include "core/base/format.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/chart_view.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/shown_list.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using Kind = exchange::ColumnKind;

QString monthName(QDate month)
{
    return QLocale(QLocale::French).standaloneMonthName(month.month(), QLocale::ShortFormat);
}

std::vector<QDate> monthsOf(const school::YearDates &dates)
{
    std::vector<QDate> months;
    for (QDate month(dates.firstDay.year(), dates.firstDay.month(), 1); month <= dates.lastDay;
         month = month.addMonths(1))
        months.push_back(month);
    return months;
}

std::vector<ListColumn> columnsOf(const std::vector<QDate> &months)
{
    std::vector<ListColumn> columns{
        {u"group"_s, AttendanceView::tr("Group")}, {u"year"_s, AttendanceView::tr("Year")}};
    for (const QDate month : months)
        columns.push_back({month.toString(u"yyyy-MM"_s), monthName(month)});
    return columns;
}

// A rate, and under it as a tool tip what it is made of.
ListCell rateCell(base::Minutes delivered, base::Minutes missed, int absences, int lates)
{
    const base::Ratio rate = attendance::attendanceRate(delivered, missed);
    if (!rate.isDefined())
        return {u"—"_s, -1};
    ListCell cell{base::formatPercent(rate), int(rate.permille())};
    cell.secondary = AttendanceView::tr("%1 missed of %2 · absences: %3 · late: %4")
                         .arg(base::formatMinutes(missed), base::formatMinutes(delivered),
                             QString::number(absences), QString::number(lates));
    return cell;
}

} // namespace

AttendanceView::AttendanceView(
    const Desk &desk, ListOutput &output, hours::HoursService &hours, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_hours(hours)
    , m_groupRows(std::make_unique<CellRows>(columnsOf({})))
    , m_studentRows({{u"name"_s, tr("Student")}, {u"rate"_s, tr("Attendance")},
          {u"missed"_s, tr("Missed"), Kind::Minutes},
          {u"absences"_s, tr("Sessions missed"), Kind::Number},
          {u"lates"_s, tr("Late"), Kind::Number},
          {u"lateMinutes"_s, tr("Time late"), Kind::Minutes}})
    , m_groups(new DataTable(desk.theme, tr("Attendance by group and month"), this))
    , m_students(new DataTable(desk.theme, tr("Students"), this))
    , m_groupList(new ShownList(desk, output, *m_groups,
          {u"hours.attendance"_s, tr("Attendance by group and month"), ListOutput::Content::Plain}))
    , m_studentList(nullptr)
    , m_chart(new ChartView(desk.theme, this))
    , m_studentCard(nullptr)
{
    m_groups->setObjectName(u"attendanceTable"_s);
    m_students->setObjectName(u"attendanceStudents"_s);
    for (DataTable *table : {m_groups, m_students})
        table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_groups->setSource(m_groupRows.get());
    m_students->setItemDelegateForColumn(1, new RatioBarDelegate(desk.theme, m_students));
    m_students->setSource(&m_studentRows);
    m_studentList =
        new ShownList(desk, output, *m_students, {u"hours.attendanceStudents"_s, tr("Attendance")});
    m_groups->setEmptyState(new EmptyState(desk.theme, Icon::RollCall, tr("No roll yet"),
        tr("Attendance is counted as soon as rolls are done.")));
    m_students->setEmptyState(new EmptyState(desk.theme, Icon::Students, tr("No group chosen"),
        tr("Choose a group: its students appear here.")));
    auto *groupCard = makeCard(tr("Attendance by group and month"), m_groups);
    m_studentCard = makeCard(tr("Students"), m_students);
    QLabel *rule = makeLabel(attendance::attendanceRateRule(), LabelLook::Caption, groupCard);
    rule->setObjectName(u"attendanceRule"_s);
    rule->setWordWrap(true);
    rule->setContentsMargins(desk.theme.px(15), 0, desk.theme.px(15), desk.theme.px(8));
    groupCard->body()->addWidget(rule);
    auto *chartCard = new Card(desk.theme, tr("Attendance of the school"), this);
    chartCard->body()->addWidget(m_chart, 1);
    chartCard->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_groupList->addButtons(*groupCard);
    m_studentList->addButtons(*m_studentCard);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(desk.theme.px(14));
    grid->addWidget(groupCard, 0, 0, 1, 2);
    grid->addWidget(m_studentCard, 1, 0);
    grid->addWidget(chartCard, 1, 1);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    connect(m_groups, &DataTable::rowChosen, this, &AttendanceView::showStudents);
    connect(m_students, &DataTable::rowActivated, this, &AttendanceView::openFile);
}

Card *AttendanceView::makeCard(const QString &title, QWidget *content)
{
    auto *card = new Card(m_desk.theme, title, this);
    card->setFlush(true);
    card->body()->addWidget(content);
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    return card;
}

void AttendanceView::setNote(const std::function<QString()> &note)
{
    m_groupList->setNote(
        [this] { return m_shown && m_shown->year ? m_shown->year->dates.label : QString(); });
    m_studentList->setNote(note);
}

void AttendanceView::print()
{
    (m_students->hasFocus() ? m_studentList : m_groupList)->print();
}

void AttendanceView::setShown(const HoursShown &shown)
{
    m_shown = &shown;
    m_missed.clear();
    std::vector<hours::MonthAttendance> months;
    if (shown.year) {
        auto read = m_hours.months(shown.year->dates.firstDay, shown.year->dates.lastDay);
        auto missed = m_hours.missed(shown.days.firstDay, shown.days.lastDay);
        if (!read || !missed) {
            m_desk.messages.showError(read ? missed.error() : read.error());
            return;
        }
        months = std::move(*read);
        m_missed = std::move(*missed);
    }
    showMonths(months);
    showCurve(months);
    showStudents();
}

void AttendanceView::showMonths(const std::vector<hours::MonthAttendance> &months)
{
    const auto wanted = m_shown->year ? monthsOf(m_shown->year->dates) : std::vector<QDate>();
    if (wanted != m_months) {
        m_months = wanted;
        auto before = std::exchange(m_groupRows, std::make_unique<CellRows>(columnsOf(wanted)));
        m_groups->setSource(m_groupRows.get());
    }
    std::vector<CellRows::Row> rows;
    for (auto first = months.begin(); first != months.end();) {
        const auto end = std::find_if(first, months.end(),
            [&](const hours::MonthAttendance &one) { return one.group != first->group; });
        hours::MonthAttendance year = *first;
        std::map<QDate, ListCell> cells;
        for (auto month = first; month != end; ++month) {
            cells[month->month] =
                rateCell(month->delivered, month->missed, month->absences, month->lates);
            if (month == first)
                continue;
            year.delivered += month->delivered;
            year.missed += month->missed;
            year.absences += month->absences;
            year.lates += month->lates;
        }
        CellRows::Row row{first->group.value(),
            {{first->groupName}, rateCell(year.delivered, year.missed, year.absences, year.lates)}};
        for (const QDate month : m_months) {
            const auto known = cells.find(month);
            row.cells.push_back(known == cells.end() ? ListCell{u""_s, -1} : known->second);
        }
        rows.push_back(std::move(row));
        first = end;
    }
    const qint64 first = rows.empty() ? 0 : rows.front().key;
    m_groupRows->setRows(std::move(rows));
    if (!m_groups->currentIndex().isValid() && first != 0)
        m_groups->selectKey(first);
}

void AttendanceView::showCurve(const std::vector<hours::MonthAttendance> &months)
{
    std::map<QDate, hours::MonthAttendance> school;
    for (const hours::MonthAttendance &month : months) {
        const auto [sum, isNew] = school.try_emplace(month.month, month);
        if (isNew)
            continue;
        sum->second.delivered += month.delivered;
        sum->second.missed += month.missed;
    }
    documents::LineChart chart;
    chart.format = [](qint64 permille) { return base::formatPercent({permille, 1000}); };
    chart.leastRange = 100; // ten points
    documents::Series rates;
    for (const QDate month : m_months) {
        chart.categories += monthName(month);
        const auto known = school.find(month);
        rates.values.push_back(
            known == school.end() ? std::nullopt : std::optional(known->second.rate().permille()));
    }
    chart.series.push_back(std::move(rates));
    m_chart->setChart({{}, chart});
    m_chart->setAccessibleName(tr("Attendance of the school"));
}

void AttendanceView::showStudents()
{
    const QModelIndex chosen = m_groups->currentSource();
    std::vector<CellRows::Row> rows;
    m_studentCard->setTitle(tr("Students"));
    if (m_shown->outlook && chosen.isValid()) {
        const school::GroupId group(m_groupRows->keyAt(chosen));
        for (const hours::StudentHours &one :
            m_shown->outlook->done.students(m_shown->period, group)) {
            const auto known =
                std::lower_bound(m_missed.begin(), m_missed.end(), one.student.enrolment,
                    [](const hours::MissedSessions &row, enrolment::EnrolmentId id) {
                        return row.enrolment < id;
                    });
            hours::MissedSessions missed{one.student.enrolment, 0, 0, {}};
            if (known != m_missed.end() && known->enrolment == one.student.enrolment)
                missed = *known;
            const base::Minutes delivered = one.hours.delivered.total();
            ListCell rate = rateCell(delivered, missed.missed, missed.absences, missed.lates);
            if (rate.sort.toInt() >= 0) {
                rate.permille = rate.sort.toInt();
                rate.tone = Tone::Accent;
            }
            rows.push_back({one.student.student.value(),
                {{nameOf(one.student)}, rate, minutesCell(missed.missed),
                    {QString::number(missed.absences), missed.absences},
                    {QString::number(missed.lates), missed.lates},
                    minutesCell(missed.lateMinutes)}});
        }
        const QString title =
            tr("Attendance of %1").arg(chosen.siblingAtColumn(0).data().toString());
        m_studentCard->setTitle(title);
        m_studentList->setTitle(title);
    }
    m_studentRows.setRows(std::move(rows));
}

void AttendanceView::openFile(const QModelIndex &student)
{
    if (const qint64 key = m_studentRows.keyAt(student); key > 0)
        m_desk.navigator.go({u"students"_s, u"student"_s, key});
}

} // namespace ui
