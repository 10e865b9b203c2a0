#pragma once

#include "ui/base/typed_field.h"

#include <QTime>

#include <optional>

namespace ui {

// A time of day typed as 8, 8h25, 8:25 or 825; written out as 08:25 when left.
class TimeField final : public TypedField {
    Q_OBJECT

public:
    explicit TimeField(const Theme &theme, QWidget *parent = nullptr);

    // No time while the field is empty or cannot be read: see problem().
    [[nodiscard]] std::optional<QTime> time() const;
    void setTime(std::optional<QTime> time);

protected:
    base::Result<QString> writtenOut(const QString &text) const override;
};

} // namespace ui
