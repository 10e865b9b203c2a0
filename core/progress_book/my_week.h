#pragma once

#include "core/documents/style.h"
#include "core/hours/practice_share.h"
#include "core/progress_book/book.h"

#include <vector>

namespace progress_book {

inline constexpr int kWeekTemplate = 1;
// What a page takes in large letters.
inline constexpr int kMostMade = 4;
inline constexpr int kMostGained = 2; // in large letters
inline constexpr int kLongestWords = 280;

// Something made this week, and for whom.
struct Made {
    QString what;
    QString forWhom; // empty: an exercise
    friend bool operator==(const Made &, const Made &) = default;
};

// A competency gained or seen this week.
struct Gained {
    QString name;
    QString level;
    bool isAcquired = false;
    friend bool operator==(const Gained &, const Gained &) = default;
};

// One young person's week on one page (« Ma semaine »), in large plain words. Frozen when it is
// issued.
struct MyWeek {
    school::Issuer issuer;
    Person person;
    QDate monday;
    std::vector<Made> made;
    hours::Split hours; // attended
    int missingRolls = 0;
    std::vector<Gained> gained;
    QString word; // of the master
    QString wordBy;
    QString nextAim;
    documents::Typeface face = documents::Typeface::Usual;
    QDate issuedOn;
    friend bool operator==(const MyWeek &, const MyWeek &) = default;
};

// What whoever prints it may say in better words than the files.
struct WeekWords {
    std::vector<Made> made;
    QString word;
    QString nextAim;
    friend bool operator==(const WeekWords &, const WeekWords &) = default;
};
// Cleaned; empty lines left out. Errors: kTooLong with the name of what is too long.
[[nodiscard]] base::Result<WeekWords> checked(const WeekWords &typed);

[[nodiscard]] QJsonObject toJson(const MyWeek &week);
// kBadBook for one that is incomplete or of a newer program.
[[nodiscard]] base::Result<MyWeek> weekFromJson(const QJsonObject &json);

} // namespace progress_book
