#include "core/fees/proposal.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

// Lines to take off from: tuition before others, the highest first.
std::vector<ChargeLine *> inOrder(std::vector<ChargeLine> &lines)
{
    std::vector<ChargeLine *> order;
    for (ChargeLine &line : lines)
        order.push_back(&line);
    std::stable_sort(order.begin(), order.end(), [](const ChargeLine *a, const ChargeLine *b) {
        const bool aTuition = a->kind == FeeKind::Tuition;
        const bool bTuition = b->kind == FeeKind::Tuition;
        return aTuition != bTuition ? aTuition : a->amount > b->amount;
    });
    return order;
}

class Working {
public:
    explicit Working(const ProposalInput &input)
        : m_input(input)
    {
    }

    Proposal run()
    {
        for (const FeeLine &line : m_input.lines)
            addLine(line);
        const base::Money tuition = tuitionNow();
        for (const Discount &discount : m_input.discounts) {
            takeOff(discount.title(),
                discount.hundredths > 0 ? shareOf(tuition, discount.hundredths) : discount.amount);
        }
        for (const ChargeLine &line : m_proposal.lines)
            m_proposal.reducible += line.owed();
        takeOff(m_input.reductionReason.trimmed().isEmpty()
                ? QCoreApplication::translate("fees", "Reduction")
                : m_input.reductionReason,
            m_input.reduction);
        if (m_input.bursary) {
            takeOff(QCoreApplication::translate("fees", "Bursary, step %1")
                        .arg(m_input.bursary->echelon),
                m_input.bursary->amount);
        }
        std::erase_if(
            m_proposal.lines, [](const ChargeLine &line) { return line.owed().isZero(); });
        for (const ChargeLine &line : m_proposal.lines)
            m_proposal.owed += line.owed();
        return m_proposal;
    }

private:
    void addLine(const FeeLine &line)
    {
        m_proposal.computation.push_back({line.label, line.amount});
        ChargeLine charge{line.kind, line.label, line.amount};
        const auto &proration = m_input.proration;
        if (line.kind == FeeKind::Tuition && proration && !proration->isWhole()) {
            const QString months =
                QCoreApplication::translate("fees", "%1 months started out of %2")
                    .arg(QString::number(proration->months), QString::number(proration->of));
            charge.amount = proration->partOf(line.amount);
            charge.label = u"%1 (%2)"_s.arg(line.label, months);
            m_proposal.computation.push_back({months, charge.amount - line.amount});
        }
        m_proposal.lines.push_back(charge);
    }

    [[nodiscard]] base::Money tuitionNow() const
    {
        base::Money sum;
        for (const ChargeLine &line : m_proposal.lines)
            sum += line.kind == FeeKind::Tuition ? line.amount : base::Money();
        return sum;
    }

    void takeOff(const QString &reason, base::Money amount)
    {
        base::Money left = amount;
        for (ChargeLine *line : inOrder(m_proposal.lines)) {
            const base::Money part = std::min(left, line->owed());
            if (part.isZero() || part.isNegative())
                continue;
            line->reduction += part;
            line->reductionReason += line->reductionReason.isEmpty() ? reason : u" ; "_s + reason;
            left -= part;
        }
        if (left < amount)
            m_proposal.computation.push_back({reason, left - amount});
    }

    const ProposalInput &m_input;
    Proposal m_proposal;
};

} // namespace

Proposal worked(const ProposalInput &input)
{
    return Working(input).run();
}

base::Money totalOf(const std::vector<Instalment> &schedule)
{
    base::Money sum;
    for (const Instalment &part : schedule)
        sum += part.amount;
    return sum;
}

std::vector<Instalment> partOf(const std::vector<Instalment> &schedule, base::Money owed)
{
    std::vector<qint64> weights;
    for (const Instalment &part : schedule)
        weights.push_back(part.amount.cents());
    const auto amounts = splitByWeights(owed, weights);
    std::vector<Instalment> parts;
    for (size_t i = 0; i < schedule.size(); ++i)
        parts.push_back({schedule[i].dueOn, amounts[i]});
    return parts;
}

} // namespace fees
