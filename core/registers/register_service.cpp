#include "core/registers/register_service.h"

#include "core/absences/absence_repository.h"
#include "core/base/format.h"
#include "core/enrolment/enrolment_repository.h"
#include "core/enrolment/student_list.h"
#include "core/follow_up/rule_repository.h"
#include "core/follow_up/step_repository.h"
#include "core/people/student_repository.h"
#include "core/records/issued_documents.h"
#include "core/registers/absence_paper.h"
#include "core/registers/group_registers.h"
#include "core/registers/student_papers.h"
#include "core/school/group_repository.h"
#include "core/school/school_repository.h"
#include "core/security/policy.h"
#include "core/security/settings.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace registers {

namespace {

using security::Operation;
using security::Transaction;

// The number of what is attested of one person; registers stand under their group and day.
QString prefixOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Daily:
    case PaperKind::Monthly:
    case PaperKind::Late:
        return {};
    case PaperKind::Hours:
        return u"AH"_s;
    case PaperKind::Statement:
        return u"EA"_s;
    case PaperKind::Absences:
        return u"RA"_s;
    }
    return {};
}

base::Done checkPeriod(const PaperPeriod &period, QDate today)
{
    if (period.from.isValid() && period.to.isValid() && period.from <= period.to
        && period.to <= today && period.from.daysTo(period.to) <= kLongestPeriod)
        return {};
    return base::fail(errors::kBadPeriod,
        QCoreApplication::translate("registers",
            "Choose a first and a last day, in this order, at most three years apart and not after "
            "today."));
}

// The calendar month of a day, as far as it is over.
base::Result<PaperPeriod> monthUntil(QDate day, QDate today)
{
    const QDate first = follow_up::firstOfMonth(day);
    ET_TRY(checkPeriod({first, first}, today));
    return PaperPeriod{first, std::min(follow_up::lastOfMonth(day), today)};
}

base::Result<IssuedPaper> issue(
    Transaction &transaction, const security::Subject &subject, PaperSnapshot paper)
{
    const bool isSigned = paper.signatures.isEmpty();
    ET_ASSIGN(paper.issuer,
        school::SchoolRepository::issuer(transaction.database(), transaction.permit(),
            isSigned ? std::optional(school::SignedPaper::Certificate) : std::nullopt));
    paper.issuedOn = transaction.today();
    const QString title = u"%1 · %2"_s.arg(titleOf(paper.kind), paper.subtitle);
    ET_ASSIGN(const records::IssuedDocument document,
        records::IssuedDocuments::issue(transaction,
            {storedName(paper.kind), prefixOf(paper.kind), paper.issuedOn.year(), subject, title,
                kPaperTemplate, toJson(paper)}));
    return IssuedPaper{document.id, document.number, std::move(paper)};
}

base::Result<school::Group> groupOf(const Transaction &transaction, school::GroupId id)
{
    ET_ASSIGN(const auto group,
        school::GroupRepository::find(transaction.database(), transaction.permit(), id));
    if (!group)
        return base::fail(security::notThere());
    return *group;
}

base::Result<std::vector<CalledSession>> called(
    const Transaction &transaction, std::optional<school::GroupId> group, const PaperPeriod &days)
{
    timetable::SessionFilter filter{days.from, days.to};
    filter.group = group;
    return calledSessions(transaction.database(), transaction.permit(), filter);
}

base::Result<follow_up::HalfDaySettings> settingsOf(storage::Database &database)
{
    namespace keys = security::settings;
    follow_up::HalfDaySettings settings;
    ET_ASSIGN(settings.noonMinute, security::Settings::number(database, keys::kNoonMinute));
    ET_ASSIGN(settings.reasonHours, security::Settings::number(database, keys::kReasonHours));
    return settings;
}

struct OwedBy {
    follow_up::OwedTo owed;
    std::vector<follow_up::HalfDay> halfDays;
};

// The half-days of everybody, or of one student, as the law's counts see them.
base::Result<std::vector<OwedBy>> halfDaysOf(const Transaction &transaction,
    const follow_up::HalfDayQuery &query, const follow_up::HalfDaySettings &settings)
{
    storage::Database &database = transaction.database();
    ET_ASSIGN(auto owed,
        follow_up::HalfDayRepository::owed(
            database, transaction.permit(), query, transaction.now().toLocalTime()));
    absences::AbsenceFilter filter{query.from, query.to};
    filter.student = query.student;
    ET_ASSIGN(const auto cases,
        absences::AbsenceRepository::list(database, transaction.permit(), filter));
    std::vector<OwedBy> found;
    for (follow_up::OwedTo &one : owed) {
        std::vector<absences::AbsenceLine> ofOne;
        std::copy_if(cases.begin(), cases.end(), std::back_inserter(ofOne),
            [&](const auto &line) { return line.student == one.who.student; });
        auto halfDays = follow_up::halfDays(
            one.sessions, follow_up::judged(ofOne), settings.ruleOn(transaction.today()));
        found.push_back({std::move(one), std::move(halfDays)});
    }
    return found;
}

// Who a paper about one student is about, and the enrolments of its days.
struct About {
    people::Student student;
    std::vector<enrolment::EnrolmentRecord> enrolments; // that touch the period, oldest first
    Attested said;
};

base::Result<About> aboutOf(
    const Transaction &transaction, people::StudentId id, const PaperPeriod &period)
{
    storage::Database &database = transaction.database();
    ET_ASSIGN(
        const auto student, people::StudentRepository::find(database, transaction.permit(), id));
    if (!student)
        return base::fail(security::notThere());
    ET_ASSIGN(auto records,
        enrolment::EnrolmentRepository::ofStudent(database, transaction.permit(), id));
    const base::DateRange days{period.from, period.to};
    std::erase_if(
        records, [&](const auto &record) { return !record.enrolment.dates().overlaps(days); });
    if (records.empty()) {
        return base::fail(errors::kNotEnrolled,
            QCoreApplication::translate(
                "registers", "%1 was not enrolled in this period: choose other days.")
                .arg(people::letterName(student->details)));
    }
    const people::StudentDetails &who = student->details;
    Attested said{who.lastName, who.firstNames, who.birthDate, who.birthPlace, {}, {}, period.from,
        period.to};
    const enrolment::EnrolmentRecord &last = records.back();
    const QDate day = std::min(period.to, last.enrolment.dates().to.value_or(period.to));
    if (const enrolment::Path *path = last.pathOn(day))
        said.training =
            enrolment::pathText(path->diplomaName, path->yearOfPath, path->plannedYears);
    if (const auto *group = last.groupOn(enrolment::GroupKind::Workshop, day))
        said.group = group->groupName;
    return About{*student, std::move(records), said};
}

base::Result<QString> schoolName(const Transaction &transaction)
{
    ET_ASSIGN(const school::Issuer issuer,
        school::SchoolRepository::issuer(transaction.database(), transaction.permit()));
    return issuer.name;
}

} // namespace

RegisterService::RegisterService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<IssuedPaper> RegisterService::daily(school::GroupId id, QDate day)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::QualifyAbsences));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(checkPeriod({day, day}, transaction.today()));
    ET_ASSIGN(const school::Group group, groupOf(transaction, id));
    ET_ASSIGN(const auto sessions, called(transaction, id, {day, day}));
    if (sessions.empty()) {
        return base::fail(errors::kNoSession,
            QCoreApplication::translate(
                "registers", "%1 has no session on %2: there is no register of that day.")
                .arg(group.details.name, base::formatDate(day)));
    }
    ET_ASSIGN(const IssuedPaper paper,
        issue(transaction, {u"group"_s, group.uuid},
            dailyRegister(group.details.name, day, sessions)));
    ET_TRY(transaction.commit());
    return paper;
}

base::Result<IssuedPaper> RegisterService::monthly(school::GroupId id, QDate month)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::QualifyAbsences));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const PaperPeriod days, monthUntil(month, transaction.today()));
    ET_ASSIGN(const school::Group group, groupOf(transaction, id));
    ET_ASSIGN(const auto sessions, called(transaction, id, days));
    std::set<people::StudentId> members;
    for (const auto &student : everybodyIn(sessions))
        members.insert(student.student);
    if (members.empty()) {
        return base::fail(errors::kNoSession,
            QCoreApplication::translate(
                "registers", "%1 has no session in %2: there is no register of that month.")
                .arg(group.details.name, follow_up::shownMonth(month)));
    }
    ET_ASSIGN(const auto settings, settingsOf(transaction.database()));
    ET_ASSIGN(auto everybody, halfDaysOf(transaction, {days.from, days.to}, settings));
    std::vector<MonthOf> rows;
    for (OwedBy &one : everybody) {
        if (members.contains(one.owed.who.student))
            rows.push_back({one.owed.who.listName(), std::move(one.halfDays)});
    }
    ET_ASSIGN(const IssuedPaper paper,
        issue(transaction, {u"group"_s, group.uuid},
            monthlyRegister(group.details.name, days.from, rows, settings)));
    ET_TRY(transaction.commit());
    return paper;
}

base::Result<IssuedPaper> RegisterService::late(
    std::optional<school::GroupId> id, const PaperPeriod &period)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::QualifyAbsences));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(checkPeriod(period, transaction.today()));
    security::Subject subject;
    QString name;
    if (id) {
        ET_ASSIGN(const school::Group group, groupOf(transaction, *id));
        subject = {u"group"_s, group.uuid};
        name = group.details.name;
    } else {
        ET_ASSIGN(const auto school, school::SchoolRepository::read(transaction));
        if (!school)
            return base::fail(security::notThere());
        subject = {u"school"_s, school->uuid};
    }
    ET_ASSIGN(const auto sessions, called(transaction, id, period));
    ET_ASSIGN(const IssuedPaper paper,
        issue(transaction, subject, lateRegister(name, period.from, period.to, sessions)));
    ET_TRY(transaction.commit());
    return paper;
}

base::Result<IssuedPaper> RegisterService::hours(people::StudentId id, const PaperPeriod &period)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::QualifyAbsences));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(checkPeriod(period, transaction.today()));
    ET_ASSIGN(const About about, aboutOf(transaction, id, period));
    std::vector<hours::SessionBehind> sessions;
    for (const enrolment::EnrolmentRecord &record : about.enrolments) {
        ET_ASSIGN(const auto behind,
            hours::HoursRepository::behind(transaction.database(), transaction.permit(),
                record.enrolment.id, period.from, period.to));
        sessions.insert(sessions.end(), behind.begin(), behind.end());
    }
    ET_ASSIGN(const QString name, schoolName(transaction));
    ET_ASSIGN(const IssuedPaper paper,
        issue(transaction, {u"student"_s, about.student.uuid},
            hoursAttestation(name, about.said, sessions)));
    ET_TRY(transaction.commit());
    return paper;
}

base::Result<IssuedPaper> RegisterService::statement(
    people::StudentId id, const PaperPeriod &period)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::QualifyAbsences));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(checkPeriod(period, transaction.today()));
    ET_ASSIGN(const About about, aboutOf(transaction, id, period));
    ET_ASSIGN(const auto settings, settingsOf(transaction.database()));
    ET_ASSIGN(const auto owed, halfDaysOf(transaction, {period.from, period.to, id}, settings));
    std::vector<follow_up::HalfDay> halfDays;
    for (const OwedBy &one : owed)
        halfDays.insert(halfDays.end(), one.halfDays.begin(), one.halfDays.end());
    ET_ASSIGN(const QString name, schoolName(transaction));
    ET_ASSIGN(const IssuedPaper paper,
        issue(transaction, {u"student"_s, about.student.uuid},
            attendanceStatement(name, about.said, halfDays, settings)));
    ET_TRY(transaction.commit());
    return paper;
}

base::Result<IssuedPaper> RegisterService::absences(people::StudentId id, QDate day)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::QualifyAbsences));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    storage::Database &database = transaction.database();
    ET_ASSIGN(const PaperPeriod days, monthUntil(day, transaction.today()));
    ET_ASSIGN(const About about, aboutOf(transaction, id, days));
    MonthOfAbsences month{days.from, {}, {}, {}, {}};
    ET_ASSIGN(month.settings, settingsOf(database));
    ET_ASSIGN(const auto owed, halfDaysOf(transaction, {days.from, days.to, id}, month.settings));
    for (const OwedBy &one : owed)
        month.halfDays.insert(month.halfDays.end(), one.halfDays.begin(), one.halfDays.end());
    ET_ASSIGN(auto rules, follow_up::RuleRepository::all(database));
    std::erase_if(rules, [](const follow_up::Rule &rule) { return rule.retired; });
    month.reached =
        follow_up::reachedRules(month.halfDays, days.from, rules, about.student.details.birthDate);
    ET_ASSIGN(month.steps,
        follow_up::StepRepository::list(database, transaction.permit(), {days.from, days.to, id}));
    ET_ASSIGN(const IssuedPaper paper,
        issue(transaction, {u"student"_s, about.student.uuid}, absenceSummary(about.said, month)));
    ET_TRY(transaction.commit());
    return paper;
}

base::Done RegisterService::keepPrinted(records::DocumentId document, const QByteArray &pdf)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::QualifyAbsences));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(records::IssuedDocuments::attach(transaction, document, pdf));
    return transaction.commit();
}

base::Result<std::vector<IssuedPaper>> RegisterService::issuedAbout(school::GroupId id)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::QualifyAbsences));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto group, school::GroupRepository::find(database, permit, id));
    if (!group)
        return base::fail(security::notThere());
    ET_ASSIGN(const auto documents, records::IssuedDocuments::about(database, permit, group->uuid));
    std::vector<IssuedPaper> issued;
    for (const records::IssuedDocument &document : documents) {
        if (!isPaperKind(document.kind))
            continue;
        ET_ASSIGN(PaperSnapshot said, paperFromJson(document.snapshot));
        issued.push_back({document.id, document.number, std::move(said)});
    }
    return issued;
}

} // namespace registers
