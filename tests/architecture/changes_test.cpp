#include "tests/architecture/house.h"
#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace architecture;

namespace {

// The kinds of data that use cases record: a subject is a kind and a uuid, or stands in a record().
QSet<QString> recordedKinds(const QList<SourceFile> &sources)
{
    static const QRegularExpression subject(
        uR"re(\{u"([a-z_-]+)"_s,\s*[\w.>()*? -]*[uU]uid|record\w*\([^;]*?\{u"([a-z_-]+)"_s,)re"_s);
    QSet<QString> kinds;
    for (const SourceFile &file : sources) {
        if (!file.isIn(u"core"_s))
            continue;
        for (auto found = subject.globalMatch(file.text); found.hasNext();) {
            const auto match = found.next();
            kinds += match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        }
    }
    return kinds;
}

// A page, or a section of the home page, that waits for a kind nobody records would never be read
// again.
QStringList pagesWaitingInVain(const QList<SourceFile> &sources, const QSet<QString> &kinds)
{
    static const QRegularExpression shows(
        uR"re((?:::shows\(\) const|HomeSection \w+\(.*\))\s*\{(.*?)\n\})re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kind(uR"re(u"([a-z_-]+)"_s)re"_s);
    QStringList findings;
    for (const SourceFile &file : sources) {
        for (auto body = shows.globalMatch(file.text); body.hasNext();) {
            const auto found = body.next();
            for (auto named = kind.globalMatch(found.captured(1)); named.hasNext();) {
                const QString name = named.next().captured(1);
                if (!kinds.contains(name))
                    findings += file.at(file.lineAt(found.capturedStart()),
                        u"waits for changes of “%1”, which nobody records"_s.arg(name));
            }
        }
    }
    return findings;
}

} // namespace

TEST_CASE("pages wait for kinds of data that use cases record")
{
    const QSet<QString> kinds = recordedKinds(product());
    CHECK(kinds.contains(u"student"_s));
    checkNone(pagesWaitingInVain(product(), kinds));
}

TEST_CASE("a page that waits in vain is found")
{
    const auto page = sample("ui/x/x_page.cpp",
        "QSet<QString> XPage::shows() const\n{\n    return {u\"student\"_s, u\"pupil\"_s};\n}\n");
    CHECK(pagesWaitingInVain(page, {u"student"_s}).size() == 1);
}
