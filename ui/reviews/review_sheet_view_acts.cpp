// What is done with a review: words kept, made final, a further version, meeting and question.
#include "ui/base/dialogs.h"
#include "ui/reviews/confidence_dialog.h"
#include "ui/reviews/meeting_dialog.h"
#include "ui/reviews/review_sheet_view.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using reviews::Draft;
using reviews::PartKey;
using reviews::PartKind;

void ReviewSheetView::addBox(PartBoxContent content, const std::vector<Draft> &drafts)
{
    const auto draft = std::find_if(drafts.begin(), drafts.end(), [&content](const Draft &one) {
        // A new part may have been given its subject meanwhile.
        return content.choosesSubject && content.key.subject.isEmpty()
            ? one.key.kind == content.key.kind && one.key.staff == content.key.staff
            : one.key == content.key;
    });
    std::optional<PartKey> kept;
    if (draft != drafts.end()) {
        content.draft = draft->words;
        kept = draft->key;
        if (content.choosesSubject)
            content.key.subject = draft->key.subject;
    }
    if (content.choosesSubject && m_sheet->allowed.self == content.key.staff)
        content.subjects = m_sheet->subjects;
    auto *box = new PartBox(m_desk.theme, content, this);
    m_boxes.push_back(box);
    m_drafts.push_back(kept);
    m_words->addWidget(box);
    connect(box, &PartBox::typed, &m_draftTimer, qOverload<>(&QTimer::start));
    connect(box, &PartBox::keepWanted, this, [this, box] { keepOne(*box); });
    connect(box, &PartBox::throwAwayWanted, this, [this, box] { throwAway(*box); });
}

void ReviewSheetView::addMine()
{
    PartBoxContent content;
    content.key = {PartKind::Staff, m_sheet->allowed.self, {}};
    content.title = tr("My words about a subject");
    content.choosesSubject = true;
    if (PartBox *there = boxOf(content.key); there && there->rowVersion() == 0) {
        there->setFocus();
        return;
    }
    addBox(std::move(content), {});
    PartBox *box = m_boxes.back();
    // Above the button that asked for it, among the team's.
    const auto *button = sender() ? qobject_cast<QWidget *>(sender()) : nullptr;
    m_words->removeWidget(box);
    m_words->insertWidget(
        std::max(0, button ? m_words->indexOf(button) : m_words->count() - 1), box);
    box->setFocus();
}

PartBox *ReviewSheetView::boxOf(const PartKey &storedKey) const
{
    const auto found = std::find_if(m_boxes.begin(), m_boxes.end(),
        [&storedKey](const PartBox *box) { return box->storedKey() == storedKey; });
    return found == m_boxes.end() ? nullptr : *found;
}

void ReviewSheetView::keepDrafts()
{
    m_draftTimer.stop();
    if (!m_about || m_services.workspace.isLocked() || !m_services.workspace.signedIn())
        return;
    for (size_t at = 0; at < m_boxes.size(); ++at) {
        if (m_keeping == m_boxes[at]->storedKey())
            continue; // its words are being kept for good
        if (const base::Done kept = keepDraft(*m_boxes[at], m_drafts[at]); !kept)
            m_boxes[at]->showError(kept.error().message);
    }
}

// A new box is about the same as one that is stored.
bool ReviewSheetView::isWrittenElsewhere(const PartBox &box) const
{
    return box.rowVersion() == 0 && m_sheet->open && m_sheet->open->part(box.key());
}

// One draft a box: it goes with the subject it is about, and when nothing is left to keep.
base::Done ReviewSheetView::keepDraft(const PartBox &box, std::optional<PartKey> &draft)
{
    const bool isDirty = box.isDirty() && !isWrittenElsewhere(box);
    const PartKey key = box.key();
    if (draft && (!isDirty || *draft != key)) {
        ET_TRY(m_services.reviews.keepDraft(m_about->enrolment, m_about->term, *draft, {}));
        draft.reset();
    }
    if (isDirty) {
        ET_TRY(m_services.reviews.keepDraft(m_about->enrolment, m_about->term, key, box.words()));
        draft = key;
    }
    return {};
}

bool ReviewSheetView::keep(const PartKey &storedKey, security::Undo &undo)
{
    PartBox *box = boxOf(storedKey);
    if (!box || !box->isDirty())
        return true;
    if (isWrittenElsewhere(*box)) {
        box->showError(tr("You have written about this already: change those words, or name "
                          "another subject."));
        return false;
    }
    m_keeping = storedKey;
    const auto written = m_services.reviews.write(m_about->enrolment, m_about->term, box->key(),
        box->words(), box->isFromSlip(), box->rowVersion());
    m_keeping.reset();
    if (!written) {
        if (PartBox *still = boxOf(storedKey))
            still->showError(written.error().message);
        return false;
    }
    undo.add(written->undo);
    return true;
}

void ReviewSheetView::keepOne(PartBox &box)
{
    security::Undo undo;
    keepDrafts(); // of the other boxes, and of this one should it be refused
    if (keep(PartKey(box.storedKey()), undo))
        ended(tr("Words kept."), [this, undo] { return m_services.reviews.undo(undo); });
}

void ReviewSheetView::keepAll()
{
    if (!m_about)
        return;
    keepDrafts();
    std::vector<PartKey> dirty;
    for (const PartBox *box : m_boxes) {
        if (box->isDirty())
            dirty.push_back(box->storedKey());
    }
    security::Undo undo;
    for (const PartKey &key : dirty) {
        if (!keep(key, undo))
            break;
    }
    if (!undo.steps.empty())
        ended(tr("Words kept."), [this, undo] { return m_services.reviews.undo(undo); });
}

void ReviewSheetView::throwAway(PartBox &box)
{
    const PartKey key = box.storedKey();
    const auto at = size_t(std::find(m_boxes.begin(), m_boxes.end(), &box) - m_boxes.begin());
    if (const auto draft = m_drafts[at]) {
        const auto gone =
            m_services.reviews.keepDraft(m_about->enrolment, m_about->term, *draft, {});
        if (!gone) {
            box.showError(gone.error().message);
            return;
        }
    }
    m_keeping = key; // what was typed in it does not go on
    reload();
    m_keeping.reset();
}

void ReviewSheetView::finish()
{
    keepAll();
    const bool isDirty = std::any_of(
        m_boxes.begin(), m_boxes.end(), [](const PartBox *box) { return box->isDirty(); });
    reload();
    if (isDirty || !m_sheet || !m_sheet->open)
        return; // the box says why its words could not be kept
    QString text = tr("The words, attendance, hours and competencies of this day are kept as they "
                      "are. A later change makes a further version.");
    if (const QStringList missing = m_sheet->row.missing(); !missing.isEmpty())
        text = tr("Not written yet: %1.").arg(missing.join(u", "_s)) + u"\n\n"_s + text;
    if (!m_desk.dialogs.confirm(
            tr("Make the review of %1 final?").arg(m_sheet->row.listName), text, tr("Make final")))
        return;
    const auto done = m_services.reviews.finish(m_sheet->open->id, m_sheet->open->rowVersion);
    if (!done) {
        m_desk.messages.showError(done.error());
        return;
    }
    m_desk.messages.clearMessage();
    m_desk.messages.notice(tr("The review is final."));
    reload();
}

void ReviewSheetView::beginFurtherVersion()
{
    const auto undo = m_services.reviews.beginFurtherVersion(m_about->enrolment, m_about->term);
    if (!undo) {
        m_desk.messages.showError(undo.error());
        return;
    }
    ended(tr("A further version is begun."),
        [this, back = *undo] { return m_services.reviews.undo(back); });
}

void ReviewSheetView::editMeeting()
{
    const auto found = m_services.meetings.meeting(m_about->enrolment, m_about->term);
    if (!found) {
        m_desk.messages.showError(found.error());
        return;
    }
    MeetingDialog dialog(m_desk.theme, m_desk.clock.today(), m_sheet->row.listName, *found, this);
    security::Undo undo;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(undo,
            m_services.meetings.setMeeting(m_about->enrolment, m_about->term,
                *found ? (*found)->rowVersion : 0, dialog.details()));
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted) {
        ended(tr("Family meeting noted."),
            [this, undo] { return m_services.meetings.undoMeeting(undo); });
    }
}

void ReviewSheetView::askConfidence()
{
    const auto question = m_services.meetings.question();
    const auto answers = m_services.meetings.confidence(m_about->enrolment);
    if (!question || !answers) {
        m_desk.messages.showError(question ? answers.error() : question.error());
        return;
    }
    ConfidenceDialog dialog(m_desk.theme, m_desk.clock.today(), m_sheet->row.listName, *question,
        *answers, m_about->enrolment, this);
    if (m_services.mayReword())
        dialog.allowNewQuestion();
    connect(&dialog, &ConfidenceDialog::questionWanted, this, [&, this] {
        const auto words = m_desk.dialogs.askText(tr("Reword the question"), tr("Question"),
            m_services.meetings.question().value_or(QString()));
        if (!words)
            return;
        if (const base::Done kept = m_services.meetings.setQuestion(*words); !kept)
            m_desk.messages.showError(kept.error());
        else
            dialog.setQuestion(*words);
    });
    security::Undo undo;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(undo,
            m_services.meetings.setConfidence(
                m_about->enrolment, dialog.rowVersion(), dialog.answer()));
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted) {
        ended(
            tr("Answer kept."), [this, undo] { return m_services.meetings.undoConfidence(undo); });
    }
}

void ReviewSheetView::ended(const QString &notice, std::function<base::Done()> undo)
{
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(notice, std::move(undo));
    reload();
}

} // namespace ui
