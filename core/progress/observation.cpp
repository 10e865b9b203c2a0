#include "core/progress/observation.h"

#include "core/base/stored_names.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace progress {

namespace {

constexpr int kLongestContext = 100;
constexpr int kLongestComment = 1000;
constexpr base::StoredNames<Without, 3> kWithoutNames{{{Without::Absent, u"absent"},
    {Without::Exempt, u"exempt"}, {Without::NotAssessed, u"not-assessed"}}};
constexpr base::StoredNames<Context, 5> kContextNames{{{Context::Order, u"order"},
    {Context::Exercise, u"exercise"}, {Context::Placement, u"placement"},
    {Context::MockExam, u"mock-exam"}, {Context::TakenOver, u"taken-over"}}};

} // namespace

QString storedName(Without without)
{
    return kWithoutNames.of(without);
}

base::Result<Without> withoutFrom(const QString &stored)
{
    return kWithoutNames.read(stored);
}

QString titleOf(Without without)
{
    switch (without) {
    case Without::Absent:
        return QCoreApplication::translate("progress", "Absent");
    case Without::Exempt:
        return QCoreApplication::translate("progress", "Exempt");
    case Without::NotAssessed:
        return QCoreApplication::translate("progress", "Not assessed");
    }
    return {};
}

QString letterOf(Without without)
{
    switch (without) {
    case Without::Absent:
        return u"A"_s;
    case Without::Exempt:
        return u"D"_s;
    case Without::NotAssessed:
        return u"N"_s;
    }
    return {};
}

QString storedName(Context context)
{
    return kContextNames.of(context);
}

base::Result<Context> contextFrom(const QString &stored)
{
    return kContextNames.read(stored);
}

QString titleOf(Context context)
{
    switch (context) {
    case Context::Order:
        return QCoreApplication::translate("progress", "Customer's order");
    case Context::Exercise:
        return QCoreApplication::translate("progress", "Exercise");
    case Context::Placement:
        return QCoreApplication::translate("progress", "Placement in a company");
    case Context::MockExam:
        return QCoreApplication::translate("progress", "Mock exam");
    case Context::TakenOver:
        return QCoreApplication::translate("progress", "Taken over");
    }
    return {};
}

bool EvidenceLine::isPicture() const
{
    return mediaType.startsWith(u"image/");
}

base::Result<ObservationDetails> checked(
    const ObservationDetails &typed, const Scale &scale, QDate today)
{
    ObservationDetails details = typed;
    if (!typed.seenOn.isValid() || typed.seenOn > today) {
        return base::fail(errors::kBadDay,
            QCoreApplication::translate("progress",
                "What was seen is noted on the day itself or later: choose today or a day "
                "before."));
    }
    if (typed.level.has_value() == typed.without.has_value()) {
        return base::fail(errors::kNothingSeen,
            QCoreApplication::translate("progress", "Choose a level, or say why there is none."));
    }
    if (typed.level) {
        const Level *level = scale.find(*typed.level);
        if (!level || level->retired) {
            return base::fail(errors::kLevelRetired,
                QCoreApplication::translate(
                    "progress", "This level is no longer used in the school: choose another one."));
        }
    }
    ET_ASSIGN(details.contextName,
        base::cleanLine(typed.contextName, QCoreApplication::translate("progress", "On what work"),
            kLongestContext));
    ET_ASSIGN(details.comment,
        base::cleanNote(
            typed.comment, QCoreApplication::translate("progress", "Comment"), kLongestComment));
    return details;
}

QString shownValue(const ObservationDetails &details, const Scale &scale)
{
    if (details.without)
        return titleOf(*details.without);
    return details.level ? scale.nameOf(*details.level) : QString();
}

QString shownContext(const ObservationDetails &details)
{
    if (details.contextName.isEmpty())
        return titleOf(details.context);
    return QCoreApplication::translate("progress", "%1: %2", "context of an observation: its name")
        .arg(titleOf(details.context), details.contextName);
}

} // namespace progress
