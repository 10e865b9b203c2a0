#include "core/people/contact_formats.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace people {

namespace {

constexpr int kShownOfTyped = 40;

// Without blanks, dots, dashes and slashes; "+33 (0)6" is "+336".
QString dialled(const QString &typed)
{
    static const QRegularExpression between(u"[\\s.\\-/\\x{2010}-\\x{2013}\\x{a0}\\x{202f}]"_s);
    QString number = typed;
    number.remove(between).remove(u"(0)"_s);
    number.remove(u'(').remove(u')');
    if (number.startsWith(u"00"))
        number = u'+' + number.mid(2);
    return number;
}

} // namespace

base::Result<QString> checkedIne(const QString &typed)
{
    static const QRegularExpression blanks(u"\\s"_s);
    static const QRegularExpression known(
        u"^(?:[0-9]{9}[A-Z]{2}|[0-9]{10}[A-Z]|[0-9]{4}A[0-9]{5}[A-Z])$"_s);
    QString ine = typed.toUpper();
    ine.remove(blanks);
    if (ine.isEmpty() || known.match(ine).hasMatch())
        return ine;
    return base::fail(errors::kBadIne,
        QCoreApplication::translate("people",
            "“%1” is not an INE: it has 11 characters, nine digits and two letters, or ten digits "
            "and one letter. Leave it empty if it is not known.")
            .arg(typed.left(kShownOfTyped)));
}

base::Result<QString> checkedPhone(const QString &typed)
{
    static const QRegularExpression french(u"^(?:\\+33|0)([1-9][0-9]{8})$"_s);
    static const QRegularExpression foreign(u"^\\+(?!33)[1-9][0-9]{6,14}$"_s);
    const QString number = dialled(typed);
    if (number.isEmpty() || foreign.match(number).hasMatch())
        return number;
    if (const auto match = french.match(number); match.hasMatch())
        return QString(u"+33"_s + match.captured(1));
    return base::fail(errors::kBadPhone,
        QCoreApplication::translate("people",
            "“%1” is not a phone number: type ten digits, for instance 06 12 34 56 78, or + and "
            "the country for a number abroad.")
            .arg(typed.left(kShownOfTyped)));
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

base::Result<QString> checkedEmail(const QString &typed)
{
    static const QRegularExpression light(
        u"^[^\\s@,;:<>\"()]+@[^\\s@,;:<>\"()]+\\.[^\\s@.,;:<>\"()]{2,}$"_s);
    ET_ASSIGN(const QString email,
        base::cleanLine(typed, QCoreApplication::translate("people", "E-mail"), 254));
    if (email.isEmpty() || light.match(email).hasMatch())
        return email;
    return base::fail(errors::kBadEmail,
        QCoreApplication::translate(
            "people", "“%1” is not an e-mail address: it looks like name@example.fr.")
            .arg(email.left(kShownOfTyped)));
}

} // namespace people
