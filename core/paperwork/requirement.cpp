#include "core/paperwork/requirement.h"

#include "core/base/dates.h"
#include "core/base/stored_names.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace paperwork {

namespace {

constexpr base::StoredNames<Newcomers, 3> kNewcomersNames{
    {{Newcomers::Any, u"any"}, {Newcomers::New, u"new"}, {Newcomers::Returning, u"returning"}}};

constexpr base::StoredNames<Majority, 3> kMajorityNames{
    {{Majority::Any, u"any"}, {Majority::Minor, u"minor"}, {Majority::Adult, u"adult"}}};

constexpr base::StoredNames<Guardian, 3> kGuardianNames{
    {{Guardian::Any, u"any"}, {Guardian::Family, u"family"}, {Guardian::Childcare, u"childcare"}}};

constexpr int kAdult = 18;
constexpr int kOldest = 99;

QString say(const char *text)
{
    return QCoreApplication::translate("paperwork", text);
}

// The day of a birthday; who was born on 29 February has it on 1 March of common years.
QDate birthday(QDate birth, int age)
{
    const QDate day = birth.addYears(age);
    return day.day() == birth.day() ? day : day.addDays(1);
}

QString number(const std::optional<int> &age)
{
    return age ? QString::number(*age) : QString();
}

bool isAge(const std::optional<int> &age)
{
    return !age || (*age >= 1 && *age <= kOldest);
}

} // namespace

QString storedName(Newcomers newcomers)
{
    return kNewcomersNames.of(newcomers);
}

QString storedName(Majority majority)
{
    return kMajorityNames.of(majority);
}

QString storedName(Guardian guardian)
{
    return kGuardianNames.of(guardian);
}

Newcomers newcomersFrom(const QString &stored)
{
    return kNewcomersNames.find(stored).value_or(Newcomers::Any);
}

Majority majorityFrom(const QString &stored)
{
    return kMajorityNames.find(stored).value_or(Majority::Any);
}

Guardian guardianFrom(const QString &stored)
{
    return kGuardianNames.find(stored).value_or(Guardian::Any);
}

QString titleOf(Newcomers newcomers)
{
    switch (newcomers) {
    case Newcomers::Any:
        return say(QT_TRANSLATE_NOOP("paperwork", "All enrolments"));
    case Newcomers::New:
        return say(QT_TRANSLATE_NOOP("paperwork", "First enrolment"));
    case Newcomers::Returning:
        return say(QT_TRANSLATE_NOOP("paperwork", "Re-enrolment"));
    }
    return {};
}

QString titleOf(Majority majority)
{
    switch (majority) {
    case Majority::Any:
        return say(QT_TRANSLATE_NOOP("paperwork", "All ages"));
    case Majority::Minor:
        return say(QT_TRANSLATE_NOOP("paperwork", "Under 18"));
    case Majority::Adult:
        return say(QT_TRANSLATE_NOOP("paperwork", "18 and over"));
    }
    return {};
}

QString titleOf(Guardian guardian)
{
    switch (guardian) {
    case Guardian::Any:
        return say(QT_TRANSLATE_NOOP("paperwork", "All families"));
    case Guardian::Family:
        return say(QT_TRANSLATE_NOOP("paperwork", "Not with the ASE"));
    case Guardian::Childcare:
        return say(QT_TRANSLATE_NOOP("paperwork", "With the ASE"));
    }
    return {};
}

bool concerns(const RequirementDetails &details, const Situation &situation, QDate day)
{
    if ((details.newcomers == Newcomers::New && !situation.isNew)
        || (details.newcomers == Newcomers::Returning && situation.isNew))
        return false;
    const bool isAdult = base::ageOn(situation.birthDate, day) >= kAdult;
    if ((details.majority == Majority::Minor && isAdult)
        || (details.majority == Majority::Adult && !isAdult))
        return false;
    if ((details.guardian == Guardian::Family && situation.childcare)
        || (details.guardian == Guardian::Childcare && !situation.childcare))
        return false;
    return (!details.bursaryOnly || situation.bursary)
        && (!details.workshop || details.workshop == situation.workshop);
}

std::optional<QDate> askedFrom(const RequirementDetails &details, QDate birthDate)
{
    if (!details.fromAge)
        return std::nullopt;
    return birthday(birthDate, *details.fromAge);
}

std::optional<QDate> dueBy(const RequirementDetails &details, QDate birthDate)
{
    if (!details.beforeAge)
        return std::nullopt;
    return birthday(birthDate, *details.beforeAge).addDays(-1);
}

QString conditionsText(const RequirementDetails &details, const QString &workshopName)
{
    QStringList parts;
    if (details.newcomers != Newcomers::Any)
        parts += titleOf(details.newcomers);
    if (details.majority != Majority::Any)
        parts += titleOf(details.majority);
    if (details.guardian != Guardian::Any)
        parts += titleOf(details.guardian);
    if (details.bursaryOnly)
        parts += say(QT_TRANSLATE_NOOP("paperwork", "With a bursary"));
    if (details.workshop)
        parts += workshopName;
    if (details.fromAge)
        parts += say(QT_TRANSLATE_NOOP("paperwork", "From age %1")).arg(*details.fromAge);
    if (details.beforeAge)
        parts += say(QT_TRANSLATE_NOOP("paperwork", "Before age %1")).arg(*details.beforeAge);
    if (details.ifConcerned)
        parts += say(QT_TRANSLATE_NOOP("paperwork", "If concerned"));
    return base::joined(parts, u" · "_s);
}

base::Result<RequirementDetails> checked(const RequirementDetails &typed)
{
    RequirementDetails details = typed;
    ET_ASSIGN(details.name,
        base::cleanLine(typed.name, say(QT_TRANSLATE_NOOP("paperwork", "Name of the paper"))));
    ET_ASSIGN(details.source,
        base::cleanLine(typed.source, say(QT_TRANSLATE_NOOP("paperwork", "Source")), 200));
    if (base::folded(details.name).isEmpty()) {
        return base::fail(errors::kNoPaperName,
            say(QT_TRANSLATE_NOOP(
                "paperwork", "Give the paper a name: families read it in letters.")));
    }
    const bool isInOrder =
        !details.fromAge || !details.beforeAge || *details.fromAge < *details.beforeAge;
    if (!isAge(details.fromAge) || !isAge(details.beforeAge) || !isInOrder) {
        return base::fail(errors::kBadAges,
            say(QT_TRANSLATE_NOOP("paperwork",
                "Ages are whole years from 1 to 99, and a paper is asked for before it is due: "
                "correct one of the two.")));
    }
    return details;
}

std::vector<security::FieldChange> changesBetween(
    const Requirement &before, const Requirement &after)
{
    const RequirementDetails &was = before.details;
    const RequirementDetails &is = after.details;
    const auto flag = [](bool set) { return set ? u"1"_s : u"0"_s; };
    const auto key = [](const std::optional<school::WorkshopId> &workshop) {
        return workshop ? QString::number(workshop->value()) : QString();
    };
    return {{u"name"_s, was.name, is.name},
        {u"newcomers"_s, storedName(was.newcomers), storedName(is.newcomers)},
        {u"majority"_s, storedName(was.majority), storedName(is.majority)},
        {u"guardian"_s, storedName(was.guardian), storedName(is.guardian)},
        {u"bursary_only"_s, flag(was.bursaryOnly), flag(is.bursaryOnly)},
        {u"workshop"_s, key(was.workshop), key(is.workshop)},
        {u"is_dated"_s, flag(was.isDated), flag(is.isDated)},
        {u"if_concerned"_s, flag(was.ifConcerned), flag(is.ifConcerned)},
        {u"is_sealed"_s, flag(was.isSealed), flag(is.isSealed)},
        {u"from_age"_s, number(was.fromAge), number(is.fromAge)},
        {u"before_age"_s, number(was.beforeAge), number(is.beforeAge)},
        {u"source"_s, was.source, is.source},
        {u"retired"_s, flag(before.retired), flag(after.retired)}};
}

} // namespace paperwork
