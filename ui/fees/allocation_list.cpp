#include "ui/fees/allocation_list.h"

#include "core/base/format.h"
#include "ui/base/labels.h"
#include "ui/base/money_field.h"
#include "ui/base/pill_label.h"
#include "ui/fees/fee_rows.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

AllocationList::AllocationList(const Theme &theme, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_today(today)
    , m_grid(nullptr)
    , m_content(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    build();
}

void AllocationList::setLines(std::vector<fees::DueLine> lines)
{
    std::vector<fees::Allocation> typed = allocations();
    std::stable_sort(
        lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.dueOn < b.dueOn; });
    m_lines = std::move(lines);
    build();
    if (m_hasTyped)
        showProposal(typed);
    else
        propose();
}

void AllocationList::build()
{
    delete m_content;
    m_rows.clear();
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(m_theme.px(12));
    m_grid->setVerticalSpacing(m_theme.px(4));
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    const QStringList titles{
        tr("Student"), tr("Instalment"), tr("Due on"), tr("Still due"), tr("Settled now")};
    for (int column = 0; column < titles.size(); ++column) {
        auto *title = makeLabel(titles[column], LabelLook::Caption, m_content);
        m_grid->addWidget(title, 0, column, column >= 3 ? Qt::AlignRight : Qt::AlignLeft);
    }
    for (size_t at = 0; at < m_lines.size(); ++at)
        addRow(at, static_cast<int>(at) * 2 + 1);
    layout()->addWidget(m_content);
}

void AllocationList::addRow(size_t at, int line)
{
    const fees::DueLine &due = m_lines[at];
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(new ElidedLabel(due.studentName, LabelLook::Strong, m_content));
    names->addWidget(
        new ElidedLabel(tr("Paid by %1").arg(due.payerName), LabelLook::Caption, m_content));
    m_grid->addLayout(names, line, 0);
    m_grid->addWidget(new ElidedLabel(FeeRows::titleOf(due), LabelLook::Body, m_content), line, 1);
    const QString day = base::formatDate(due.dueOn);
    if (due.isOverdueOn(m_today))
        m_grid->addWidget(new PillLabel(m_theme, day, Tone::Bad, m_content), line, 2);
    else
        m_grid->addWidget(makeLabel(day, LabelLook::Body, m_content), line, 2);
    m_grid->addWidget(makeLabel(base::formatMoney(due.open()), LabelLook::Body, m_content), line, 3,
        Qt::AlignRight | Qt::AlignVCenter);
    auto *field = new MoneyField(m_theme, m_content);
    field->setObjectName(u"settle%1"_s.arg(at));
    field->setAccessibleName(
        tr("Settled now of %1, %2, due on %3").arg(due.studentName, FeeRows::titleOf(due), day));
    field->setFixedWidth(m_theme.px(108));
    auto *note = makeLabel(QString(), LabelLook::Error, m_content);
    note->setObjectName(u"settle%1Note"_s.arg(at));
    note->setWordWrap(true);
    note->hide();
    m_grid->addWidget(field, line, 4);
    m_grid->addWidget(note, line + 1, 1, 1, 4);
    m_rows.push_back({field, note});
    connect(field, &MoneyField::textEdited, this, [this] {
        m_hasTyped = true;
        emit changed();
    });
    connect(field, &MoneyField::valueChanged, this, &AllocationList::check);
}

void AllocationList::setAmount(base::Money amount)
{
    m_amount = amount;
    if (!m_hasTyped)
        propose();
}

void AllocationList::propose()
{
    m_hasTyped = false;
    showProposal(fees::proposedAllocations(m_amount, fees::openOf(m_lines)));
    check();
}

void AllocationList::showProposal(const std::vector<fees::Allocation> &proposal)
{
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const auto found = std::find_if(proposal.begin(), proposal.end(),
            [&](const auto &part) { return part.instalment == m_lines[at].instalment; });
        m_rows[at].field->setAmount(
            found == proposal.end() ? std::nullopt : std::optional(found->amount));
    }
    emit changed();
}

base::Money AllocationList::allocated() const
{
    base::Money total;
    for (const fees::Allocation &part : allocations())
        total += part.amount;
    return total;
}

std::vector<fees::Allocation> AllocationList::allocations() const
{
    std::vector<fees::Allocation> parts;
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const auto amount = m_rows[at].field->amount();
        if (amount && !amount->isZero())
            parts.push_back({m_lines[at].instalment, *amount});
    }
    return parts;
}

QString AllocationList::problemOf(size_t at) const
{
    const MoneyField &field = *m_rows[at].field;
    if (field.isEmpty())
        return {};
    const auto amount = base::Money::parse(field.text());
    if (!amount)
        return amount.error().message;
    if (amount->isNegative())
        return tr("The amount cannot be less than nothing.");
    if (*amount > m_lines[at].open())
        return tr("Only %1 is still due on this instalment. Give the rest to another one, or "
                  "leave it as an advance.")
            .arg(base::formatMoney(m_lines[at].open()));
    return {};
}

bool AllocationList::check()
{
    bool isGood = true;
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const QString problem = problemOf(at);
        m_rows[at].note->setText(problem);
        m_rows[at].note->setVisible(!problem.isEmpty());
        m_rows[at].field->setAccessibleDescription(problem);
        setStyleProperty(*m_rows[at].field, "invalid", !problem.isEmpty());
        isGood = isGood && problem.isEmpty();
    }
    return isGood;
}

void AllocationList::focusFirstError()
{
    for (size_t at = 0; at < m_rows.size(); ++at) {
        if (problemOf(at).isEmpty())
            continue;
        m_rows[at].field->setFocus(Qt::OtherFocusReason);
        m_rows[at].field->selectAll();
        return;
    }
}

} // namespace ui
