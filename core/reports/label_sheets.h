#pragma once

#include "core/documents/document.h"
#include "core/rosters/label.h"

#include <QPointF>

namespace reports {

// Labels on sheets of A4, row by row from a free place of the first sheet on. Nothing of a label is
// cut: long names are set smaller and wrapped.
class LabelSheets final : public documents::Document {
public:
    // start: from 1, checked before. With outlines a sheet of plain paper shows whether the
    // measures are right.
    LabelSheets(const rosters::LabelSet &set, const rosters::LabelMeasures &measures, int start,
        bool hasOutlines = false);

    [[nodiscard]] QString title() const override { return m_set.title; }
    [[nodiscard]] int pageCount() const override;
    void paintPage(QPainter &painter, int page) const override;

private:
    [[nodiscard]] QPointF cornerOf(int place) const; // on its sheet, from 0
    void paintLabel(QPainter &painter, const rosters::Label &label, QPointF corner) const;

    rosters::LabelSet m_set;
    rosters::LabelMeasures m_measures;
    int m_start;
    bool m_hasOutlines;
};

} // namespace reports
