#pragma once

#include "core/evaluations/evaluation.h"
#include "core/records/ids.h"
#include "core/school/issuer.h"

#include <QJsonObject>

namespace evaluations {

namespace errors {
inline constexpr base::ErrorCode kBadBulletin{"evaluations.bad-bulletin"};
inline constexpr base::ErrorCode kNoMarks{"evaluations.no-marks"};
} // namespace errors

// One mark of the term with what it weighs; subjects are the same however they are written.
struct MarkLine {
    enrolment::EnrolmentId enrolment{0};
    school::GroupId group{0};
    QString subject;
    QString staffName;
    int outOfHundredths = 2000;
    int coefficientHundredths = 100;
    Mark mark = {};
};

// One subject of a term: the young person's average beside the group's.
struct SubjectAverage {
    QString subject;
    QString staffName; // who gave most of its marks
    Average own;
    Average group;                  // of all marks of the group
    std::optional<int> lowest = {}; // averages of the group, in hundredths on 20
    std::optional<int> highest = {};
    int absent = 0;
    int exempt = 0;
    int notHandedIn = 0;
    friend bool operator==(const SubjectAverage &, const SubjectAverage &) = default;
};

// Subjects in alphabetical order, from all marks of the term. There is no average over subjects:
// nothing says what each would weigh.
[[nodiscard]] std::vector<SubjectAverage> subjectsOf(
    const std::vector<MarkLine> &marks, enrolment::EnrolmentId enrolment);

// A young person's term in marks.
struct StudentMarks {
    enrolment::EnrolmentId enrolment{0};
    people::StudentId student{0};
    QString listName;
    std::vector<SubjectAverage> subjects;
};

// What a colleague wrote about a subject in the term's review, if it is final.
struct BulletinWords {
    QString author;
    QString subject;
    QString words;
    friend bool operator==(const BulletinWords &, const BulletinWords &) = default;
};

inline const QString kBulletinKind = QStringLiteral("bulletin"); // of the issued document
inline constexpr int kBulletinTemplate = 1;

// What a bulletin says, frozen when it is issued. Its page is made from this alone.
struct BulletinSnapshot {
    school::Issuer issuer;
    QString lastName; // of the civil status
    QString firstNames;
    QDate birthDate;
    QString groupName;
    QString diploma;
    QString year;
    QString term;
    std::vector<SubjectAverage> subjects;
    std::vector<BulletinWords> words;
    QDate issuedOn;
    friend bool operator==(const BulletinSnapshot &, const BulletinSnapshot &) = default;
};
[[nodiscard]] QJsonObject toJson(const BulletinSnapshot &snapshot);
// kBadBulletin for one that is incomplete or of a newer program.
[[nodiscard]] base::Result<BulletinSnapshot> bulletinFromJson(const QJsonObject &json);

struct Bulletin {
    records::DocumentId document;
    QString number;
    QString issuedBy;
    BulletinSnapshot snapshot;
};

} // namespace evaluations
