#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace base {

namespace {

const ErrorCode kBadText{"base.text"};

bool isHidden(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned;
}

Done checkRaw(const QString &text, const QString &field, int maximum)
{
    // The length is judged first: nothing below may be slow on a hostile text.
    if (text.size() > maximum) {
        return fail(kBadText,
            QCoreApplication::translate(
                "base", "%1: the text has %2 characters, %3 is the most that can be kept.")
                .arg(field, QString::number(text.size()), QString::number(maximum)));
    }
    if (text.contains(QChar(u'\0')) || !text.isValidUtf16()) {
        return fail(kBadText,
            QCoreApplication::translate(
                "base", "%1: the text holds characters that cannot be kept. Type it again.")
                .arg(field));
    }
    return {};
}

} // namespace

Result<QString> cleanLine(const QString &text, const QString &field, int maximum)
{
    ET_TRY(checkRaw(text, field, maximum));
    QString visible;
    visible.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace())
            visible += c == QChar::Nbsp || c == QChar(0x202F) ? c : QChar(u' ');
        else if (!isHidden(c))
            visible += c;
    }
    return visible.normalized(QString::NormalizationForm_C).simplified();
}

Result<QString> cleanNote(const QString &text, const QString &field, int maximum)
{
    ET_TRY(checkRaw(text, field, maximum));
    QString source = text;
    source.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QString visible;
    visible.reserve(source.size());
    for (const QChar c : source) {
        if (c == u'\n' || !isHidden(c))
            visible += c;
        else if (c == u'\t')
            visible += u' ';
    }
    return visible.normalized(QString::NormalizationForm_C).trimmed();
}

QString folded(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(decomposed.size());
    bool gap = false;
    for (const QChar c : decomposed) {
        if (c.isMark() || isHidden(c))
            continue;
        if (!c.isLetterOrNumber() && !c.isSurrogate()) {
            gap = true;
            continue;
        }
        if (gap && !result.isEmpty())
            result += u' ';
        gap = false;
        switch (c.unicode()) {
        case u'œ':
            result += u"oe";
            break;
        case u'æ':
            result += u"ae";
            break;
        case u'ß':
            result += u"ss";
            break;
        case u'ø':
            result += u'o';
            break;
        case u'ł':
            result += u'l';
            break;
        case u'ı':
            result += u'i';
            break;
        default:
            result += c;
        }
    }
    return result;
}

QString foldedCompact(const QString &text)
{
    return folded(text).remove(u' ');
}

QString sortKey(const QString &lastName, const QString &firstNames)
{
    return folded(lastName) + QChar(0x1F) + folded(firstNames);
}

const QCollator &frenchCollator()
{
    static const QCollator collator = [] {
        QCollator french(QLocale(QLocale::French, QLocale::France));
        french.setNumericMode(true);
        french.setCaseSensitivity(Qt::CaseInsensitive);
        french.setIgnorePunctuation(false);
        return french;
    }();
    return collator;
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList present;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            present += part;
    }
    return present.join(separator);
}

} // namespace base
