// The words of a review: boxes for those one may write, and what others wrote.
#include "core/base/format.h"
#include "ui/base/buttons.h"
#include "ui/base/labels.h"
#include "ui/reviews/review_sheet_view.h"

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

QString writtenText(const Part &part)
{
    const QString when = base::formatInstant(part.writtenAt);
    if (part.isFromSlip) {
        return ReviewSheetView::tr("From a slip, typed by %1 on %2").arg(part.writtenByName, when);
    }
    return ReviewSheetView::tr("Written by %1 on %2").arg(part.writtenByName, when);
}

} // namespace

void ReviewSheetView::emptyWords()
{
    m_boxes.clear();
    m_drafts.clear();
    while (QLayoutItem *item = m_words->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            // One of them may be the button that is being pressed.
            widget->hide();
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
        const bool isShown =
            std::find(m_drafts.begin(), m_drafts.end(), draft.key) != m_drafts.end();
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

} // namespace ui
