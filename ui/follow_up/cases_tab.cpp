#include "ui/follow_up/cases_tab.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/dated_filters.h"
#include "ui/base/dialogs.h"
#include "ui/base/empty_state.h"
#include "ui/base/pill_label.h"
#include "ui/base/shown_list.h"
#include "ui/follow_up/absence_dialog.h"
#include "ui/follow_up/absence_rows.h"
#include "ui/follow_up/proof_dialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using absences::AbsenceLine;

namespace {

constexpr int kDaysBack = 30;
constexpr int kDaysAhead = 14;
constexpr int kYear = 366;

QString nameOf(const AbsenceLine &line)
{
    return people::listName(line.lastName, people::firstOf(line.firstNames));
}

} // namespace

CasesTab::CasesTab(const Desk &desk, const FollowUpServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_rows(AbsenceRows::caseColumns())
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
    , m_table(new DataTable(desk.theme, tr("Absences")))
    , m_filters(new DatedFilters(desk, *m_table,
          {tr("Name or reason"), tr("Absences from"), tr("Absences until")},
          {kDaysBack, kDaysAhead}, this))
    , m_which(new QComboBox)
    , m_count(new PillLabel(desk.theme, {}, Tone::Accent))
    , m_empty(new EmptyState(desk.theme, Icon::CalendarDay, {}, {}))
    , m_edit(makeButton(desk.theme, tr("&Change…"), ButtonLook::Secondary, Icon::Edit))
    , m_proof(makeButton(desk.theme, tr("&Paper received…"), ButtonLook::Secondary, Icon::File))
    , m_class(makeButton(desk.theme, tr("C&lass"), ButtonLook::Secondary, Icon::Check))
    , m_withdraw(makeButton(desk.theme, tr("&Withdraw…"), ButtonLook::Quiet, Icon::Trash))
{
    buildTable();
    buildFilters();
    auto *card = new Card(desk.theme, tr("Absences followed"), this);
    card->setFlush(true);
    card->addMark(m_count);
    buildActions();
    for (QPushButton *button : {m_edit, m_proof, m_class, m_withdraw})
        card->addAction(button);
    m_shown->addButtons(*card);
    card->body()->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(12));
    column->addWidget(m_filters);
    column->addWidget(card, 1);
    setFocusProxy(m_table);
}

void CasesTab::buildTable()
{
    m_table->setObjectName(u"caseTable"_s);
    m_table->setTwoLines(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(0, new PersonDelegate(m_desk.theme, m_table));
    m_table->setItemDelegateForColumn(
        AbsenceRows::kStateColumn, new PillDelegate(m_desk.theme, m_table));
    m_table->setSource(&m_rows);
    m_table->setEmptyState(m_empty);
    m_shown = new ShownList(m_desk, *m_output, *m_table,
        {u"absences"_s, tr("Absences followed"), ListOutput::Content::Names});
    m_shown->setNote([this] {
        return base::joined({m_which->currentText(), m_filters->words()}, u" · "_s);
    });
    connect(m_table, &DataTable::rowChosen, this, &CasesTab::enableActions);
    connect(m_table, &DataTable::rowActivated, this, &CasesTab::edit);
    connect(m_empty, &EmptyState::actionTriggered, this, &CasesTab::announceWanted);
    if (m_services.mayAnnounce())
        m_empty->setAction(tr("Announce an absence"));
}

void CasesTab::buildActions()
{
    m_edit->setObjectName(u"editAbsence"_s);
    m_proof->setObjectName(u"addProof"_s);
    m_class->setObjectName(u"classAbsence"_s);
    m_withdraw->setObjectName(u"withdrawAbsence"_s);
    for (QPushButton *button : {m_edit, m_proof, m_class})
        button->setVisible(m_services.mayQualify());
    m_withdraw->setVisible(m_services.mayAnnounce());
    connect(m_edit, &QPushButton::clicked, this, &CasesTab::edit);
    connect(m_proof, &QPushButton::clicked, this, &CasesTab::addProof);
    connect(m_class, &QPushButton::clicked, this, &CasesTab::classOrReopen);
    connect(m_withdraw, &QPushButton::clicked, this, &CasesTab::withdraw);
}

void CasesTab::buildFilters()
{
    m_filters->setObjectName(u"caseFilters"_s);
    m_which->setObjectName(u"caseWhich"_s);
    m_which->setAccessibleName(tr("Which absences"));
    m_which->addItems({tr("To be followed"), tr("Reason awaited"), tr("Classed"), tr("All")});
    m_filters->addField(m_which);
    connect(m_which, &QComboBox::currentIndexChanged, this, &CasesTab::showRows);
    connect(m_filters, &DatedFilters::daysChanged, this, &CasesTab::reload);
}

void CasesTab::reload()
{
    const auto [from, to] = m_filters->days();
    auto lines = m_services.absences.absences({from, to});
    if (!lines) {
        m_desk.messages.showError(lines.error());
        return;
    }
    m_lines = std::move(*lines);
    showRows();
}

void CasesTab::showStudent(people::StudentId student)
{
    m_which->setCurrentIndex(All);
    const QDate today = m_desk.clock.today();
    m_filters->setDays(today.addDays(-kYear), today.addDays(kYear));
    reload();
    const auto theirs = std::find_if(m_lines.begin(), m_lines.end(),
        [student](const AbsenceLine &line) { return line.student == student; });
    m_filters->setWords(theirs == m_lines.end() ? QString() : nameOf(*theirs));
    if (theirs == m_lines.end())
        return;
    const auto open = std::find_if(theirs, m_lines.end(), [student](const AbsenceLine &line) {
        return line.student == student && !line.absence.classedAt;
    });
    m_table->selectKey((open == m_lines.end() ? *theirs : *open).absence.id.value());
}

bool CasesTab::isShown(const AbsenceLine &line) const
{
    switch (Which(m_which->currentIndex())) {
    case Open:
        return !line.absence.classedAt;
    case Waiting:
        return !line.reason;
    case Classed:
        return line.absence.classedAt.has_value();
    case All:
        return true;
    }
    return true;
}

void CasesTab::showRows()
{
    std::vector<CellRows::Row> rows;
    for (const AbsenceLine &line : m_lines) {
        if (isShown(line))
            rows.push_back(AbsenceRows::absence(line));
    }
    if (m_lines.empty())
        m_empty->setTexts(tr("No absence is followed"),
            tr("An absence is announced here, or opened by the first call about an absent of the "
               "day."));
    else
        m_empty->setTexts(tr("Nothing matches"), tr("Widen the filters to see others."));
    m_rows.setRows(std::move(rows));
    m_count->setText(tr("%n absence(s)", nullptr, m_table->shownRows()), Tone::Accent);
    enableActions();
}

const AbsenceLine *CasesTab::current() const
{
    const qint64 key = m_rows.keyAt(m_table->currentSource());
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
        [key](const AbsenceLine &line) { return line.absence.id.value() == key; });
    return found == m_lines.end() ? nullptr : &*found;
}

void CasesTab::enableActions()
{
    const AbsenceLine *line = current();
    const bool isClassed = line && line->absence.classedAt;
    const bool isOfMeasure = line && line->absence.details.origin == absences::Origin::Measure;
    m_edit->setEnabled(line && !isClassed && !isOfMeasure);
    m_proof->setEnabled(line);
    m_class->setEnabled(line && (isClassed || line->reason));
    m_class->setText(isClassed ? tr("Open again") : tr("C&lass"));
    const auto *signedIn = m_services.workspace.signedIn();
    const bool isOwnWord = line && signedIn && line->absence.madeBy == signedIn->account
        && line->absence.details.origin == absences::Origin::Announced;
    m_withdraw->setEnabled(line && !isOfMeasure && (m_services.mayQualify() || isOwnWord));
}

void CasesTab::ended(const QString &notice, const absences::AbsenceUndo &undo)
{
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(notice, [this, undo] { return m_services.absences.undo(undo); });
    emit changed();
}

void CasesTab::edit()
{
    if (!current() || !m_edit->isEnabled() || !m_services.mayQualify())
        return;
    const AbsenceLine line = *current(); // the list is read again while the dialog stands
    const auto reasons = m_services.absences.reasons();
    if (!reasons) {
        m_desk.messages.showError(reasons.error());
        return;
    }
    AbsenceDialog dialog(m_desk.theme, m_desk.clock.today(), *reasons, line, this);
    absences::AbsenceUndo undo;
    QString remark;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(const auto changed,
            m_services.absences.edit(line.absence.id, line.absence.rowVersion, dialog.details()));
        undo = changed.undo;
        remark = changed.remark;
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(base::joined({tr("%1: absence changed.").arg(nameOf(line)), remark}, u" "_s), undo);
}

void CasesTab::addProof()
{
    if (!current())
        return;
    const AbsenceLine line = *current();
    ProofDialog dialog(m_desk.theme, m_desk.clock.today(),
        base::joined({nameOf(line), shown(line.absence.details.span)}, u" · "_s), this);
    absences::AbsenceUndo undo;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(undo, m_services.absences.justify(line.absence.id, dialog.details()));
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("%1: paper noted.").arg(nameOf(line)), undo);
}

void CasesTab::classOrReopen()
{
    if (!current())
        return;
    const AbsenceLine line = *current();
    const bool isClassed = line.absence.classedAt.has_value();
    const auto changed =
        m_services.absences.setClassed(line.absence.id, line.absence.rowVersion, !isClassed);
    if (!changed) {
        m_desk.messages.showError(changed.error());
        return;
    }
    ended(
        (isClassed ? tr("%1: absence open again.") : tr("%1: absence classed.")).arg(nameOf(line)),
        changed->undo);
}

void CasesTab::withdraw()
{
    if (!current())
        return;
    const AbsenceLine line = *current();
    const auto why = m_desk.dialogs.askText(
        tr("Withdraw the absence of %1").arg(nameOf(line)), tr("Why it is withdrawn"), {});
    if (!why)
        return;
    const auto changed =
        m_services.absences.withdraw(line.absence.id, line.absence.rowVersion, *why);
    if (!changed) {
        m_desk.messages.showError(changed.error());
        return;
    }
    ended(tr("%1: absence withdrawn.").arg(nameOf(line)), changed->undo);
}

void CasesTab::print()
{
    m_shown->print();
}

} // namespace ui
