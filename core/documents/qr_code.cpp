#include "core/documents/qr_code.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <qrencode.h>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace documents {

namespace {

constexpr int kQuiet = 4; // modules of white around it that readers need

struct Freed {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

base::Result<QrCode> QrCode::of(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, Freed> encoded(
        bytes.isEmpty() ? nullptr : QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M));
    if (!encoded) {
        return base::fail({"documents.code"},
            QCoreApplication::translate(
                "documents", "This text is too long for a code that is printed."));
    }
    QrCode code;
    code.m_side = encoded->width;
    code.m_modules.resize(size_t(code.m_side) * size_t(code.m_side));
    for (size_t at = 0; at < code.m_modules.size(); ++at)
        code.m_modules[at] = (encoded->data[at] & 1) != 0;
    return code;
}

void QrCode::paint(QPainter &painter, const QRectF &box) const
{
    if (isEmpty())
        return;
    const qreal module = std::min(box.width(), box.height()) / (m_side + 2 * kQuiet);
    // One shape: modules painted one by one leave hairs of white between them.
    QPainterPath dark;
    for (int row = 0; row < m_side; ++row) {
        for (int column = 0; column < m_side; ++column) {
            if (!isDark(column, row))
                continue;
            int last = column;
            while (last + 1 < m_side && isDark(last + 1, row))
                ++last;
            dark.addRect(box.left() + (column + kQuiet) * module,
                box.top() + (row + kQuiet) * module, (last - column + 1) * module, module);
            column = last;
        }
    }
    dark.setFillRule(Qt::WindingFill);
    painter.fillPath(dark, Qt::black);
}

} // namespace documents
