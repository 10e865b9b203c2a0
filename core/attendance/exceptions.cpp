#include "core/attendance/exceptions.h"

#include "core/attendance/errors.h"
#include "core/attendance/roll_key.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attendance {

namespace {

// Outside of every session: a key that means "now" is refused.
constexpr int kNoMinute = -1;

tl::unexpected<base::Error> bad(const QString &message)
{
    return base::fail(errors::kBadKey, message);
}

base::Result<size_t> lineNumbered(const QString &typed, const std::vector<SheetLine> &lines)
{
    const int number = typed.toInt();
    const auto line = std::find_if(lines.begin(), lines.end(),
        [&](const SheetLine &one) { return number > 0 && one.number == number; });
    if (line != lines.end())
        return size_t(line - lines.begin());
    return bad(
        QCoreApplication::translate("attendance", "No line of this session has the number %1.")
            .arg(typed.left(20)));
}

// Whose last or first name begins so.
base::Result<size_t> lineNamed(const QString &typed, const std::vector<SheetLine> &lines)
{
    const QString wanted = base::folded(typed);
    std::vector<size_t> found;
    for (size_t at = 0; at < lines.size() && !wanted.isEmpty(); ++at) {
        const QString name = u' ' + base::folded(lines[at].name);
        if (name.contains(u' ' + wanted))
            found.push_back(at);
    }
    if (found.size() == 1)
        return found.front();
    return bad((found.empty()
            ? QCoreApplication::translate("attendance", "Nobody of this session is called “%1”.")
            : QCoreApplication::translate(
                "attendance", "Several of this session are called “%1”: type the number."))
                   .arg(typed.left(20)));
}

// One word that says who, and the key when it is written right behind the number.
struct Who {
    size_t line = 0;
    QString key;
};

base::Result<Who> whoOf(const QString &word, const std::vector<SheetLine> &lines)
{
    static const QRegularExpression numbered(u"^([0-9]{1,3})(.*)$"_s);
    if (const auto match = numbered.match(word); match.hasMatch()) {
        ET_ASSIGN(const size_t line, lineNumbered(match.captured(1), lines));
        return Who{line, match.captured(2)};
    }
    ET_ASSIGN(const size_t line, lineNamed(word, lines));
    return Who{line, {}};
}

base::Result<Exception> exceptionOf(
    const Who &who, const SheetLine &line, const timetable::DaySpan &session)
{
    Exception exception{who.line, {}, who.key.startsWith(u'!')};
    const QString key = who.key.mid(exception.isAllTheSame ? 1 : 0);
    if (key.isEmpty() && !exception.isAllTheSame) {
        return bad(QCoreApplication::translate(
            "attendance", "Say what stands beside %1: A, R25, S16h30, I, D or L.")
                       .arg(line.name));
    }
    if (key.compare(u"r"_s, Qt::CaseInsensitive) == 0
        || key.compare(u"s"_s, Qt::CaseInsensitive) == 0) {
        return bad(QCoreApplication::translate(
            "attendance", "%1: type the minutes or the hour of the sheet, such as %2.")
                       .arg(line.name, key.toUpper() + u"25"_s));
    }
    ET_ASSIGN(exception.mark, parseRollKey(key, session, kNoMinute));
    return exception;
}

QString typedMark(const RollMark &mark)
{
    const QString minutes =
        mark.missed > base::Minutes() ? QString::number(mark.missed.count()) : QString();
    switch (mark.mark) {
    case Mark::Present:
        return u"P"_s;
    case Mark::Absent:
        return u"A"_s;
    case Mark::Late:
        return u"R"_s + minutes;
    case Mark::Left:
        return u"S"_s + minutes;
    case Mark::Infirmary:
        return u"I"_s + minutes;
    case Mark::Exempted:
        return u"D"_s;
    case Mark::Elsewhere:
        return u"L"_s;
    }
    return {};
}

} // namespace

base::Result<std::vector<Exception>> parseExceptions(
    const QString &text, const std::vector<SheetLine> &lines, const timetable::DaySpan &session)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    const QStringList words = text.split(between, Qt::SkipEmptyParts);
    std::vector<Exception> exceptions;
    for (qsizetype at = 0; at < words.size(); ++at) {
        ET_ASSIGN(Who who, whoOf(words.at(at), lines));
        if (who.key.isEmpty() && at + 1 < words.size())
            who.key = words.at(++at);
        ET_ASSIGN(const Exception exception, exceptionOf(who, lines[who.line], session));
        const bool isTwice = std::any_of(exceptions.begin(), exceptions.end(),
            [&](const Exception &one) { return one.line == exception.line; });
        if (isTwice) {
            return bad(QCoreApplication::translate("attendance", "%1 is typed twice.")
                           .arg(lines[who.line].name));
        }
        exceptions.push_back(exception);
    }
    return exceptions;
}

base::Result<RollRequest> typedRoll(const RollSheet &sheet, const std::vector<SheetLine> &lines,
    const QString &text, std::optional<school::StaffId> typedFor)
{
    Q_ASSERT(lines.size() == sheet.rows.size());
    ET_ASSIGN(const auto exceptions, parseExceptions(text, lines, sheet.session.session.plan.span));
    RollSheet typed = sheet;
    for (RollRow &row : typed.rows) {
        if (!row.isHeld())
            row.mark = {};
    }
    for (const Exception &exception : exceptions) {
        RollRow &row = typed.rows[exception.line];
        if (row.isHeld() && !exception.isAllTheSame && exception.mark != row.mark)
            return base::fail(heldBack(*row.announced, lines[exception.line].name));
        row.mark = exception.mark;
    }
    RollRequest request = requestOf(typed);
    request.typedFor = typedFor;
    return request;
}

QString typedExceptions(const RollSheet &sheet, const std::vector<SheetLine> &lines)
{
    Q_ASSERT(lines.size() == sheet.rows.size());
    QStringList words;
    for (size_t at = 0; at < lines.size(); ++at) {
        const RollRow &row = sheet.rows[at];
        if (row.saved && row.expected && row.mark.mark != Mark::Present)
            words += QString::number(lines[at].number) + typedMark(row.mark);
    }
    return words.join(u' ');
}

} // namespace attendance
