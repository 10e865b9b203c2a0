#include "core/exams/convocation.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace exams {

namespace {

constexpr int kLongest = 24 * 60;
constexpr int kLongestPlace = 200;
constexpr int kLongestNote = 500;

} // namespace

base::Result<ConvocationDetails> checkedConvocation(const ConvocationDetails &typed, int session)
{
    if (!typed.day.isValid() || typed.day.year() < session - 1 || typed.day.year() > session) {
        return base::fail(errors::kBadConvocation,
            QCoreApplication::translate("exams",
                "The papers of session %1 are sat in its year or the one before: type the day of "
                "the convocation.")
                .arg(session));
    }
    if (typed.minutes < 0 || typed.minutes > kLongest
        || (typed.starts && !typed.starts->isValid())) {
        return base::fail(errors::kBadCallHours,
            QCoreApplication::translate(
                "exams", "The end comes before the beginning: type for example 8h30 and 12h30."));
    }
    ConvocationDetails details = typed;
    ET_ASSIGN(details.place,
        base::cleanLine(typed.place, QCoreApplication::translate("exams", "Place"), kLongestPlace));
    ET_ASSIGN(details.note,
        base::cleanNote(typed.note, QCoreApplication::translate("exams", "Note"), kLongestNote));
    return details;
}

QString hoursText(const ConvocationDetails &details)
{
    if (!details.starts)
        return {};
    const QString from = base::formatTime(*details.starts);
    if (details.minutes == 0)
        return from;
    return from + u" – "_s + base::formatTime(details.starts->addSecs(details.minutes * 60));
}

std::vector<security::FieldChange> changesBetween(
    const ConvocationDetails &before, const ConvocationDetails &after)
{
    const auto day = [](const ConvocationDetails &details) {
        return details.day.isValid() ? base::formatDate(details.day) : QString();
    };
    return {{u"day"_s, day(before), day(after)}, {u"hours"_s, hoursText(before), hoursText(after)},
        {u"place"_s, before.place, after.place}, {u"note"_s, before.note, after.note}};
}

} // namespace exams
