#include "core/exchange/xlsx_part.h"

#include "core/exchange/read_errors.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

constexpr int kMaximumDepth = 64;

base::Error forbiddenDoctype()
{
    return {errors::kAbnormal,
        QCoreApplication::translate("exchange",
            "DOCTYPE forbidden: this file holds instructions that a list of people never has. Open "
            "it in your spreadsheet program, save it again as .xlsx, then choose the new file."),
        {}};
}

} // namespace

XlsxPart::XlsxPart(const ZipArchive &archive, const QString &name)
    : m_name(name)
    , m_device(archive, name)
    , m_xml(&m_device)
{
}

bool XlsxPart::next()
{
    while (!m_error && !m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (m_device.hasFailed())
            return refuse(m_device.error());
        if (token == QXmlStreamReader::DTD)
            return refuse(forbiddenDoctype());
        if (token == QXmlStreamReader::StartElement && ++m_depth > kMaximumDepth)
            return refuse(errors::damaged(m_name + u": too many levels"_s));
        if (token == QXmlStreamReader::EndElement)
            --m_depth;
        m_device.startPiece();
        if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement
            || token == QXmlStreamReader::Characters)
            return true;
    }
    return false;
}

base::Done XlsxPart::finish()
{
    if (m_error)
        return base::fail(*m_error);
    if (m_xml.hasError()) {
        return base::fail(errors::damaged(u"%1, line %2: %3"_s.arg(
            m_name, QString::number(m_xml.lineNumber()), m_xml.errorString())));
    }
    return m_device.finish();
}

QString XlsxPart::relationId() const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

bool XlsxPart::refuse(const base::Error &error)
{
    m_error = error;
    return false;
}

} // namespace exchange
