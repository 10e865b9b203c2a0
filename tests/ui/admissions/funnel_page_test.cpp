// The school's own words of the admissions, in the settings.
#include "tests/ui/admissions/candidate_bench.h"
#include "ui/admissions/funnel_page.h"
#include "ui/base/list_output.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using admissions::WordList;
using support::must;
using tests::CandidateBench;

namespace {

struct Settings : CandidateBench {
    Settings()
        : output(desk.desk, file.workspace(), accounts)
        , funnel(file.workspace())
        , settings(desk.desk, file.workspace(), output)
    {
        settings.resize(1064, 706);
        settings.show();
        settings.reload();
        QApplication::setActiveWindow(&settings);
        QApplication::processEvents();
    }
    template <class T> T &part(const QString &name)
    {
        auto *found = settings.findChild<T *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return *found;
    }
    void choose(int row)
    {
        auto *table = settings.findChild<ui::DataTable *>();
        table->setCurrentIndex(table->model()->index(row, 0));
    }
    [[nodiscard]] QString label(WordList list, size_t place)
    {
        return must(funnel.words(list)).at(place).label;
    }

    ui::ListOutput output;
    admissions::FunnelWords funnel;
    ui::FunnelPage settings;
};

} // namespace

TEST_CASE("a step is renamed, moved, retired and added, each with its way back")
{
    Settings at;
    at.choose(1);
    at.part<QLineEdit>(u"wordLabel"_s).setText(u"Visite & accueil"_s);
    at.settings.save();
    CHECK(at.label(WordList::Steps, 1) == u"Visite & accueil"_s);
    must(at.desk.messages.undo());
    CHECK(at.label(WordList::Steps, 1) == u"Rendez-vous"_s);

    at.choose(1);
    at.part<QToolButton>(u"wordDown"_s).click();
    CHECK(at.label(WordList::Steps, 2) == u"Rendez-vous"_s);
    at.part<QToolButton>(u"wordUp"_s).click(); // it stays the chosen one
    CHECK(at.label(WordList::Steps, 1) == u"Rendez-vous"_s);

    at.choose(4);
    at.part<QPushButton>(u"wordRetire"_s).click();
    CHECK(must(at.funnel.words(WordList::Steps)).at(4).retired);
    at.choose(9); // the end of the funnel
    at.part<QPushButton>(u"wordRetire"_s).click();
    CHECK_FALSE(must(at.funnel.words(WordList::Steps)).at(9).retired);
    CHECK(at.desk.messages.errors().size() <= 1);
}

TEST_CASE("sources, criteria and levels have their own lists; a used word cannot be taken away")
{
    Settings at;
    const auto added = at.school.add(u"Martin"_s); // heard of the school from the college
    static_cast<void>(added);
    auto &tabs = at.part<QTabBar>(u"funnelTabs"_s);
    tabs.setCurrentIndex(1);
    at.settings.reload();
    at.choose(0);
    CHECK_FALSE(at.part<QToolButton>(u"wordRemove"_s).isVisible());
    at.choose(8);
    CHECK(at.part<QToolButton>(u"wordRemove"_s).isVisible());
    at.part<QToolButton>(u"wordRemove"_s).click();
    CHECK(must(at.funnel.words(WordList::Sources)).size() == 9);
    must(at.desk.messages.undo());
    CHECK(must(at.funnel.words(WordList::Sources)).size() == 10);

    tabs.setCurrentIndex(3);
    at.choose(3);
    CHECK_FALSE(at.part<QToolButton>(u"wordUp"_s).isEnabled());
    CHECK(at.part<QToolButton>(u"wordRemove"_s).isVisible());
    at.choose(0);
    CHECK_FALSE(at.part<QToolButton>(u"wordRemove"_s).isVisible());
}

TEST_CASE("the text of the third-form agreement is typed, kept and taken back")
{
    Settings at;
    at.part<QTabBar>(u"funnelTabs"_s).setCurrentIndex(4);
    auto &text = at.part<QPlainTextEdit>(u"placementTerms"_s);
    CHECK(text.toPlainText().contains(u"troisième"_s));
    CHECK_FALSE(at.settings.hasUnsavedWork());
    text.setPlainText(u"Notre convention."_s);
    CHECK(at.settings.hasUnsavedWork());
    at.settings.save();
    CHECK(must(at.funnel.placementTerms()) == u"Notre convention."_s);
    CHECK_FALSE(at.settings.hasUnsavedWork());
    must(at.desk.messages.undo());
    CHECK(text.toPlainText().contains(u"troisième"_s));
}

TEST_CASE("the words of the admissions are drawn")
{
    const QString folder = qEnvironmentVariable("ETABLI_LOOK_DIR");
    QTranslator french;
    if (!folder.isEmpty() && french.load(QStringLiteral(ETABLI_SOURCE_DIR "/build/etabli_fr.qm")))
        qApp->installTranslator(&french);
    Settings at;
    ui::FunnelPage page(at.desk.desk, at.file.workspace(), at.output);
    page.resize(1064, 706);
    page.show();
    page.reload();
    auto *tabs = page.findChild<QTabBar *>(u"funnelTabs"_s);
    for (const int tab : {0, 4}) {
        tabs->setCurrentIndex(tab);
        QApplication::processEvents();
        const QImage picture = page.grab().toImage();
        CHECK(picture.size() == QSize(1064, 706));
        if (!folder.isEmpty())
            picture.save(QDir(folder).filePath(u"funnel-%1.png"_s.arg(tab)));
    }
}
