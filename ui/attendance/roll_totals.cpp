#include "ui/attendance/roll_totals.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace ui {

void RollTotals::add(const attendance::RollMark &mark)
{
    using enum attendance::Mark;
    switch (mark.mark) {
    case Present:
    case Late:
    case Left:
    case Infirmary:
        ++m_here;
        return;
    case Absent:
        ++m_absent;
        return;
    case Elsewhere:
        ++m_elsewhere;
        return;
    case Exempted:
        ++m_exempted;
        return;
    }
}

bool RollTotals::isEmpty() const
{
    return m_here + m_absent + m_elsewhere + m_exempted == 0;
}

QString RollTotals::words() const
{
    const int expected = m_here + m_absent + m_elsewhere + m_exempted;
    QStringList parts{m_absent == 0 ? tr("Everybody is there: %1").arg(m_here)
                                    : tr("%n absent of %1", nullptr, m_absent).arg(expected)};
    if (m_elsewhere > 0)
        parts += tr("elsewhere: %1").arg(m_elsewhere);
    if (m_exempted > 0)
        parts += tr("exempted: %1").arg(m_exempted);
    return parts.join(u" · "_s);
}

} // namespace ui
