#include "core/exchange/xlsx_sheet.h"

#include "core/exchange/read_errors.h"
#include "core/exchange/xlsx_part.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

constexpr int kLastRow = 1'048'576;
constexpr int kNowhere = -1;

// The column of "AB12", from 0; kNowhere if the reference is not one.
int columnOf(const QString &reference)
{
    int column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && reference[i] >= u'A' && reference[i] <= u'Z'; ++i) {
        if (i == 3)
            return kNowhere;
        column = column * 26 + (reference[i].unicode() - u'A' + 1);
    }
    return i == 0 || i == reference.size() ? kNowhere : column - 1;
}

class SheetParser {
public:
    SheetParser(const ZipArchive &archive, const XlsxWorkbook &book, const QString &part)
        : m_book(book)
        , m_part(archive, part)
    {
    }

    base::Result<XlsxRows> run()
    {
        while (m_part.next()) {
            if (m_part.isStart(u"row"))
                ET_TRY(readRow());
        }
        ET_TRY(m_part.finish());
        return std::move(m_result);
    }

private:
    base::Done readRow();
    base::Done keepRow();
    base::Done readCell();
    void readValue();
    base::Result<CellValue> interpreted() const;
    base::Done keepCell(const CellValue &value);

    const XlsxWorkbook &m_book;
    XlsxPart m_part;
    XlsxRows m_result;
    Row m_row;
    qint64 m_cells = 0;
    qint64 m_characters = 0;
    // The cell being read.
    int m_column = kNowhere;
    QString m_type;
    int m_style = 0;
    QString m_raw;
    QString m_inlineText;
    bool m_formula = false;
};

base::Done SheetParser::readRow()
{
    const QString number = m_part.attribute(u"r"_s);
    const int line = number.isEmpty() ? m_row.line + 1 : number.toInt();
    if (line < 1 || line > kLastRow)
        return base::fail(errors::damaged(u"row number out of range"_s));
    m_row = Row{};
    m_row.line = line;
    m_column = kNowhere;
    while (m_part.next() && !m_part.isEnd(u"row")) {
        if (m_part.isStart(u"c"))
            ET_TRY(readCell());
    }
    return keepRow();
}

base::Done SheetParser::keepRow()
{
    if (m_row.cells.isEmpty())
        return {};
    m_cells += m_row.cells.size();
    if (m_result.rows.size() > size_t(limits::kMaximumRows))
        return base::fail(errors::tooManyRows());
    if (m_cells > limits::kMaximumCells)
        return base::fail(errors::tooMuchText());
    m_result.rows.push_back(m_row);
    return {};
}

base::Done SheetParser::readCell()
{
    const QString reference = m_part.attribute(u"r"_s);
    m_column = reference.isEmpty() ? m_column + 1 : columnOf(reference);
    if (m_column < 0)
        return base::fail(errors::damaged(u"bad cell reference"_s));
    m_type = m_part.attribute(u"t"_s);
    m_style = m_part.attribute(u"s"_s).toInt();
    m_raw.clear();
    m_inlineText.clear();
    m_formula = false;
    while (m_part.next() && !m_part.isEnd(u"c")) {
        if (m_part.isStart(u"f"))
            m_formula = true;
        else if (m_part.isStart(u"v"))
            readValue();
        else if (m_part.isStart(u"is"))
            m_inlineText = readRuns(m_part, u"is");
    }
    ET_ASSIGN(const CellValue value, interpreted());
    return keepCell(value);
}

void SheetParser::readValue()
{
    while (m_part.next() && !m_part.isEnd(u"v")) {
        if (m_part.isText() && m_raw.size() <= limits::kMaximumCellLength)
            m_raw += m_part.text();
    }
}

base::Result<CellValue> SheetParser::interpreted() const
{
    if (m_type == u"inlineStr")
        return CellValue{m_inlineText, {}};
    if (m_type == u"str")
        return CellValue{plainText(m_raw.left(limits::kMaximumCellLength + 1)), {}};
    if (m_raw.isEmpty())
        return CellValue{};
    if (m_type == u"s") {
        bool isIndex = false;
        const uint index = m_raw.toUInt(&isIndex);
        if (!isIndex || index >= m_book.strings.size())
            return base::fail(errors::damaged(u"shared string out of range"_s));
        return CellValue{m_book.strings[index], {}};
    }
    if (m_type == u"e")
        return CellValue{m_raw.left(30), CellNote::Kind::ErrorValue};
    if (m_type == u"b")
        return CellValue{m_raw.left(1), {}};
    if (m_type == u"d")
        return CellValue{m_raw.left(10), CellNote::Kind::Date};
    const bool hasFormat = m_style >= 0 && size_t(m_style) < m_book.formats.size();
    return numericValue(m_raw.left(400), hasFormat ? m_book.formats[size_t(m_style)] : CellFormat{},
        m_book.since1904);
}

base::Done SheetParser::keepCell(const CellValue &value)
{
    m_result.formulas += m_formula;
    if (value.text.isEmpty())
        return {};
    if (value.text.size() > limits::kMaximumCellLength)
        return base::fail(errors::cellTooLong(m_row.line, m_column));
    if (m_column >= limits::kMaximumColumns)
        return base::fail(errors::tooManyColumns(m_row.line));
    m_characters += value.text.size();
    if (m_characters > limits::kMaximumCharacters)
        return base::fail(errors::tooMuchText());
    if (m_row.cells.size() <= m_column)
        m_row.cells.resize(m_column + 1);
    m_row.cells[m_column] = value.text;
    if (value.note)
        m_row.notes.push_back({m_column, *value.note});
    if (m_formula)
        m_row.notes.push_back({m_column, CellNote::Kind::Formula});
    return {};
}

} // namespace

base::Result<XlsxRows> readXlsxRows(
    const ZipArchive &archive, const XlsxWorkbook &book, const QString &part)
{
    if (!archive.contains(part))
        return base::fail(errors::damaged(u"sheet part missing"_s));
    return SheetParser(archive, book, part).run();
}

} // namespace exchange
