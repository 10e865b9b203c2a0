#include "ui/evaluations/averages_tab.h"

#include "core/base/text.h"
#include "ui/base/card.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/shown_list.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using evaluations::StudentMarks;
using evaluations::SubjectAverage;

namespace {

QStringList subjectsOf(const std::vector<StudentMarks> &students)
{
    QStringList subjects;
    QStringList folded;
    for (const StudentMarks &student : students) {
        for (const SubjectAverage &subject : student.subjects) {
            if (!folded.contains(base::folded(subject.subject))) {
                folded += base::folded(subject.subject);
                subjects += subject.subject;
            }
        }
    }
    std::sort(subjects.begin(), subjects.end(), [](const QString &a, const QString &b) {
        return base::frenchCollator().compare(a, b) < 0;
    });
    return subjects;
}

ListCell cellOf(const StudentMarks &student, const QString &subject)
{
    const auto found = std::find_if(student.subjects.begin(), student.subjects.end(),
        [folded = base::folded(subject)](
            const SubjectAverage &one) { return base::folded(one.subject) == folded; });
    if (found == student.subjects.end())
        return {};
    const evaluations::Average &own = found->own;
    return {shown(own), own.isDefined() ? own.hundredths() : -1};
}

} // namespace

AveragesTab::AveragesTab(const Desk &desk, const EvaluationServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
    , m_card(new Card(desk.theme, tr("Term averages on 20"), this))
    , m_table(new DataTable(desk.theme, tr("Term averages")))
    , m_empty(new EmptyState(desk.theme, Icon::Competencies, tr("No average to show"),
          tr("Choose a group that has marks in this term.")))
{
    m_table->setObjectName(u"averageTable"_s);
    m_card->setFlush(true);
    showRows({});
    m_table->setEmptyState(m_empty);
    m_shown = new ShownList(desk, *m_output, *m_table,
        {u"averages"_s, tr("Term averages"), ListOutput::Content::Names});
    m_shown->addButtons(*m_card);
    m_card->body()->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    setFocusProxy(m_table);
}

void AveragesTab::showTerm(std::optional<school::TermId> term, std::optional<school::GroupId> group)
{
    m_term = term;
    m_group = group;
    reload();
}

void AveragesTab::reload()
{
    if (!m_term || !m_group) {
        showRows({});
        return;
    }
    const auto students = m_services.bulletins.averages(*m_term, *m_group);
    if (students)
        showRows(*students);
    else
        m_desk.messages.showError(students.error());
}

void AveragesTab::showRows(const std::vector<StudentMarks> &students)
{
    const QStringList subjects = subjectsOf(students);
    if (!m_rows || subjects != m_subjects) {
        std::vector<ListColumn> columns{{u"student"_s, tr("Young person")}};
        for (const QString &subject : subjects)
            columns.push_back({base::folded(subject), subject});
        auto *rows = new CellRows(std::move(columns), this);
        m_table->setSource(rows);
        delete m_rows;
        m_rows = rows;
        m_subjects = subjects;
    }
    std::vector<CellRows::Row> rows;
    for (const StudentMarks &student : students) {
        CellRows::Row row{student.enrolment.value(), {{student.listName}}};
        for (const QString &subject : subjects)
            row.cells.push_back(cellOf(student, subject));
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
}

std::vector<enrolment::EnrolmentId> AveragesTab::chosen() const
{
    QModelIndexList rows = m_table->selectedSource();
    if (rows.size() < 2)
        rows = m_table->shownSource();
    std::vector<enrolment::EnrolmentId> enrolments;
    for (const QModelIndex &row : rows)
        enrolments.emplace_back(m_rows->keyAt(row));
    return enrolments;
}

void AveragesTab::print()
{
    m_shown->print();
}

} // namespace ui
