#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

// Who a progress book is about, and the way of this young person to the diploma, in words.
namespace progress_book {

struct Person {
    QString lastName; // as shown
    QString firstName;
    QDate birthDate;
    QString workshopGroup;
    QString theoryGroup;
    QString master;
    [[nodiscard]] QString letterName() const;
    [[nodiscard]] QString listName() const;
    friend bool operator==(const Person &, const Person &) = default;
};

// A unit of the exam that is not as usual: exempt, kept from an earlier session, chosen.
struct OwnUnit {
    QString name;     // UP1 Conduite
    QString standing; // in words, with mark and session
    QString reason;
    friend bool operator==(const OwnUnit &, const OwnUnit &) = default;
};

struct LeftOut {
    QString name; // of a competency
    QString reason;
    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

struct Objective {
    QString words;
    QDate setOn;
    std::optional<QDate> dueOn;
    std::optional<QDate> closedOn;
    QString outcome; // in words; empty: still open
    friend bool operator==(const Objective &, const Objective &) = default;
};

struct Placement {
    QString company;
    QDate from; // days inclusive
    QDate to;
    QString aim;
    friend bool operator==(const Placement &, const Placement &) = default;
};

struct PathPart {
    QString diploma; // its title
    int yearOfPath = 0;
    int plannedYears = 0;
    std::optional<int> plannedSession;
    std::optional<QDate> positionedOn;
    QString positionedBy;
    QString positioningReason;
    std::vector<OwnUnit> units;
    std::vector<LeftOut> leftOut;
    QString project; // the professional project, in the young person's words
    std::vector<Objective> objectives;
    bool withoutObjectives = false; // whoever made the book may not read their words
    std::vector<Placement> placements;
    friend bool operator==(const PathPart &, const PathPart &) = default;
};

} // namespace progress_book
