#include "core/people/address.h"

#include "core/base/stored_names.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace people {

namespace {

constexpr base::StoredNames<AddressKind, 2> kAddressKindNames{
    {{AddressKind::Home, u"home"}, {AddressKind::Mail, u"mail"}}};

} // namespace

QString storedName(AddressKind kind)
{
    return kAddressKindNames.of(kind);
}

AddressKind addressKindFrom(const QString &stored)
{
    return kAddressKindNames.find(stored).value_or(AddressKind::Home);
}

base::Result<PostalAddress> checkedAddress(const PostalAddress &typed)
{
    static const QRegularExpression fiveDigits(u"^[0-9]{5}$"_s);
    const QString field = QCoreApplication::translate("people", "Address");
    PostalAddress clean;
    ET_ASSIGN(clean.line1, base::cleanLine(typed.line1, field));
    ET_ASSIGN(clean.line2, base::cleanLine(typed.line2, field));
    ET_ASSIGN(clean.postalCode,
        base::cleanLine(
            typed.postalCode, QCoreApplication::translate("people", "Postal code"), 20));
    ET_ASSIGN(clean.commune,
        base::cleanLine(typed.commune, QCoreApplication::translate("people", "Town")));
    ET_ASSIGN(clean.inseeCode, base::cleanLine(typed.inseeCode, field, 5));
    ET_ASSIGN(clean.country,
        base::cleanLine(typed.country, QCoreApplication::translate("people", "Country")));
    if (base::folded(clean.country) == u"france")
        clean.country.clear();
    if (clean.country.isEmpty() && !clean.postalCode.isEmpty()) {
        QString digits = clean.postalCode;
        digits.remove(u' ').remove(QChar::Nbsp);
        if (!fiveDigits.match(digits).hasMatch()) {
            return base::fail(errors::kBadPostalCode,
                QCoreApplication::translate("people",
                    "“%1” is not a postal code: it has five digits. For an address abroad, type "
                    "the country.")
                    .arg(clean.postalCode));
        }
        clean.postalCode = digits;
    }
    return clean;
}

QString oneLine(const PostalAddress &address)
{
    const QString town = base::joined({address.postalCode, address.commune}, u" "_s);
    return base::joined({address.line1, address.line2, town, address.country}, u", "_s);
}

QString foldedPlace(const PostalAddress &address)
{
    return base::folded(
        base::joined({address.line1, address.line2, address.postalCode, address.commune}, u" "_s));
}

} // namespace people
