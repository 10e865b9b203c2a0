#include "core/follow_up/step.h"

#include "core/base/format.h"
#include "core/base/stored_names.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace follow_up {

namespace {

constexpr int kLongestNote = 1000;
constexpr base::StoredNames<StepChannel, 6> kChannelNames{
    {{StepChannel::Call, u"call"}, {StepChannel::Message, u"message"},
        {StepChannel::Email, u"email"}, {StepChannel::Letter, u"letter"},
        {StepChannel::Registered, u"registered"}, {StepChannel::InPerson, u"in-person"}}};

QString say(const char *text)
{
    return QCoreApplication::translate("follow_up", text);
}

} // namespace

QString storedName(StepChannel channel)
{
    return kChannelNames.of(channel);
}

base::Result<StepChannel> stepChannelFrom(const QString &stored)
{
    return kChannelNames.read(stored);
}

QString titleOf(StepChannel channel)
{
    switch (channel) {
    case StepChannel::Call:
        return say(QT_TRANSLATE_NOOP("follow_up", "Telephone call"));
    case StepChannel::Message:
        return say(QT_TRANSLATE_NOOP("follow_up", "Text message"));
    case StepChannel::Email:
        return say(QT_TRANSLATE_NOOP("follow_up", "E-mail"));
    case StepChannel::Letter:
        return say(QT_TRANSLATE_NOOP("follow_up", "Letter"));
    case StepChannel::Registered:
        return say(QT_TRANSLATE_NOOP("follow_up", "Registered letter"));
    case StepChannel::InPerson:
        return say(QT_TRANSLATE_NOOP("follow_up", "In person"));
    }
    return {};
}

base::Result<StepDetails> checked(const StepDetails &typed, QDate today)
{
    StepDetails details = typed;
    if (!typed.month.isValid() || typed.month > today) {
        return base::fail(errors::kBadStep,
            say(QT_TRANSLATE_NOOP("follow_up",
                "A step is about the absences of a month that has begun: choose the month.")));
    }
    details.month = QDate(typed.month.year(), typed.month.month(), 1);
    if (!typed.takenOn.isValid() || typed.takenOn > today || typed.takenOn < details.month) {
        return base::fail(errors::kBadStep,
            say(QT_TRANSLATE_NOOP("follow_up",
                "A step is taken in its month or after it, today at the latest: correct the "
                "date.")));
    }
    ET_ASSIGN(
        details.by, base::cleanLine(typed.by, say(QT_TRANSLATE_NOOP("follow_up", "By whom"))));
    ET_ASSIGN(details.note,
        base::cleanNote(typed.note, say(QT_TRANSLATE_NOOP("follow_up", "Note")), kLongestNote));
    if (details.by.isEmpty()) {
        return base::fail(
            errors::kBadStep, say(QT_TRANSLATE_NOOP("follow_up", "Say who took the step.")));
    }
    return details;
}

QString shown(const Step &step)
{
    const StepDetails &details = step.details;
    return base::joined({titleOf(details.kind), titleOf(details.channel),
                            base::formatDate(details.takenOn), details.by},
        u" · "_s);
}

} // namespace follow_up
