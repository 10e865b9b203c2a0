#include "core/reports/fee_letterhead.h"

#include "core/base/contact_formats.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reports {

documents::Letterhead letterheadOf(const fees::ReceiptIssuer &issuer, const documents::Logo &logo)
{
    documents::Letterhead letterhead{issuer.name};
    if (issuer.isRecognised) {
        letterhead.recognition =
            QCoreApplication::translate("reports", "School of production recognised by the State");
    }
    letterhead.addressLines = issuer.addressLines;
    const QString reach = base::joined({base::shownPhone(issuer.phone), issuer.email}, u" · "_s);
    letterhead.contactLine = base::joined({reach, issuer.website}, u"\n"_s);
    letterhead.registrationLine =
        base::joined({issuer.uai.isEmpty() ? QString() : u"UAI "_s + issuer.uai,
                         issuer.siret.isEmpty() ? QString() : u"SIRET "_s + issuer.siret},
            u" · "_s);
    letterhead.logo = logo;
    return letterhead;
}

} // namespace reports
