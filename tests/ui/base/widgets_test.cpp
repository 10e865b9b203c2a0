#include "tests/support/catch.h"
#include "ui/base/buttons.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"
#include "ui/base/metric_card.h"
#include "ui/base/notices.h"
#include "ui/base/paint.h"
#include "ui/base/progress_strip.h"
#include "ui/base/rail_button.h"
#include "ui/base/search_field.h"
#include "ui/base/side_rail.h"
#include "ui/base/tab_chain.h"
#include "ui/base/tabs.h"

#include <QAccessible>
#include <QApplication>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

namespace {

void addPages(SideRail &rail)
{
    rail.addItem(u"home"_s, Icon::Home, u"Accueil"_s);
    rail.addItem(u"students"_s, Icon::Students, u"Élèves"_s);
    rail.addGroup(u"Gestion"_s);
    rail.addItem(u"fees"_s, Icon::Fees, u"Scolarité et règlements"_s);
    rail.setUser(u"Claire Moreau"_s, u"Secrétariat"_s);
    rail.setCurrent(u"students"_s);
}

QWidget *part(const QWidget &whole, const QString &name)
{
    auto *found = whole.findChild<QWidget *>(name);
    REQUIRE(found);
    return found;
}

} // namespace

TEST_CASE("initials take the first name first, and know a last name by its capitals")
{
    CHECK(initialsOf(u"D’HÉROUVILLE Éloi"_s) == u"ÉD");
    CHECK(initialsOf(u"Éloi D’Hérouville"_s) == u"ÉD");
    CHECK(initialsOf(u"DA SILVA Inês"_s) == u"ID");
    CHECK(initialsOf(u"Madonna"_s) == u"M");
    CHECK(initialsOf(u"  <b> & 12"_s) == u"B");
    CHECK(initialsOf(QString()).isEmpty());
}

TEST_CASE("a message bar shows at the place of work, with its action, until it is closed")
{
    Theme theme(*qApp);
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *bar = new MessageBar(theme);
    column->addWidget(bar);
    page.show();
    CHECK_FALSE(bar->isVisible());
    bar->showError({{"fees.late"}, u"Le règlement dépasse ce qui reste dû."_s, u"secret"_s});
    CHECK(bar->isVisible());
    CHECK(bar->text() == u"Le règlement dépasse ce qui reste dû.");
    CHECK(bar->accessibleName() == bar->text());
    int done = 0;
    bar->setAction(u"Voir"_s, [&] { ++done; });
    qobject_cast<QPushButton *>(part(*bar, u"messageAction"_s))->click();
    CHECK(done == 1);
    bar->showMessage(Tone::Good, u"C’est fait."_s);
    CHECK_FALSE(part(*bar, u"messageAction"_s)->isVisible());
    QSignalSpy closed(bar, &MessageBar::closed);
    qobject_cast<QToolButton *>(part(*bar, u"messageClose"_s))->click();
    CHECK_FALSE(bar->isVisible());
    CHECK(closed.count() == 1);
}

TEST_CASE("a notice offers to undo once, and the next one waits for its turn")
{
    Theme theme(*qApp);
    QWidget host;
    host.resize(900, 500);
    host.show();
    Notices notices(theme, &host);
    int undone = 0;
    notices.addUndoable(u"Le dossier est archivé."_s, [&] { ++undone; });
    notices.add(u"Les présences sont enregistrées."_s);
    CHECK(notices.isVisible());
    CHECK(notices.text() == u"Les présences sont enregistrées.");
    CHECK(notices.waiting() == 1);
    CHECK(host.rect().contains(notices.geometry()));
    CHECK_FALSE(part(notices, u"noticeAction"_s)->isVisible());
    QTest::keyClick(&notices, Qt::Key_Escape);
    CHECK(notices.text() == u"Le dossier est archivé.");
    qobject_cast<QPushButton *>(part(notices, u"noticeAction"_s))->click();
    CHECK(undone == 1);
    CHECK_FALSE(notices.isVisible());
}

TEST_CASE("Ctrl+Z takes back what was done last, and what was done before it")
{
    Theme theme(*qApp);
    QWidget host;
    auto *list = new QListWidget(&host);
    auto *field = new QLineEdit(u"Dupont"_s, &host);
    host.resize(900, 500);
    host.show();
    QApplication::setActiveWindow(&host);
    Notices notices(theme, &host);
    QStringList undone;
    for (const QString &what : {u"premier"_s, u"second"_s})
        notices.addUndoable(what, [&undone, what] { undone += what; });
    field->setFocus();
    QTest::keyClicks(field, u"s"_s);
    QTest::keySequence(field, QKeySequence::Undo); // of what is typed
    CHECK(field->text() == u"Dupont");
    CHECK(undone.isEmpty());
    list->setFocus();
    QTest::keySequence(list, QKeySequence::Undo);
    QTest::keySequence(list, QKeySequence::Undo);
    CHECK(undone == QStringList{u"second"_s, u"premier"_s});
    CHECK(QApplication::focusWidget() == list);
    CHECK_FALSE(notices.isVisible());
}

TEST_CASE("the time of a notice stands still while the keyboard is on it")
{
    Theme theme(*qApp);
    QWidget host;
    auto *field = new QLineEdit(&host);
    host.resize(900, 500);
    host.show();
    QApplication::setActiveWindow(&host);
    Notices notices(theme, &host);
    notices.addUndoable(u"Le dossier est archivé."_s, [] {});
    field->setFocus();
    CHECK_FALSE(notices.isPaused());
    part(notices, u"noticeAction"_s)->setFocus();
    CHECK(notices.isPaused());
    notices.setDuration(1);
    field->setFocus();
    CHECK_FALSE(notices.isPaused());
    CHECK(QTest::qWaitFor([&] { return !notices.isVisible(); }));
}

TEST_CASE("the rail goes from page to page with the arrows and opens one with Enter")
{
    Theme theme(*qApp);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *rail = new SideRail(theme);
    row->addWidget(rail);
    addPages(*rail);
    window.resize(800, 600);
    window.show();
    QApplication::setActiveWindow(&window);
    QSignalSpy chosen(rail, &SideRail::itemChosen);
    QWidget *students = part(*rail, u"rail-students"_s);
    QWidget *fees = part(*rail, u"rail-fees"_s);
    students->setFocus();
    QTest::keyClick(students, Qt::Key_Down);
    CHECK(QApplication::focusWidget() == fees);
    QTest::keyClick(fees, Qt::Key_Down);
    CHECK(QApplication::focusWidget() == fees);
    QTest::keyClick(fees, Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.first().first().toString() == u"fees");
    CHECK(rail->current() == u"students"); // the window decides
    rail->setCurrent(u"fees"_s);
    CHECK(qobject_cast<QAbstractButton *>(fees)->isChecked());
    CHECK_FALSE(qobject_cast<QAbstractButton *>(students)->isChecked());
}

TEST_CASE("the rail is one tab stop, at the page that is shown")
{
    Theme theme(*qApp);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *rail = new SideRail(theme);
    row->addWidget(rail);
    addPages(*rail);
    auto *field = new QLineEdit;
    row->addWidget(field);
    window.show();
    QApplication::setActiveWindow(&window);
    QStringList stops;
    field->setFocus();
    for (int i = 0; i < 4; ++i) {
        CHECK(ui::moveFocus(window, true)); // as the main window does
        stops += QApplication::focusWidget()->objectName();
    }
    CHECK(stops == QStringList{u"rail-students"_s, u"railUser"_s, u"railFold"_s, QString()});
}

TEST_CASE("a folded rail says its words as tool tips")
{
    Theme theme(*qApp);
    SideRail rail(theme);
    addPages(rail);
    rail.setBadge(u"fees"_s, u"3"_s);
    const int wide = rail.width();
    CHECK(part(rail, u"rail-fees"_s)->toolTip().isEmpty());
    CHECK(part(rail, u"rail-fees"_s)->accessibleName() == u"Scolarité et règlements, 3");
    QSignalSpy folded(&rail, &SideRail::collapsedChanged);
    qobject_cast<QToolButton *>(part(rail, u"railFold"_s))->click();
    CHECK(folded.count() == 1);
    CHECK(rail.isCollapsed());
    CHECK(rail.width() < wide / 2);
    CHECK(part(rail, u"rail-fees"_s)->toolTip() == u"Scolarité et règlements, 3");
}

TEST_CASE("many pages still stand without a scroll bar in a window of 800 pixels")
{
    Theme theme(*qApp);
    SideRail rail(theme);
    for (int i = 0; i < 17; ++i) {
        if (i % 5 == 4)
            rail.addGroup(u"Groupe"_s);
        rail.addItem(QString::number(i), Icon::File, u"Page"_s);
    }
    rail.setUser(u"Claire Moreau"_s, u"Secrétariat"_s);
    rail.resize(rail.width(), 800);
    rail.show();
    QApplication::processEvents();
    const QWidget *last = part(rail, u"rail-16"_s);
    CHECK(last->visibleRegion().boundingRect().height() == last->height());
    CHECK(last->height() >= 32);
}

TEST_CASE("tabs are known by their keys")
{
    Theme theme(*qApp);
    Tabs tabs(theme);
    tabs.addTab(u"id"_s, u"Identité & famille"_s, new QWidget);
    auto *fees = new QWidget;
    tabs.addTab(u"fees"_s, u"Frais"_s, fees);
    CHECK(tabs.current() == u"id");
    QSignalSpy changed(&tabs, &Tabs::currentChanged);
    tabs.setCurrent(u"fees"_s);
    CHECK(changed.takeFirst().first().toString() == u"fees");
    CHECK(tabs.page(u"fees"_s) == fees);
    tabs.setCurrent(u"none"_s);
    CHECK(tabs.current() == u"fees");
    CHECK(tabs.page(u"none"_s) == nullptr);
}

TEST_CASE("a page wider than there is room for scrolls under its tab, the others do not")
{
    Theme theme(*qApp);
    Tabs tabs(theme);
    auto *wide = new QWidget;
    auto *board = new QWidget;
    board->setMinimumSize(2000, 100);
    auto *column = new QVBoxLayout(wide);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(board);
    tabs.addTab(u"narrow"_s, u"Étroit"_s, new QWidget);
    tabs.addTab(u"wide"_s, u"Large"_s, wide);
    tabs.resize(600, 300);
    tabs.show();
    QApplication::processEvents();
    const auto *bar = tabs.findChild<QScrollArea *>()->horizontalScrollBar();
    CHECK(tabs.width() == 600);
    CHECK(bar->maximum() == 0);
    tabs.setCurrent(u"wide"_s);
    QApplication::processEvents();
    CHECK(tabs.width() == 600);
    CHECK(bar->maximum() == 1400);
    tabs.setCurrent(u"narrow"_s);
    QApplication::processEvents();
    CHECK(bar->maximum() == 0);
}

TEST_CASE("Esc empties a search, its shortcut goes there, Down leaves for the results")
{
    Theme theme(*qApp);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *other = new QLineEdit;
    auto *search = new SearchField(theme, u"Rechercher"_s);
    column->addWidget(other);
    column->addWidget(search);
    search->setShortcut(QKeySequence(u"Ctrl+K"_s));
    window.show();
    QApplication::setActiveWindow(&window);
    other->setFocus();
    QTest::keyClick(other, Qt::Key_K, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == search);
    QTest::keyClicks(search, u"dup"_s);
    QSignalSpy left(search, &SearchField::leftDownwards);
    QTest::keyClick(search, Qt::Key_Down);
    CHECK(left.count() == 1);
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    CHECK(search->accessibleName() == u"Rechercher");
}

TEST_CASE("a figure is read out with what it means, and opened with the keyboard")
{
    Theme theme(*qApp);
    MetricCard card(theme, u"Présents ce matin"_s);
    card.setFigure(u"58 / 62"_s);
    card.setNote(u"4 absents"_s, Tone::Bad);
    CHECK(card.accessibleName().contains(u"58 / 62"));
    CHECK(card.accessibleName().contains(u"4 absents"));
    QSignalSpy clicked(&card, &QAbstractButton::clicked);
    QTest::keyClick(&card, Qt::Key_Space);
    CHECK(clicked.count() == 1);
    card.setClickable(false);
    CHECK(card.focusPolicy() == Qt::NoFocus);
}

TEST_CASE("long work can be asked to stop once")
{
    Theme theme(*qApp);
    ProgressStrip strip(theme);
    CHECK(strip.isHidden());
    strip.start(u"Impression"_s, 10);
    CHECK(strip.isVisible());
    QSignalSpy cancelled(&strip, &ProgressStrip::cancelled);
    auto *cancel = strip.findChild<QPushButton *>();
    cancel->click();
    cancel->click();
    CHECK(cancelled.count() == 1);
    CHECK(strip.isRunning());
    strip.finish();
    CHECK(strip.isHidden());
}

TEST_CASE("a label that lacks room ends in dots and tells the whole as a tool tip")
{
    Theme theme(*qApp);
    ElidedLabel label(u"4 rue de l’Église, 59000 Lille"_s);
    label.resize(400, 20);
    label.show();
    CHECK(label.text() == label.fullText());
    CHECK(label.toolTip().isEmpty());
    label.resize(80, 20);
    CHECK(label.text().endsWith(u'…'));
    CHECK(label.toolTip() == label.fullText());
}

TEST_CASE("an empty page offers its first action")
{
    Theme theme(*qApp);
    EmptyState empty(theme, Icon::Orders, u"Aucune commande"_s, u"Saisissez la première."_s);
    QSignalSpy asked(&empty, &EmptyState::actionTriggered);
    empty.setAction(u"Nouvelle commande"_s);
    qobject_cast<QPushButton *>(part(empty, u"emptyAction"_s))->click();
    CHECK(asked.count() == 1);
    CHECK(empty.accessibleName() == u"Aucune commande");
}

TEST_CASE("every control of the shared pieces has a name to be read out")
{
    Theme theme(*qApp);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *rail = new SideRail(theme);
    addPages(*rail);
    auto *bar = new MessageBar(theme);
    bar->showMessage(Tone::Bad, u"Non."_s);
    auto *strip = new ProgressStrip(theme);
    strip->start(u"Impression"_s, 3);
    column->addWidget(rail);
    column->addWidget(bar);
    column->addWidget(strip);
    column->addWidget(new SearchField(theme, u"Rechercher"_s));
    column->addWidget(new IconButton(theme, Icon::Bell, u"Notifications"_s));
    Notices notices(theme, &window);
    notices.addUndoable(u"Fait."_s, [] {});
    window.show();
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        INFO(widget->metaObject()->className());
        const auto *accessible = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(accessible);
        CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
    }
}
