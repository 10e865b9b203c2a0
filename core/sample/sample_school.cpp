#include "core/sample/sample_school.h"

#include "core/sample/steps.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sample {

namespace {

constexpr int kPerGroup = 10;

// The current year begins on the last 1 September on or before a day.
std::vector<PlannedYear> yearsUntil(QDate today, int count)
{
    QDate first(today.year(), 9, 1);
    if (first > today)
        first = first.addYears(-1);
    std::vector<PlannedYear> years;
    for (int back = count - 1; back >= 0; --back) {
        const QDate begin = first.addYears(-back);
        const QDate end(begin.year() + 1, 7, 3);
        years.push_back(
            {{school::proposedLabel(begin, end), begin, end}, school::SchoolYearId(0), {}});
    }
    return years;
}

// Each group takes in half of its places every September; a path lasts two years.
void planStudents(Plan &plan, Invention &invention, int wanted)
{
    const int groups = int(plan.groups.size());
    const int lastYear = int(plan.years.size()) - 1;
    for (int entered = -1; entered <= lastYear; ++entered) {
        // The two classes of the current year make exactly the wished number.
        const int half = entered == lastYear ? wanted / 2 : wanted - wanted / 2;
        for (int i = 0; i < half; ++i) {
            PlannedStudent student;
            student.group = i % groups;
            student.entered = entered;
            const bool current = entered >= lastYear - 1;
            const bool leavesEarly = !current && invention.chance(8);
            for (int year = std::max(entered, 0); year <= std::min(entered + 1, lastYear); ++year) {
                const PlannedYear &in = plan.years[size_t(year)];
                PlannedStay stay;
                stay.year = year;
                stay.yearOfPath = year - entered + 1;
                stay.entry = in.dates.firstDay;
                if (leavesEarly && stay.yearOfPath == 1)
                    stay.exit = in.dates.firstDay.addDays(invention.between(60, 200));
                student.stays.push_back(stay);
                if (stay.exit)
                    break;
            }
            student.completes = !leavesEarly && entered < lastYear;
            if (!student.stays.empty())
                plan.students.push_back(student);
        }
    }
}

// Somebody leaves in November and is back in February, in the year before this one.
void planReEntry(Plan &plan)
{
    const int year = int(plan.years.size()) - 2;
    for (PlannedStudent &student : plan.students) {
        if (student.entered != year || student.stays.size() < 2)
            continue;
        const QDate first = plan.years[size_t(year)].dates.firstDay;
        PlannedStay back = student.stays.front();
        student.stays.front().exit = QDate(first.year(), 11, 14);
        back.entry = QDate(first.year() + 1, 2, 2);
        student.stays.insert(student.stays.begin() + 1, back);
        return;
    }
}

Plan planFor(const Wish &wish, Invention &invention)
{
    Plan plan;
    plan.today = wish.today;
    plan.years = yearsUntil(wish.today, wish.years);
    const int groups = std::max(kTradeCount, (wish.students + kPerGroup / 2) / kPerGroup);
    for (int i = 0; i < groups; ++i) {
        PlannedGroup group;
        group.trade = i % kTradeCount;
        group.name = u"%1 %2"_s.arg(
            QString::fromUtf16(kTrades[group.trade].group), QString::number(i / kTradeCount + 1));
        plan.groups.push_back(group);
    }
    planStudents(plan, invention, wish.students);
    planReEntry(plan);
    return plan;
}

} // namespace

base::Result<std::vector<SampleAccount>> makeSampleSchool(security::Workspace &workspace,
    const Wish &wish, const std::vector<school::Seed> &seeds, const Progress &progress)
{
    Invention invention(wish.seed);
    Plan plan = planFor(wish, invention);
    ET_ASSIGN(const auto accounts, foundSchool(workspace, seeds, plan));
    ET_TRY(addYearsAndClosures(workspace, plan));
    ET_TRY(addGroups(workspace, invention, plan));
    ET_TRY(addPeople(workspace, invention, plan));
    ET_TRY(addFees(workspace, invention, plan));
    ET_TRY(addHours(workspace, invention, plan, progress));
    ET_TRY(addPattern(workspace, plan));
    ET_TRY(addAbsences(workspace, plan));
    ET_TRY(addIncidents(workspace, plan));
    ET_TRY(addPaths(workspace, plan));
    ET_TRY(addProgress(workspace, plan));
    ET_TRY(addReviews(workspace, plan));
    ET_TRY(addOutcomes(workspace, invention, plan));
    ET_TRY(addExams(workspace, plan));
    ET_TRY(addCandidates(workspace, invention, plan));
    ET_TRY(addPapers(workspace, invention, plan));
    ET_TRY(addLetters(workspace, plan));
    ET_TRY(addSituations(workspace, plan));
    workspace.signOut();
    return accounts;
}

} // namespace sample
