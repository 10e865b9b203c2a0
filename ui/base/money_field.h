#pragma once

#include "core/base/money.h"
#include "ui/base/typed_field.h"

#include <optional>

namespace ui {

// An amount typed as 12,5 or 1 234,56; written out as 12,50 when left. Euros stand behind it.
class MoneyField final : public TypedField {
    Q_OBJECT

public:
    explicit MoneyField(const Theme &theme, QWidget *parent = nullptr);

    // No amount while the field is empty or cannot be read: see problem().
    [[nodiscard]] std::optional<base::Money> amount() const;
    void setAmount(std::optional<base::Money> amount);

protected:
    base::Result<QString> writtenOut(const QString &text) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void measure();
};

} // namespace ui
