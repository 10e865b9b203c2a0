#include "core/reports/school_letterhead.h"

#include "core/base/contact_formats.h"
#include "core/base/text.h"
#include "core/school/school_service.h"
#include "core/school/signature_service.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

QString registrationLine(const school::Issuer &issuer)
{
    QStringList parts;
    if (!issuer.uai.isEmpty())
        parts += QCoreApplication::translate("reports", "UAI %1").arg(issuer.uai);
    if (!issuer.siret.isEmpty())
        parts += QCoreApplication::translate("reports", "SIRET %1").arg(issuer.siret);
    return base::joined(parts, u" · "_s);
}

} // namespace

documents::Logo logoOf(const QByteArray &png)
{
    if (png.isEmpty())
        return {};
    return documents::Logo::fromBytes(png).value_or(documents::Logo());
}

SchoolMarks marksOf(security::Workspace &workspace)
{
    SchoolMarks marks;
    marks.logo = logoOf(school::SchoolService(workspace).logo().value_or(QByteArray()));
    const auto pictures = school::SignatureService(workspace).pictures();
    if (!pictures)
        return marks;
    for (auto picture = pictures->cbegin(); picture != pictures->cend(); ++picture)
        marks.signatures.insert(picture.key(), logoOf(picture.value()));
    return marks;
}

documents::Letterhead letterheadOf(const school::Issuer &issuer, const SchoolMarks &marks)
{
    documents::Letterhead letterhead{issuer.name};
    if (issuer.isRecognised) {
        letterhead.recognition =
            QCoreApplication::translate("reports", "School of production recognised by the State");
    }
    letterhead.addressLines = issuer.addressLines;
    const QString reach = base::joined({base::shownPhone(issuer.phone), issuer.email}, u" · "_s);
    letterhead.contactLine = base::joined({reach, issuer.website}, u"\n"_s);
    letterhead.registrationLine = registrationLine(issuer);
    letterhead.logo = marks.logo;
    return letterhead;
}

base::Result<documents::Letterhead> letterheadOfToday(security::Workspace &workspace)
{
    ET_ASSIGN(const school::School school, school::SchoolService(workspace).read());
    return letterheadOf(school::issuerOf(school), marksOf(workspace));
}

documents::Signatures::Box signatureOf(
    const school::Issuer &issuer, const SchoolMarks &marks, const QString &unnamed)
{
    return {issuer.capacity.isEmpty() ? unnamed : issuer.capacity, issuer.signatoryName(),
        marks.signatures.value(issuer.signature)};
}

documents::Signatures::Box signatureOfOffice(
    const school::Issuer &issuer, const SchoolMarks &marks, const QString &madeBy)
{
    const QString school = QCoreApplication::translate("reports", "For the school");
    if (issuer.signature.isEmpty())
        return {school, madeBy};
    return signatureOf(issuer, marks, school);
}

} // namespace reports
