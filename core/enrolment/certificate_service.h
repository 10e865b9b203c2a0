#pragma once

#include "core/enrolment/certificate.h"
#include "core/enrolment/enrolment.h"

namespace security {
class Workspace;
}

namespace enrolment {

// Issues certificates, numbered without gaps and kept as issued. Operation::ManageEnrolments.
class CertificateService {
public:
    explicit CertificateService(security::Workspace &workspace);

    // Of who is enrolled on the day it is issued. Errors: kNotEnrolledNow with the name.
    [[nodiscard]] base::Result<Certificate> schooling(people::StudentId student);
    // One for everybody who is in a group today, in the order of names; all or none.
    [[nodiscard]] base::Result<std::vector<Certificate>> schoolingOfGroup(school::GroupId group);
    // After the departure: the last day is the enrolment's exit. Errors: kNoDeparture.
    [[nodiscard]] base::Result<Certificate> leaving(EnrolmentId enrolment);

    // The pages as first printed; kept with the document.
    [[nodiscard]] base::Done keepPrinted(records::DocumentId document, const QByteArray &pdf);
    // All that was issued to somebody, oldest first.
    [[nodiscard]] base::Result<std::vector<Certificate>> issuedTo(people::StudentId student);

    // Whether a certificate of leaving was issued about an enrolment: the departure then stands.
    [[nodiscard]] static base::Result<bool> hasLeavingCertificate(
        security::Transaction &transaction, const Enrolment &enrolment);

private:
    security::Workspace &m_workspace;
};

} // namespace enrolment
