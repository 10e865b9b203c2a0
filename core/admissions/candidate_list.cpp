#include "core/admissions/candidate_list.h"

#include "core/admissions/own_workshops.h"
#include "core/security/workspace.h"
#include "core/storage/statement.h"

#include <QHash>

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace admissions {

namespace {

const QString kRows =
    u"SELECT a.id, a.row_version, s.id, "
    "CASE WHEN s.used_name <> '' THEN s.used_name ELSE s.last_name END, "
    "CASE WHEN s.used_first_name <> '' THEN s.used_first_name ELSE s.first_names END, "
    "s.birth_date, s.phone, y.id, y.label, y.first_day, a.workshop_id, w.name, d.short_name, "
    "o.label, a.origin, t.code, t.label, t.meaning, a.state_on, a.waiting_rank, a.reason, "
    "a.next_action, a.next_on, a.keep_until, a.contacted_on FROM application a "
    "JOIN student s ON s.id = a.student_id JOIN school_year y ON y.id = a.year_id "
    "JOIN application_state t ON t.code = a.state "
    "LEFT JOIN workshop w ON w.id = a.workshop_id LEFT JOIN diploma d ON d.id = a.diploma_id "
    "LEFT JOIN application_source o ON o.code = a.source WHERE 1 = 1"_s;
const QString kInOrder = u" ORDER BY s.sort_key, a.id"_s;
const QString kContacts =
    u"SELECT l.student_id, l.contact_rank, l.id, "
    "coalesce(nullif(l.phone, ''), nullif(p.phone, ''), p.second_phone), p.last_name, "
    "p.first_name FROM student_party l JOIN party p ON p.id = l.party_id "
    "WHERE l.restricted = 0 AND l.valid_from <= ? AND (l.valid_to IS NULL OR l.valid_to >= ?) "
    "AND l.student_id IN (SELECT student_id FROM application)"_s;
const QString kPlaces =
    u"SELECT g.id, g.name, g.workshop_id, g.capacity, (SELECT count(*) FROM group_membership m "
    "JOIN enrolment e ON e.id = m.enrolment_id WHERE m.group_id = g.id AND e.year_id = y.id "
    "AND m.valid_from <= CASE WHEN y.first_day < ? THEN ? ELSE y.first_day END "
    "AND coalesce(m.valid_to, y.last_day) >= CASE WHEN y.first_day < ? THEN ? "
    "ELSE y.first_day END), "
    "(SELECT count(*) FROM application a JOIN application_state t ON t.code = a.state "
    "WHERE a.year_id = y.id AND a.workshop_id = g.workshop_id AND t.meaning = 'accepted') "
    "FROM training_group g JOIN school_year y ON y.id = ? "
    "WHERE g.kind = 'workshop' AND g.archived_on IS NULL ORDER BY g.folded_name"_s;

CandidateRow rowOf(const storage::Statement &row)
{
    CandidateRow one;
    one.id = row.id<ApplicationTag>(0);
    one.rowVersion = row.smallInteger(1);
    one.student = row.id<people::StudentTag>(2);
    one.lastName = row.text(3);
    one.firstName = people::firstOf(row.text(4));
    one.birthDate = row.date(5);
    one.phone = row.text(6);
    one.year = row.id<school::SchoolYearTag>(7);
    one.yearLabel = row.text(8);
    one.yearStarts = row.date(9);
    one.workshop = row.optionalId<school::WorkshopTag>(10);
    one.workshopName = row.text(11);
    one.diplomaName = row.text(12);
    one.sourceLabel = row.text(13);
    one.origin = row.text(14);
    one.state = row.text(15);
    one.stateLabel = row.text(16);
    one.stage = stageFrom(row.text(17));
    one.stateOn = row.date(18);
    if (!row.isNull(19))
        one.waitingRank = row.smallInteger(19);
    one.reason = row.text(20);
    one.nextAction = row.text(21);
    one.nextOn = row.optionalDate(22);
    one.keepUntil = row.optionalDate(23);
    one.contactedOn = row.date(24);
    return one;
}

// Of each young person who is called first: with a phone, then by rank.
base::Done addContacts(
    storage::Database &database, QDate today, std::vector<CandidateRow> &candidates)
{
    struct Best {
        std::tuple<bool, int, qint64> order{true, 10, 0};
        QString name;
        QString phone;
    };
    QHash<qint64, Best> best;
    storage::Statement row(database, kContacts);
    ET_TRY(row.run(today, today));
    while (row.next()) {
        const QString phone = row.text(3);
        const std::tuple order{phone.isEmpty(), row.smallInteger(1), row.integer(2)};
        Best &kept = best[row.integer(0)];
        if (order > kept.order)
            continue;
        kept = {order, people::letterName(row.text(4), row.text(5)), phone};
    }
    ET_TRY(row.finished());
    for (CandidateRow &one : candidates) {
        const Best found = best.value(one.student.value());
        one.contactName = found.name;
        one.contactPhone = found.phone;
    }
    return {};
}

} // namespace

base::Result<std::vector<CandidateRow>> candidateList(
    security::Workspace &workspace, const CandidateQuery &query)
{
    ET_ASSIGN(
        const security::Permit permit, workspace.require(security::Operation::ReadApplications));
    QString sql = kRows;
    QVariantList values;
    if (permit.reach() == security::Reach::Own) {
        sql += u" AND a.workshop_id IN ("_s + ownWorkshopIds() + u')';
        values += storage::bound(permit.account());
    }
    if (query.year) {
        sql += u" AND a.year_id = ?"_s;
        values += storage::bound(*query.year);
    }
    if (query.only) {
        sql += u" AND a.id = ?"_s;
        values += storage::bound(*query.only);
    }
    if (query.keptUntil) {
        sql += u" AND a.keep_until <= ?"_s;
        values += storage::bound(*query.keptUntil);
    }
    std::vector<CandidateRow> candidates;
    {
        storage::Statement row(workspace.database(), sql + kInOrder);
        ET_TRY(row.execute(values));
        while (row.next())
            candidates.push_back(rowOf(row));
        ET_TRY(row.finished());
    }
    ET_TRY(addContacts(workspace.database(), workspace.clock().today(), candidates));
    return candidates;
}

base::Result<std::vector<GroupPlaces>> placesIn(
    security::Workspace &workspace, school::SchoolYearId year)
{
    ET_TRY(workspace.require(security::Operation::ReadApplications));
    const QDate today = workspace.clock().today();
    storage::Statement row(workspace.database(), kPlaces);
    ET_TRY(row.run(today, today, today, today, year));
    std::vector<GroupPlaces> places;
    while (row.next()) {
        places.push_back(
            {row.id<school::GroupTag>(0), row.text(1), row.optionalId<school::WorkshopTag>(2),
                row.smallInteger(3), row.smallInteger(4), row.smallInteger(5)});
    }
    ET_TRY(row.finished());
    return places;
}

} // namespace admissions
