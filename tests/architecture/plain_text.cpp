#include "tests/architecture/plain_text.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace architecture {

namespace {

bool showsData(const SourceFile &file)
{
    return !file.isIn(u"core"_s) && !file.isIn(u"ui/base"_s);
}

// The code from an offset to the end of the given number of further lines.
QString following(const QString &code, qsizetype from, int lines)
{
    qsizetype end = from;
    for (int i = 0; i <= lines && end >= 0; ++i)
        end = code.indexOf(u'\n', end + 1);
    return code.mid(from, end < 0 ? -1 : end - from);
}

bool isPlain(const QString &statement)
{
    static const QRegularExpression constant(uR"(\(\s*tr\()"_s);
    return statement.contains(u"plainToolTip(")
        || (constant.match(statement).hasMatch() && !statement.contains(u".arg("));
}

} // namespace

QStringList checkLabels(const QList<SourceFile> &sources)
{
    static const QRegularExpression made(
        uR"(\bnew\s+QLabel\b|\bmake_unique<\s*QLabel\s*>|\bQLabel\s*[({]|\bQLabel\s+\w+\s*[({;])"_s);
    QStringList findings;
    for (const SourceFile &file : sources) {
        if (!showsData(file))
            continue;
        for (auto matches = made.globalMatch(file.code); matches.hasNext();) {
            const auto start = matches.next().capturedStart();
            if (!following(file.code, start, 3).contains(u"setTextFormat(Qt::PlainText)"))
                findings.append(file.at(
                    file.lineAt(start), u"a label made outside ui/base that guesses rich text"_s));
        }
    }
    return findings;
}

QStringList checkToolTips(const QList<SourceFile> &sources)
{
    static const QRegularExpression call(uR"(\bset(?:ToolTip|WhatsThis)\s*\([^;]*;)"_s);
    static const QRegularExpression role(uR"(\bQt::(?:ToolTip|WhatsThis)Role\b)"_s);
    QStringList findings;
    for (const SourceFile &file : sources) {
        if (!showsData(file))
            continue;
        for (auto matches = call.globalMatch(file.code); matches.hasNext();) {
            const auto match = matches.next();
            if (!isPlain(match.captured()))
                findings.append(file.at(file.lineAt(match.capturedStart()),
                    u"a tooltip with data goes through ui::plainToolTip()"_s));
        }
        for (auto matches = role.globalMatch(file.code); matches.hasNext();) {
            const auto start = matches.next().capturedStart();
            if (following(file.code, start, 5).contains(u"plainToolTip("))
                findings.append(file.at(file.lineAt(start),
                    u"a model’s tooltip is raw: ui::DataTable alone escapes it"_s));
        }
    }
    return findings;
}

} // namespace architecture
