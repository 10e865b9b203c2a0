#include "core/exchange/read_errors.h"

#include "core/exchange/sheet.h"

#include <QCoreApplication>

namespace exchange::errors {

base::Error empty()
{
    return {kEmpty,
        QCoreApplication::translate(
            "exchange", "The file is empty. Export it again, then choose the new file."),
        {}};
}

base::Error tooLarge()
{
    return {kTooLarge,
        QCoreApplication::translate(
            "exchange", "The file is larger than %1 MB: not read. Split it into several files.")
            .arg(limits::kMaximumBytes / 1'000'000),
        {}};
}

base::Error notText(int line, int column)
{
    return {kNotText,
        QCoreApplication::translate("exchange",
            "This file is not plain text: it has a forbidden character at %1. Save the list as "
            ".xlsx or CSV in your spreadsheet program, then choose the new file.")
            .arg(cellPlace(line, column)),
        {}};
}

base::Error cellTooLong(int line, int column)
{
    return {kCellTooLong,
        QCoreApplication::translate("exchange",
            "The cell at %1 has over %2 characters. A quotation mark is probably missing: correct "
            "this cell, then read the file again.")
            .arg(cellPlace(line, column), QString::number(limits::kMaximumCellLength)),
        {}};
}

base::Error tooManyRows()
{
    return {kTooManyRows,
        QCoreApplication::translate(
            "exchange", "The list has over %1 rows: not read. Split it into several files.")
            .arg(limits::kMaximumRows),
        {}};
}

base::Error tooManyColumns(int line)
{
    return {kTooManyColumns,
        QCoreApplication::translate("exchange",
            "Line %1 has over %2 columns: not read. Check the separator, or remove the columns "
            "that are not needed.")
            .arg(line)
            .arg(limits::kMaximumColumns),
        {}};
}

base::Error tooMuchText()
{
    return {kTooLarge,
        QCoreApplication::translate("exchange",
            "The table holds more cells or text than a list of people can have: not read. Split "
            "it into several files."),
        {}};
}

base::Error noHeader()
{
    return {kNoHeader,
        QCoreApplication::translate("exchange",
            "No line of titles was found: at least two columns are needed, with their titles on "
            "the first line. Check the file and its separator."),
        {}};
}

base::Error damaged(const QString &detail)
{
    return {kDamaged,
        QCoreApplication::translate("exchange",
            "The spreadsheet file is damaged or incomplete. Open it in your spreadsheet program, "
            "save it again as .xlsx, then choose the new file."),
        detail};
}

base::Error abnormallyCompressed()
{
    return {kAbnormal,
        QCoreApplication::translate("exchange",
            "Abnormally compressed file: not read. Open it in your spreadsheet program, keep only "
            "the list, then save it under another name."),
        {}};
}

} // namespace exchange::errors
