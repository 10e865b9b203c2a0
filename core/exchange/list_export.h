#pragma once

#include "core/base/minutes.h"
#include "core/base/money.h"
#include "core/base/ratio.h"

#include <QDate>
#include <QString>

#include <variant>
#include <vector>

namespace exchange {

// How a column is laid out; the cells themselves say what they are.
enum class ColumnKind { Text, Date, Money, Number, Ratio, Minutes };

struct ExportColumn {
    QString title;
    ColumnKind kind = ColumnKind::Text;
    QString key = {}; // the same in every language, for programs: "birth-date"
};

// Text stays text to the letter (INE, phone, postal code). Empty: std::monostate or an invalid
// date.
using ExportCell =
    std::variant<std::monostate, QString, QDate, base::Money, qint64, base::Ratio, base::Minutes>;

// A list as it is on screen, ready to become a file. Rows may be shorter than columns, never
// longer.
struct ListExport {
    QString title;
    std::vector<ExportColumn> columns;
    std::vector<std::vector<ExportCell>> rows;
};

// A cell as a CSV file has it: 07/09/2026, 1234,56, 24:30, "11/12 (91,7 %)" — a bare 2/3 would be
// taken for a date.
[[nodiscard]] QString cellText(const ExportCell &cell);

} // namespace exchange
