#include "ui/reviews/facts_view.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/labels.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

FactsView::FactsView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(4));
    m_column->addStretch(1);
}

void FactsView::clear()
{
    while (m_column->count() > 1) {
        QLayoutItem *item = m_column->takeAt(0);
        delete item->widget();
        delete item;
    }
}

void FactsView::addSection(const QString &title)
{
    QLabel *label = makeLabel(title, LabelLook::Caption);
    label->setContentsMargins(0, m_column->count() > 1 ? m_theme.px(10) : 0, 0, 0);
    m_column->insertWidget(m_column->count() - 1, label);
}

void FactsView::addLine(const QString &text, const QString &detail)
{
    QLabel *label = makeLabel(text, LabelLook::Body);
    label->setWordWrap(true);
    m_column->insertWidget(m_column->count() - 1, label);
    if (detail.isEmpty())
        return;
    QLabel *small = makeLabel(detail, LabelLook::Muted);
    small->setWordWrap(true);
    m_column->insertWidget(m_column->count() - 1, small);
}

void FactsView::addNote(const QString &text)
{
    QLabel *label = makeLabel(text, LabelLook::Muted);
    label->setWordWrap(true);
    m_column->insertWidget(m_column->count() - 1, label);
}

void FactsView::addFacts(const reviews::TermFacts &facts)
{
    const reviews::FrozenFigures &figures = facts.figures;
    addSection(tr("Attendance"));
    addLine(tr("%n half-day(s) missed", nullptr, figures.halfDaysMissed),
        base::joined({tr("%1 unjustified").arg(figures.halfDaysUnjustified),
                         tr("late %n time(s)", nullptr, figures.lates)},
            u" · "_s));
    if (figures.missingRolls > 0)
        addNote(tr("%n roll(s) not done: the count may rise.", nullptr, figures.missingRolls));
    addNote(figures.halfDayRule);
    addSection(tr("Hours"));
    addLine(
        tr("%1 attended of %2")
            .arg(base::formatMinutes(figures.attended), base::formatMinutes(figures.delivered)));
    const base::Ratio practice{
        figures.practice.count(), (figures.practice + figures.theory).count()};
    if (practice.isDefined())
        addNote(tr("Practice: %1").arg(base::formatPercent(practice)));
    addSection(tr("Competencies"));
    addLine(tr("%1 acquired of %2")
                .arg(QString::number(facts.acquired), QString::number(facts.ownCompetencies)));
    addSeen(facts.seen);
    if (facts.conduct.empty())
        return;
    addSection(tr("Know-how-to-be"));
    for (const reviews::FrozenConduct &one : facts.conduct) {
        addLine(tr("%1: well done %2 of %3")
                    .arg(one.aspect, QString::number(one.good), QString::number(one.seen)));
    }
}

void FactsView::addSeen(const std::vector<reviews::SeenLine> &seen)
{
    if (seen.empty())
        return;
    addSection(tr("Seen last"));
    for (const reviews::SeenLine &line : seen) {
        addLine(u"%1 · %2"_s.arg(line.competency, line.value),
            base::joined({base::formatDate(line.seenOn), line.context, line.comment, line.author},
                u" · "_s));
    }
}

void FactsView::addBefore(const QString &term, const std::vector<reviews::Part> &parts)
{
    addSection(tr("The term before: %1").arg(term));
    for (const reviews::Part &part : parts) {
        if (!part.words.isEmpty())
            addLine(part.words, titleOf(part));
    }
}

} // namespace ui
