#include "core/progress_book/my_week.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace progress_book {

namespace {

constexpr int kLongestLine = 90;

QString say(const char *text)
{
    return QCoreApplication::translate("progress_book", text);
}

// Whatever is longer than these is no text of somebody's week.
constexpr int kLongestTyped = 4 * kLongestWords;

base::Result<QString> inRoom(const QString &clean, const char *field, int longest)
{
    if (clean.size() <= longest)
        return clean;
    return base::fail(errors::kTooLong,
        say(QT_TRANSLATE_NOOP("progress_book",
                "“%1” takes %2 characters at most, so that it can be read in large letters: "
                "shorten it."))
            .arg(say(field), QString::number(longest)));
}

base::Result<QString> line(const QString &typed, const char *field)
{
    ET_ASSIGN(const QString clean, base::cleanLine(typed, say(field), kLongestTyped));
    return inRoom(clean, field, kLongestLine);
}

base::Result<QString> words(const QString &typed, const char *field)
{
    ET_ASSIGN(const QString clean, base::cleanNote(typed, say(field), kLongestTyped));
    return inRoom(clean, field, kLongestWords);
}

} // namespace

base::Result<WeekWords> checked(const WeekWords &typed)
{
    WeekWords clean;
    for (const Made &one : typed.made) {
        ET_ASSIGN(
            const QString what, line(one.what, QT_TRANSLATE_NOOP("progress_book", "What I made")));
        ET_ASSIGN(
            const QString whom, line(one.forWhom, QT_TRANSLATE_NOOP("progress_book", "For whom")));
        if (!what.isEmpty() || !whom.isEmpty())
            clean.made.push_back({what, whom});
    }
    if (int(clean.made.size()) > kMostMade) {
        return base::fail(errors::kTooLong,
            say(QT_TRANSLATE_NOOP("progress_book",
                    "The page has room for %1 things made this week: keep the main ones."))
                .arg(kMostMade));
    }
    ET_ASSIGN(clean.word, words(typed.word, QT_TRANSLATE_NOOP("progress_book", "A word for me")));
    ET_ASSIGN(
        clean.nextAim, words(typed.nextAim, QT_TRANSLATE_NOOP("progress_book", "My next aim")));
    return clean;
}

} // namespace progress_book
