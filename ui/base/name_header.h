#pragma once

#include "ui/base/theme.h"

#include <QHeaderView>

namespace ui {

// The names at the left of a table of squares, one a line: the middle of a long one gives way, so
// that what stands at its end is read. The row of the cursor stands out.
class NameHeader final : public QHeaderView {
public:
    NameHeader(const Theme &theme, QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] QString nameOf(int section) const;

    const Theme &m_theme;
};

} // namespace ui
