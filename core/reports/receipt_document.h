#pragma once

#include "core/documents/flow_document.h"
#include "core/fees/receipt.h"
#include "core/reports/school_letterhead.h"

#include <optional>

namespace reports {

// The printed receipt (reçu): A4, made from what was frozen when it was issued and nothing else but
// the school's marks. A cancelled one is stamped across the page with its reason.
class ReceiptDocument final : public documents::Document {
public:
    explicit ReceiptDocument(const fees::Receipt &receipt, const SchoolMarks &marks = {});

    [[nodiscard]] QString title() const override { return m_flow.title(); }
    [[nodiscard]] int pageCount() const override { return m_flow.pageCount(); }
    void paintPage(QPainter &painter, int page) const override;

private:
    void paintStamp(QPainter &painter) const;

    documents::FlowDocument m_flow;
    std::optional<fees::Cancellation> m_cancellation;
};

} // namespace reports
