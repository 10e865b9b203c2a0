#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace exchange {

class ZipArchive;

// What a file is, told by its first bytes and never by its name.
enum class ContentKind {
    Text, // nothing else recognised
    Xlsx,
    Zip, // an archive: ask kindOfArchive()
    Xlsb,
    OldExcel,
    Encrypted, // a workbook with a password
    OpenDocument,
    OtherDocument, // a text or a presentation
    Pdf,
    Image,
    WebPage,
    Xml,
};

[[nodiscard]] ContentKind kindOfContent(const QByteArray &bytes);
[[nodiscard]] ContentKind kindOfArchive(const ZipArchive &archive);

// Why a file of this kind is not read and what to do. Not for Text and Xlsx.
[[nodiscard]] base::Error cannotRead(ContentKind kind, const QString &fileName);

} // namespace exchange
