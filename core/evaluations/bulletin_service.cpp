#include "core/evaluations/bulletin_service.h"

#include "core/enrolment/enrolment_repository.h"
#include "core/evaluations/evaluation_repository.h"
#include "core/evaluations/evaluation_service.h"
#include "core/people/student_repository.h"
#include "core/records/issued_documents.h"
#include "core/reviews/review_repository.h"
#include "core/reviews/row_repository.h"
#include "core/reviews/term_repository.h"
#include "core/school/school_repository.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evaluations {

using security::Operation;
using security::Permit;
using security::Scope;
using security::Transaction;

namespace {

// What is the same in every bulletin of a run.
struct Run {
    reviews::TermWindow term;
    school::Issuer issuer;
    std::vector<MarkLine> lines;
    std::vector<std::pair<enrolment::EnrolmentId, reviews::FrozenReview>> reviews;
};

base::Result<Run> runOf(storage::Database &database, const Permit &permit, school::TermId id)
{
    ET_ASSIGN(const auto term, reviews::TermRepository::term(database, permit, id));
    if (!term)
        return base::fail(security::notThere());
    ET_ASSIGN(auto issuer, school::SchoolRepository::issuer(database, permit));
    ET_ASSIGN(auto lines, EvaluationRepository::lines(database, permit, id));
    ET_ASSIGN(auto finals, reviews::ReviewRepository::finalOfTerm(database, permit, id));
    return Run{*term, std::move(issuer), std::move(lines), std::move(finals)};
}

std::vector<BulletinWords> wordsOf(const Run &run, enrolment::EnrolmentId enrolment)
{
    std::vector<BulletinWords> words;
    for (const auto &[whose, review] : run.reviews) {
        if (whose != enrolment)
            continue;
        for (const reviews::FrozenPart &part : review.parts) {
            if (part.kind == reviews::PartKind::Staff)
                words.push_back({part.author, part.subject, part.words});
        }
    }
    return words;
}

base::Result<Bulletin> issueOne(
    Transaction &transaction, const Run &run, const reviews::ReviewRow &row)
{
    storage::Database &database = transaction.database();
    const Permit &permit = transaction.permit();
    ET_ASSIGN(const auto student, people::StudentRepository::find(database, permit, row.student));
    ET_ASSIGN(
        const auto enrolled, enrolment::EnrolmentRepository::find(database, permit, row.enrolment));
    if (!student || !enrolled)
        return base::fail(security::notThere());
    const school::TermDates &dates = run.term.term.dates;
    BulletinSnapshot said;
    said.issuer = run.issuer;
    said.lastName = student->details.lastName;
    said.firstNames = student->details.firstNames;
    said.birthDate = student->details.birthDate;
    said.groupName = row.groupName;
    const QDate lastDay = enrolled->enrolment.dates().to.value_or(dates.lastDay);
    const QDate day = std::min({transaction.today(), dates.lastDay, lastDay});
    if (const enrolment::Path *path = enrolled->pathOn(day))
        said.diploma = path->diplomaName;
    said.year = run.term.yearLabel;
    said.term = dates.name;
    said.subjects = subjectsOf(run.lines, row.enrolment);
    said.words = wordsOf(run, row.enrolment);
    said.issuedOn = transaction.today();
    const QString title = QCoreApplication::translate("evaluations", "Bulletin, %1").arg(said.term);
    ET_ASSIGN(const records::IssuedDocument document,
        records::IssuedDocuments::issue(transaction,
            {kBulletinKind, u"BU"_s, said.issuedOn.year(), {u"student"_s, student->uuid}, title,
                kBulletinTemplate, toJson(said)}));
    return Bulletin{document.id, document.number, document.issuedBy, said};
}

} // namespace

BulletinService::BulletinService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<StudentMarks>> BulletinService::averages(
    school::TermId term, school::GroupId group)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadReviews));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto rows,
        reviews::RowRepository::rows(
            database, permit, {term, {}, false, m_workspace.clock().today()}));
    ET_ASSIGN(auto lines, EvaluationRepository::lines(database, permit, term));
    std::erase_if(lines, [group](const MarkLine &line) { return line.group != group; });
    std::vector<StudentMarks> found;
    for (const reviews::ReviewRow &row : rows) {
        auto subjects = subjectsOf(lines, row.enrolment);
        if (!subjects.empty())
            found.push_back({row.enrolment, row.student, row.listName, std::move(subjects)});
    }
    return found;
}

base::Result<std::vector<Bulletin>> BulletinService::issue(
    school::TermId term, const std::vector<enrolment::EnrolmentId> &enrolments)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::PrintReviews));
    ET_TRY(EvaluationService(m_workspace).unlessOff());
    ET_ASSIGN(const auto rows,
        reviews::RowRepository::rows(
            m_workspace.database(), permit, {term, {}, false, m_workspace.clock().today()}));
    ET_ASSIGN(const Run run, runOf(m_workspace.database(), permit, term));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    std::vector<Bulletin> issued;
    bool isThere = false;
    for (const reviews::ReviewRow &row : rows) {
        const bool isWanted =
            std::find(enrolments.begin(), enrolments.end(), row.enrolment) != enrolments.end();
        const bool hasMarks = std::any_of(run.lines.begin(), run.lines.end(),
            [&row](const MarkLine &line) { return line.enrolment == row.enrolment; });
        isThere = isThere || isWanted;
        if (!isWanted || !hasMarks)
            continue;
        ET_ASSIGN(Bulletin bulletin, issueOne(transaction, run, row));
        issued.push_back(std::move(bulletin));
    }
    if (!isThere)
        return base::fail(security::notThere());
    if (issued.empty()) {
        return base::fail(errors::kNoMarks,
            QCoreApplication::translate("evaluations",
                "There are no marks of %1 for these young people: there is no bulletin to issue.")
                .arg(run.term.term.dates.name));
    }
    ET_TRY(transaction.commit());
    return issued;
}

base::Done BulletinService::keepPrinted(records::DocumentId document, const QByteArray &pdf)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::PrintReviews));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(records::IssuedDocuments::attach(transaction, document, pdf));
    return transaction.commit();
}

base::Result<std::vector<Bulletin>> BulletinService::issuedTo(people::StudentId id)
{
    ET_ASSIGN(const Permit permit,
        m_workspace.require(Operation::ReadReviews, {Scope::Kind::Student, id.value()}));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto student, people::StudentRepository::find(database, permit, id));
    if (!student)
        return base::fail(security::notThere());
    ET_ASSIGN(
        const auto documents, records::IssuedDocuments::about(database, permit, student->uuid));
    std::vector<Bulletin> issued;
    for (const records::IssuedDocument &document : documents) {
        if (document.kind != kBulletinKind)
            continue;
        ET_ASSIGN(BulletinSnapshot said, bulletinFromJson(document.snapshot));
        issued.push_back({document.id, document.number, document.issuedBy, std::move(said)});
    }
    return issued;
}

} // namespace evaluations
