#include "tests/architecture/house.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace architecture;

namespace {

// The codes that some test carries as a tag: "[BI-13]".
QSet<QString> taggedIn(const QString &text)
{
    static const QRegularExpression test(
        u"TEST_CASE\\((?:\\s*\"(?:[^\"\\\\]|\\\\.)*\")+\\s*,\\s*\"([^\"]*)\"\\s*\\)"_s);
    static const QRegularExpression code(u"\\[((?:BI|FI)-\\d\\d)\\]"_s);
    QSet<QString> codes;
    for (auto found = test.globalMatch(text); found.hasNext();) {
        const QString tags = found.next().captured(1);
        for (auto tag = code.globalMatch(tags); tag.hasNext();)
            codes += tag.next().captured(1);
    }
    return codes;
}

} // namespace

TEST_CASE("every promised fault and bad input has a test that carries its code")
{
    QSet<QString> tagged;
    QDirIterator files(
        root() + u"/tests"_s, {u"*_test.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        tagged += taggedIn(readText(files.next()));
    const QStringList lines =
        meaningfulLines(readText(root() + u"/tests/architecture/promises.txt"_s));
    const QStringList promised = lines.join(u' ').split(u' ', Qt::SkipEmptyParts);
    CHECK(promised.size() > 20);
    QStringList missing;
    for (const QString &code : promised) {
        if (!tagged.contains(code))
            missing += code + u" has no test"_s;
    }
    checkNone(missing);
}

TEST_CASE("a code counts as a tag, not in a name or a comment")
{
    CHECK(taggedIn(u"TEST_CASE(\"a\" \"b\",\n    \"[BI-13][FI-01]\")"_s)
        == QSet<QString>{u"BI-13"_s, u"FI-01"_s});
    CHECK(taggedIn(u"// BI-13\nTEST_CASE(\"a (BI-13)\")"_s).isEmpty());
}
