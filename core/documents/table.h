#pragma once

#include "core/documents/style.h"

#include <QString>

#include <vector>

namespace documents {

// A column's share of the width. weight 0 takes what its widest cell needs (dates, figures); the
// others share the rest by weight, never less than minimumMm nor than their longest word if there
// is room.
struct Column {
    QString title;
    qreal weight = 1;
    Align align = Align::Left;
    qreal minimumMm = 0;
};

struct Cell {
    Cell() = default;
    Cell(QString words, Tone mood = Tone::Normal) // a plain text is a cell
        : text(std::move(words))
        , tone(mood)
    {
    }
    QString text;
    Tone tone = Tone::Normal;
};

// Missing cells are empty. A Group row with one cell is a heading over the whole width, repeated
// after a page break; with more cells it fills the columns. A Total row stays with the row above
// it.
struct Row {
    enum class Kind { Body, Group, Total };
    std::vector<Cell> cells;
    Kind kind = Kind::Body;
};

// The header is repeated after each page break. A row is divided only when it is higher than a
// page.
struct Table {
    enum class Style { Rules, Zebra, Grid }; // Grid: for sheets filled in by hand
    std::vector<Column> columns = {};
    std::vector<Row> rows = {};
    Style style = Style::Rules;
    qreal minimumRowMm = 0;
    QString emptyText = {}; // instead of "Nothing to list."
};

} // namespace documents
