#include "core/letters/letter_template.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace letters {

namespace {

constexpr int kLongestName = 80;
constexpr int kLongestSubject = 200;

QString say(const char *text)
{
    return QCoreApplication::translate("letters", text);
}

base::Done checkFaults(const TemplateText &text, base::ErrorCode code)
{
    if (text.faults().empty())
        return {};
    return base::fail(code, textOf(text.faults().front()));
}

} // namespace

base::Result<TemplateDetails> checkedDetails(const TemplateDetails &typed)
{
    TemplateDetails details = typed;
    ET_ASSIGN(details.name,
        base::cleanLine(
            typed.name, say(QT_TRANSLATE_NOOP("letters", "Name of the template")), kLongestName));
    if (details.name.isEmpty()) {
        return base::fail(errors::kNoTemplateName,
            say(QT_TRANSLATE_NOOP("letters", "Give the template a name.")));
    }
    ET_ASSIGN(details.subject,
        base::cleanLine(
            typed.subject, say(QT_TRANSLATE_NOOP("letters", "Subject")), kLongestSubject));
    if (details.subject.isEmpty()) {
        return base::fail(
            errors::kNoSubject, say(QT_TRANSLATE_NOOP("letters", "A letter needs a subject.")));
    }
    ET_TRY(checkFaults(TemplateText(details.subject, details.kind, TemplateText::Place::Subject),
        errors::kFaultySubject));
    ET_ASSIGN(details.body,
        base::cleanNote(typed.body, say(QT_TRANSLATE_NOOP("letters", "Text of the letter"))));
    if (details.body.isEmpty()) {
        return base::fail(
            errors::kNoBody, say(QT_TRANSLATE_NOOP("letters", "A letter needs a text.")));
    }
    ET_TRY(checkFaults(TemplateText(details.body, details.kind), errors::kFaultyBody));
    return details;
}

QString textOf(const TextFault &fault)
{
    return say(QT_TRANSLATE_NOOP("letters", "Line %1, column %2: %3"))
        .arg(QString::number(fault.line), QString::number(fault.column), fault.message);
}

} // namespace letters
