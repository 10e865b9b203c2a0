#pragma once

#include "core/diplomas/ids.h"
#include "core/enrolment/ids.h"
#include "core/hours/practice_share.h"
#include "core/school/ids.h"
#include "core/security/permit.h"

#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace hours {

// A diploma that is judged otherwise than the school, with where that comes from.
struct DiplomaTarget {
    diplomas::DiplomaId diploma;
    PracticeTarget target; // practiceWeek is the school's
    QString source;
    int rowVersion = 1;
};

// Which target judges whom: the one of the diploma somebody prepares, else the school's.
class PracticeTargets {
public:
    PracticeTargets() = default;
    PracticeTargets(PracticeTarget school, std::vector<DiplomaTarget> own,
        const std::vector<std::pair<enrolment::EnrolmentId, diplomas::DiplomaId>> &prepared);

    [[nodiscard]] const PracticeTarget &school() const { return m_school; }
    [[nodiscard]] const PracticeTarget &of(enrolment::EnrolmentId enrolment) const;
    // Of a group: the one its students share, else the school's.
    [[nodiscard]] const PracticeTarget &ofAll(
        const std::vector<enrolment::EnrolmentId> &enrolments) const;
    [[nodiscard]] bool areOfSchoolAlone() const { return m_own.empty(); }

private:
    [[nodiscard]] int placeOf(enrolment::EnrolmentId enrolment) const; // in m_own; -1: the school's
    PracticeTarget m_school;
    std::vector<DiplomaTarget> m_own;
    QHash<qint64, int> m_places; // by enrolment
};

// All SQL on practice_target.
class TargetRepository {
public:
    [[nodiscard]] static base::Result<std::vector<DiplomaTarget>> all(
        storage::Database &database, const security::Permit &permit);
    // Everything that judges a year; paths of Reach::Own are read whole, they name nobody.
    [[nodiscard]] static base::Result<PracticeTargets> ofYear(
        storage::Database &database, const security::Permit &permit, school::SchoolYearId year);
};

} // namespace hours
