#pragma once

#include "core/documents/flow_document.h"

#include <vector>

namespace reports {

// Several papers as one: each starts on a page of its own and counts its own pages. At least one,
// all of one orientation.
class Bundle final : public documents::Document {
public:
    Bundle(const QString &title, const std::vector<documents::Content> &contents);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QPageLayout::Orientation orientation() const override;
    [[nodiscard]] int pageCount() const override;
    void paintPage(QPainter &painter, int page) const override;

private:
    QString m_title;
    std::vector<documents::FlowDocument> m_papers;
};

} // namespace reports
