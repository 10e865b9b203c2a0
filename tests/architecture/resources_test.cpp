#include "tests/architecture/house.h"
#include "tests/support/process.h"
#include "tests/support/skip.h"

#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;
using namespace architecture;

namespace {

// A tool's verdict on a file of resources/.
void checkWith(const QString &tool, const QStringList &options, const QString &file)
{
    if (QStandardPaths::findExecutable(tool).isEmpty()) {
        support::skip(tool + u" is not installed"_s);
        return;
    }
    const support::Outcome verdict = support::run(
        {.program = tool, .arguments = options + QStringList{root() + u"/resources/"_s + file}});
    INFO(verdict.out.toStdString() << verdict.err.toStdString());
    CHECK(verdict.exit == 0);
}

} // namespace

TEST_CASE("desktops accept the desktop file")
{
    checkWith(u"desktop-file-validate"_s, {}, u"etabli.desktop"_s);
}

TEST_CASE("software centres accept the description")
{
    checkWith(u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s}, u"etabli.metainfo.xml"_s);
}

TEST_CASE("a school file is known by its extension and its application id")
{
    const QString type = readText(root() + u"/resources/etabli-mime.xml"_s);
    CHECK(type.contains(u"type=\"application/x-etabli\""));
    CHECK(type.contains(u"pattern=\"*.etabli\""));
    CHECK(type.contains(u"offset=\"68\" value=\"0x4554424C\""));
    CHECK(readText(root() + u"/resources/etabli.desktop"_s)
              .contains(u"MimeType=application/x-etabli;"));
}
