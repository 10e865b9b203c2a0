#include "ui/evaluations/evaluations_tab.h"

#include "core/base/format.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/dialogs.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/shown_list.h"
#include "ui/evaluations/evaluation_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using evaluations::Evaluation;

namespace {

std::vector<ListColumn> columns()
{
    return {{u"evaluation"_s, EvaluationsTab::tr("Evaluation"), exchange::ColumnKind::Text,
                EvaluationsTab::tr("Subject")},
        {u"day"_s, EvaluationsTab::tr("On"), exchange::ColumnKind::Date},
        {u"group"_s, EvaluationsTab::tr("Group")},
        {u"marks"_s, EvaluationsTab::tr("Marks"), exchange::ColumnKind::Number},
        {u"coefficient"_s, EvaluationsTab::tr("Coefficient")},
        {u"staff"_s, EvaluationsTab::tr("Given by")}};
}

CellRows::Row rowOf(const Evaluation &one)
{
    const evaluations::EvaluationDetails &details = one.details;
    ListCell what{details.title};
    what.secondary = details.subject;
    const int marks = one.marks + one.without;
    return {one.id.value(),
        {std::move(what), {base::formatDate(details.takenOn), details.takenOn}, {one.groupName},
            {QString::number(marks), marks},
            {evaluations::formatMark(details.coefficientHundredths), details.coefficientHundredths},
            {one.staffName}}};
}

} // namespace

EvaluationsTab::EvaluationsTab(
    const Desk &desk, const EvaluationServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_rows(columns())
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
    , m_table(new DataTable(desk.theme, tr("Evaluations")))
    , m_empty(new EmptyState(desk.theme, Icon::Edit, tr("No evaluation in this term"),
          tr("An evaluation has a subject, a day and a coefficient; marks are typed beside the "
             "names.")))
    , m_marksCard(new Card(desk.theme, tr("Marks")))
    , m_markList(new MarkListView(desk.theme, m_marks))
    , m_help(makeLabel(tr("Type a mark and Enter. A: absent, D: exempt, N: not handed in; none of "
                          "them is a zero."),
          LabelLook::Muted))
    , m_edit(makeButton(desk.theme, tr("&Change…"), ButtonLook::Secondary, Icon::Edit))
    , m_remove(makeButton(desk.theme, tr("&Take away…"), ButtonLook::Quiet, Icon::Trash))
{
    buildTable();
    auto *list = new Card(desk.theme, tr("Evaluations"));
    list->setFlush(true);
    if (services.mayWrite()) {
        list->addAction(m_edit);
        list->addAction(m_remove);
    }
    m_shown->addButtons(*list);
    list->body()->addWidget(m_table);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(desk.theme.px(12));
    row->addWidget(list, 3);
    row->addWidget(makeMarks(), 2);
    setFocusProxy(m_table);
}

void EvaluationsTab::buildTable()
{
    m_table->setObjectName(u"evaluationTable"_s);
    m_table->setTwoLines(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(0, new PersonDelegate(m_desk.theme, m_table));
    m_table->setSource(&m_rows);
    m_table->setEmptyState(m_empty);
    if (m_services.mayWrite())
        m_empty->setAction(tr("New evaluation"));
    m_shown = new ShownList(m_desk, *m_output, *m_table,
        {u"evaluations"_s, tr("Evaluations"), ListOutput::Content::Plain, {u"staff"_s}});
    m_edit->setObjectName(u"editEvaluation"_s);
    m_remove->setObjectName(u"removeEvaluation"_s);
    connect(m_table, &DataTable::rowChosen, this, &EvaluationsTab::showMarks);
    connect(m_table, &DataTable::rowActivated, m_markList, [this] {
        m_markList->setFocus();
        m_markList->begin();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &EvaluationsTab::addNew);
    connect(m_edit, &QPushButton::clicked, this, &EvaluationsTab::edit);
    connect(m_remove, &QPushButton::clicked, this, &EvaluationsTab::remove);
}

QWidget *EvaluationsTab::makeMarks()
{
    m_help->setWordWrap(true);
    m_marksCard->body()->addWidget(m_help);
    m_marksCard->body()->addWidget(m_markList, 1);
    connect(&m_marks, &MarkListModel::typed, this, &EvaluationsTab::keepMark);
    connect(&m_marks, &MarkListModel::refused, this,
        [this](const base::Error &error) { m_desk.messages.showError(error); });
    return m_marksCard;
}

void EvaluationsTab::showTerm(
    std::optional<school::TermId> term, std::optional<school::GroupId> group)
{
    m_term = term;
    m_group = group;
    reload();
}

void EvaluationsTab::reload()
{
    m_evaluations.clear();
    if (m_term) {
        auto found = m_services.evaluations.ofTerm(*m_term, m_group);
        if (!found) {
            m_desk.messages.showError(found.error());
            return;
        }
        m_evaluations = std::move(*found);
    }
    std::vector<CellRows::Row> rows;
    for (const Evaluation &one : m_evaluations)
        rows.push_back(rowOf(one));
    {
        // Between two readings nothing is chosen: a mark being typed must not lose its row.
        const QSignalBlocker quiet(m_table);
        m_rows.setRows(std::move(rows));
    }
    showMarks();
}

const Evaluation *EvaluationsTab::current() const
{
    const qint64 key = m_rows.keyAt(m_table->currentSource());
    const auto found = std::find_if(m_evaluations.begin(), m_evaluations.end(),
        [key](const Evaluation &one) { return one.id.value() == key; });
    return found == m_evaluations.end() ? nullptr : &*found;
}

void EvaluationsTab::showMarks()
{
    const Evaluation *evaluation = current();
    m_edit->setEnabled(evaluation);
    m_remove->setEnabled(evaluation);
    m_marksCard->setEnabled(evaluation);
    if (!evaluation) {
        m_marks.setRows({}, 2000, false);
        return;
    }
    auto rows = m_services.evaluations.marks(evaluation->id);
    if (!rows) {
        m_desk.messages.showError(rows.error());
        return;
    }
    m_marks.setRows(std::move(*rows), evaluation->details.outOfHundredths, m_services.mayWrite());
}

void EvaluationsTab::keepMark(const evaluations::MarkRow &row)
{
    const Evaluation *evaluation = current();
    if (!evaluation)
        return;
    const auto kept =
        m_services.evaluations.setMarks(evaluation->id, evaluation->rowVersion, {row});
    if (!kept) {
        m_desk.messages.showError(kept.error());
        return;
    }
    ended(tr("Mark of %1 kept.").arg(row.listName), kept->undo);
}

void EvaluationsTab::addNew()
{
    const auto groups = m_services.evaluations.groups();
    const auto subjects = m_services.evaluations.subjects();
    if (!groups || !subjects) {
        m_desk.messages.showError(groups ? subjects.error() : groups.error());
        return;
    }
    evaluations::EvaluationDetails proposed;
    proposed.takenOn = m_desk.clock.today();
    if (m_group)
        proposed.group = *m_group;
    if (const auto self = m_services.staff.self(); self && *self)
        proposed.staff = (*self)->id;
    EvaluationDialog dialog(m_desk.theme, m_desk.clock.today(),
        {*groups, m_services.staff.names().value_or(std::vector<school::StaffName>()), *subjects},
        proposed, true, this);
    std::optional<evaluations::ChangedEvaluation> added;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(added, m_services.evaluations.add(dialog.details()));
        return {};
    });
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted || !added)
        return;
    ended(tr("Evaluation added."), added->undo);
    m_table->selectKey(added->evaluation.id.value());
    m_markList->setFocus();
}

void EvaluationsTab::edit()
{
    if (!current())
        return;
    const Evaluation evaluation = *current(); // the list is read again while the dialog stands
    const auto groups = m_services.evaluations.groups();
    const auto subjects = m_services.evaluations.subjects();
    if (!groups || !subjects) {
        m_desk.messages.showError(groups ? subjects.error() : groups.error());
        return;
    }
    EvaluationDialog dialog(m_desk.theme, m_desk.clock.today(),
        {*groups, m_services.staff.names().value_or(std::vector<school::StaffName>()), *subjects},
        evaluation.details, false, this);
    security::Undo undo;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(const auto changed,
            m_services.evaluations.edit(evaluation.id, evaluation.rowVersion, dialog.details()));
        undo = changed.undo;
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("Evaluation changed."), undo);
}

void EvaluationsTab::remove()
{
    if (!current())
        return;
    const Evaluation evaluation = *current();
    const QString text = tr("%n mark(s) go with it.", nullptr, evaluation.marks);
    if (!m_desk.dialogs.confirm(
            tr("Take “%1” away?").arg(evaluation.details.title), text, tr("Take away")))
        return;
    const auto undo = m_services.evaluations.remove(evaluation.id, evaluation.rowVersion);
    if (!undo) {
        m_desk.messages.showError(undo.error());
        return;
    }
    ended(tr("Evaluation taken away."), *undo);
}

void EvaluationsTab::ended(const QString &notice, const security::Undo &undo)
{
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(notice, [this, undo] { return m_services.evaluations.undo(undo); });
    emit changed();
}

void EvaluationsTab::print()
{
    m_shown->print();
}

} // namespace ui
