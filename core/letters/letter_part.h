#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace letters {

// A piece of a letter's text, as plain text. List: what is missing; Table: instalments, payments.
struct LetterPart {
    enum class Kind { Paragraph, Heading, List, Table };
    Kind kind = Kind::Paragraph;
    QString text = {};
    QStringList items = {};             // of a list
    QStringList columns = {};           // of a table: titles; the last column holds amounts
    std::vector<QStringList> rows = {}; // as many cells as there are columns
    QStringList total = {};             // its last row; empty without one
    friend bool operator==(const LetterPart &, const LetterPart &) = default;
};

} // namespace letters
