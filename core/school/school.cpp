#include "core/school/school.h"

#include "core/base/contact_formats.h"
#include "core/base/text.h"
#include "core/school/identifiers.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("school", text);
}

base::Done cleanLines(School &school)
{
    const struct {
        QString School::*member;
        const char *field;
    } lines[]{
        {&School::name, QT_TRANSLATE_NOOP("school", "Name")},
        {&School::addressLine1, QT_TRANSLATE_NOOP("school", "Address")},
        {&School::addressLine2, QT_TRANSLATE_NOOP("school", "Address")},
        {&School::commune, QT_TRANSLATE_NOOP("school", "Town")},
        {&School::website, QT_TRANSLATE_NOOP("school", "Website")},
        {&School::headName, QT_TRANSLATE_NOOP("school", "Head of the school")},
    };
    for (const auto &line : lines) {
        ET_ASSIGN(school.*line.member, base::cleanLine(school.*line.member, say(line.field)));
    }
    return {};
}

} // namespace

QStringList School::addressLines() const
{
    QStringList lines;
    for (const QString &line :
        {addressLine1, addressLine2, base::joined({postalCode, commune}, u" "_s)}) {
        if (!line.isEmpty())
            lines += line;
    }
    return lines;
}

bool School::isInAlsaceMoselle() const
{
    const QString department = postalCode.left(2);
    return department == u"57" || department == u"67" || department == u"68";
}

base::Result<School> checked(const School &typed)
{
    School school = typed;
    ET_TRY(cleanLines(school));
    if (school.name.isEmpty()) {
        return base::fail(errors::kNameMissing,
            say(QT_TRANSLATE_NOOP("school", "The school has no name yet: type it.")));
    }
    ET_ASSIGN(school.uai, checkedUai(typed.uai));
    ET_ASSIGN(school.siret, checkedSiret(typed.siret));
    ET_ASSIGN(school.iban, checkedIban(typed.iban));
    ET_ASSIGN(school.postalCode, checkedPostalCode(typed.postalCode));
    ET_ASSIGN(school.phone, base::checkedPhone(typed.phone));
    ET_ASSIGN(school.email, base::checkedEmail(typed.email));
    return school;
}

} // namespace school
