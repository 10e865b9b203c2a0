#include "core/paths/assembly.h"

#include <algorithm>

namespace paths {

namespace {

using Stored = std::vector<const IndividualPath *>;

// A path as the enrolments alone tell it; the stored one, where there is one, is laid over it.
struct Run {
    IndividualPath path;
    bool goesOn = false;
};

std::vector<Run> runsOf(const std::vector<StageRow> &stages)
{
    std::vector<Run> runs;
    for (const StageRow &row : stages) {
        if (runs.empty() || runs.back().path.student != row.student
            || runs.back().path.version != row.version) {
            IndividualPath path{.student = row.student, .version = row.version};
            path.diplomaName = row.diplomaName;
            path.dates.from = row.stage.dates.from;
            runs.push_back({std::move(path), false});
        }
        Run &run = runs.back();
        run.path.stages.push_back(row.stage);
        run.goesOn = row.goesOn;
    }
    return runs;
}

// Whether another version follows: what came before it has ended.
bool isFollowed(const std::vector<Run> &runs, size_t at)
{
    return at + 1 < runs.size() && runs[at + 1].path.student == runs[at].path.student;
}

bool isOfSameWay(const IndividualPath &a, const IndividualPath &b)
{
    return a.student == b.student && a.version == b.version;
}

// Whether a path that was ended is what a run was, up to its end.
bool wasWhole(const std::vector<Run> &runs, size_t at, const IndividualPath &ended)
{
    const IndividualPath &run = runs[at].path;
    return ended.dates.overlaps(run.dates)
        && (isFollowed(runs, at) || (run.dates.to && *ended.dates.to >= *run.dates.to));
}

// A path that was ended belongs to the run it shares days with; an open one to the last run of its
// version, whatever was corrected in the dates of the enrolment since.
const IndividualPath *storedFor(
    const std::vector<Run> &runs, size_t at, const Stored &stored, const Stored &taken)
{
    const IndividualPath &run = runs[at].path;
    const bool isLast = std::none_of(runs.begin() + std::ptrdiff_t(at) + 1, runs.end(),
        [&](const Run &later) { return isOfSameWay(later.path, run); });
    const IndividualPath *found = nullptr;
    for (const IndividualPath *one : stored) {
        if (!isOfSameWay(*one, run) || std::find(taken.begin(), taken.end(), one) != taken.end())
            continue;
        if (one->dates.to ? wasWhole(runs, at, *one) : isLast)
            found = one;
    }
    return found;
}

// The days stay those of the enrolments.
void lay(IndividualPath &run, const IndividualPath &stored)
{
    run.id = stored.id;
    run.uuid = stored.uuid;
    run.endReason = stored.endReason;
    run.plan = stored.plan;
    run.units = stored.units;
    run.leftOut = stored.leftOut;
    run.rowVersion = stored.rowVersion;
}

bool isEarlier(const IndividualPath &a, const IndividualPath &b)
{
    return a.student == b.student && a.dates.from < b.dates.from;
}

// What no enrolment tells of any more stands where its days put it among the paths of its student;
// one that was ended although the enrolment went on takes what came before its end.
void insertAlone(std::vector<IndividualPath> &paths, IndividualPath alone)
{
    for (IndividualPath &one : paths) {
        const bool wentOn = isOfSameWay(one, alone) && alone.dates.to
            && one.dates.contains(*alone.dates.to)
            && one.dates.contains(alone.dates.to->addDays(1));
        if (wentOn) {
            alone.dates.from = std::min(alone.dates.from, one.dates.from);
            one.dates.from = alone.dates.to->addDays(1);
        }
    }
    auto place = std::find_if(paths.begin(), paths.end(),
        [&](const IndividualPath &one) { return one.student == alone.student; });
    while (place != paths.end() && isEarlier(*place, alone))
        ++place;
    paths.insert(place, alone);
}

} // namespace

std::vector<IndividualPath> assembled(
    const std::vector<StageRow> &stages, const std::vector<IndividualPath> &storedPaths)
{
    std::vector<Run> runs = runsOf(stages);
    for (size_t at = 0; at < runs.size(); ++at) {
        Run &run = runs[at];
        if (isFollowed(runs, at))
            run.path.dates.to = runs[at + 1].path.dates.from.addDays(-1);
        else if (!run.goesOn)
            run.path.dates.to = run.path.stages.back().dates.to;
    }
    Stored stored;
    for (const IndividualPath &one : storedPaths)
        stored.push_back(&one);
    Stored taken;
    std::vector<IndividualPath> paths;
    for (size_t at = 0; at < runs.size(); ++at) {
        paths.push_back(runs[at].path);
        if (const IndividualPath *one = storedFor(runs, at, stored, taken)) {
            lay(paths.back(), *one);
            taken.push_back(one);
        }
    }
    for (const IndividualPath *one : stored) {
        if (std::find(taken.begin(), taken.end(), one) == taken.end())
            insertAlone(paths, *one);
    }
    return paths;
}

std::vector<IndividualPath> inOrderOfInterest(std::vector<IndividualPath> paths, QDate today)
{
    std::stable_sort(
        paths.begin(), paths.end(), [](const IndividualPath &a, const IndividualPath &b) {
            return a.dates.from > b.dates.from;
        });
    auto first = std::find_if(paths.begin(), paths.end(),
        [&](const IndividualPath &path) { return path.dates.contains(today); });
    if (first == paths.end()) {
        // The next to begin is the oldest of those to come.
        for (auto one = paths.begin(); one != paths.end() && one->dates.from > today; ++one)
            first = one;
    }
    if (first != paths.end())
        std::rotate(paths.begin(), first, first + 1);
    return paths;
}

} // namespace paths
