#include "core/follow_up/day.h"

#include "core/base/contact_formats.h"
#include "core/base/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace follow_up {

namespace {

using attendance::Mark;

constexpr int kMajority = 18;

bool isWholeAbsence(const MissedSession &session)
{
    return session.mark.mark == Mark::Absent;
}

bool hasMark(const std::vector<MissedSession> &sessions, Mark mark)
{
    return std::any_of(sessions.begin(), sessions.end(),
        [mark](const MissedSession &session) { return session.mark.mark == mark; });
}

bool isAwayByCase(const absences::AbsenceLine &line)
{
    return !line.reason || line.reason->effect == absences::Effect::Absence
        || line.reason->effect == absences::Effect::Exclusion;
}

} // namespace

bool AbsentOfDay::isAbsent() const
{
    if (sessions.empty())
        return absence && isAwayByCase(*absence);
    return std::any_of(sessions.begin(), sessions.end(), isWholeAbsence);
}

base::Minutes AbsentOfDay::late() const
{
    base::Minutes minutes;
    for (const MissedSession &session : sessions) {
        if (session.mark.mark == Mark::Late)
            minutes += session.mark.missed;
    }
    return minutes;
}

bool AbsentOfDay::cameLate() const
{
    return hasMark(sessions, Mark::Late);
}

bool AbsentOfDay::leftEarly() const
{
    return hasMark(sessions, Mark::Left);
}

bool AbsentOfDay::isTold() const
{
    if (absence && absence->absence.details.origin != absences::Origin::Found)
        return true; // announced by them, or decided by the school
    return std::any_of(notices.begin(), notices.end(), [](const absences::Notice &notice) {
        return notice.details.outcome == absences::NoticeOutcome::Told
            || notice.details.outcome == absences::NoticeOutcome::ReasonGiven;
    });
}

bool AbsentOfDay::isExcluded() const
{
    return absence && absence->reason && absence->reason->effect == absences::Effect::Exclusion;
}

timetable::DaySpan AbsentOfDay::missedSpan() const
{
    timetable::DaySpan span{0, 1440};
    bool isFirst = true;
    for (const MissedSession &session : sessions) {
        if (!isWholeAbsence(session))
            continue;
        span.starts = isFirst ? session.span.starts : std::min(span.starts, session.span.starts);
        span.ends = isFirst ? session.span.ends : std::max(span.ends, session.span.ends);
        isFirst = false;
    }
    return span;
}

int DayView::untold() const
{
    return int(std::count_if(absents.begin(), absents.end(),
        [](const AbsentOfDay &absent) { return !absent.isTold(); }));
}

int DayView::arrivedLate() const
{
    return int(std::count_if(
        late.begin(), late.end(), [](const AbsentOfDay &one) { return one.cameLate(); }));
}

int DayView::leftEarly() const
{
    return int(std::count_if(
        late.begin(), late.end(), [](const AbsentOfDay &one) { return one.leftEarly(); }));
}

QString knownWords(const AbsentOfDay &absent)
{
    if (absent.isExcluded())
        return titleOf(absences::Effect::Exclusion);
    return absent.sessions.empty() ? QCoreApplication::translate("follow_up", "absence announced")
                                   : QString();
}

rosters::EmergencyCalls callsAbout(const FollowedStudent &who, int age, bool choiceIsParents,
    const std::vector<people::Contact> &contacts)
{
    if (age < kMajority)
        return rosters::callsOf(contacts);
    rosters::EmergencyCalls calls;
    if (choiceIsParents)
        calls = rosters::callsOf(contacts);
    rosters::EmergencyContact self{
        who.letterName(), QCoreApplication::translate("follow_up", "of age"), {}, {}};
    if (!who.phone.isEmpty())
        self.phones += base::shownPhone(who.phone);
    calls.contacts.insert(calls.contacts.begin(), std::move(self));
    return calls;
}

std::vector<std::optional<people::PartyId>> partiesToCall(
    int age, bool choiceIsParents, const std::vector<people::Contact> &contacts)
{
    std::vector<std::optional<people::PartyId>> parties;
    if (age >= kMajority)
        parties.emplace_back();
    if (age >= kMajority && !choiceIsParents)
        return parties;
    for (const people::Contact &contact : contacts) {
        if (!contact.link.details.restricted)
            parties.emplace_back(contact.party.id);
    }
    return parties;
}

QString messageFor(
    const AbsentOfDay &absent, QDate day, const QString &school, const QString &phone)
{
    const QString when = absent.sessions.empty()
        ? base::formatLongDate(day)
        : QCoreApplication::translate("follow_up", "%1, %2")
              .arg(base::formatLongDate(day), timetable::formatSpan(absent.missedSpan()));
    const QString text = QCoreApplication::translate(
        "follow_up", "Good morning, %1 is not at school (%2). Please tell us why: %3, %4.");
    if (phone.isEmpty()) {
        return QCoreApplication::translate(
            "follow_up", "Good morning, %1 is not at school (%2). Please tell us why. %3")
            .arg(absent.who.letterName(), when, school);
    }
    return text.arg(absent.who.letterName(), when, school, base::shownPhone(phone));
}

} // namespace follow_up
