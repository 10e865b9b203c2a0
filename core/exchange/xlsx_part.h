#pragma once

#include "core/base/result.h"
#include "core/exchange/zip_archive.h"

#include <QString>
#include <QXmlStreamReader>

#include <optional>

namespace exchange {

// Walks through one XML part of an archive, piece by piece. Refuses any DOCTYPE, more than 64
// levels, and a piece (text, tag, comment) of over 2 MB. Used as: while (part.next()) { … } then
// part.finish().
class XlsxPart {
public:
    XlsxPart(const ZipArchive &archive, const QString &name);

    // Goes to the next start tag, end tag or text; false at the end or after an error.
    [[nodiscard]] bool next();

    // The error met, if any; reads the rest of the entry so that its checksum is looked at.
    [[nodiscard]] base::Done finish();

    [[nodiscard]] bool isStart(QStringView name) const
    {
        return m_xml.isStartElement() && m_xml.name() == name;
    }
    [[nodiscard]] bool isEnd(QStringView name) const
    {
        return m_xml.isEndElement() && m_xml.name() == name;
    }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    [[nodiscard]] QString attribute(const QString &name) const
    {
        return m_xml.attributes().value(name).toString();
    }
    // The value of r:id, whatever its prefix and whichever of the two namespaces the file uses.
    [[nodiscard]] QString relationId() const;

private:
    bool refuse(const base::Error &error);

    QString m_name;
    ZipPart m_device;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    std::optional<base::Error> m_error;
};

} // namespace exchange
