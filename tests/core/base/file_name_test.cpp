#include "core/base/file_name.h"
#include "tests/support/catch.h"

using namespace Qt::Literals::StringLiterals;

TEST_CASE("names of files carry no path and are never empty")
{
    CHECK(base::fileNameOf(u"Marie & Paul Dupont"_s) == u"Marie Paul Dupont");
    CHECK(base::fileNameOf(u"../../etc/passwd"_s) == u"etc passwd");
    CHECK(base::fileNameOf(u"--help"_s) == u"help");
    CHECK(base::fileNameOf(u"CON:\\?*|\n"_s) == u"CON");
    CHECK(base::fileNameOf(u"//"_s) == u"courrier");
    CHECK(base::fileNameOf(QString(500, u'é')).size() == 80);
    CHECK(base::fileNameOf(u"CAP 1/2\u202egpj.exe"_s) == u"CAP 1 2 gpj exe");
}
