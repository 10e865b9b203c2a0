#pragma once

#include "core/attendance/roll.h"
#include "core/people/social_profile.h"
#include "core/people/student.h"

#include <QDate>

#include <array>
#include <vector>

// What tests/data/petite-ecole writes of the little school, for its maker: the young people of
// students.md, the lessons of a week, and who was not simply there.
namespace support::petite {

inline const QDate kFirstDay(2025, 9, 1);
inline const QDate kLastDay(2026, 7, 3);
inline const std::array kWeeks{QDate(2025, 9, 8), QDate(2026, 1, 12), QDate(2026, 6, 8)};
inline const QDate kCancelledDay(2026, 6, 11);   // the metal workshop's Thursday
inline const QDate kWithoutRollDay(2026, 1, 16); // the support lesson of that Friday

struct Person {
    QString lastName;
    QString firstName;
    people::Sex sex;
    QDate birth;
    QString workshop;
    int yearOfPath;
    QString entryCode;
    QDate entry;
    people::SocialProfile profile; // rural, priority district, unaccompanied, DYS, bursary
};
[[nodiscard]] std::vector<Person> students();

struct Lesson {
    int day; // 1: Monday
    int starts;
    int ends;
    QString group;
    QString nature;
};
[[nodiscard]] std::vector<Lesson> week();

struct Exception {
    QString student;
    QDate day;
    int starts;
    attendance::RollMark mark;
};
[[nodiscard]] std::vector<Exception> exceptions();

} // namespace support::petite
