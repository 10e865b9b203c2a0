#include "ui/follow_up/month_tab.h"

#include "core/base/file_name.h"
#include "core/base/format.h"
#include "core/base/safe_file.h"
#include "core/base/text.h"
#include "core/documents/pdf.h"
#include "core/letters/issued_register.h"
#include "core/letters/letter.h"
#include "core/registers/register_service.h"
#include "core/reports/register_document.h"
#include "core/reports/school_letterhead.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/dialogs.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/pill_label.h"
#include "ui/base/search_field.h"
#include "ui/base/shown_list.h"
#include "ui/follow_up/absence_rows.h"
#include "ui/follow_up/month_panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using follow_up::StudentMonth;

MonthTab::MonthTab(const Desk &desk, const FollowUpServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_month(follow_up::firstOfMonth(desk.clock.today()))
    , m_rows(AbsenceRows::monthColumns())
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
    , m_table(new DataTable(desk.theme, tr("Month")))
    , m_panel(new MonthPanel(desk.theme, services.mayQualify(), this))
    , m_search(new SearchField(desk.theme, tr("Name or group")))
    , m_onlyOpen(new QCheckBox(tr("Only where a step is to be taken")))
    , m_back(new IconButton(desk.theme, Icon::ChevronLeft, tr("Month before")))
    , m_forward(new IconButton(desk.theme, Icon::ChevronRight, tr("Month after")))
    , m_title(makeLabel({}, LabelLook::Heading))
    , m_earlier(makeButton(desk.theme, {}, ButtonLook::Quiet, Icon::Clock))
    , m_rule(makeLabel({}, LabelLook::Caption))
    , m_count(new PillLabel(desk.theme, {}, Tone::Accent))
    , m_missing(new PillLabel(desk.theme, {}, Tone::Warning))
    , m_empty(new EmptyState(desk.theme, Icon::CheckCircle, {}, {}))
{
    buildTable();
    auto *card = new Card(desk.theme, tr("Month"), this);
    card->setFlush(true);
    card->addMark(m_count);
    card->addMark(m_missing);
    m_shown->addButtons(*card);
    card->body()->addWidget(m_table);
    auto *row = new QHBoxLayout;
    row->setSpacing(desk.theme.px(14));
    row->addWidget(card, 1);
    row->addWidget(m_panel);
    m_rule->setObjectName(u"monthRule"_s);
    m_rule->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(10));
    column->addWidget(makeFilters());
    column->addWidget(m_rule);
    column->addLayout(row, 1);
    setFocusProxy(m_table);
    connect(m_panel, &MonthPanel::stepWanted, this, &MonthTab::takeStep);
    connect(m_panel, &MonthPanel::withdrawWanted, this, &MonthTab::withdrawStep);
    connect(m_panel, &MonthPanel::letterWanted, this, [this] {
        if (const StudentMonth *line = current())
            m_desk.navigator.go({u"letters"_s, u"student"_s, line->who.student.value()});
    });
    connect(m_panel, &MonthPanel::documentWanted, this, [this](records::DocumentId document) {
        m_desk.navigator.go({u"letters"_s, u"document"_s, document.value()});
    });
    connect(m_panel, &MonthPanel::summaryWanted, this, &MonthTab::issueSummary);
    connect(m_panel, &MonthPanel::casesWanted, this, [this] {
        if (const StudentMonth *line = current())
            emit casesWanted(line->who.student);
    });
    connect(m_panel, &MonthPanel::fileWanted, this, [this] {
        if (const StudentMonth *line = current())
            m_desk.navigator.go({u"students"_s, u"student"_s, line->who.student.value()});
    });
}

void MonthTab::buildTable()
{
    m_table->setObjectName(u"monthTable"_s);
    m_table->setTwoLines(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(0, new PersonDelegate(m_desk.theme, m_table));
    m_table->setItemDelegateForColumn(
        AbsenceRows::kStepsColumn, new PillDelegate(m_desk.theme, m_table));
    m_table->setSource(&m_rows);
    m_table->setEmptyState(m_empty);
    m_shown = new ShownList(m_desk, *m_output, *m_table,
        {u"attendance.month"_s, tr("Attendance of the month"), ListOutput::Content::Names});
    m_shown->setNote([this] {
        return base::joined({follow_up::shownMonth(m_month), m_rule->text()}, u" · "_s);
    });
    connect(m_table, &DataTable::rowChosen, this, &MonthTab::fillPanel);
    connect(m_table, &DataTable::rowActivated, this, [this](const QModelIndex &index) {
        m_desk.navigator.go({u"students"_s, u"student"_s, m_rows.keyAt(index)});
    });
}

QWidget *MonthTab::makeFilters()
{
    auto *filters = new QWidget(this);
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    m_back->setObjectName(u"monthBack"_s);
    m_forward->setObjectName(u"monthForward"_s);
    m_title->setObjectName(u"monthTitle"_s);
    m_search->setObjectName(u"monthSearch"_s);
    m_onlyOpen->setObjectName(u"monthOnlyOpen"_s);
    m_earlier->setObjectName(u"monthEarlier"_s);
    m_earlier->hide();
    for (IconButton *button : {m_back, m_forward})
        button->setFramed(true);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_forward);
    row->addWidget(m_earlier);
    row->addWidget(m_search, 1);
    row->addWidget(m_onlyOpen);
    connect(m_back, &IconButton::clicked, this, [this] { turn(-1); });
    connect(m_forward, &IconButton::clicked, this, [this] { turn(1); });
    connect(m_earlier, &QPushButton::clicked, this, [this] { showMonth(m_oldest); });
    connect(m_onlyOpen, &QCheckBox::toggled, this, &MonthTab::showRows);
    connect(m_search, &QLineEdit::textChanged, m_table, &DataTable::setFilterText);
    connect(m_search, &SearchField::leftDownwards, m_table, [this] { m_table->setFocus(); });
    return filters;
}

void MonthTab::turn(int months)
{
    showMonth(m_month.addMonths(months));
}

void MonthTab::showMonth(QDate day)
{
    m_month = follow_up::firstOfMonth(day);
    reload();
}

void MonthTab::reload()
{
    auto view = m_services.followUp.month(m_month);
    if (!view) {
        m_desk.messages.showError(view.error());
        return;
    }
    m_view = std::move(*view);
    m_title->setText(follow_up::shownMonth(m_month));
    m_forward->setEnabled(m_month < follow_up::firstOfMonth(m_desk.clock.today()));
    m_rule->setText(shown(m_view.settings));
    m_missing->setText(tr("%n roll(s) not done", nullptr, m_view.missingRolls), Tone::Warning);
    m_missing->setVisible(m_view.missingRolls > 0);
    showRows();
    showEarlier();
    emit shownMonthChanged();
}

void MonthTab::showEarlier()
{
    const auto open = m_services.followUp.openSteps();
    if (!open) {
        m_desk.messages.showError(open.error());
        return;
    }
    const auto count = std::count_if(open->begin(), open->end(),
        [this](const follow_up::OpenStep &one) { return one.month < m_month; });
    m_oldest = count > 0 ? open->front().month : QDate();
    m_earlier->setText(tr("%n step(s) of earlier months wait", nullptr, int(count)));
    m_earlier->setVisible(count > 0);
}

void MonthTab::showRows()
{
    std::vector<CellRows::Row> rows;
    for (const StudentMonth &line : m_view.students) {
        if (!m_onlyOpen->isChecked() || line.openSteps() > 0)
            rows.push_back(AbsenceRows::month(line));
    }
    if (m_view.students.empty())
        m_empty->setTexts(tr("Nobody missed a session this month"),
            tr("Half-days, the numbers of the law and the steps to be taken stand here."));
    else
        m_empty->setTexts(
            tr("No step is to be taken"), tr("Every number that was reached has its step."));
    m_rows.setRows(std::move(rows));
    const int open = m_view.openSteps();
    m_count->setText(
        tr("%n step(s) to be taken", nullptr, open), open > 0 ? Tone::Warning : Tone::Good);
    fillPanel();
}

const StudentMonth *MonthTab::current() const
{
    const qint64 key = m_rows.keyAt(m_table->currentSource());
    const auto found = std::find_if(m_view.students.begin(), m_view.students.end(),
        [key](const StudentMonth &line) { return line.who.student.value() == key; });
    return found == m_view.students.end() ? nullptr : &*found;
}

void MonthTab::fillPanel()
{
    const StudentMonth *line = current();
    m_trend.reset();
    if (line) {
        auto trend = m_services.followUp.student(line->who.student, m_month);
        if (trend)
            m_trend = std::move(*trend);
    }
    m_panel->fill(line, m_trend ? &*m_trend : nullptr);
}

void MonthTab::select(people::StudentId student)
{
    m_search->clear();
    m_onlyOpen->setChecked(false);
    m_table->selectKey(student.value());
}

// Without the right to write letters there is none to choose.
std::vector<StepDialog::Letter> MonthTab::lettersAbout(people::StudentId student)
{
    std::vector<StepDialog::Letter> found;
    if (m_services.workspace.reach(security::Operation::WriteLetters) == security::Reach::None)
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

void MonthTab::takeStep(const QString &rule)
{
    if (!current())
        return;
    const follow_up::FollowedStudent who = current()->who;
    const QDate today = m_desk.clock.today();
    follow_up::StepDetails proposed;
    proposed.month = m_month;
    proposed.takenOn = today;
    proposed.by = m_services.workspace.signedIn()->name;
    proposed.kind = follow_up::StepKind::Interview;
    for (const follow_up::Rule &one : m_view.rules) {
        if (one.code == rule) {
            proposed.rule = one.code;
            proposed.kind = one.details.step;
        }
    }
    StepDialog dialog(
        m_desk.theme, today, who.listName(), proposed, lettersAbout(who.student), this);
    security::Undo undo;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(const auto noted, m_services.followUp.take(who.student, dialog.details()));
        undo = noted.undo;
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("%1: step noted.").arg(who.listName()), undo);
}

// Giving up the file issues nothing.
void MonthTab::issueSummary()
{
    if (!current())
        return;
    const follow_up::FollowedStudent who = current()->who;
    const QString title = titleOf(registers::PaperKind::Absences);
    const auto path = m_desk.dialogs.saveFile(title, {tr("PDF files (*.pdf)")},
        base::fileNameOf(
            base::joined({title, who.listName(), m_month.toString(u"yyyy-MM")}, u" "_s))
            + u".pdf"_s);
    if (!path)
        return;
    const auto number = writeSummary(who.student, *path);
    if (!number) {
        m_desk.messages.showError(number.error());
        return;
    }
    m_desk.messages.notice(
        tr("%1 %2 is issued: it stands in the register of papers.").arg(title, *number));
}

base::Result<QString> MonthTab::writeSummary(people::StudentId student, const QString &path)
{
    registers::RegisterService papers(m_services.workspace);
    ET_ASSIGN(const registers::IssuedPaper paper, papers.absences(student, m_month));
    ET_ASSIGN(const QByteArray pdf,
        documents::renderPdf(documents::FlowDocument(
            reports::contentOf(paper, reports::marksOf(m_services.workspace)))));
    ET_TRY(papers.keepPrinted(paper.document, pdf));
    ET_TRY(base::writeWholeFile(path, pdf));
    return paper.number;
}

void MonthTab::withdrawStep(follow_up::StepId step, int rowVersion)
{
    const auto why =
        m_desk.dialogs.askText(tr("Withdraw this step"), tr("Why it is withdrawn"), {});
    if (!why)
        return;
    const auto undo = m_services.followUp.withdraw(step, rowVersion, *why);
    if (!undo) {
        m_desk.messages.showError(undo.error());
        return;
    }
    ended(tr("The step is withdrawn."), *undo);
}

void MonthTab::ended(const QString &notice, const security::Undo &undo)
{
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(notice, [this, undo] { return m_services.followUp.undo(undo); });
    emit changed();
}

void MonthTab::print()
{
    m_shown->print();
}

} // namespace ui
