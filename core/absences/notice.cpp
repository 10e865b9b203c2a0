#include "core/absences/notice.h"

#include "core/base/stored_names.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace absences {

namespace {

constexpr int kLongestNote = 500;
constexpr base::StoredNames<Channel, 5> kChannelNames{
    {{Channel::Call, u"call"}, {Channel::Message, u"message"}, {Channel::Email, u"email"},
        {Channel::Letter, u"letter"}, {Channel::InPerson, u"in-person"}}};
constexpr base::StoredNames<NoticeOutcome, 5> kOutcomeNames{{{NoticeOutcome::Told, u"told"},
    {NoticeOutcome::LeftMessage, u"left-message"}, {NoticeOutcome::NoAnswer, u"no-answer"},
    {NoticeOutcome::ReasonGiven, u"reason-given"}, {NoticeOutcome::Sent, u"sent"}}};
constexpr base::StoredNames<ProofKind, 5> kProofNames{{{ProofKind::Word, u"word"},
    {ProofKind::Certificate, u"certificate"}, {ProofKind::Summons, u"summons"},
    {ProofKind::Call, u"call"}, {ProofKind::Other, u"other"}}};

QString say(const char *text)
{
    return QCoreApplication::translate("absences", text);
}

} // namespace

QString storedName(Channel channel)
{
    return kChannelNames.of(channel);
}

Channel channelFrom(const QString &stored)
{
    return kChannelNames.find(stored).value_or(Channel::Call);
}

QString storedName(NoticeOutcome outcome)
{
    return kOutcomeNames.of(outcome);
}

NoticeOutcome noticeOutcomeFrom(const QString &stored)
{
    return kOutcomeNames.find(stored).value_or(NoticeOutcome::Told);
}

QString storedName(ProofKind kind)
{
    return kProofNames.of(kind);
}

ProofKind proofKindFrom(const QString &stored)
{
    return kProofNames.find(stored).value_or(ProofKind::Other);
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
