#include "ui/reviews/meeting_dialog.h"

#include "ui/base/date_field.h"
#include "ui/base/time_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using reviews::MeetingState;

namespace {
constexpr int kNoteHeight = 90;
constexpr int kLongestCame = 200;
constexpr int kTakeAway = -1;
} // namespace

MeetingDialog::MeetingDialog(const Theme &theme, QDate today, const QString &about,
    const std::optional<reviews::Meeting> &meeting, QWidget *parent)
    : TaskDialog(theme, tr("Family meeting"), about, tr("&Keep"), parent)
    , m_day(new DateField(theme, today))
    , m_at(new TimeField(theme))
    , m_state(new QComboBox)
    , m_came(new QLineEdit)
    , m_signedOn(new DateField(theme, today))
    , m_note(new QPlainTextEdit)
{
    setObjectName(u"meetingDialog"_s);
    m_day->setObjectName(u"meetingDay"_s);
    m_at->setObjectName(u"meetingTime"_s);
    m_state->setObjectName(u"meetingState"_s);
    m_came->setObjectName(u"meetingCame"_s);
    m_signedOn->setObjectName(u"meetingSigned"_s);
    m_note->setObjectName(u"meetingNote"_s);
    for (const MeetingState state :
        {MeetingState::Planned, MeetingState::Held, MeetingState::NotHeld})
        m_state->addItem(titleOf(state), int(state));
    if (meeting)
        m_state->addItem(tr("Take this meeting away"), kTakeAway);
    m_came->setMaxLength(kLongestCame);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme.px(kNoteHeight));
    const reviews::MeetingDetails details =
        meeting ? meeting->details : reviews::MeetingDetails{today, {}, {}, {}, {}, {}};
    m_day->setDate(details.plannedOn);
    m_at->setTime(details.plannedAt);
    m_state->setCurrentIndex(std::max(0, m_state->findData(int(details.state))));
    m_came->setText(details.came);
    m_signedOn->setDate(details.signedOn);
    m_note->setPlainText(details.note);
    addTyped(u"day"_s, tr("On"), m_day, Presence::Required);
    addTyped(u"at"_s, tr("At"), m_at);
    form().addField(u"state"_s, tr("State"), m_state);
    form().addField(u"came"_s, tr("Who came"), m_came);
    addTyped(u"signed"_s, tr("Signed on"), m_signedOn);
    form().addField(u"note"_s, tr("Note"), m_note);
    mapError(reviews::errors::kBadMeeting, u"state"_s);
    connect(m_state, &QComboBox::currentIndexChanged, this, &MeetingDialog::showFields);
    showFields();
}

void MeetingDialog::showFields()
{
    const bool wasHeld = m_state->currentData().toInt() == int(MeetingState::Held);
    form().setFieldVisible(u"came"_s, wasHeld);
    form().setFieldVisible(u"signed"_s, wasHeld);
}

std::optional<reviews::MeetingDetails> MeetingDialog::details() const
{
    const int state = m_state->currentData().toInt();
    if (state == kTakeAway)
        return std::nullopt;
    reviews::MeetingDetails details;
    details.plannedOn = m_day->date().value_or(QDate());
    details.plannedAt = m_at->time();
    details.state = MeetingState(state);
    if (details.state == MeetingState::Held) {
        details.came = m_came->text();
        details.signedOn = m_signedOn->date();
    }
    details.note = m_note->toPlainText();
    return details;
}

} // namespace ui
