#include "ui/base/plain_text.h"

#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString escapedMnemonic(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

QString plainToolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return u"<span>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</span>"_s;
}

} // namespace ui
