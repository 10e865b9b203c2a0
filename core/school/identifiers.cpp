#include "core/school/identifiers.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

constexpr QStringView kUaiLetters = u"ABCDEFGHJKLMNPRSTUVWXYZ";

QString withoutSpaces(const QString &typed)
{
    static const QRegularExpression filling(uR"([\s.\-\x{00A0}\x{202F}]+)"_s);
    return QString(typed).remove(filling);
}

// A typed text as an error repeats it.
QString cut(const QString &typed)
{
    return typed.simplified().left(40);
}

bool passesLuhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i].digitValue();
        const int doubled = digit * 2;
        sum += i % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
}

// The establishments of La Poste share one SIREN and are numbered otherwise.
bool isOfLaPoste(const QString &digits)
{
    int sum = 0;
    for (const QChar c : digits)
        sum += c.digitValue();
    return digits.startsWith(u"356000000") && sum % 5 == 0;
}

// ISO 7064: country and check digits last, letters as two digits, the whole 1 modulo 97.
bool passesMod97(const QString &iban)
{
    int rest = 0;
    for (const QChar c : iban.mid(4) + iban.left(4)) {
        if (c.isDigit())
            rest = (rest * 10 + c.digitValue()) % 97;
        else
            rest = (rest * 100 + c.unicode() - u'A' + 10) % 97;
    }
    return rest == 1;
}

} // namespace

base::Result<QString> checkedUai(const QString &typed)
{
    static const QRegularExpression shape(u"^([0-9]{7})([A-Z])$"_s);
    const QString uai = withoutSpaces(typed).toUpper();
    if (uai.isEmpty())
        return uai;
    const auto match = shape.match(uai);
    if (!match.hasMatch()) {
        return base::fail(errors::kBadUai,
            QCoreApplication::translate("school",
                "“%1” is not a UAI code: it has seven digits and a letter, for instance 0422052C.")
                .arg(cut(typed)));
    }
    const QChar letter = kUaiLetters[match.captured(1).toInt() % kUaiLetters.size()];
    if (match.captured(2) != letter) {
        return base::fail(errors::kBadUai,
            QCoreApplication::translate("school",
                "“%1” is not a UAI code: its letter does not go with its digits. Check each digit.")
                .arg(cut(typed)));
    }
    return uai;
}

base::Result<QString> checkedSiret(const QString &typed)
{
    static const QRegularExpression shape(u"^[0-9]{14}$"_s);
    const QString siret = withoutSpaces(typed);
    if (siret.isEmpty())
        return siret;
    if (!shape.match(siret).hasMatch()) {
        return base::fail(errors::kBadSiret,
            QCoreApplication::translate("school", "“%1” is not a SIRET number: it has 14 digits.")
                .arg(cut(typed)));
    }
    if (!passesLuhn(siret) && !isOfLaPoste(siret)) {
        return base::fail(errors::kBadSiret,
            QCoreApplication::translate(
                "school", "“%1” is not a SIRET number: one of its digits is wrong.")
                .arg(cut(typed)));
    }
    return siret;
}

base::Result<QString> checkedIban(const QString &typed)
{
    static const QRegularExpression shape(u"^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$"_s);
    const QString iban = withoutSpaces(typed).toUpper();
    if (iban.isEmpty())
        return iban;
    const bool right = shape.match(iban).hasMatch() && passesMod97(iban)
        && (!iban.startsWith(u"FR") || iban.size() == 27);
    if (!right) {
        return base::fail(errors::kBadIban,
            QCoreApplication::translate("school",
                "This IBAN is not right: one of its characters is missing or wrong. Copy it again "
                "from the bank’s slip."));
    }
    return iban;
}

base::Result<QString> checkedPostalCode(const QString &typed)
{
    static const QRegularExpression shape(u"^[0-9]{5}$"_s);
    const QString code = withoutSpaces(typed);
    if (code.isEmpty() || shape.match(code).hasMatch())
        return code;
    return base::fail(errors::kBadPostalCode,
        QCoreApplication::translate("school", "“%1” is not a postal code: it has five digits.")
            .arg(cut(typed)));
}

QString shownIban(const QString &stored)
{
    QString shown;
    for (qsizetype i = 0; i < stored.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            shown += QChar::Nbsp;
        shown += stored[i];
    }
    return shown;
}

} // namespace school
