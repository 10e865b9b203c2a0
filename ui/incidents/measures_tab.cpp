#include "ui/incidents/measures_tab.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/letters/issued_register.h"
#include "core/letters/letter.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/dated_filters.h"
#include "ui/base/dialogs.h"
#include "ui/base/empty_state.h"
#include "ui/base/pill_label.h"
#include "ui/base/shown_list.h"
#include "ui/incidents/incident_rows.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using incidents::Measure;

namespace {
constexpr int kDaysBack = 3 * 365;
}

MeasuresTab::MeasuresTab(const Desk &desk, const IncidentServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_rows(IncidentRows::measureColumns())
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
    , m_table(new DataTable(desk.theme, tr("Measures")))
    , m_filters(new DatedFilters(desk, *m_table,
          {tr("Name, measure or reason"), tr("Measures decided from"),
              tr("Measures decided until")},
          {kDaysBack}, this))
    , m_count(new PillLabel(desk.theme, {}, Tone::Accent))
    , m_empty(new EmptyState(desk.theme, Icon::Check, tr("No measure was decided"),
          tr("Remarks, repairs, warnings and temporary exclusions stand here until the day set "
             "in the settings.")))
    , m_edit(makeButton(desk.theme, tr("Chan&ge…"), ButtonLook::Secondary, Icon::Edit))
    , m_letter(makeButton(desk.theme, tr("&Letter"), ButtonLook::Secondary, Icon::Mail))
    , m_withdraw(makeButton(desk.theme, tr("W&ithdraw…"), ButtonLook::Quiet, Icon::Trash))
    , m_erase(makeButton(desk.theme, {}, ButtonLook::Danger, Icon::Trash))
{
    buildTable();
    buildActions();
    auto *card = new Card(desk.theme, tr("Measures"), this);
    card->setFlush(true);
    card->addMark(m_count);
    for (QPushButton *button : {m_edit, m_letter, m_withdraw})
        card->addAction(button);
    m_shown->addButtons(*card);
    card->body()->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(12));
    column->addWidget(m_filters);
    column->addWidget(card, 1);
    column->addWidget(m_erase, 0, Qt::AlignLeft);
    setFocusProxy(m_table);
}

void MeasuresTab::buildTable()
{
    m_filters->setObjectName(u"measureFilters"_s);
    m_table->setObjectName(u"measureTable"_s);
    m_table->setTwoLines(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(0, new PersonDelegate(m_desk.theme, m_table));
    m_table->setItemDelegateForColumn(
        IncidentRows::kMeasureStateColumn, new PillDelegate(m_desk.theme, m_table));
    m_table->setSource(&m_rows);
    m_table->sortByColumn(IncidentRows::kDayColumn, Qt::DescendingOrder);
    m_table->setEmptyState(m_empty);
    if (m_services.mayDecide())
        m_empty->setAction(tr("Decide a measure"));
    m_shown = new ShownList(
        m_desk, *m_output, *m_table, {u"measures"_s, tr("Measures"), ListOutput::Content::Names});
    m_shown->setNote([this] { return m_filters->words(); });
    connect(m_filters, &DatedFilters::daysChanged, this, &MeasuresTab::reload);
    connect(m_table, &DataTable::rowChosen, this, &MeasuresTab::enableActions);
    connect(m_table, &DataTable::rowActivated, this, &MeasuresTab::edit);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { decide({}, {}); });
}

void MeasuresTab::buildActions()
{
    m_edit->setObjectName(u"editMeasure"_s);
    m_letter->setObjectName(u"measureLetter"_s);
    m_withdraw->setObjectName(u"withdrawMeasure"_s);
    m_erase->setObjectName(u"eraseMeasures"_s);
    m_edit->setVisible(m_services.mayDecide());
    m_withdraw->setVisible(m_services.mayDecide());
    m_letter->setVisible(m_services.mayWrite());
    m_erase->hide();
    connect(m_edit, &QPushButton::clicked, this, &MeasuresTab::edit);
    connect(m_letter, &QPushButton::clicked, this, &MeasuresTab::write);
    connect(m_withdraw, &QPushButton::clicked, this, &MeasuresTab::withdraw);
    connect(m_erase, &QPushButton::clicked, this, &MeasuresTab::erase);
}

void MeasuresTab::reload()
{
    const auto [from, to] = m_filters->days();
    auto found = m_services.measures.measures({from, to});
    if (!found) {
        m_desk.messages.showError(found.error());
        return;
    }
    m_measures = std::move(*found);
    std::vector<CellRows::Row> rows;
    for (const Measure &one : m_measures)
        rows.push_back(IncidentRows::measure(one));
    m_rows.setRows(std::move(rows));
    m_count->setText(tr("%n measure(s)", nullptr, m_table->shownRows()), Tone::Accent);
    const int past = m_services.mayDecide() ? m_services.measures.pastTheirDay().value_or(0) : 0;
    m_erase->setVisible(past > 0);
    m_erase->setText(tr("Erase %n measure(s) past keeping…", nullptr, past));
    enableActions();
}

const Measure *MeasuresTab::current() const
{
    const qint64 key = m_rows.keyAt(m_table->currentSource());
    const auto found = std::find_if(m_measures.begin(), m_measures.end(),
        [key](const Measure &one) { return one.id.value() == key; });
    return found == m_measures.end() ? nullptr : &*found;
}

void MeasuresTab::enableActions()
{
    const Measure *measure = current();
    m_edit->setEnabled(measure);
    m_withdraw->setEnabled(measure);
    m_letter->setEnabled(measure);
    const bool isWritten = measure && measure->details.letter;
    m_letter->setText(isWritten ? tr("Open the &letter") : tr("Write the &letter"));
}

void MeasuresTab::select(incidents::MeasureId measure)
{
    m_filters->setWords({});
    m_table->selectKey(measure.value());
}

void MeasuresTab::ended(const QString &notice, const security::Undo &undo)
{
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(notice, [this, undo] { return m_services.measures.undo(undo); });
    emit changed();
}

void MeasuresTab::decide(
    std::optional<people::StudentId> student, std::optional<incidents::IncidentId> incident)
{
    incidents::MeasureDetails proposed;
    proposed.decidedOn = m_desk.clock.today();
    proposed.incident = incident;
    MeasureDialog dialog(m_desk.theme, m_services.workspace, proposed, student, this);
    security::Undo undo;
    incidents::MeasureId id{0};
    dialog.setAct([&]() -> base::Done {
        const auto who = dialog.student();
        if (!who) {
            return base::fail(incidents::errors::kNobody,
                tr("There is no student of that name: choose one of the list."));
        }
        ET_ASSIGN(const auto decided, m_services.measures.decide(*who, dialog.details()));
        undo = decided.undo;
        id = decided.measure.id;
        return {};
    });
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    ended(tr("%1: measure decided.").arg(dialog.studentName()), undo);
    select(id);
}

// Without the right to write letters there is none to choose.
std::vector<MeasureDialog::Letter> MeasuresTab::lettersAbout(people::StudentId student)
{
    std::vector<MeasureDialog::Letter> found;
    if (!m_services.mayWrite())
        return found;
    const auto lines = letters::IssuedRegister(m_services.workspace).lines({student, {}});
    if (!lines)
        return found;
    for (const letters::IssuedLine &line : *lines) {
        if (line.kind == letters::kLetterDocument)
            found.push_back({line.id,
                base::joined(
                    {base::formatInstant(line.issuedAt), line.title, line.recipient}, u" · "_s)});
    }
    return found;
}

void MeasuresTab::edit()
{
    if (!current())
        return;
    const Measure measure = *current(); // the list is read again while the dialog stands
    MeasureDialog dialog(
        m_desk.theme, m_services.workspace, measure, lettersAbout(measure.student), this);
    if (!m_services.mayDecide()) {
        dialog.showOnly();
        m_desk.dialogs.run(dialog);
        return;
    }
    security::Undo undo;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(const auto changed,
            m_services.measures.edit(measure.id, measure.rowVersion, dialog.details()));
        undo = changed.undo;
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("%1: measure changed.").arg(measure.listName), undo);
}

void MeasuresTab::write()
{
    const Measure *measure = current();
    if (!measure)
        return;
    if (measure->details.letter)
        m_desk.navigator.go({u"letters"_s, u"document"_s, measure->details.letter->value()});
    else
        m_desk.navigator.go({u"letters"_s, u"student"_s, measure->student.value()});
}

void MeasuresTab::withdraw()
{
    if (!current())
        return;
    const Measure measure = *current();
    const auto why = m_desk.dialogs.askText(
        tr("Withdraw the measure about %1").arg(measure.listName), tr("Why it is withdrawn"), {});
    if (!why)
        return;
    const auto changed = m_services.measures.withdraw(measure.id, measure.rowVersion, *why);
    if (!changed) {
        m_desk.messages.showError(changed.error());
        return;
    }
    ended(tr("%1: measure withdrawn.").arg(measure.listName), changed->undo);
}

void MeasuresTab::erase()
{
    if (!m_desk.dialogs.confirm(tr("Erase what is past keeping"),
            tr("Measures past their day, and incidents of those years about which nothing is "
               "kept, are erased for good. The letters that were issued stay."),
            tr("Erase")))
        return;
    const auto erased = m_services.measures.erasePast();
    if (!erased) {
        m_desk.messages.showError(erased.error());
        return;
    }
    m_desk.messages.notice(tr("%n measure(s) erased", nullptr, erased->measures)
        + tr(", %n incident(s)", nullptr, erased->incidents));
    emit changed();
}

void MeasuresTab::print()
{
    m_shown->print();
}

} // namespace ui
