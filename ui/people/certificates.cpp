#include "ui/people/certificates.h"

#include "core/base/file_name.h"
#include "core/base/safe_file.h"
#include "core/reports/certificate_document.h"
#include "core/reports/school_letterhead.h"
#include "ui/base/dialogs.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using enrolment::Certificate;
using enrolment::CertificateKind;

namespace {

base::Result<std::vector<Certificate>> alone(base::Result<Certificate> issued)
{
    if (!issued)
        return base::fail(issued.error());
    return std::vector<Certificate>{std::move(*issued)};
}

} // namespace

Certificates::Certificates(const Desk &desk, security::Workspace &workspace)
    : m_desk(desk)
    , m_workspace(workspace)
    , m_service(workspace)
{
}

bool Certificates::schooling(people::StudentId student, const QString &name)
{
    const auto path = askWhere(CertificateKind::Schooling, name);
    return path && hand(alone(m_service.schooling(student)), *path);
}

bool Certificates::schoolingOfGroup(school::GroupId group, const QString &name)
{
    const auto path = askWhere(CertificateKind::Schooling, name);
    return path && hand(m_service.schoolingOfGroup(group), *path);
}

bool Certificates::leaving(enrolment::EnrolmentId enrolment, const QString &name)
{
    const auto path = askWhere(CertificateKind::Leaving, name);
    return path && hand(alone(m_service.leaving(enrolment)), *path);
}

std::optional<QString> Certificates::askWhere(CertificateKind kind, const QString &name) const
{
    return m_desk.dialogs.saveFile(titleOf(kind), {tr("PDF files (*.pdf)")},
        base::fileNameOf(u"%1 %2"_s.arg(titleOf(kind), name)) + u".pdf"_s);
}

bool Certificates::hand(const base::Result<std::vector<Certificate>> &issued, const QString &path)
{
    if (!issued) {
        m_desk.messages.showError(issued.error());
        return false;
    }
    if (const base::Done written = write(*issued, path); !written) {
        m_desk.messages.showError(written.error());
        return true;
    }
    m_desk.messages.notice(issued->size() == 1
            ? tr("Certificate %1 is issued.").arg(issued->front().number)
            : tr("%n certificates are issued, %1 to %2.", nullptr, int(issued->size()))
                  .arg(issued->front().number, issued->back().number));
    return true;
}

base::Done Certificates::write(const std::vector<Certificate> &issued, const QString &path)
{
    ET_ASSIGN(
        const auto printed, reports::printCertificates(issued, reports::marksOf(m_workspace)));
    for (size_t at = 0; at < issued.size(); ++at)
        ET_TRY(m_service.keepPrinted(issued[at].document, printed.single[at]));
    return base::writeWholeFile(path, printed.together);
}

} // namespace ui
