#include "core/exams/exam_list.h"

#include "core/base/text.h"
#include "core/exams/exam_rows.h"
#include "core/people/distinguished.h"
#include "core/people/student.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace exams {

namespace {

const QString kLines =
    u"SELECT r.id, r.uuid, r.student_id, r.diploma_version_id, r.session, r.candidate_number, "
    "r.present, r.row_version, x.outcome, x.honours, x.decided_on, x.source, "
    "r.printed_on, r.signed_on, r.sent_on, s.last_name, s.used_name, s.first_names, "
    "s.used_first_name, s.birth_date, d.id, d.short_name "
    "FROM exam_registration r JOIN student s ON s.id = r.student_id "
    "JOIN diploma_version v ON v.id = r.diploma_version_id JOIN diploma d ON d.id = v.diploma_id "
    "LEFT JOIN exam_result x ON x.registration_id = r.id "
    "WHERE r.session = ? ORDER BY s.sort_key, s.id, d.short_name, r.id"_s;
const QString kGroups =
    u"SELECT e.student_id, g.id, g.name FROM group_membership m "
    "JOIN training_group g ON g.id = m.group_id JOIN enrolment e ON e.id = m.enrolment_id "
    "JOIN school_year y ON y.id = e.year_id "
    "WHERE g.kind = 'workshop' AND substr(y.last_day, 1, 4) = ? ORDER BY m.valid_from, m.id"_s;
const QString kProposals =
    u"SELECT s.id, s.last_name, s.used_name, s.first_names, s.used_first_name, v.id, d.short_name, "
    u"s.birth_date "
    "FROM path p JOIN enrolment e ON e.id = p.enrolment_id "
    "JOIN school_year y ON y.id = e.year_id JOIN student s ON s.id = e.student_id "
    "JOIN diploma_version v ON v.id = p.diploma_version_id JOIN diploma d ON d.id = v.diploma_id "
    "WHERE substr(y.last_day, 1, 4) = ? AND p.year_of_path = p.planned_years "
    "AND (p.valid_to IS NULL OR p.valid_to >= ?) AND (e.exit_on IS NULL OR e.exit_on >= ?) "
    "AND NOT EXISTS (SELECT 1 FROM exam_registration r "
    "JOIN diploma_version w ON w.id = r.diploma_version_id WHERE r.student_id = s.id "
    "AND r.session = ? AND w.diploma_id = v.diploma_id) "
    "ORDER BY s.sort_key, s.id, d.short_name"_s;
const QString kSessions = u"SELECT DISTINCT session FROM exam_registration ORDER BY session DESC"_s;

struct Group {
    school::GroupId id;
    QString name;
};

base::Result<QHash<qint64, Group>> lastGroups(storage::Database &database, int session)
{
    storage::Statement row(database, kGroups);
    ET_TRY(row.run(QString::number(session)));
    QHash<qint64, Group> groups;
    while (row.next())
        groups.insert(row.integer(0), Group{row.id<school::GroupTag>(1), row.text(2)});
    ET_TRY(row.finished());
    return groups;
}

QString nameFrom(const storage::Statement &row, int first)
{
    people::StudentDetails details;
    details.lastName = row.text(first);
    details.usedName = row.text(first + 1);
    details.firstNames = row.text(first + 2);
    details.usedFirstName = row.text(first + 3);
    return people::listName(details);
}

ExamLine lineOf(const storage::Statement &row)
{
    return {registrationOf(row), nameFrom(row, 15), row.date(19), row.id<diplomas::DiplomaTag>(20),
        row.text(21), std::nullopt, {}};
}

} // namespace

Standing standingOf(const Registration &registration)
{
    if (!registration.facts.present)
        return Standing::PresenceUnknown;
    if (!*registration.facts.present)
        return Standing::Absent;
    if (!registration.result)
        return Standing::ResultAwaited;
    switch (registration.result->outcome) {
    case Outcome::Admitted:
        return Standing::Admitted;
    case Outcome::Partial:
        return Standing::Partial;
    case Outcome::Deferred:
        return Standing::Deferred;
    }
    return Standing::ResultAwaited;
}

QString titleOf(Standing standing)
{
    switch (standing) {
    case Standing::PresenceUnknown:
        return QCoreApplication::translate("exams", "Presence to be noted");
    case Standing::Absent:
        return QCoreApplication::translate("exams", "Absent");
    case Standing::ResultAwaited:
        return QCoreApplication::translate("exams", "Result awaited");
    case Standing::Admitted:
        return titleOf(Outcome::Admitted);
    case Standing::Partial:
        return titleOf(Outcome::Partial);
    case Standing::Deferred:
        return titleOf(Outcome::Deferred);
    }
    return {};
}

bool matches(const ExamLine &line, const ExamFilter &filter)
{
    if (filter.diploma && line.diploma != *filter.diploma)
        return false;
    if (filter.group && line.group != filter.group)
        return false;
    if (filter.standing && standingOf(line.registration) != *filter.standing)
        return false;
    const QString searched = base::folded(filter.text);
    const QString text = base::folded(base::joined(
        {line.student, line.registration.facts.candidateNumber, line.diplomaName}, u" "_s));
    return searched.isEmpty() || text.contains(searched);
}

void tellApart(std::vector<ExamLine> &lines)
{
    std::vector<people::NamedPerson> people;
    for (const ExamLine &line : lines)
        people.push_back({line.registration.student, line.student, line.birthDate});
    const QStringList names = people::distinguished(people);
    for (size_t at = 0; at < lines.size(); ++at)
        lines[at].student = names[qsizetype(at)];
}

base::Result<std::vector<ExamLine>> ExamList::ofSession(
    storage::Database &database, const security::Permit &, int session, const ExamFilter &filter)
{
    ET_ASSIGN(const auto groups, lastGroups(database, session));
    storage::Statement row(database, kLines);
    ET_TRY(row.run(session));
    std::vector<ExamLine> lines;
    while (row.next()) {
        ExamLine line = lineOf(row);
        if (const auto group = groups.find(line.registration.student.value());
            group != groups.end()) {
            line.group = group->id;
            line.groupName = group->name;
        }
        if (matches(line, filter))
            lines.push_back(std::move(line));
    }
    ET_TRY(row.finished());
    return lines;
}

base::Result<std::vector<Proposal>> ExamList::proposals(
    storage::Database &database, const security::Permit &, int session, QDate on)
{
    storage::Statement row(database, kProposals);
    ET_TRY(row.run(QString::number(session), on, on, session));
    std::vector<Proposal> proposals;
    std::vector<people::NamedPerson> people;
    while (row.next()) {
        people.push_back({row.id<people::StudentTag>(0), nameFrom(row, 1), row.date(7)});
        proposals.push_back(
            {people.back().student, {}, row.id<diplomas::DiplomaVersionTag>(5), row.text(6)});
    }
    ET_TRY(row.finished());
    const QStringList names = people::distinguished(people);
    for (size_t at = 0; at < proposals.size(); ++at)
        proposals[at].name = names[qsizetype(at)];
    return proposals;
}

base::Result<std::vector<int>> ExamList::sessions(
    storage::Database &database, const security::Permit &)
{
    storage::Statement row(database, kSessions);
    ET_TRY(row.run());
    std::vector<int> sessions;
    while (row.next())
        sessions.push_back(row.smallInteger(0));
    ET_TRY(row.finished());
    return sessions;
}

} // namespace exams
