#pragma once

#include "core/documents/charts.h"
#include "core/documents/letterhead.h"
#include "core/documents/style.h"
#include "core/documents/table.h"

#include <QString>

#include <variant>
#include <vector>

// What a document is made of, from top to bottom. All texts are plain text.
namespace documents {

enum class HeadingLevel { Title, Section, Subsection };

// Stays with what follows it.
struct Heading {
    QString text;
    HeadingLevel level = HeadingLevel::Section;
    QString subtitle = {};
};

struct Paragraph {
    QString text;
    TextStyle style = TextStyle::Body;
    Align align = Align::Left;
};

// A definition in small type: what a rate's numerator and denominator are.
struct Note {
    QString text;
};

// Labels and their values, in one or two pairs of columns.
struct KeyValues {
    struct Entry {
        QString label;
        QString value;
    };
    std::vector<Entry> entries;
    int pairsPerRow = 1;
};

// Large figures side by side, each with its label and what it was made of.
struct KeyFigures {
    struct Figure {
        QString label;
        QString value;
        QString note = {};
        Tone tone = Tone::Normal;
    };
    std::vector<Figure> figures;
    int perRow = 4;
};

// Charts side by side. Ratio bars alone in their block go on over the next pages if they must.
struct ChartBlock {
    std::vector<Chart> charts;
    qreal heightMm = 0; // 0: what suits the charts
};

// Who a letter is for, where the window of a French envelope shows it.
struct Recipient {
    QStringList lines;
};

struct Signatures {
    struct Box {
        QString role;
        QString name = {};
        Logo signature = {}; // drawn in the box; none: room to sign by hand
    };
    std::vector<Box> boxes;
    qreal heightMm = 24;
};

struct Spacer {
    qreal heightMm = 4;
};

struct PageBreak { };

struct Block;

// On one page if it is not higher than a page.
struct KeepTogether {
    std::vector<Block> blocks;
};

struct Block : std::variant<Heading, Paragraph, Note, KeyValues, KeyFigures, Table, ChartBlock,
                   Recipient, Signatures, Spacer, PageBreak, KeepTogether> {
    using variant::variant;
};

} // namespace documents
