#pragma once

#include "core/enrolment/enrolment.h"
#include "core/exams/exam_list.h"
#include "core/rollover/ids.h"

#include <array>

// The change of school year (passage d'année): who goes on, repeats or leaves.
namespace rollover {

namespace errors {
inline constexpr base::ErrorCode kNotTheNextYear{"rollover.not-the-next-year"};
inline constexpr base::ErrorCode kNothingChosen{"rollover.nothing-chosen"};
inline constexpr base::ErrorCode kYearBegun{"rollover.year-begun"};
inline constexpr base::ErrorCode kTakenBack{"rollover.taken-back"};
inline constexpr base::ErrorCode kLaterChange{"rollover.later-change"};
inline constexpr base::ErrorCode kWrongLine{"rollover.wrong-line"};
} // namespace errors

enum class Action { MoveUp, Repeat, Leave };
inline constexpr std::array kActions{Action::MoveUp, Action::Repeat, Action::Leave};
[[nodiscard]] QString storedName(Action action);
[[nodiscard]] QString titleOf(Action action);

// Settled lines need nothing any more; an undecided one waits for somebody's decision.
enum class Standing { Proposed, Undecided, AlreadyEnrolled, AlreadyGone };

// What is to be done with one young person. Groups and path are those of the new year.
struct Choice {
    Action action = Action::MoveUp;
    QString exitCode; // of Leave
    std::optional<school::GroupId> workshop = {};
    std::optional<school::GroupId> theory = {};
    std::optional<diplomas::DiplomaVersionId> version = {};
    int yearOfPath = 1;
    int plannedYears = 2;
    friend bool operator==(const Choice &, const Choice &) = default;
};

// What is known of somebody at the end of the closing year, and the rule's answer with its reason
// in words. No action: somebody has to decide.
struct Ending {
    std::optional<enrolment::Path> path;
    std::optional<exams::Standing> exam; // none: not entered for the path's diploma
    int session = 0;
    bool isArchived = false;
    QString closedGroup;   // a workshop group that is no more
    bool rulesLast = true; // the diploma is still examined when the path ends
};
struct Proposal {
    std::optional<Action> action;
    QString reason;
};
[[nodiscard]] Proposal propose(const Ending &ending);

// One young person of the closing year; everybody who was enrolled in it has exactly one line.
struct Line {
    people::StudentId student{0};
    QString name; // DUPONT Léa
    QString sortKey;
    QDate birthDate;
    enrolment::EnrolmentId enrolment{0}; // the last one of the year
    int rowVersion = 0;
    QString groups; // of the last day: "Usinage 1 · Théorie A"
    QString path;   // "CAP CIP · year 1 of 2"
    Standing standing = Standing::Proposed;
    std::optional<Action> proposed;
    QString reason;
    Choice choice; // as proposed; of an undecided line, what a decision begins with

    [[nodiscard]] bool isSettled() const
    {
        return standing == Standing::AlreadyEnrolled || standing == Standing::AlreadyGone;
    }
};

// Groups and path that go with another action than the proposed one.
[[nodiscard]] Choice withAction(
    const Line &line, Action action, const QString &exitCode, const Choice &current);

struct Preview {
    enrolment::Year from;
    enrolment::Year to;
    QDate startsOn; // the first school day of the new year
    std::vector<Line> lines;
};

struct ChosenLine {
    enrolment::EnrolmentId enrolment;
    int rowVersion = 0;
    Choice choice;
};

// What somebody asks for. Lines that are left out stay as they are.
struct Wish {
    school::SchoolYearId from;
    school::SchoolYearId to;
    bool makeCurrent = false; // the new year becomes the current one
    bool withBackup = false;  // a verified backup was made just before
    std::vector<ChosenLine> lines;
};

struct Counts {
    int movedUp = 0;
    int repeating = 0;
    int left = 0;
    [[nodiscard]] int total() const { return movedUp + repeating + left; }
};

// Without an id nothing was left to do, and nothing was written.
struct CarriedOut {
    std::optional<RollOverId> id;
    Counts counts;
    std::vector<enrolment::GroupFill> fills; // groups that are now too full
};

// A change of year that was carried out and can be looked at.
struct Record {
    RollOverId id;
    QString uuid;
    school::SchoolYearId from;
    school::SchoolYearId to;
    std::optional<school::SchoolYearId> currentBefore;
    QDate startsOn;
    QDateTime doneAt;
    QString doneBy;
    qint64 auditSeq = 0;
    Counts counts;
};

} // namespace rollover
