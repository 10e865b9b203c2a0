#include "core/exams/adjustment.h"

#include "core/base/format.h"
#include "core/base/stored_names.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace exams {

namespace {

constexpr base::StoredNames<AdjustmentKind, 15> kKindNames{{{AdjustmentKind::ExtraTime,
                                                                u"extra-time"},
    {AdjustmentKind::Breaks, u"breaks"}, {AdjustmentKind::Reader, u"reader"},
    {AdjustmentKind::Scribe, u"scribe"}, {AdjustmentKind::Computer, u"computer"},
    {AdjustmentKind::Enlarged, u"enlarged"}, {AdjustmentKind::Reformulation, u"reformulation"},
    {AdjustmentKind::AdaptedPaper, u"adapted-paper"}, {AdjustmentKind::Calculator, u"calculator"},
    {AdjustmentKind::SeparateRoom, u"separate-room"}, {AdjustmentKind::Spelling, u"spelling"},
    {AdjustmentKind::Language, u"language"}, {AdjustmentKind::Spread, u"spread"},
    {AdjustmentKind::KeptMarks, u"kept-marks"}, {AdjustmentKind::Other, u"other"}}};

constexpr base::StoredNames<AdjustmentState, 8> kStateNames{
    {{AdjustmentState::ToAsk, u"to-ask"}, {AdjustmentState::Asked, u"asked"},
        {AdjustmentState::Sent, u"sent"}, {AdjustmentState::Granted, u"granted"},
        {AdjustmentState::Partly, u"partly"}, {AdjustmentState::Refused, u"refused"},
        {AdjustmentState::Appeal, u"appeal"}, {AdjustmentState::Applied, u"applied"}}};

constexpr int kLongestDetail = 300;
constexpr int kAppealMonths = 2;

} // namespace

QString storedName(AdjustmentKind kind)
{
    return kKindNames.of(kind);
}

base::Result<AdjustmentKind> adjustmentKindFrom(const QString &stored)
{
    return kKindNames.read(stored);
}

QString titleOf(AdjustmentKind kind)
{
    switch (kind) {
    case AdjustmentKind::ExtraTime:
        return QCoreApplication::translate("exams", "Extra time");
    case AdjustmentKind::Breaks:
        return QCoreApplication::translate("exams", "Breaks");
    case AdjustmentKind::Reader:
        return QCoreApplication::translate("exams", "Somebody who reads");
    case AdjustmentKind::Scribe:
        return QCoreApplication::translate("exams", "Somebody who writes");
    case AdjustmentKind::Computer:
        return QCoreApplication::translate("exams", "Computer");
    case AdjustmentKind::Enlarged:
        return QCoreApplication::translate("exams", "Enlarged paper");
    case AdjustmentKind::Reformulation:
        return QCoreApplication::translate("exams", "Instructions said anew");
    case AdjustmentKind::AdaptedPaper:
        return QCoreApplication::translate("exams", "Adapted paper");
    case AdjustmentKind::Calculator:
        return QCoreApplication::translate("exams", "Calculator");
    case AdjustmentKind::SeparateRoom:
        return QCoreApplication::translate("exams", "Separate room");
    case AdjustmentKind::Spelling:
        return QCoreApplication::translate("exams", "Spelling not counted");
    case AdjustmentKind::Language:
        return QCoreApplication::translate("exams", "Foreign language adapted or left out");
    case AdjustmentKind::Spread:
        return QCoreApplication::translate("exams", "Papers spread over sessions");
    case AdjustmentKind::KeptMarks:
        return QCoreApplication::translate("exams", "Marks kept five years");
    case AdjustmentKind::Other:
        return QCoreApplication::translate("exams", "Other adjustment");
    }
    return {};
}

QString storedName(AdjustmentState state)
{
    return kStateNames.of(state);
}

base::Result<AdjustmentState> adjustmentStateFrom(const QString &stored)
{
    return kStateNames.read(stored);
}

QString titleOf(AdjustmentState state)
{
    switch (state) {
    case AdjustmentState::ToAsk:
        return QCoreApplication::translate("exams", "To ask for");
    case AdjustmentState::Asked:
        return QCoreApplication::translate("exams", "Form given");
    case AdjustmentState::Sent:
        return QCoreApplication::translate("exams", "Sent");
    case AdjustmentState::Granted:
        return QCoreApplication::translate("exams", "Granted");
    case AdjustmentState::Partly:
        return QCoreApplication::translate("exams", "Granted in part");
    case AdjustmentState::Refused:
        return QCoreApplication::translate("exams", "Refused");
    case AdjustmentState::Appeal:
        return QCoreApplication::translate("exams", "Appeal under way");
    case AdjustmentState::Applied:
        return QCoreApplication::translate("exams", "In place");
    }
    return {};
}

bool isNotSent(AdjustmentState state)
{
    return state == AdjustmentState::ToAsk || state == AdjustmentState::Asked;
}

bool isDecided(AdjustmentState state)
{
    switch (state) {
    case AdjustmentState::ToAsk:
    case AdjustmentState::Asked:
    case AdjustmentState::Sent:
        return false;
    case AdjustmentState::Granted:
    case AdjustmentState::Partly:
    case AdjustmentState::Refused:
    case AdjustmentState::Appeal:
    case AdjustmentState::Applied:
        return true;
    }
    return false;
}

base::Result<AdjustmentDetails> checkedAdjustment(const AdjustmentDetails &typed, QDate today)
{
    AdjustmentDetails details = typed;
    ET_ASSIGN(details.detail,
        base::cleanLine(
            typed.detail, QCoreApplication::translate("exams", "Precision"), kLongestDetail));
    if (details.kind == AdjustmentKind::Other && details.detail.isEmpty()) {
        return base::fail(errors::kNoAdjustmentDetail,
            QCoreApplication::translate("exams", "Say which adjustment is asked for."));
    }
    const bool isGood = !details.decidedOn
        || (details.decidedOn->isValid() && *details.decidedOn <= today
            && isDecided(details.state));
    if (!isGood) {
        return base::fail(errors::kBadDecidedOn,
            QCoreApplication::translate("exams",
                "The day of the notification goes with a decision and is not in the future. "
                "Correct the day or the state."));
    }
    return details;
}

std::optional<QDate> appealUntil(const AdjustmentDetails &details)
{
    const bool isAgainst =
        details.state == AdjustmentState::Partly || details.state == AdjustmentState::Refused;
    if (!isAgainst || !details.decidedOn)
        return std::nullopt;
    return details.decidedOn->addMonths(kAppealMonths);
}

std::vector<security::FieldChange> changesBetween(
    const AdjustmentDetails &before, const AdjustmentDetails &after)
{
    const auto day = [](const AdjustmentDetails &details) {
        return details.decidedOn ? base::formatDate(*details.decidedOn) : QString();
    };
    return {{u"state"_s, titleOf(before.state), titleOf(after.state)},
        {u"decided_on"_s, day(before), day(after)}};
}

} // namespace exams
