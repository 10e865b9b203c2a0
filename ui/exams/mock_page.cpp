#include "ui/exams/mock_page.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/security/account_service.h"
#include "core/security/workspace.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/empty_state.h"
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

GradeSheet gradeSheetOf(const exams::MockSheet &sheet)
{
    GradeSheet grades{sheet.framework, {}, sheet.policy};
    for (const exams::MockRow &row : sheet.rows)
        grades.rows.push_back({row.enrolment.value(), row.name, row.groupName, row.entries});
    return grades;
}

} // namespace

MockPage::MockPage(const Desk &desk, security::Workspace &workspace,
    security::AccountService &accounts, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_mocks(workspace)
    , m_adjustments(workspace)
    , m_model(true)
    , m_output(new ListOutput(m_desk, workspace, accounts, this))
    , m_exams(new QComboBox(this))
    , m_add(makeButton(desk.theme, tr("&New mock exam"), ButtonLook::Primary, Icon::Plus, this))
    , m_edit(makeButton(desk.theme, tr("Edit…"), ButtonLook::Secondary, Icon::Edit))
    , m_remove(makeButton(desk.theme, tr("Remove"), ButtonLook::Quiet, Icon::Trash))
    , m_card(new Card(desk.theme, tr("Marks"), this))
    , m_table(new MarksTable(desk.theme, m_model))
    , m_empty(new EmptyState(desk.theme, Icon::Exams, tr("No mock exam yet"),
          tr("A mock exam has the units and the rule of the diploma: type the marks, and see what "
             "the exam would make of them.")))
    , m_hint(makeLabel(tr("12,5 then Enter: the next candidate. A: absent. J: absent with a good "
                          "reason. Del: no mark."),
          LabelLook::Muted))
    , m_simulation(new SimulationPanel(m_desk, this))
{
    build();
    connectAll();
}

void MockPage::build()
{
    m_exams->setObjectName(u"mockExams"_s);
    m_exams->setAccessibleName(tr("Mock exam"));
    m_add->setObjectName(u"addMock"_s);
    m_edit->setObjectName(u"editMock"_s);
    m_remove->setObjectName(u"removeMock"_s);
    for (QWidget *action : std::initializer_list<QWidget *>{m_exams, m_add})
        action->hide(); // until the window takes them into its top bar
    m_empty->setAction(tr("New mock exam"));
    m_hint->setWordWrap(true);
    m_card->addAction(m_edit);
    m_card->addAction(m_remove);
    m_card->setFlush(true);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_empty, 1);
    m_simulation->setFixedWidth(m_desk.theme.px(kSimulationWidth));
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

void MockPage::connectAll()
{
    connect(m_exams, &QComboBox::activated, this, [this] {
        m_chosen = exams::MockExamId(m_exams->currentData().toLongLong());
        read();
    });
    connect(m_add, &QPushButton::clicked, this, &MockPage::add);
    connect(m_empty, &EmptyState::actionTriggered, this, &MockPage::add);
    connect(m_edit, &QPushButton::clicked, this, &MockPage::edit);
    connect(m_remove, &QPushButton::clicked, this, &MockPage::remove);
    connect(m_table, &MarksTable::rowChanged, this, &MockPage::showRow);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &MockPage::showRow);
    connect(&m_model, &MarksModel::typed, this, &MockPage::record);
    connect(&m_model, &MarksModel::notUnderstood, this, [this](const QString &typed) {
        m_desk.messages.showWarning(
            tr("“%1” is no mark: type a number from 0 to 20, A or J.").arg(typed));
    });
}

QString MockPage::title() const
{
    return tr("Mock exams");
}

QString MockPage::subtitle() const
{
    if (!m_sheet)
        return {};
    return base::joined({m_sheet->exam.diplomaName, m_sheet->exam.details.name,
                            base::formatDate(m_sheet->exam.details.heldOn)},
        u" · "_s);
}

QList<QWidget *> MockPage::topBarActions() const
{
    return {m_exams, m_add};
}

QSet<QString> MockPage::shows() const
{
    return {u"mock-exam"_s, u"exam-unit"_s, u"path"_s, u"student"_s, u"enrolment"_s, u"group"_s,
        u"diploma"_s};
}

void MockPage::fillExams(const std::vector<exams::MockExam> &exams)
{
    const QSignalBlocker silence(m_exams);
    m_exams->clear();
    for (const exams::MockExam &exam : exams) {
        m_exams->addItem(exam.diplomaName + u" · "_s + exam.details.name, exam.id.value());
    }
    const int chosen = m_chosen ? m_exams->findData(m_chosen->value()) : -1;
    m_exams->setCurrentIndex(exams.empty() ? -1 : std::max(0, chosen));
    m_chosen.reset();
    if (!exams.empty())
        m_chosen = exams::MockExamId(m_exams->currentData().toLongLong());
}

void MockPage::reload()
{
    const auto exams = m_mocks.all();
    if (!exams) {
        m_desk.messages.showError(exams.error());
        return;
    }
    fillExams(*exams);
    read();
}

void MockPage::read()
{
    m_sheet.reset();
    if (m_chosen) {
        auto sheet = m_mocks.sheet(*m_chosen);
        if (sheet)
            m_sheet = std::move(*sheet);
        else
            m_desk.messages.showError(sheet.error());
    }
    if (m_sheet)
        m_table->setSheet(gradeSheetOf(*m_sheet));
    else
        m_model.clear();
    const bool hasSheet = m_sheet.has_value();
    m_table->setVisible(hasSheet);
    m_empty->setVisible(!hasSheet);
    m_edit->setVisible(hasSheet);
    m_remove->setVisible(hasSheet);
    showRow();
    emit headingChanged();
}

const exams::MockRow *MockPage::rowOf(qint64 key) const
{
    if (!m_sheet)
        return nullptr;
    const auto found = std::find_if(m_sheet->rows.begin(), m_sheet->rows.end(),
        [key](const exams::MockRow &row) { return row.enrolment.value() == key; });
    return found == m_sheet->rows.end() ? nullptr : &*found;
}

QString MockPage::adjustmentsAt(int row)
{
    if (!m_sheet || row < 0 || row >= int(m_sheet->rows.size()))
        return {};
    const auto lines = m_adjustments.ofStudent(m_sheet->rows[size_t(row)].student);
    QStringList words;
    if (lines) {
        for (const exams::AdjustmentLine &line : *lines) {
            const exams::AdjustmentDetails &details = line.adjustment.details;
            if (details.state != exams::AdjustmentState::Refused)
                words += base::joined({titleOf(details.kind), details.detail}, u" – "_s);
        }
    }
    words.removeDuplicates();
    return words.join(u", "_s);
}

void MockPage::showRow()
{
    const int at = m_table->currentRow();
    const exams::Simulation *simulation = m_model.simulationAt(at);
    QString warning = tr("Mock exam: nothing of it is official.");
    if (const QString adjusted = adjustmentsAt(at); !adjusted.isEmpty())
        warning += u'\n' + tr("Adjustments: %1").arg(adjusted);
    m_simulation->show(
        simulation ? m_model.headerData(at, Qt::Vertical, Qt::DisplayRole).toString() : QString(),
        simulation, m_sheet ? m_sheet->framework.passRule : diplomas::PassRule::None, warning);
}

void MockPage::ended(const QString &notice, const security::Undo &undo)
{
    reload();
    m_desk.messages.undoable(notice, [this, undo]() -> base::Done {
        ET_TRY(m_mocks.undo(undo));
        reload();
        return {};
    });
}

} // namespace ui
