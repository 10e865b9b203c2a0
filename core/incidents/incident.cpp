#include "core/incidents/incident.h"

#include "core/base/format.h"
#include "core/base/stored_names.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace incidents {

namespace {

constexpr int kLongestPlace = 100;
constexpr int kLongestWhat = 4000;
constexpr base::StoredNames<Part, 3> kPartNames{
    {{Part::Involved, u"involved"}, {Part::Victim, u"victim"}, {Part::Witness, u"witness"}}};

QString whenOf(const IncidentDetails &details)
{
    return base::joined(
        {base::formatDate(details.day), details.at ? base::formatTime(*details.at) : QString()},
        u", "_s);
}

std::optional<QString> orNothing(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

QString storedName(Part part)
{
    return kPartNames.of(part);
}

Part partFrom(const QString &stored)
{
    return kPartNames.find(stored).value_or(Part::Involved);
}

QString titleOf(Part part)
{
    switch (part) {
    case Part::Involved:
        return QCoreApplication::translate("incidents", "Involved");
    case Part::Victim:
        return QCoreApplication::translate("incidents", "Victim");
    case Part::Witness:
        return QCoreApplication::translate("incidents", "Witness");
    }
    return {};
}

QString Incident::names() const
{
    QStringList names;
    for (const PersonInvolved &one : details.people) {
        names += one.part == Part::Involved
            ? one.listName
            : u"%1 (%2)"_s.arg(one.listName, titleOf(one.part).toLower());
    }
    return names.join(u", "_s);
}

base::Result<IncidentDetails> checked(const IncidentDetails &typed, QDate today)
{
    IncidentDetails details = typed;
    if (!typed.day.isValid() || typed.day > today) {
        return base::fail(errors::kBadDay,
            QCoreApplication::translate(
                "incidents", "An incident is told after it happened: today at the latest."));
    }
    ET_ASSIGN(details.place,
        base::cleanLine(
            typed.place, QCoreApplication::translate("incidents", "Where"), kLongestPlace));
    ET_ASSIGN(details.what,
        base::cleanNote(
            typed.what, QCoreApplication::translate("incidents", "What happened"), kLongestWhat));
    if (details.what.isEmpty()) {
        return base::fail(errors::kMissingWhat,
            QCoreApplication::translate("incidents", "Say what happened: facts, in plain words."));
    }
    std::vector<PersonInvolved> people;
    for (const PersonInvolved &one : typed.people) {
        const bool isThere = std::any_of(people.begin(), people.end(),
            [&one](const PersonInvolved &other) { return other.student == one.student; });
        if (!isThere)
            people.push_back(one);
    }
    if (people.empty()) {
        return base::fail(errors::kNobody,
            QCoreApplication::translate("incidents", "Name at least one young person."));
    }
    details.people = std::move(people);
    return details;
}

std::vector<security::FieldChange> changesBetween(
    const std::optional<Incident> &before, const Incident &after)
{
    const auto change = [&](const QString &name, auto field) {
        return security::FieldChange{
            name, before ? orNothing(field(*before)) : std::nullopt, orNothing(field(after))};
    };
    return {change(u"day"_s, [](const Incident &one) { return whenOf(one.details); }),
        change(u"people"_s,
            [](const Incident &one) { return QString::number(one.details.people.size()); }),
        change(u"withdrawn"_s, [](const Incident &one) {
            return one.withdrawnAt ? base::formatInstant(*one.withdrawnAt) : QString();
        })};
}

} // namespace incidents
