#include "ui/people/situation_preview.h"

#include "core/base/format.h"
#include "ui/base/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

SituationPreviewView::SituationPreviewView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_scroll(new ScrollColumn(this))
{
    m_scroll->column()->setSpacing(theme.px(8));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
}

void SituationPreviewView::clear()
{
    while (QLayoutItem *item = m_scroll->column()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void SituationPreviewView::show(const families::SituationPreview &preview)
{
    clear();
    if (!preview.lines.empty()) {
        addTitle(tr("Before and after"));
        for (const families::SituationLine &line : preview.lines)
            addLine(line);
    }
    if (!preview.moved.empty())
        addMoved(preview.moved);
    if (!preview.papers.empty()) {
        addTitle(tr("Papers to print anew"));
        for (const families::Paper &paper : preview.papers)
            addText(u"• "_s + titleOf(paper));
    }
    if (!preview.remarks.isEmpty()) {
        addTitle(tr("To mind"));
        for (const QString &remark : preview.remarks)
            addText(remark, true);
    }
    m_scroll->column()->addStretch();
}

void SituationPreviewView::addTitle(const QString &text)
{
    m_scroll->column()->addSpacing(m_theme.px(4));
    m_scroll->column()->addWidget(makeLabel(text, LabelLook::Heading));
}

void SituationPreviewView::addText(const QString &text, bool isRemark)
{
    auto *label = makeLabel(text, isRemark ? LabelLook::Error : LabelLook::Body);
    label->setWordWrap(true);
    m_scroll->column()->addWidget(label);
}

void SituationPreviewView::addLine(const families::SituationLine &line)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, m_theme.px(6));
    grid->setHorizontalSpacing(m_theme.px(14));
    grid->setVerticalSpacing(m_theme.px(2));
    grid->addWidget(makeLabel(line.what, LabelLook::Strong), 0, 0, 1, 2);
    const auto put = [&](const QString &title, const QString &text, int column) {
        grid->addWidget(makeLabel(title, LabelLook::Caption), 1, column);
        auto *label = makeLabel(
            text.isEmpty() ? u"—"_s : text, column == 0 ? LabelLook::Muted : LabelLook::Body);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        label->setAccessibleName(u"%1, %2: %3"_s.arg(line.what, title, text));
        grid->addWidget(label, 2, column);
        grid->setColumnStretch(column, 1);
    };
    put(tr("Before"), line.before, 0);
    put(tr("After"), line.after, 1);
    m_scroll->column()->addWidget(box);
}

void SituationPreviewView::addMoved(const std::vector<families::MovedInstalment> &moved)
{
    base::Money sum;
    for (const families::MovedInstalment &one : moved)
        sum += one.amount;
    addTitle(
        tr("%n instalment(s) move: %1", nullptr, int(moved.size())).arg(base::formatMoney(sum)));
    for (const families::MovedInstalment &one : moved) {
        addText(tr("%1 · due %2 · %3: %4, then %5")
                    .arg(one.label, base::formatDate(one.dueOn), base::formatMoney(one.amount),
                        one.from, one.to));
    }
    addText(tr("What was due before, and what is paid already, stays with whoever was asked for "
               "it."));
}

} // namespace ui
