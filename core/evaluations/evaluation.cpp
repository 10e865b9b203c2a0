#include "core/evaluations/evaluation.h"

#include "core/base/format.h"
#include "core/base/stored_names.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evaluations {

namespace {

constexpr int kLongestSubject = 100;
constexpr int kLongestTitle = 200;
constexpr int kMostPoints = 100;
constexpr int kHighestCoefficient = 10000; // 100
// What every mark is brought to, so that averages stay exact: the points of a paper divide it.
constexpr int kCommonPoints = 3600;
constexpr int kTwenty = 20;

constexpr base::StoredNames<Without, 3> kWithoutNames{{{Without::Absent, u"absent"},
    {Without::Exempt, u"exempt"}, {Without::NotHandedIn, u"not-handed-in"}}};

tl::unexpected<base::Error> badMark()
{
    return base::fail(errors::kBadMark,
        QCoreApplication::translate("evaluations",
            "A mark is a number such as 12 or 12,5. Type A for absent, D for exempt, N for not "
            "handed in."));
}

} // namespace

QString storedName(Without without)
{
    return kWithoutNames.of(without);
}

base::Result<Without> withoutFrom(const QString &stored)
{
    return kWithoutNames.read(stored);
}

QString titleOf(Without without)
{
    switch (without) {
    case Without::Absent:
        return QCoreApplication::translate("evaluations", "Absent");
    case Without::Exempt:
        return QCoreApplication::translate("evaluations", "Exempt");
    case Without::NotHandedIn:
        return QCoreApplication::translate("evaluations", "Not handed in");
    }
    return {};
}

QString letterOf(Without without)
{
    switch (without) {
    case Without::Absent:
        return u"A"_s;
    case Without::Exempt:
        return u"D"_s;
    case Without::NotHandedIn:
        return u"N"_s;
    }
    return {};
}

base::Result<Mark> markFromText(const QString &text, int outOfHundredths)
{
    const QString typed = text.simplified().toUpper();
    if (typed.isEmpty())
        return Mark();
    for (const Without without : kWithouts) {
        if (typed == letterOf(without) || typed == titleOf(without).toUpper())
            return Mark{{}, without};
    }
    static const QRegularExpression number(u"^([0-9]{1,3})(?:[.,]([0-9]{1,2}))?$"_s);
    const QRegularExpressionMatch match = number.match(typed);
    if (!match.hasMatch())
        return badMark();
    const int hundredths =
        match.captured(1).toInt() * 100 + match.captured(2).leftJustified(2, u'0').toInt();
    if (hundredths > outOfHundredths) {
        return base::fail(errors::kMarkTooHigh,
            QCoreApplication::translate("evaluations", "The highest mark here is %1: correct it.")
                .arg(formatMark(outOfHundredths)));
    }
    return Mark{hundredths, {}};
}

QString formatMark(int hundredths)
{
    const int rest = hundredths % 100;
    const QString whole = QString::number(hundredths / 100);
    if (rest == 0)
        return whole;
    if (rest % 10 == 0)
        return u"%1,%2"_s.arg(whole, QString::number(rest / 10));
    return u"%1,%2"_s.arg(whole, QString::number(rest).rightJustified(2, u'0'));
}

QString shown(const Mark &mark)
{
    if (mark.without)
        return titleOf(*mark.without);
    return mark.hundredths ? formatMark(*mark.hundredths) : QString();
}

base::Result<EvaluationDetails> checked(const EvaluationDetails &typed, QDate today)
{
    EvaluationDetails details = typed;
    ET_ASSIGN(details.subject,
        base::cleanLine(
            typed.subject, QCoreApplication::translate("evaluations", "Subject"), kLongestSubject));
    ET_ASSIGN(details.title,
        base::cleanLine(
            typed.title, QCoreApplication::translate("evaluations", "Title"), kLongestTitle));
    if (details.subject.isEmpty()) {
        return base::fail(errors::kMissingSubject,
            QCoreApplication::translate("evaluations", "Say in which subject."));
    }
    if (details.title.isEmpty()) {
        return base::fail(errors::kMissingTitle,
            QCoreApplication::translate("evaluations", "Say what it was about."));
    }
    if (!typed.takenOn.isValid() || typed.takenOn > today) {
        return base::fail(errors::kBadDay,
            QCoreApplication::translate(
                "evaluations", "Marks are given after the evaluation: today at the latest."));
    }
    const int points = typed.outOfHundredths / 100;
    const bool isWhole = typed.outOfHundredths % 100 == 0 && points >= 1 && points <= kMostPoints;
    if (!isWhole || kCommonPoints % points != 0) {
        return base::fail(errors::kBadOutOf,
            QCoreApplication::translate("evaluations",
                "Marks are out of 5, 10, 15, 20, 25, 30, 40, 50, 60, 80 or 100 points, so that "
                "averages are exact. Choose one of these."));
    }
    if (typed.coefficientHundredths < 1 || typed.coefficientHundredths > kHighestCoefficient) {
        return base::fail(errors::kBadCoefficient,
            QCoreApplication::translate(
                "evaluations", "A coefficient goes from 0,01 to 100: correct it."));
    }
    return details;
}

std::vector<security::FieldChange> changesBetween(
    const std::optional<Evaluation> &before, const Evaluation &after)
{
    const auto change = [&](const QString &name, auto field) {
        return security::FieldChange{name, before ? std::optional(field(*before)) : std::nullopt,
            std::optional(field(after))};
    };
    return {
        change(u"subject"_s, [](const Evaluation &one) -> QString { return one.details.subject; }),
        change(u"title"_s, [](const Evaluation &one) -> QString { return one.details.title; }),
        change(
            u"day"_s, [](const Evaluation &one) { return base::formatDate(one.details.takenOn); }),
        change(u"out_of"_s,
            [](const Evaluation &one) { return formatMark(one.details.outOfHundredths); }),
        change(u"coefficient"_s,
            [](const Evaluation &one) { return formatMark(one.details.coefficientHundredths); }),
        change(u"marks"_s,
            [](const Evaluation &one) { return QString::number(one.marks + one.without); })};
}

void Average::add(int hundredths, int outOfHundredths, int coefficientHundredths)
{
    const qint64 points = outOfHundredths / 100;
    Q_ASSERT(points > 0 && kCommonPoints % points == 0);
    numerator += hundredths * (kCommonPoints / points) * qint64(coefficientHundredths) * kTwenty;
    denominator += kCommonPoints * qint64(coefficientHundredths);
    ++marks;
}

int Average::hundredths() const
{
    Q_ASSERT(isDefined());
    return int((2 * numerator + denominator) / (2 * denominator));
}

QString shown(const Average &average)
{
    return average.isDefined() ? formatMark(average.hundredths()) : u"—"_s;
}

} // namespace evaluations
