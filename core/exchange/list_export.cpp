#include "core/exchange/list_export.h"

#include "core/base/format.h"

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

struct ToText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(QDate date) const
    {
        return date.isValid() ? base::formatDate(date) : QString();
    }
    QString operator()(base::Money amount) const { return base::formatMoneyPlain(amount); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(base::Ratio ratio) const { return base::formatRatio(ratio, 1); }
    QString operator()(base::Minutes minutes) const
    {
        const qint64 count = std::abs(minutes.count());
        return (minutes.count() < 0 ? u"-"_s : QString()) + QString::number(count / 60) + u':'
            + QString::number(count % 60).rightJustified(2, u'0');
    }
};

} // namespace

QString cellText(const ExportCell &cell)
{
    return std::visit(ToText{}, cell);
}

} // namespace exchange
