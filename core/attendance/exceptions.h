#pragma once

#include "core/attendance/roll.h"

namespace attendance {

// A line of a sheet of paper: its number there, and who stands on it.
struct SheetLine {
    int number = 0;
    QString name; // DUPONT Léa
};

// What was typed for one line.
struct Exception {
    size_t line = 0;
    RollMark mark;
    bool isAllTheSame = false; // "!": whatever the office had been told
    friend bool operator==(const Exception &, const Exception &) = default;
};

// A signed sheet typed by its exceptions: "3A 7R25 9 S16h30, dup L". Each is a number of the sheet
// or the beginning of a name, then a key of the roll (roll_key.h), with ! before it for who came
// although an absence was announced. A late arrival needs its minutes or its hour: now is not when
// the sheet was signed. Errors: kBadKey, kBadMinutes, naming what cannot be read.
[[nodiscard]] base::Result<std::vector<Exception>> parseExceptions(
    const QString &text, const std::vector<SheetLine> &lines, const timetable::DaySpan &session);

// The roll that a typed sheet makes: everybody present but the exceptions, and those the office
// knew to be away. lines: of the rows of the sheet, in their order. Errors: kHeld for an exception
// that contradicts what was announced, without its "!".
[[nodiscard]] base::Result<RollRequest> typedRoll(const RollSheet &sheet,
    const std::vector<SheetLine> &lines, const QString &text,
    std::optional<school::StaffId> typedFor);

// How a roll that is done would have been typed: "3A 7R25".
[[nodiscard]] QString typedExceptions(const RollSheet &sheet, const std::vector<SheetLine> &lines);

} // namespace attendance
