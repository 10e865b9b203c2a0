#include "core/diplomas/content_changes.h"

#include "core/base/format.h"

using namespace Qt::Literals::StringLiterals;

namespace diplomas {

namespace {

using Changes = std::vector<security::FieldChange>;

QString dayText(const std::optional<QDate> &day)
{
    return day ? base::formatDate(*day) : QString();
}

QString coefficientOf(const ExamUnit &unit)
{
    return unit.coefficientHundredths ? coefficientText(*unit.coefficientHundredths) : QString();
}

QString yearText(const std::optional<int> &year)
{
    return year ? QString::number(*year) : QString();
}

QString flagText(bool flag)
{
    return flag ? u"1"_s : u"0"_s;
}

void add(Changes &changes, const QString &field, const QString &before, const QString &after)
{
    if (before != after)
        changes.push_back({field, before, after});
}

} // namespace

Changes changesBetween(const ExamUnit &before, const ExamUnit &after)
{
    Changes changes;
    add(changes, u"code"_s, before.code, after.code);
    add(changes, u"label"_s, before.label, after.label);
    add(changes, u"paper"_s, before.paper, after.paper);
    add(changes, u"kind"_s, titleOf(before.kind), titleOf(after.kind));
    add(changes, u"coefficient"_s, coefficientOf(before), coefficientOf(after));
    add(changes, u"mode"_s, titleOf(before.mode), titleOf(after.mode));
    add(changes, u"professional_average"_s, flagText(before.inProfessionalAverage),
        flagText(after.inProfessionalAverage));
    add(changes, u"duration"_s, before.duration, after.duration);
    add(changes, u"source"_s, before.source, after.source);
    add(changes, u"verified_on"_s, dayText(before.verifiedOn), dayText(after.verifiedOn));
    add(changes, u"note"_s, before.note, after.note);
    add(changes, u"retired"_s, flagText(before.retired), flagText(after.retired));
    return changes;
}

Changes changesBetween(const CompetencyBlock &before, const CompetencyBlock &after)
{
    Changes changes;
    add(changes, u"code"_s, before.code, after.code);
    add(changes, u"label"_s, before.label, after.label);
    add(changes, u"source"_s, before.source, after.source);
    add(changes, u"verified_on"_s, dayText(before.verifiedOn), dayText(after.verifiedOn));
    add(changes, u"retired"_s, flagText(before.retired), flagText(after.retired));
    return changes;
}

Changes changesBetween(const Competency &before, const Competency &after)
{
    Changes changes;
    add(changes, u"code"_s, before.code, after.code);
    add(changes, u"label"_s, before.label, after.label);
    add(changes, u"short_label"_s, before.shortLabel, after.shortLabel);
    add(changes, u"source"_s, before.source, after.source);
    add(changes, u"verified_on"_s, dayText(before.verifiedOn), dayText(after.verifiedOn));
    add(changes, u"retired"_s, flagText(before.retired), flagText(after.retired));
    return changes;
}

Changes changesBetween(const Framework &before, const Framework &after)
{
    Changes changes;
    add(changes, u"version_label"_s, before.label, after.label);
    add(changes, u"catalogue_id"_s, before.catalogueId.value_or(QString()),
        after.catalogueId.value_or(QString()));
    add(changes, u"first_session"_s, yearText(before.sessions.first),
        yearText(after.sessions.first));
    add(changes, u"last_session"_s, yearText(before.sessions.last), yearText(after.sessions.last));
    add(changes, u"state"_s, titleOf(before.state), titleOf(after.state));
    add(changes, u"verified_on"_s, dayText(before.verifiedOn), dayText(after.verifiedOn));
    add(changes, u"pass_rule"_s, titleOf(before.passRule), titleOf(after.passRule));
    add(changes, u"units_complete"_s, flagText(before.unitsComplete),
        flagText(after.unitsComplete));
    add(changes, u"source"_s, before.source, after.source);
    add(changes, u"note"_s, before.note, after.note);
    return changes;
}

} // namespace diplomas
