#include "tests/architecture/house.h"
#include "tests/architecture/translations.h"
#include "tests/support/temp_place.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace architecture;

namespace {

QByteArray kept(const QString &name)
{
    QFile file(root() + u"/translations/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void checkUpToDate(const QByteArray &ts, const QStringList &options)
{
    INFO("up to date after: " << lupdateCommand(options).toStdString());
    const Update updated = lupdate(root(), ts, options);
    checkNone(checkSameEntries(readTs(ts), readTs(updated.ts)));
    CHECK(updated.ts == ts);
}

Entry entry(const char *source, const char *french, bool numerus = false)
{
    return {
        u"fees"_s, QString::fromUtf8(source), QString::fromUtf8(french).split(u'|'), true, numerus};
}

} // namespace

TEST_CASE("the French translation is up to date and complete")
{
    const QByteArray french = kept(u"etabli_fr.ts"_s);
    if (french.isEmpty())
        return;
    checkUpToDate(french, {});
    const QList<Entry> entries = readTs(french);
    checkNone(checkComplete(entries));
    checkNone(checkTranslated(
        entries, meaningfulLines(readText(root() + u"/tests/architecture/same_in_french.txt"_s))));
    checkNone(checkTypography(entries));
}

TEST_CASE("the English plurals are up to date and complete")
{
    const QByteArray english = kept(u"etabli_en.ts"_s);
    if (english.isEmpty())
        return;
    checkUpToDate(english, {u"-pluralonly"_s});
    checkNone(checkComplete(readTs(english)));
}

TEST_CASE("no message names the database or a path", "[BI-44]")
{
    const Update sources = lupdate(root(), {});
    checkNone(checkNoInsides(readTs(sources.ts)));
    checkNone(checkNoInsides(
        readTs(kept(u"etabli_fr.ts"_s).isEmpty() ? sources.ts : kept(u"etabli_fr.ts"_s))));
}

TEST_CASE("every translated text is found in its class")
{
    CHECK(lupdate(root(), {}).warnings == QString());
}

TEST_CASE("a text that the translations lack, and one the code lost, are found")
{
    const support::TempPlace place;
    for (const auto &folder : {u"app"_s, u"ui"_s, u"core"_s})
        REQUIRE(QDir(place.path()).mkdir(folder));
    static_cast<void>(
        place.file(u"core/a.cpp"_s, "auto a = QCoreApplication::translate(\"fees\", \"Paid\");"));
    const QByteArray first = lupdate(place.path(), {}).ts;
    REQUIRE(readTs(first).size() == 1);
    CHECK(readTs(first)[0].source == u"Paid");
    CHECK_FALSE(readTs(first)[0].finished);
    CHECK(lupdate(place.path(), first).ts == first);
    static_cast<void>(
        place.file(u"core/a.cpp"_s, "auto a = QCoreApplication::translate(\"fees\", \"Due\");"));
    const QByteArray second = lupdate(place.path(), first).ts;
    CHECK(second != first);
    CHECK(checkSameEntries(readTs(first), readTs(second)).size() == 2);
    static_cast<void>(
        place.file(u"ui/b.cpp"_s, "class B : public QObject { void x() { tr(\"Lost\"); } };"));
    CHECK(lupdate(place.path(), {}).warnings.contains(u"Q_OBJECT"));
    static_cast<void>(place.file(
        u"ui/b.h"_s, "namespace ui { class B : public QObject { Q_OBJECT public: void x(); }; }"));
    static_cast<void>(place.file(
        u"ui/b.cpp"_s, "#include \"ui/b.h\"\nnamespace ui { void B::x() { tr(\"Found\"); } }"));
    const Update found = lupdate(place.path(), {});
    CHECK(found.warnings == QString());
    CHECK(readTs(found.ts).value(1).context == u"ui::B");
}

TEST_CASE("an unfinished, empty or mutilated translation is found")
{
    Entry unfinished = entry("Paid", "Payé");
    unfinished.finished = false;
    CHECK(checkComplete({unfinished}).size() == 1);
    CHECK(checkComplete({entry("Paid", " ")}).size() == 1);
    CHECK(checkComplete({entry("%1 of %2", "%1 de")}).size() == 1);
    CHECK(checkComplete({entry("%n student(s)", "%n élève", true)}).size() == 1);
    CHECK(checkComplete({entry("%n student(s)", "un élève|%n élèves", true)}).isEmpty());
    CHECK(checkComplete({entry("%1 of %2", "%2, %1")}).isEmpty());
}

TEST_CASE("a text left in English is found, and a list that excuses too much")
{
    CHECK(checkTranslated({entry("Save", "Save")}, {}).size() == 1);
    CHECK(checkTranslated({entry("Date", "Date")}, {u"Date"_s}).isEmpty());
    CHECK(checkTranslated({entry("Date", "Jour")}, {u"Date"_s}).size() == 1);
}

TEST_CASE("typewriter French is found")
{
    for (const char *wrong : {"l'élève", "Patience...", "Qui ?", "Attention!",
             "Nom:", "« oui\u00a0»", "«\u00a0oui »", "«oui\u00a0»"}) {
        INFO(wrong);
        CHECK(checkTypography({entry("x", wrong)}).size() == 1);
    }
    for (const char *right : {"l’élève", "Patience…", "Qui\u00a0?",
             "Nom\u00a0:", "«\u00a0oui\u00a0»", "8:05", "jj/mm/aaaa", "%1:%2"}) {
        INFO(right);
        CHECK(checkTypography({entry("x", right)}).isEmpty());
    }
}

TEST_CASE("a message that names the database or a path is found", "[BI-44]")
{
    for (const char *wrong : {"SELECT 1", "UPDATE a SET b", "INSERT INTO a", "DELETE FROM a",
             "SQLite says no", "/home/lea/x", "see /tmp", "C:\\Users", "file:///x"}) {
        INFO(wrong);
        CHECK(checkNoInsides({entry(wrong, "x")}).size() == 1);
        CHECK(checkNoInsides({entry("x", wrong)}).size() == 1);
    }
    CHECK(checkNoInsides({entry("Select a student and/or a group", "jj/mm/aaaa")}).isEmpty());
}
