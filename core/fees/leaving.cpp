#include "core/fees/leaving.h"

#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("fees", text);
}

} // namespace

base::Money LeavingProposal::relieved() const
{
    base::Money sum;
    for (const LeavingLine &line : lines)
        sum += line.relieved;
    return sum;
}

base::Money LeavingProposal::overpaid() const
{
    base::Money sum;
    for (const LeavingLine &line : lines)
        sum += line.overpaid;
    return sum;
}

QString textOf(const LeavingProposal &proposal)
{
    if (!proposal.isProrated) {
        return say(QT_TRANSLATE_NOOP("fees",
            "The school does not ask tuition by started month: nothing is taken off. See the tab "
            "“Discounts and bursary”."));
    }
    if (proposal.lines.empty())
        return say(QT_TRANSLATE_NOOP("fees", "Nothing is to be taken off."));
    QStringList texts;
    for (const LeavingLine &line : proposal.lines) {
        texts += say(QT_TRANSLATE_NOOP("fees", "%1, %2: %3 months started out of %4"))
                     .arg(line.label, line.payerName, QString::number(line.months.months),
                         QString::number(line.months.of));
        texts += say(QT_TRANSLATE_NOOP("fees", "%1 charged, %2 owed: %3 is taken off."))
                     .arg(base::formatMoney(line.charged), base::formatMoney(line.owed),
                         base::formatMoney(line.relieved));
        if (!line.overpaid.isZero()) {
            texts += say(QT_TRANSLATE_NOOP("fees",
                             "%1 was paid for months that do not come: take that money back from "
                             "its instalment to give it back."))
                         .arg(base::formatMoney(line.overpaid));
        }
    }
    return texts.join(u'\n');
}

} // namespace fees
