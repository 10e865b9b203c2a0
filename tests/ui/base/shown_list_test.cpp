// A list leaves the program as it is shown, and only where the policy says so.
#include "tests/support/fake_desk.h"
#include "tests/support/printed.h"
#include "tests/support/school_file.h"
#include "ui/base/cell_rows.h"
#include "ui/base/data_table.h"
#include "ui/base/item_roles.h"
#include "ui/base/shown_list.h"

#include <QFile>
#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;
using exchange::ColumnKind;
using exchange::ExportCell;
using security::Role;
using support::must;
using ui::ListOutput;

namespace {

struct Shown {
    support::SchoolFile file;
    tests::FakeDesk desk{file.clock};
    security::AccountService accounts{file.workspace()};
    ui::CellRows rows{{{u"name"_s, u"Élève"_s, ColumnKind::Text, u"Payeur"_s},
        {u"due"_s, u"Échéance"_s, ColumnKind::Date}, {u"open"_s, u"Reste dû"_s, ColumnKind::Money},
        {u"hours"_s, u"Heures"_s, ColumnKind::Minutes}, {u"note"_s, u"Remarque"_s}}};
    ui::DataTable table{desk.theme, u"Échéances"_s};
    ListOutput output{desk.desk, file.workspace(), accounts};

    Shown()
    {
        ui::ListCell zoe{u"<b>ZIDANE</b> Zoé"_s};
        zoe.secondary = u"Payé par <b>Marie</b>"_s;
        zoe.secondaryFact = u"<b>Marie</b>"_s;
        const QDate day(2026, 9, 7);
        rows.setRows({{1,
                          {zoe, {u"07/09/2026"_s, day}, {u"12,50 €"_s, qint64(1250)},
                              {u"1 h 30"_s, 90}, {u"—"_s}}},
            {2, {{u"ÂGE Ali"_s}, {}, {u"0,00 €"_s, qint64(0)}, {}, {u"=1+1"_s}}},
            {3, {{u"autre"_s}, {}, {}, {}, {}}}});
        table.setSource(&rows);
    }
    ui::ShownList make(ListOutput::Content content)
    {
        return {desk.desk, output, table, {u"dues"_s, u"Échéances"_s, content}};
    }
};

QStringList names(const QList<QWidget *> &buttons)
{
    QStringList names;
    for (const QWidget *button : buttons)
        names += button->objectName();
    qDeleteAll(buttons);
    return names;
}

} // namespace

TEST_CASE("a list leaves as it is filtered and sorted, with the columns that are shown")
{
    Shown shown;
    auto list = shown.make(ListOutput::Content::Names);
    shown.table.setFilterText(u"a i"_s); // not "autre"
    shown.table.sortByColumn(2, Qt::DescendingOrder);
    shown.table.setHiddenColumns({u"hours"_s});
    const exchange::ListExport made = list.list();
    REQUIRE(made.columns.size() == 5);
    CHECK(made.columns[1].title == u"Payeur");
    CHECK(made.columns[2].kind == ColumnKind::Date);
    CHECK(made.columns[4].title == u"Remarque");
    REQUIRE(made.rows.size() == 2);
    CHECK(made.rows[0]
        == std::vector<ExportCell>{u"<b>ZIDANE</b> Zoé"_s, u"<b>Marie</b>"_s, QDate(2026, 9, 7),
            base::Money::fromCents(1250), std::monostate()});
    CHECK(made.rows[1][0] == ExportCell(u"ÂGE Ali"_s));
    CHECK(made.rows[1][2] == ExportCell());
}

TEST_CASE("a list is printed with what was filtered under its title")
{
    Shown shown;
    shown.file.signIn(u"sec"_s, {Role::Secretary});
    auto list = shown.make(ListOutput::Content::Names);
    list.setNote([] { return u"2026-2027 · en retard"_s; });
    const QString path = shown.file.folder() + u"/liste.pdf"_s;
    tests::printInto(shown.desk.dialogs, path);
    list.print();
    const QString text = tests::printedText(path);
    for (const QString &words : {u"Échéances"_s, u"2026-2027 · en retard"_s, u"<b>ZIDANE</b> Zoé"_s,
             u"<b>Marie</b>"_s, u"07/09/2026"_s, u"12,50"_s})
        CHECK(text.contains(words));
}

TEST_CASE("amounts leave with a password, and only for who may take them out")
{
    Shown shown;
    shown.file.signIn(u"sec"_s, {Role::Secretary});
    tests::choosePassword(shown.file);
    auto list = shown.make(ListOutput::Content::Details);
    const QString path = shown.file.folder() + u"/liste.csv"_s;
    list.save(ListOutput::Format::Csv);
    CHECK_FALSE(QFile::exists(path));
    shown.desk.dialogs.answerText(support::kPassword);
    shown.desk.dialogs.answerText(path);
    list.save(ListOutput::Format::Csv);
    CHECK(QFile::exists(path));
    CHECK(names(list.makeButtons()) == QStringList{u"dues-columns"_s, u"dues-export"_s});

    shown.file.signIn(u"prof"_s, {Role::Teacher});
    CHECK(names(list.makeButtons()) == QStringList{u"dues-columns"_s});
    list.print();
    CHECK(shown.desk.messages.errors().size() == 1);
}

TEST_CASE("who may export no names sees no button for it; a list without names is everybody's")
{
    Shown shown;
    shown.file.signIn(u"admin"_s, {Role::Administrator});
    CHECK(names(shown.make(ListOutput::Content::Names).makeButtons())
        == QStringList{u"dues-columns"_s});
    CHECK(names(shown.make(ListOutput::Content::Plain).makeButtons()).size() == 2);
}

TEST_CASE("a tool tip shows what was typed, escaped once")
{
    Shown shown;
    shown.table.resize(900, 200);
    shown.table.show();
    const QPoint at = shown.table.visualRect(shown.table.model()->index(0, 0)).center();
    QHelpEvent help(QEvent::ToolTip, at, shown.table.viewport()->mapToGlobal(at));
    QApplication::sendEvent(shown.table.viewport(), &help);
    CHECK(QToolTip::text()
        == u"<span>&lt;b&gt;ZIDANE&lt;/b&gt; Zoé<br>Payé par &lt;b&gt;Marie&lt;/b&gt;</span>"_s);
    QToolTip::hideText();
}
