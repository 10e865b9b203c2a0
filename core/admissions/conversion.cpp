#include "core/admissions/conversion.h"

#include "core/admissions/own_workshops.h"
#include "core/security/workspace.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace admissions {

namespace {

// One line a candidate: the three names it is counted under, then what was reached (0 or 1).
const QString kReached =
    u"SELECT coalesce(o.label, '') AS source, coalesce(w.name, '') AS workshop, "
    "y.label AS year, coalesce(o.position, 999) AS source_order, y.first_day AS year_order, "
    "coalesce(w.folded_name, '~') AS workshop_order, a.year_id AS year_id, "
    "CASE WHEN t.meaning = 'enrolled' THEN 1 ELSE 0 END AS enrolled, "
    "CASE WHEN t.meaning IN ('refused', 'withdrawn') THEN 1 ELSE 0 END AS turned_away, "
    "CASE WHEN t.meaning IN ('accepted', 'enrolled') OR EXISTS (SELECT 1 "
    "FROM application_event e JOIN application_state s ON s.code = e.state "
    "WHERE e.application_id = a.id AND s.meaning IN ('accepted', 'enrolled')) "
    "THEN 1 ELSE 0 END AS accepted, "
    // Who came for the observation weeks alone made no discovery stay, whatever the step says.
    "CASE WHEN EXISTS (SELECT 1 FROM discovery_stay v WHERE v.application_id = a.id "
    "AND v.outcome = 'done' AND v.kind = 'discovery') OR (NOT EXISTS (SELECT 1 "
    "FROM discovery_stay v WHERE v.application_id = a.id AND v.kind = 'observation') "
    "AND (t.meaning = 'stay-done' OR EXISTS (SELECT 1 FROM application_event e "
    "JOIN application_state s ON s.code = e.state WHERE e.application_id = a.id "
    "AND s.meaning = 'stay-done'))) THEN 1 ELSE 0 END AS stayed, "
    "CASE WHEN EXISTS (SELECT 1 FROM discovery_stay v WHERE v.application_id = a.id "
    "AND v.outcome = 'done' AND v.kind = 'observation') THEN 1 ELSE 0 END AS observed "
    "FROM application a JOIN school_year y ON y.id = a.year_id "
    "JOIN application_state t ON t.code = a.state "
    "LEFT JOIN application_source o ON o.code = a.source "
    "LEFT JOIN workshop w ON w.id = a.workshop_id WHERE 1 = 1"_s;
const QString kSums =
    u", count(*), sum(r.stayed), sum(r.accepted), sum(r.enrolled), sum(r.turned_away), "
    "sum(CASE WHEN r.stayed = 1 THEN r.enrolled ELSE 0 END), sum(r.observed) FROM ("_s;

// The name a line is counted under, and the order of the names.
QString nameOf(ConversionBy by)
{
    switch (by) {
    case ConversionBy::Source:
        return u"r.source, r.source_order"_s;
    case ConversionBy::Workshop:
        return u"r.workshop, r.workshop_order"_s;
    case ConversionBy::Year:
        return u"r.year, r.year_order"_s;
    }
    return {};
}

} // namespace

base::Result<std::vector<Conversion>> conversions(
    security::Workspace &workspace, ConversionBy by, std::optional<school::SchoolYearId> year)
{
    ET_ASSIGN(
        const security::Permit permit, workspace.require(security::Operation::ReadApplications));
    QString lines = kReached;
    QVariantList values;
    if (permit.reach() == security::Reach::Own) {
        lines += u" AND a.workshop_id IN ("_s + ownWorkshopIds() + u')';
        values += storage::bound(permit.account());
    }
    if (year) {
        lines += u" AND a.year_id = ?"_s;
        values += storage::bound(*year);
    }
    const QString names = nameOf(by);
    storage::Statement row(workspace.database(),
        u"SELECT "_s + names + kSums + lines + u") r GROUP BY "_s + names + u" ORDER BY 2, 1"_s);
    ET_TRY(row.execute(values));
    std::vector<Conversion> found;
    while (row.next()) {
        Conversion one;
        one.name = row.text(0);
        one.candidates = row.smallInteger(2);
        one.stays = row.smallInteger(3);
        one.accepted = row.smallInteger(4);
        one.enrolled = row.smallInteger(5);
        one.turnedAway = row.smallInteger(6);
        one.enrolledAfterStay = row.smallInteger(7);
        one.observations = row.smallInteger(8);
        found.push_back(std::move(one));
    }
    ET_TRY(row.finished());
    return found;
}

Conversion together(const std::vector<Conversion> &parts)
{
    Conversion all;
    for (const Conversion &one : parts) {
        all.candidates += one.candidates;
        all.stays += one.stays;
        all.accepted += one.accepted;
        all.enrolled += one.enrolled;
        all.turnedAway += one.turnedAway;
        all.enrolledAfterStay += one.enrolledAfterStay;
        all.observations += one.observations;
    }
    return all;
}

} // namespace admissions
