#include "core/enrolment/certificate_service.h"

#include "core/base/format.h"
#include "core/enrolment/enrolment_repository.h"
#include "core/people/student_repository.h"
#include "core/records/issued_documents.h"
#include "core/school/school_repository.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace enrolment {

using security::Operation;
using security::Transaction;

namespace {

const QString kInGroup =
    u"SELECT DISTINCT s.id, s.sort_key FROM group_membership m "
    "JOIN enrolment e ON e.id = m.enrolment_id JOIN school_year y ON y.id = e.year_id "
    "JOIN student s ON s.id = e.student_id WHERE m.group_id = ? AND m.valid_from <= ? "
    "AND coalesce(m.valid_to, y.last_day) >= ? AND coalesce(e.exit_on, y.last_day) >= ? "
    "ORDER BY s.sort_key, s.id"_s;

base::Result<people::Student> studentOf(Transaction &transaction, people::StudentId id)
{
    ET_ASSIGN(const auto student,
        people::StudentRepository::find(transaction.database(), transaction.permit(), id));
    if (!student)
        return base::fail(security::notThere());
    return *student;
}

base::Result<Certificate> issue(Transaction &transaction, CertificateKind kind,
    const people::Student &student, const EnrolmentRecord &record, QDate day)
{
    CertificateSnapshot said;
    said.kind = kind;
    ET_ASSIGN(said.issuer,
        school::SchoolRepository::issuer(
            transaction.database(), transaction.permit(), school::SignedPaper::Certificate));
    const people::StudentDetails &who = student.details;
    said.enrolmentUuid = record.enrolment.uuid;
    said.lastName = who.lastName;
    said.firstNames = who.firstNames;
    said.birthDate = who.birthDate;
    said.birthPlace = who.birthPlace;
    said.ine = who.ine;
    said.year = record.enrolment.year.label;
    said.from = record.enrolment.entryOn;
    if (kind == CertificateKind::Leaving)
        said.to = record.enrolment.exitOn;
    if (const Path *path = record.pathOn(day)) {
        said.diploma = path->diplomaName;
        said.yearOfPath = path->yearOfPath;
        said.plannedYears = path->plannedYears;
    }
    if (const Membership *group = record.groupOn(GroupKind::Workshop, day))
        said.group = group->groupName;
    said.issuedOn = transaction.today();
    ET_ASSIGN(const records::IssuedDocument document,
        records::IssuedDocuments::issue(transaction,
            {storedName(kind), kind == CertificateKind::Schooling ? u"CS"_s : u"CR"_s,
                said.issuedOn.year(), {u"student"_s, student.uuid}, titleOf(kind),
                kCertificateTemplate, toJson(said)}));
    return Certificate{document.id, document.number, document.issuedBy, said};
}

base::Result<Certificate> issueSchooling(Transaction &transaction, people::StudentId id)
{
    const QDate today = transaction.today();
    ET_ASSIGN(const people::Student student, studentOf(transaction, id));
    ET_ASSIGN(const auto records,
        EnrolmentRepository::ofStudent(transaction.database(), transaction.permit(), id));
    for (const EnrolmentRecord &record : records) {
        if (record.enrolment.dates().contains(today))
            return issue(transaction, CertificateKind::Schooling, student, record, today);
    }
    return base::fail(errors::kNotEnrolledNow,
        QCoreApplication::translate("enrolment",
            "%1 is not enrolled on %2: a certificate of schooling is for who is enrolled that day.")
            .arg(people::letterName(student.details), base::formatDate(today)));
}

} // namespace

CertificateService::CertificateService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<Certificate> CertificateService::schooling(people::StudentId student)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageEnrolments));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Certificate certificate, issueSchooling(transaction, student));
    ET_TRY(transaction.commit());
    return certificate;
}

base::Result<std::vector<Certificate>> CertificateService::schoolingOfGroup(school::GroupId group)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageEnrolments));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    const QDate today = transaction.today();
    std::vector<people::StudentId> students;
    {
        storage::Statement row(transaction.database(), kInGroup);
        ET_TRY(row.run(group, today, today, today));
        while (row.next())
            students.push_back(row.id<people::StudentTag>(0));
        ET_TRY(row.finished());
    }
    if (students.empty()) {
        return base::fail(errors::kNotEnrolledNow,
            QCoreApplication::translate(
                "enrolment", "Nobody is in this group on %1: there is no certificate to issue.")
                .arg(base::formatDate(today)));
    }
    std::vector<Certificate> issued;
    for (const people::StudentId student : students) {
        ET_ASSIGN(Certificate certificate, issueSchooling(transaction, student));
        issued.push_back(std::move(certificate));
    }
    ET_TRY(transaction.commit());
    return issued;
}

base::Result<Certificate> CertificateService::leaving(EnrolmentId id)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageEnrolments));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto record, EnrolmentRepository::find(transaction.database(), permit, id));
    if (!record)
        return base::fail(security::notThere());
    ET_ASSIGN(const people::Student student, studentOf(transaction, record->enrolment.student));
    if (!record->enrolment.exitOn) {
        return base::fail(errors::kNoDeparture,
            QCoreApplication::translate("enrolment",
                "No departure of %1 is recorded: record it first, the certificate then says its "
                "day.")
                .arg(people::letterName(student.details)));
    }
    ET_ASSIGN(const Certificate certificate,
        issue(transaction, CertificateKind::Leaving, student, *record, *record->enrolment.exitOn));
    ET_TRY(transaction.commit());
    return certificate;
}

base::Done CertificateService::keepPrinted(records::DocumentId document, const QByteArray &pdf)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageEnrolments));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(records::IssuedDocuments::attach(transaction, document, pdf));
    return transaction.commit();
}

base::Result<std::vector<Certificate>> CertificateService::issuedTo(people::StudentId id)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageEnrolments));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto student, people::StudentRepository::find(database, permit, id));
    if (!student)
        return base::fail(security::notThere());
    ET_ASSIGN(
        const auto documents, records::IssuedDocuments::about(database, permit, student->uuid));
    std::vector<Certificate> issued;
    for (const records::IssuedDocument &document : documents) {
        if (document.kind != storedName(CertificateKind::Schooling)
            && document.kind != storedName(CertificateKind::Leaving))
            continue;
        ET_ASSIGN(const CertificateSnapshot said, certificateFromJson(document.snapshot));
        issued.push_back({document.id, document.number, document.issuedBy, said});
    }
    return issued;
}

base::Result<bool> CertificateService::hasLeavingCertificate(
    Transaction &transaction, const Enrolment &enrolment)
{
    ET_ASSIGN(const people::Student student, studentOf(transaction, enrolment.student));
    ET_ASSIGN(const auto documents,
        records::IssuedDocuments::about(
            transaction.database(), transaction.permit(), student.uuid));
    for (const records::IssuedDocument &document : documents) {
        if (document.kind == storedName(CertificateKind::Leaving)
            && document.snapshot[u"enrolment"_s] == enrolment.uuid)
            return true;
    }
    return false;
}

} // namespace enrolment
