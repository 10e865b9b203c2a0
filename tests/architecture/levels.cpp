#include "tests/architecture/levels.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace architecture {

namespace {

bool isOurs(const QString &target)
{
    static const QRegularExpression ours(u"^(core|ui|app|tests)/"_s);
    return ours.match(target).hasMatch();
}

// "repository" for "core/fees/charge_repository.h".
QString roleOf(const QString &path)
{
    static const QRegularExpression role(
        uR"(_(repository|service|model|page|dialog)\.(?:h|cpp)$)"_s);
    return role.match(path).captured(1);
}

} // namespace

Levels::Levels(const QString &text, QStringList &findings)
{
    for (const QString &line : meaningfulLines(text)) {
        if (const QString wrong = readLine(line.simplified().split(u' ')); !wrong.isEmpty())
            findings.append(u"levels.txt: “%1”: %2"_s.arg(line, wrong));
    }
}

QString Levels::readLine(const QStringList &words)
{
    if (words.size() == 2 && words[0] == u"layer") {
        m_layers.append(words[1]);
        return {};
    }
    if (words.size() == 4 && words[0] == u"allow" && words[2] == u"->") {
        if (!words[1].startsWith(u"ui/") || !words[3].startsWith(u"ui/"))
            return u"exceptions are for folders of ui; in core, split the folder"_s;
        m_allowed.append(words[1] + words[2] + words[3]);
        return {};
    }
    bool isNumber = false;
    const int level = words.value(1).toInt(&isNumber);
    const int layer = int(m_layers.indexOf(words[0].section(u'/', 0, 0)));
    if (words.size() != 2 || !isNumber)
        return u"expected “folder level”, “layer name” or “allow a -> b”"_s;
    if (layer < 0)
        return u"its layer is not declared above"_s;
    if (m_places.contains(words[0]))
        return u"listed twice"_s;
    m_places.insert(words[0], {layer, level});
    return {};
}

QString Levels::folderOf(const QString &path) const
{
    QString folder = path;
    while (folder.contains(u'/')) {
        folder = folder.section(u'/', 0, -2);
        if (m_places.contains(folder))
            return folder;
    }
    return {};
}

bool Levels::allows(const QString &from, const QString &to) const
{
    const Place a = m_places[from];
    const Place b = m_places[to];
    if (from == to || a.layer > b.layer)
        return true;
    return a.layer == b.layer && (a.level > b.level || m_allowed.contains(from + u"->"_s + to));
}

QStringList checkIncludes(const QList<SourceFile> &sources, const Levels &levels)
{
    QStringList findings;
    for (const SourceFile &file : sources) {
        const QString from = levels.folderOf(file.path);
        if (from.isEmpty())
            findings.append(file.at(1, u"its folder is not in levels.txt"_s));
        for (const Include &include : file.includes) {
            if (isOurs(include.target) == include.angled)
                findings.append(file.at(include.line,
                    u"“%1”: ours are included by full path in quotes, others in < >"_s.arg(
                        include.target)));
            if (from.isEmpty() || !isOurs(include.target))
                continue;
            const QString to = levels.folderOf(include.target);
            if (to.isEmpty() || !levels.allows(from, to))
                findings.append(
                    file.at(include.line, u"%1 may not include %2"_s.arg(from, include.target)));
        }
    }
    return findings;
}

QStringList windowHeaders(const QString &qtHeaders)
{
    const auto namesIn = [&](const QString &module) {
        const QStringList names = QDir(qtHeaders + u'/' + module).entryList(QDir::Files);
        return QSet<QString>(names.begin(), names.end());
    };
    // A few headers of Gui also stand in Widgets, from the time when they lived there.
    const QSet<QString> names = (namesIn(u"QtWidgets"_s) + namesIn(u"QtPrintSupport"_s))
        - namesIn(u"QtGui"_s) - namesIn(u"QtCore"_s);
    return {names.begin(), names.end()};
}

QStringList checkNoWindow(const QList<SourceFile> &sources, const QStringList &windowHeaders)
{
    const QSet<QString> forbidden(windowHeaders.begin(), windowHeaders.end());
    QStringList findings;
    for (const SourceFile &file : sources) {
        if (!file.isIn(u"core"_s))
            continue;
        for (const Include &include : file.includes) {
            const QString module = include.target.section(u'/', 0, 0);
            if (module == u"QtWidgets" || module == u"QtPrintSupport"
                || forbidden.contains(include.target))
                findings.append(
                    file.at(include.line, u"core knows no window: <%1>"_s.arg(include.target)));
        }
    }
    return findings;
}

QStringList checkOnlyStorageNamesSql(const QList<SourceFile> &sources)
{
    static const QRegularExpression name(uR"(\b(QSql\w*|QtSql|sqlite3\w*|PQ[a-z]\w*)\b)"_s);
    static const QRegularExpression driver(uR"(^(QSQLITE|QPSQL)$)"_s);
    QStringList findings;
    for (const SourceFile &file : sources) {
        if (file.isIn(u"core/storage"_s))
            continue;
        for (const Include &include : file.includes) {
            if (name.match(include.target).hasMatch())
                findings.append(file.at(
                    include.line, u"only core/storage includes <%1>"_s.arg(include.target)));
        }
        for (auto matches = name.globalMatch(file.code); matches.hasNext();) {
            const auto match = matches.next();
            const int line = file.lineAt(match.capturedStart());
            if (!file.isInclude(line))
                findings.append(
                    file.at(line, u"only core/storage names %1"_s.arg(match.captured())));
        }
        for (const Literal &literal : file.literals) {
            if (driver.match(literal.text).hasMatch())
                findings.append(file.at(literal.line, u"only core/storage opens a database"_s));
        }
    }
    return findings;
}

QStringList checkSlices(const QList<SourceFile> &sources, const Levels &levels)
{
    QStringList findings;
    for (const SourceFile &file : sources) {
        const QString role = roleOf(file.path);
        for (const Include &include : file.includes) {
            const QString other = roleOf(include.target);
            const bool foreign = levels.folderOf(file.path) != levels.folderOf(include.target);
            if (role == u"model" && other == u"service")
                findings.append(file.at(include.line, u"a model is given values, not a service"_s));
            if (role == u"repository" && other == u"service")
                findings.append(file.at(include.line, u"a repository is below its service"_s));
            if (role == u"repository" && other == u"repository" && foreign)
                findings.append(file.at(
                    include.line, u"a repository does not use another feature's repository"_s));
        }
    }
    return findings;
}

} // namespace architecture
