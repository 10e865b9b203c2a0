#include "ui/fees/advance_dialog.h"

#include "core/base/format.h"
#include "ui/base/buttons.h"
#include "ui/base/labels.h"
#include "ui/fees/settles_view.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

AdvanceDialog::AdvanceDialog(const Desk &desk, const fees::PaymentLine &payment,
    std::vector<fees::DueLine> open, const std::vector<fees::DueLine> &first, QWidget *parent)
    : QDialog(parent)
    , m_advance(payment.advance)
    , m_settles(new SettlesView(desk, this))
    , m_problem(makeLabel(QString(), LabelLook::Error, this))
{
    const Theme &theme = desk.theme;
    setObjectName(u"advanceDialog"_s);
    setWindowTitle(tr("Allocate the advance"));
    setMinimumSize(theme.px(760), theme.px(480));
    auto *what = makeLabel(
        tr("%1 left of payment %2 from %3.")
            .arg(base::formatMoney(payment.advance), payment.receiptNumber, payment.remitterName),
        LabelLook::Muted, this);
    what->setWordWrap(true);
    m_problem->setObjectName(u"advanceProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *cancel = makeButton(theme, tr("Cancel"), ButtonLook::Secondary, {}, this);
    auto *allocate = makeButton(theme, tr("Allocate"), ButtonLook::Primary, Icon::Check, this);
    allocate->setObjectName(u"advanceGo"_s);
    allocate->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(allocate);
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(makeLabel(tr("Allocate the advance"), LabelLook::Title, this));
    column->addWidget(what);
    column->addWidget(m_settles, 1);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &AdvanceDialog::reject);
    connect(allocate, &QPushButton::clicked, this, &AdvanceDialog::accept);
    connect(m_settles, &SettlesView::fieldsMade, this,
        [allocate](QWidget *last) { setTabOrder(last, allocate); });
    m_settles->start(std::move(open));
    m_settles->setAmount(m_advance);
    m_settles->add(first);
    m_settles->focusSearch();
}

std::vector<fees::Allocation> AdvanceDialog::allocations() const
{
    return m_settles->allocations();
}

bool AdvanceDialog::isAllNew() const
{
    const auto chosen = allocations();
    return std::all_of(m_settles->lines().begin(), m_settles->lines().end(), [&](const auto &line) {
        return line.settled.isZero()
            || std::none_of(chosen.begin(), chosen.end(),
                [&](const auto &part) { return part.instalment == line.instalment; });
    });
}

void AdvanceDialog::accept()
{
    if (m_settles->isSearching())
        return; // Enter adds the student who is typed
    QString problem;
    if (m_settles->allocated().isZero())
        problem = tr("Give an amount to an instalment, or cancel.");
    else if (m_settles->allocated() > m_advance)
        problem = tr("Only %1 is left of this payment.").arg(base::formatMoney(m_advance));
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!m_settles->check())
        m_settles->focusFirstError();
    else if (problem.isEmpty())
        QDialog::accept();
}

} // namespace ui
