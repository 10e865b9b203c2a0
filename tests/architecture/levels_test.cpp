#include "tests/architecture/house.h"
#include "tests/architecture/levels.h"

#include <QLibraryInfo>

using namespace Qt::Literals::StringLiterals;
using namespace architecture;

namespace {

Levels sampleLevels()
{
    QStringList findings;
    Levels levels(u"layer core\nlayer ui\ncore/base 0\ncore/fees 1 # money\ncore/safety 1\n"
                  "ui/base 0\nui/fees 1\nui/people 1\nui/safety 1\nallow ui/people -> ui/fees"_s,
        findings);
    checkNone(findings);
    return levels;
}

Levels houseLevels()
{
    QStringList findings;
    Levels levels(readText(root() + u"/tests/architecture/levels.txt"_s), findings);
    checkNone(findings);
    return levels;
}

QStringList included(const char *path, const char *text)
{
    return checkIncludes(sample(path, text), sampleLevels());
}

} // namespace

TEST_CASE("every include goes down the levels")
{
    checkNone(checkIncludes(product(), houseLevels()));
}

TEST_CASE("core knows no window")
{
    const QStringList headers = windowHeaders(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    REQUIRE(headers.size() > 200);
    checkNone(checkNoWindow(product(), headers));
    const QString cmake = readText(root() + u"/core/CMakeLists.txt"_s);
    CHECK_FALSE(cmake.contains(u"Qt6::Widgets"));
    CHECK_FALSE(cmake.contains(u"Qt6::PrintSupport"));
}

TEST_CASE("only storage names the database libraries")
{
    checkNone(checkOnlyStorageNamesSql(product()));
}

TEST_CASE("arrows inside a slice go one way")
{
    checkNone(checkSlices(product(), houseLevels()));
}

TEST_CASE("an include that goes up or across is found")
{
    CHECK(included("core/base/a.h", "#include \"core/fees/b.h\"\n").size() == 1);
    CHECK(included("core/safety/a.cpp", "\n #  include \"core/fees/b.h\" // why\n").value(0)
        == u"core/safety/a.cpp:2: core/safety may not include core/fees/b.h");
    CHECK(included("core/fees/a.h", "#include \"ui/base/b.h\"").size() == 1);
    CHECK(included("ui/fees/a.h", "#include \"ui/people/b.h\"").size() == 1);
    CHECK(included("ui/base/a.h", "#include \"ui/fees/b.h\"").size() == 1);
    CHECK(included("core/fees/a.h", "#include \"tests/support/b.h\"").size() == 1);
    CHECK(included("core/unknown/a.h", "").size() == 1);
    CHECK(included("core/fees/a.h", "#include \"b.h\"").size() == 1);
    CHECK(included("core/fees/a.h", "#include <core/base/b.h>").size() == 1);
}

TEST_CASE("an include that goes down, stays or is allowed passes")
{
    CHECK(included("core/fees/a.cpp", "#include \"core/fees/a.h\"\n#include <QString>").isEmpty());
    CHECK(included("core/fees/a.cpp", "#include \"core/base/b.h\"").isEmpty());
    CHECK(included("core/base/a.cpp", "// #include \"core/fees/b.h\"\n/*\n#include \"ui/x.h\"*/")
              .isEmpty());
    CHECK(included("ui/base/a.cpp", "#include \"core/fees/b.h\"").isEmpty());
    CHECK(included("ui/people/a.cpp", "#include \"ui/fees/b.h\"").isEmpty());
}

TEST_CASE("a wrong line of the table is found")
{
    QStringList findings;
    const Levels levels(u"layer core\ncore/a 1\ncore/a 2\nui/b 1\ncore/c\nallow core/a -> core/c\n"
                        "core/d one"_s,
        findings);
    CHECK(findings.size() == 5);
    CHECK(levels.folderOf(u"core/a/deep/er.h"_s) == u"core/a");
    CHECK(levels.folderOf(u"core/d/x.h"_s).isEmpty());
}

TEST_CASE("a window header in core is found")
{
    const QStringList headers{u"QWidget"_s, u"qwidget.h"_s};
    const auto found = [&](const char *text) {
        return checkNoWindow(sample("core/documents/a.h", text), headers).size();
    };
    CHECK(found("#include <QWidget>") == 1);
    CHECK(found("#include <qwidget.h>") == 1);
    CHECK(found("#include <QtPrintSupport/QPrinter>") == 1);
    CHECK(found("#include <QPainter>") == 0);
    CHECK(checkNoWindow(sample("ui/base/a.h", "#include <QWidget>"), headers).isEmpty());
}

TEST_CASE("a database library named outside storage is found")
{
    const auto found = [](const char *path, const char *text) {
        return checkOnlyStorageNamesSql(sample(path, text)).size();
    };
    CHECK(found("core/fees/a.cpp", "#include <QSqlQuery>\n") == 1);
    CHECK(found("app/a.cpp", "#include <sqlite3.h>") == 1);
    CHECK(found("ui/shell/a.cpp", "auto d = QSqlDatabase::addDatabase(x);") == 1);
    CHECK(found("core/fees/a.cpp", "sqlite3_open(path, &handle);") == 1);
    CHECK(found("core/fees/a.cpp", "open(u\"QPSQL\"_s);") == 1);
    CHECK(found("core/fees/a.cpp", "// QSqlQuery is for storage\nlog(\"sqlite3\");") == 0);
    CHECK(found("core/storage/a.cpp", "#include <QSqlQuery>\nQSqlQuery q;") == 0);
}

TEST_CASE("an arrow against the slice is found")
{
    const auto found = [](const char *path, const char *text) {
        return checkSlices(sample(path, text), sampleLevels()).size();
    };
    CHECK(found("ui/fees/charge_model.h", "#include \"core/fees/charge_service.h\"") == 1);
    CHECK(found("core/fees/a_repository.cpp", "#include \"core/fees/a_service.h\"") == 1);
    CHECK(found("core/fees/a_repository.cpp", "#include \"core/base/b_repository.h\"") == 1);
    CHECK(found("core/fees/a_repository.cpp", "#include \"core/fees/b_repository.h\"") == 0);
    CHECK(found("ui/fees/charge_page.h", "#include \"core/fees/charge_service.h\"") == 0);
}

TEST_CASE("comments and literals are kept apart from code")
{
    const SourceFile file = takeApart(u"a.cpp"_s,
        u"int a = 1'000; // \"no\"\nauto b = u\"x \\\"y\\\" // z\"_s\n   u\"and\\n\"_s;\n"
        "auto c = R\"sql(SELECT\n1)sql\"; char d = '\"'; auto e = tr(\"Hello\");\n"
        "auto f = translate(\"fees\",\n \"Paid\");"_s);
    REQUIRE(file.literals.size() == 5);
    CHECK(file.literals[0].text == u"x \"y\" // zand\n");
    CHECK(file.literals[0].line == 2);
    CHECK(file.literals[1].text == u"SELECT\n1");
    CHECK_FALSE(file.literals[1].translated);
    CHECK(file.literals[2].text == u"Hello");
    CHECK(file.literals[2].translated);
    CHECK(file.literals[4].line == 7);
    CHECK(file.literals[4].translated);
    CHECK(file.code.count(u'\n') == file.text.count(u'\n'));
    CHECK_FALSE(file.code.contains(u"no"));
    CHECK_FALSE(file.code.contains(u"SELECT"));
}
