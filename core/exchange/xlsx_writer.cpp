#include "core/exchange/xlsx_writer.h"

#include "core/base/safe_file.h"
#include "core/exchange/read_errors.h"
#include "core/exchange/table_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

constexpr base::ErrorCode kWrite{"exchange.write"};
constexpr int kMaximumSheetName = 31;
constexpr qint64 kMaximumWritten = 500'000'000;
constexpr double kNarrowest = 9;
constexpr double kWidest = 50;

tl::unexpected<base::Error> cannotWrite(const QString &detail)
{
    return base::fail(kWrite,
        QCoreApplication::translate("exchange",
            "The workbook could not be made. Check that the disk is not full, then try again."),
        detail);
}

// UTF-8 without what XML cannot hold. libxlsxwriter escapes control characters as _x0001_, but not
// a text that looks like such an escape.
QByteArray xmlText(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            safe += text.mid(i++, 2);
        else if (!c.isSurrogate() && !c.isNull() && c.unicode() < 0xFFFE)
            safe += c;
    }
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return safe.replace(escape, u"_x005F_"_s).toUtf8();
}

// One sheet being filled. The first error stays; what comes after it is not written.
class SheetWriter {
public:
    SheetWriter(lxw_workbook *book, const ListExport &list)
        : m_list(list)
        , m_sheet(workbook_add_worksheet(book, sheetName(list.title).toUtf8().constData()))
        , m_title(format(book, nullptr))
        , m_text(format(book, "@"))
        , m_date(format(book, "dd/mm/yyyy"))
        , m_money(format(book, "#,##0.00"))
        , m_number(format(book, "0"))
        , m_minutes(format(book, "[h]:mm"))
        , m_ratio(format(book, "@"))
    {
        format_set_align(m_date, LXW_ALIGN_LEFT);
        format_set_align(m_ratio, LXW_ALIGN_RIGHT);
        format_set_bold(m_title);
        format_set_bottom(m_title, LXW_BORDER_THIN);
    }

    base::Done write()
    {
        if (!m_sheet)
            return cannotWrite(u"no sheet"_s);
        writeTitles();
        for (size_t row = 0; row < m_list.rows.size(); ++row) {
            Q_ASSERT(m_list.rows[row].size() <= m_list.columns.size());
            for (size_t column = 0; column < m_list.rows[row].size(); ++column) {
                m_row = lxw_row_t(row + 1);
                m_column = lxw_col_t(column);
                std::visit(*this, m_list.rows[row][column]);
            }
        }
        layOut();
        if (m_error == LXW_NO_ERROR)
            return {};
        return cannotWrite(QString::fromUtf8(lxw_strerror(m_error)));
    }

    void operator()(std::monostate) { }
    void operator()(const QString &text) { writeText(text, m_text); }
    void operator()(QDate date)
    {
        if (!date.isValid())
            return;
        if (date.year() < 1900 || date.year() > 9999)
            return writeText(cellText(date), m_text); // before the calendar of spreadsheets
        lxw_datetime value{date.year(), date.month(), date.day(), 0, 0, 0};
        keep(worksheet_write_datetime(m_sheet, m_row, m_column, &value, m_date));
    }
    // A workbook has no other numbers than doubles; cents survive them to 15 digits.
    void operator()(base::Money amount) { writeNumber(double(amount.cents()) / 100, m_money); }
    void operator()(qint64 number)
    {
        if (std::abs(number) < 1'000'000'000'000'000)
            writeNumber(double(number), m_number);
        else
            writeText(QString::number(number), m_text);
    }
    void operator()(base::Minutes length) { writeNumber(double(length.count()) / 1440, m_minutes); }
    void operator()(base::Ratio ratio) { writeText(cellText(ratio), m_ratio); }

private:
    static lxw_format *format(lxw_workbook *book, const char *numbers)
    {
        lxw_format *result = workbook_add_format(book);
        if (numbers)
            format_set_num_format(result, numbers);
        format_set_align(result, LXW_ALIGN_VERTICAL_TOP);
        return result;
    }

    void keep(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    void writeText(const QString &text, lxw_format *style)
    {
        keep(worksheet_write_string(m_sheet, m_row, m_column, xmlText(text).constData(), style));
    }

    void writeNumber(double number, lxw_format *style)
    {
        keep(worksheet_write_number(m_sheet, m_row, m_column, number, style));
    }

    void writeTitles()
    {
        for (size_t column = 0; column < m_list.columns.size(); ++column) {
            m_row = 0;
            m_column = lxw_col_t(column);
            writeText(m_list.columns[column].title, m_title);
        }
    }

    void layOut()
    {
        const auto count = m_list.columns.size();
        if (count == 0)
            return;
        for (size_t column = 0; column < count; ++column) {
            keep(worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), width(column),
                m_list.columns[column].kind == ColumnKind::Text ? m_text : nullptr));
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        keep(worksheet_autofilter(
            m_sheet, 0, 0, lxw_row_t(m_list.rows.size()), lxw_col_t(count - 1)));
        worksheet_repeat_rows(m_sheet, 0, 0);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
    }

    // In characters; the title needs room for the filter's arrow.
    [[nodiscard]] double width(size_t column) const
    {
        qsizetype longest = m_list.columns[column].title.size() + 3;
        for (const auto &row : m_list.rows) {
            if (column < row.size())
                longest = std::max(longest, cellText(row[column]).size() + 1);
        }
        return std::clamp(double(longest), kNarrowest, kWidest);
    }

    const ListExport &m_list;
    lxw_worksheet *m_sheet;
    lxw_format *m_title;
    lxw_format *m_text;
    lxw_format *m_date;
    lxw_format *m_money;
    lxw_format *m_number;
    lxw_format *m_minutes;
    lxw_format *m_ratio;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace

base::Result<QByteArray> writeXlsx(const ListExport &list)
{
    // libxlsxwriter writes to a file only: into a folder of our own, readable by its owner alone.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return cannotWrite(folder.errorString());
    const QString path = folder.filePath(u"list.xlsx"_s);
    QByteArray temporary = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = temporary.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return cannotWrite(u"no workbook"_s);
    const base::Done written = SheetWriter(book, list).write();
    const lxw_error closed = workbook_close(book); // frees it, whatever happened before
    if (!written)
        return base::fail(written.error());
    if (closed != LXW_NO_ERROR)
        return cannotWrite(QString::fromUtf8(lxw_strerror(closed)));
    ET_ASSIGN(const QByteArray bytes, base::readWholeFile(path, kMaximumWritten));
    // On a full disk libxlsxwriter packs what there was room for of its own files, and says
    // nothing.
    if (const auto back = readTable(bytes, {}); !back && back.error().code == errors::kDamaged)
        return cannotWrite(back.error().detail);
    return bytes;
}

QString sheetName(const QString &title)
{
    QString name;
    for (const QChar c : title.simplified()) {
        if (c.isPrint() || c.isSurrogate())
            name += u"[]:*?/\\"_s.contains(c) ? u' ' : c;
    }
    name = name.simplified().left(kMaximumSheetName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    // An apostrophe at either end and the name "History" are refused by Excel.
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\'') || name.endsWith(u' '))
        name.chop(1);
    if (name.isEmpty() || name.compare(u"History"_s, Qt::CaseInsensitive) == 0)
        return QCoreApplication::translate("exchange", "List");
    return name;
}

} // namespace exchange
