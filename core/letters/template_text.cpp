#include "core/letters/template_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace letters {

namespace {

QString unknownField(LetterKind kind, const QString &name)
{
    const QString nearest = nearestField(kind, name);
    if (nearest.isEmpty()) {
        return QCoreApplication::translate(
            "letters", "There is no field “{%1}”: choose one from the list of fields.")
            .arg(name);
    }
    return QCoreApplication::translate("letters", "There is no field “{%1}”. Did you mean “{%2}”?")
        .arg(name, nearest);
}

void add(QStringList &names, const QString &name)
{
    if (!names.contains(name))
        names += name;
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

} // namespace

bool TemplateText::Line::isEmpty() const
{
    return std::all_of(segments.begin(), segments.end(),
        [](const Segment &segment) { return !segment.isField && isBlank(segment.text); });
}

const TemplateText::Segment *TemplateText::Line::block() const
{
    for (const Segment &segment : segments) {
        if (segment.isBlock)
            return &segment;
    }
    return nullptr;
}

TemplateText::TemplateText(const QString &text, LetterKind kind, Place place)
{
    int offset = 0;
    int number = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        readLine(line, ++number, offset, kind, place);
        offset += int(line.size()) + 1;
    }
}

void TemplateText::readLine(
    const QString &text, int number, int offset, LetterKind kind, Place place)
{
    Line line;
    qsizetype at = 0;
    if (place == Place::Body && text.startsWith(u"# "_s)) {
        line.isHeading = true;
        at = 2;
    }
    QString words;
    const auto fault = [&](qsizetype from, qsizetype length, const QString &message) {
        m_faults.push_back({number, int(from) + 1, offset + int(from), int(length), message});
    };
    const auto endWords = [&] {
        if (!words.isEmpty())
            line.segments.push_back({words});
        words.clear();
    };
    while (at < text.size()) {
        const QChar letter = text.at(at);
        const bool isDoubled = at + 1 < text.size() && text.at(at + 1) == letter;
        if ((letter == u'{' || letter == u'}') && isDoubled) {
            words += letter;
            at += 2;
            continue;
        }
        if (letter != u'{') {
            words += letter;
            ++at;
            continue;
        }
        const qsizetype end = text.indexOf(u'}', at);
        if (end < 0) {
            fault(at, text.size() - at,
                QCoreApplication::translate("letters",
                    "This brace is not closed: write {field}, or {{ for a brace itself."));
            words += text.mid(at);
            break;
        }
        endWords();
        addField(line, text.mid(at + 1, end - at - 1),
            {number, int(at) + 1, offset + int(at), int(end - at) + 1, {}}, kind);
        at = end + 1;
    }
    endWords();
    const Segment *block = line.block();
    const bool isAlone = !line.isHeading && place == Place::Body
        && std::all_of(line.segments.begin(), line.segments.end(), [&](const Segment &segment) {
               return &segment == block || (!segment.isField && isBlank(segment.text));
           });
    if (block && !isAlone) {
        fault(0, text.size(),
            QCoreApplication::translate(
                "letters", "“{%1}” is a list or a table: it stands alone on a line of the letter.")
                .arg(block->text));
    }
    m_lines.push_back(std::move(line));
}

void TemplateText::addField(Line &line, const QString &name, const TextFault &at, LetterKind kind)
{
    if (const auto field = fieldNamed(kind, name)) {
        line.segments.push_back({field->name, true, field->isBlock});
        m_sources.insert(field->source);
        return;
    }
    TextFault fault = at;
    fault.message = unknownField(kind, name);
    m_faults.push_back(fault);
    line.segments.push_back({u'{' + name + u'}'});
}

QString TemplateText::words(const Line &line, const FieldValues &values, QStringList &empty)
{
    QString text;
    for (const Segment &segment : line.segments) {
        if (!segment.isField) {
            text += segment.text;
            continue;
        }
        const FieldValue value = values.value(segment.text);
        if (value.isEmpty())
            add(empty, segment.text);
        text += value.text;
    }
    return text;
}

// "Formation : {candidature.diplôme}" of somebody without one is left out.
bool TemplateText::Line::saysNothing(const FieldValues &values) const
{
    const auto isField = [](const Segment &segment) { return segment.isField; };
    return std::ranges::any_of(segments, isField)
        && std::ranges::all_of(segments, [&](const Segment &segment) {
               return !segment.isField || values.value(segment.text).isEmpty();
           });
}

std::vector<LetterPart> TemplateText::filled(const FieldValues &values, QStringList &empty) const
{
    std::vector<LetterPart> parts;
    bool isOpen = false; // the next line goes on with the paragraph
    for (const Line &line : m_lines) {
        if (line.isEmpty()) {
            isOpen = false;
            continue;
        }
        if (const Segment *block = line.block()) {
            const FieldValue value = values.value(block->text);
            if (value.block && !value.isEmpty())
                parts.push_back(*value.block);
            else
                add(empty, block->text);
            isOpen = false;
            continue;
        }
        const QString text = words(line, values, empty);
        if (line.saysNothing(values))
            continue;
        if (line.isHeading) {
            parts.push_back({LetterPart::Kind::Heading, text.simplified()});
            isOpen = false;
        } else if (isOpen) {
            parts.back().text += u'\n' + text;
        } else {
            parts.push_back({LetterPart::Kind::Paragraph, text});
            isOpen = true;
        }
    }
    return parts;
}

QString TemplateText::filledLine(const FieldValues &values, QStringList &empty) const
{
    QStringList lines;
    for (const Line &line : m_lines)
        lines += words(line, values, empty);
    return lines.join(u' ').simplified();
}

} // namespace letters
