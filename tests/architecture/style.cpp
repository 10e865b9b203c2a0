#include "tests/architecture/style.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace architecture {

namespace {

enum class Part { Code, CodeAndComments };

struct Rule {
    Part part;
    QString pattern;
    QString says;
    QStringList places = {u""_s}; // where it holds: path prefixes
    QStringList except = {};
};

const QList<Rule> &rules()
{
    static const QStringList windows{u"ui/"_s, u"app/"_s};
    static const QStringList base{u"ui/base/"_s};
    static const QList<Rule> all{
        {Part::CodeAndComments, uR"(\b(TODO|FIXME|XXX|HACK)\b)"_s,
            u"finish it or write an issue"_s},
        {Part::Code, uR"(\b(qDebug|QDebug)\b)"_s, u"no debugging output"_s},
        {Part::Code, uR"((?<!Application::)\binstance\s*\(\s*\))"_s,
            u"no singletons: app/ composes"_s},
        {Part::Code, uR"(\b(?:class|struct|namespace)\s+\w*(?:Manager|Helpers?|Utils?)\b)"_s,
            u"a name that says what it does"_s},
        {Part::Code, uR"(\bthrow\b)"_s, u"errors are values (base::Result)"_s},
        {Part::Code, uR"(\bQSaveFile\b)"_s,
            u"it reports success on a full disk: base::writeWholeFile"_s},
        {Part::Code, uR"(\bQ(?:TextDocument|StaticText)\b)"_s,
            u"it guesses rich text and opens files"_s},
        {Part::Code, uR"(\bQTextEdit\b|\bQTextBrowser\b)"_s,
            u"it guesses rich text: QPlainTextEdit"_s, windows, base},
        {Part::Code,
            uR"(\bQ(?:MessageBox|FileDialog|InputDialog|ProgressDialog|ErrorMessage|ToolTip)\b)"_s,
            u"only ui/base opens it, where tests can answer"_s, windows, base},
    };
    return all;
}

bool startsWithAny(const QString &path, const QStringList &prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
        [&](const QString &prefix) { return path.startsWith(prefix); });
}

QStringList checkRule(const SourceFile &file, const Rule &rule)
{
    QStringList findings;
    const QRegularExpression pattern(rule.pattern);
    const QString &looked = rule.part == Part::Code ? file.code : file.text;
    for (auto matches = pattern.globalMatch(looked); matches.hasNext();) {
        const auto match = matches.next();
        const int line = file.lineAt(match.capturedStart());
        // Qt declares harmless functions in the headers of some of these classes.
        if (!file.isInclude(line))
            findings.append(
                file.at(line, u"“%1”: %2"_s.arg(match.captured().simplified(), rule.says)));
    }
    return findings;
}

} // namespace

QStringList checkLengths(const QList<SourceFile> &sources, Limits limits)
{
    QStringList findings;
    for (const SourceFile &file : sources) {
        const auto lines = file.text.count(u'\n');
        const int limit = file.path.endsWith(u".h") ? limits.header : limits.source;
        if (lines > limit)
            findings.append(u"%1: %2 lines, over %3: which second purpose moved in?"_s.arg(
                file.path, QString::number(lines), QString::number(limit)));
    }
    return findings;
}

QStringList checkWords(const QList<SourceFile> &sources)
{
    QStringList findings;
    for (const SourceFile &file : sources) {
        for (const Rule &rule : rules()) {
            if (startsWithAny(file.path, rule.places) && !startsWithAny(file.path, rule.except))
                findings += checkRule(file, rule);
        }
        if (file.path.endsWith(u".h") && !file.text.startsWith(u"#pragma once\n"))
            findings.append(file.at(1, u"a header begins with #pragma once"_s));
    }
    return findings;
}

QStringList checkTranslationContexts(const QList<SourceFile> &sources)
{
    static const QRegularExpression call(uR"re(\btranslate\(\s*"([^"]*)")re"_s);
    QStringList findings;
    for (const SourceFile &file : sources) {
        if (!file.isIn(u"core"_s))
            continue;
        for (auto matches = call.globalMatch(file.text); matches.hasNext();) {
            const auto match = matches.next();
            if (match.captured(1) != file.path.section(u'/', 1, 1))
                findings.append(file.at(file.lineAt(match.capturedStart()),
                    u"translate(\"%1\"): the context is the folder"_s.arg(match.captured(1))));
        }
    }
    return findings;
}

QStringList sourcesListed(const QString &folder, const QString &cmake)
{
    static const QRegularExpression source(uR"((?<![\w/.$}])[\w/.]+\.(?:cpp|h)\b)"_s);
    QStringList listed;
    for (const QString &line : meaningfulLines(cmake)) {
        for (auto matches = source.globalMatch(line); matches.hasNext();)
            listed.append(folder + u'/' + matches.next().captured());
    }
    return listed;
}

QStringList checkListing(const QStringList &listed, const QStringList &onDisk)
{
    QStringList findings;
    for (const QString &path : onDisk) {
        if (!listed.contains(path))
            findings.append(path + u": not listed in its CMakeLists.txt"_s);
    }
    for (const QString &path : listed) {
        if (!onDisk.contains(path))
            findings.append(path + u": listed, but not there"_s);
    }
    return findings;
}

} // namespace architecture
