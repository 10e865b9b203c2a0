#pragma once

#include "core/admissions/trainee.h"
#include "core/people/party.h"
#include "core/people/student.h"
#include "core/school/ids.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

// Papers about the people of a day: class list, emergency sheet, directory. Values alone.
namespace rosters {

namespace errors {
inline constexpr base::ErrorCode kNobody{"rosters.nobody"};
inline constexpr base::ErrorCode kNobodyToWriteTo{"rosters.nobody-to-write-to"};
} // namespace errors

// Who is on a paper: the members of a group on a day, or those who are named in their order, or,
// without either, everybody enrolled on that day.
struct RosterQuery {
    std::optional<school::GroupId> group = {};
    std::vector<people::StudentId> students = {};
    QDate day;
    QString title = {}; // of the paper; empty: the group's name
};

// A young person as papers name them. Phone in E.164.
struct RosterPerson {
    people::StudentId student{0};
    QString lastName;
    QString firstName;
    QDate birthDate;
    QString phone;
    QString email;
    QString workshopGroup; // on the day
    QString theoryGroup;

    [[nodiscard]] QString listName() const { return people::listName(lastName, firstName); }
    [[nodiscard]] QString letterName() const { return people::letterName(lastName, firstName); }
    [[nodiscard]] QString initials() const; // LD
};

// What stands on top of a paper about people of a day.
struct RosterHeading {
    QString title;
    QString workshop;     // of the group
    QStringList inCharge; // "Marc Vernay"; masters first
    QDate day;
};

// The class list (trombinoscope). Photos are JPEG; empty: initials.
struct ClassList {
    struct Face {
        RosterPerson who;
        QByteArray photo;
    };
    RosterHeading heading;
    std::vector<Face> faces;
};

// Somebody to call. The number of the person in charge comes first; phones as they are read.
struct EmergencyContact {
    QString name;
    QString relation;
    QString inCharge; // at an organisation
    QStringList phones;
};

// Whom to call about one young person, in order, and whom never.
struct EmergencyCalls {
    std::vector<EmergencyContact> contacts;
    QStringList forbidden; // "Paul Dupont (père)": by a decision, neither contact nor information
};

// What lies in the workshop for the worst day: no health data, ever.
struct EmergencySheet {
    struct Student {
        RosterPerson who;
        EmergencyCalls calls;
    };
    struct Visitor { // on a stay in the workshop that day
        admissions::Trainee who;
        EmergencyCalls calls;
    };
    RosterHeading heading;
    std::vector<Student> students;
    std::vector<Visitor> visitors;
};

// The order of call out of a file: restricted contacts are forbidden, and a number that only they
// answer stands nowhere, not even as the one a stay names (first; without phone and name, nobody).
[[nodiscard]] EmergencyCalls callsOf(
    const std::vector<people::Contact> &contacts, const EmergencyContact &first = {});

// The directory of young people and families (annuaire).
struct Directory {
    struct Family {
        QString name;
        QString relation;
        QString inCharge;
        QStringList phones;
        QString email;
        QString address; // in one line; empty where it is the young person's
    };
    struct Entry {
        RosterPerson who;
        QString address;
        std::vector<Family> families; // in the order of call; nobody restricted
    };
    RosterHeading heading;
    std::vector<Entry> entries;
};

struct StaffDirectory {
    struct Entry {
        QString name; // MOREAU Claire
        QString role;
        QString phone;
        QString email;
    };
    QDate day;
    std::vector<Entry> entries;
};

} // namespace rosters
