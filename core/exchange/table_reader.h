#pragma once

#include "core/base/result.h"
#include "core/exchange/encoding.h"
#include "core/exchange/sheet.h"
#include "core/exchange/xlsx_reader.h"

#include <QByteArray>
#include <QChar>
#include <QString>

#include <optional>

namespace exchange {

// What the person chose; what is left open is detected. sheet is for workbooks, the others for
// text.
struct ReadOptions {
    SheetChoice sheet;
    std::optional<Encoding> encoding;
    std::optional<QChar> separator;
};

// Reads a list from the bytes of a file, a workbook or text by what they are, not by the file's
// name, which only serves in messages. At most 50 MB; the other ceilings are in read_errors.h.
// Header only gives no rows. Safe to call in a worker thread.
[[nodiscard]] base::Result<Table> readTable(
    const QByteArray &bytes, const QString &fileName, const ReadOptions &options = {});

// Reads cells pasted from a spreadsheet (tabs) or a text (separator detected), titles first.
[[nodiscard]] base::Result<Table> readPastedCells(const QString &clipboardText);

} // namespace exchange
