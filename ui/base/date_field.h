#pragma once

#include "ui/base/typed_field.h"

#include <QDate>

#include <optional>

namespace ui {

// A date typed as 1/9/26, 01092026 or 1/9, or picked in a calendar; written out as 01/09/2026 when
// left, with its weekday read out.
class DateField final : public TypedField {
    Q_OBJECT

public:
    // What two digits of a year mean. Birth dates refuse them: 08 may be 1908.
    enum class Year { NearToday, FourDigits };

    DateField(
        const Theme &theme, QDate today, Year year = Year::NearToday, QWidget *parent = nullptr);

    // No date while the field is empty or cannot be read: see problem().
    [[nodiscard]] std::optional<QDate> date() const;
    void setDate(std::optional<QDate> date);

protected:
    base::Result<QString> writtenOut(const QString &text) const override;
    void keyPressEvent(QKeyEvent *event) override; // Alt+Down opens the calendar

private:
    [[nodiscard]] base::Result<QDate> parsed(const QString &text) const;
    void openCalendar();
    void describe();
    QDate m_today;
    Year m_year;
};

} // namespace ui
