#pragma once

#include "ui/base/typed_field.h"

#include <optional>

namespace ui {

// A mark from 0 to 20, typed 12,5 or 12.5; never rounded.
class KeptMarkField final : public TypedField {
    Q_OBJECT

public:
    explicit KeptMarkField(const Theme &theme, QWidget *parent = nullptr);

    // No mark while the field is empty or cannot be read: see problem().
    [[nodiscard]] std::optional<int> hundredths() const;
    void setHundredths(std::optional<int> mark);

protected:
    base::Result<QString> writtenOut(const QString &text) const override;
};

} // namespace ui
