#pragma once

#include "core/base/result.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace documents {

// A short text for a reader's eye: a square of dark and light modules with the quiet edge around
// it. Errors: documents.code for a text that is empty or too long.
class QrCode {
public:
    QrCode() = default; // nothing to paint
    [[nodiscard]] static base::Result<QrCode> of(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_side == 0; }
    [[nodiscard]] int side() const { return m_side; } // in modules, without the quiet edge
    [[nodiscard]] bool isDark(int column, int row) const
    {
        return m_modules[size_t(row) * size_t(m_side) + size_t(column)];
    }
    void paint(QPainter &painter, const QRectF &box) const; // in the box's top left corner

private:
    int m_side = 0;
    std::vector<bool> m_modules; // row by row
};

} // namespace documents
