#include "core/security/account_service.h"
#include "tests/support/catch.h"
#include "tests/support/fake_desk.h"
#include "tests/support/school_file.h"
#include "ui/base/cell_rows.h"
#include "ui/base/data_table.h"
#include "ui/base/search_field.h"
#include "ui/base/shown_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using security::Role;
using support::must;
using ui::CellRows;

namespace {

// A list of four with a search, a choice, a tick, and the buttons of a shown list. Read after it is
// made, as pages are.
class ListAtWork final : public QWidget {
public:
    ListAtWork(const ui::Desk &desk, support::SchoolFile &file, security::AccountService &accounts)
        : rows({{u"name"_s, u"Nom"_s}, {u"group"_s, u"Groupe"_s}, {u"age"_s, u"Âge"_s}})
        , search(new ui::SearchField(desk.theme, u"Chercher"_s, this))
        , group(new QComboBox(this))
        , missing(new QCheckBox(u"À compléter"_s, this))
        , table(new ui::DataTable(desk.theme, u"Élèves"_s, this))
        , output(desk, file.workspace(), accounts)
    {
        search->setObjectName(u"search"_s);
        group->setObjectName(u"group"_s);
        missing->setObjectName(u"missing"_s);
        table->setSource(&rows);
        auto *list = new ui::ShownList(desk, output, *table, {u"essai"_s, u"Essai"_s});
        list->keepFilters({search, group, missing});
        auto *column = new QVBoxLayout(this);
        for (QWidget *widget : list->makeButtons())
            column->addWidget(widget);
        for (QWidget *widget : std::initializer_list<QWidget *>{search, group, missing, table})
            column->addWidget(widget);
        connect(search, &QLineEdit::textChanged, table, &ui::DataTable::setFilterText);
    }
    void read(const QStringList &groups)
    {
        group->addItems(groups);
        rows.setRows({{1, {{u"Abadie"_s}, {u"Usinage"_s}, {u"16"_s, 16}}},
            {2, {{u"Benali"_s}, {u"Usinage"_s}, {u"15"_s, 15}}},
            {3, {{u"Zidane"_s}, {u"Menuiserie"_s}, {u"17"_s, 17}}}});
    }

    CellRows rows;
    ui::SearchField *search;
    QComboBox *group;
    QCheckBox *missing;
    ui::DataTable *table;
    ui::ListOutput output;
};

struct Bench {
    Bench()
        : desk(file.clock)
        , accounts(file.workspace())
    {
        file.signIn(u"sec"_s, {Role::Secretary});
    }
    ListAtWork &open(const QStringList &groups = {u"Tous"_s, u"Usinage (2)"_s, u"Menuiserie (1)"_s})
    {
        list = std::make_unique<ListAtWork>(desk.desk, file, accounts);
        list->resize(700, 500);
        list->show();
        list->read(groups);
        QApplication::processEvents();
        return *list;
    }
    // Opens the menu of the filters and presses one of its entries, by its first letters.
    void press(const QString &entry)
    {
        auto *menu = openMenu();
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&').startsWith(entry)) {
                REQUIRE(action->isEnabled());
                action->trigger();
                menu->close();
                QApplication::processEvents();
                return;
            }
        }
        FAIL("no entry " << entry.toStdString());
    }
    QStringList entries()
    {
        auto *menu = openMenu();
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts += action->text();
        menu->close();
        return texts;
    }
    void save(const QString &name)
    {
        desk.dialogs.answerText(name);
        press(u"Save this filter"_s);
    }

    support::SchoolFile file;
    tests::FakeDesk desk;
    security::AccountService accounts;
    std::unique_ptr<ListAtWork> list;

private:
    QMenu *openMenu()
    {
        auto *button = list->findChild<QToolButton *>(u"essai-filters"_s);
        REQUIRE(button);
        button->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        return menu;
    }
};

} // namespace

TEST_CASE("a filter is saved under a name with its order, chosen again, and the list given back")
{
    Bench bench;
    auto &list = bench.open();
    list.group->setCurrentIndex(2);
    list.missing->setChecked(true);
    list.search->setText(u"zi"_s);
    list.table->sortByColumn(2, Qt::DescendingOrder);
    bench.save(u"Menuisiers & <b>fils</b> %1"_s);
    CHECK(bench.desk.messages.notices().last().contains(u"Menuisiers & <b>fils</b> %1"_s));
    bench.press(u"Show everything again"_s);
    CHECK(list.search->text().isEmpty());
    CHECK(list.group->currentIndex() == 0);
    CHECK_FALSE(list.missing->isChecked());
    CHECK(list.table->shownRows() == 3);
    bench.press(u"Menuisiers"_s);
    CHECK(list.search->text() == u"zi"_s);
    CHECK(list.group->currentIndex() == 2);
    CHECK(list.missing->isChecked());
    CHECK(list.table->horizontalHeader()->sortIndicatorSection() == 2);
    CHECK(list.table->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
    CHECK(bench.entries().first() == u"Menuisiers && <b>fils</b> %1"_s);
}

TEST_CASE("the list opens with the filter somebody chose for it, unless a link asked for more")
{
    Bench bench;
    bench.open();
    bench.list->group->setCurrentIndex(1);
    bench.save(u"Les miens"_s);
    bench.press(u"Open the list with it"_s);
    // With other counts, and on the next day.
    auto &list = bench.open({u"Tous"_s, u"Menuiserie (4)"_s, u"Usinage (1)"_s});
    CHECK(list.group->currentIndex() == 2);
    CHECK(bench.entries().first() == u"Les miens (at opening)"_s);

    bench.list = std::make_unique<ListAtWork>(bench.desk.desk, bench.file, bench.accounts);
    bench.list->show();
    bench.list->read({u"Tous"_s, u"Usinage"_s});
    bench.list->search->setText(u"zidane"_s); // as a link does, before anything is painted
    QApplication::processEvents();
    CHECK(bench.list->group->currentIndex() == 0);

    bench.open();
    bench.press(u"Open the list with it"_s);
    CHECK(bench.open().group->currentIndex() == 0);
}

TEST_CASE("filters are renamed, saved again, deleted and brought back; a name stands once")
{
    Bench bench;
    auto &list = bench.open();
    list.group->setCurrentIndex(1);
    bench.save(u"Usinage"_s);
    list.group->setCurrentIndex(2);
    bench.save(u"Bois"_s);
    bench.desk.dialogs.answerText(u"Usinage"_s);
    bench.press(u"Rename"_s);
    CHECK(bench.desk.messages.warnings().size() == 1);
    bench.desk.dialogs.answerText(u"Menuiserie"_s);
    bench.press(u"Rename"_s);
    CHECK(bench.entries().mid(0, 2) == QStringList{u"Usinage"_s, u"Menuiserie"_s});
    list.search->setText(u"z"_s);
    bench.save(u"Usinage"_s); // the same name: what it shows now
    CHECK(bench.entries().mid(0, 2) == QStringList{u"Usinage"_s, u"Menuiserie"_s});
    bench.press(u"Delete"_s);
    CHECK(bench.entries().first() == u"Menuiserie"_s);
    must(bench.desk.messages.undo());
    CHECK(bench.entries().first() == u"Usinage"_s);
    bench.desk.dialogs.answerText(u"   "_s);
    bench.press(u"Save this filter"_s);
    bench.desk.dialogs.answerText(QString(60, u'x'));
    bench.press(u"Save this filter"_s);
    CHECK(bench.desk.messages.errors().size() == 1);
    CHECK(bench.entries().filter(u"x"_s).isEmpty());
}

TEST_CASE("each user of the PC has filters of his own")
{
    Bench bench;
    bench.open().group->setCurrentIndex(1);
    bench.save(u"Usinage"_s);
    bench.file.signIn(u"dir"_s, {Role::Director});
    CHECK(bench.entries().first() == u"No saved filter yet"_s);
    bench.file.signIn(u"sec"_s, {Role::Secretary});
    CHECK(bench.entries().first() == u"Usinage"_s);
}

TEST_CASE(
    "a saved filter that is broken or asks for what is gone is left out with a word", "[BI-28]")
{
    Bench bench;
    const auto kept = [&](const QString &text) {
        bench.desk.preferences.setSavedFilters(u"sec"_s, u"essai"_s, text);
        bench.open();
    };
    kept(uR"([{"name":"A","fields":{"group":"Couture"},"sorted":"name","first":true}])"_s);
    CHECK(bench.list->group->currentIndex() == 0);
    REQUIRE(bench.desk.messages.warnings().size() == 1);
    CHECK(bench.desk.messages.warnings().last().contains(u"Couture"_s));
    for (const QString &broken : {u"garbage"_s, u"{}"_s, u"[1, null, {\"name\":\"\"}]"_s,
             u"[{\"name\":\"B\",\"fields\":[1]}]"_s,
             u"[{\"name\":\"B\",\"fields\":{\"search\":{\"a\":1}}}]"_s,
             u"[{\"name\":\"B\",\"fields\":{\"search\":\""_s + QString(50000, u'%') + u"\"}}]"_s}) {
        INFO(broken.left(60).toStdString());
        const auto before = bench.desk.messages.warnings().size();
        kept(broken);
        CHECK(bench.list->table->shownRows() == 3);
        CHECK(bench.entries().first() == u"No saved filter yet"_s);
        // What is longer than any filter is not even read.
        CHECK(bench.desk.messages.warnings().size() - before == (broken.size() > 16000 ? 0 : 1));
    }
    // A column that is none, and signs that mean something to a database or a pattern.
    kept(
        uR"([{"name":"C","fields":{"search":"'; DROP TABLE student; -- %_\\*NEAR(","group":"Tous"},)"
        uR"("sorted":"1; DELETE FROM student","first":true}])"_s);
    CHECK(bench.list->search->text().isEmpty());
    kept(uR"([{"name":"D","fields":{"search":"%_\\*(","group":"Tous"},"first":true}])"_s);
    CHECK(bench.list->search->text() == u"%_\\*("_s);
}
