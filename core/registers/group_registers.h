#pragma once

#include "core/follow_up/month.h"
#include "core/registers/called.h"
#include "core/registers/paper.h"

namespace registers {

// What a register of a group says, made of what the rolls say; the issuer and the day of issue are
// whoever issues it to fill in.

// Everybody by session with the mark, and who did each roll.
[[nodiscard]] PaperSnapshot dailyRegister(
    const QString &groupName, QDate day, const std::vector<CalledSession> &sessions);

// The half-days of one member of the group, of the sessions of all groups.
struct MonthOf {
    QString name;
    std::vector<follow_up::HalfDay> halfDays;
};
[[nodiscard]] PaperSnapshot monthlyRegister(const QString &groupName, QDate month,
    const std::vector<MonthOf> &members, const follow_up::HalfDaySettings &settings);

// Who came late, in the order of days. groupName: empty for the whole school.
[[nodiscard]] PaperSnapshot lateRegister(
    const QString &groupName, QDate from, QDate to, const std::vector<CalledSession> &sessions);

} // namespace registers
