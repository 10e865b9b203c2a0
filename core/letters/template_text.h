#pragma once

#include "core/letters/letter_field.h"

#include <QSet>

namespace letters {

// What is wrong with a template and where: line and column from 1, as an editor shows them; offset
// and length in the text, to be marked.
struct TextFault {
    int line = 1;
    int column = 1;
    int offset = 0;
    int length = 0;
    QString message;
    friend bool operator==(const TextFault &, const TextFault &) = default;
};

// The text of a template, taken apart once: {field} is a field of the catalogue, {{ and }} are
// braces, a line that begins with "# " is a bold heading, an empty line parts paragraphs. What
// fields stand for is put in as it is: braces in a name are never looked at again.
class TemplateText {
public:
    // A subject is one line without blocks and headings.
    enum class Place { Body, Subject };
    TemplateText(const QString &text, LetterKind kind, Place place = Place::Body);

    [[nodiscard]] const std::vector<TextFault> &faults() const { return m_faults; }
    [[nodiscard]] const QSet<FieldSource> &sources() const { return m_sources; }
    // empty: the fields that had nothing to say, each once, by name. A faulty place stands as
    // typed.
    [[nodiscard]] std::vector<LetterPart> filled(
        const FieldValues &values, QStringList &empty) const;
    [[nodiscard]] QString filledLine(const FieldValues &values, QStringList &empty) const;

private:
    struct Segment {
        QString text; // words, or the field's name
        bool isField = false;
        bool isBlock = false;
    };
    struct Line {
        std::vector<Segment> segments;
        bool isHeading = false;
        [[nodiscard]] bool isEmpty() const;
        [[nodiscard]] const Segment *block() const;
        // It names fields, and none of them has a value.
        [[nodiscard]] bool saysNothing(const FieldValues &values) const;
    };
    void readLine(const QString &text, int number, int offset, LetterKind kind, Place place);
    void addField(Line &line, const QString &name, const TextFault &at, LetterKind kind);
    [[nodiscard]] static QString words(
        const Line &line, const FieldValues &values, QStringList &empty);

    std::vector<Line> m_lines;
    std::vector<TextFault> m_faults;
    QSet<FieldSource> m_sources;
};

} // namespace letters
