#include "core/base/packed_json.h"

#include <QJsonDocument>

namespace base {

PackedJson::PackedJson(const QJsonObject &object)
    : m_words(qCompress(QJsonDocument(object).toJson(QJsonDocument::Compact)))
{
    m_words.squeeze(); // qCompress leaves the room of the plain text behind the packed one
}

QJsonObject PackedJson::object() const
{
    return QJsonDocument::fromJson(qUncompress(m_words)).object();
}

} // namespace base
