#include "tests/architecture/source_file.h"

#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace architecture {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

// Walks once over a file and keeps comments and literals apart from code.
class Scanner {
public:
    explicit Scanner(const QString &text)
        : m_text(text)
    {
    }

    void run()
    {
        while (m_at < m_text.size()) {
            if (startsWith(u"//"))
                blankUntil(m_text.indexOf(u'\n', m_at));
            else if (startsWith(u"/*"))
                blankUntil(after(u"*/"_s, m_at + 2));
            else if (m_text[m_at] == u'"')
                string();
            else if (m_text[m_at] == u'\'' && !isDigitSeparator())
                character();
            else
                take();
        }
    }

    QString code;
    QString bare; // comments blanked, literals kept
    QList<Literal> literals;

private:
    [[nodiscard]] bool startsWith(QStringView token) const
    {
        return QStringView(m_text).mid(m_at).startsWith(token);
    }

    [[nodiscard]] qsizetype after(const QString &token, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(token, from);
        return found < 0 ? -1 : found + token.size();
    }

    void take()
    {
        m_line += m_text[m_at] == u'\n';
        code += m_text[m_at];
        bare += m_text[m_at++];
    }

    void blankUntil(qsizetype end)
    {
        if (end < 0)
            end = m_text.size();
        for (; m_at < end; ++m_at) {
            const QChar kept = m_text[m_at] == u'\n' ? u'\n' : u' ';
            m_line += kept == u'\n';
            code += kept;
            bare += kept;
        }
    }

    // The letters that touch the quote: u, R, u8R, or the digits of 1'000.
    [[nodiscard]] QString prefix() const
    {
        qsizetype start = code.size();
        while (start > 0 && isWordCharacter(code[start - 1]))
            --start;
        return code.mid(start);
    }

    [[nodiscard]] bool isDigitSeparator() const
    {
        const QString letters = prefix();
        return !letters.isEmpty() && letters.front().isDigit();
    }

    [[nodiscard]] bool isTranslated() const
    {
        static const QRegularExpression call(
            uR"re(\b(?:tr\(|translate\(\s*(?:"\s*"\s*,)?|QT_TRANSLATE_NOOP\(\s*(?:"\s*"\s*,)?)\s*$)re"_s);
        return call.match(code.right(400)).hasMatch();
    }

    // Only blanks, a suffix and a prefix since the last literal: the compiler joins the two.
    [[nodiscard]] bool continuesLast() const
    {
        static const QRegularExpression between(uR"re(^(?:_\w+)?\s+(?:u8|u|U|L)?R?$)re"_s);
        return m_lastEnd > 0 && between.match(code.mid(m_lastEnd)).hasMatch();
    }

    void string()
    {
        const bool raw = prefix().endsWith(u'R');
        Literal literal{m_line, {}, isTranslated()};
        const bool joined = continuesLast();
        const qsizetype end = raw ? rawEnd(literal.text) : plainEnd(literal.text);
        code += u'"';
        bare += QStringView(m_text).mid(m_at, end - m_at);
        for (++m_at; m_at < end - 1; ++m_at) {
            m_line += m_text[m_at] == u'\n';
            code += m_text[m_at] == u'\n' ? u'\n' : u' ';
        }
        code += u'"';
        m_at = end;
        m_lastEnd = code.size();
        if (joined)
            literals.last().text += literal.text;
        else
            literals.append(literal);
    }

    qsizetype rawEnd(QString &content) const
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.mid(m_at + 1, open - m_at - 1) + u'"';
        const qsizetype end = m_text.indexOf(close, open);
        content = m_text.mid(open + 1, end < 0 ? -1 : end - open - 1);
        return end < 0 ? m_text.size() : end + close.size();
    }

    qsizetype plainEnd(QString &content) const
    {
        qsizetype at = m_at + 1;
        for (; at < m_text.size() && m_text[at] != u'"' && m_text[at] != u'\n'; ++at) {
            const bool escaped = m_text[at] == u'\\' && at + 1 < m_text.size();
            if (escaped)
                ++at;
            content += escaped && m_text[at] == u'n' ? QChar(u'\n') : m_text[at];
        }
        return std::min(at + 1, m_text.size());
    }

    void character()
    {
        take();
        while (m_at < m_text.size() && m_text[m_at] != u'\'' && m_text[m_at] != u'\n')
            blankUntil(std::min(m_at + (m_text[m_at] == u'\\' ? 2 : 1), m_text.size()));
        if (m_at < m_text.size())
            take();
    }

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_lastEnd = 0;
    int m_line = 1;
};

QList<Include> includesOf(const QString &bare)
{
    static const QRegularExpression directive(
        uR"re(^\s*#\s*include\s*(?:"([^"\n]+)"|<([^>\n]+)>))re"_s);
    QList<Include> includes;
    int line = 0;
    for (const QString &text : bare.split(u'\n')) {
        ++line;
        const auto match = directive.match(text);
        if (match.hasMatch())
            includes.append(
                {line, match.captured(1) + match.captured(2), match.captured(1).isEmpty()});
    }
    return includes;
}

} // namespace

bool SourceFile::isIn(const QString &folder) const
{
    return path.startsWith(folder + u'/');
}

bool SourceFile::isInclude(int line) const
{
    return std::any_of(includes.begin(), includes.end(),
        [line](const Include &include) { return include.line == line; });
}

int SourceFile::lineAt(qsizetype offset) const
{
    return 1 + int(QStringView(text).left(offset).count(u'\n'));
}

QString SourceFile::at(int line, const QString &what) const
{
    return u"%1:%2: %3"_s.arg(path, QString::number(line), what);
}

SourceFile takeApart(const QString &path, const QString &text)
{
    Scanner scanner(text);
    scanner.run();
    return {path, text, scanner.code, includesOf(scanner.bare), scanner.literals};
}

QList<SourceFile> readSources(const QString &root, const QStringList &folders)
{
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator files(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next());
    }
    paths.sort();
    QList<SourceFile> sources;
    for (const QString &path : paths)
        sources.append(takeApart(path.mid(root.size() + 1), readText(path)));
    return sources;
}

QStringList meaningfulLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString kept = line.section(u'#', 0, 0).trimmed();
        if (!kept.isEmpty())
            lines.append(kept);
    }
    return lines;
}

QString readText(const QString &path)
{
    QFile file(path);
    INFO(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace architecture
