#include "ui/follow_up/absent_panel.h"

#include "core/absences/absence_state.h"
#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/labels.h"
#include "ui/base/scroll_column.h"
#include "ui/follow_up/absence_rows.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kPanelWidth = 360;

QLabel *wrapped(LabelLook look)
{
    QLabel *label = makeLabel({}, look);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString contactLine(const rosters::EmergencyContact &contact)
{
    return base::joined({base::joined({contact.name, contact.relation}, u" · "_s), contact.inCharge,
                            contact.phones.join(u" · "_s)},
        u"\n"_s);
}

} // namespace

AbsentPanel::AbsentPanel(const Theme &theme, bool mayNote, QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(theme, {}, this))
    , m_facts(wrapped(LabelLook::Muted))
    , m_forbidden(wrapped(LabelLook::Error))
    , m_calls(wrapped(LabelLook::Body))
    , m_whom(new QComboBox)
    , m_work(new QWidget)
    , m_arrive(makeButton(theme, tr("&Arrived now"), ButtonLook::Secondary, Icon::Clock))
    , m_copy(makeButton(theme, tr("&Copy a message"), ButtonLook::Quiet, Icon::Copy))
    , m_open(makeButton(theme, tr("Open the &file"), ButtonLook::Quiet, Icon::User))
    , m_notices(wrapped(LabelLook::Caption))
{
    setObjectName(u"absentPanel"_s);
    setFixedWidth(theme.px(kPanelWidth));
    m_whom->setObjectName(u"whomCalled"_s);
    m_whom->setAccessibleName(tr("Who was called"));
    m_whom->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_arrive->setObjectName(u"arriveNow"_s);
    m_copy->setObjectName(u"copyMessage"_s);
    m_open->setObjectName(u"openFile"_s);
    m_calls->setObjectName(u"calls"_s);
    m_notices->setObjectName(u"notices"_s);
    auto *scroll = new ScrollColumn(this);
    QVBoxLayout *column = scroll->column();
    column->setSpacing(theme.px(10));
    column->addWidget(m_facts);
    column->addWidget(m_forbidden);
    column->addWidget(m_calls);
    addButtons(theme);
    column->addWidget(m_work);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_notices);
    column->addStretch();
    m_card->body()->addWidget(scroll);
    m_work->setVisible(mayNote);
    auto *own = new QVBoxLayout(this);
    own->setContentsMargins(0, 0, 0, 0);
    own->addWidget(m_card);
    connect(m_arrive, &QPushButton::clicked, this, &AbsentPanel::arrivalWanted);
    connect(m_copy, &QPushButton::clicked, this, &AbsentPanel::messageWanted);
    connect(m_open, &QPushButton::clicked, this, &AbsentPanel::fileWanted);
}

void AbsentPanel::addButtons(const Theme &theme)
{
    auto *grid = new QGridLayout(m_work);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme.px(8));
    grid->addWidget(m_whom, 0, 0, 1, 2);
    const auto add = [&](const QString &name, const QString &text, int row, int column,
                         ButtonLook look) {
        QPushButton *button = makeButton(theme, text, look);
        button->setObjectName(name);
        grid->addWidget(button, row, column);
        return button;
    };
    using enum absences::NoticeOutcome;
    const auto outcome = [this](QPushButton *button, absences::NoticeOutcome value) {
        connect(button, &QPushButton::clicked, this, [this, value] { emit outcomeChosen(value); });
    };
    outcome(add(u"told"_s, tr("&Told"), 1, 0, ButtonLook::Primary), Told);
    outcome(add(u"leftMessage"_s, tr("&Message left"), 1, 1, ButtonLook::Secondary), LeftMessage);
    outcome(add(u"noAnswer"_s, tr("&No answer"), 2, 0, ButtonLook::Secondary), NoAnswer);
    QPushButton *reason = add(u"reasonGiven"_s, tr("&Reason given…"), 2, 1, ButtonLook::Secondary);
    grid->addWidget(m_arrive, 3, 0, 1, 2);
    connect(reason, &QPushButton::clicked, this, &AbsentPanel::reasonWanted);
}

void AbsentPanel::fill(const follow_up::AbsentOfDay *absent, bool isToday)
{
    setVisible(absent);
    if (!absent)
        return;
    m_card->setTitle(absent->who.listName());
    QStringList facts{
        base::joined({absent->who.groupName, tr("%1 years old").arg(absent->age)}, u" · "_s)};
    for (const follow_up::MissedSession &session : absent->sessions)
        facts += AbsenceRows::session(session);
    if (absent->absence)
        facts += base::joined(
            {shown(absent->absence->absence.details.span), absences::stateOf(*absent->absence)},
            u" · "_s);
    m_facts->setText(facts.join(u'\n'));
    QStringList forbidden;
    for (const QString &name : absent->calls.forbidden)
        forbidden += tr("Do not call, give no information: %1").arg(name);
    m_forbidden->setText(forbidden.join(u'\n'));
    m_forbidden->setVisible(!forbidden.isEmpty());
    m_parties = absent->whom;
    m_names.clear();
    m_whom->clear();
    QStringList calls;
    for (const rosters::EmergencyContact &contact : absent->calls.contacts) {
        m_names.push_back(contact.name);
        m_whom->addItem(base::joined({contact.name, contact.relation}, u" · "_s));
        calls += contactLine(contact);
    }
    m_whom->setVisible(m_whom->count() > 1);
    m_calls->setText(
        calls.isEmpty() ? tr("Nobody to call is in the file.") : calls.join(u"\n\n"_s));
    m_arrive->setVisible(isToday && absent->isAbsent());
    QStringList notices;
    for (auto notice = absent->notices.rbegin(); notice != absent->notices.rend(); ++notice)
        notices += AbsenceRows::notice(*notice);
    m_notices->setText(notices.join(u'\n'));
    m_notices->setVisible(!notices.isEmpty());
}

std::optional<people::PartyId> AbsentPanel::party() const
{
    const int at = m_whom->currentIndex();
    return at >= 0 && size_t(at) < m_parties.size() ? m_parties[size_t(at)] : std::nullopt;
}

QString AbsentPanel::partyName() const
{
    const int at = m_whom->currentIndex();
    return at >= 0 && size_t(at) < m_names.size() ? m_names[size_t(at)] : QString();
}

} // namespace ui
