#pragma once

#include "core/attendance/mark.h"

#include <QCoreApplication>

namespace ui {

// How many of those a roll expects are there, the same on the sheet and on the workshop screen.
class RollTotals {
    Q_DECLARE_TR_FUNCTIONS(ui::RollTotals)

public:
    void add(const attendance::RollMark &mark);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isComplete() const { return m_absent == 0; }
    // "Everybody is there: 11 · elsewhere: 1": who is elsewhere or exempted is not in the room.
    [[nodiscard]] QString words() const;

private:
    int m_here = 0;
    int m_absent = 0;
    int m_elsewhere = 0;
    int m_exempted = 0;
};

} // namespace ui
