#pragma once

#include "core/base/date_range.h"
#include "core/diplomas/ids.h"
#include "core/enrolment/ids.h"
#include "core/people/ids.h"
#include "core/school/ids.h"
#include "core/security/transaction.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace enrolment {

// A student has at most one group of each kind at a time.
enum class GroupKind { Workshop, Theory };
inline constexpr std::array kGroupKinds{GroupKind::Workshop, GroupKind::Theory};
[[nodiscard]] QString storedName(GroupKind kind);
[[nodiscard]] GroupKind groupKindFrom(const QString &stored);

// Why somebody came or went; the meaning feeds the outcomes. Schools add rows, used ones are
// retired.
enum class CodeKind { Entry, Exit };
struct EnrolmentCode {
    QString code;
    CodeKind kind = CodeKind::Entry;
    QString label;
    QString meaning; // "new", "return", "promoted", "completed", "moved", …
    int position = 0;
    bool retired = false;
};

struct Year {
    school::SchoolYearId id;
    QString label;
    QDate firstDay;
    QDate lastDay;
};

// A training group as enrolment sees it (school owns it).
struct Group {
    school::GroupId id;
    GroupKind kind = GroupKind::Workshop;
    QString name;
    int capacity = 12;
    std::optional<QDate> archivedOn;
};

// One stay of a student in one school year. Leaving and coming back makes two.
struct Enrolment {
    EnrolmentId id;
    QString uuid;
    people::StudentId student;
    Year year;
    QDate entryOn;
    QString entryCode;
    std::optional<QDate> exitOn;
    std::optional<QString> exitCode;
    int rowVersion = 1;

    // With its last day: the exit, else the end of the year.
    [[nodiscard]] base::DateRange dates() const;
};

struct Membership {
    MembershipId id{0}; // 0: not stored yet
    QString uuid;
    school::GroupId group;
    GroupKind kind = GroupKind::Workshop;
    QString groupName;
    base::DateRange dates; // open: to the end of the enrolment
};

struct Path {
    PathId id{0};
    QString uuid;
    diplomas::DiplomaVersionId version;
    QString diplomaName; // short
    int yearOfPath = 1;
    int plannedYears = 2;
    base::DateRange dates;
};

// An enrolment with its dated groups and paths: they change together, under one row version.
struct EnrolmentRecord {
    Enrolment enrolment;
    std::vector<Membership> memberships; // oldest first
    std::vector<Path> paths;

    [[nodiscard]] const Membership *groupOn(GroupKind kind, QDate day) const;
    [[nodiscard]] const Path *pathOn(QDate day) const;
};

inline constexpr int kSmallestGroup = 8;

// How full a group is on a day. 8 to 12 is an École de Production's rule: told, never enforced.
struct GroupFill {
    school::GroupId group;
    QString name;
    int count = 0;
    int capacity = 12;
    [[nodiscard]] bool isOver() const { return count > capacity; }
    [[nodiscard]] bool isSmall() const { return count < kSmallestGroup; }
    [[nodiscard]] QString remark() const; // empty when all is well
};

// The year whose exam session a path ends with.
[[nodiscard]] int lastSession(const Year &year, int yearOfPath, int plannedYears);

// What the history tells: entry, exit, and the groups and paths with their dates.
[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const EnrolmentRecord &before, const EnrolmentRecord &after);

} // namespace enrolment
