#include "ui/reviews/review_sheet_view.h"

#include "core/base/format.h"
#include "ui/base/buttons.h"
#include "ui/base/labels.h"
#include "ui/base/pill_label.h"
#include "ui/base/scroll_column.h"
#include "ui/reviews/facts_view.h"
#include "ui/reviews/review_rows.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kDraftMilliseconds = 1500;
constexpr int kSideBySide = 620; // from this width on the facts stand beside the words

} // namespace

ReviewSheetView::ReviewSheetView(const Desk &desk, const ReviewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_title(makeLabel({}, LabelLook::Heading))
    , m_state(new PillLabel(desk.theme))
    , m_notice(makeLabel({}, LabelLook::Muted))
    , m_scroll(new ScrollColumn(this))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_words(new QVBoxLayout)
    , m_facts(new FactsView(desk.theme))
    , m_finish(makeButton(desk.theme, tr("Make &final…"), ButtonLook::Primary, Icon::Lock))
    , m_further(makeButton(desk.theme, tr("&Further version"), ButtonLook::Secondary, Icon::Edit))
    , m_meeting(makeButton(desk.theme, tr("Family &meeting…"), ButtonLook::Quiet, Icon::Calendar))
    , m_confidence(makeButton(desk.theme, tr("C&onfidence…"), ButtonLook::Quiet, Icon::Support))
    , m_print(makeButton(desk.theme, tr("P&rint"), ButtonLook::Quiet, Icon::Print))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(8));
    buildHead(*column);
    m_words->setSpacing(desk.theme.px(10));
    m_body->setSpacing(desk.theme.px(20));
    m_body->addLayout(m_words, 3);
    m_body->addWidget(m_facts, 2);
    m_scroll->column()->addLayout(m_body);
    m_scroll->column()->addStretch(1);
    column->addWidget(m_scroll, 1);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(kDraftMilliseconds);
    connect(&m_draftTimer, &QTimer::timeout, this, &ReviewSheetView::keepDrafts);
    clear();
}

void ReviewSheetView::buildHead(QVBoxLayout &column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(m_desk.theme.px(8));
    m_title->setObjectName(u"reviewTitle"_s);
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addStretch(1);
    column.addLayout(head);
    m_notice->setWordWrap(true);
    m_notice->setObjectName(u"reviewNotice"_s);
    column.addWidget(m_notice);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(m_desk.theme.px(8));
    m_finish->setObjectName(u"finishReview"_s);
    m_further->setObjectName(u"furtherVersion"_s);
    m_meeting->setObjectName(u"familyMeeting"_s);
    m_confidence->setObjectName(u"confidence"_s);
    m_print->setObjectName(u"printReview"_s);
    for (QPushButton *button : {m_meeting, m_confidence, m_print, m_further, m_finish})
        actions->addWidget(button);
    actions->addStretch(1);
    column.addLayout(actions);
    connect(m_finish, &QPushButton::clicked, this, &ReviewSheetView::finish);
    connect(m_further, &QPushButton::clicked, this, &ReviewSheetView::beginFurtherVersion);
    connect(m_meeting, &QPushButton::clicked, this, &ReviewSheetView::editMeeting);
    connect(m_confidence, &QPushButton::clicked, this, &ReviewSheetView::askConfidence);
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (m_about)
            emit printWanted(m_about->enrolment);
    });
}

void ReviewSheetView::showReview(enrolment::EnrolmentId enrolment, school::TermId term)
{
    if (m_about && m_about->enrolment == enrolment && m_about->term == term)
        return;
    keepDrafts();
    m_about = About{enrolment, term};
    m_boxes.clear(); // nothing of another young person's words goes on
    read();
    m_scroll->ensureVisible(0, 0);
}

void ReviewSheetView::focusWords()
{
    if (!m_boxes.empty())
        m_boxes.front()->setFocus();
}

void ReviewSheetView::clear()
{
    keepDrafts();
    m_about.reset();
    m_sheet.reset();
    emptyWords();
    m_facts->clear();
    m_title->setText(tr("Choose a young person in the list."));
    m_notice->clear();
    m_state->hide();
    for (QPushButton *button : {m_finish, m_further, m_meeting, m_confidence, m_print})
        button->hide();
}

void ReviewSheetView::reload()
{
    if (!m_about)
        return;
    keepDrafts(); // of what will have no box before it is typed again
    std::vector<Typing> typings;
    std::optional<Typing> focused; // also of words that are kept by now
    for (const PartBox *box : m_boxes) {
        if (box->isDirty() && m_keeping != box->storedKey())
            typings.push_back({box->storedKey(), box->typing()});
        else if (box->typing().hadFocus)
            focused = Typing{box->key(), box->typing()};
    }
    read();
    for (const Typing &typing : typings) {
        if (PartBox *box = boxOf(typing.key))
            box->goOn(typing.typing);
    }
    if (PartBox *box = focused ? boxOf(focused->key) : nullptr)
        box->goOn({box->words(), focused->typing.subject, focused->typing.cursor, true});
}

void ReviewSheetView::read()
{
    auto sheet = m_services.reviews.sheet(m_about->enrolment, m_about->term);
    if (!sheet) {
        m_desk.messages.showError(sheet.error());
        m_about.reset(); // it is no longer there for whoever is at work
        clear();
        return;
    }
    m_sheet = std::move(*sheet);
    showHead();
    showWords();
    showFacts();
}

void ReviewSheetView::showHead()
{
    const reviews::ReviewRow &row = m_sheet->row;
    m_title->setText(row.listName);
    m_state->setText(titleOf(row.state), ReviewRows::toneOf(row.state));
    m_state->show();
    QStringList notices;
    if (row.finishedAt) {
        notices += tr("Version %1 is final since %2, by %3.")
                       .arg(QString::number(m_sheet->lastFinal ? m_sheet->lastFinal->version : 1),
                           base::formatInstant(*row.finishedAt), row.finishedName);
    }
    if (!m_sheet->allowed.whyNot.isEmpty())
        notices += m_sheet->allowed.whyNot;
    if (m_sheet->open && !row.missing().isEmpty())
        notices += tr("Not written yet: %1.").arg(row.missing().join(u", "_s));
    m_notice->setText(notices.join(u'\n'));
    const bool mayFinish = m_sheet->allowed.mayFinish;
    m_finish->setVisible(mayFinish && m_sheet->open && m_sheet->open->hasWords());
    m_further->setVisible(mayFinish && row.state == reviews::ReviewState::Final);
    m_meeting->setVisible(m_services.mayPrint());
    m_confidence->setVisible(m_services.mayWrite());
    m_print->setVisible(m_services.mayPrint() && m_sheet->lastFinal);
}

void ReviewSheetView::showFacts()
{
    m_facts->clear();
    if (!m_sheet->open && m_sheet->lastFinal && m_sheet->lastFinal->frozen) {
        const reviews::FrozenReview &frozen = *m_sheet->lastFinal->frozen;
        m_facts->addFacts({frozen.figures, frozen.levels, frozen.acquired, frozen.ownCompetencies,
            frozen.conduct, {}});
    } else if (m_services.mayWrite()) {
        const auto facts = m_services.reviews.facts(m_about->enrolment, m_about->term);
        if (!facts)
            m_facts->addNote(facts.error().message);
        else if (*facts)
            m_facts->addFacts(**facts);
    }
    if (!m_sheet->before.empty())
        m_facts->addBefore(m_sheet->beforeTerm, m_sheet->before);
}

void ReviewSheetView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_body->setDirection(width() >= m_desk.theme.px(kSideBySide) ? QBoxLayout::LeftToRight
                                                                 : QBoxLayout::TopToBottom);
}

void ReviewSheetView::hideEvent(QHideEvent *event)
{
    keepDrafts();
    QWidget::hideEvent(event);
}

} // namespace ui
