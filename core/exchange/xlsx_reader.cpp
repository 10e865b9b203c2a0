#include "core/exchange/xlsx_reader.h"

#include "core/exchange/read_errors.h"
#include "core/exchange/xlsx_sheet.h"
#include "core/exchange/xlsx_workbook.h"
#include "core/exchange/zip_archive.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

// Those that a person sees; all of them if somebody hid them all.
std::vector<XlsxWorkbook::Entry> shownSheets(std::vector<XlsxWorkbook::Entry> sheets)
{
    const auto isHidden = [](const XlsxWorkbook::Entry &sheet) { return sheet.hidden; };
    if (!std::all_of(sheets.begin(), sheets.end(), isHidden))
        std::erase_if(sheets, isHidden);
    return sheets;
}

base::Result<size_t> chosenIndex(const QStringList &names, const SheetChoice &choice)
{
    qsizetype index = 0;
    if (const auto *name = std::get_if<QString>(&choice))
        index = names.indexOf(*name);
    else if (const auto *place = std::get_if<int>(&choice))
        index = *place;
    if (index >= 0 && index < names.size())
        return size_t(index);
    return base::fail(errors::kNoSheet,
        QCoreApplication::translate("exchange",
            "This sheet is not in the workbook. Choose one of the sheets that it has."));
}

QString sourceNote(const QString &sheet, int formulas)
{
    QString note =
        QCoreApplication::translate("exchange", "Excel workbook, sheet “%1”.").arg(sheet);
    if (formulas > 0) {
        note += u' '
            + QCoreApplication::translate("exchange",
                "Formulas ignored: the last computed value of %n cell(s) was read.", nullptr,
                formulas);
    }
    return note;
}

} // namespace

base::Result<Table> readXlsx(const ZipArchive &archive, const SheetChoice &choice)
{
    ET_ASSIGN(XlsxWorkbook book, readWorkbook(archive));
    const auto sheets = shownSheets(book.sheets);
    Table table;
    for (const auto &sheet : sheets)
        table.sheetNames << sheet.name;
    ET_ASSIGN(const size_t index, chosenIndex(table.sheetNames, choice));
    ET_ASSIGN(XlsxRows read, readXlsxRows(archive, book, sheets[index].part));
    ET_ASSIGN(table.sheet, makeSheet(std::move(read.rows), Width::WidestRow));
    table.sheet.name = sheets[index].name;
    table.sheet.sourceNote = sourceNote(table.sheet.name, read.formulas);
    return table;
}

} // namespace exchange
