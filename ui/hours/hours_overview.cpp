#include "ui/hours/hours_overview.h"

#include "core/base/dates.h"
#include "core/base/format.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/metric_card.h"
#include "ui/base/pill_label.h"
#include "ui/base/shown_list.h"
#include "ui/hours/heat_map.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kLeastWords = 98; // what something empty says
constexpr int kLeastList = 62 + kLeastWords;

std::vector<QDate> mondaysOf(const school::YearDates &dates)
{
    std::vector<QDate> mondays;
    for (QDate day = base::mondayOf(dates.firstDay); day <= dates.lastDay; day = day.addDays(7))
        mondays.push_back(day);
    return mondays;
}

// Which week of which group a cell is of, and by what it is judged.
struct HeatPlace {
    QString group;
    QDate monday;
    const hours::PracticeTarget &target;
};

// A week that has begun shows what was; one that is planned alone, what will be.
HeatCell cellOf(const HeatPlace &place, const hours::Split &was, const hours::Split &whole)
{
    const bool isAhead = !was.share().isDefined();
    const hours::Split &split = isAhead ? whole : was;
    const base::Ratio share = split.share();
    if (!share.isDefined())
        return {};
    HeatCell cell{shortPercent(share, place.target), toneOf(place.target.judge(share)), isAhead,
        HoursOverview::tr("%1, week of %2: %3 of practice (%4 of practice, %5 of theory)")
            .arg(place.group, base::formatDate(place.monday), base::formatPercent(share),
                base::formatMinutes(split.practice), base::formatMinutes(split.theory))};
    if (isAhead)
        cell.told = HoursOverview::tr("Planned: %1").arg(cell.told);
    return cell;
}

// The workshop group of each student of the period.
std::map<enrolment::EnrolmentId, QString> workshopGroups(const HoursShown &shown)
{
    const hours::HoursBook &book = shown.outlook->toEnd;
    std::map<enrolment::EnrolmentId, QString> groups;
    for (const hours::GroupHours &group : book.groups(shown.period)) {
        if (group.group.kind != u"workshop")
            continue;
        for (const auto &one : book.students(shown.period, group.group.group))
            groups[one.student.enrolment] = group.group.name;
    }
    return groups;
}

} // namespace

HoursOverview::HoursOverview(const Desk &desk, ListOutput &output, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_output(output)
    , m_outsideRows(
          {{u"name"_s, tr("Student")}, {u"group"_s, tr("Group")}, {u"share"_s, tr("Share")},
              {u"balance"_s, tr("Balance")}, {u"expected"_s, tr("Expected at the end")},
              {u"expectedBalance"_s, tr("Balance at the end")}})
    , m_share(new MetricCard(desk.theme, tr("Practice share"), this))
    , m_week(new MetricCard(desk.theme, tr("Practice a week"), this))
    , m_watch(new MetricCard(desk.theme, tr("Outside the target"), this))
    , m_expected(new MetricCard(desk.theme, tr("Expected at the end"), this))
    , m_heat(new HeatMap(desk.theme, this))
    , m_noHeat(new EmptyState(desk.theme, Icon::Balance, tr("No hours yet"),
          tr("Each group has its line here as soon as sessions are planned or rolls are done."),
          this))
    , m_outside(new DataTable(desk.theme, tr("Outside the target"), this))
    , m_count(new PillLabel(desk.theme, {}, Tone::Neutral, this))
    , m_outsideList(nullptr)
{
    m_heat->setObjectName(u"heatMap"_s);
    m_noHeat->setMinimumHeight(desk.theme.px(kLeastWords));
    m_outside->setObjectName(u"outsideTable"_s);
    m_outside->setSelectionMode(QAbstractItemView::SingleSelection);
    m_outside->setItemDelegateForColumn(2, new RatioBarDelegate(desk.theme, m_outside));
    m_outside->setItemDelegateForColumn(3, new PillDelegate(desk.theme, m_outside));
    m_outside->setItemDelegateForColumn(5, new PillDelegate(desk.theme, m_outside));
    m_outside->setSource(&m_outsideRows);
    m_outside->sortByColumn(-1, Qt::AscendingOrder); // as read: the farthest first
    m_outside->setEmptyState(
        new EmptyState(desk.theme, Icon::CheckCircle, tr("Nobody is outside the target"),
            tr("Who is outside in this period, or is expected to be at its end, stands here.")));
    m_outsideList =
        new ShownList(desk, output, *m_outside, {u"hours.outside"_s, tr("Outside the target")});

    auto *heatCard = new Card(desk.theme, tr("Share of practice, week by week"), this);
    heatCard->setFlush(true);
    auto *save = new IconButton(desk.theme, Icon::Download, tr("Save as a workbook"), heatCard);
    save->setFramed(true);
    save->setObjectName(u"saveHeat"_s);
    save->setVisible(output.mayHave(ListOutput::Content::Plain));
    heatCard->addAction(save);
    connect(save, &QToolButton::clicked, this, &HoursOverview::saveHeat);
    auto *key = makeLabel(
        tr("In percent of practice and theory. A week only informs: the term and the year are "
           "judged. Dashed: planned."),
        LabelLook::Caption, heatCard);
    key->setWordWrap(true);
    key->setContentsMargins(desk.theme.px(15), 0, desk.theme.px(15), desk.theme.px(8));
    heatCard->body()->addWidget(m_heat);
    heatCard->body()->addWidget(m_noHeat);
    heatCard->body()->addWidget(key);
    auto *outsideCard = new Card(desk.theme, tr("Outside the target"), this);
    outsideCard->setFlush(true);
    outsideCard->addMark(m_count);
    m_outsideList->addButtons(*outsideCard);
    outsideCard->body()->addWidget(m_outside);
    heatCard->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    outsideCard->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    outsideCard->setMinimumHeight(desk.theme.px(kLeastList));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(14));
    column->addWidget(makeFigures());
    column->addWidget(heatCard);
    column->addWidget(outsideCard, 1);
    connect(m_heat, &HeatMap::weekChosen, this, &HoursOverview::weekChosen);
    connect(m_outside, &DataTable::rowActivated, this,
        [this](const QModelIndex &row) { emit studentChosen(m_outsideRows.keyAt(row)); });
}

QWidget *HoursOverview::makeFigures()
{
    auto *figures = new QWidget(this);
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(14));
    const std::pair<MetricCard *, QString> cards[]{{m_share, u"figureShare"_s},
        {m_week, u"figureWeek"_s}, {m_watch, u"figureOutside"_s},
        {m_expected, u"figureExpected"_s}};
    for (const auto &[card, name] : cards) {
        card->setObjectName(name);
        row->addWidget(card, 1);
    }
    connect(m_share, &MetricCard::clicked, this, &HoursOverview::listsWanted);
    connect(m_week, &MetricCard::clicked, this, &HoursOverview::listsWanted);
    for (MetricCard *card : {m_watch, m_expected})
        connect(card, &MetricCard::clicked, m_outside, [this] { m_outside->setFocus(); });
    return figures;
}

void HoursOverview::setNote(std::function<QString()> note)
{
    m_outsideList->setNote(std::move(note));
}

void HoursOverview::print()
{
    m_outsideList->print();
}

void HoursOverview::saveHeat()
{
    const HeatModel &cells = m_heat->cells();
    exchange::ListExport list{tr("Share of practice, week by week"), {{tr("Group")}}, {}};
    for (int week = 0; week < cells.columnCount(); ++week)
        list.columns.push_back({base::formatDate(cells.mondayAt(week)), exchange::ColumnKind::Text,
            cells.mondayAt(week).toString(Qt::ISODate)});
    for (int line = 0; line < cells.rowCount(); ++line) {
        auto &row = list.rows.emplace_back();
        row.emplace_back(cells.headerData(line, Qt::Vertical, Qt::DisplayRole).toString());
        for (int week = 0; week < cells.columnCount(); ++week) {
            const HeatCell &cell = cells.cellAt(cells.index(line, week));
            row.push_back(cell.percent.isEmpty() ? exchange::ExportCell()
                                                 : exchange::ExportCell(cell.percent + u" %"_s));
        }
    }
    m_output.save(list, ListOutput::Content::Plain, ListOutput::Format::Xlsx);
}

void HoursOverview::setShown(const HoursShown &shown)
{
    showFigures(shown);
    showHeat(shown);
    showOutside(shown);
}

void HoursOverview::showFigures(const HoursShown &shown)
{
    const hours::PracticeTarget &target = shown.words.targets.school();
    const auto put = [&](MetricCard &card, const hours::HoursSums &sums) {
        const base::Ratio share = sums.of(shown.words.measure).share();
        const hours::Judgement judgement = target.judge(share);
        card.setFigure(share.isDefined() ? base::formatPercent(share) : u"—"_s);
        const ListCell judged = shown.words.judged(judgement);
        card.setNote(judged.text, judged.tone.value_or(Tone::Neutral));
    };
    put(*m_share, shown.outlook ? shown.outlook->done.total(shown.period) : hours::HoursSums());
    put(*m_expected, shown.outlook ? shown.outlook->toEnd.total(shown.period) : hours::HoursSums());
    if (shown.outlook && shown.outlook->waiting > 0)
        m_expected->setNote(
            tr("%n roll(s) not done", nullptr, shown.outlook->waiting), Tone::Warning);
    const auto weeks =
        shown.outlook ? shown.outlook->done.totalWeeks(shown.period) : hours::PracticeWeeks();
    const auto mean = weeks.mean(shown.words.measure);
    m_week->setFigure(mean ? base::formatMinutes(*mean) : u"—"_s);
    m_week->setNote(tr("%1 aimed at, on average").arg(base::formatMinutes(target.practiceWeek)));
}

void HoursOverview::showHeat(const HoursShown &shown)
{
    if (shown.year && shown.outlook)
        fillHeat(shown);
    else
        m_heat->setLines({}, {});
    const bool isEmpty = m_heat->cells().rowCount() == 0;
    m_heat->setVisible(!isEmpty);
    m_noHeat->setVisible(isEmpty);
}

void HoursOverview::fillHeat(const HoursShown &shown)
{
    const std::vector<QDate> mondays = mondaysOf(shown.year->dates);
    const auto done = shown.outlook->done.grid({}, mondays);
    std::map<school::GroupId, const hours::GroupWeeks *> doneOf;
    for (const hours::GroupWeeks &line : done)
        doneOf.emplace(line.group.group, &line);
    std::vector<HeatLine> lines;
    for (const hours::GroupWeeks &whole : shown.outlook->toEnd.grid({}, mondays)) {
        const auto found = doneOf.find(whole.group.group);
        const hours::PracticeTarget &target = shown.targetOf(whole.group.group);
        HeatLine line{whole.group.group.value(), whole.group.name, {}};
        for (size_t i = 0; i < mondays.size(); ++i) {
            const hours::HoursSums was =
                found != doneOf.end() ? found->second->weeks[i] : hours::HoursSums();
            line.cells.push_back(cellOf({whole.group.name, mondays[i], target},
                was.of(shown.words.measure), whole.weeks[i].of(shown.words.measure)));
        }
        lines.push_back(std::move(line));
    }
    m_heat->setLines(mondays, std::move(lines));
}

void HoursOverview::showOutside(const HoursShown &shown)
{
    std::vector<CellRows::Row> rows;
    int judged = 0;
    int outside = 0;
    if (shown.outlook && !shown.words.onlyInforms) {
        const HoursWords &words = shown.words;
        std::map<enrolment::EnrolmentId, hours::HoursSums> done;
        for (const hours::StudentHours &one : shown.outlook->done.students(shown.period))
            done.emplace(one.student.enrolment, one.hours);
        auto groups = workshopGroups(shown);
        for (const hours::StudentHours &whole : shown.outlook->toEnd.students(shown.period)) {
            const hours::PracticeTarget &target = words.targets.of(whole.student.enrolment);
            const hours::HoursSums sums = done[whole.student.enrolment];
            const auto now = target.judge(sums.of(words.measure).share());
            const auto expected = words.judge(whole);
            judged += now == hours::Judgement::Undefined ? 0 : 1;
            outside += isOutside(now) ? 1 : 0;
            if (!isOutside(now) && !isOutside(expected))
                continue;
            auto cells = words.figures(sums, target);
            rows.push_back({whole.student.enrolment.value(),
                {{nameOf(whole.student)}, {groups[whole.student.enrolment]}, cells[0], cells[3],
                    words.share(whole.hours, target), {titleOf(expected), {}, toneOf(expected)}}});
        }
    }
    // Red before orange.
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return a.cells[3].tone.value_or(Tone::Neutral) > b.cells[3].tone.value_or(Tone::Neutral);
    });
    m_watch->setFigure(u"%1 / %2"_s.arg(outside).arg(judged));
    if (judged == 0)
        m_watch->setNote(shown.words.onlyInforms ? tr("a week only informs") : tr("no hours yet"));
    else
        m_watch->setNote(outside == 0 ? tr("all on target") : tr("to watch"),
            outside == 0 ? Tone::Good : Tone::Warning);
    m_count->setVisible(!rows.empty());
    m_count->setText(QString::number(rows.size()), Tone::Warning);
    m_outsideRows.setRows(std::move(rows));
}

} // namespace ui
