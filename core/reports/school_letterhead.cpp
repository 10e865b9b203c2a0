#include "core/reports/school_letterhead.h"

#include "core/base/contact_formats.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

QString registrationLine(const school::School &school)
{
    QStringList parts;
    if (!school.uai.isEmpty())
        parts += QCoreApplication::translate("reports", "UAI %1").arg(school.uai);
    if (!school.siret.isEmpty())
        parts += QCoreApplication::translate("reports", "SIRET %1").arg(school.siret);
    return base::joined(parts, u" · "_s);
}

} // namespace

documents::Letterhead letterheadOf(const school::School &school, const QByteArray &logo)
{
    documents::Letterhead letterhead{school.name};
    if (school.recognisedOn) {
        letterhead.recognition =
            QCoreApplication::translate("reports", "School of production recognised by the State");
    }
    letterhead.addressLines = school.addressLines();
    letterhead.contactLine =
        base::joined({base::shownPhone(school.phone), school.email, school.website}, u" · "_s);
    letterhead.registrationLine = registrationLine(school);
    if (!logo.isEmpty()) {
        if (auto drawn = documents::Logo::fromBytes(logo))
            letterhead.logo = std::move(*drawn);
    }
    return letterhead;
}

} // namespace reports
