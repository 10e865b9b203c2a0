#include "core/takeover/takeover_sheet.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace takeover {

namespace {

constexpr int kColumns = 5; // of either sheet

// How the earlier tools of schools call them, folded; the program's own titles are known anyway.
struct Column {
    const char *title;
    QStringList otherTitles;
};
using Columns = std::array<Column, kColumns>;

const Columns kBalances{
    Column{QT_TRANSLATE_NOOP("takeover", "Student"),
        {u"eleve"_s, u"jeune"_s, u"nom prenom"_s, u"nom et prenom"_s, u"nom de l eleve"_s, u"ine"_s,
            u"nom"_s}},
    Column{QT_TRANSLATE_NOOP("takeover", "Payer"),
        {u"payeur"_s, u"responsable"_s, u"responsable financier"_s, u"famille"_s}},
    Column{QT_TRANSLATE_NOOP("takeover", "Still owed"),
        {u"reste du"_s, u"du"_s, u"solde du"_s, u"solde"_s, u"reste a payer"_s, u"montant du"_s}},
    Column{QT_TRANSLATE_NOOP("takeover", "Advance"),
        {u"avance"_s, u"credit"_s, u"trop percu"_s, u"avoir"_s}},
    Column{QT_TRANSLATE_NOOP("takeover", "Due on"),
        {u"echeance"_s, u"date d echeance"_s, u"du le"_s, u"a payer le"_s}},
};
const Columns kHours{
    kBalances[0],
    Column{QT_TRANSLATE_NOOP("takeover", "Kind of session"),
        {u"type de seance"_s, u"nature"_s, u"type"_s, u"matiere"_s}},
    Column{
        QT_TRANSLATE_NOOP("takeover", "Planned"), {u"heures prevues"_s, u"prevues"_s, u"prevu"_s}},
    Column{QT_TRANSLATE_NOOP("takeover", "Given"),
        {u"heures donnees"_s, u"donnees"_s, u"heures realisees"_s, u"realisees"_s}},
    Column{QT_TRANSLATE_NOOP("takeover", "Attended"),
        {u"heures suivies"_s, u"suivies"_s, u"heures"_s, u"presence"_s, u"heures de presence"_s}},
};

const Columns &columnsOf(SheetKind kind)
{
    return kind == SheetKind::Balances ? kBalances : kHours;
}

QString titleOf(const Column &column)
{
    return QCoreApplication::translate("takeover", column.title);
}

int columnIn(const Column &column, const QStringList &folded)
{
    QStringList titles{base::folded(titleOf(column))};
    titles += column.otherTitles;
    for (const QString &title : titles) {
        if (const auto at = folded.indexOf(title); at >= 0)
            return int(at);
    }
    return -1;
}

QString cell(const QStringList &cells, int column)
{
    return column < cells.size() ? cells[column].trimmed() : QString();
}

} // namespace

QStringList titlesOf(SheetKind kind)
{
    QStringList titles;
    for (const Column &column : columnsOf(kind))
        titles += titleOf(column);
    return titles;
}

std::optional<SourceColumns> columnsIn(SheetKind kind, const QStringList &header)
{
    QStringList folded;
    for (const QString &title : header)
        folded += base::folded(title);
    SourceColumns found;
    for (const Column &column : columnsOf(kind)) {
        const int at = columnIn(column, folded);
        found.push_back(at >= 0 ? std::vector<int>{at} : std::vector<int>());
    }
    const auto first = folded.indexOf(u"prenom"_s);
    if (first >= 0 && !found[0].empty() && folded[found[0].front()] == u"nom")
        found[0].push_back(int(first));
    const bool hasFigure =
        !found[2].empty() || !found[3].empty() || (kind == SheetKind::Hours && !found[4].empty());
    if (found[0].empty() || !hasFigure)
        return std::nullopt;
    return found;
}

QStringList cellsOf(const SourceColumns &columns, const QStringList &row)
{
    QStringList cells;
    for (const std::vector<int> &sources : columns) {
        QStringList parts;
        for (const int source : sources)
            parts += cell(row, source);
        cells += base::joined(parts, u" "_s);
    }
    return cells;
}

BalanceText balanceFrom(const QStringList &cells)
{
    return {cell(cells, 0), cell(cells, 1), cell(cells, 2), cell(cells, 3), cell(cells, 4)};
}

HoursText hoursFrom(const QStringList &cells)
{
    return {cell(cells, 0), cell(cells, 1), cell(cells, 2), cell(cells, 3), cell(cells, 4)};
}

} // namespace takeover
