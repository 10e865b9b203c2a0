#include "ui/base/money_field.h"

#include "core/base/format.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

MoneyField::MoneyField(const Theme &theme, QWidget *parent)
    : TypedField(theme, parent)
{
    setAlignment(Qt::AlignRight);
    setPlaceholderText(u"0,00"_s);
    measure();
    connect(&theme, &Theme::changed, this, &MoneyField::measure);
}

std::optional<base::Money> MoneyField::amount() const
{
    const auto amount = base::Money::parse(text());
    return amount ? std::optional(*amount) : std::nullopt;
}

void MoneyField::setAmount(std::optional<base::Money> amount)
{
    setWritten(amount ? base::formatMoneyPlain(*amount) : QString());
}

base::Result<QString> MoneyField::writtenOut(const QString &text) const
{
    ET_ASSIGN(const base::Money amount, base::Money::parse(text));
    return base::formatMoneyPlain(amount);
}

void MoneyField::measure()
{
    setTextMargins(0, 0, theme().px(16), 0);
}

void MoneyField::paintEvent(QPaintEvent *event)
{
    TypedField::paintEvent(event);
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(isEnabled() ? theme().tokens().muted : theme().tokens().disabled);
    painter.drawText(
        rect().adjusted(0, 0, -theme().px(10), 0), Qt::AlignRight | Qt::AlignVCenter, u"€"_s);
}

} // namespace ui
