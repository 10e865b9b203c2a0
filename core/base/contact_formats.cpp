#include "core/base/contact_formats.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace base {

namespace {

constexpr int kFrenchDigits = 10;
constexpr int kShownOfTyped = 40;
constexpr int kLongestEmail = 254;

// Without blanks, dots, dashes and slashes; "+33 (0)6" is "+336".
QString dialled(const QString &typed)
{
    static const QRegularExpression between(u"[\\s.\\-/\\x{2010}-\\x{2013}\\x{a0}\\x{202f}]"_s);
    QString number = typed;
    number.remove(between).remove(u"(0)"_s);
    number.remove(u'(').remove(u')');
    // Ten digits that begin with 00 are a French number mistyped, not one of another country.
    if (number.startsWith(u"00") && number.size() > kFrenchDigits)
        number = u'+' + number.mid(2);
    return number;
}

} // namespace

Result<QString> checkedPhone(const QString &typed)
{
    static const QRegularExpression french(u"^(?:\\+33|0)([1-9][0-9]{8})$"_s);
    static const QRegularExpression foreign(u"^\\+(?!33)[1-9][0-9]{6,14}$"_s);
    const QString number = dialled(typed);
    if (number.isEmpty() || foreign.match(number).hasMatch())
        return number;
    if (const auto match = french.match(number); match.hasMatch())
        return QString(u"+33"_s + match.captured(1));
    return fail(errors::kBadPhone,
        QCoreApplication::translate("base",
            "“%1” is not a phone number: type ten digits, for instance 06 12 34 56 78, or + and "
            "the country for a number abroad.")
            .arg(typed.simplified().left(kShownOfTyped)));
}

QString shownPhone(const QString &stored)
{
    if (!stored.startsWith(u"+33") || stored.size() != 12)
        return stored;
    QString shown = u'0' + stored.mid(3);
    for (qsizetype at = 8; at > 0; at -= 2)
        shown.insert(at, QChar::Nbsp);
    return shown;
}

Result<QString> checkedEmail(const QString &typed)
{
    static const QRegularExpression shape(
        uR"(^[^\s@<>(),;:"\\]{1,64}@([^\s@<>(),;:"\\.]+\.)+[^\s@<>(),;:"\\.]{2,}$)"_s);
    ET_ASSIGN(const QString email,
        cleanLine(typed, QCoreApplication::translate("base", "E-mail"), kLongestEmail));
    if (email.isEmpty() || shape.match(email).hasMatch())
        return email;
    return fail(errors::kBadEmail,
        QCoreApplication::translate(
            "base", "“%1” is not an e-mail address: it looks like name@example.fr.")
            .arg(email.left(kShownOfTyped)));
}

} // namespace base
