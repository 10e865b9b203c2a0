#include "core/exchange/student_import_snapshot.h"

#include "core/diplomas/diploma_repository.h"
#include "core/enrolment/enrolment_repository.h"
#include "core/security/audit_trail.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

const QString kStudents =
    u"SELECT id, uuid, last_name, used_name, first_names, used_first_name, birth_date, "
    "birth_place, birth_insee_code, birth_country, sex, coalesce(ine, ''), phone, email, "
    "archived_on, row_version FROM student ORDER BY id"_s;
const QString kParties =
    u"SELECT id, uuid, kind, organisation_kind, last_name, first_name, phone, second_phone, email, "
    "archived_on, row_version FROM party WHERE archived_on IS NULL ORDER BY id"_s;
const QString kLinks =
    u"SELECT id, uuid, student_id, party_id, relation, parental_authority, legal_representative, "
    "lives_with, receives_mail, pays, restricted, restriction_source, contact_rank, "
    "person_in_charge, phone, valid_from, valid_to, row_version FROM student_party "
    "WHERE valid_to IS NULL OR valid_to >= ? ORDER BY student_id, contact_rank, id"_s;
const QString kAddresses =
    u"SELECT u.student_id, u.party_id, a.id, u.kind, a.line1, a.line2, a.postal_code, a.commune, "
    "a.insee_code, a.country, u.valid_from, u.valid_to FROM address_use u "
    "JOIN postal_address a ON a.id = u.address_id ORDER BY u.valid_from, u.id"_s;
const QString kEnrolments =
    u"SELECT id, uuid, student_id, entry_on, entry_code, exit_on, exit_code, row_version "
    "FROM enrolment WHERE year_id = ? ORDER BY entry_on, id"_s;
const QString kMemberships =
    u"SELECT e.student_id, e.id, m.id, m.uuid, g.id, g.kind, g.name, m.valid_from, m.valid_to "
    "FROM group_membership m JOIN enrolment e ON e.id = m.enrolment_id "
    "JOIN training_group g ON g.id = m.group_id WHERE e.year_id = ? ORDER BY m.valid_from, m.id"_s;
const QString kPaths =
    u"SELECT e.student_id, e.id, p.id, p.uuid, p.diploma_version_id, d.short_name, "
    "p.year_of_path, p.planned_years, p.valid_from, p.valid_to FROM path p "
    "JOIN enrolment e ON e.id = p.enrolment_id "
    "JOIN diploma_version v ON v.id = p.diploma_version_id JOIN diploma d ON d.id = v.diploma_id "
    "WHERE e.year_id = ? ORDER BY p.valid_from, p.id"_s;
// The newest last, so that it wins.
const QString kEarlier =
    u"SELECT e.student_id, coalesce(e.exit_on, y.last_day), e.exit_on, y.last_day, "
    "p.diploma_version_id, p.year_of_path, p.planned_years FROM enrolment e "
    "JOIN school_year y ON y.id = e.year_id LEFT JOIN path p ON p.enrolment_id = e.id "
    "WHERE y.last_day < ? ORDER BY e.entry_on, p.valid_from"_s;
const QString kLastYearEnd = u"SELECT max(last_day) FROM school_year WHERE last_day < ?"_s;
const QString kGroups =
    u"SELECT id, kind, name, capacity, archived_on FROM training_group ORDER BY id"_s;
const QString kAliases = u"SELECT folded_name, diploma_id FROM diploma_alias"_s;
const QString kUai = u"SELECT uai FROM school"_s;
const QString kYears = u"SELECT id, label, first_day, last_day, state FROM school_year "
                       "ORDER BY first_day"_s;

using storage::Statement;

template <class Take, class... Values>
base::Done each(storage::Database &database, const QString &sql, Take take, const Values &...values)
{
    Statement row(database, sql);
    ET_TRY(row.run(values...));
    while (row.next())
        take(row);
    return row.finished();
}

void takeStudent(ImportSnapshot &snapshot, const Statement &row)
{
    snapshot.students.push_back({row.id<people::StudentTag>(0), row.text(1),
        {row.text(2), row.text(3), row.text(4), row.text(5), row.date(6), row.text(7), row.text(8),
            row.text(9), people::sexFrom(row.text(10)), row.text(11), row.text(12), row.text(13)},
        row.optionalDate(14), row.smallInteger(15)});
}

void takeParty(ImportSnapshot &snapshot, const Statement &row)
{
    snapshot.parties.push_back({row.id<people::PartyTag>(0), row.text(1),
        {people::partyKindFrom(row.text(2)), people::organisationKindFrom(row.text(3)), row.text(4),
            row.text(5), row.text(6), row.text(7), row.text(8)},
        row.optionalDate(9), row.smallInteger(10)});
}

void takeLink(ImportSnapshot &snapshot, const Statement &row)
{
    snapshot.links.push_back({row.id<people::StudentPartyTag>(0), row.text(1),
        row.id<people::StudentTag>(2), row.id<people::PartyTag>(3),
        {people::relationFrom(row.text(4)), row.flag(5), row.flag(6), row.flag(7), row.flag(8),
            row.flag(9), row.flag(10), row.text(11), row.smallInteger(12), row.text(13),
            row.text(14)},
        {row.date(15), row.optionalDate(16)}, row.smallInteger(17)});
}

void takeAddress(ImportSnapshot &snapshot, const Statement &row)
{
    auto &owner = row.isNull(0) ? snapshot.partyAddresses[row.integer(1)]
                                : snapshot.studentAddresses[row.integer(0)];
    owner.push_back({row.id<people::AddressTag>(2), people::addressKindFrom(row.text(3)),
        {row.text(4), row.text(5), row.text(6), row.text(7), row.text(8), row.text(9)},
        {row.date(10), row.optionalDate(11)}});
}

base::Done readPeople(storage::Database &database, ImportSnapshot &snapshot)
{
    ET_TRY(each(database, kStudents, [&](const Statement &row) { takeStudent(snapshot, row); }));
    ET_TRY(each(database, kParties, [&](const Statement &row) { takeParty(snapshot, row); }));
    ET_TRY(each(
        database, kLinks, [&](const Statement &row) { takeLink(snapshot, row); }, snapshot.today));
    return each(database, kAddresses, [&](const Statement &row) { takeAddress(snapshot, row); });
}

enrolment::EnrolmentRecord *recordOf(ImportSnapshot &snapshot, const Statement &row)
{
    for (enrolment::EnrolmentRecord &record : snapshot.enrolments[row.integer(0)]) {
        if (record.enrolment.id == row.id<enrolment::EnrolmentTag>(1))
            return &record;
    }
    return nullptr;
}

base::Done readEnrolments(
    storage::Database &database, ImportSnapshot &snapshot, const enrolment::Year &year)
{
    const auto takeEnrolment = [&](const Statement &row) {
        snapshot.enrolments[row.integer(2)].push_back(
            {{row.id<enrolment::EnrolmentTag>(0), row.text(1), row.id<people::StudentTag>(2), year,
                 row.date(3), row.text(4), row.optionalDate(5),
                 row.isNull(6) ? std::nullopt : std::optional(row.text(6)), row.smallInteger(7)},
                {}, {}});
    };
    ET_TRY(each(database, kEnrolments, takeEnrolment, year.id));
    const auto takeMembership = [&](const Statement &row) {
        if (auto *record = recordOf(snapshot, row)) {
            record->memberships.push_back({row.id<enrolment::MembershipTag>(2), row.text(3),
                row.id<school::GroupTag>(4), enrolment::groupKindFrom(row.text(5)), row.text(6),
                {row.date(7), row.optionalDate(8)}});
        }
    };
    ET_TRY(each(database, kMemberships, takeMembership, year.id));
    const auto takePath = [&](const Statement &row) {
        if (auto *record = recordOf(snapshot, row)) {
            record->paths.push_back({row.id<enrolment::PathTag>(2), row.text(3),
                row.id<diplomas::DiplomaVersionTag>(4), row.text(5), row.smallInteger(6),
                row.smallInteger(7), {row.date(8), row.optionalDate(9)}});
        }
    };
    return each(database, kPaths, takePath, year.id);
}

base::Done readEarlier(
    storage::Database &database, ImportSnapshot &snapshot, const enrolment::Year &year)
{
    QDate previousEnd;
    ET_TRY(each(
        database, kLastYearEnd, [&](const Statement &row) { previousEnd = row.date(0); },
        year.firstDay));
    const auto take = [&](const Statement &row) {
        EarlierSchooling &earlier = snapshot.earlier[row.integer(0)];
        earlier.lastDay = row.date(1);
        earlier.wasPreviousYear = row.isNull(2) && row.date(3) == previousEnd;
        earlier.version = row.optionalId<diplomas::DiplomaVersionTag>(4);
        earlier.yearOfPath = row.smallInteger(5);
        earlier.plannedYears = row.smallInteger(6);
    };
    return each(database, kEarlier, take, year.firstDay);
}

base::Done readSchool(
    storage::Database &database, const security::Permit &permit, ImportSnapshot &snapshot)
{
    const auto takeGroup = [&](const Statement &row) {
        snapshot.groups.push_back(
            {row.id<school::GroupTag>(0), enrolment::groupKindFrom(row.text(1)), row.text(2),
                row.smallInteger(3), row.optionalDate(4)});
    };
    ET_TRY(each(database, kGroups, takeGroup));
    ET_ASSIGN(snapshot.diplomas, diplomas::DiplomaRepository::all(database, permit));
    const auto takeAlias = [&](const Statement &row) {
        const auto found = std::find_if(snapshot.diplomas.begin(), snapshot.diplomas.end(),
            [&](const diplomas::Diploma &one) { return one.id.value() == row.integer(1); });
        if (found != snapshot.diplomas.end())
            snapshot.diplomaByName[row.text(0)] = size_t(found - snapshot.diplomas.begin());
    };
    ET_TRY(each(database, kAliases, takeAlias));
    ET_ASSIGN(snapshot.codes, enrolment::EnrolmentRepository::codes(database));
    return each(database, kUai, [&](const Statement &row) { snapshot.uai = row.text(0); });
}

} // namespace

base::Result<ImportSnapshot> readImportSnapshot(storage::Database &database,
    const security::Permit &permit, const std::optional<enrolment::Year> &year, QDate today)
{
    Q_ASSERT(permit.operation() == security::Operation::ImportStudents);
    ImportSnapshot snapshot;
    snapshot.today = today;
    snapshot.year = year;
    ET_ASSIGN(const auto head, security::AuditTrail(database).head());
    snapshot.auditHead = head.seq;
    ET_TRY(readPeople(database, snapshot));
    if (year) {
        ET_TRY(readEnrolments(database, snapshot, *year));
        ET_TRY(readEarlier(database, snapshot, *year));
    }
    ET_TRY(readSchool(database, permit, snapshot));
    return snapshot;
}

base::Result<std::vector<enrolment::Year>> importYears(
    storage::Database &database, const security::Permit &)
{
    std::vector<enrolment::Year> years;
    ET_TRY(each(database, kYears, [&](const Statement &row) {
        years.push_back({row.id<school::SchoolYearTag>(0), row.text(1), row.date(2), row.date(3)});
    }));
    return years;
}

base::Result<std::optional<enrolment::Year>> importYear(
    storage::Database &database, const security::Permit &permit, const QString &label)
{
    if (label.isEmpty())
        return enrolment::EnrolmentRepository::currentYear(database);
    ET_ASSIGN(const auto years, importYears(database, permit));
    QStringList labels;
    for (const enrolment::Year &year : years) {
        if (year.label == label.trimmed())
            return std::optional(year);
        labels += year.label;
    }
    return base::fail(errors::kNoYear,
        QCoreApplication::translate(
            "exchange", "There is no school year “%1”. The years of this school: %2.")
            .arg(label.left(40), labels.join(u", "_s)));
}

} // namespace exchange
