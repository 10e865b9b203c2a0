#include "core/reviews/review.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reviews {

namespace {

constexpr int kProposedDays = 14;
constexpr int kMonthsAfterTerm = 3;

base::Error notYourPart()
{
    return {errors::kNotYourPart,
        QCoreApplication::translate("reviews",
            "A part is written by a colleague of this young person, or holds the young person’s "
            "own words. Choose whose words they are."),
        {}};
}

QString lengthOf(const QString &words)
{
    return words.isEmpty()
        ? QString()
        : QCoreApplication::translate("reviews", "%n characters", nullptr, int(words.size()));
}

} // namespace

QString titleOf(ReviewState state)
{
    switch (state) {
    case ReviewState::NotBegun:
        return QCoreApplication::translate("reviews", "Not begun");
    case ReviewState::Open:
        return QCoreApplication::translate("reviews", "Being written");
    case ReviewState::Final:
        return QCoreApplication::translate("reviews", "Final");
    case ReviewState::Again:
        return QCoreApplication::translate("reviews", "Further version being written");
    }
    return {};
}

base::Result<WindowDays> checked(const WindowDays &typed, const school::TermDates &term)
{
    const bool isInOrder =
        typed.opensOn.isValid() && typed.closesOn.isValid() && typed.opensOn <= typed.closesOn;
    const bool isNearTerm = typed.opensOn >= term.firstDay
        && typed.closesOn <= term.lastDay.addMonths(kMonthsAfterTerm);
    if (isInOrder && isNearTerm)
        return typed;
    return base::fail(errors::kBadWindow,
        QCoreApplication::translate("reviews",
            "Reviews of %1 are written from a first day to a last one, from %2 at the earliest and "
            "until three months after the term. Correct the days.")
            .arg(term.name, base::formatDate(term.firstDay)));
}

WindowDays proposedWindow(const school::TermDates &term)
{
    const QDate opens = term.lastDay.addDays(1 - kProposedDays);
    return {std::max(opens, term.firstDay), term.lastDay};
}

const Part *Review::part(const PartKey &key) const
{
    const auto found = std::find_if(
        parts.begin(), parts.end(), [&key](const Part &one) { return one.key == key; });
    return found == parts.end() ? nullptr : &*found;
}

bool Review::hasWords() const
{
    return std::any_of(
        parts.begin(), parts.end(), [](const Part &one) { return !one.words.isEmpty(); });
}

QStringList ReviewRow::missing() const
{
    QStringList names;
    for (const Writer &writer : writers) {
        if (!writer.hasWritten)
            names += writer.name;
    }
    return names;
}

bool ReviewRow::isComplete() const
{
    return missing().isEmpty() && ownWords == int(kOwnWords.size());
}

base::Result<Part> checked(const PartKey &key, const QString &words)
{
    const bool isStaff = key.kind == PartKind::Staff;
    if (isStaff != key.staff.has_value())
        return base::fail(notYourPart());
    Part part;
    part.key = key;
    part.key.subject.clear();
    if (isStaff) {
        ET_ASSIGN(part.key.subject,
            base::cleanLine(
                key.subject, QCoreApplication::translate("reviews", "Subject"), kLongestSubject));
    }
    ET_ASSIGN(part.words, base::cleanNote(words, titleOf(key.kind), kLongestWords));
    return part;
}

QString titleOf(const Part &part)
{
    if (part.key.kind != PartKind::Staff)
        return titleOf(part.key.kind);
    return base::joined({part.staffName, part.key.subject}, u", "_s);
}

std::vector<security::FieldChange> changesBetween(
    const std::optional<Part> &before, const Part &after)
{
    const QString was = before ? lengthOf(before->words) : QString();
    return {
        {u"review_part"_s, std::nullopt, titleOf(after)}, {u"words"_s, was, lengthOf(after.words)}};
}

QDate lastDayToWrite(QDate lastDayOfYear)
{
    const QDate sameYear(lastDayOfYear.year(), 10, 31);
    return lastDayOfYear <= sameYear ? sameYear : sameYear.addYears(1);
}

} // namespace reviews
