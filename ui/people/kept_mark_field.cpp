#include "ui/people/kept_mark_field.h"

#include "core/paths/individual_path.h"
#include "core/paths/path_service.h"

namespace ui {

KeptMarkField::KeptMarkField(const Theme &theme, QWidget *parent)
    : TypedField(theme, parent)
{
}

std::optional<int> KeptMarkField::hundredths() const
{
    return paths::markFrom(text());
}

void KeptMarkField::setHundredths(std::optional<int> mark)
{
    setWritten(mark ? paths::markText(*mark) : QString());
}

base::Result<QString> KeptMarkField::writtenOut(const QString &text) const
{
    if (const auto mark = paths::markFrom(text))
        return paths::markText(*mark);
    return base::fail(
        paths::errors::kBadUnit, tr("A mark goes from 0 to 20, with two decimals at most: 12,5."));
}

} // namespace ui
