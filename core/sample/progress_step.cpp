#include "core/progress/conduct_service.h"
#include "core/progress/progress_service.h"
#include "core/sample/steps.h"
#include "core/security/workspace.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sample {

namespace {

using progress::Context;

constexpr int kTouches = 24; // each is a transaction

// The same for the same school: no chance, so that pages can be compared.
int mixed(size_t student, size_t competency, int modulus)
{
    return int((student * 7 + competency * 5 + student * competency) % size_t(modulus));
}

progress::ObservationDetails seen(people::StudentId student, diplomas::CompetencyId competency,
    progress::LevelId level, QDate day, bool isOrder)
{
    progress::ObservationDetails details;
    details.student = student;
    details.competency = competency;
    details.level = level;
    details.seenOn = day;
    details.context = isOrder ? Context::Order : Context::Exercise;
    details.contextName = isOrder ? u"Brides de la commande Rhônalp"_s : u"Exercice d’atelier"_s;
    return details;
}

struct Seen {
    std::vector<progress::ObservationDetails> observations;
    std::vector<progress::Decision> decisions;
};

// Most competencies are seen once or twice; about half of those are decided.
void observe(const progress::StudentProgress &whole, size_t at, QDate today, Seen &all)
{
    const auto levels = whole.scale.offered();
    for (size_t i = 0; i < whole.competencies.size(); ++i) {
        const auto competency = whole.competencies[i].competency;
        const int roll = mixed(at, i, 10);
        if (roll > 7)
            continue;
        const size_t level = size_t(mixed(at, i, int(levels.size())));
        all.observations.push_back(seen(whole.student, competency, levels[level].id,
            today.addDays(-3 - 2 * roll), roll % 2 == 0));
        const size_t next = std::min(level + 1, levels.size() - 1);
        if (roll < 5) {
            all.observations.push_back(seen(whole.student, competency, levels[next].id,
                today.addDays(-1 - roll % 3), roll % 2 == 1));
        }
        if (roll < 4) {
            all.decisions.push_back(
                {whole.student, competency, levels[next].id, progress::Rule::Last, false});
        }
    }
}

base::Done touch(
    security::Workspace &workspace, const std::vector<people::StudentId> &students, QDate today)
{
    progress::ConductService conduct(workspace);
    ET_ASSIGN(const auto aspects, conduct.aspects());
    if (aspects.empty() || students.empty())
        return {};
    for (size_t i = 0; i < size_t(kTouches); ++i) {
        const int days = int(i * 3 % 40);
        ET_TRY(conduct.tick({students[i % students.size()], aspects[i % aspects.size()].id,
            i % 4 != 3, today.addDays(-days)}));
    }
    return {};
}

} // namespace

base::Done addProgress(security::Workspace &workspace, const Plan &plan)
{
    progress::ProgressService service(workspace);
    std::vector<people::StudentId> students;
    Seen all;
    for (const PlannedStudent &student : plan.students) {
        if (!student.id)
            continue;
        ET_ASSIGN(const auto version, service.versionOf(*student.id, plan.today));
        if (!version)
            continue;
        ET_ASSIGN(const auto whole, service.ofStudent(*student.id, *version));
        observe(whole, students.size(), plan.today, all);
        students.push_back(*student.id);
    }
    ET_TRY(service.observe(all.observations));
    ET_TRY(service.decide(all.decisions));
    return touch(workspace, students, plan.today);
}

} // namespace sample
