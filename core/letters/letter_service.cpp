#include "core/letters/letter_service.h"

#include "core/letters/letter_plan.h"
#include "core/letters/letter_repository.h"
#include "core/letters/template_repository.h"
#include "core/people/student_repository.h"
#include "core/records/number_cycle.h"
#include "core/storage/database.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using security::Operation;
using security::Transaction;

namespace letters {

namespace {

const QString kAttestationPrefix = u"AF"_s;

bool isNumbered(LetterKind kind)
{
    return kind == LetterKind::FeeAttestation;
}

QString documentKind(LetterKind kind)
{
    return isNumbered(kind) ? kAttestationDocument : kLetterDocument;
}

QSet<FieldSource> sourcesOf(const TemplateText &subject, const TemplateText &body)
{
    QSet<FieldSource> sources = subject.sources();
    return sources.unite(body.sources());
}

base::Done issue(Transaction &transaction, const ComposedLetter &letter, LetterWay way,
    const QString &batch, std::vector<records::DocumentId> &issued)
{
    const LetterSnapshot &said = letter.snapshot;
    ET_ASSIGN(const records::IssuedDocument document,
        records::IssuedDocuments::issue(transaction,
            {documentKind(said.kind), letter.number.isEmpty() ? QString() : kAttestationPrefix,
                said.writtenOn.year(), {u"student"_s, letter.studentUuid}, said.subject,
                letter.templateVersion, toJson(said)}));
    if (document.number != letter.number) {
        return base::fail(errors::kNumbersMoved,
            QCoreApplication::translate("letters",
                "Other papers took these numbers meanwhile: nothing was issued. Start again."));
    }
    ET_TRY(LetterRepository::add(transaction, document.id, letter, way, batch));
    issued.push_back(document.id);
    return {};
}

} // namespace

LetterService::LetterService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<LetterTemplate> LetterService::usable(const LetterRequest &request)
{
    ET_ASSIGN(
        const auto found, TemplateRepository::find(m_workspace.database(), request.letterTemplate));
    if (!found)
        return base::fail(security::notThere());
    if (found->isRetired) {
        return base::fail(errors::kRetired,
            QCoreApplication::translate(
                "letters", "The template “%1” is archived: bring it back, or choose another one.")
                .arg(found->details.name));
    }
    if (found->details.kind == LetterKind::FeeAttestation && !request.period) {
        return base::fail(errors::kNoPeriod,
            QCoreApplication::translate(
                "letters", "An attestation is of a period: choose a school year or a civil year."));
    }
    return *found;
}

base::Result<LetterPlan> LetterService::plan(const LetterRequest &request)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::WriteLetters));
    ET_ASSIGN(const LetterTemplate made, usable(request));
    const QDate today = m_workspace.clock().today();
    LetterPlan plan;
    if (made.details.kind == LetterKind::FeeAttestation) {
        ET_ASSIGN(const auto fees, m_workspace.require(Operation::ReadFees));
        ET_ASSIGN(plan,
            planToPayers(
                m_workspace.database(), permit, fees, request.students, *request.period, today));
    } else {
        std::vector<people::StudentId> students = request.students;
        QStringList notAdmitted;
        if (made.details.kind == LetterKind::Admission) {
            ET_ASSIGN(students,
                admittedOf(m_workspace.database(), permit, request.students, notAdmitted));
        }
        ET_ASSIGN(plan, planToFamilies(m_workspace.database(), permit, students, today));
        plan.notWritten = notAdmitted + plan.notWritten;
    }
    if (plan.letters.empty()) {
        return base::fail(errors::kNobodyToWrite,
            plan.notWritten.isEmpty() ? QCoreApplication::translate(
                "letters", "There is nobody to write to: choose at least one young person.")
                                      : plan.notWritten.join(u'\n'));
    }
    return plan;
}

base::Result<LetterService::Writing> LetterService::begin(const LetterRequest &request)
{
    ET_TRY(m_workspace.require(Operation::WriteLetters));
    ET_ASSIGN(const LetterTemplate made, usable(request));
    return writing(made, request.period);
}

base::Result<LetterService::Writing> LetterService::writing(
    const LetterTemplate &made, const std::optional<fees::AttestationPeriod> &period)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::WriteLetters));
    std::optional<security::Permit> fees;
    const auto sources = sourcesOf(
        TemplateText(made.details.subject, made.details.kind, TemplateText::Place::Subject),
        TemplateText(made.details.body, made.details.kind));
    if (sources.contains(FieldSource::Fees) || sources.contains(FieldSource::Attestation)) {
        ET_ASSIGN(fees, m_workspace.require(Operation::ReadFees));
    }
    Writing writing(m_workspace, permit, fees, made, period);
    if (isNumbered(made.details.kind)) {
        ET_ASSIGN(writing.m_lastNumber,
            records::NumberCycle::last(
                m_workspace.database(), kAttestationDocument, m_workspace.clock().today().year()));
    }
    return writing;
}

base::Result<ComposedLetter> LetterService::preview(
    const TemplateDetails &typed, people::StudentId student)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::WriteLetters));
    LetterTemplate made;
    made.details = typed;
    const QDate today = m_workspace.clock().today();
    const fees::AttestationPeriod period{{}, today.year()};
    ET_ASSIGN(Writing batch, writing(made, period));
    ET_ASSIGN(const auto file, people::mailFile(m_workspace.database(), permit, student, today));
    if (!file)
        return base::fail(security::notThere());
    const people::StudentMail mail = typed.kind == LetterKind::FeeAttestation
        ? people::moneyMailOf(*file)
        : people::mailOf(*file);
    PlannedLetter letter{student, people::listName(file->student.details), {}};
    if (!mail.households.empty())
        letter.household = mail.households.front();
    return batch.compose(letter);
}

LetterService::Writing::Writing(security::Workspace &workspace, const security::Permit &permit,
    std::optional<security::Permit> fees, LetterTemplate made,
    std::optional<fees::AttestationPeriod> period)
    : m_workspace(workspace)
    , m_permit(permit)
    , m_template(std::move(made))
    , m_period(period)
    , m_subject(m_template.details.subject, m_template.details.kind, TemplateText::Place::Subject)
    , m_body(m_template.details.body, m_template.details.kind)
    , m_facts(workspace, permit, fees)
{
}

base::Result<ComposedLetter> LetterService::Writing::compose(const PlannedLetter &letter)
{
    ET_ASSIGN(const auto student,
        people::StudentRepository::find(m_workspace.database(), m_permit, letter.student));
    if (!student)
        return base::fail(security::notThere());
    ET_ASSIGN(const FieldValues values,
        m_facts.valuesOf(sourcesOf(m_subject, m_body), letter, *student, m_period));
    ComposedLetter composed{m_template.id, m_template.version, letter.student, student->uuid,
        letter.household, {}, {}, {}};
    LetterSnapshot &said = composed.snapshot;
    ET_ASSIGN(said.issuer, m_facts.issuer(m_template.details.isSigned));
    said.kind = m_template.details.kind;
    said.templateName = m_template.details.name;
    said.addressLines = letter.household.addressLines();
    said.recipient = letter.household.names();
    said.student = people::letterName(student->details);
    said.subject = m_subject.filledLine(values, composed.emptyFields);
    said.parts = m_body.filled(values, composed.emptyFields);
    said.writtenOn = m_workspace.clock().today();
    if (isNumbered(said.kind)) {
        composed.number =
            records::formatNumber(kAttestationPrefix, said.writtenOn.year(), ++m_lastNumber);
    }
    return composed;
}

base::Result<std::vector<records::DocumentId>> LetterService::record(
    const std::vector<ComposedLetter> &letters, LetterWay way)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::WriteLetters));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    const QString batch = security::Workspace::newUuid();
    std::vector<records::DocumentId> issued;
    for (const ComposedLetter &letter : letters)
        ET_TRY(issue(transaction, letter, way, batch, issued));
    ET_TRY(transaction.commit());
    return issued;
}

} // namespace letters
