#include "core/rosters/label.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosters {

namespace {

constexpr int kLongestSource = 120;
constexpr int kTolerance = 10; // of what a ruler says

base::Done bad(const QString &message)
{
    return base::fail(errors::kBadLabelFormat, message);
}

base::Done checkRange(int value, int least, int most, const char *what)
{
    if (value >= least && value <= most)
        return {};
    return bad(QCoreApplication::translate("rosters", "%1: between %2 and %3 mm.")
                   .arg(QCoreApplication::translate("rosters", what), shownTenths(least),
                       shownTenths(most)));
}

} // namespace

QString shownTenths(int tenths)
{
    const QString whole = QString::number(tenths / 10);
    return tenths % 10 == 0 ? whole : whole + u',' + QString::number(tenths % 10);
}

std::optional<int> tenthsFrom(const QString &typed)
{
    QString text = typed.trimmed();
    text.replace(u',', u'.');
    if (text.endsWith(u"mm"_s, Qt::CaseInsensitive))
        text = text.chopped(2).trimmed();
    const qsizetype point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.left(point);
    const QString part = point < 0 ? QString() : text.mid(point + 1);
    if (part.size() > 1 || whole.size() > 3)
        return std::nullopt;
    bool isWhole = false;
    bool isPart = true;
    const int millimetres = whole.toInt(&isWhole);
    const int tenths = part.isEmpty() ? 0 : part.toInt(&isPart);
    if (!isWhole || !isPart || millimetres < 0 || tenths < 0)
        return std::nullopt;
    return millimetres * 10 + tenths;
}

QString LabelMeasures::name() const
{
    return u"%1 × %2 · %3 × %4 mm"_s.arg(
        QString::number(across), QString::number(down), shownTenths(width), shownTenths(height));
}

base::Result<LabelMeasures> checked(const LabelMeasures &typed)
{
    LabelMeasures measures = typed;
    ET_ASSIGN(measures.source,
        base::cleanLine(typed.source,
            QCoreApplication::translate("rosters", "Where the measures come from"),
            kLongestSource));
    if (typed.across < 1 || typed.across > 10 || typed.down < 1 || typed.down > 30) {
        ET_TRY(bad(QCoreApplication::translate(
            "rosters", "A sheet has 1 to 10 labels across and 1 to 30 down.")));
    }
    ET_TRY(checkRange(typed.width, 200, kSheetWidth, QT_TRANSLATE_NOOP("rosters", "Width")));
    ET_TRY(checkRange(typed.height, 100, kSheetHeight, QT_TRANSLATE_NOOP("rosters", "Height")));
    ET_TRY(checkRange(typed.leftMargin, 0, 500, QT_TRANSLATE_NOOP("rosters", "Left margin")));
    ET_TRY(checkRange(typed.topMargin, 0, 500, QT_TRANSLATE_NOOP("rosters", "Top margin")));
    ET_TRY(checkRange(typed.gapAcross, 0, 300, QT_TRANSLATE_NOOP("rosters", "Gap across")));
    ET_TRY(checkRange(typed.gapDown, 0, 300, QT_TRANSLATE_NOOP("rosters", "Gap down")));
    const int right =
        typed.leftMargin + typed.across * typed.width + (typed.across - 1) * typed.gapAcross;
    const int bottom =
        typed.topMargin + typed.down * typed.height + (typed.down - 1) * typed.gapDown;
    if (right > kSheetWidth + kTolerance) {
        ET_TRY(bad(QCoreApplication::translate("rosters",
            "These labels are %1 mm too wide for the sheet of 210 mm: correct the width, the left "
            "margin or the number across.")
                       .arg(shownTenths(right - kSheetWidth))));
    }
    if (bottom > kSheetHeight + kTolerance) {
        ET_TRY(bad(QCoreApplication::translate("rosters",
            "These labels are %1 mm too high for the sheet of 297 mm: correct the height, the top "
            "margin or the number down.")
                       .arg(shownTenths(bottom - kSheetHeight))));
    }
    return measures;
}

base::Done checkStart(int start, const LabelMeasures &measures)
{
    if (start >= 1 && start <= measures.perSheet())
        return {};
    return base::fail(errors::kBadStart,
        QCoreApplication::translate("rosters",
            "This sheet has %1 labels: begin with a label from 1 to %1, counted row by row.")
            .arg(measures.perSheet()));
}

int sheetsFor(int labels, int start, const LabelMeasures &measures)
{
    const int places = start - 1 + labels;
    return std::max(1, (places + measures.perSheet() - 1) / measures.perSheet());
}

} // namespace rosters
