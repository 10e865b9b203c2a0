#include "core/incidents/measure.h"

#include "core/absences/absence_span.h"
#include "core/base/format.h"
#include "core/base/stored_names.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace incidents {

namespace {

constexpr int kLongestReason = 2000;
constexpr int kLongestNote = 2000;
constexpr base::StoredNames<MeasureKind, 4> kKindNames{
    {{MeasureKind::Remark, u"remark"}, {MeasureKind::Repair, u"repair"},
        {MeasureKind::Warning, u"warning"}, {MeasureKind::Exclusion, u"exclusion"}}};

std::optional<QString> orNothing(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QString dayOf(const std::optional<QDate> &day)
{
    return day ? base::formatDate(*day) : QString();
}

base::Done checkDays(const MeasureDetails &typed, QDate today)
{
    if (!typed.decidedOn.isValid() || typed.decidedOn > today) {
        return base::fail(errors::kBadDecision,
            QCoreApplication::translate(
                "incidents", "A measure is noted once it is decided: today at the latest."));
    }
    if (typed.heardOn && *typed.heardOn > today) {
        return base::fail(errors::kBadHearing,
            QCoreApplication::translate(
                "incidents", "A hearing is noted once it took place: today at the latest."));
    }
    if (typed.kind != MeasureKind::Exclusion)
        return {};
    if (typed.fromDay && typed.toDay && typed.fromDay->isValid() && *typed.toDay >= *typed.fromDay)
        return {};
    return base::fail(errors::kBadExclusion,
        QCoreApplication::translate(
            "incidents", "An exclusion has a first and a last day, in this order."));
}

} // namespace

QString storedName(MeasureKind kind)
{
    return kKindNames.of(kind);
}

MeasureKind measureKindFrom(const QString &stored)
{
    return kKindNames.find(stored).value_or(MeasureKind::Remark);
}

QString titleOf(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::Remark:
        return QCoreApplication::translate("incidents", "Remark");
    case MeasureKind::Repair:
        return QCoreApplication::translate("incidents", "Repair");
    case MeasureKind::Warning:
        return QCoreApplication::translate("incidents", "Warning");
    case MeasureKind::Exclusion:
        return QCoreApplication::translate("incidents", "Temporary exclusion");
    }
    return {};
}

base::Result<MeasureDetails> checked(const MeasureDetails &typed, QDate today)
{
    ET_TRY(checkDays(typed, today));
    MeasureDetails details = typed;
    ET_ASSIGN(details.reason,
        base::cleanNote(
            typed.reason, QCoreApplication::translate("incidents", "Reason"), kLongestReason));
    if (details.reason.isEmpty()) {
        return base::fail(errors::kMissingReason,
            QCoreApplication::translate("incidents", "Say why, and what is asked for."));
    }
    ET_ASSIGN(details.heardNote,
        base::cleanNote(typed.heardNote, QCoreApplication::translate("incidents", "What was said"),
            kLongestNote));
    if (details.kind != MeasureKind::Exclusion) {
        details.fromDay.reset();
        details.toDay.reset();
    }
    return details;
}

QString shown(const MeasureDetails &details)
{
    QString days;
    if (details.fromDay && details.toDay)
        days = shown(absences::AbsenceSpan::days(*details.fromDay, *details.toDay));
    return base::joined({titleOf(details.kind), days}, u", "_s);
}

std::vector<security::FieldChange> changesBetween(
    const std::optional<Measure> &before, const Measure &after)
{
    const auto change = [&](const QString &name, auto field) {
        return security::FieldChange{
            name, before ? orNothing(field(*before)) : std::nullopt, orNothing(field(after))};
    };
    return {change(u"measure"_s, [](const Measure &one) { return shown(one.details); }),
        change(u"decided on"_s, [](const Measure &one) { return dayOf(one.details.decidedOn); }),
        change(u"heard on"_s, [](const Measure &one) { return dayOf(one.details.heardOn); }),
        change(u"withdrawn"_s, [](const Measure &one) {
            return one.withdrawnAt ? base::formatInstant(*one.withdrawnAt) : QString();
        })};
}

} // namespace incidents
