#include "core/exams/success.h"

#include "core/base/text.h"

#include <algorithm>

namespace exams {

DiplomaResults together(const std::vector<DiplomaResults> &diplomas)
{
    DiplomaResults sum;
    for (const DiplomaResults &one : diplomas) {
        sum.registered += one.registered;
        sum.present += one.present;
        sum.absent += one.absent;
        sum.admitted += one.admitted;
        sum.partial += one.partial;
        sum.deferred += one.deferred;
        sum.withHonours += one.withHonours;
        sum.cohort += one.cohort;
        sum.cohortAdmitted += one.cohortAdmitted;
    }
    return sum;
}

namespace {

void count(DiplomaResults &results, const Registration &registration)
{
    ++results.registered;
    if (!registration.facts.present)
        return;
    ++(*registration.facts.present ? results.present : results.absent);
    if (!registration.result)
        return;
    switch (registration.result->outcome) {
    case Outcome::Admitted:
        ++results.admitted;
        if (registration.result->honours != Honours::None)
            ++results.withHonours;
        return;
    case Outcome::Partial:
        ++results.partial;
        return;
    case Outcome::Deferred:
        ++results.deferred;
        return;
    }
}

void count(UnitResults &results, const UnitEntry &entry)
{
    if (!entry.isSat()) {
        ++(entry.standing == UnitStanding::Kept ? results.kept : results.exempt);
        return;
    }
    ++results.entered;
    switch (entry.mark.result) {
    case UnitResult::Waiting:
        return;
    case UnitResult::Absent:
    case UnitResult::AbsentJustified:
        ++results.absent;
        return;
    case UnitResult::Mark:
        ++results.marked;
        results.passed += *entry.mark.mark >= kTen ? 1 : 0;
        results.mean.add(*entry.mark.mark, 100);
        return;
    case UnitResult::Acquired:
        ++results.marked;
        ++results.passed;
        return;
    case UnitResult::NotAcquired:
        ++results.marked;
        return;
    }
}

bool isPassed(const UnitMark &mark)
{
    return mark.result == UnitResult::Acquired
        || (mark.result == UnitResult::Mark && mark.mark.value_or(0) >= kTen);
}

} // namespace

std::vector<DiplomaResults> resultsByGroup(const std::vector<ExamLine> &lines)
{
    std::vector<DiplomaResults> groups;
    for (const ExamLine &line : lines) {
        auto found = std::find_if(groups.begin(), groups.end(),
            [&](const DiplomaResults &group) { return group.name == line.groupName; });
        if (found == groups.end()) {
            DiplomaResults added;
            added.name = line.groupName;
            found = groups.insert(groups.end(), added);
        }
        count(*found, line.registration);
    }
    std::sort(groups.begin(), groups.end(), [](const DiplomaResults &a, const DiplomaResults &b) {
        if (a.name.isEmpty() != b.name.isEmpty())
            return b.name.isEmpty();
        return base::frenchCollator().compare(a.name, b.name) < 0;
    });
    return groups;
}

std::vector<UnitResults> unitResultsOf(
    const diplomas::Framework &framework, const std::vector<std::vector<UnitEntry>> &candidates)
{
    std::vector<UnitResults> results;
    for (const diplomas::ExamUnit &unit : framework.units) {
        UnitResults one;
        one.diplomaName = framework.shortName;
        one.code = unit.code;
        one.label = unit.label;
        bool isOfSomebody = false;
        for (const std::vector<UnitEntry> &entries : candidates) {
            if (const UnitEntry *entry = entryOf(entries, unit.id)) {
                count(one, *entry);
                isOfSomebody = true;
            }
        }
        if (isOfSomebody)
            results.push_back(std::move(one));
    }
    return results;
}

std::vector<BlockCertificate> certificatesOf(const ExamLine &line,
    const diplomas::Framework &framework, const std::vector<UnitEntry> &entries)
{
    const auto &result = line.registration.result;
    const bool isAbsent = line.registration.facts.present == std::optional(false);
    if (!isAbsent && (!result || result->outcome == Outcome::Admitted))
        return {};
    std::vector<BlockCertificate> certificates;
    for (const UnitEntry &entry : entries) {
        const diplomas::ExamUnit *unit = unitOf(framework, entry.unit);
        if (unit && unit->kind != diplomas::UnitKind::Optional && isPassed(entry.mark))
            certificates.push_back({line, unit->code, unit->label, titleOf(entry.mark)});
    }
    return certificates;
}

} // namespace exams
