#pragma once

#include "core/documents/flow_document.h"
#include "core/enrolment/certificate.h"
#include "core/reports/school_letterhead.h"

namespace reports {

// The page of a certificate of schooling or of leaving: A4, made from what was frozen when it was
// issued and nothing else but the school's marks.
[[nodiscard]] documents::Content certificateContent(
    const enrolment::Certificate &certificate, const SchoolMarks &marks = {});

// One PDF a certificate, to be kept with it, and all of them in one file.
struct PrintedCertificates {
    std::vector<QByteArray> single; // in the order of the certificates
    QByteArray together;
};
[[nodiscard]] base::Result<PrintedCertificates> printCertificates(
    const std::vector<enrolment::Certificate> &certificates, const SchoolMarks &marks);

} // namespace reports
