#include "ui/exams/results_view.h"

#include "core/exams/simulation.h"
#include "core/security/workspace.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/ratio_cell.h"
#include "ui/base/shown_list.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using exchange::ColumnKind;

namespace {

constexpr size_t kGroups = 0;
constexpr size_t kUnits = 1;
constexpr size_t kCertificates = 2;

ListColumn number(const QString &key, const QString &title)
{
    return {key, title, ColumnKind::Number};
}

ListCell figure(int count)
{
    return {QString::number(count), count};
}

CellRows::Row groupRow(const exams::DiplomaResults &group, qint64 key)
{
    return {key,
        {{group.name.isEmpty() ? ResultsView::tr("In no group") : group.name},
            figure(group.registered), figure(group.present), figure(group.admitted),
            figure(group.partial), figure(group.deferred), ratioCell(group.ofPresent()),
            ratioCell(group.ofRegistered())}};
}

CellRows::Row unitRow(const exams::UnitResults &unit, qint64 key)
{
    return {key,
        {{unit.diplomaName}, {unit.code}, {unit.label}, figure(unit.entered), figure(unit.marked),
            figure(unit.absent), figure(unit.kept), figure(unit.exempt),
            {averageText(unit.mean), unit.mean.hundredths()}, ratioCell(unit.ofMarked())}};
}

CellRows::Row certificateRow(const exams::BlockCertificate &certificate, qint64 key)
{
    return {key,
        {{certificate.line.student}, {certificate.line.groupName}, {certificate.line.diplomaName},
            {certificate.code}, {certificate.label}, {certificate.mark}}};
}

template <class Values, class MakeRow>
std::vector<CellRows::Row> rowsOf(const Values &values, MakeRow makeRow)
{
    std::vector<CellRows::Row> rows;
    for (const auto &value : values)
        rows.push_back(makeRow(value, qint64(rows.size()) + 1));
    return rows;
}

} // namespace

ResultsView::ResultsView(const Desk &desk, const ExamsServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_keptMarks(services.workspace)
    , m_mayKeep(
          services.workspace.reach(security::Operation::ManageEnrolments) != security::Reach::None)
    , m_choice(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_keep(
          makeButton(desk.theme, tr("&Keep in the path"), ButtonLook::Secondary, Icon::Save, this))
{
    m_choice->setObjectName(u"resultsChoice"_s);
    m_choice->setAccessibleName(tr("What is counted"));
    add(services, u"groups"_s, tr("By group"),
        {{u"group"_s, tr("Group")}, number(u"registered"_s, tr("Entered")),
            number(u"present"_s, tr("Present")), number(u"admitted"_s, tr("Admitted")),
            number(u"partial"_s, tr("In part")), number(u"deferred"_s, tr("Deferred")),
            {u"of-present"_s, tr("Of those who came")},
            {u"of-registered"_s, tr("Of those entered")}},
        6, tr("Groups appear here once candidates are entered."));
    add(services, u"units"_s, tr("By unit"),
        {{u"diploma"_s, tr("Diploma")}, {u"code"_s, tr("Unit")}, {u"label"_s, tr("Label")},
            number(u"entered"_s, tr("Entered")), number(u"marked"_s, tr("Marked")),
            number(u"absent"_s, tr("Absent")), number(u"kept"_s, tr("Kept")),
            number(u"exempt"_s, tr("Exempt")), number(u"mean"_s, tr("Mean")),
            {u"passed"_s, tr("10 or more")}},
        9, tr("Units appear here once candidates are entered for them."));
    add(services, u"certificates"_s, tr("Block certificates"),
        {{u"name"_s, tr("Candidate")}, {u"group"_s, tr("Group")}, {u"diploma"_s, tr("Diploma")},
            {u"code"_s, tr("Unit")}, {u"label"_s, tr("Label")}, {u"mark"_s, tr("Mark")}},
        -1, tr("Units at 10 or more of those the jury did not give the whole diploma stand here."));
    auto *row = new QHBoxLayout;
    row->addWidget(m_choice);
    row->addStretch();
    row->addWidget(m_keep);
    addKeeping();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(10));
    column->addLayout(row);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

void ResultsView::addKeeping()
{
    m_keep->setObjectName(u"keepMarks"_s);
    m_keep->setToolTip(
        tr("The marks at 10 or more of those chosen are proposed again in the next sessions."));
    DataTable *table = m_lists[kCertificates].table;
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_keep, &QPushButton::clicked, this, &ResultsView::keepMarks);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ResultsView::followChoice);
    connect(table, &DataTable::selectionChangedByUser, this, &ResultsView::followChoice);
    followChoice();
}

void ResultsView::followChoice()
{
    m_keep->setVisible(m_mayKeep && m_choice->currentIndex() == int(kCertificates));
    m_keep->setEnabled(!chosen().empty());
}

std::vector<exams::ExamRegistrationId> ResultsView::chosen() const
{
    const List &list = m_lists[kCertificates];
    std::vector<exams::ExamRegistrationId> registrations;
    const QModelIndexList rows = list.table->selectedSource();
    for (const QModelIndex &row : rows) {
        const size_t at = size_t(list.rows->keyAt(row)) - 1;
        if (at >= m_certificates.size())
            continue;
        const exams::ExamRegistrationId id = m_certificates[at].line.registration.id;
        if (std::find(registrations.begin(), registrations.end(), id) == registrations.end())
            registrations.push_back(id);
    }
    return registrations;
}

void ResultsView::keepMarks()
{
    const auto registrations = chosen();
    if (registrations.empty())
        return;
    const auto kept = m_keptMarks.keep(registrations);
    if (!kept) {
        m_desk.messages.showError(kept.error());
        return;
    }
    m_desk.messages.undoable(
        tr("Marks of %n candidate(s) kept in the path.", nullptr, int(registrations.size())),
        [this, undo = *kept] { return m_keptMarks.undo(undo); });
}

void ResultsView::add(const ExamsServices &services, const QString &name, const QString &title,
    std::vector<ListColumn> columns, int ratio, const QString &empty)
{
    auto *card = new Card(m_desk.theme, title);
    auto *table = new DataTable(m_desk.theme, title);
    table->setObjectName(u"results-"_s + name);
    List list{std::make_unique<CellRows>(std::move(columns)), table, nullptr};
    const int last = list.rows->columnCount() - 1;
    for (int at = ratio; ratio >= 0 && at <= last; ++at)
        table->setItemDelegateForColumn(at, new RatioBarDelegate(m_desk.theme, table));
    table->setSource(list.rows.get());
    table->setEmptyState(new EmptyState(m_desk.theme, Icon::Exams, tr("Nothing to count"), empty));
    auto *output = new ListOutput(m_desk, services.workspace, services.accounts, this);
    const auto content =
        name == u"certificates"_s ? ListOutput::Content::Names : ListOutput::Content::Plain;
    list.shown =
        new ShownList(m_desk, *output, *table, {u"exams.results-"_s + name, title, content, {}});
    list.shown->setNote([this] { return tr("Session %1").arg(m_session); });
    list.shown->addButtons(*card);
    card->setFlush(true);
    card->body()->addWidget(table, 1);
    m_choice->addItem(title);
    m_pages->addWidget(card);
    m_lists.push_back(std::move(list));
}

void ResultsView::setResults(const std::vector<exams::DiplomaResults> &groups,
    const std::vector<exams::UnitResults> &units,
    const std::vector<exams::BlockCertificate> &certificates, int session)
{
    m_session = session;
    m_certificates = certificates;
    m_lists[kGroups].rows->setRows(rowsOf(groups, groupRow));
    m_lists[kUnits].rows->setRows(rowsOf(units, unitRow));
    m_lists[kCertificates].rows->setRows(rowsOf(certificates, certificateRow));
}

void ResultsView::print()
{
    m_lists[size_t(m_choice->currentIndex())].shown->print();
}

} // namespace ui
