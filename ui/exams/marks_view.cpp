#include "ui/exams/marks_view.h"

#include "core/security/workspace.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/dialogs.h"
#include "ui/base/labels.h"
#include "ui/base/list_output.h"
#include "ui/exams/control_dialog.h"
#include "ui/exams/exam_papers.h"
#include "ui/exams/marks_table.h"
#include "ui/exams/rules_dialog.h"
#include "ui/exams/simulation_panel.h"
#include "ui/exams/units_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kSimulationWidth = 420;

GradeSheet gradeSheetOf(const exams::MarksSheet &sheet)
{
    GradeSheet grades{sheet.framework, {}, sheet.policy};
    for (const exams::MarksRow &row : sheet.rows) {
        const exams::Registration &registration = row.line.registration;
        grades.rows.push_back(
            {registration.id.value(), row.line.student, row.line.groupName, row.entries});
    }
    return grades;
}

} // namespace

MarksView::MarksView(const Desk &desk, const ExamsServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_marks(services.workspace)
    , m_mayRecord(
          services.workspace.reach(security::Operation::RecordExams) != security::Reach::None)
    , m_model(m_mayRecord)
    , m_card(new Card(desk.theme, tr("Marks"), this))
    , m_diploma(new QComboBox)
    , m_hint(makeLabel({}, LabelLook::Muted))
    , m_table(new MarksTable(desk.theme, m_model))
    , m_simulation(new SimulationPanel(m_desk, this))
    , m_output(new ListOutput(m_desk, services.workspace, services.accounts, this))
    , m_units(makeButton(desk.theme, tr("&Units…"), ButtonLook::Secondary, Icon::Edit))
    , m_control(makeButton(desk.theme, tr("Control &oral…"), ButtonLook::Secondary))
    , m_rules(makeButton(desk.theme, tr("Ru&les…"), ButtonLook::Quiet, Icon::Settings))
    , m_print(makeButton(desk.theme, tr("&Save as PDF"), ButtonLook::Quiet, Icon::Download))
{
    build();
    connect(m_diploma, &QComboBox::activated, this, &MarksView::read);
    connect(m_table, &MarksTable::rowChanged, this, &MarksView::showRow);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &MarksView::showRow);
    connect(&m_model, &MarksModel::typed, this, &MarksView::record);
    connect(&m_model, &MarksModel::notUnderstood, this, [this](const QString &typed) {
        m_desk.messages.showWarning(
            tr("“%1” is no mark: type a number from 0 to 20, A or J.").arg(typed));
    });
    connect(m_units, &QPushButton::clicked, this, &MarksView::chooseUnits);
    connect(m_control, &QPushButton::clicked, this, &MarksView::typeControl);
    connect(m_rules, &QPushButton::clicked, this, &MarksView::chooseRules);
    connect(m_print, &QPushButton::clicked, this, &MarksView::printSimulation);
}

void MarksView::build()
{
    m_diploma->setObjectName(u"marksDiploma"_s);
    m_diploma->setAccessibleName(tr("Diploma"));
    m_units->setObjectName(u"units"_s);
    m_control->setObjectName(u"controlOral"_s);
    m_rules->setObjectName(u"bacProRules"_s);
    m_rules->setToolTip(tr("What the official texts read so far do not say of the Bac Pro"));
    m_print->setObjectName(u"printSimulation"_s);
    m_hint->setObjectName(u"marksHint"_s);
    m_hint->setWordWrap(true);
    m_card->addAction(m_diploma);
    m_card->addAction(m_units);
    m_card->addAction(m_control);
    m_card->addAction(m_rules);
    m_card->setFlush(true);
    m_card->body()->addWidget(m_table, 1);
    m_simulation->addAction(m_print);
    m_simulation->setFixedWidth(m_desk.theme.px(kSimulationWidth));
    for (QPushButton *button : {m_units, m_control, m_print})
        button->setVisible(m_mayRecord);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_desk.theme.px(14));
    row->addWidget(m_card, 1);
    row->addWidget(m_simulation);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_desk.theme.px(8));
    column->addLayout(row, 1);
    column->addWidget(m_hint);
    setFocusProxy(m_table);
}

void MarksView::setSession(int session)
{
    m_session = session;
    const auto frameworks = m_marks.diplomasOf(session);
    if (!frameworks) {
        m_desk.messages.showError(frameworks.error());
        return;
    }
    const QVariant before = m_diploma->currentData();
    {
        const QSignalBlocker silence(m_diploma);
        m_diploma->clear();
        for (const diplomas::Framework &framework : *frameworks)
            m_diploma->addItem(nameOf(framework), framework.version.value());
        m_diploma->setCurrentIndex(std::max(0, m_diploma->findData(before)));
    }
    read();
}

void MarksView::read()
{
    m_sheet.reset();
    const bool isEmpty = m_diploma->currentIndex() < 0;
    m_diploma->setVisible(!isEmpty);
    m_hint->setText(isEmpty
            ? tr("Nobody is entered for this session yet: enter candidates in their list first.")
            : tr("12,5 then Enter: the next candidate. A: absent. J: absent with a good reason. "
                 "Del: no mark."));
    if (isEmpty) {
        m_model.clear();
        showRow();
        return;
    }
    auto sheet =
        m_marks.sheet(m_session, diplomas::DiplomaVersionId(m_diploma->currentData().toLongLong()));
    if (!sheet) {
        m_desk.messages.showError(sheet.error());
        m_model.clear();
    } else {
        m_sheet = std::move(*sheet);
        m_table->setSheet(gradeSheetOf(*m_sheet));
    }
    showRow();
}

const exams::MarksRow *MarksView::rowOf(qint64 key) const
{
    if (!m_sheet)
        return nullptr;
    const auto found = std::find_if(m_sheet->rows.begin(), m_sheet->rows.end(),
        [key](const exams::MarksRow &one) { return one.line.registration.id.value() == key; });
    return found == m_sheet->rows.end() ? nullptr : &*found;
}

const exams::MarksRow *MarksView::row() const
{
    const int at = m_table->currentRow();
    return m_sheet && at >= 0 && at < int(m_sheet->rows.size()) ? &m_sheet->rows[size_t(at)]
                                                                : nullptr;
}

void MarksView::showRow()
{
    const exams::MarksRow *chosen = row();
    const diplomas::PassRule rule =
        m_sheet ? m_sheet->framework.passRule : diplomas::PassRule::None;
    QString warning = exams::simulationWarning();
    if (m_sheet && m_sheet->framework.state == diplomas::FrameworkState::Draft)
        warning += u'\n' + tr("The framework is a draft that the director has not verified.");
    m_simulation->show(chosen ? chosen->line.student : QString(),
        chosen ? m_model.simulationAt(m_table->currentRow()) : nullptr, rule, warning);
    m_units->setEnabled(chosen);
    m_control->setEnabled(chosen);
    m_control->setVisible(m_mayRecord && rule == diplomas::PassRule::BacPro);
    m_rules->setVisible(m_mayRecord && rule == diplomas::PassRule::BacPro);
    m_print->setEnabled(chosen);
}

void MarksView::ended(const QString &notice, const security::Undo &undo)
{
    m_desk.messages.undoable(notice, [this, undo] { return m_marks.undo(undo); });
}

void MarksView::record(qint64 key, diplomas::ExamUnitId unit, const exams::UnitMark &mark)
{
    const exams::MarksRow *candidate = rowOf(key);
    if (!candidate)
        return;
    const QString name = candidate->line.student;
    const exams::Registration &registration = candidate->line.registration;
    const auto saved = m_marks.record(registration.id, registration.rowVersion, unit, mark);
    if (!saved) {
        m_desk.messages.showError(saved.error());
        return;
    }
    m_desk.messages.clearMessage();
    ended(tr("%1: mark kept.").arg(name), saved->undo);
}

void MarksView::chooseUnits()
{
    const exams::MarksRow *chosen = row();
    if (!chosen)
        return;
    const exams::Registration registration = chosen->line.registration;
    const auto proposed = m_marks.proposalFor(registration.id);
    if (!proposed) {
        m_desk.messages.showError(proposed.error());
        return;
    }
    const QString name = chosen->line.student;
    security::Undo undo;
    const auto give = [&](const std::vector<exams::UnitEntry> &units) -> base::Done {
        ET_ASSIGN(auto saved, m_marks.setUnits(registration.id, registration.rowVersion, units));
        undo = std::move(saved.undo);
        return {};
    };
    UnitsDialog dialog(
        m_desk.theme, name, m_sheet->framework, chosen->entries, *proposed, give, window());
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    ended(tr("Units of %1: saved.").arg(name), undo);
}

void MarksView::typeControl()
{
    const exams::MarksRow *chosen = row();
    if (!chosen)
        return;
    const exams::Registration registration = chosen->line.registration;
    const QString name = chosen->line.student;
    security::Undo undo;
    const auto give = [&](const auto &marks) -> base::Done {
        int version = registration.rowVersion;
        for (const auto &[unit, mark] : marks) {
            ET_ASSIGN(auto saved, m_marks.record(registration.id, version, unit, mark));
            version = saved.rowVersion;
            undo.add(std::move(saved.undo));
        }
        return {};
    };
    ControlDialog dialog(m_desk.theme, name, m_sheet->framework, chosen->entries, give, window());
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("Control oral of %1: saved.").arg(name), undo);
}

void MarksView::chooseRules()
{
    const auto give = [this](const exams::BacProPolicy &policy, const QString &source) {
        return m_marks.setPolicy(policy, source);
    };
    RulesDialog dialog(
        m_desk.theme, m_sheet ? m_sheet->policy : exams::BacProPolicy(), give, window());
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    read();
    m_desk.messages.notice(tr("The rules of the simulation are kept."));
}

void MarksView::print()
{
    if (!m_sheet)
        return;
    m_output->print(
        m_model.list(tr("Marks · %1 · session %2")
                         .arg(m_sheet->framework.shortName, QString::number(m_session))),
        ListOutput::Content::Names, exams::simulationWarning());
}

void MarksView::printSimulation()
{
    if (const exams::MarksRow *chosen = row()) {
        ExamPapers papers(m_desk, m_services.workspace);
        papers.simulation(chosen->line.registration.id, chosen->line.student);
    }
}

} // namespace ui
