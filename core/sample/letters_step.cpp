// Some letters as the office has written them: the register of issued papers is not empty.
#include "core/admissions/candidate_list.h"
#include "core/letters/letter_service.h"
#include "core/letters/template_service.h"
#include "core/sample/steps.h"

#include <algorithm>

namespace sample {

namespace {

using letters::LetterKind;

constexpr size_t kAbout = 3; // young people a letter is about

std::vector<people::StudentId> enrolledNow(const Plan &plan)
{
    const int year = int(plan.years.size()) - 1;
    std::vector<people::StudentId> students;
    for (const PlannedStudent &student : plan.students) {
        const bool isHere = std::any_of(student.stays.begin(), student.stays.end(),
            [&](const PlannedStay &stay) { return stay.year == year && !stay.exit; });
        if (isHere && student.id && students.size() < kAbout)
            students.push_back(*student.id);
    }
    return students;
}

base::Result<std::vector<people::StudentId>> accepted(security::Workspace &workspace)
{
    ET_ASSIGN(const auto candidates, admissions::candidateList(workspace));
    std::vector<people::StudentId> students;
    for (const admissions::CandidateRow &candidate : candidates) {
        if (candidate.stage == admissions::Stage::Accepted && students.size() < kAbout)
            students.push_back(candidate.student);
    }
    return students;
}

// Nothing when there is nobody to write to.
base::Done write(letters::LetterService &service, const letters::LetterRequest &request)
{
    const auto plan = service.plan(request);
    if (!plan) {
        return plan.error().code == letters::errors::kNobodyToWrite ? base::Done()
                                                                    : base::fail(plan.error());
    }
    ET_ASSIGN(auto writing, service.begin(request));
    std::vector<letters::ComposedLetter> composed;
    for (const letters::PlannedLetter &letter : plan->letters) {
        ET_ASSIGN(auto one, writing.compose(letter));
        composed.push_back(std::move(one));
    }
    return service.record(composed, letters::LetterWay::Paper)
        .map([](const std::vector<records::DocumentId> &) {});
}

} // namespace

base::Done addLetters(security::Workspace &workspace, const Plan &plan)
{
    letters::LetterService service(workspace);
    ET_ASSIGN(const auto templates, letters::TemplateService(workspace).templates());
    ET_ASSIGN(const auto candidates, accepted(workspace));
    const auto students = enrolledNow(plan);
    for (const letters::LetterTemplate &known : templates) {
        letters::LetterRequest request{known.id, students, {}};
        switch (known.details.kind) {
        case LetterKind::Admission:
            request.students = candidates;
            break;
        case LetterKind::FeeAttestation:
            request.period = fees::AttestationPeriod{plan.years.back().id, 0};
            break;
        case LetterKind::Free:
            continue;
        case LetterKind::MissingPapers:
        case LetterKind::SituationChange:
            break;
        }
        ET_TRY(write(service, request));
    }
    return {};
}

} // namespace sample
