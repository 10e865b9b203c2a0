#include "ui/people/student_list_view.h"

#include "core/base/text.h"
#include "core/people/student_service.h"
#include "core/security/workspace.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/item_roles.h"
#include "ui/base/letters_menu.h"
#include "ui/base/search_field.h"
#include "ui/people/certificates.h"
#include "ui/people/photo_import.h"
#include "ui/people/student_preview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using enrolment::StudentRow;

namespace {

constexpr int kNarrow = 1100; // before the user's scale: the list needs the room
const QStringList kHiddenAtFirst{
    u"workshop"_s, u"theory"_s, u"birth-date"_s, u"phone"_s, u"contact"_s, u"state"_s};

QComboBox *makeChoice(const QString &name, const QString &what, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(name);
    choice->setAccessibleName(what);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(11);
    return choice;
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
    , m_state(new QTabBar(this))
    , m_incomplete(new QCheckBox(tr("To &complete"), this))
    , m_table(new DataTable(desk.theme, tr("Students"), this))
    , m_empty(new EmptyState(desk.theme, Icon::Students, {}, {}, this))
    , m_preview(new StudentPreview(desk.theme, this))
    , m_photos(
          new IconButton(desk.theme, Icon::User, tr("Photos of the students from a folder…"), this))
    , m_certificates(new IconButton(
          desk.theme, Icon::Documents, tr("Certificates of schooling of the chosen group…"), this))
    , m_positioning(new IconButton(
          desk.theme, Icon::CheckCircle, tr("Who has no decision of positioning"), this))
    , m_letters(new IconButton(desk.theme, Icon::Mail, tr("Write a letter…"), this))
    , m_rosters(new IconButton(desk.theme, Icon::Print,
          tr("Lists, sheets and labels of those who are shown… (Ctrl+Shift+P)"), this))
{
    buildFilters();
    buildTable();
    auto *filters = new QHBoxLayout;
    filters->setSpacing(desk.theme.px(8));
    filters->addWidget(m_search, 1);
    m_year->setMinimumContentsLength(7);
    for (QComboBox *choice : {m_year, m_group, m_diploma})
        filters->addWidget(choice);
    filters->addWidget(m_incomplete);
    auto *card = new Card(desk.theme, {}, this);
    card->setFlush(true);
    card->setAccessibleName(tr("List"));
    card->addMark(m_state);
    addButtons(*card);
    m_shown->addButtons(*card);
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

void StudentListView::addButtons(Card &card)
{
    const auto add = [&](IconButton *button, const QString &name, bool isVisible) {
        button->setObjectName(name);
        button->setFramed(true);
        button->setVisible(isVisible);
        card.addAction(button);
    };
    const auto may = [this](security::Operation operation) {
        return m_services.workspace.reach(operation) != security::Reach::None;
    };
    add(m_photos, u"importPhotos"_s, may(security::Operation::EditStudentFile));
    add(m_certificates, u"groupCertificates"_s, may(security::Operation::ManageEnrolments));
    add(m_positioning, u"openPositioning"_s, true);
    add(m_letters, u"writeLetters"_s, may(security::Operation::WriteLetters));
    add(m_rosters, u"openRosters"_s, m_output->mayHave(ListOutput::Content::Names));
    m_rosters->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    QMenu *letters = makeLettersMenu(m_desk, *m_table, u"student"_s, this);
    connect(m_letters, &IconButton::clicked, this, [this, letters] {
        letters->popup(m_letters->mapToGlobal(QPoint(0, m_letters->height())));
    });
    connect(m_photos, &IconButton::clicked, this,
        [this] { importPhotos(m_desk, m_services.workspace, this); });
    connect(m_rosters, &IconButton::clicked, this, &StudentListView::rostersWanted);
    connect(m_positioning, &IconButton::clicked, this, [this] {
        m_desk.navigator.go({u"positioning"_s, u"group"_s, m_group->currentData().toLongLong()});
    });
    connect(m_certificates, &IconButton::clicked, this, &StudentListView::certifyGroup);
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
    m_shown = new ShownList(m_desk, *m_output, *m_table,
        {u"students"_s, tr("Students"), ListOutput::Content::Names, kHiddenAtFirst});
    m_shown->setNote([this] { return filterNote(); });
    m_shown->keepFilters({m_search, m_group, m_diploma, m_incomplete, m_state});
    connect(m_table, &DataTable::rowChosen, this, &StudentListView::showPreview);
    connect(m_table, &DataTable::rowActivated, this, &StudentListView::openCurrent);
    connect(m_preview, &StudentPreview::openWanted, this, &StudentListView::openCurrent);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->rows().empty())
            emit enrolWanted();
        else
            widen();
    });
}

void StudentListView::reload()
{
    fillChoices();
    enrolment::StudentListQuery query;
    if (m_year->currentIndex() >= 0)
        query.year = school::SchoolYearId(m_year->currentData().toLongLong());
    query.archived = state() == kArchived;
    auto rows = enrolment::studentList(m_services.workspace, query);
    if (!rows) {
        m_desk.messages.showError(rows.error());
        return;
    }
    m_model->setPhotos([&students = m_services.students](people::StudentId id) {
        return students.photo(id).value_or(QByteArray());
    });
    m_index = enrolment::StudentSearch(*rows);
    m_model->setRows(std::move(*rows));
    if (state() != kArchived)
        showStates();
    filter();
    showPreview();
}

void StudentListView::certifyGroup()
{
    Certificates(m_desk, m_services.workspace)
        .schoolingOfGroup(
            school::GroupId(m_group->currentData().toLongLong()), m_group->currentText());
}

void StudentListView::filter()
{
    m_certificates->setEnabled(m_group->currentIndex() > 0);
    const QVariant before = m_table->currentSource().data(KeyRole);
    const enrolment::StudentFilter chosen = chosenFilter();
    const bool isIncomplete = m_incomplete->isChecked();
    std::vector<bool> isShown(m_model->rows().size());
    for (const size_t at : m_index.matching(m_search->text())) {
        const StudentRow &student = m_model->rows()[at];
        isShown[at] = chosen.accepts(student)
            && (!isIncomplete || !enrolment::missingWords(student.flags).isEmpty());
    }
    m_table->setShown(std::move(isShown));
    if (m_table->shownRows() == 0)
        showEmptyState();
    if (m_table->currentSource().data(KeyRole) != before)
        showPreview();
    emit countChanged();
}

void StudentListView::showEmptyState()
{
    const bool mayEdit =
        m_services.workspace.reach(security::Operation::EditStudentFile) != security::Reach::None;
    if (!m_model->rows().empty()) {
        m_empty->setTexts(tr("Nobody matches"),
            tr("Try fewer letters, or take a filter away: archived files and other years have "
               "their own choice."));
        m_empty->setAction(tr("Show everybody"), Icon::Users);
    } else if (state() == kArchived) {
        m_empty->setTexts(tr("No archived file"), {});
        m_empty->setAction({});
    } else {
        m_empty->setTexts(tr("No student yet"),
            tr("Each young person has a file here: identity, family, group and diploma in view."));
        if (mayEdit)
            m_empty->setAction(tr("Enrol a student"));
    }
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

void StudentListView::showIncomplete()
{
    m_search->clear();
    m_incomplete->setChecked(true);
    focusList();
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
    const int shown = m_table->shownRows();
    if (isFiltered())
        return tr("%1 of %n student(s)", nullptr, int(m_model->rows().size()))
            .arg(QString::number(shown));
    return base::joined({tr("%n student(s)", nullptr, shown), m_year->currentText()}, u" · "_s);
}

const StudentRow *StudentListView::row(people::StudentId id) const
{
    const auto &rows = m_model->rows();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const StudentRow &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace ui
