#pragma once

#include "core/enrolment/certificate_service.h"
#include "ui/base/desk.h"

#include <QCoreApplication>

namespace ui {

// Certificates from the students' pages: asks where the PDF goes, issues, keeps what was printed,
// and tells the numbers. Giving up before a place is chosen issues nothing.
class Certificates {
    Q_DECLARE_TR_FUNCTIONS(ui::Certificates)

public:
    Certificates(const Desk &desk, security::Workspace &workspace);
    // True: a certificate was issued.
    bool schooling(people::StudentId student, const QString &name);
    bool schoolingOfGroup(school::GroupId group, const QString &name);
    bool leaving(enrolment::EnrolmentId enrolment, const QString &name);

private:
    [[nodiscard]] std::optional<QString> askWhere(
        enrolment::CertificateKind kind, const QString &name) const;
    bool hand(const base::Result<std::vector<enrolment::Certificate>> &issued, const QString &path);
    [[nodiscard]] base::Done write(
        const std::vector<enrolment::Certificate> &issued, const QString &path);

    const Desk &m_desk;
    security::Workspace &m_workspace;
    enrolment::CertificateService m_service;
};

} // namespace ui
