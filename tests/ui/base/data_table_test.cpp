#include "tests/support/catch.h"
#include "tests/ui/base/sample_rows.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/sort_proxy.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

namespace {

struct Shown {
    Theme theme{*qApp};
    tests::SampleRows rows;
    DataTable table{theme, u"Élèves"_s};

    Shown()
    {
        rows.setRows(tests::sampleRows());
        table.setSource(&rows);
        table.resize(900, 300);
        table.show();
        QApplication::setActiveWindow(&table);
    }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList cells;
        for (const QModelIndex &row : table.shownSource())
            cells += row.siblingAtColumn(column).data().toString();
        return cells;
    }
    [[nodiscard]] QList<qint64> selected() const
    {
        QList<qint64> keys;
        for (const QModelIndex &row : table.selectedSource())
            keys += row.data(KeyRole).toLongLong();
        return keys;
    }
};

} // namespace

TEST_CASE("people stand in French order, whatever their accents and ligatures")
{
    Shown shown;
    const QAbstractItemModelTester tester(
        shown.table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(shown.column(0).mid(4)
        == QStringList{
            u"FOFANA Mamadou"_s, u"LEFÈVRE Chloé"_s, u"NGUYEN Minh Anh"_s, u"ŒUVRARD Zoé"_s});
}

TEST_CASE("a column of figures is sorted by the figures, and what is empty comes last")
{
    Shown shown;
    auto rows = tests::sampleRows();
    rows[0].permille = 1000;
    rows[0].ratio = u"100 %"_s;
    rows[2].stay.clear();
    shown.rows.setRows(rows);
    shown.table.sortByColumn(3, Qt::AscendingOrder);
    CHECK(shown.column(3).first() == u"47 %");
    CHECK(shown.column(3).last() == u"100 %");
    shown.table.sortByColumn(2, Qt::AscendingOrder);
    CHECK(shown.column(2).last().isEmpty());
    shown.table.sortByColumn(2, Qt::DescendingOrder);
    CHECK(shown.column(2).last().isEmpty());
}

TEST_CASE("a list is filtered by any part of a name, without accents, and by several words")
{
    Shown shown;
    shown.table.setFilterText(u"herouv"_s);
    CHECK(shown.column(0) == QStringList{u"D’HÉROUVILLE Éloi"_s});
    shown.table.setFilterText(u"oeuv"_s);
    CHECK(shown.column(0) == QStringList{u"LEFÈVRE Chloé"_s, u"ŒUVRARD Zoé"_s}.mid(1));
    shown.table.setFilterText(u"interne usinage"_s);
    CHECK(shown.column(0) == QStringList{u"CARPENTIER Hugo"_s, u"FOFANA Mamadou"_s});
    shown.table.setFilterText(QString());
    CHECK(shown.table.shownRows() == 8);
}

TEST_CASE("a reload keeps the selection, the current row and the scroll")
{
    Shown shown;
    shown.table.selectKey(7);
    shown.table.selectionModel()->select(
        shown.table.model()->index(7, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    shown.table.verticalScrollBar()->setValue(60);
    const auto before = shown.selected();
    REQUIRE(before.size() >= 1);
    const int scroll = shown.table.verticalScrollBar()->value();
    REQUIRE(scroll > 0);
    QSignalSpy chosen(&shown.table, &DataTable::rowChosen);

    auto rows = tests::sampleRows();
    rows.prepend({99, u"ABADIE Nour"_s, {}, {}, {}, 0, {}, {}, Tone::Neutral});
    shown.rows.setRows(rows);

    CHECK(shown.selected() == before);
    CHECK(shown.table.currentSource().data(KeyRole) == 7);
    CHECK(shown.table.verticalScrollBar()->value() == scroll);
    CHECK(chosen.isEmpty());

    rows.removeIf([](const auto &row) { return row.key == 7; });
    shown.rows.setRows(rows);
    CHECK_FALSE(shown.selected().contains(7));
}

TEST_CASE("Enter and a double click open the row")
{
    Shown shown;
    QSignalSpy opened(&shown.table, &DataTable::rowActivated);
    shown.table.selectKey(5);
    QTest::keyClick(&shown.table, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.takeFirst().first().toModelIndex().siblingAtColumn(0).data(KeyRole) == 5);
    const QPoint first = shown.table.visualRect(shown.table.model()->index(0, 1)).center();
    QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, {}, first);
    QTest::mouseDClick(shown.table.viewport(), Qt::LeftButton, {}, first);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().toModelIndex().siblingAtColumn(0).data(KeyRole) == 1);
}

TEST_CASE("Ctrl+C copies the chosen rows as a spreadsheet takes them")
{
    Shown shown;
    shown.table.setHiddenColumns({u"stay"_s, u"ratio"_s});
    shown.table.selectKey(2);
    shown.table.selectionModel()->select(
        shown.table.model()->index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(&shown.table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text()
        == u"BENALI Yasmine\tUsinage 2\t0 absence\nCARPENTIER Hugo\tUsinage 2\t3 retards");
}

TEST_CASE("columns are chosen in a menu, but for the first")
{
    Shown shown;
    QMenu menu;
    shown.table.fillColumnMenu(menu);
    REQUIRE(menu.actions().size() == 4);
    QSignalSpy chosen(&shown.table, &DataTable::columnsChosen);
    menu.actions().at(1)->trigger();
    CHECK(shown.table.hiddenColumns() == QStringList{u"stay"_s});
    CHECK(chosen.count() == 1);
    shown.table.setHiddenColumns({u"name"_s, u"status"_s, u"unknown"_s});
    CHECK(shown.table.hiddenColumns() == QStringList{u"status"_s});
}

TEST_CASE("the columns fill the table")
{
    Shown shown;
    CHECK(shown.table.horizontalHeader()->length() == shown.table.viewport()->width());
    shown.table.resize(1200, 300);
    CHECK(shown.table.horizontalHeader()->length() == shown.table.viewport()->width());
}

TEST_CASE("where room is short the other columns give way before the name")
{
    Shown shown;
    shown.table.setTwoLines(true);
    auto rows = tests::sampleRows();
    for (auto &row : rows) {
        row.group = u"Usinage et productique mécanique"_s;
        row.stay = u"depuis le 1er septembre de l’année dernière"_s;
    }
    shown.rows.setRows(rows);
    const int whole = static_cast<QAbstractItemView &>(shown.table).sizeHintForColumn(0);
    shown.table.resize(760, 300);
    CHECK(shown.table.columnWidth(0) >= whole);
    CHECK(shown.table.horizontalHeader()->length() <= shown.table.viewport()->width());
}

TEST_CASE("an empty list shows what to do instead")
{
    Shown shown;
    auto *empty = new EmptyState(shown.theme, Icon::Students, u"Aucun élève"_s, u"Inscrivez."_s);
    shown.table.setEmptyState(empty);
    CHECK_FALSE(empty->isVisible());
    shown.rows.setRows({});
    CHECK(empty->isVisible());
    CHECK(empty->size() == shown.table.viewport()->size());
    shown.rows.setRows(tests::sampleRows());
    CHECK_FALSE(empty->isVisible());
    shown.table.setFilterText(u"personne"_s);
    CHECK(empty->isVisible());
}

TEST_CASE("what is painted as a second line is read out too")
{
    Shown shown;
    CHECK(shown.table.model()->index(0, 0).data(Qt::AccessibleTextRole).toString()
        == u"BENALI Yasmine, Majeure · 18 ans");
}

TEST_CASE("a pill, a bar and a person are drawn in their colours")
{
    Shown shown;
    shown.table.setTwoLines(true);
    shown.table.setItemDelegateForColumn(0, new PersonDelegate(shown.theme, &shown.table));
    shown.table.setItemDelegateForColumn(3, new RatioBarDelegate(shown.theme, &shown.table));
    shown.table.setItemDelegateForColumn(4, new PillDelegate(shown.theme, &shown.table));
    shown.table.resize(1000, 500);
    const QImage picture = shown.table.viewport()->grab().toImage();
    const auto has = [&](int column, const QColor &colour) {
        const QRect cell = shown.table.visualRect(shown.table.model()->index(0, column));
        for (int y = cell.top(); y < cell.bottom(); ++y) {
            for (int x = cell.left(); x < cell.right(); ++x) {
                if (picture.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    };
    const Tokens &tokens = shown.theme.tokens();
    CHECK(has(0, shown.theme.avatar(u"BENALI Yasmine"_s).fill));
    CHECK(has(3, tokens.good));
    CHECK(has(4, tokens.goodSoft));
    CHECK_FALSE(has(1, tokens.goodSoft));
}
