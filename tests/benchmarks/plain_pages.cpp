#include "tests/benchmarks/plain_pages.h"

#include "core/base/format.h"

using namespace Qt::Literals::StringLiterals;

namespace benchmarks {

namespace {

constexpr int kPages = 4;

QByteArray escaped(const QString &text)
{
    QByteArray bytes = text.toLatin1();
    for (const char mark : {'\\', '(', ')'})
        bytes.replace(mark, QByteArray("\\") + mark);
    return bytes;
}

} // namespace

std::vector<QStringList> rowsOf(const progress_book::Book &book)
{
    std::vector<QStringList> rows{{book.person.letterName(), book.path.diploma, book.year}};
    for (const progress_book::Block &block : book.competencies.blocks) {
        rows.push_back({block.name(), base::formatRatio(block.acquiredNow())});
        for (const progress_book::Competency &one : block.competencies) {
            rows.push_back(
                {one.name, one.level, one.decidedOn ? base::formatDate(*one.decidedOn) : QString(),
                    QString::number(one.seen)});
        }
    }
    for (const progress_book::TermHours &term : book.hours.terms) {
        rows.push_back({term.name, base::formatMinutes(term.attended.practice),
            base::formatMinutes(term.attended.theory)});
    }
    for (const auto &[month, attended] : book.hours.months)
        rows.push_back({base::formatDate(month), base::formatMinutes(attended.practice)});
    for (const progress_book::TermAttendance &term : book.attendance.terms) {
        rows.push_back({term.name, QString::number(term.expected), QString::number(term.missed),
            QString::number(term.unjustified)});
    }
    for (const progress_book::Conduct &one : book.conduct.aspects)
        rows.push_back({one.aspect, QString::number(one.good), QString::number(one.toWorkOn)});
    for (const progress_book::Review &review : book.reviews) {
        for (const progress_book::WrittenPart &part : review.parts) {
            rows.push_back({part.author, part.subject});
            // Lines of a page's width, as a layout would break them.
            for (qsizetype at = 0; at < part.words.size(); at += 95)
                rows.push_back({part.words.mid(at, 95)});
        }
        rows.push_back({review.learned, review.pride, review.nextAim});
    }
    return rows;
}

void RawPdf::object(const QByteArray &body)
{
    m_offsets.push_back(m_bytes.size());
    m_bytes += QByteArray::number(m_offsets.size()) + " 0 obj\n" + body + "\nendobj\n";
}

void RawPdf::add(const progress_book::Book &book)
{
    const auto rows = rowsOf(book);
    const size_t perPage = (rows.size() + kPages - 1) / kPages;
    for (size_t first = 0; first < rows.size(); first += perPage) {
        QByteArray text = "BT /F1 9 Tf\n";
        int y = 790;
        for (size_t at = first; at < std::min(first + perPage, rows.size()); ++at, y -= 14) {
            int x = 54;
            for (const QString &cell : rows[at]) {
                text += "1 0 0 1 " + QByteArray::number(x) + ' ' + QByteArray::number(y) + " Tm ("
                    + escaped(cell) + ") Tj\n";
                x += 130;
            }
        }
        const QByteArray packed = qCompress(text + "ET\n").sliced(4);
        object("<< /Length " + QByteArray::number(packed.size())
            + " /Filter /FlateDecode >>\nstream\n" + packed + "\nendstream");
        const QByteArray content = QByteArray::number(m_offsets.size());
        object("<< /Type /Page\n/Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + content
            + " 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
        m_kids += QByteArray::number(m_offsets.size()) + " 0 R ";
        ++m_pages;
    }
}

QByteArray RawPdf::finished()
{
    const auto fixed = [this](size_t number, const QByteArray &body) {
        m_offsets[number - 1] = m_bytes.size();
        m_bytes += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    };
    fixed(1, "<< /Type /Catalog /Pages 2 0 R >>");
    fixed(
        2, "<< /Type /Pages /Count " + QByteArray::number(m_pages) + " /Kids [" + m_kids + "] >>");
    fixed(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    const qsizetype start = m_bytes.size();
    m_bytes += "xref\n0 " + QByteArray::number(m_offsets.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : m_offsets)
        m_bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    m_bytes += "trailer << /Size " + QByteArray::number(m_offsets.size() + 1)
        + " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return m_bytes;
}

QByteArray officeDocument(const std::vector<progress_book::Book> &books)
{
    QString text =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document "
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
        "office:version=\"1.2\" office:mimetype=\"application/vnd.oasis.opendocument.text\">"
        "<office:automatic-styles><style:style style:name=\"B\" style:family=\"paragraph\">"
        "<style:paragraph-properties fo:break-before=\"page\"/></style:style>"
        "</office:automatic-styles><office:body><office:text>"_s;
    for (const progress_book::Book &book : books) {
        text += u"<text:p text:style-name=\"B\">"_s + book.person.letterName().toHtmlEscaped()
            + u"</text:p><table:table><table:table-column table:number-columns-repeated=\"4\"/>"_s;
        for (const QStringList &row : rowsOf(book)) {
            text += u"<table:table-row>"_s;
            for (const QString &cell : row)
                text += u"<table:table-cell><text:p>"_s + cell.toHtmlEscaped()
                    + u"</text:p></table:table-cell>"_s;
            text += u"</table:table-row>"_s;
        }
        text += u"</table:table>"_s;
    }
    return (text + u"</office:text></office:body></office:document>"_s).toUtf8();
}

} // namespace benchmarks
