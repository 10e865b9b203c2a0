#include "ui/exams/marks_view.h"

#include "core/security/workspace.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/labels.h"
#include "ui/base/list_output.h"
#include "ui/exams/marks_table.h"
#include "ui/exams/simulation_panel.h"

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
    , m_modes(makeButton(desk.theme, tr("&Modes…"), ButtonLook::Secondary))
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
    connect(m_modes, &QPushButton::clicked, this, &MarksView::chooseModes);
    connect(m_rules, &QPushButton::clicked, this, &MarksView::chooseRules);
    connect(m_print, &QPushButton::clicked, this, &MarksView::printSimulation);
}

void MarksView::build()
{
    m_diploma->setObjectName(u"marksDiploma"_s);
    m_diploma->setAccessibleName(tr("Diploma"));
    m_units->setObjectName(u"units"_s);
    m_control->setObjectName(u"controlOral"_s);
    m_modes->setObjectName(u"modes"_s);
    m_modes->setToolTip(tr("How the units are sat for, for all candidates of the session"));
    m_rules->setObjectName(u"bacProRules"_s);
    m_rules->setToolTip(tr("What the official texts read so far do not say of the Bac Pro"));
    m_print->setObjectName(u"printSimulation"_s);
    m_hint->setObjectName(u"marksHint"_s);
    m_hint->setWordWrap(true);
    m_card->addAction(m_diploma);
    m_card->addAction(m_units);
    m_card->addAction(m_control);
    m_card->addAction(m_modes);
    m_card->addAction(m_rules);
    m_card->setFlush(true);
    m_card->body()->addWidget(m_table, 1);
    m_simulation->addAction(m_print);
    m_simulation->setFixedWidth(m_desk.theme.px(kSimulationWidth));
    for (QPushButton *button : {m_units, m_control, m_modes, m_print})
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
    m_modes->setEnabled(m_sheet && !m_sheet->rows.empty());
    m_print->setEnabled(chosen);
}

} // namespace ui
