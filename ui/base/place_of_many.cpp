#include "ui/base/place_of_many.h"

#include <QStringList>

namespace ui {

Place placeOfMany(const QString &page, const QString &kind, const QList<qint64> &keys)
{
    if (keys.size() < 2)
        return {page, kind, keys.value(0)};
    QStringList words{kind};
    for (const qint64 key : keys)
        words += QString::number(key);
    return {page, words.join(u' '), keys.front()};
}

QString kindOf(const Place &place)
{
    return place.kind.section(u' ', 0, 0);
}

QList<qint64> keysOf(const Place &place)
{
    const QStringList words = place.kind.split(u' ');
    QList<qint64> keys;
    for (const QString &word : words.mid(1))
        keys += word.toLongLong();
    if (keys.isEmpty() && place.key != 0)
        keys += place.key;
    return keys;
}

} // namespace ui
