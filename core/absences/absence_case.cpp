#include "core/absences/absence_case.h"

#include "core/base/format.h"
#include "core/base/stored_names.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace absences {

namespace {

constexpr int kLongestNote = 500;
constexpr base::StoredNames<Origin, 3> kOriginNames{
    {{Origin::Announced, u"announced"}, {Origin::Found, u"found"}, {Origin::Measure, u"measure"}}};

std::optional<QString> orNothing(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QString instantOf(const std::optional<QDateTime> &at)
{
    return at ? base::formatInstant(*at) : QString();
}

} // namespace

QString storedName(Origin origin)
{
    return kOriginNames.of(origin);
}

Origin originFrom(const QString &stored)
{
    return kOriginNames.find(stored).value_or(Origin::Found);
}

base::Result<AbsenceDetails> checked(const AbsenceDetails &typed)
{
    AbsenceDetails details = typed;
    // Until midnight is until the end of the day before.
    if (details.span.toMinute == 0 && details.span.toDay > details.span.fromDay) {
        details.span.toDay = details.span.toDay.addDays(-1);
        details.span.toMinute = AbsenceSpan{}.toMinute;
    }
    ET_TRY(details.span.check());
    ET_ASSIGN(details.toldBy,
        base::cleanLine(typed.toldBy, QCoreApplication::translate("absences", "Told by")));
    ET_ASSIGN(details.note,
        base::cleanNote(typed.note, QCoreApplication::translate("absences", "Note"), kLongestNote));
    return details;
}

std::vector<security::FieldChange> changesBetween(
    const std::optional<AbsenceCase> &before, const AbsenceCase &after)
{
    const auto was = [&before](auto field) -> std::optional<QString> {
        return before ? orNothing(field(*before)) : std::nullopt;
    };
    const auto change = [&](const QString &name, auto field) {
        return security::FieldChange{name, was(field), orNothing(field(after))};
    };
    return {change(u"span"_s, [](const AbsenceCase &c) { return shown(c.details.span); }),
        change(
            u"reason"_s, [](const AbsenceCase &c) { return c.details.reason.value_or(QString()); }),
        change(u"told by"_s, [](const AbsenceCase &c) { return c.details.toldBy; }),
        change(u"note"_s, [](const AbsenceCase &c) { return c.details.note; }),
        change(u"classed"_s, [](const AbsenceCase &c) { return instantOf(c.classedAt); }),
        change(u"withdrawn"_s, [](const AbsenceCase &c) {
            return c.withdrawnReason.isEmpty() ? instantOf(c.withdrawnAt) : c.withdrawnReason;
        })};
}

} // namespace absences
