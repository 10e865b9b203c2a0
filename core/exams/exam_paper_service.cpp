#include "core/exams/exam_paper_service.h"

#include "core/diplomas/framework_repository.h"
#include "core/exams/adjustment_repository.h"
#include "core/exams/convocation_repository.h"
#include "core/exams/exam_paper_words.h"
#include "core/exams/exam_service.h"
#include "core/exams/marks_service.h"
#include "core/exams/unit_repository.h"
#include "core/people/student_repository.h"
#include "core/records/issued_documents.h"
#include "core/school/school_repository.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace exams {

using security::Operation;
using security::Permit;
using security::Transaction;

namespace {

// All that a paper about one candidate is made of.
struct Subject {
    Registration registration;
    QString studentUuid;
    people::StudentDetails who;
    diplomas::Framework framework;
    std::vector<UnitEntry> entries;
};

base::Result<Subject> subjectOf(Transaction &transaction, ExamRegistrationId id)
{
    storage::Database &database = transaction.database();
    const Permit &permit = transaction.permit();
    ET_ASSIGN(auto registration, ExamRepository::find(database, permit, id));
    if (!registration)
        return base::fail(security::notThere());
    ET_ASSIGN(
        auto student, people::StudentRepository::find(database, permit, registration->student));
    ET_ASSIGN(auto framework,
        diplomas::FrameworkRepository::find(database, permit, registration->diploma));
    if (!student || !framework)
        return base::fail(security::notThere());
    ET_ASSIGN(auto entries, UnitRepository::ofRegistration(database, permit, id));
    return Subject{std::move(*registration), student->uuid, std::move(student->details),
        std::move(*framework), std::move(entries)};
}

base::Result<ExamPaper> issue(
    Transaction &transaction, const Subject &subject, ExamPaperSnapshot said)
{
    ET_ASSIGN(said.issuer,
        school::SchoolRepository::issuer(transaction.database(), transaction.permit()));
    said.registrationUuid = subject.registration.uuid;
    said.issuedOn = transaction.today();
    ET_ASSIGN(const records::IssuedDocument document,
        records::IssuedDocuments::issue(transaction,
            {storedName(said.kind), {}, said.issuedOn.year(), {u"student"_s, subject.studentUuid},
                titleOf(said.kind), kExamPaperTemplate, toJson(said)}));
    return ExamPaper{document.id, std::move(said)};
}

base::Result<ExamPaper> issueEntry(Transaction &transaction, ExamRegistrationId id)
{
    ET_ASSIGN(const Subject subject, subjectOf(transaction, id));
    ET_ASSIGN(ExamPaper paper,
        issue(transaction, subject,
            entrySaid(subject.who, subject.registration, subject.framework, subject.entries,
                transaction.today())));
    paper.missing = missingFor(subject.who, subject.entries);
    RegistrationFacts facts = subject.registration.facts;
    if (!facts.confirmation.printedOn) {
        facts.confirmation.printedOn = transaction.today();
        ET_TRY(ExamOperations::edit(transaction, id, subject.registration.rowVersion, facts));
    }
    return paper;
}

bool isGranted(AdjustmentState state)
{
    return state == AdjustmentState::Granted || state == AdjustmentState::Partly
        || state == AdjustmentState::Applied;
}

base::Result<QStringList> grantedTo(Transaction &transaction, const Registration &registration)
{
    ET_ASSIGN(const auto lines,
        AdjustmentRepository::ofStudent(
            transaction.database(), transaction.permit(), registration.student));
    QStringList granted;
    for (const AdjustmentLine &line : lines) {
        const AdjustmentDetails &details = line.adjustment.details;
        if (line.adjustment.session == registration.session && isGranted(details.state))
            granted += details.detail.isEmpty() ? titleOf(details.kind) : details.detail;
    }
    return granted;
}

base::Result<ExamPaper> issueConvocation(Transaction &transaction, ExamRegistrationId id)
{
    ET_ASSIGN(const Subject subject, subjectOf(transaction, id));
    ET_ASSIGN(const auto calls,
        ConvocationRepository::ofRegistration(transaction.database(), transaction.permit(), id));
    if (calls.empty()) {
        return base::fail(errors::kNotCalled,
            QCoreApplication::translate("exams",
                "%1 is not called to any paper yet: choose the candidate and press “Call”.")
                .arg(people::letterName(subject.who)));
    }
    ET_ASSIGN(const QStringList granted, grantedTo(transaction, subject.registration));
    return issue(transaction, subject,
        convocationSaid(subject.who, subject.registration, subject.framework, calls, granted));
}

using IssueOne = base::Result<ExamPaper> (*)(Transaction &, ExamRegistrationId);

base::Result<std::vector<ExamPaper>> issueAll(security::Workspace &workspace,
    const std::vector<ExamRegistrationId> &registrations, IssueOne issueOne)
{
    ET_ASSIGN(const Permit permit, workspace.require(Operation::RecordExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(workspace, permit));
    std::vector<ExamPaper> papers;
    for (const ExamRegistrationId id : registrations) {
        ET_ASSIGN(ExamPaper paper, issueOne(transaction, id));
        papers.push_back(std::move(paper));
    }
    ET_TRY(transaction.commit());
    return papers;
}

} // namespace

ExamPaperService::ExamPaperService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<ExamPaper>> ExamPaperService::entries(
    const std::vector<ExamRegistrationId> &registrations)
{
    return issueAll(m_workspace, registrations, issueEntry);
}

base::Result<std::vector<ExamPaper>> ExamPaperService::convocations(
    const std::vector<ExamRegistrationId> &registrations)
{
    return issueAll(m_workspace, registrations, issueConvocation);
}

base::Result<ExamPaper> ExamPaperService::simulation(ExamRegistrationId id)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Subject subject, subjectOf(transaction, id));
    ET_ASSIGN(const BacProPolicy rules, bacProPolicy(transaction.database()));
    const Simulation made = simulated(subject.framework, subject.entries, rules);
    if (!made.decision)
        return base::fail(made.decision.error());
    ET_ASSIGN(ExamPaper paper,
        issue(transaction, subject,
            simulationSaid(subject.who, subject.registration, subject.framework, made)));
    ET_TRY(transaction.commit());
    return paper;
}

base::Done ExamPaperService::keepPrinted(records::DocumentId document, const QByteArray &pdf)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(records::IssuedDocuments::attach(transaction, document, pdf));
    return transaction.commit();
}

} // namespace exams
