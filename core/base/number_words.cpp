// Amounts in French words, as receipts have them (1990 spelling is not used: "vingt et un" has no
// hyphens around "et", "quatre-vingts" and "cents" take their s only at the end).
#include "core/base/format.h"

using namespace Qt::Literals::StringLiterals;

namespace base {

namespace {

QString belowHundred(int n, bool last)
{
    static const QStringList small{u"zéro"_s, u"un"_s, u"deux"_s, u"trois"_s, u"quatre"_s,
        u"cinq"_s, u"six"_s, u"sept"_s, u"huit"_s, u"neuf"_s, u"dix"_s, u"onze"_s, u"douze"_s,
        u"treize"_s, u"quatorze"_s, u"quinze"_s, u"seize"_s, u"dix-sept"_s, u"dix-huit"_s,
        u"dix-neuf"_s};
    static const QStringList tens{QString(), QString(), u"vingt"_s, u"trente"_s, u"quarante"_s,
        u"cinquante"_s, u"soixante"_s, u"soixante"_s, u"quatre-vingt"_s, u"quatre-vingt"_s};
    if (n < 20)
        return small.at(n);
    const int ten = n / 10;
    const int base = ten == 7 || ten == 9 ? 10 : 0;
    const int rest = n % 10 + base;
    if (rest == 0)
        return ten == 8 && last ? u"quatre-vingts"_s : tens.at(ten);
    const bool and_ = n % 10 == 1 && ten < 8;
    return tens.at(ten) + (and_ ? u" et "_s : u"-"_s) + small.at(rest);
}

QString belowThousand(int n, bool last)
{
    if (n < 100)
        return belowHundred(n, last);
    const int hundreds = n / 100;
    const int rest = n % 100;
    QString text = hundreds == 1 ? u"cent"_s : belowHundred(hundreds, false) + u" cent"_s;
    if (rest == 0)
        return hundreds > 1 && last ? text + u's' : text;
    return text + u' ' + belowHundred(rest, last);
}

QString inWords(qint64 n)
{
    if (n == 0)
        return u"zéro"_s;
    QString text;
    const qint64 millions = n / 1000000;
    const int thousands = static_cast<int>(n / 1000 % 1000);
    const int rest = static_cast<int>(n % 1000);
    if (millions > 0)
        text = belowThousand(static_cast<int>(millions), true)
            + (millions > 1 ? u" millions"_s : u" million"_s);
    if (thousands > 0) {
        if (!text.isEmpty())
            text += u' ';
        text += thousands == 1 ? u"mille"_s : belowThousand(thousands, false) + u" mille"_s;
    }
    if (rest > 0)
        text += (text.isEmpty() ? QString() : u" "_s) + belowThousand(rest, true);
    return text;
}

} // namespace

QString moneyInWords(Money amount)
{
    const qint64 cents = std::abs(amount.cents());
    const qint64 euros = cents / 100;
    const qint64 rest = cents % 100;
    // "un million d’euros", but "un million deux euros".
    const QString link = euros >= 1000000 && euros % 1000000 == 0 ? u" d’"_s : u" "_s;
    QString text = inWords(euros) + link + (euros > 1 ? u"euros"_s : u"euro"_s);
    if (rest > 0)
        text += u" et "_s + inWords(rest) + (rest > 1 ? u" centimes"_s : u" centime"_s);
    return amount.isNegative() ? u"moins "_s + text : text;
}

} // namespace base
