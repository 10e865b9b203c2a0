#include "ui/home/home_page.h"

#include "core/base/format.h"
#include "ui/base/buttons.h"
#include "ui/base/empty_state.h"
#include "ui/base/metric_card.h"
#include "ui/base/scroll_column.h"
#include "ui/home/home_card.h"
#include "ui/home/home_figures.h"
#include "ui/home/home_plan.h"

#include <QGridLayout>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using security::Operation;
using security::Reach;

HomePage::HomePage(const Desk &desk, const HomeServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_welcome(new EmptyState(desk.theme, Icon::Students, tr("Welcome to Établi"),
          tr("This school has no student yet. Bring in the list you already have: a spreadsheet "
             "or a CSV file will do."),
          this))
    , m_takeover(makeButton(desk.theme, tr("&Beginning in mid-year: balances, hours, receipts"),
          ButtonLook::Quiet, Icon::ArrowRight, this))
    , m_day(new QWidget(this))
    , m_figureRow(new QWidget(m_day))
    , m_grid(new QWidget(m_day))
{
    m_welcome->setObjectName(u"welcome"_s);
    m_welcome->setAction(tr("Import a list"), Icon::Upload);
    m_welcome->hide();
    m_takeover->setObjectName(u"openTakeover"_s);
    m_takeover->hide();
    connect(m_takeover, &QPushButton::clicked, this, [this] {
        m_desk.navigator.go({u"takeover"_s, {}, 0});
    });
    connect(m_welcome, &EmptyState::actionTriggered, this, [this] {
        m_desk.navigator.go({u"import"_s, {}, 0});
    });
    auto *figures = new QHBoxLayout(m_figureRow);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(desk.theme.px(14));
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(desk.theme.px(14));
    auto *day = new QVBoxLayout(m_day);
    day->setContentsMargins(0, 0, 0, 0);
    day->setSpacing(desk.theme.px(14));
    day->addWidget(m_figureRow);
    day->addWidget(m_grid, 1);
    auto *scroll = new ScrollColumn(this);
    scroll->column()->addWidget(m_welcome, 1);
    scroll->column()->addWidget(m_takeover, 0, Qt::AlignHCenter);
    scroll->column()->addWidget(m_day, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

QString HomePage::title() const
{
    return tr("Home");
}

QString HomePage::subtitle() const
{
    return base::formatLongDate(m_desk.clock.today());
}

QSet<QString> HomePage::shows() const
{
    // Of the figures and the facts; each section adds its own.
    QSet<QString> kinds{u"student"_s, u"enrolment"_s, u"roll"_s, u"session"_s, u"payment"_s,
        u"charge"_s, u"year"_s, u"group"_s};
    for (const HomeSection &section : plan())
        kinds.unite(section.shows);
    return kinds;
}

std::vector<HomeSection> HomePage::plan() const
{
    return homePlan(m_services.workspace.rolesToday().value_or(QSet<security::Role>()));
}

void HomePage::reload()
{
    if (const auto done = read(); !done)
        m_desk.messages.showError(done.error());
    emit headingChanged();
}

base::Result<HomeFacts> HomePage::facts()
{
    const security::Workspace &workspace = m_services.workspace;
    HomeFacts facts;
    if (workspace.reach(Operation::ReadStudentFile) != Reach::None) {
        ET_ASSIGN(facts.students, enrolment::studentList(m_services.workspace));
    }
    if (workspace.reach(Operation::ReadHours) == Reach::None)
        return facts;
    ET_ASSIGN(const auto year, m_services.years.current());
    if (year) {
        ET_ASSIGN(facts.targets, m_services.hours.targets(year->id));
        ET_ASSIGN(facts.hours, m_services.hours.year(year->id));
    }
    return facts;
}

base::Done HomePage::read()
{
    ET_ASSIGN(m_facts, facts());
    // Only who can bring students in is asked to; others see their day, empty as it is.
    const bool isNew = m_facts.students.empty()
        && m_services.workspace.reach(Operation::ImportStudents) != Reach::None;
    m_welcome->setVisible(isNew);
    m_takeover->setVisible(
        isNew && m_services.workspace.reach(Operation::ManageEnrolments) != Reach::None);
    m_figureRow->setVisible(!isNew);
    ET_ASSIGN(const auto figures, homeFigures(m_services, m_desk.clock, m_facts));
    showFigures(figures);
    std::vector<HomeList> lists;
    for (const HomeSection &section : plan()) {
        ET_ASSIGN(HomeList list, section.read({m_services, m_desk.clock, m_facts}));
        if (section.hidesEmpty && list.lines.empty())
            continue;
        if (!isNew || (list.name == u"toSettle" && !list.lines.empty()))
            lists.push_back(std::move(list));
    }
    showLists(lists);
    m_day->setVisible(!isNew || !lists.empty());
    return {};
}

void HomePage::showFigures(const std::vector<HomeFigure> &figures)
{
    if (m_figures.size() != figures.size()) {
        qDeleteAll(m_figures);
        m_figures.clear();
        for (const HomeFigure &figure : figures) {
            auto *card = new MetricCard(m_desk.theme, figure.label, m_figureRow);
            card->setObjectName(figure.name);
            connect(card, &MetricCard::clicked, this,
                [this, place = figure.place] { m_desk.navigator.go(place); });
            static_cast<QHBoxLayout *>(m_figureRow->layout())->addWidget(card, 1);
            m_figures.push_back(card);
        }
    }
    for (size_t i = 0; i < figures.size(); ++i) {
        m_figures[i]->setFigure(figures[i].figure);
        m_figures[i]->setNote(figures[i].note, figures[i].tone);
    }
}

void HomePage::showLists(const std::vector<HomeList> &lists)
{
    const auto same = [&] {
        if (m_cards.size() != lists.size())
            return false;
        for (size_t i = 0; i < lists.size(); ++i) {
            if (m_cards[i]->objectName() != lists[i].name)
                return false;
        }
        return true;
    };
    if (!same()) {
        qDeleteAll(m_cards);
        m_cards.clear();
        auto *grid = static_cast<QGridLayout *>(m_grid->layout());
        for (const HomeList &list : lists) {
            auto *card = new HomeCard(m_desk, list, m_grid);
            const int place = int(m_cards.size());
            const bool isAlone = place == int(lists.size()) - 1 && place % 2 == 0;
            grid->addWidget(card, place / 2, place % 2, 1, isAlone ? 2 : 1);
            m_cards.push_back(card);
        }
        return;
    }
    for (size_t i = 0; i < lists.size(); ++i)
        m_cards[i]->setList(lists[i]);
}

} // namespace ui
