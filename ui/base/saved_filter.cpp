#include "ui/base/saved_filter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype kLongestValue = 200;

QJsonObject toJson(const SavedFilter &filter)
{
    QJsonObject fields;
    for (auto field = filter.fields.begin(); field != filter.fields.end(); ++field)
        fields.insert(field.key(), field.value());
    return {{u"name"_s, filter.name}, {u"fields"_s, fields}, {u"sorted"_s, filter.sortedBy},
        {u"descending"_s, filter.isDescending}, {u"first"_s, filter.isFirst}};
}

// Nothing of a file is trusted: somebody may have written into it.
std::optional<SavedFilter> filterFrom(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    SavedFilter filter{json.value(u"name"_s).toString(), {}, json.value(u"sorted"_s).toString(),
        json.value(u"descending"_s).toBool(), json.value(u"first"_s).toBool()};
    const QJsonObject fields = json.value(u"fields"_s).toObject();
    const bool isRight = !filter.name.isEmpty() && filter.name.size() <= kLongestFilterName
        && filter.sortedBy.size() <= kLongestValue && json.value(u"fields"_s).isObject();
    if (!isRight)
        return std::nullopt;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QString text = field.value().toString();
        if (!field.value().isString() || text.size() > kLongestValue)
            return std::nullopt;
        filter.fields.insert(field.key(), text);
    }
    return filter;
}

} // namespace

bool SavedFilter::showsTheSame(const SavedFilter &other) const
{
    return fields == other.fields && sortedBy == other.sortedBy
        && isDescending == other.isDescending;
}

QString written(const std::vector<SavedFilter> &filters)
{
    QJsonArray array;
    for (const SavedFilter &filter : filters)
        array.append(toJson(filter));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

ReadFilters readFilters(const QString &text)
{
    ReadFilters read;
    if (text.isEmpty())
        return read;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    read.isBroken = !document.isArray();
    const QJsonArray array = document.array();
    for (const QJsonValue &value : array) {
        const auto filter = filterFrom(value);
        if (filter && read.filters.size() < kMostFilters)
            read.filters.push_back(*filter);
        else
            read.isBroken = true;
    }
    return read;
}

} // namespace ui
