#include "core/diplomas/pasted_lines.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace diplomas {

namespace {

// C1, C1.1, CP 05, A2T3, U31, RNCP37674BC01 …: letters and figures, with points or dashes between
// figures; then a separator or the end.
const QString kCode = u"[A-Z]{1,5}[ \u00a0]?[0-9]{1,6}(?:[A-Z]{1,3}[0-9]{1,3})?"
                      "(?:[.\\-][0-9]{1,3}){0,3}[a-z]?"_s;
const QString kNumbers = u"[0-9]{1,2}(?:\\.[0-9]{1,3}){1,3}"_s;
const QString kSeparator = u"(?:[ \u00a0]*[:–—\\-.)|][ \u00a0]+|[ \u00a0]+|$)"_s;

QString withoutSpaces(QString code)
{
    return code.remove(u' ').remove(QChar(0x00a0));
}

// "Bloc 1 – Préparer", "Pôle 2 : …", "Activité A1. …", "Unité UP1 …".
bool takeNamedBlock(PastedLine &line, const QString &text)
{
    static const QRegularExpression named(
        u"^(bloc(?: de compétences)?|pôle|pole|activité|activite|unité|unite|domaine|fonction|"
        "capacité|capacite|ccp)[ \u00a0]*(?:n°[ \u00a0]*)?([A-Z]{0,5}[0-9]{1,6}(?:\\.[0-9]{1,3})?)"
        "[ \u00a0]*[:–—\\-.|]?[ \u00a0]*(.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = named.match(text);
    if (!match.hasMatch())
        return false;
    const QString number = match.captured(2);
    const QString name = match.captured(1);
    line.isNamedBlock = true;
    // “Bloc 1”: the figure alone is no code people would know.
    line.code = number.front().isDigit()
        ? u"%1 %2"_s.arg(name.left(1).toUpper() + name.mid(1), number)
        : number;
    line.label = match.captured(3).trimmed();
    return true;
}

void takeCode(PastedLine &line, const QString &text)
{
    static const QRegularExpression coded(
        u"^((?:%1)|(?:%2))%3(.*)$"_s.arg(kCode, kNumbers, kSeparator));
    const QRegularExpressionMatch match = coded.match(text);
    if (match.hasMatch()) {
        line.code = withoutSpaces(match.captured(1));
        line.label = match.captured(2).trimmed();
    } else {
        line.label = text;
    }
}

QString withoutBullet(const QString &text, bool &isBullet)
{
    static const QRegularExpression bullet(u"^[•◦▪●○■□➢❖✓·*–—\\-][ \u00a0\\t]+"_s);
    const QRegularExpressionMatch match = bullet.match(text);
    isBullet = match.hasMatch();
    return isBullet ? text.mid(match.capturedLength()).trimmed() : text;
}

QStringList filledCells(const QString &text)
{
    QStringList cells;
    for (const QString &cell : text.split(u'\t')) {
        const QString clean = cell.simplified();
        if (!clean.isEmpty())
            cells += clean;
    }
    return cells;
}

bool isCodeAlone(const QString &cell)
{
    PastedLine line;
    takeCode(line, cell);
    return !line.code.isEmpty() && line.label.isEmpty();
}

// A first cell before the code names the block, as merged cells of a table do.
std::optional<PastedLine> blockBefore(QStringList &cells, int number)
{
    if (cells.size() < 3 || isCodeAlone(cells.front()) || !isCodeAlone(cells.at(1)))
        return std::nullopt;
    PastedLine block;
    block.number = number;
    const QString words = cells.takeFirst();
    if (!takeNamedBlock(block, words))
        takeCode(block, words);
    block.isNamedBlock = true;
    return block;
}

void takeCells(PastedLine &line, const QStringList &cells)
{
    line.isCells = true;
    takeCode(line, cells.front());
    qsizetype next = 1;
    if (!line.code.isEmpty() && line.label.isEmpty())
        line.label = cells.value(next++);
    line.shortLabel = cells.value(next);
}

QString cleaned(QString text)
{
    // Word processors paste soft hyphens and line separators, spreadsheets quoted cells.
    text.remove(QChar(0x00ad)).remove(QChar(0xfeff)).replace(QChar(0x2028), u'\n');
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(0x0b), u' ');
    return text;
}

} // namespace

std::vector<PastedLine> pastedLines(const QString &text)
{
    std::vector<PastedLine> lines;
    int number = 0;
    for (const QString &raw : cleaned(text).split(u'\n')) {
        ++number;
        const QStringList cells = filledCells(raw);
        if (cells.isEmpty())
            continue;
        PastedLine line;
        line.number = number;
        const QString words = withoutBullet(raw.trimmed(), line.isBullet);
        QStringList parts = filledCells(words);
        if (parts.isEmpty())
            continue;
        if (const auto block = blockBefore(parts, number))
            lines.push_back(*block);
        if (takeNamedBlock(line, parts.join(u" "_s))) {
            lines.push_back(line);
            continue;
        }
        if (parts.size() > 1)
            takeCells(line, parts);
        else
            takeCode(line, parts.front());
        lines.push_back(line);
    }
    return lines;
}

bool isTitleRow(const PastedLine &line)
{
    static const QStringList titles{u"code"_s, u"competence"_s, u"competences"_s, u"libelle"_s,
        u"intitule"_s, u"libelle court"_s, u"bloc"_s, u"blocs"_s, u"bloc de competences"_s};
    return line.isCells && line.code.isEmpty() && titles.contains(base::folded(line.label));
}

bool isUnder(const QString &code, const QString &above)
{
    return code.size() > above.size() && code.startsWith(above)
        && (code.at(above.size()) == u'.' || code.at(above.size()) == u'-');
}

} // namespace diplomas
