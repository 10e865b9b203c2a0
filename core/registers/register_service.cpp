#include "core/registers/register_service.h"

#include "core/base/format.h"
#include "core/follow_up/rule_repository.h"
#include "core/follow_up/step_repository.h"
#include "core/people/distinguished.h"
#include "core/records/issued_documents.h"
#include "core/registers/absence_paper.h"
#include "core/registers/group_registers.h"
#include "core/registers/paper_sources.h"
#include "core/registers/student_papers.h"
#include "core/school/group_repository.h"
#include "core/school/school_repository.h"
#include "core/security/policy.h"
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

std::vector<MonthOf> monthsOf(std::vector<OwedBy> members)
{
    std::vector<people::NamedPerson> named;
    for (const OwedBy &one : members) {
        const follow_up::FollowedStudent &who = one.owed.who;
        named.push_back({who.student, who.listName(), who.birthDate});
    }
    const QStringList names = people::distinguished(named);
    std::vector<MonthOf> months;
    for (size_t at = 0; at < members.size(); ++at)
        months.push_back({names.at(qsizetype(at)), std::move(members[at].halfDays)});
    return months;
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
    std::erase_if(everybody,
        [&members](const OwedBy &one) { return !members.contains(one.owed.who.student); });
    const std::vector<MonthOf> rows = monthsOf(std::move(everybody));
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
