#include "core/base/money.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace base {

Result<Money> Money::parse(const QString &text)
{
    // Qt's French locale accepts 1e5, inf and nan as numbers: the pattern is the only judge.
    static const QRegularExpression pattern(u"^([+-]?)([0-9]{1,7})(?:[.,]([0-9]{1,2}))?$"_s);
    QString compact;
    for (const QChar c : text) {
        if (!c.isSpace() && c != QChar(0x202F))
            compact += c;
    }
    if (compact.endsWith(u'€'))
        compact.chop(1);
    const auto match = pattern.match(compact);
    if (!match.hasMatch()) {
        return fail({"base.money"},
            QCoreApplication::translate("base",
                "“%1” is not an amount. Type euros and at most two decimals, for instance 12.50.")
                .arg(text.left(40)));
    }
    const qint64 euros = match.captured(2).toLongLong();
    const qint64 rest = match.captured(3).leftJustified(2, u'0').toLongLong();
    const qint64 cents = euros * 100 + rest;
    return Money(match.captured(1) == u"-" ? -cents : cents);
}

std::vector<Money> Money::split(int count) const
{
    Q_ASSERT(count >= 1);
    const qint64 part = m_cents / count;
    const qint64 left = m_cents % count; // carries the sign of the amount
    std::vector<Money> parts(static_cast<size_t>(count), Money(part));
    for (qint64 i = 0; i < std::abs(left); ++i)
        parts[static_cast<size_t>(i)] += Money(left < 0 ? -1 : 1);
    return parts;
}

} // namespace base
