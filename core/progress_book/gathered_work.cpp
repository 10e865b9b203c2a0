#include "core/progress/decision_repository.h"
#include "core/progress/observation_repository.h"
#include "core/progress_book/gathered.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace progress_book {

namespace {

using progress::CompetencyProgress;
using progress::DecidedLevel;
using progress::Observation;

constexpr size_t kMostEvidence = 12; // the newest ones; the others stay in the program

bool stands(const Observation &one, QDate to)
{
    return one.isLiving() && one.details.seenOn <= to;
}

QDate firstDecision(const OwnWork &work, QDate otherwise)
{
    QDate first = otherwise;
    for (const CompetencyProgress &one : work.progress) {
        for (const DecidedLevel &decision : one.decisions) {
            if (decision.isLiving())
                first = std::min(first, decision.decidedOn);
        }
    }
    return first;
}

QString remarkOf(const CompetencyProgress &one, const DecidedLevel &decision)
{
    if (decision.isTakenOver)
        return QCoreApplication::translate("progress_book", "taken over");
    if (one.isFromEarlier(decision))
        return QCoreApplication::translate("progress_book", "from the earlier version");
    return {};
}

Competency lineOf(const BookFrame &frame, const diplomas::Competency &competency,
    const CompetencyProgress &progress)
{
    Competency line;
    line.name = diplomas::nameOf(competency);
    if (const DecidedLevel *decision = progress.decidedUntil(frame.to)) {
        line.level = frame.scale.nameOf(decision->level);
        line.isAcquired = frame.scale.isAcquired(decision->level);
        line.decidedOn = decision->decidedOn;
        line.remark = remarkOf(progress, *decision);
    }
    for (const Observation &seen : progress.observations) {
        if (!stands(seen, frame.to) || !seen.counts())
            continue;
        ++line.seen;
        line.lastSeenOn =
            line.lastSeenOn ? std::max(*line.lastSeenOn, seen.details.seenOn) : seen.details.seenOn;
    }
    return line;
}

bool isAcquiredOn(const BookFrame &frame, const CompetencyProgress &progress, QDate day)
{
    const DecidedLevel *decision = progress.decidedUntil(day);
    return decision && frame.scale.isAcquired(decision->level);
}

} // namespace

base::Result<OwnWork> ownWorkOf(const BookFrame &frame, const About &about, const OwnPath &own)
{
    OwnWork work;
    if (!own.known)
        return work;
    storage::Database &database = frame.workspace.database();
    const people::StudentId student = about.student.id;
    ET_ASSIGN(const auto observations,
        progress::ObservationRepository::ofStudent(database, frame.permit, student));
    ET_ASSIGN(const auto decisions,
        progress::DecisionRepository::ofStudent(database, frame.permit, student));
    std::unordered_map<diplomas::CompetencyId, size_t> places;
    for (const auto id :
        paths::ownCompetencies(own.known->framework, own.path ? &*own.path : nullptr)) {
        places.emplace(id, work.progress.size());
        work.progress.push_back({id, true, {}, {}});
        work.competencies.push_back(diplomas::competencyOf(own.known->framework, id));
    }
    const progress::Renewals &renewals = own.known->renewals;
    for (const Observation &one : observations) {
        for (const auto shown : renewals.shownOn(one.details.competency)) {
            if (const auto place = places.find(shown); place != places.end())
                work.progress[place->second].observations.push_back(one);
        }
    }
    for (const DecidedLevel &one : decisions) {
        for (const auto shown : renewals.shownOn(one.competency)) {
            if (const auto place = places.find(shown); place != places.end())
                work.progress[place->second].decisions.push_back(one);
        }
    }
    return work;
}

CompetencyPart competencyPartOf(const BookFrame &frame, const OwnPath &own, const OwnWork &work)
{
    CompetencyPart part;
    if (!own.known)
        return part;
    for (const progress::Level &level : frame.scale.offered())
        part.scale += level.details.name;
    part.days = chartDays(firstDecision(work, frame.from), frame.to);
    for (const diplomas::CompetencyBlock &block : own.known->framework.blocks) {
        Block line{block.code, block.label, {}, std::vector<int>(part.days.size(), 0)};
        for (size_t at = 0; at < work.competencies.size(); ++at) {
            if (work.competencies[at]->blockId != block.id)
                continue;
            line.competencies.push_back(lineOf(frame, *work.competencies[at], work.progress[at]));
            for (size_t day = 0; day < part.days.size(); ++day)
                line.acquired[day] += isAcquiredOn(frame, work.progress[at], part.days[day]);
        }
        if (!line.competencies.empty())
            part.blocks.push_back(std::move(line));
    }
    return part;
}

std::vector<Evidence> evidenceOf(const BookFrame &frame, const OwnWork &work)
{
    std::vector<Evidence> found;
    for (size_t at = 0; at < work.competencies.size(); ++at) {
        for (const Observation &seen : work.progress[at].observations) {
            if (!stands(seen, frame.to) || seen.details.seenOn < frame.from)
                continue;
            for (const progress::EvidenceLine &one : seen.evidence) {
                found.push_back(
                    {one.shownName, seen.details.seenOn, diplomas::nameOf(*work.competencies[at]),
                        progress::shownContext(seen.details)});
            }
        }
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Evidence &a, const Evidence &b) { return a.seenOn > b.seenOn; });
    if (found.size() > kMostEvidence)
        found.resize(kMostEvidence);
    return found;
}

} // namespace progress_book
