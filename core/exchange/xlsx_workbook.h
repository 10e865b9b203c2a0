#pragma once

#include "core/base/result.h"
#include "core/exchange/xlsx_format.h"
#include "core/exchange/zip_archive.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace exchange {

class XlsxPart;

// What all sheets of a workbook share. Macros, external links and charts are not looked at.
struct XlsxWorkbook {
    struct Entry {
        QString name;
        QString part; // the archive's entry
        bool hidden = false;
    };
    std::vector<Entry> sheets; // in the order of their tabs
    std::vector<QString> strings;
    std::vector<CellFormat> formats; // by the style number of a cell
    bool since1904 = false;
};

// True if the archive says that it holds a workbook in XML.
[[nodiscard]] bool isXlsx(const ZipArchive &archive);

[[nodiscard]] base::Result<XlsxWorkbook> readWorkbook(const ZipArchive &archive);

// Text up to the end tag named end, runs of rich text joined, phonetic hints left out. Cut one
// character after the longest cell allowed.
[[nodiscard]] QString readRuns(XlsxPart &part, QStringView end);

} // namespace exchange
