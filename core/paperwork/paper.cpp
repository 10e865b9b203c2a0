#include "core/paperwork/paper.h"

#include "core/base/format.h"
#include "core/base/stored_names.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace paperwork {

namespace {

constexpr base::StoredNames<PaperOutcome, 2> kOutcomeNames{
    {{PaperOutcome::Received, u"received"}, {PaperOutcome::Waived, u"waived"}}};

constexpr int kLongestNote = 200;

QString say(const char *text)
{
    return QCoreApplication::translate("paperwork", text);
}

base::Done checkDays(
    const PaperDetails &details, const RequirementDetails &requirement, QDate today)
{
    if (!details.on.isValid() || details.on > today) {
        return base::fail(errors::kBadPaperDay,
            say(QT_TRANSLATE_NOOP(
                "paperwork", "A paper came in on a day, today at the latest: correct the date.")));
    }
    if (details.validUntil && *details.validUntil < details.on) {
        return base::fail(errors::kBadValidity,
            say(QT_TRANSLATE_NOOP("paperwork",
                "A paper cannot have ended before it came in: correct one of the two dates.")));
    }
    if (requirement.isDated && details.outcome == PaperOutcome::Received && !details.validUntil) {
        return base::fail(errors::kNoValidity,
            say(QT_TRANSLATE_NOOP(
                    "paperwork", "“%1” holds until a day that stands on it: type that day."))
                .arg(requirement.name));
    }
    return {};
}

} // namespace

QString storedName(PaperOutcome outcome)
{
    return kOutcomeNames.of(outcome);
}

PaperOutcome paperOutcomeFrom(const QString &stored)
{
    return kOutcomeNames.find(stored).value_or(PaperOutcome::Received);
}

QString titleOf(PaperState state)
{
    switch (state) {
    case PaperState::Missing:
        return say(QT_TRANSLATE_NOOP("paperwork", "Missing"));
    case PaperState::Expired:
        return say(QT_TRANSLATE_NOOP("paperwork", "Ended"));
    case PaperState::Expiring:
        return say(QT_TRANSLATE_NOOP("paperwork", "Ends soon"));
    case PaperState::Received:
        return say(QT_TRANSLATE_NOOP("paperwork", "Received"));
    case PaperState::Waived:
        return say(QT_TRANSLATE_NOOP("paperwork", "Not needed"));
    case PaperState::NotYet:
        return say(QT_TRANSLATE_NOOP("paperwork", "Later"));
    case PaperState::IfConcerned:
        return say(QT_TRANSLATE_NOOP("paperwork", "If concerned"));
    }
    return {};
}

QString LackingPaper::words() const
{
    if (state == PaperState::Expired && validUntil) {
        return say(QT_TRANSLATE_NOOP("paperwork", "%1 (ended on %2)"))
            .arg(name, base::formatDate(*validUntil));
    }
    if (state == PaperState::Expiring && validUntil) {
        return say(QT_TRANSLATE_NOOP("paperwork", "%1 (ends on %2)"))
            .arg(name, base::formatDate(*validUntil));
    }
    if (dueBy) {
        return say(QT_TRANSLATE_NOOP("paperwork", "%1 (by %2)"))
            .arg(name, base::formatDate(*dueBy));
    }
    return name;
}

const Paper *countingOn(const std::vector<Paper> &papers, QDate day)
{
    constexpr qint64 kForEver = std::numeric_limits<qint64>::max();
    const auto end = [](const Paper &paper) {
        return paper.details.validUntil ? paper.details.validUntil->toJulianDay() : kForEver;
    };
    const Paper *counting = nullptr;
    for (const Paper &paper : papers) {
        if (paper.details.on <= day && (!counting || end(paper) >= end(*counting)))
            counting = &paper;
    }
    return counting;
}

PaperState stateOf(const RequirementDetails &details, const Paper *counting, QDate birthDate,
    QDate day, int warnDays)
{
    if (counting) {
        const std::optional<QDate> end = counting->details.validUntil;
        if (end && *end < day)
            return PaperState::Expired;
        if (end && *end <= day.addDays(warnDays))
            return PaperState::Expiring;
        return counting->details.outcome == PaperOutcome::Waived ? PaperState::Waived
                                                                 : PaperState::Received;
    }
    if (details.ifConcerned)
        return PaperState::IfConcerned;
    const auto from = askedFrom(details, birthDate);
    return from && *from > day ? PaperState::NotYet : PaperState::Missing;
}

base::Result<PaperDetails> checked(
    const PaperDetails &typed, const RequirementDetails &requirement, QDate today)
{
    PaperDetails details = typed;
    ET_ASSIGN(details.note,
        base::cleanLine(typed.note, say(QT_TRANSLATE_NOOP("paperwork", "Note")), kLongestNote));
    ET_TRY(checkDays(details, requirement, today));
    if (requirement.isSealed) {
        if (!details.note.isEmpty()) {
            return base::fail(errors::kSealedNote,
                say(QT_TRANSLATE_NOOP("paperwork",
                        "Of “%1” the file keeps only that it was received: empty the note."))
                    .arg(requirement.name));
        }
        if (details.outcome == PaperOutcome::Waived)
            details.note = say(QT_TRANSLATE_NOOP("paperwork", "not concerned"));
    } else if (details.outcome == PaperOutcome::Waived && details.note.isEmpty()) {
        return base::fail(errors::kNoWaiverReason,
            say(QT_TRANSLATE_NOOP(
                "paperwork", "Say in a few words why this paper is not needed.")));
    }
    return details;
}

QString wordsOf(const PaperDetails &details)
{
    const QString day = base::formatDate(details.on);
    QString words = details.outcome == PaperOutcome::Waived
        ? say(QT_TRANSLATE_NOOP("paperwork", "not needed, noted on %1")).arg(day)
        : say(QT_TRANSLATE_NOOP("paperwork", "received on %1")).arg(day);
    if (details.validUntil) {
        words += u", "_s
            + say(QT_TRANSLATE_NOOP("paperwork", "valid until %1"))
                  .arg(base::formatDate(*details.validUntil));
    }
    return base::joined({words, details.note}, u" · "_s);
}

} // namespace paperwork
