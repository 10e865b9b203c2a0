#include "core/diplomas/shipped_content.h"

#include "core/base/resource.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace diplomas {

namespace {

QJsonObject shippedObject(const QString &path)
{
    return QJsonDocument::fromJson(base::resource(path)).object();
}

} // namespace

const Content &shippedContent(const QString &catalogueId)
{
    static const QHash<QString, Content> contents = [] {
        const QJsonObject root = shippedObject(u":/catalogue/diplomas.json"_s);
        const QDate readOn = QDate::fromString(root[u"generated"_s].toString(), Qt::ISODate);
        QHash<QString, Content> all;
        for (const QJsonValue &value : root[u"diplomas"_s].toArray()) {
            const QJsonObject diploma = value.toObject();
            all.insert(
                diploma[u"id"_s].toString(), contentFrom(diploma, shippedSources(), readOn));
        }
        return all;
    }();
    static const Content none;
    const auto found = contents.constFind(catalogueId);
    return found == contents.constEnd() ? none : *found;
}

const SourceNames &shippedSources()
{
    static const SourceNames names = [] {
        const QJsonObject written =
            shippedObject(u":/catalogue/diploma-gaps.json"_s)[u"sources"_s].toObject();
        SourceNames read;
        for (auto name = written.begin(); name != written.end(); ++name)
            read.insert(name.key(), name.value().toString());
        return read;
    }();
    return names;
}

} // namespace diplomas
