#include "core/paths/path_changes.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/diplomas/framework.h"

using namespace Qt::Literals::StringLiterals;

namespace paths {

namespace {

using diplomas::Framework;

QString positioningText(const Plan &plan)
{
    if (!plan.positioning)
        return {};
    return base::joined(
        {base::formatDate(plan.positioning->decidedOn), plan.positioning->decidedBy}, u", "_s);
}

QString unitsText(const IndividualPath &path, const Framework &framework)
{
    QStringList texts;
    for (const PathUnit &one : path.units) {
        const diplomas::ExamUnit *unit = diplomas::unitOf(framework, one.unit);
        QString text = (unit ? unit->code : QString()) + u" "_s + titleOf(one.standing);
        if (one.markHundredths)
            text += u" "_s + markText(*one.markHundredths);
        texts += text.trimmed();
    }
    return texts.join(u", "_s);
}

QString leftOutText(const IndividualPath &path, const Framework &framework)
{
    QStringList texts;
    for (const LeftOut &one : path.leftOut) {
        if (const auto *competency = diplomas::competencyOf(framework, one.competency))
            texts += competency->code.isEmpty() ? competency->label : competency->code;
    }
    return texts.join(u", "_s);
}

QString sessionText(const Plan &plan)
{
    return plan.session ? QString::number(*plan.session) : QString();
}

QString endText(const IndividualPath &path)
{
    return path.endReason.isEmpty() || !path.dates.to ? QString()
                                                      : base::formatDate(*path.dates.to);
}

} // namespace

std::vector<security::FieldChange> changesBetween(
    const IndividualPath &before, const IndividualPath &after, const Framework &framework)
{
    return {{u"planned_session"_s, sessionText(before.plan), sessionText(after.plan)},
        {u"positioning"_s, positioningText(before.plan), positioningText(after.plan)},
        {u"exam_units"_s, unitsText(before, framework), unitsText(after, framework)},
        {u"left_out"_s, leftOutText(before, framework), leftOutText(after, framework)},
        {u"path_end"_s, endText(before), endText(after)}};
}

} // namespace paths
