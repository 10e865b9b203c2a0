#include "ui/people/student_list_view.h"

#include "core/base/text.h"
#include "core/diplomas/diploma_service.h"
#include "core/school/group_service.h"
#include "core/school/year_service.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/item_roles.h"
#include "ui/base/pill_label.h"
#include "ui/base/preferences.h"
#include "ui/base/search_field.h"
#include "ui/people/student_preview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using enrolment::StudentRow;
using enrolment::StudentState;

namespace {

constexpr int kNarrow = 1100;  // before the user's scale: the list needs the room
constexpr int kArchived = 100; // in the choice of situations, beside the values of StudentState
const QString kTable = u"students"_s;
const QString kChosen = u"chosen"_s; // tells "nothing hidden" from "never chosen"
const QStringList kHiddenAtFirst{
    u"workshop"_s, u"theory"_s, u"birth-date"_s, u"phone"_s, u"contact"_s};

QComboBox *makeChoice(const QString &name, const QString &what, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(name);
    choice->setAccessibleName(what);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(11);
    return choice;
}

// Refills a choice and keeps what was chosen where it is still there.
template <class Fill> void refill(QComboBox &choice, Fill fill)
{
    const QSignalBlocker silence(choice);
    const QVariant before = choice.currentData();
    choice.clear();
    fill();
    choice.setCurrentIndex(std::max(0, choice.findData(before)));
}

} // namespace

StudentListView::StudentListView(const Desk &desk, const PeopleServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_index({})
    , m_model(new StudentListModel(this))
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
    , m_search(new SearchField(desk.theme, tr("Name, group, diploma or phone"), this))
    , m_year(makeChoice(u"yearFilter"_s, tr("School year"), this))
    , m_group(makeChoice(u"groupFilter"_s, tr("Group"), this))
    , m_diploma(makeChoice(u"diplomaFilter"_s, tr("Diploma in view"), this))
    , m_state(makeChoice(u"stateFilter"_s, tr("Situation"), this))
    , m_incomplete(new QCheckBox(tr("To &complete"), this))
    , m_count(new PillLabel(desk.theme, {}, Tone::Accent, this))
    , m_table(new DataTable(desk.theme, tr("Students"), this))
    , m_empty(new EmptyState(desk.theme, Icon::Students, {}, {}, this))
    , m_preview(new StudentPreview(desk.theme, this))
{
    buildFilters();
    buildTable();
    auto *filters = new QHBoxLayout;
    filters->setSpacing(desk.theme.px(8));
    filters->addWidget(m_search, 1);
    m_year->setMinimumContentsLength(7);
    for (QComboBox *choice : {m_year, m_group, m_diploma, m_state})
        filters->addWidget(choice);
    filters->addWidget(m_incomplete);
    auto *card = new Card(desk.theme, tr("List"), this);
    card->setFlush(true);
    card->addMark(m_count);
    auto *columns =
        makeButton(desk.theme, tr("Co&lumns"), ButtonLook::Secondary, Icon::Columns, card);
    columns->setObjectName(u"columns"_s);
    connect(columns, &QPushButton::clicked, this, [this, columns] {
        QMenu menu(this);
        m_table->fillColumnMenu(menu);
        menu.exec(columns->mapToGlobal(QPoint(0, columns->height())));
    });
    auto *output =
        makeButton(desk.theme, tr("E&xport"), ButtonLook::Secondary, Icon::Download, card);
    output->setObjectName(u"export"_s);
    auto *formats = new QMenu(output);
    formats->setObjectName(u"exportFormats"_s);
    const auto add = [&](const QString &text, ListOutput::Format format) {
        connect(formats->addAction(text), &QAction::triggered, this,
            [this, format] { exportShown(format); });
    };
    add(tr("Excel workbook (.xlsx)"), ListOutput::Format::Xlsx);
    add(tr("CSV file (.csv)"), ListOutput::Format::Csv);
    add(tr("PDF to print (.pdf)"), ListOutput::Format::Pdf);
    connect(output, &QPushButton::clicked, this,
        [output, formats] { formats->popup(output->mapToGlobal(QPoint(0, output->height()))); });
    card->addAction(columns);
    card->addAction(output);
    card->body()->addWidget(m_table);
    auto *row = new QHBoxLayout;
    row->setSpacing(desk.theme.px(14));
    row->addWidget(card, 1);
    row->addWidget(m_preview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(12));
    column->addLayout(filters);
    column->addLayout(row, 1);
    setFocusProxy(m_search);
}

void StudentListView::buildFilters()
{
    m_search->setObjectName(u"studentSearch"_s);
    m_incomplete->setObjectName(u"incompleteFilter"_s);
    m_state->addItem(tr("All situations"), -1);
    for (const StudentState state : {StudentState::Enrolled, StudentState::Upcoming,
             StudentState::Left, StudentState::NotEnrolled})
        m_state->addItem(titleOf(state), int(state));
    m_state->addItem(tr("Archived files"), kArchived);
    connect(m_search, &SearchField::textChanged, this, &StudentListView::filter);
    connect(m_search, &SearchField::leftDownwards, this, &StudentListView::focusList);
    connect(m_search, &SearchField::returnPressed, this, &StudentListView::focusList);
    connect(m_year, &QComboBox::currentIndexChanged, this, &StudentListView::reload);
    connect(m_state, &QComboBox::currentIndexChanged, this, &StudentListView::reload);
    connect(m_group, &QComboBox::currentIndexChanged, this, &StudentListView::filter);
    connect(m_diploma, &QComboBox::currentIndexChanged, this, &StudentListView::filter);
    connect(m_incomplete, &QCheckBox::toggled, this, &StudentListView::filter);
}

void StudentListView::buildTable()
{
    m_table->setObjectName(u"studentTable"_s);
    m_table->setTwoLines(true);
    m_table->setItemDelegateForColumn(
        StudentListModel::Name, new PersonDelegate(m_desk.theme, m_table));
    for (const int column : {StudentListModel::Missing, StudentListModel::State})
        m_table->setItemDelegateForColumn(column, new PillDelegate(m_desk.theme, m_table));
    m_table->setSource(m_model);
    m_table->setEmptyState(m_empty);
    const QStringList kept = m_desk.preferences.hiddenColumns(kTable);
    m_table->setHiddenColumns(kept.contains(kChosen) ? kept : kHiddenAtFirst);
    connect(m_table, &DataTable::columnsChosen, this, [this] {
        m_desk.preferences.setHiddenColumns(
            kTable, m_table->hiddenColumns() + QStringList{kChosen});
    });
    connect(m_table, &DataTable::rowChosen, this, &StudentListView::showPreview);
    connect(m_table, &DataTable::rowActivated, this, &StudentListView::openCurrent);
    connect(m_preview, &StudentPreview::openWanted, this, &StudentListView::openCurrent);
    connect(m_empty, &EmptyState::actionTriggered, this, &StudentListView::enrolWanted);
    if (m_services.workspace.reach(security::Operation::EditStudentFile) != security::Reach::None)
        m_empty->setAction(tr("Enrol a student"));
}

void StudentListView::fillChoices()
{
    if (const auto years = m_services.years.years()) {
        const bool isFirst = m_year->count() == 0;
        refill(*m_year, [&] {
            for (const school::SchoolYear &year : *years)
                m_year->addItem(year.dates.label, year.id.value());
        });
        for (const school::SchoolYear &year : *years) {
            const QSignalBlocker silence(m_year);
            if (isFirst && year.state == school::YearState::Current)
                m_year->setCurrentIndex(m_year->findData(year.id.value()));
        }
    }
    if (const auto groups = m_services.groups.groups()) {
        refill(*m_group, [&] {
            m_group->addItem(tr("All groups"), 0);
            for (const school::Group &group : *groups)
                m_group->addItem(group.details.name, group.id.value());
        });
    }
    if (const auto diplomas = m_services.diplomas.diplomas()) {
        refill(*m_diploma, [&] {
            m_diploma->addItem(tr("All diplomas"), 0);
            for (const diplomas::Diploma &diploma : *diplomas)
                m_diploma->addItem(diploma.shortName, diploma.id.value());
        });
    }
}

void StudentListView::reload()
{
    fillChoices();
    enrolment::StudentListQuery query;
    if (m_year->currentIndex() >= 0)
        query.year = school::SchoolYearId(m_year->currentData().toLongLong());
    query.archived = m_state->currentData().toInt() == kArchived;
    auto rows = enrolment::studentList(m_services.workspace, query);
    if (!rows) {
        m_desk.messages.showError(rows.error());
        return;
    }
    m_rows = std::move(*rows);
    m_index = enrolment::StudentSearch(m_rows);
    filter();
    showPreview();
}

bool StudentListView::accepts(const StudentRow &row) const
{
    enrolment::StudentFilter filter;
    if (const qint64 group = m_group->currentData().toLongLong())
        filter.group = school::GroupId(group);
    if (const qint64 diploma = m_diploma->currentData().toLongLong())
        filter.diploma = diplomas::DiplomaId(diploma);
    const int state = m_state->currentData().toInt();
    if (state >= 0 && state != kArchived)
        filter.states = {StudentState(state)};
    return filter.accepts(row)
        && (!m_incomplete->isChecked() || !enrolment::missingWords(row.flags).isEmpty());
}

void StudentListView::filter()
{
    std::vector<StudentRow> shown;
    for (const size_t at : m_index.matching(m_search->text())) {
        if (accepts(m_rows[at]))
            shown.push_back(m_rows[at]);
    }
    m_model->setRows(std::move(shown));
    m_count->setText(tr("%n student(s)", nullptr, m_model->rowCount()), Tone::Accent);
    showEmptyState();
    showPreview();
    emit countChanged();
}

bool StudentListView::isFiltered() const
{
    return !m_search->text().trimmed().isEmpty() || m_group->currentIndex() > 0
        || m_diploma->currentIndex() > 0 || m_state->currentIndex() > 0
        || m_incomplete->isChecked();
}

void StudentListView::showEmptyState()
{
    if (isFiltered())
        m_empty->setTexts(tr("Nobody matches"),
            tr("Try fewer letters, or take a filter away: archived files and other years have "
               "their own choice."));
    else
        m_empty->setTexts(tr("No student yet"),
            tr("Each young person has a file here: identity, family, group and diploma in view."));
}

void StudentListView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_preview->setNarrow(width() < m_desk.theme.px(kNarrow));
}

void StudentListView::showPreview()
{
    const QModelIndex current = m_table->currentSource();
    if (!current.isValid()) {
        m_preview->showNothing();
        return;
    }
    const StudentRow &row = m_model->row(current.row());
    if (const auto file = m_services.files.file(row.id))
        m_preview->show(row, *file, m_desk.clock.today());
    else
        m_preview->showNothing();
}

void StudentListView::openCurrent()
{
    if (const QModelIndex current = m_table->currentSource(); current.isValid())
        emit openWanted(m_model->row(current.row()).id);
}

void StudentListView::select(people::StudentId id)
{
    m_table->selectKey(id.value());
    showPreview();
}

void StudentListView::focusSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

void StudentListView::focusList()
{
    if (!m_table->currentIndex().isValid() && m_table->shownRows() > 0)
        m_table->selectKey(m_table->shownSource().constFirst().data(KeyRole));
    m_table->setFocus(Qt::OtherFocusReason);
}

QString StudentListView::subtitle() const
{
    const int shown = m_model->rowCount();
    if (isFiltered())
        return tr("%1 of %n student(s)", nullptr, int(m_rows.size())).arg(QString::number(shown));
    return base::joined({tr("%n student(s)", nullptr, shown), m_year->currentText()}, u" · "_s);
}

const StudentRow *StudentListView::row(people::StudentId id) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const StudentRow &row) { return row.id == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

QString StudentListView::filterNote() const
{
    QStringList parts{m_year->currentText()};
    for (const QComboBox *choice : {m_group, m_diploma, m_state}) {
        if (choice->currentIndex() > 0)
            parts += choice->currentText();
    }
    if (m_incomplete->isChecked())
        parts += tr("To complete");
    parts += m_search->text().trimmed();
    return base::joined(parts, u" · "_s);
}

exchange::ListExport StudentListView::shownList(bool withDetails, bool &hasDetails) const
{
    exchange::ListExport list{tr("Students"), {}, {}};
    std::vector<exchange::StudentColumn> columns;
    hasDetails = false;
    for (int column = 0; column < StudentListModel::ColumnCount; ++column) {
        const bool isDetail = exchange::isDetail(StudentListModel::columnAt(column));
        if (m_table->isColumnHidden(column))
            continue;
        hasDetails = hasDetails || isDetail;
        if (isDetail && !withDetails)
            continue;
        columns.push_back(StudentListModel::columnAt(column));
        list.columns.push_back(exchange::columnOf(columns.back()));
    }
    for (const QModelIndex &row : m_table->shownSource()) {
        auto &cells = list.rows.emplace_back();
        for (const exchange::StudentColumn column : columns)
            cells.push_back(exchange::cellOf(m_model->row(row.row()), column));
    }
    return list;
}

void StudentListView::exportShown(ListOutput::Format format)
{
    const bool withDetails = m_output->mayHave(ListOutput::Content::Details);
    bool hasDetails = false;
    const exchange::ListExport list = shownList(withDetails, hasDetails);
    const auto content =
        hasDetails && withDetails ? ListOutput::Content::Details : ListOutput::Content::Names;
    if (m_output->save(list, content, format, filterNote()) && hasDetails && !withDetails)
        m_desk.messages.showWarning(
            tr("Birth dates and phones were left out: only the office may export them."));
}

} // namespace ui
