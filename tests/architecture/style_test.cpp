#include "tests/architecture/house.h"
#include "tests/architecture/plain_text.h"
#include "tests/architecture/style.h"

#include <QDirIterator>

using namespace Qt::Literals::StringLiterals;
using namespace architecture;

namespace {

qsizetype wordsFound(const char *path, const char *text)
{
    return checkWords(sample(path, text)).size();
}

QStringList pathsOf(const QList<SourceFile> &sources, const QString &folder)
{
    QStringList paths;
    for (const SourceFile &file : sources) {
        if (file.isIn(folder))
            paths.append(file.path);
    }
    return paths;
}

QStringList listedBelow(const QString &folder)
{
    QStringList listed;
    QDirIterator lists(
        root() + u'/' + folder, {u"CMakeLists.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (lists.hasNext()) {
        const QString path = lists.next();
        const QString place = path.mid(root().size() + 1).section(u'/', 0, -2);
        listed += sourcesListed(place, readText(path));
    }
    return listed;
}

} // namespace

TEST_CASE("files have a healthy size")
{
    checkNone(checkLengths(product(), kProductLimits));
    checkNone(checkLengths(readSources(root(), {u"tests"_s}), kTestLimits));
}

TEST_CASE("no unfinished marks, singletons, vague names or traps of Qt")
{
    checkNone(checkWords(product()));
}

TEST_CASE("what comes from people is shown as plain text")
{
    checkNone(checkLabels(product()));
    checkNone(checkToolTips(product()));
}

TEST_CASE("translations in core are filed under their folder")
{
    checkNone(checkTranslationContexts(product()));
}

TEST_CASE("every source is listed by hand, and every listed source is there")
{
    for (const QString &folder : {u"app"_s, u"core"_s, u"ui"_s})
        checkNone(checkListing(listedBelow(folder), pathsOf(product(), folder)));
    QStringList tests = pathsOf(readSources(root(), {u"tests"_s}), u"tests"_s);
    tests.removeIf([](const QString &path) { return path.endsWith(u".h"); });
    QStringList listed = listedBelow(u"tests"_s);
    listed.removeDuplicates();
    listed.removeIf([](const QString &path) { return path.endsWith(u".h"); });
    checkNone(checkListing(listed, tests));
}

TEST_CASE("a file that has grown too long is found")
{
    const QByteArray lines(201, '\n');
    CHECK(checkLengths(sample("core/a/b.h", lines.constData()), kProductLimits).size() == 1);
    CHECK(checkLengths(sample("core/a/b.cpp", lines.constData()), kProductLimits).isEmpty());
    CHECK(checkLengths(sample("core/a/b.cpp", QByteArray(401, '\n').constData()), kProductLimits)
              .size()
        == 1);
}

TEST_CASE("a word that may not stand in the code is found")
{
    CHECK(wordsFound("core/a/b.cpp", "// TODO later") == 1);
    CHECK(wordsFound("core/a/b.cpp", "qDebug() << x;") == 1);
    CHECK(wordsFound("core/a/b.cpp", "Settings::instance().x();") == 1);
    CHECK(wordsFound("core/a/b.cpp", "class FeeManager {};") == 1);
    CHECK(wordsFound("core/a/b.cpp", "namespace utils { struct DateHelper; }") == 1);
    CHECK(wordsFound("core/a/b.cpp", "throw 1;") == 1);
    CHECK(wordsFound("core/a/b.cpp", "QSaveFile f;") == 1);
    CHECK(wordsFound("core/a/b.cpp", "QTextDocument d; QStaticText t;") == 2);
    CHECK(wordsFound("ui/a/b.cpp", "QTextEdit e; QMessageBox::warning(x); QToolTip::hideText();")
        == 3);
    CHECK(wordsFound("app/b.cpp", "QFileDialog d; QInputDialog::getText(x);") == 2);
    CHECK(wordsFound("core/a/b.h", "\n#pragma once\n") == 1);
}

TEST_CASE("what only looks like a forbidden word passes")
{
    CHECK(wordsFound("core/a/b.cpp", "// not QSaveFile, which throw s\nauto t = \"qDebug throw\";")
        == 0);
    CHECK(wordsFound("ui/base/b.cpp", "QFileDialog d; QMessageBox box;") == 0);
    CHECK(wordsFound("ui/a/b.cpp", "QCoreApplication::instance(); QNetworkAccessManager m;") == 0);
    CHECK(wordsFound("ui/a/b.cpp", "#include <QTextDocument>\nQt::convertFromPlainText(x);") == 0);
    CHECK(wordsFound("core/a/b.h", "#pragma once\n") == 0);
}

TEST_CASE("a label that guesses rich text is found")
{
    const auto found = [](const char *path, const char *text) {
        return checkLabels(sample(path, text)).size();
    };
    CHECK(found("ui/fees/a.cpp", "auto *l = new QLabel(name);\nl->setText(x);\n") == 1);
    CHECK(found("ui/fees/a.h", "class A {\n    QLabel m_name;\n};") == 1);
    CHECK(found("app/a.cpp", "auto l = std::make_unique<QLabel>();") == 1);
    CHECK(
        found("ui/fees/a.cpp", "auto *l = new QLabel;\n\n\n\n\nl->setTextFormat(Qt::PlainText);\n")
        == 1);
    CHECK(found("ui/fees/a.cpp", "auto *l = new QLabel;\nl->setTextFormat(Qt::PlainText);\n") == 0);
    CHECK(found("ui/fees/a.h", "QLabel *m_name; class QLabel; QLabel &name();") == 0);
    CHECK(found("ui/base/a.cpp", "new QLabel") == 0);
}

TEST_CASE("a tooltip that guesses rich text is found")
{
    const auto found = [](const char *text) {
        return checkToolTips(sample("ui/fees/a.cpp", text)).size();
    };
    CHECK(found("b->setToolTip(student.name());") == 1);
    CHECK(found("b->setToolTip(tr(\"Of %1\").arg(student.name()));") == 1);
    CHECK(found("if (role == Qt::ToolTipRole)\n    return student.name();\n") == 0);
    CHECK(found("if (role == Qt::ToolTipRole)\n    return plainToolTip(name);\n") == 1);
    CHECK(found("b->setToolTip(tr(\"Print\"));") == 0);
    CHECK(found("b->setToolTip(\n    ui::plainToolTip(student.name()));") == 0);
}

TEST_CASE("a message filed under another folder is found")
{
    const auto found = [](const char *text) {
        return checkTranslationContexts(sample("core/fees/a.cpp", text)).size();
    };
    CHECK(found("QCoreApplication::translate(\"people\", \"x\")") == 1);
    CHECK(found("QCoreApplication::translate(\n    \"fees\", \"x\")") == 0);
}

TEST_CASE("a source that is not listed, or listed and gone, is found")
{
    const QStringList listed = sourcesListed(u"core"_s,
        u"add_library(c STATIC # no/comment.cpp\n base/a.cpp base/a.h\n fees/b.x.cpp)\n"
        "configure_file(${X}/gen.h)"_s);
    CHECK(listed == QStringList{u"core/base/a.cpp"_s, u"core/base/a.h"_s, u"core/fees/b.x.cpp"_s});
    CHECK(checkListing(listed, listed).isEmpty());
    CHECK(checkListing(listed, listed.mid(1)).size() == 1);
    CHECK(checkListing(listed.mid(1), listed).size() == 1);
}
