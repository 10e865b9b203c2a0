#include "tests/architecture/tables.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace architecture {

namespace {

QRegularExpression blind(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

// The first captured name of each match.
QSet<QString> namesMatching(const QRegularExpression &pattern, const QString &sql)
{
    QSet<QString> names;
    for (auto matches = pattern.globalMatch(sql); matches.hasNext();)
        names.insert(matches.next().captured(1).toLower());
    return names;
}

// Without comments, quoted names bare, blanks single.
QString plainSql(QString sql)
{
    static const QRegularExpression comments(
        uR"(--[^\n]*|/\*.*?\*/)"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression quotedName(uR"re("(\w+)")re"_s);
    static const QRegularExpression text(uR"('(?:[^']|'')*')"_s);
    return sql.replace(comments, u" "_s)
        .replace(text, u"''"_s)
        .replace(quotedName, u"\\1"_s)
        .simplified();
}

// "FROM student s, enrolment e" names two.
QSet<QString> namesAfterFrom(const QString &sql)
{
    static const QRegularExpression from = blind(
        uR"((?<!DELETE )(?<!DISTINCT )\bFROM ([a-z_]\w*(?: \w+){0,2}(?: ?, ?[a-z_]\w*(?: \w+){0,2})*))"_s);
    QSet<QString> names;
    for (auto matches = from.globalMatch(sql); matches.hasNext();) {
        for (const QString &item : matches.next().captured(1).split(u','))
            names.insert(item.trimmed().section(u' ', 0, 0).toLower());
    }
    return names;
}

bool isStatement(const QString &sql)
{
    static const QRegularExpression shape = blind(
        uR"(^(?:SELECT\b|WITH\b.* AS \(|INSERT (?:OR \w+ )?INTO \w|REPLACE INTO \w|UPDATE \w+ SET\b|DELETE FROM \w|(?:CREATE|ALTER|DROP) TABLE\b))"_s);
    return shape.match(sql).hasMatch();
}

// Catalogues of the database itself: for the Migrator and the checks of storage.
bool isOfTheDatabase(const QString &table)
{
    static const QRegularExpression own(u"^(sqlite_|pg_|pragma_|information_schema)"_s);
    return own.match(table).hasMatch();
}

QStringList checkStatement(const SourceFile &file, const Literal &literal, const QString &folder,
    const TableOwners &owners, const Levels &levels)
{
    const SqlUse use = tablesUsed(literal.text);
    QStringList findings;
    for (const QString &table : use.written + use.read) {
        const QString owner = owners.ownerOf(table);
        if (owner.isEmpty()) {
            if ((use.isStatement || isOfTheDatabase(table)) && folder != u"core/storage")
                findings.append(
                    file.at(literal.line, u"the table %1 is not in tables.txt"_s.arg(table)));
        } else if (use.written.contains(table) && owner != folder) {
            findings.append(
                file.at(literal.line, u"only %1 writes the table %2"_s.arg(owner, table)));
        } else if (!levels.allows(folder, owner)) {
            findings.append(file.at(
                literal.line, u"%1 may not read the table %2 of %3"_s.arg(folder, table, owner)));
        }
    }
    return findings;
}

} // namespace

TableOwners::TableOwners(const QString &text, const Levels &levels, QStringList &findings)
{
    for (QString line : meaningfulLines(text)) {
        const bool planned = line.startsWith(u'?');
        const QStringList words = line.mid(planned ? 1 : 0).simplified().split(u' ');
        if (words.size() != 2 || levels.folderOf(words[1] + u"/x.h"_s) != words[1])
            findings.append(u"tables.txt: “%1” is not “table folder”"_s.arg(line));
        else if (m_owners.contains(words[0]))
            findings.append(u"tables.txt: %1 is listed twice"_s.arg(words[0]));
        else
            m_owners.insert(words[0], words[1]);
        if (planned)
            m_planned.insert(words[0]);
    }
}

QString TableOwners::ownerOf(const QString &table) const
{
    return m_owners.value(table);
}

QStringList TableOwners::checkAgainst(const QSet<QString> &schema) const
{
    QStringList findings;
    for (const QString &table : schema) {
        if (!m_owners.contains(table))
            findings.append(u"the schema has %1, tables.txt gives it no folder"_s.arg(table));
        else if (m_planned.contains(table))
            findings.append(u"the schema has %1: take its “?” away in tables.txt"_s.arg(table));
    }
    for (const QString &table : m_owners.keys()) {
        if (!schema.contains(table) && !m_planned.contains(table))
            findings.append(u"tables.txt has %1, the schema has not"_s.arg(table));
    }
    findings.sort();
    return findings;
}

QSet<QString> tablesOfSchema(const QStringList &scripts)
{
    static const QRegularExpression change = blind(
        uR"(\b(CREATE|DROP|ALTER) (?:TEMP |VIRTUAL )?(?:TABLE|VIEW) (?:IF (?:NOT )?EXISTS )?(\w+)(?: RENAME TO (\w+))?)"_s);
    QSet<QString> tables;
    for (const QString &script : scripts) {
        for (auto matches = change.globalMatch(plainSql(script)); matches.hasNext();) {
            const auto match = matches.next();
            const QString verb = match.captured(1).toUpper();
            const QString name = match.captured(2).toLower();
            if (verb == u"CREATE")
                tables.insert(name);
            else if (verb == u"DROP" || match.hasCaptured(3))
                tables.remove(name);
            if (match.hasCaptured(3))
                tables.insert(match.captured(3).toLower());
        }
    }
    return tables;
}

SqlUse tablesUsed(const QString &sql)
{
    static const QRegularExpression written =
        blind(uR"(\b(?:INSERT (?:OR \w+ )?INTO|REPLACE INTO|DELETE FROM) (\w+))"_s);
    static const QRegularExpression updated =
        blind(uR"(\bUPDATE (?:OR \w+ )?(\w+)(?: (?:AS )?\w+)? SET\b)"_s);
    static const QRegularExpression joined = blind(uR"(\bJOIN (?:LATERAL )?([a-z_]\w*))"_s);
    static const QRegularExpression defined =
        blind(uR"(\b(\w+)(?: ?\([^()]*\))? AS (?:(?:NOT )?MATERIALIZED )?\()"_s);
    static const QRegularExpression function = blind(uR"(\b(?:FROM|JOIN|,) ([a-z_]\w*)\()"_s);
    const QString plain = plainSql(sql);
    SqlUse use;
    use.isStatement = isStatement(plain);
    use.written = namesMatching(written, plain) + namesMatching(updated, plain);
    use.read = (namesAfterFrom(plain) + namesMatching(joined, plain))
        - namesMatching(defined, plain) - namesMatching(function, plain);
    return use;
}

QStringList checkTables(
    const QList<SourceFile> &sources, const TableOwners &owners, const Levels &levels)
{
    QStringList findings;
    for (const SourceFile &file : sources) {
        const QString folder = levels.folderOf(file.path);
        for (const Literal &literal : file.literals) {
            if (literal.translated)
                continue;
            if (file.isIn(u"core"_s))
                findings += checkStatement(file, literal, folder, owners, levels);
            else if (isStatement(plainSql(literal.text)))
                findings.append(file.at(literal.line, u"SQL belongs to core"_s));
        }
    }
    return findings;
}

} // namespace architecture
