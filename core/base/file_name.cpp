#include "core/base/file_name.h"

using namespace Qt::Literals::StringLiterals;

namespace base {

QString fileNameOf(const QString &text)
{
    constexpr qsizetype kLongest = 80; // with a number and a suffix it stays under every limit
    QString name;
    for (const QChar letter : text)
        name += letter.isLetterOrNumber() || letter == u'-' ? letter : QChar(u' ');
    name = name.simplified().left(kLongest).trimmed();
    while (name.startsWith(u'-')) // a program would take it for an option
        name = name.mid(1).trimmed();
    return name.isEmpty() ? u"courrier"_s : name;
}

} // namespace base
