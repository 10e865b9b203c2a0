#include "core/absences/reason.h"

#include "core/base/stored_names.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace absences {

namespace {

constexpr int kLongestShortName = 4;
constexpr base::StoredNames<Effect, 4> kEffectNames{
    {{Effect::Absence, u"absence"}, {Effect::Exclusion, u"exclusion"},
        {Effect::Elsewhere, u"elsewhere"}, {Effect::Exempted, u"exempted"}}};
constexpr base::StoredNames<Standing, 4> kStandingNames{
    {{Standing::Legitimate, u"legitimate"}, {Standing::Excused, u"excused"},
        {Standing::Unjustified, u"unjustified"}, {Standing::None, u"none"}}};

QString say(const char *text)
{
    return QCoreApplication::translate("absences", text);
}

} // namespace

QString storedName(Effect effect)
{
    return kEffectNames.of(effect);
}

QString storedName(Standing standing)
{
    return kStandingNames.of(standing);
}

Effect effectFrom(const QString &stored)
{
    return kEffectNames.find(stored).value_or(Effect::Absence);
}

Standing standingFrom(const QString &stored)
{
    return kStandingNames.find(stored).value_or(Standing::Unjustified);
}

QString titleOf(Effect effect)
{
    switch (effect) {
    case Effect::Absence:
        return say(QT_TRANSLATE_NOOP("absences", "Absence"));
    case Effect::Exclusion:
        return say(QT_TRANSLATE_NOOP("absences", "Temporary exclusion"));
    case Effect::Elsewhere:
        return say(QT_TRANSLATE_NOOP("absences", "At work elsewhere"));
    case Effect::Exempted:
        return say(QT_TRANSLATE_NOOP("absences", "Exempted"));
    }
    return {};
}

QString titleOf(Standing standing)
{
    switch (standing) {
    case Standing::Legitimate:
        return say(QT_TRANSLATE_NOOP("absences", "Legitimate reason"));
    case Standing::Excused:
        return say(QT_TRANSLATE_NOOP("absences", "Excused by the school"));
    case Standing::Unjustified:
        return say(QT_TRANSLATE_NOOP("absences", "Not justified"));
    case Standing::None:
        return say(QT_TRANSLATE_NOOP("absences", "No absence"));
    }
    return {};
}

base::Result<ReasonDetails> checked(const ReasonDetails &typed)
{
    ReasonDetails details = typed;
    ET_ASSIGN(
        details.label, base::cleanLine(typed.label, say(QT_TRANSLATE_NOOP("absences", "Reason"))));
    ET_ASSIGN(details.shortName,
        base::cleanLine(typed.shortName, say(QT_TRANSLATE_NOOP("absences", "Short name"))));
    ET_ASSIGN(details.source,
        base::cleanLine(typed.source, say(QT_TRANSLATE_NOOP("absences", "Source")), 200));
    if (details.label.isEmpty()) {
        return base::fail(errors::kBadReason,
            say(QT_TRANSLATE_NOOP("absences", "Type the reason as registers should say it.")));
    }
    if (details.shortName.isEmpty() || details.shortName.size() > kLongestShortName) {
        return base::fail(errors::kBadReason,
            say(QT_TRANSLATE_NOOP("absences",
                "A reason has a short name of one to four letters, for the registers: AJ, AE …")));
    }
    if (details.effect != Effect::Absence)
        details.standing = Standing::None;
    else if (details.standing == Standing::None) {
        return base::fail(errors::kBadReason,
            say(QT_TRANSLATE_NOOP("absences",
                "Say how an absence for this reason is looked at: legitimate, excused or not "
                "justified.")));
    }
    return details;
}

} // namespace absences
