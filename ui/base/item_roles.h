#pragma once

#include <Qt>

namespace ui {

// What the models of this program answer beyond Qt's own roles. Display texts are plain and raw.
enum ItemRole : int {
    KeyRole = Qt::UserRole + 100, // column 0: what tells the row after a reload (qint64 or QString)
    SortRole,      // what the column is sorted by: text (French order), whole number, date or time
    SecondaryRole, // second line of a person
    PhotoRole,     // QImage of a person; without it the initials
    ToneRole,      // int of ui::Tone: of a pill, a bar, or a text
    PermilleRole,  // int 0 to 1000: how far a bar is filled
    ColumnKeyRole, // headerData: the name a column's width and visibility are remembered by

    // What a file takes of a list; without answers the display texts.
    ExportRole,         // exchange::ExportCell
    ExportKindRole,     // headerData: int of exchange::ColumnKind
    SecondaryFactRole,  // the second line as a file takes it, where that differs
    SecondaryTitleRole, // headerData: the second line is a column of its own, so called
    DetailRole,         // headerData: true for what needs Operation::ExportDetails
};

} // namespace ui
