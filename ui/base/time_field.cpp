#include "ui/base/time_field.h"

#include "core/base/dates.h"
#include "core/base/format.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

base::Result<QTime> parsed(const QString &text)
{
    // "8 h 25", as the program itself writes it, has no-break spaces.
    return base::parseTypedTime(text.simplified().remove(u' ').remove(QChar::Nbsp));
}

} // namespace

TimeField::TimeField(const Theme &theme, QWidget *parent)
    : TypedField(theme, parent)
{
    setPlaceholderText(tr("hh:mm"));
}

std::optional<QTime> TimeField::time() const
{
    const auto time = parsed(text());
    return time ? std::optional(*time) : std::nullopt;
}

void TimeField::setTime(std::optional<QTime> time)
{
    setWritten(time ? base::formatTime(*time) : QString());
}

base::Result<QString> TimeField::writtenOut(const QString &text) const
{
    ET_ASSIGN(const QTime time, parsed(text));
    return base::formatTime(time);
}

} // namespace ui
