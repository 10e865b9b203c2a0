#include "core/hours/practice_targets.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hours {

namespace {

const QString kAll = u"SELECT diploma_id, numerator, denominator, green_low, green_high, red_low, "
                     "red_high, source, row_version FROM practice_target ORDER BY diploma_id"_s;
// The latest path of an enrolment comes last.
const QString kPrepared =
    u"SELECT p.enrolment_id, v.diploma_id FROM path p JOIN diploma_version v ON v.id = "
    "p.diploma_version_id JOIN enrolment e ON e.id = p.enrolment_id WHERE e.year_id = ? "
    "ORDER BY p.enrolment_id, p.valid_from, p.id"_s;

} // namespace

PracticeTargets::PracticeTargets(PracticeTarget school, std::vector<DiplomaTarget> own,
    const std::vector<std::pair<enrolment::EnrolmentId, diplomas::DiplomaId>> &prepared)
    : m_school(school)
    , m_own(std::move(own))
{
    for (const auto &[enrolment, diploma] : prepared) {
        const auto found = std::find_if(m_own.begin(), m_own.end(),
            [&, id = diploma](const DiplomaTarget &target) { return target.diploma == id; });
        m_places.insert(enrolment.value(), found == m_own.end() ? -1 : int(found - m_own.begin()));
    }
}

int PracticeTargets::placeOf(enrolment::EnrolmentId enrolment) const
{
    return m_places.value(enrolment.value(), -1);
}

const PracticeTarget &PracticeTargets::of(enrolment::EnrolmentId enrolment) const
{
    const int place = placeOf(enrolment);
    return place < 0 ? m_school : m_own[size_t(place)].target;
}

const PracticeTarget &PracticeTargets::ofAll(
    const std::vector<enrolment::EnrolmentId> &enrolments) const
{
    if (m_own.empty() || enrolments.empty())
        return m_school;
    const int first = placeOf(enrolments.front());
    const bool isShared = std::all_of(enrolments.begin(), enrolments.end(),
        [&](enrolment::EnrolmentId one) { return placeOf(one) == first; });
    return isShared ? of(enrolments.front()) : m_school;
}

base::Result<std::vector<DiplomaTarget>> TargetRepository::all(
    storage::Database &database, const security::Permit &permit)
{
    Q_ASSERT(permit.reach() != security::Reach::None);
    ET_ASSIGN(const PracticeTarget school, PracticeTarget::ofSchool(database));
    storage::Statement row(database, kAll);
    ET_TRY(row.run());
    std::vector<DiplomaTarget> targets;
    while (row.next()) {
        const PracticeTarget target{row.smallInteger(1), row.smallInteger(2), row.smallInteger(3),
            row.smallInteger(4), row.smallInteger(5), row.smallInteger(6), school.practiceWeek};
        targets.push_back(
            {row.id<diplomas::DiplomaTag>(0), target, row.text(7), row.smallInteger(8)});
    }
    ET_TRY(row.finished());
    return targets;
}

base::Result<PracticeTargets> TargetRepository::ofYear(
    storage::Database &database, const security::Permit &permit, school::SchoolYearId year)
{
    ET_ASSIGN(const PracticeTarget school, PracticeTarget::ofSchool(database));
    ET_ASSIGN(auto own, all(database, permit));
    std::vector<std::pair<enrolment::EnrolmentId, diplomas::DiplomaId>> prepared;
    if (!own.empty()) {
        storage::Statement row(database, kPrepared);
        ET_TRY(row.run(year));
        while (row.next())
            prepared.emplace_back(
                row.id<enrolment::EnrolmentTag>(0), row.id<diplomas::DiplomaTag>(1));
        ET_TRY(row.finished());
    }
    return PracticeTargets(school, std::move(own), prepared);
}

} // namespace hours
