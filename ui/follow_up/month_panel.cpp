#include "ui/follow_up/month_panel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/labels.h"
#include "ui/base/metric_card.h"
#include "ui/base/scroll_column.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kPanelWidth = 380;

QLabel *wrapped(const QString &text, LabelLook look)
{
    QLabel *label = makeLabel(text, look);
    label->setWordWrap(true);
    return label;
}

} // namespace

MonthPanel::MonthPanel(const Theme &theme, bool mayNote, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_mayNote(mayNote)
    , m_card(new Card(theme, {}, this))
    , m_counts(wrapped({}, LabelLook::Muted))
    , m_trend(new MetricCard(theme, tr("Half-days missed, six months")))
    , m_months(wrapped({}, LabelLook::Caption))
    , m_place(new QVBoxLayout)
{
    setObjectName(u"monthPanel"_s);
    setFixedWidth(theme.px(kPanelWidth));
    m_counts->setObjectName(u"monthCounts"_s);
    m_trend->setObjectName(u"monthTrend"_s);
    m_trend->setClickable(false);
    m_months->setObjectName(u"monthMonths"_s);
    auto *scroll = new ScrollColumn(this);
    QVBoxLayout *column = scroll->column();
    column->setSpacing(theme.px(10));
    column->addWidget(m_counts);
    column->addLayout(m_place);
    column->addWidget(m_trend);
    column->addWidget(m_months);
    const auto link = [&](const QString &name, const QString &text, Icon icon, auto signal) {
        QPushButton *button = makeButton(theme, text, ButtonLook::Quiet, icon);
        button->setObjectName(name);
        column->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    link(u"monthLetter"_s, tr("Write a &letter"), Icon::Mail, &MonthPanel::letterWanted)
        ->setVisible(mayNote);
    link(u"monthSummary"_s, tr("Issue the &summary…"), Icon::File, &MonthPanel::summaryWanted)
        ->setVisible(mayNote);
    link(u"monthCases"_s, tr("The &absences one by one"), Icon::CalendarDay,
        &MonthPanel::casesWanted);
    link(u"monthFile"_s, tr("Open the &file"), Icon::User, &MonthPanel::fileWanted);
    column->addStretch();
    m_card->body()->addWidget(scroll);
    auto *own = new QVBoxLayout(this);
    own->setContentsMargins(0, 0, 0, 0);
    own->addWidget(m_card);
}

void MonthPanel::fill(const follow_up::StudentMonth *line, const follow_up::StudentTrend *trend)
{
    setVisible(line);
    if (m_work)
        m_work->deleteLater();
    m_work = nullptr;
    if (!line)
        return;
    m_card->setTitle(line->who.listName());
    const follow_up::HalfDayCounts &counts = line->counts;
    QStringList words{tr("%n half-day(s) without a valid reason", nullptr, counts.unjustified)
            + tr(", %n of them whole", nullptr, counts.unjustifiedWhole),
        tr("%n half-day(s) missed, justified or not", nullptr, counts.all)
            + tr(", %n of them whole", nullptr, counts.whole)};
    if (counts.waiting > 0)
        words += tr("%n half-day(s) awaiting a reason", nullptr, counts.waiting);
    if (counts.excluded > 0)
        words += tr("%n half-day(s) of exclusion, counted apart", nullptr, counts.excluded);
    if (counts.missingRolls > 0)
        words += tr("%n roll(s) of these days not done: the figures may grow", nullptr,
            counts.missingRolls);
    m_counts->setText(words.join(u'\n'));
    m_work = new QWidget(this);
    auto *column = new QVBoxLayout(m_work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(8));
    addRules(*line);
    addSteps(*line);
    m_place->addWidget(m_work);
    showTrend(trend);
}

void MonthPanel::addRules(const follow_up::StudentMonth &line)
{
    auto *column = static_cast<QVBoxLayout *>(m_work->layout());
    for (const follow_up::ReachedRule &one : line.reached) {
        column->addWidget(wrapped(titleOf(one.rule.details.step), LabelLook::Strong));
        column->addWidget(wrapped(tr("%1, reached on %2 at the age of %3. %4")
                                      .arg(shown(one.rule), base::formatDate(one.on),
                                          QString::number(one.age), one.rule.details.source),
            LabelLook::Caption));
        column->addWidget(wrapped(one.words(), LabelLook::Body));
        if (line.stepFor(one.rule) || !m_mayNote)
            continue;
        QPushButton *take =
            makeButton(m_theme, tr("&Step taken…"), ButtonLook::Primary, Icon::Check);
        take->setObjectName(u"take-"_s + one.rule.code);
        column->addWidget(take, 0, Qt::AlignLeft);
        connect(take, &QPushButton::clicked, this,
            [this, code = one.rule.code] { emit stepWanted(code); });
    }
    if (!m_mayNote)
        return;
    QPushButton *other = makeButton(m_theme, tr("&Other step…"), ButtonLook::Secondary, Icon::Plus);
    other->setObjectName(u"otherStep"_s);
    column->addWidget(other, 0, Qt::AlignLeft);
    connect(other, &QPushButton::clicked, this, [this] { emit stepWanted({}); });
}

void MonthPanel::addSteps(const follow_up::StudentMonth &line)
{
    auto *column = static_cast<QVBoxLayout *>(m_work->layout());
    for (const follow_up::Step &step : line.steps) {
        auto *row = new QHBoxLayout;
        row->setSpacing(m_theme.px(4));
        row->addWidget(
            wrapped(base::joined({shown(step), step.details.note}, u"\n"_s), LabelLook::Body), 1);
        if (m_mayNote && step.details.document) {
            auto *letter = new IconButton(m_theme, Icon::File, tr("Open the letter of this step"));
            letter->setObjectName(u"openLetter"_s);
            row->addWidget(letter, 0, Qt::AlignTop);
            connect(letter, &IconButton::clicked, this,
                [this, document = *step.details.document] { emit documentWanted(document); });
        }
        if (m_mayNote) {
            auto *gone = new IconButton(m_theme, Icon::Trash, tr("Withdraw this step"));
            gone->setObjectName(u"withdrawStep"_s);
            row->addWidget(gone, 0, Qt::AlignTop);
            connect(
                gone, &IconButton::clicked, this, [this, id = step.id, version = step.rowVersion] {
                    emit withdrawWanted(id, version);
                });
        }
        column->addLayout(row);
    }
}

void MonthPanel::showTrend(const follow_up::StudentTrend *trend)
{
    m_trend->setVisible(trend);
    m_months->setVisible(trend);
    if (!trend)
        return;
    QList<int> values;
    QStringList lines;
    for (const follow_up::StudentTrend::Month &month : trend->months) {
        values += month.counts.all;
        if (month.counts.expected == base::Minutes())
            continue;
        const base::Ratio rate{month.counts.missed.count(), month.counts.expected.count()};
        lines += tr("%1: %2, %3 without a valid reason, %4 of the hours")
                     .arg(follow_up::shownMonth(month.month),
                         tr("%n half-day(s)", nullptr, month.counts.all),
                         QString::number(month.counts.unjustified), base::formatPercent(rate));
    }
    m_trend->setFigure(values.isEmpty() ? QString() : QString::number(values.constLast()));
    m_trend->setNote(trend->inARow.days > 1
            ? tr("%n school day(s) in a row", nullptr, trend->inARow.days)
            : QString(),
        Tone::Warning);
    m_trend->setTrend(values, Tone::Warning);
    m_months->setText(lines.join(u'\n'));
}

} // namespace ui
