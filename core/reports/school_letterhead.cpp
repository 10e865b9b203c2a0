#include "core/reports/school_letterhead.h"

#include "core/base/contact_formats.h"
#include "core/base/text.h"

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

documents::Letterhead letterheadOf(const school::Issuer &issuer, const documents::Logo &logo)
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
    letterhead.logo = logo;
    return letterhead;
}

} // namespace reports
