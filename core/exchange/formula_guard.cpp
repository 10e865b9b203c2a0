#include "core/exchange/formula_guard.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

bool startsFormula(QStringView text)
{
    return !text.isEmpty() && u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(text.front());
}

bool isNumber(QStringView text)
{
    if (text.size() < 2 || (text.front() != u'+' && text.front() != u'-'))
        return false;
    const QStringView rest = text.mid(1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return std::any_of(rest.begin(), rest.end(), isDigit)
        && std::all_of(rest.begin(), rest.end(), [&](QChar c) {
               return isDigit(c) || c == u' ' || c == u',' || c == u'.' || c == QChar::Nbsp
                   || c == u'\u202F';
           });
}

QStringView withoutApostrophes(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    return text;
}

} // namespace

QString guarded(const QString &text)
{
    const QStringView bare = withoutApostrophes(text);
    if (!startsFormula(bare) || (bare.size() == text.size() && isNumber(bare)))
        return text;
    return u'\'' + text;
}

QString unguarded(const QString &text)
{
    if (!text.startsWith(u'\'') || !startsFormula(withoutApostrophes(text)))
        return text;
    return text.mid(1);
}

} // namespace exchange
