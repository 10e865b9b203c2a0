#include "ui/fees/proposal_view.h"

#include "core/base/format.h"
#include "ui/base/labels.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ProposalView::ProposalView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void ProposalView::start()
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(3));
    m_column->addWidget(m_content);
    m_text.clear();
}

void ProposalView::addLine(const QString &text, const QString &amount, bool isStrong)
{
    const LabelLook look = isStrong ? LabelLook::Strong : LabelLook::Body;
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(8));
    auto *label = makeLabel(text, look, m_content);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    if (!amount.isEmpty())
        row->addWidget(makeLabel(amount, look, m_content), 0, Qt::AlignTop | Qt::AlignRight);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(row);
    m_text += m_text.isEmpty() ? QString() : u"\n"_s;
    m_text += amount.isEmpty() ? text : text + u' ' + amount;
}

void ProposalView::setText(const QString &text)
{
    start();
    addLine(text, QString());
}

void ProposalView::setProposal(const fees::FeeProposal &proposal)
{
    start();
    for (const fees::ComputationLine &line : proposal.computation)
        addLine(line.text, base::formatMoney(line.amount));
    addLine(tr("To pay"), base::formatMoney(proposal.owed), true);
    if (!proposal.note.isEmpty())
        addLine(proposal.note, QString());
    for (const fees::PayerProposal &payer : proposal.payers) {
        addLine(payer.name, base::formatMoney(payer.request.owed()), true);
        for (const fees::Instalment &part : payer.instalments)
            addLine(base::formatDate(part.dueOn), base::formatMoney(part.amount));
    }
}

} // namespace ui
