#include "ui/people/positioning_page.h"

#include "core/base/text.h"
#include "core/enrolment/student_list.h"
#include "core/school/group_service.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/search_field.h"
#include "ui/base/shown_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kUsualYears = 2;
}

PositioningPage::PositioningPage(const Desk &desk, security::Workspace &workspace,
    security::AccountService &accounts, school::GroupService &groups, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_paths(workspace)
    , m_groups(groups)
    , m_rows({{u"name"_s, tr("Name"), exchange::ColumnKind::Text, tr("Group")},
          {u"diploma"_s, tr("Diploma in view")},
          {u"years"_s, tr("Years of the path"), exchange::ColumnKind::Number}})
    , m_output(desk, workspace, accounts, this)
    , m_search(new SearchField(desk.theme, tr("Name, group or diploma"), this))
    , m_group(new QComboBox(this))
    , m_unusual(new QCheckBox(tr("One or three years only"), this))
    , m_table(new DataTable(desk.theme, tr("Without decision of positioning"), this))
    , m_empty(new EmptyState(desk.theme, Icon::CheckCircle, {}, {}, this))
{
    m_search->setObjectName(u"positioningSearch"_s);
    m_group->setObjectName(u"positioningGroup"_s);
    m_group->setAccessibleName(tr("Group"));
    m_unusual->setObjectName(u"positioningUnusual"_s);
    buildTable();
    auto *filters = new QHBoxLayout;
    filters->setSpacing(desk.theme.px(8));
    filters->addWidget(m_search, 1);
    filters->addWidget(m_group);
    filters->addWidget(m_unusual);
    auto *card = new Card(desk.theme, tr("Without decision of positioning"), this);
    card->setFlush(true);
    m_shown->addButtons(*card);
    card->body()->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(12));
    column->addLayout(filters);
    column->addWidget(card, 1);
    setFocusProxy(m_table);
    connect(m_group, &QComboBox::currentIndexChanged, this, &PositioningPage::reload);
    connect(m_unusual, &QCheckBox::toggled, this, &PositioningPage::reload);
    connect(m_search, &SearchField::textChanged, this, [this](const QString &text) {
        m_table->setFilterText(text);
        showEmptyState();
        emit headingChanged();
    });
}

void PositioningPage::buildTable()
{
    m_table->setObjectName(u"positioningTable"_s);
    m_table->setTwoLines(true);
    m_table->setItemDelegateForColumn(0, new PersonDelegate(m_desk.theme, m_table));
    m_table->setSource(&m_rows);
    m_table->setEmptyState(m_empty);
    m_shown = new ShownList(m_desk, m_output, *m_table,
        {u"positioning"_s, tr("Without decision of positioning"), ListOutput::Content::Names});
    m_shown->setNote([this] {
        return base::joined({m_group->currentText(), m_search->text().trimmed()}, u" · "_s);
    });
    connect(m_table, &DataTable::rowActivated, this, [this](const QModelIndex &index) {
        m_desk.navigator.go({u"students"_s, u"path"_s, m_rows.keyAt(index)});
    });
}

QString PositioningPage::title() const
{
    return tr("Decisions of positioning");
}

QString PositioningPage::subtitle() const
{
    return tr("%n student(s) without one", nullptr, m_table->shownRows());
}

QSet<QString> PositioningPage::shows() const
{
    return {u"student"_s, u"enrolment"_s, u"group"_s, u"path"_s};
}

void PositioningPage::showPlace(const Place &place)
{
    if (place.kind != u"group")
        return;
    fillGroups();
    m_group->setCurrentIndex(qMax(m_group->findData(place.key), 0));
}

void PositioningPage::fillGroups()
{
    const QVariant chosen = m_group->currentData();
    const QSignalBlocker silence(m_group);
    m_group->clear();
    m_group->addItem(tr("All groups"), 0);
    if (const auto groups = m_groups.groups()) {
        for (const school::Group &group : *groups) {
            if (!group.archivedOn)
                m_group->addItem(group.details.name, group.id.value());
        }
    }
    m_group->setCurrentIndex(qMax(m_group->findData(chosen), 0));
}

void PositioningPage::reload()
{
    fillGroups();
    const qint64 group = m_group->currentData().toLongLong();
    const auto found =
        m_paths.withoutPositioning(group ? std::optional(school::GroupId(group)) : std::nullopt);
    if (!found) {
        m_desk.messages.showError(found.error());
        return;
    }
    std::vector<CellRows::Row> rows;
    for (const paths::Unpositioned &one : *found) {
        if (m_unusual->isChecked() && one.plannedYears == kUsualYears)
            continue;
        ListCell name{one.listName};
        name.secondary = one.groupName;
        rows.push_back({one.student.value(),
            {name, {enrolment::pathText(one.diplomaName, one.yearOfPath, one.plannedYears)},
                {QString::number(one.plannedYears), one.plannedYears}}});
    }
    m_rows.setRows(std::move(rows));
    showEmptyState();
    emit headingChanged();
}

void PositioningPage::showEmptyState()
{
    if (m_rows.rowCount() > 0)
        m_empty->setTexts(tr("Nobody matches"), tr("Try fewer letters."));
    else
        m_empty->setTexts(tr("Every decision is noted"),
            tr("Decisions of positioning are noted in the file of each student, under “Individual "
               "path”."));
}

void PositioningPage::print()
{
    m_shown->print();
}

} // namespace ui
