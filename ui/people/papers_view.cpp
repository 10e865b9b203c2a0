#include "ui/people/papers_view.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/security/workspace.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/edit_panel.h"
#include "ui/base/empty_state.h"
#include "ui/base/list_editor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using paperwork::ChecklistLine;
using paperwork::PaperDetails;
using paperwork::PaperOutcome;
using paperwork::PaperState;

namespace {

constexpr int kStateColumn = 1;
constexpr int kPanelWidth = 300;

Tone toneOf(PaperState state)
{
    switch (state) {
    case PaperState::Missing:
    case PaperState::Expired:
        return Tone::Bad;
    case PaperState::Expiring:
        return Tone::Warning;
    case PaperState::Received:
        return Tone::Good;
    case PaperState::Waived:
    case PaperState::NotYet:
    case PaperState::IfConcerned:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

ListCell dateCell(const std::optional<QDate> &day)
{
    return day ? ListCell{base::formatDate(*day), *day} : ListCell{};
}

} // namespace

PapersView::PapersView(
    const Desk &desk, security::Workspace &workspace, ListOutput &output, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_papers(workspace)
    , m_mayEdit(workspace.reach(security::Operation::EditStudentFile) != security::Reach::None)
    , m_model({{u"paper"_s, tr("Paper")}, {u"state"_s, tr("State")},
          {u"on"_s, tr("Received on"), exchange::ColumnKind::Date},
          {u"until"_s, tr("Until"), exchange::ColumnKind::Date}, {u"about"_s, tr("Remark")}})
    , m_editor(new ListEditor(desk, tr("Papers of the file"), m_model, this))
    , m_outcome(new QComboBox)
    , m_on(new DateField(desk.theme, desk.clock.today()))
    , m_until(new DateField(desk.theme, desk.clock.today()))
    , m_note(new QLineEdit)
    , m_renew(makeButton(desk.theme, tr("Rene&wed…"), ButtonLook::Secondary, Icon::Refresh))
    , m_remove(makeButton(desk.theme, tr("&Take out"), ButtonLook::Secondary, Icon::Trash))
{
    m_editor->addOutput(
        output, {u"students.papers"_s, tr("Papers of the file"), ListOutput::Content::Names});
    m_editor->setPanelWidth(kPanelWidth);
    DataTable &table = m_editor->table();
    table.setObjectName(u"paperTable"_s);
    table.setItemDelegateForColumn(kStateColumn, new PillDelegate(desk.theme, this));
    table.setEmptyState(new EmptyState(desk.theme, Icon::File, tr("No paper is asked for"),
        tr("Save the file first; which papers are asked for is set in the settings.")));
    table.installEventFilter(this);
    buildPanel();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_editor);
    connect(m_editor, &ListEditor::fillWanted, this, &PapersView::fill);
    connect(m_editor, &ListEditor::saveWanted, this, &PapersView::save);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &PapersView::fit);
    connect(&m_editor->panel(), &EditPanel::cancelWanted, this, &PapersView::giveUpRenewal);
    connect(&m_editor->panel(), &EditPanel::escaped, this, &PapersView::giveUpRenewal);
    connect(m_renew, &QPushButton::clicked, this, &PapersView::renew);
    connect(m_remove, &QPushButton::clicked, this, &PapersView::remove);
}

void PapersView::buildPanel()
{
    EditPanel &panel = m_editor->panel();
    m_outcome->addItem(tr("Received"));
    m_outcome->addItem(tr("Not needed"));
    m_note->setMaxLength(200);
    panel.addField(u"paperOutcome"_s, tr("What is noted"), m_outcome);
    panel.addField(u"paperOn"_s, tr("On"), m_on, Presence::Required);
    panel.addField(u"paperUntil"_s, tr("Valid until"), m_until);
    panel.addField(u"paperNote"_s, tr("Note, or why it is not needed"), m_note);
    panel.mapError(paperwork::errors::kBadPaperDay, u"paperOn"_s);
    panel.mapError(paperwork::errors::kNoValidity, u"paperUntil"_s);
    panel.mapError(paperwork::errors::kBadValidity, u"paperUntil"_s);
    panel.mapError(paperwork::errors::kNoWaiverReason, u"paperNote"_s);
    panel.mapError(paperwork::errors::kSealedNote, u"paperNote"_s);
    m_renew->setObjectName(u"paperRenew"_s);
    m_remove->setObjectName(u"paperRemove"_s);
    panel.addAction(m_remove);
    panel.addAction(m_renew);
    panel.setVisible(m_mayEdit);
}

void PapersView::show(std::optional<people::StudentId> student)
{
    if (student != m_student)
        m_renewed.reset();
    m_student = student;
    read();
}

void PapersView::read()
{
    m_list.lines.clear();
    if (m_student) {
        auto list = m_papers.checklist(*m_student);
        if (list)
            m_list = std::move(*list);
        else
            m_desk.messages.showError(list.error());
    }
    std::vector<CellRows::Row> rows;
    int lacking = 0;
    for (const ChecklistLine &line : m_list.lines) {
        QStringList about;
        if (!line.isAsked)
            about += tr("not asked of this student");
        else if (line.state == PaperState::NotYet && line.askedFrom)
            about += tr("asked for from %1 on").arg(base::formatDate(*line.askedFrom));
        if (line.isAsked && line.dueBy && line.state != PaperState::Received)
            about += tr("by %1").arg(base::formatDate(*line.dueBy));
        if (line.counting)
            about += line.counting->details.note;
        if (!line.earlier.empty())
            about += tr("%n earlier one(s)", nullptr, int(line.earlier.size()));
        const auto &counting = line.counting;
        rows.push_back({line.requirement.id.value(),
            {{line.requirement.details.name, int(rows.size())},
                {titleOf(line.state), int(line.state), toneOf(line.state)},
                dateCell(counting ? std::optional(counting->details.on) : std::nullopt),
                dateCell(counting ? counting->details.validUntil : std::nullopt),
                {base::joined(about, u" · "_s)}}});
        lacking += line.isAsked && isLacking(line.state) ? 1 : 0;
    }
    m_model.setRows(std::move(rows));
    m_editor->card().setTitle(
        lacking > 0 ? tr("%n paper(s) missing", nullptr, lacking) : tr("Papers of the file"));
    m_editor->reloaded();
}

const ChecklistLine *PapersView::edited() const
{
    const auto line =
        std::find_if(m_list.lines.begin(), m_list.lines.end(), [this](const ChecklistLine &one) {
            return m_editor->edited() == one.requirement.id.value();
        });
    return line == m_list.lines.end() ? nullptr : &*line;
}

bool PapersView::isNew() const
{
    const ChecklistLine *line = edited();
    return line
        && (!line->counting || line->state == PaperState::Expired
            || m_renewed == line->requirement.id);
}

PaperDetails PapersView::proposed(const ChecklistLine &line) const
{
    const QDate today = m_desk.clock.today();
    PaperDetails details{PaperOutcome::Received, today, {}, {}};
    if (line.requirement.details.isDated)
        details.validUntil = std::max(m_list.proposedEnd, today);
    return details;
}

void PapersView::fill()
{
    const ChecklistLine *line = edited();
    const PaperDetails details = !line ? PaperDetails()
        : isNew()                      ? proposed(*line)
                                       : line->counting->details;
    m_editor->panel().setTitle(line ? line->requirement.details.name : QString());
    m_outcome->setCurrentIndex(details.outcome == PaperOutcome::Waived ? 1 : 0);
    m_on->setDate(details.on.isValid() ? std::optional(details.on) : std::nullopt);
    m_until->setDate(details.validUntil);
    m_note->setText(line && line->requirement.details.isSealed ? QString() : details.note);
    m_remove->setVisible(line && line->counting && !isNew());
    m_renew->setVisible(line && line->counting && !isNew() && line->requirement.details.isDated);
    for (QWidget *field : std::initializer_list<QWidget *>{m_outcome, m_on, m_until, m_note})
        field->setEnabled(line && !line->requirement.retired);
    m_editor->panel().setNew(line && isNew() && !line->requirement.retired);
    fit();
}

void PapersView::fit()
{
    const ChecklistLine *line = edited();
    m_editor->panel().form().setFieldVisible(
        u"paperNote"_s, !line || !line->requirement.details.isSealed);
}

PaperDetails PapersView::typed() const
{
    return {m_outcome->currentIndex() == 1 ? PaperOutcome::Waived : PaperOutcome::Received,
        m_on->date().value_or(QDate()), m_until->date(), m_note->text()};
}

bool PapersView::hasUnsavedWork() const
{
    return m_mayEdit && m_editor->panel().isDirty();
}

void PapersView::print()
{
    m_editor->print();
}

} // namespace ui
