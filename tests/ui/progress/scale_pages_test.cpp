// The settings of the competencies: the scale, and what is looked at of know-how-to-be.
#include "tests/support/observed_school.h"
#include "tests/support/page_bench.h"
#include "ui/base/list_output.h"
#include "ui/progress/aspects_page.h"
#include "ui/progress/levels_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using support::must;

namespace {

template <class Page> struct Bench : tests::PageBench<Page> {
    Bench()
        : school(this->file)
        , output(this->desk.desk, this->file.workspace(), this->accounts)
        , goesFirst{this->page}
    {
        this->showPage(std::make_unique<Page>(this->desk.desk, this->file.workspace(), output));
    }
    void choose(qint64 key)
    {
        this->page->template findChild<ui::DataTable *>()->selectKey(key);
        QApplication::processEvents();
    }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        const auto *table = this->page->template findChild<ui::DataTable *>();
        for (int row = 0; row < table->shownRows(); ++row)
            names += table->model()->index(row, 0).data().toString();
        return names;
    }

    support::ObservedSchool school;
    ui::ListOutput output;
    typename tests::PageBench<Page>::GoesFirst goesFirst;
};

} // namespace

TEST_CASE("a level in use keeps its name, and is retired from the settings")
{
    Bench<ui::LevelsPage> bench;
    (void)bench.school.decide(0, bench.school.drilling, 2);
    bench.page->reload();
    bench.choose(bench.school.level(2).value());
    CHECK(bench.find<QLineEdit>(u"levelName"_s).isReadOnly());
    bench.find<QPushButton>(u"retireLevel"_s).click();
    CHECK_FALSE(must(bench.school.progress.scale()).ofDigit(2));
    must(bench.desk.messages.undo());
    CHECK(must(bench.school.progress.scale()).ofDigit(2));
}

TEST_CASE("a level is added and put in its place")
{
    Bench<ui::LevelsPage> bench;
    bench.page->findChild<QPushButton *>(u"add"_s)->click();
    bench.find<QLineEdit>(u"levelName"_s).setText(u"Presque <b>là</b>"_s);
    bench.find<QComboBox>(u"levelDigit"_s).setCurrentIndex(5);
    bench.page->save();
    CHECK(bench.names().indexOf(u"Presque <b>là</b>"_s) == 3);
    bench.find<QToolButton>(u"levelLower"_s).click();
    CHECK(bench.names().indexOf(u"Presque <b>là</b>"_s) == 2);
}

TEST_CASE("an aspect is added, and no two are called the same")
{
    Bench<ui::AspectsPage> bench;
    bench.page->findChild<QPushButton *>(u"add"_s)->click();
    bench.find<QLineEdit>(u"aspectName"_s).setText(u"Sécurité"_s);
    bench.page->save();
    CHECK(bench.names().size() == 4);
    bench.find<QLineEdit>(u"aspectName"_s).setText(u"Entraide"_s);
    bench.page->save();
    CHECK(bench.names().back() == u"Entraide"_s);
}
