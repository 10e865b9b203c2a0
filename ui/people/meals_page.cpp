#include "ui/people/meals_page.h"

#include "core/base/format.h"
#include "core/security/workspace.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/search_field.h"
#include "ui/base/shown_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

MealsPage::MealsPage(const Desk &desk, security::Workspace &workspace,
    security::AccountService &accounts, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_rows({{u"name"_s, tr("Name"), exchange::ColumnKind::Text, tr("Group")},
          {u"kitchen"_s, tr("For the kitchen")}})
    , m_output(desk, workspace, accounts, this)
    , m_search(new SearchField(desk.theme, tr("Name, group or note"), this))
    , m_day(new DateField(desk.theme, desk.clock.today(), DateField::Year::NearToday, this))
    , m_unknown(makeLabel({}, LabelLook::Caption, this))
    , m_table(new DataTable(desk.theme, tr("Meals"), this))
    , m_empty(new EmptyState(desk.theme, Icon::Users, {}, {}, this))
{
    m_search->setObjectName(u"mealSearch"_s);
    m_day->setObjectName(u"mealDay"_s);
    m_day->setAccessibleName(tr("Day of the meals"));
    m_day->setDate(desk.clock.today());
    m_day->setMaximumWidth(desk.theme.px(170));
    m_unknown->setObjectName(u"unknownMeals"_s);
    buildTable();
    auto *filters = new QHBoxLayout;
    filters->setSpacing(desk.theme.px(8));
    filters->addWidget(m_search, 1);
    filters->addWidget(m_day);
    auto *card = new Card(desk.theme, tr("Meals"), this);
    card->setFlush(true);
    m_shown->addButtons(*card);
    card->body()->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(12));
    column->addLayout(filters);
    column->addWidget(m_unknown);
    column->addWidget(card, 1);
    setFocusProxy(m_table);
    connect(m_day, &TypedField::valueChanged, this, &MealsPage::reload);
    connect(m_search, &SearchField::textChanged, this, [this](const QString &text) {
        m_table->setFilterText(text);
        showEmptyState();
    });
}

void MealsPage::buildTable()
{
    m_table->setObjectName(u"mealTable"_s);
    m_table->setTwoLines(true);
    m_table->setItemDelegateForColumn(0, new PersonDelegate(m_desk.theme, m_table));
    m_table->setSource(&m_rows);
    m_table->setEmptyState(m_empty);
    m_shown = new ShownList(
        m_desk, m_output, *m_table, {u"meals"_s, tr("Meals"), ListOutput::Content::Names});
    m_shown->setNote([this] {
        return tr("%1 · %n meal(s)", nullptr, m_table->shownRows())
            .arg(base::formatLongDate(m_meals.day));
    });
    connect(m_table, &DataTable::rowActivated, this, [this](const QModelIndex &index) {
        m_desk.navigator.go({u"students"_s, u"student"_s, m_rows.keyAt(index)});
    });
}

QString MealsPage::title() const
{
    return tr("Meals");
}

QString MealsPage::subtitle() const
{
    return tr("%1 · %n meal(s)", nullptr, int(m_meals.meals.size()))
        .arg(base::formatLongDate(m_meals.day));
}

QSet<QString> MealsPage::shows() const
{
    return {u"student"_s, u"enrolment"_s, u"closure"_s, u"group"_s};
}

void MealsPage::reload()
{
    auto meals = families::mealsOn(m_workspace, m_day->date().value_or(m_desk.clock.today()));
    if (!meals) {
        m_desk.messages.showError(meals.error());
        return;
    }
    m_meals = std::move(*meals);
    std::vector<CellRows::Row> rows;
    for (const families::Meal &meal : m_meals.meals) {
        ListCell name{meal.name};
        name.secondary = meal.group;
        rows.push_back({meal.student.value(), {name, {meal.note}}});
    }
    m_rows.setRows(std::move(rows));
    m_unknown->setText(tr("For %n student(s) present it is not known whether they eat at school.",
        nullptr, m_meals.unknown));
    m_unknown->setVisible(m_meals.unknown > 0);
    showEmptyState();
    emit headingChanged();
}

void MealsPage::showEmptyState()
{
    if (!m_meals.closed.isEmpty())
        m_empty->setTexts(
            tr("No meal on this day"), tr("The school is closed: %1.").arg(m_meals.closed));
    else if (!m_meals.meals.empty())
        m_empty->setTexts(tr("Nobody matches"), tr("Try fewer letters."));
    else
        m_empty->setTexts(tr("No meal on this day"),
            tr("In the file of each student, under “Everyday life”, choose half-board and tick the "
               "days."));
}

void MealsPage::print()
{
    m_shown->print();
}

} // namespace ui
