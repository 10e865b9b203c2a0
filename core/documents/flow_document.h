#pragma once

#include "core/documents/blocks.h"
#include "core/documents/document.h"
#include "core/documents/flow.h"
#include "core/documents/furniture.h"
#include "core/documents/letterhead.h"

namespace documents {

// What a document says, before it has pages.
struct Content {
    QString title; // in the file's properties and on each page's foot; print it with a Heading
    Letterhead letterhead = {};
    Footer footer = {};
    std::vector<Block> blocks = {};
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    Typeface face = Typeface::Usual;
};

// Content flowed over as many pages as it needs, when it is made.
class FlowDocument final : public Document {
public:
    explicit FlowDocument(const Content &content);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QPageLayout::Orientation orientation() const override { return m_orientation; }
    [[nodiscard]] int pageCount() const override { return int(m_pages.size()); }
    void paintPage(QPainter &painter, int page) const override;

private:
    QString m_title;
    QPageLayout::Orientation m_orientation;
    Furniture m_furniture;
    std::vector<FlowPage> m_pages;
};

} // namespace documents
