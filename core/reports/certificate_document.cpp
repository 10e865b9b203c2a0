#include "core/reports/certificate_document.h"

#include "core/base/format.h"
#include "core/documents/pdf.h"
#include "core/enrolment/student_list.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using documents::Block;
using enrolment::CertificateKind;
using enrolment::CertificateSnapshot;

constexpr qreal kSignatureMm = 36;

QString say(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

QString birthText(const CertificateSnapshot &said)
{
    const QString day = base::formatDate(said.birthDate);
    if (said.birthPlace.isEmpty())
        return day;
    return say(QT_TRANSLATE_NOOP("reports", "%1 in %2")).arg(day, said.birthPlace);
}

documents::KeyValues factsOf(const CertificateSnapshot &said)
{
    documents::KeyValues facts{{
        {say(QT_TRANSLATE_NOOP("reports", "Last name")), said.lastName},
        {say(QT_TRANSLATE_NOOP("reports", "First names")), said.firstNames},
        {say(QT_TRANSLATE_NOOP("reports", "Birth")), birthText(said)},
    }};
    const auto add = [&](const char *label, const QString &value) {
        if (!value.isEmpty())
            facts.entries.push_back({say(label), value});
    };
    add(QT_TRANSLATE_NOOP("reports", "INE"), said.ine);
    add(QT_TRANSLATE_NOOP("reports", "Training"),
        enrolment::pathText(said.diploma, said.yearOfPath, said.plannedYears));
    add(QT_TRANSLATE_NOOP("reports", "Group"), said.group);
    add(QT_TRANSLATE_NOOP("reports", "Enrolled from"), base::formatLongDate(said.from));
    if (said.to)
        add(QT_TRANSLATE_NOOP("reports", "Last day"), base::formatLongDate(*said.to));
    return facts;
}

QString opening(const CertificateSnapshot &said)
{
    if (said.kind == CertificateKind::Schooling) {
        return say(QT_TRANSLATE_NOOP("reports",
                       "The head of %1 certifies the enrolment in this school, for the school "
                       "year %2, of:"))
            .arg(said.issuer.name, said.year);
    }
    return say(QT_TRANSLATE_NOOP("reports",
                   "The head of %1 certifies that the following enrolment in this school, for the "
                   "school year %2, has ended:"))
        .arg(said.issuer.name, said.year);
}

QString closing(const CertificateSnapshot &said)
{
    if (said.kind == CertificateKind::Schooling)
        return say(QT_TRANSLATE_NOOP("reports", "Issued for all lawful purposes."));
    return say(QT_TRANSLATE_NOOP("reports", "Issued to allow the enrolment in another school."));
}

QString placeAndDay(const CertificateSnapshot &said)
{
    const QString day = base::formatDayMonth(said.issuedOn);
    if (said.issuer.commune.isEmpty())
        return say(QT_TRANSLATE_NOOP("reports", "Done on %1")).arg(day);
    return say(QT_TRANSLATE_NOOP("reports", "Done in %1 on %2")).arg(said.issuer.commune, day);
}

} // namespace

documents::Content certificateContent(
    const enrolment::Certificate &certificate, const SchoolMarks &marks)
{
    const CertificateSnapshot &said = certificate.snapshot;
    documents::Content content{u"%1 %2"_s.arg(titleOf(said.kind), certificate.number)};
    content.letterhead = letterheadOf(said.issuer, marks);
    content.footer = {said.issuedOn, certificate.number};
    std::vector<Block> &blocks = content.blocks;
    blocks.push_back(documents::Spacer{10});
    blocks.push_back(documents::Heading{titleOf(said.kind), documents::HeadingLevel::Title,
        say(QT_TRANSLATE_NOOP("reports", "School year %1 · no. %2"))
            .arg(said.year, certificate.number)});
    blocks.push_back(documents::Spacer{8});
    blocks.push_back(documents::Paragraph{opening(said)});
    blocks.push_back(documents::Spacer{4});
    blocks.push_back(factsOf(said));
    blocks.push_back(documents::Spacer{6});
    blocks.push_back(documents::Paragraph{closing(said)});
    blocks.push_back(documents::Paragraph{placeAndDay(said)});
    blocks.push_back(documents::Spacer{6});
    blocks.push_back(documents::Signatures{
        {signatureOf(said.issuer, marks,
            say(QT_TRANSLATE_NOOP("reports", "The head of the school: stamp and signature")))},
        kSignatureMm});
    return content;
}

base::Result<PrintedCertificates> printCertificates(
    const std::vector<enrolment::Certificate> &certificates, const SchoolMarks &marks)
{
    PrintedCertificates printed;
    documents::PdfFile file(say(QT_TRANSLATE_NOOP("reports", "Certificates")));
    for (const enrolment::Certificate &certificate : certificates) {
        const documents::FlowDocument pages(certificateContent(certificate, marks));
        ET_ASSIGN(const QByteArray single, documents::renderPdf(pages));
        printed.single.push_back(single);
        ET_TRY(file.append(pages));
    }
    ET_ASSIGN(printed.together, file.take());
    return printed;
}

} // namespace reports
