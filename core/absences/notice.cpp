#include "core/absences/notice.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace absences {

namespace {

constexpr int kLongestNote = 500;

QString say(const char *text)
{
    return QCoreApplication::translate("absences", text);
}

// The value whose stored name is this one; the schema allows no other.
template <class Value, size_t N>
Value named(const std::array<Value, N> &values, const QString &name)
{
    for (const Value value : values) {
        if (storedName(value) == name)
            return value;
    }
    Q_ASSERT_X(false, "named", "unknown stored name");
    return values.front();
}

} // namespace

QString storedName(Channel channel)
{
    switch (channel) {
    case Channel::Call:
        return u"call"_s;
    case Channel::Message:
        return u"message"_s;
    case Channel::Email:
        return u"email"_s;
    case Channel::Letter:
        return u"letter"_s;
    case Channel::InPerson:
        return u"in-person"_s;
    }
    return {};
}

QString storedName(NoticeOutcome outcome)
{
    switch (outcome) {
    case NoticeOutcome::Told:
        return u"told"_s;
    case NoticeOutcome::LeftMessage:
        return u"left-message"_s;
    case NoticeOutcome::NoAnswer:
        return u"no-answer"_s;
    case NoticeOutcome::ReasonGiven:
        return u"reason-given"_s;
    case NoticeOutcome::Sent:
        return u"sent"_s;
    }
    return {};
}

QString storedName(ProofKind kind)
{
    switch (kind) {
    case ProofKind::Word:
        return u"word"_s;
    case ProofKind::Certificate:
        return u"certificate"_s;
    case ProofKind::Summons:
        return u"summons"_s;
    case ProofKind::Call:
        return u"call"_s;
    case ProofKind::Other:
        return u"other"_s;
    }
    return {};
}

Channel channelFrom(const QString &stored)
{
    return named(kChannels, stored);
}

NoticeOutcome noticeOutcomeFrom(const QString &stored)
{
    return named(kNoticeOutcomes, stored);
}

ProofKind proofKindFrom(const QString &stored)
{
    return named(kProofKinds, stored);
}

QString titleOf(Channel channel)
{
    switch (channel) {
    case Channel::Call:
        return say(QT_TRANSLATE_NOOP("absences", "Telephone"));
    case Channel::Message:
        return say(QT_TRANSLATE_NOOP("absences", "Message"));
    case Channel::Email:
        return say(QT_TRANSLATE_NOOP("absences", "E-mail"));
    case Channel::Letter:
        return say(QT_TRANSLATE_NOOP("absences", "Letter"));
    case Channel::InPerson:
        return say(QT_TRANSLATE_NOOP("absences", "In person"));
    }
    return {};
}

QString titleOf(NoticeOutcome outcome)
{
    switch (outcome) {
    case NoticeOutcome::Told:
        return say(QT_TRANSLATE_NOOP("absences", "Told"));
    case NoticeOutcome::LeftMessage:
        return say(QT_TRANSLATE_NOOP("absences", "Message left"));
    case NoticeOutcome::NoAnswer:
        return say(QT_TRANSLATE_NOOP("absences", "No answer"));
    case NoticeOutcome::ReasonGiven:
        return say(QT_TRANSLATE_NOOP("absences", "Reason given"));
    case NoticeOutcome::Sent:
        return say(QT_TRANSLATE_NOOP("absences", "Sent"));
    }
    return {};
}

QString titleOf(ProofKind kind)
{
    switch (kind) {
    case ProofKind::Word:
        return say(QT_TRANSLATE_NOOP("absences", "Written word"));
    case ProofKind::Certificate:
        return say(QT_TRANSLATE_NOOP("absences", "Certificate"));
    case ProofKind::Summons:
        return say(QT_TRANSLATE_NOOP("absences", "Official summons"));
    case ProofKind::Call:
        return say(QT_TRANSLATE_NOOP("absences", "Telephone call"));
    case ProofKind::Other:
        return say(QT_TRANSLATE_NOOP("absences", "Other"));
    }
    return {};
}

base::Result<NoticeDetails> checked(const NoticeDetails &typed)
{
    NoticeDetails details = typed;
    ET_ASSIGN(details.note,
        base::cleanNote(typed.note, say(QT_TRANSLATE_NOOP("absences", "Note")), kLongestNote));
    const bool written = details.channel == Channel::Letter || details.channel == Channel::Email;
    if (written && details.outcome != NoticeOutcome::Sent) {
        return base::fail(errors::kBadNotice,
            say(QT_TRANSLATE_NOOP("absences",
                "A letter or an e-mail is sent: what comes of it is noted when it comes.")));
    }
    const bool spoken = details.channel == Channel::Call || details.channel == Channel::InPerson;
    if (spoken && details.outcome == NoticeOutcome::Sent) {
        return base::fail(errors::kBadNotice,
            say(QT_TRANSLATE_NOOP("absences",
                "A call is not sent: note whether somebody was told, a message was left or nobody "
                "answered.")));
    }
    return details;
}

base::Result<JustificationDetails> checked(const JustificationDetails &typed, QDate today)
{
    JustificationDetails details = typed;
    ET_ASSIGN(details.note,
        base::cleanNote(typed.note, say(QT_TRANSLATE_NOOP("absences", "Note")), kLongestNote));
    if (!details.receivedOn.isValid() || details.receivedOn > today) {
        return base::fail(errors::kBadJustification,
            say(QT_TRANSLATE_NOOP(
                "absences", "A paper came in on a day, today at the latest: correct the date.")));
    }
    return details;
}

} // namespace absences
