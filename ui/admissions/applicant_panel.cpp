#include "ui/admissions/applicant_panel.h"

#include "core/base/contact_formats.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/admissions/candidate_rows.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"
#include "ui/base/pill_label.h"
#include "ui/base/plain_text.h"
#include "ui/base/scroll_column.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using admissions::Stage;

namespace {

constexpr int kWidth = 300;
constexpr int kIconSize = 18;

void emptyLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

// Where the way goes on by itself; the others are choices.
bool leadsOn(Stage stage)
{
    return stage != Stage::Waiting && stage != Stage::Enrolled && !admissions::isTurnedAway(stage);
}

} // namespace

ApplicantPanel::ApplicantPanel(const Theme &theme, bool mayWrite, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_mayWrite(mayWrite)
    , m_card(new Card(theme, {}, this))
    , m_scroll(new ScrollColumn(m_card))
    , m_hint(makeLabel(tr("Choose a candidate to see what was said and what comes next."),
          LabelLook::Muted, m_card))
    , m_name(makeLabel({}, LabelLook::Heading))
    , m_step(new PillLabel(theme))
    , m_secondary(makeLabel({}, LabelLook::Caption))
    , m_warning(new MessageBar(theme))
    , m_next(makeButton(theme, {}, ButtonLook::Primary, Icon::ArrowRight))
    , m_other(makeButton(theme, tr("Other &step"), ButtonLook::Secondary, Icon::ChevronDown))
    , m_menu(new QMenu(this))
    , m_note(makeButton(theme, tr("&Note…"), ButtonLook::Secondary, Icon::Edit))
    , m_wish(makeButton(theme, tr("&Correct…"), ButtonLook::Quiet))
    , m_stay(makeButton(theme, tr("&Plan a stay…"), ButtonLook::Secondary, Icon::CalendarDay))
    , m_letter(makeButton(theme, tr("&Letter of admission"), ButtonLook::Secondary, Icon::Mail))
    , m_open(makeButton(theme, tr("Open the &file"), ButtonLook::Quiet, Icon::User))
    , m_facts(new QVBoxLayout)
    , m_events(new QVBoxLayout)
{
    build(theme);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_following.isEmpty())
            emit admitWanted();
        else
            emit stepWanted(m_following);
    });
    connect(m_other, &QPushButton::clicked, this,
        [this] { m_menu->popup(m_other->mapToGlobal(QPoint(0, m_other->height()))); });
    connect(m_note, &QPushButton::clicked, this, &ApplicantPanel::noteWanted);
    connect(m_wish, &QPushButton::clicked, this, &ApplicantPanel::wishWanted);
    connect(m_stay, &QPushButton::clicked, this, &ApplicantPanel::stayWanted);
    connect(m_letter, &QPushButton::clicked, this, &ApplicantPanel::letterWanted);
    connect(m_open, &QPushButton::clicked, this, &ApplicantPanel::openWanted);
    showNothing();
}

void ApplicantPanel::build(const Theme &theme)
{
    setFixedWidth(theme.px(kWidth));
    connect(&theme, &Theme::changed, this, [this] { setFixedWidth(m_theme.px(kWidth)); });
    m_name->setObjectName(u"panelName"_s);
    m_next->setObjectName(u"nextStep"_s);
    m_other->setObjectName(u"otherStep"_s);
    m_menu->setObjectName(u"stepMenu"_s);
    m_note->setObjectName(u"noteCandidate"_s);
    m_wish->setObjectName(u"correctWish"_s);
    m_stay->setObjectName(u"planStay"_s);
    m_letter->setObjectName(u"admissionLetter"_s);
    m_open->setObjectName(u"openFile"_s);
    m_warning->setObjectName(u"candidateWarning"_s);
    for (QLabel *label : {m_hint, m_name, m_secondary})
        label->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    QVBoxLayout *column = m_scroll->column();
    column->setSpacing(theme.px(10));
    column->addWidget(m_name);
    column->addWidget(m_step, 0, Qt::AlignLeft);
    column->addWidget(m_secondary);
    column->addWidget(m_warning);
    column->addWidget(m_next);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_other);
    acts->addWidget(m_note);
    acts->addStretch();
    column->addLayout(acts);
    column->addWidget(m_stay, 0, Qt::AlignLeft);
    column->addWidget(m_letter, 0, Qt::AlignLeft);
    m_facts->setSpacing(theme.px(8));
    column->addLayout(m_facts);
    auto *more = new QHBoxLayout;
    more->addWidget(m_wish);
    more->addWidget(m_open);
    more->addStretch();
    column->addLayout(more);
    column->addWidget(makeLabel(tr("What happened"), LabelLook::Strong));
    m_events->setSpacing(theme.px(8));
    column->addLayout(m_events);
    column->addStretch();
    for (QPushButton *button : {m_next, m_other, m_note, m_wish, m_stay})
        button->setVisible(m_mayWrite);
    m_card->body()->addWidget(m_hint, 1);
    m_card->body()->addWidget(m_scroll, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
}

void ApplicantPanel::showNothing()
{
    m_hint->show();
    m_scroll->hide();
}

void ApplicantPanel::show(const admissions::Candidate &candidate, QDate today)
{
    const admissions::CandidateRow &row = candidate.row;
    m_hint->hide();
    m_scroll->show();
    m_name->setText(row.letterName());
    m_step->setText(CandidateRows::step(row), CandidateRows::toneOf(row.stage));
    m_secondary->setText(base::joined(
        {tr("Birth: %1").arg(base::formatDate(row.birthDate)), CandidateRows::secondary(row)},
        u" · "_s));
    m_warning->clear();
    if (!candidate.ageRemark.isEmpty())
        m_warning->showMessage(Tone::Warning, candidate.ageRemark);
    m_warning->setClosable(false);
    showSteps(row);
    showFacts(candidate, today);
    showEvents(candidate.events);
}

const admissions::State *ApplicantPanel::following(const admissions::CandidateRow &row) const
{
    for (const admissions::State &state : m_states) {
        if (!state.retired && leadsOn(state.stage) && state.stage > row.stage)
            return &state;
    }
    return nullptr;
}

void ApplicantPanel::showSteps(const admissions::CandidateRow &row)
{
    const bool isOpen = row.stage != Stage::Enrolled;
    const bool isAccepted = row.stage == Stage::Accepted;
    const admissions::State *next = leadsOn(row.stage) ? following(row) : nullptr;
    m_following = isAccepted || !next ? QString() : next->code;
    m_next->setText(isAccepted ? tr("&Enrol…") : next ? escapedMnemonic(next->label) : QString());
    m_next->setVisible(m_mayWrite && (isAccepted || next));
    m_other->setVisible(m_mayWrite && isOpen);
    m_wish->setVisible(m_mayWrite && isOpen);
    m_stay->setVisible(m_mayWrite && !admissions::isOver(row.stage));
    m_letter->setVisible(m_mayWrite && (isAccepted || !isOpen));
    m_menu->clear();
    for (const admissions::State &state : m_states) {
        if (state.retired || state.code == row.state || state.stage == Stage::Enrolled)
            continue;
        const QString code = state.code;
        connect(m_menu->addAction(escapedMnemonic(state.label)), &QAction::triggered, this,
            [this, code] { emit stepWanted(code); });
    }
}

void ApplicantPanel::showFacts(const admissions::Candidate &candidate, QDate today)
{
    const admissions::CandidateRow &row = candidate.row;
    emptyLayout(*m_facts);
    const QString due = row.nextOn ? base::formatDate(*row.nextOn) : QString();
    const bool isLate = row.nextOn && *row.nextOn < today;
    addFact(isLate ? Icon::Warning : Icon::Clock,
        isLate ? tr("Next action, overdue") : tr("Next action"),
        base::joined({due, row.nextAction}, u" · "_s));
    addFact(Icon::Book, tr("Wished"),
        base::joined({row.workshopName, row.diplomaName, row.yearLabel}, u" · "_s));
    addFact(Icon::Phone, base::joined({tr("Call first"), row.contactName}, u" · "_s),
        base::shownPhone(row.contactPhone));
    addFact(Icon::User, tr("The young person’s phone"), base::shownPhone(row.phone));
    addFact(Icon::Info, tr("Heard of the school from"), row.sourceLabel);
    addFact(Icon::Info, tr("Reason"), row.reason);
    if (row.keepUntil)
        addFact(Icon::Trash, tr("To be erased from"), base::formatDate(*row.keepUntil));
}

void ApplicantPanel::addFact(Icon name, const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *fact = new QWidget;
    auto *row = new QHBoxLayout(fact);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(10));
    auto *picture = makeLabel({}, LabelLook::Body, fact);
    const int size = m_theme.px(kIconSize);
    picture->setPixmap(icon(m_theme, name).pixmap(size, size));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(new ElidedLabel(label, LabelLook::Caption, fact));
    auto *value = makeLabel(text, LabelLook::Body, fact);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(value);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(lines, 1);
    m_facts->addWidget(fact);
}

void ApplicantPanel::showEvents(const std::vector<admissions::Event> &events)
{
    emptyLayout(*m_events);
    for (const admissions::Event &event : events) {
        auto *lines = new QWidget;
        auto *column = new QVBoxLayout(lines);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        const QString what =
            event.stateLabel.isEmpty() ? admissions::titleOf(event.kind) : event.stateLabel;
        auto *head =
            makeLabel(base::joined({base::formatDate(event.on), what, event.writtenBy}, u" · "_s),
                LabelLook::Caption, lines);
        head->setWordWrap(true);
        column->addWidget(head);
        if (!event.words.isEmpty()) {
            auto *words = makeLabel(event.words, LabelLook::Body, lines);
            words->setWordWrap(true);
            words->setTextInteractionFlags(Qt::TextSelectableByMouse);
            column->addWidget(words);
        }
        m_events->addWidget(lines);
    }
}

} // namespace ui
