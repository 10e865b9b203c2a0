#include "ui/exams/adjustments_view.h"

#include "core/base/format.h"
#include "ui/base/buttons.h"
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

namespace {

constexpr int kPanelWidth = 340;
constexpr int kState = 3;

std::vector<ListColumn> columns()
{
    return {{u"name"_s, AdjustmentsView::tr("Student"), exchange::ColumnKind::Text,
                AdjustmentsView::tr("Group")},
        {u"kind"_s, AdjustmentsView::tr("Adjustment")},
        {u"detail"_s, AdjustmentsView::tr("Precision")}, {u"state"_s, AdjustmentsView::tr("State")},
        {u"decided"_s, AdjustmentsView::tr("Notified on"), exchange::ColumnKind::Date},
        {u"appeal"_s, AdjustmentsView::tr("Appeal until"), exchange::ColumnKind::Date}};
}

Tone toneOf(exams::AdjustmentState state)
{
    switch (state) {
    case exams::AdjustmentState::ToAsk:
    case exams::AdjustmentState::Asked:
    case exams::AdjustmentState::Partly:
        return Tone::Warning;
    case exams::AdjustmentState::Sent:
    case exams::AdjustmentState::Appeal:
        return Tone::Accent;
    case exams::AdjustmentState::Granted:
    case exams::AdjustmentState::Applied:
        return Tone::Good;
    case exams::AdjustmentState::Refused:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

ListCell dayCell(const std::optional<QDate> &day)
{
    return day ? ListCell{base::formatDate(*day), *day} : ListCell{};
}

CellRows::Row rowOf(const exams::AdjustmentLine &line)
{
    const exams::AdjustmentDetails &details = line.adjustment.details;
    ListCell name{line.name};
    name.secondary = line.groupName;
    return {line.adjustment.id.value(),
        {name, {titleOf(details.kind)}, {details.detail},
            {titleOf(details.state), int(details.state), toneOf(details.state)},
            dayCell(details.decidedOn), dayCell(exams::appealUntil(details))}};
}

} // namespace

AdjustmentsView::AdjustmentsView(const Desk &desk, const ExamsServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_adjustments(services.workspace)
    , m_rows(columns())
    , m_list(new ListEditor(m_desk, tr("Adjustments"), m_rows, this))
    , m_student(new QComboBox)
    , m_kind(new QComboBox)
    , m_detail(new QLineEdit)
    , m_state(new QComboBox)
    , m_decidedOn(new DateField(desk.theme, desk.clock.today()))
    , m_remove(makeButton(desk.theme, tr("Remove"), ButtonLook::Quiet, Icon::Trash))
{
    build();
    auto *output = new ListOutput(m_desk, services.workspace, services.accounts, this);
    m_list->addOutput(
        *output, {u"exams.adjustments"_s, tr("Adjustments"), ListOutput::Content::Details});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &ListEditor::fillWanted, this, &AdjustmentsView::fill);
    connect(m_list, &ListEditor::saveWanted, this, &AdjustmentsView::save);
    connect(m_remove, &QPushButton::clicked, this, &AdjustmentsView::remove);
}

void AdjustmentsView::build()
{
    for (const exams::AdjustmentKind kind : exams::kAdjustmentKinds)
        m_kind->addItem(titleOf(kind), int(kind));
    for (const exams::AdjustmentState state : exams::kAdjustmentStates)
        m_state->addItem(titleOf(state), int(state));
    m_detail->setMaxLength(300);
    EditPanel &panel = m_list->panel();
    panel.addField(u"adjusted"_s, tr("Student"), m_student, Presence::Required);
    panel.addField(u"adjustmentKind"_s, tr("Adjustment"), m_kind, Presence::Required);
    panel.addField(u"adjustmentDetail"_s, tr("Precision"), m_detail, Presence::Optional,
        tr("What is to be done, never why: no diagnosis, no illness."));
    panel.addField(u"adjustmentState"_s, tr("State"), m_state, Presence::Required);
    panel.addField(u"adjustmentDay"_s, tr("Notified on"), m_decidedOn);
    panel.mapError(exams::errors::kNoAdjustmentDetail, u"adjustmentDetail"_s);
    panel.mapError(exams::errors::kBadDecidedOn, u"adjustmentDay"_s);
    m_remove->setObjectName(u"removeAdjustment"_s);
    panel.addAction(m_remove);
    m_list->setPanelWidth(kPanelWidth);
    m_list->setAddLabel(tr("Add an adjustment"));
    m_list->addSearch(tr("Name or adjustment"));
    DataTable &table = m_list->table();
    table.setObjectName(u"adjustments"_s);
    table.setTwoLines(true);
    table.setItemDelegateForColumn(0, new PersonDelegate(m_desk.theme, &table));
    table.setItemDelegateForColumn(kState, new PillDelegate(m_desk.theme, &table));
    auto *empty = new EmptyState(m_desk.theme, Icon::Exams, tr("No adjustment yet"),
        tr("Extra time, a reader, a computer: what is asked of the academy stands here with its "
           "state. These schools use the whole procedure."));
    empty->setAction(tr("Add an adjustment"));
    table.setEmptyState(empty);
    connect(empty, &EmptyState::actionTriggered, m_list, &ListEditor::startNew);
}

void AdjustmentsView::setSession(int session)
{
    m_session = session;
    read();
}

void AdjustmentsView::read()
{
    auto lines = m_adjustments.ofSession(m_session);
    if (!lines) {
        m_desk.messages.showError(lines.error());
        return;
    }
    m_lines = std::move(*lines);
    std::vector<CellRows::Row> rows;
    for (const exams::AdjustmentLine &line : m_lines)
        rows.push_back(rowOf(line));
    m_rows.setRows(std::move(rows));
    m_list->reloaded();
}

void AdjustmentsView::fillStudents()
{
    const auto candidates = m_adjustments.candidates(m_session);
    if (!candidates) {
        m_desk.messages.showError(candidates.error());
        return;
    }
    m_student->clear();
    for (const exams::AdjustmentCandidate &candidate : *candidates)
        m_student->addItem(candidate.name, candidate.student.value());
}

const exams::AdjustmentLine *AdjustmentsView::edited() const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [this](const exams::AdjustmentLine &one) {
            return m_list->edited() == one.adjustment.id.value();
        });
    return found == m_lines.end() ? nullptr : &*found;
}

void AdjustmentsView::fill()
{
    fillStudents();
    const exams::AdjustmentLine *line = edited();
    m_list->panel().setTitle(line ? line->name : tr("New adjustment"));
    const exams::AdjustmentDetails details =
        line ? line->adjustment.details : exams::AdjustmentDetails();
    if (line && m_student->findData(line->adjustment.student.value()) < 0)
        m_student->addItem(line->name, line->adjustment.student.value());
    m_student->setCurrentIndex(line ? m_student->findData(line->adjustment.student.value()) : -1);
    m_student->setEnabled(!line);
    m_kind->setCurrentIndex(m_kind->findData(int(details.kind)));
    m_detail->setText(details.detail);
    m_state->setCurrentIndex(m_state->findData(int(details.state)));
    m_decidedOn->setDate(details.decidedOn);
    m_remove->setVisible(line);
}

exams::AdjustmentDetails AdjustmentsView::typed() const
{
    return {exams::AdjustmentKind(m_kind->currentData().toInt()), m_detail->text(),
        exams::AdjustmentState(m_state->currentData().toInt()), m_decidedOn->date()};
}

void AdjustmentsView::ended(
    std::optional<qint64> key, const QString &notice, const security::Undo &undo)
{
    m_list->panel().setClean();
    read();
    if (key)
        m_list->saved(*key);
    m_desk.messages.undoable(notice, [this, undo]() -> base::Done {
        ET_TRY(m_adjustments.undo(undo));
        read();
        return {};
    });
}

void AdjustmentsView::save()
{
    const exams::AdjustmentLine *line = edited();
    if ((line && !hasUnsavedWork()) || !m_list->panel().check())
        return;
    const QString name = m_student->currentText();
    const auto saved = line
        ? m_adjustments.edit(line->adjustment.id, line->adjustment.rowVersion, typed())
        : m_adjustments.add(
            people::StudentId(m_student->currentData().toLongLong()), m_session, typed());
    if (!saved)
        m_list->panel().showError(saved.error(), m_desk.messages);
    else
        ended(saved->id.value(), tr("Adjustment of %1: saved.").arg(name), saved->undo);
}

void AdjustmentsView::remove()
{
    const exams::AdjustmentLine *line = edited();
    if (!line || !m_list->mayGiveUp())
        return;
    const QString name = line->name;
    const auto undo = m_adjustments.remove(line->adjustment.id, line->adjustment.rowVersion);
    if (!undo)
        m_desk.messages.showError(undo.error());
    else
        ended({}, tr("An adjustment of %1 is taken out.").arg(name), *undo);
}

void AdjustmentsView::print()
{
    m_list->print();
}

bool AdjustmentsView::hasUnsavedWork() const
{
    return m_list->panel().isDirty();
}

bool AdjustmentsView::mayGiveUp()
{
    return m_list->mayGiveUp();
}

void AdjustmentsView::giveUp()
{
    m_list->panel().setClean();
}

} // namespace ui
