// The little school's figures, worked out by hand, on the screens. Every figure here is typed from
// tests/data/petite-ecole/figures.md, none is computed.
#include "tests/journeys/program.h"
#include "tests/support/petite_ecole.h"
#include "tests/support/school_file.h"
#include "ui/base/data_table.h"
#include "ui/base/item_roles.h"
#include "ui/base/tabs.h"
#include "ui/hours/heat_map.h"

#include <QAbstractButton>
#include <QComboBox>

using namespace Qt::Literals::StringLiterals;
using tests::Program;

namespace {

// On the disk; its folder goes after the window that holds the file.
struct LittleSchool {
    LittleSchool()
    {
        (void)support::petiteEcole(school);
        school.givePassword(u"direction"_s);
        school.close();
    }
    support::SchoolFile school;
};

struct AtTheLittleSchool : LittleSchool, Program {
    AtTheLittleSchool()
    {
        clock.set(support::kPetiteEcoleToday);
        window.openFile(LittleSchool::school.path());
        signIn(u"direction"_s, support::kPassword);
        REQUIRE(window.currentPage());
    }
    // What a figure at the top of a page says, as read out.
    [[nodiscard]] std::string figure(const QString &name)
    {
        return plain(find<QAbstractButton>(name).accessibleName());
    }
    // The cells of the row whose first says so.
    [[nodiscard]] std::string row(const QString &table, const QString &first)
    {
        const auto *model = find<ui::DataTable>(table).model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() != first)
                continue;
            QStringList cells;
            for (int column = 1; column < model->columnCount(); ++column)
                cells += model->index(row, column).data().toString();
            return plain(cells.join(u" | "_s));
        }
        return "no such row";
    }
    static std::string plain(QString text)
    {
        return text.replace(QChar::Nbsp, u' ').replace(QChar(0x202F), u' ').toStdString();
    }
    void choose(const QString &box, const QString &item)
    {
        auto &choice = find<QComboBox>(box);
        choice.setCurrentIndex(choice.findText(item));
        REQUIRE(choice.currentText() == item);
        emit choice.activated(choice.currentIndex());
    }
};

} // namespace

TEST_CASE("the screens give the figures of the little school")
{
    using Catch::Matchers::Contains;
    AtTheLittleSchool at;
    at.go(u"hours"_s);
    CHECK_THAT(at.row(u"groupTable"_s, u"Métallerie"_s), Contains("64,4 % | 195 h 15 | 108 h"));
    CHECK_THAT(at.row(u"groupTable"_s, u"Menuiserie"_s), Contains("65,6 % | 172 h | 90 h"));

    at.go(u"fees"_s);
    CHECK_THAT(at.figure(u"figureCharged"_s), Contains("5 700,00 €"));
    CHECK_THAT(at.figure(u"figureReceived"_s), Contains("5 200,00 €"));
    CHECK_THAT(at.figure(u"figureReceived"_s), Contains("91,2 %"));
    CHECK_THAT(at.figure(u"figureOpen"_s), Contains("500,00 €"));
    CHECK_THAT(at.figure(u"figureOverdue"_s), Contains("500,00 €"));
    CHECK_THAT(at.figure(u"figureOverdue"_s), Contains("2"));

    at.go(u"exams"_s);
    at.find<ui::Tabs>(u"examTabs"_s).setCurrent(u"success"_s);
    CHECK_THAT(at.row(u"successTable"_s, u"CAP Menuisier fabricant"_s), Contains("2/3"));
    CHECK_THAT(at.row(u"successTable"_s, u"CAP Métallier"_s), Contains("1/2"));
    CHECK_THAT(at.row(u"successTable"_s, u"CAP Métallier"_s), Contains("1/3"));

    at.go(u"leavers"_s);
    CHECK_THAT(at.figure(u"figureLeavers"_s), Contains("2"));
    CHECK_THAT(at.figure(u"figureResponse"_s), Contains("2/2"));
    CHECK_THAT(at.figure(u"figureEmployed"_s), Contains("2/2"));
    CHECK_THAT(at.figure(u"figurePositive"_s), Contains("2/2"));

    at.go(u"home"_s);
    CHECK_THAT(at.figure(u"figureShare"_s), Contains("65,0 %"));
    CHECK_THAT(at.figure(u"figureOverdue"_s), Contains("500,00 €"));
}

TEST_CASE("the director reads the balance, from the year down to one roll, and changes what counts")
{
    using Catch::Matchers::Contains;
    AtTheLittleSchool at;
    at.go(u"hours"_s);
    CHECK_THAT(at.figure(u"figureShare"_s), Contains("65,0 %"));
    auto &heat = at.find<ui::HeatMap>(u"heatMap"_s);
    const ui::HeatModel &cells = heat.cells();
    int line = 0;
    while (cells.headerData(line, Qt::Vertical, Qt::DisplayRole).toString() != u"Métallerie")
        ++line;
    int week = 0;
    while (cells.cellAt(cells.index(line, week)).percent.isEmpty())
        ++week;
    heat.setFocus();
    heat.setCurrentIndex(cells.index(line, week));
    at.key(Qt::Key_Return);
    CHECK(at.find<ui::Tabs>(u"hoursTabs"_s).current() == u"detail");
    CHECK(at.find<QComboBox>(u"period"_s).currentData().toDate() == cells.mondayAt(week));
    auto &sessions = at.find<ui::DataTable>(u"sessionTable"_s);
    REQUIRE(sessions.shownRows() > 0);
    sessions.setFocus();
    sessions.setCurrentIndex(sessions.model()->index(0, 0));
    at.key(Qt::Key_Return);
    CHECK(at.window.currentPage()->objectName() == u"roll-call");

    // Support counts as theory from now on: the year's share is lower at once.
    at.window.go({u"settings"_s, u"natures"_s, 0});
    auto &natures = *at.window.currentPage()
                         ->findChild<QWidget *>(u"naturesSection"_s)
                         ->findChild<ui::DataTable *>();
    for (const QModelIndex &row : natures.shownSource()) {
        if (row.data().toString() == u"Support")
            natures.selectKey(row.data(ui::KeyRole));
    }
    auto &countsAs = at.find<QComboBox>(u"countsAs"_s);
    countsAs.setCurrentIndex(1);
    emit countsAs.activated(1);
    at.key(Qt::Key_S, Qt::ControlModifier);
    at.go(u"hours"_s);
    at.choose(u"period"_s, at.find<QComboBox>(u"period"_s).itemText(0));
    CHECK_THAT(at.figure(u"figureShare"_s), !Contains("65,0 %"));
}
