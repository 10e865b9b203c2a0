#include "ui/exams/convocations_view.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/security/workspace.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/data_table.h"
#include "ui/base/dialogs.h"
#include "ui/base/empty_state.h"
#include "ui/base/shown_list.h"
#include "ui/exams/convocation_dialog.h"
#include "ui/exams/exam_papers.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

std::vector<ListColumn> columns()
{
    return {{u"day"_s, ConvocationsView::tr("Day"), exchange::ColumnKind::Date},
        {u"hours"_s, ConvocationsView::tr("Hours")}, {u"name"_s, ConvocationsView::tr("Candidate")},
        {u"number"_s, ConvocationsView::tr("Number")},
        {u"diploma"_s, ConvocationsView::tr("Diploma")}, {u"unit"_s, ConvocationsView::tr("Unit")},
        {u"place"_s, ConvocationsView::tr("Place")},
        {u"note"_s, ConvocationsView::tr("To bring, to know")}};
}

CellRows::Row rowOf(const exams::ConvocationLine &line)
{
    const exams::ConvocationDetails &details = line.convocation.details;
    return {line.convocation.id.value(),
        {{base::formatDate(details.day), details.day}, {hoursText(details)}, {line.name},
            {line.candidateNumber}, {line.diplomaName},
            {base::joined({line.unitCode, line.unitLabel}, u" "_s)}, {details.place},
            {details.note}}};
}

} // namespace

ConvocationsView::ConvocationsView(const Desk &desk, const ExamsServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_calendar(services.workspace)
    , m_marks(services.workspace)
    , m_mayRecord(
          services.workspace.reach(security::Operation::RecordExams) != security::Reach::None)
    , m_rows(columns())
    , m_card(new Card(desk.theme, tr("Convocations"), this))
    , m_table(new DataTable(desk.theme, tr("Convocations")))
    , m_edit(makeButton(desk.theme, tr("Edit…"), ButtonLook::Secondary, Icon::Edit))
    , m_remove(makeButton(desk.theme, tr("Remove"), ButtonLook::Quiet, Icon::Trash))
    , m_handOut(
          makeButton(desk.theme, tr("&Sheets to hand out…"), ButtonLook::Secondary, Icon::Print))
{
    build();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    setFocusProxy(m_table);
    connect(m_edit, &QPushButton::clicked, this, &ConvocationsView::edit);
    connect(m_remove, &QPushButton::clicked, this, &ConvocationsView::remove);
    connect(m_handOut, &QPushButton::clicked, this, &ConvocationsView::handOut);
    const auto follow = [this] {
        for (QPushButton *button : {m_edit, m_remove, m_handOut})
            button->setEnabled(chosen());
    };
    connect(m_table, &DataTable::rowChosen, this, follow);
    connect(m_table, &DataTable::shownRowsChanged, this, follow);
    if (m_mayRecord)
        connect(m_table, &DataTable::rowActivated, this, &ConvocationsView::edit);
    follow();
}

void ConvocationsView::build()
{
    m_table->setObjectName(u"convocations"_s);
    m_table->setSource(&m_rows);
    m_table->setEmptyState(
        new EmptyState(m_desk.theme, Icon::CalendarDay, tr("Nobody is called yet"),
            tr("Choose candidates in their list and press “Call”: day, hour, place and unit of the "
               "convocation then stand here.")));
    m_edit->setObjectName(u"editCall"_s);
    m_remove->setObjectName(u"removeCall"_s);
    m_handOut->setObjectName(u"handOut"_s);
    for (QPushButton *button : {m_handOut, m_edit, m_remove}) {
        m_card->addAction(button);
        button->setVisible(m_mayRecord);
    }
    auto *output = new ListOutput(m_desk, m_services.workspace, m_services.accounts, this);
    m_shown = new ShownList(m_desk, *output, *m_table,
        {u"exams.convocations"_s, tr("Convocations"), ListOutput::Content::Names, {u"note"_s}});
    m_shown->setNote([this] { return tr("Session %1").arg(m_session); });
    m_shown->addButtons(*m_card);
    m_card->setFlush(true);
    m_card->body()->addWidget(m_table, 1);
}

void ConvocationsView::setSession(int session)
{
    m_session = session;
    read();
}

void ConvocationsView::read()
{
    auto lines = m_calendar.convocations(m_session);
    if (!lines) {
        m_desk.messages.showError(lines.error());
        return;
    }
    m_lines = std::move(*lines);
    std::vector<CellRows::Row> rows;
    for (const exams::ConvocationLine &line : m_lines)
        rows.push_back(rowOf(line));
    m_rows.setRows(std::move(rows));
}

const exams::ConvocationLine *ConvocationsView::chosen() const
{
    const QModelIndex current = m_table->currentSource();
    if (!current.isValid())
        return nullptr;
    const qint64 key = m_rows.keyAt(current);
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
        [key](const exams::ConvocationLine &one) { return one.convocation.id.value() == key; });
    return found == m_lines.end() ? nullptr : &*found;
}

std::vector<diplomas::ExamUnit> ConvocationsView::unitsOf(diplomas::DiplomaVersionId version)
{
    std::vector<diplomas::ExamUnit> units;
    if (const auto sheet = m_marks.sheet(m_session, version)) {
        for (const diplomas::ExamUnit *unit : activeUnits(sheet->framework))
            units.push_back(*unit);
    }
    return units;
}

void ConvocationsView::ended(const QString &notice, const security::Undo &undo)
{
    read();
    m_desk.messages.undoable(notice, [this, undo]() -> base::Done {
        ET_TRY(m_calendar.undo(undo));
        read();
        return {};
    });
}

void ConvocationsView::call(const std::vector<exams::ExamLine> &candidates)
{
    if (candidates.empty())
        return;
    const diplomas::DiplomaVersionId version = candidates.front().registration.diploma;
    std::vector<exams::ExamRegistrationId> registrations;
    bool isOneDiploma = true;
    for (const exams::ExamLine &line : candidates) {
        registrations.push_back(line.registration.id);
        isOneDiploma = isOneDiploma && line.registration.diploma == version;
    }
    security::Undo undo;
    const auto give = [&](const exams::ConvocationDetails &details) -> base::Done {
        ET_ASSIGN(undo, m_calendar.call(registrations, details));
        return {};
    };
    const QString whom = candidates.size() == 1
        ? candidates.front().student
        : tr("%n candidate(s)", nullptr, int(candidates.size()));
    ConvocationDialog dialog(m_desk.theme, m_desk.clock.today(), whom,
        isOneDiploma ? unitsOf(version) : std::vector<diplomas::ExamUnit>(), {}, give, window());
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("%n candidate(s) called.", nullptr, int(candidates.size())), undo);
}

void ConvocationsView::edit()
{
    const exams::ConvocationLine *line = chosen();
    if (!line)
        return;
    const exams::Convocation convocation = line->convocation;
    const QString name = line->name;
    std::vector<diplomas::ExamUnit> units;
    if (const auto lines = m_services.exams.ofStudent(line->student)) {
        for (const exams::Registration &registration : *lines) {
            if (registration.id == convocation.registration)
                units = unitsOf(registration.diploma);
        }
    }
    security::Undo undo;
    const auto give = [&](const exams::ConvocationDetails &details) -> base::Done {
        ET_ASSIGN(undo, m_calendar.editCall(convocation.id, convocation.rowVersion, details));
        return {};
    };
    ConvocationDialog dialog(
        m_desk.theme, m_desk.clock.today(), name, units, convocation.details, give, window());
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("Convocation of %1: saved.").arg(name), undo);
}

void ConvocationsView::remove()
{
    const exams::ConvocationLine *line = chosen();
    if (!line)
        return;
    const QString name = line->name;
    const auto undo = m_calendar.removeCall(line->convocation.id, line->convocation.rowVersion);
    if (!undo)
        m_desk.messages.showError(undo.error());
    else
        ended(tr("A convocation of %1 is taken out.").arg(name), *undo);
}

void ConvocationsView::handOut()
{
    std::vector<exams::ExamRegistrationId> registrations;
    QString name;
    for (const QModelIndex &row : m_table->selectedSource()) {
        const qint64 key = m_rows.keyAt(row);
        for (const exams::ConvocationLine &line : m_lines) {
            const auto id = line.convocation.registration;
            if (line.convocation.id.value() != key
                || std::find(registrations.begin(), registrations.end(), id) != registrations.end())
                continue;
            registrations.push_back(id);
            name = line.name;
        }
    }
    if (registrations.size() > 1)
        name = tr("Session %1").arg(m_session);
    if (!registrations.empty())
        ExamPapers(m_desk, m_services.workspace).convocations(registrations, name);
}

void ConvocationsView::print()
{
    m_shown->print();
}

} // namespace ui
