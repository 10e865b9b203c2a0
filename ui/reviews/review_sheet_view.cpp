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

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using reviews::Draft;
using reviews::Part;
using reviews::PartKey;
using reviews::PartKind;

namespace {

constexpr int kDraftMilliseconds = 1500;
constexpr int kSideBySide = 620; // from this width on the facts stand beside the words

QString writtenText(const Part &part)
{
    const QString when = base::formatInstant(part.writtenAt);
    if (part.isFromSlip) {
        return ReviewSheetView::tr("From a slip, typed by %1 on %2").arg(part.writtenByName, when);
    }
    return ReviewSheetView::tr("Written by %1 on %2").arg(part.writtenByName, when);
}

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
    std::vector<Typing> typings;
    for (const PartBox *box : m_boxes) {
        if (box->isDirty() && m_keeping != box->storedKey())
            typings.push_back({box->storedKey(), box->typing()});
    }
    read();
    for (const Typing &typing : typings) {
        if (PartBox *box = boxOf(typing.key))
            box->goOn(typing.typing);
    }
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

void ReviewSheetView::emptyWords()
{
    m_boxes.clear();
    m_draftKeys.clear();
    while (QLayoutItem *item = m_words->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            // One of them may be the button that is being pressed.
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
}

void ReviewSheetView::showWords()
{
    emptyWords();
    std::vector<Draft> drafts;
    if (m_sheet->allowed.mayWrite) {
        auto found = m_services.reviews.drafts(m_about->enrolment, m_about->term);
        if (found)
            drafts = std::move(*found);
        else
            m_desk.messages.showError(found.error());
    }
    if (!m_sheet->open && m_sheet->lastFinal && m_sheet->lastFinal->frozen) {
        addFrozen(*m_sheet->lastFinal->frozen);
    } else {
        addTeam(drafts);
        addOwnWords(drafts);
    }
    m_words->addStretch(1);
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

bool ReviewSheetView::mayWriteAs(const PartKey &key) const
{
    const reviews::Allowed &allowed = m_sheet->allowed;
    if (!allowed.mayWrite)
        return false;
    return key.kind != PartKind::Staff || allowed.mayWriteForOthers || allowed.self == key.staff;
}

PartBoxContent ReviewSheetView::contentOf(const Part &part) const
{
    PartBoxContent content;
    content.key = part.key;
    content.title = titleOf(part);
    content.note = writtenText(part);
    content.stored = part.words;
    content.rowVersion = part.rowVersion;
    content.isFromSlip = part.isFromSlip;
    return content;
}

void ReviewSheetView::addTeam(const std::vector<Draft> &drafts)
{
    addHeading(tr("The team"));
    const auto parts = m_sheet->open ? m_sheet->open->parts : std::vector<Part>();
    const auto hasPart = [&parts](school::StaffId staff) {
        return std::any_of(parts.begin(), parts.end(),
            [staff](const Part &part) { return part.key.staff == staff; });
    };
    for (const Part &part : parts) {
        if (part.key.kind != PartKind::Staff)
            continue;
        if (mayWriteAs(part.key))
            addBox(contentOf(part), drafts);
        else if (!part.words.isEmpty())
            addWords(titleOf(part), part.words, writtenText(part));
    }
    for (const reviews::Writer &writer : m_sheet->row.writers) {
        if (hasPart(writer.staff))
            continue;
        PartBoxContent content;
        content.key = {PartKind::Staff, writer.staff, {}};
        content.title = writer.name;
        content.choosesSubject = true;
        if (mayWriteAs(content.key))
            addBox(std::move(content), drafts);
        else
            addWords(writer.name, {}, tr("Has not written yet."));
    }
    // Words about a further subject that were half typed.
    for (const Draft &draft : drafts) {
        if (draft.key.kind != PartKind::Staff || !mayWriteAs(draft.key))
            continue;
        const bool isShown = std::any_of(m_draftKeys.begin(), m_draftKeys.end(),
            [&draft](const PartKey &key) { return key == draft.key; });
        if (isShown)
            continue;
        PartBoxContent content;
        content.key = draft.key;
        content.title = tr("My words about a subject");
        content.choosesSubject = true;
        addBox(std::move(content), drafts);
    }
    if (m_sheet->allowed.mayWrite && m_sheet->allowed.self) {
        auto *more = makeButton(
            m_desk.theme, tr("Add my words about a subject"), ButtonLook::Quiet, Icon::Plus);
        more->setObjectName(u"addMyWords"_s);
        connect(more, &QPushButton::clicked, this, &ReviewSheetView::addMine);
        m_words->addWidget(more, 0, Qt::AlignLeft);
    }
}

void ReviewSheetView::addOwnWords(const std::vector<Draft> &drafts)
{
    addHeading(tr("In the young person’s own words"));
    for (const PartKind kind : reviews::kOwnWords) {
        PartBoxContent content;
        content.key = {kind, {}, {}};
        content.title = titleOf(kind);
        const Part *part = m_sheet->open ? m_sheet->open->part(content.key) : nullptr;
        if (part)
            content = contentOf(*part);
        if (mayWriteAs(content.key))
            addBox(std::move(content), drafts);
        else
            addWords(content.title, content.stored, content.note);
    }
}

void ReviewSheetView::addFrozen(const reviews::FrozenReview &frozen)
{
    for (const reviews::FrozenPart &part : frozen.parts) {
        const bool isStaff = part.kind == PartKind::Staff;
        const QString title = !isStaff ? titleOf(part.kind)
            : part.subject.isEmpty()   ? part.author
                                       : u"%1, %2"_s.arg(part.author, part.subject);
        addWords(title, part.words, tr("Written on %1").arg(base::formatDate(part.writtenOn)));
    }
}

void ReviewSheetView::addHeading(const QString &text)
{
    m_words->addWidget(makeLabel(text, LabelLook::Caption));
}

void ReviewSheetView::addWords(const QString &title, const QString &words, const QString &note)
{
    m_words->addWidget(makeLabel(title, LabelLook::Strong));
    if (!words.isEmpty()) {
        QLabel *label = makeLabel(words);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_words->addWidget(label);
    }
    if (!note.isEmpty())
        m_words->addWidget(makeLabel(note, LabelLook::Muted));
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
