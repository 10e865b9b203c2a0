// Every list leaves the program as it stands on the screen: filtered, sorted, column by column.
#include "app/language.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/table_reader.h"
#include "tests/journeys/sample_school.h"
#include "tests/journeys/walk.h"
#include "ui/base/data_table.h"
#include "ui/base/shown_list.h"

#include <QHeaderView>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using support::must;

namespace {

// What is shown of a row, cell by cell.
QStringList shownRow(const ui::DataTable &table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (!table.isColumnHidden(column))
            cells += table.model()->index(row, column).data().toString();
    }
    return cells;
}

// The rows of the list are those of the screen, in their order. A date or an amount is no text
// there, and a second line may stand between: each text of a row is looked for in what is shown.
void checkAsShown(const ui::DataTable &table, const ui::ShownList &list)
{
    const exchange::ListExport handedOn = list.list();
    REQUIRE(int(handedOn.rows.size()) == table.shownRows());
    for (int row = 0; row < table.shownRows(); ++row) {
        const QStringList shown = shownRow(table, row);
        const auto &cells = handedOn.rows[size_t(row)];
        REQUIRE(!cells.empty());
        const auto *first = std::get_if<QString>(&cells.front());
        if (first && !first->isEmpty())
            CHECK(shown.front() == *first);
    }
}

// Its CSV is read back with as many rows and columns, whatever stands in them.
void checkReadBack(const exchange::ListExport &list)
{
    QSet<QString> titles;
    for (const exchange::ExportColumn &column : list.columns) {
        INFO(column.title.toStdString());
        CHECK_FALSE(titles.contains(column.title)); // our own reader refuses a title twice
        titles += column.title;
    }
    if (list.rows.empty() || list.columns.size() < 2)
        return;
    const auto back =
        must(exchange::readTable(must(exchange::writeCsv(list)), u"liste.csv"_s)).sheet;
    CHECK(back.header.size() == qsizetype(list.columns.size()));
    CHECK(back.rows.size() == list.rows.size());
}

class HandedOn {
public:
    void lookAt(ui::MainWindow &window)
    {
        for (auto *table : window.findChildren<ui::DataTable *>()) {
            const auto *list = table->findChild<ui::ShownList *>({}, Qt::FindDirectChildrenOnly);
            if (!table->isVisible() || !list || m_seen.contains(table->objectName()))
                continue;
            INFO(table->objectName().toStdString());
            if (table->shownRows() > 1)
                m_seen += table->objectName();
            checkAsShown(*table, *list);
            checkReadBack(list->list());
            checkSorted(*table, *list);
            checkFiltered(*table, *list);
        }
    }
    [[nodiscard]] const QSet<QString> &seen() const { return m_seen; }

private:
    static void checkSorted(ui::DataTable &table, const ui::ShownList &list)
    {
        const int column = table.horizontalHeader()->sortIndicatorSection();
        const auto order = table.horizontalHeader()->sortIndicatorOrder();
        for (int other = 0; other < table.model()->columnCount(); ++other) {
            table.sortByColumn(other, Qt::DescendingOrder);
            checkAsShown(table, list);
        }
        table.sortByColumn(column, order);
    }
    static void checkFiltered(ui::DataTable &table, const ui::ShownList &list)
    {
        if (table.shownRows() < 2)
            return;
        const int all = table.shownRows();
        table.setFilterText(shownRow(table, 0).front());
        CHECK(table.shownRows() <= all);
        checkAsShown(table, list);
        table.setFilterText(u"nobody is called so"_s);
        CHECK(table.shownRows() == 0);
        CHECK(list.list().rows.empty());
        table.setFilterText({});
        CHECK(table.shownRows() == all);
    }

    QSet<QString> m_seen; // with rows enough to tell
};

} // namespace

TEST_CASE("every list is exported and printed as it is filtered and sorted")
{
    const app::Language french(app::Language::Kind::French);
    tests::Program program;
    tests::openSampleSchool(program, security::Role::Director);
    HandedOn handedOn;
    tests::walkThrough(program.window, u"benali"_s, [&] { handedOn.lookAt(program.window); });
    for (const QString &name :
        {u"studentTable"_s, u"candidateTable"_s, u"stayTable"_s, u"dueTable"_s, u"paymentTable"_s,
            u"chequeTable"_s, u"reminderTable"_s, u"leaverTable"_s}) {
        INFO(name.toStdString());
        CHECK(handedOn.seen().contains(name));
    }
}
