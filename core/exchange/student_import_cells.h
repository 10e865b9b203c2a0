#pragma once

#include "core/base/text.h"
#include "core/exchange/student_import_row.h"

#include <algorithm>

namespace exchange {

// The cells of one row, by what they are; each is cleaned once and judged. Part of RowReader.
class RowCells {
public:
    RowCells(
        const RowReader &reader, const Row &row, PlannedRow &told, AdultSlot slot = AdultSlot::None)
        : m_reader(reader)
        , m_row(row)
        , m_told(told)
        , m_slot(slot)
    {
    }
    [[nodiscard]] RowCells of(AdultSlot slot) const { return {m_reader, m_row, m_told, slot}; }

    // Cleaned; empty when blank, absent, unreadable (told) or to be erased (kept in erased).
    [[nodiscard]] QString text(ImportField field, QSet<int> &erased, int maximum = 100);
    // With line breaks, for cells that hold two numbers.
    [[nodiscard]] QString rawText(ImportField field, QSet<int> &erased);

    void refuse(ImportField field, const QString &why);
    void warn(ImportField field, const QString &text); // an empty text is nothing to say
    // The value of a Result, or an empty one and its reason told.
    template <class T> T taken(base::Result<T> result, ImportField field)
    {
        if (result)
            return std::move(*result);
        refuse(field, result.error().message);
        return T{};
    }
    // Postal code and the rest of an address, judged together.
    [[nodiscard]] people::PostalAddress address(
        const std::array<ImportField, 4> &fields, const QString &country, QSet<int> &erased);

private:
    [[nodiscard]] bool hasErrorValue(int column) const;
    void markErased(ImportField field, QSet<int> &erased);

    const RowReader &m_reader;
    const Row &m_row;
    PlannedRow &m_told;
    AdultSlot m_slot;
};

} // namespace exchange
