#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace base {

// An object kept small in memory until it is wanted again.
class PackedJson {
public:
    explicit PackedJson(const QJsonObject &object);
    [[nodiscard]] QJsonObject object() const;

private:
    QByteArray m_words;
};

} // namespace base
