#include "ui/people/student_progress.h"

#include "core/base/format.h"
#include "core/progress/conduct_service.h"
#include "core/security/workspace.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/cell_keys.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using progress::CompetencyProgress;
using progress::Observation;
using security::Operation;
using security::Reach;

namespace {

constexpr int kMonthsOfConduct = 12;
const QSet<QString> kShown{u"observation"_s, u"decided-level"_s, u"conduct"_s, u"level"_s};

const Observation *lastSeen(const CompetencyProgress &one)
{
    const auto found = std::find_if(one.observations.begin(), one.observations.end(),
        [](const Observation &seen) { return seen.isLiving(); });
    return found == one.observations.end() ? nullptr : &*found;
}

// The last weeks against those before: words and counts, never a mark.
QString trendWords(const progress::ConductTrend &trend)
{
    const size_t half = trend.weeks.size() / 2;
    if (half == 0)
        return {};
    int before = 0;
    int since = 0;
    for (size_t i = 0; i < trend.weeks.size(); ++i) {
        const int balance = trend.weeks[i].good - trend.weeks[i].toWorkOn;
        (i < half ? before : since) += balance;
    }
    if (since > before)
        return StudentProgressView::tr("going up");
    return since < before ? StudentProgressView::tr("going down")
                          : StudentProgressView::tr("steady");
}

} // namespace

StudentProgressView::StudentProgressView(
    const Desk &desk, security::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_service(workspace)
    , m_model(new CellRows(
          {{u"competency"_s, tr("Competency")}, {u"block"_s, tr("Block")},
              {u"level"_s, tr("Level decided")},
              {u"decided"_s, tr("On"), exchange::ColumnKind::Date}, {u"seen"_s, tr("Seen last")},
              {u"seenOn"_s, tr("Seen on"), exchange::ColumnKind::Date},
              {u"count"_s, tr("Times"), exchange::ColumnKind::Number}},
          this))
    , m_card(new Card(desk.theme, tr("Competencies"), this))
    , m_table(new DataTable(desk.theme, tr("Competencies of the student")))
    , m_sum(makeLabel({}, LabelLook::Muted))
    , m_conductModel(new CellRows({{u"aspect"_s, tr("What is looked at")},
                                      {u"good"_s, tr("Well done"), exchange::ColumnKind::Number},
                                      {u"work"_s, tr("To work on"), exchange::ColumnKind::Number},
                                      {u"trend"_s, tr("Trend")}},
          this))
    , m_conductTable(new DataTable(desk.theme, tr("Know-how-to-be")))
{
    m_table->setObjectName(u"studentProgress"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSource(m_model);
    m_table->setItemDelegateForColumn(2, new PillDelegate(desk.theme, this));
    m_table->setEmptyState(new EmptyState(desk.theme, Icon::Competencies,
        tr("No competency to show"),
        tr("The competencies of the diploma stand here once this young person has one in view and "
           "its framework is written down.")));
    m_card->setFlush(true);
    m_card->addMark(m_sum);
    m_card->body()->addWidget(m_table, 1);
    m_conductTable->setObjectName(u"studentConduct"_s);
    m_conductTable->setSource(m_conductModel);
    auto *conduct = new Card(desk.theme, tr("Know-how-to-be, the last twelve months"), this);
    conduct->setFlush(true);
    conduct->body()->addWidget(m_conductTable);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(desk.theme.px(14));
    row->addWidget(m_card, 3);
    row->addWidget(conduct, 2);
    // The page around it lists every student: it need not be read again for each key.
    connect(&workspace, &security::Workspace::changed, this, [this](const QSet<QString> &kinds) {
        if (m_student && kinds.intersects(kShown))
            show(m_student);
    });
    QString letters;
    for (const progress::Without without : progress::kWithouts)
        letters += letterOf(without);
    auto *keys = new CellKeys(*m_table, letters);
    connect(keys, &CellKeys::digit, this, &StudentProgressView::observeDigit);
    connect(keys, &CellKeys::letter, this, &StudentProgressView::observeLetter);
    connect(keys, &CellKeys::confirmed, this, &StudentProgressView::decideSeen);
}

void StudentProgressView::show(std::optional<people::StudentId> student)
{
    m_student = student;
    m_progress.reset();
    base::Done done = student ? read() : base::Done();
    if (done && student)
        done = readConduct();
    if (!done)
        m_desk.messages.showError(done.error());
    if (!student)
        showTrends({});
    showRows();
}

base::Done StudentProgressView::read()
{
    ET_ASSIGN(const auto version, m_service.versionOf(*m_student, m_desk.clock.today()));
    if (!version)
        return {};
    ET_ASSIGN(m_progress, m_service.ofStudent(*m_student, *version));
    return {};
}

base::Done StudentProgressView::readConduct()
{
    const QDate today = m_desk.clock.today();
    ET_ASSIGN(const auto trends,
        progress::ConductService(m_workspace)
            .trends(*m_student, today.addMonths(-kMonthsOfConduct), today));
    showTrends(trends);
    return {};
}

void StudentProgressView::showTrends(const std::vector<progress::ConductTrend> &trends)
{
    std::vector<CellRows::Row> rows;
    for (const progress::ConductTrend &one : trends) {
        rows.push_back({one.aspect.id.value(),
            {{one.aspect.name, one.aspect.position}, {QString::number(one.good()), one.good()},
                {QString::number(one.toWorkOn()), one.toWorkOn()}, {trendWords(one)}}});
    }
    m_conductModel->setRows(std::move(rows));
}

QString StudentProgressView::nameOf(const CompetencyProgress &one) const
{
    const auto *competency = diplomas::competencyOf(m_progress->framework, one.competency);
    return competency ? diplomas::nameOf(*competency) : QString();
}

CellRows::Row StudentProgressView::rowOf(const CompetencyProgress &one) const
{
    const progress::Scale &scale = m_progress->scale;
    const auto *competency = diplomas::competencyOf(m_progress->framework, one.competency);
    const auto *block =
        competency ? diplomas::blockOf(m_progress->framework, competency->blockId) : nullptr;
    const int rank = int(&one - m_progress->competencies.data());
    ListCell level{one.isOwn ? QString() : tr("not part of the path"), -1};
    ListCell decidedOn{QString()};
    if (const auto *decided = one.shown()) {
        const bool isAcquired = scale.isAcquired(decided->level);
        level = {scale.nameOf(decided->level), scale.rank(decided->level),
            isAcquired ? Tone::Good : Tone::Accent};
        decidedOn = {base::formatDate(decided->decidedOn), decided->decidedOn};
    }
    ListCell seen{QString()};
    ListCell seenOn{QString()};
    if (const Observation *last = lastSeen(one)) {
        seen = {shownValue(last->details, scale)};
        seenOn = {base::formatDate(last->details.seenOn), last->details.seenOn};
    }
    const auto times = std::count_if(one.observations.begin(), one.observations.end(),
        [](const Observation &each) { return each.isLiving(); });
    return {one.competency.value(),
        {{nameOf(one), rank}, {block ? diplomas::nameOf(*block) : QString()}, level, decidedOn,
            seen, seenOn, {QString::number(times), int(times)}}};
}

void StudentProgressView::showRows()
{
    std::vector<CellRows::Row> rows;
    m_sum->clear();
    if (m_progress) {
        for (const CompetencyProgress &one : m_progress->competencies)
            rows.push_back(rowOf(one));
        m_sum->setText(tr("%1: %2 acquired")
                           .arg(diplomas::nameOf(m_progress->framework),
                               base::formatRatio(m_progress->acquiredOn(m_desk.clock.today()))));
    }
    m_model->setRows(std::move(rows));
}

const CompetencyProgress *StudentProgressView::current() const
{
    const qint64 key = m_model->keyAt(m_table->currentSource());
    return m_progress && key > 0 ? m_progress->find(diplomas::CompetencyId(key)) : nullptr;
}

void StudentProgressView::observeDigit(int digit)
{
    if (!current())
        return;
    const progress::Level *level = m_progress->scale.ofDigit(digit);
    if (!level) {
        m_desk.messages.showWarning(tr("No level has the key %1: %2.")
                                        .arg(QString::number(digit), m_progress->scale.legend()));
        return;
    }
    progress::ObservationDetails details;
    details.level = level->id;
    note(details);
}

void StudentProgressView::observeLetter(QChar letter)
{
    for (const progress::Without without : progress::kWithouts) {
        if (!current() || letterOf(without) != QString(letter))
            continue;
        progress::ObservationDetails details;
        details.without = without;
        note(details);
        return;
    }
}

void StudentProgressView::note(progress::ObservationDetails details)
{
    if (m_workspace.reach(Operation::ObserveProgress) == Reach::None)
        return;
    const CompetencyProgress *one = current();
    details.student = *m_student;
    details.competency = one->competency;
    details.seenOn = m_desk.clock.today();
    const QString words = tr("%1: %2.").arg(nameOf(*one), shownValue(details, m_progress->scale));
    const auto observed = m_service.observe({details});
    if (!observed) {
        m_desk.messages.showError(observed.error());
        return;
    }
    keep(words, observed->undo);
}

void StudentProgressView::decideSeen()
{
    const CompetencyProgress *one = current();
    if (!one || m_workspace.reach(Operation::ObserveProgress) == Reach::None)
        return;
    const auto proposals = proposalsOf(one->observations, m_progress->scale);
    if (proposals.empty()) {
        m_desk.messages.showWarning(
            tr("Nothing was seen here yet: type the level first, then Enter decides it."));
        return;
    }
    const progress::LevelId level = proposals.front().level;
    if (one->shown() && one->shown()->level == level) {
        goDown();
        return;
    }
    const QString words =
        tr("%1: %2 is decided.").arg(nameOf(*one), m_progress->scale.nameOf(level));
    const auto decided =
        m_service.decide({{*m_student, one->competency, level, progress::Rule::Last, false}});
    if (!decided) {
        m_desk.messages.showError(decided.error());
        return;
    }
    keep(words, decided->undo);
}

void StudentProgressView::keep(const QString &text, const security::Undo &undo)
{
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(text, [this, undo] { return m_service.undo(undo); });
    goDown();
}

void StudentProgressView::goDown()
{
    const QModelIndex at = m_table->currentIndex();
    if (at.row() + 1 < m_table->shownRows())
        m_table->setCurrentIndex(m_table->model()->index(at.row() + 1, at.column()));
}

} // namespace ui
