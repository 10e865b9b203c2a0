#include "core/exams/exam_registration.h"

#include "core/base/format.h"
#include "core/base/stored_names.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace exams {

namespace {

constexpr base::StoredNames<Outcome, 3> kOutcomeNames{{{Outcome::Admitted, u"admitted"},
    {Outcome::Partial, u"partial"}, {Outcome::Deferred, u"deferred"}}};

constexpr base::StoredNames<Honours, 4> kHonoursNames{
    {{Honours::None, u""}, {Honours::FairlyGood, u"fairly-good"}, {Honours::Good, u"good"},
        {Honours::VeryGood, u"very-good"}}};

constexpr int kFirstSession = 2000;
constexpr int kLastSession = 2100;

QString presenceText(std::optional<bool> present)
{
    if (!present)
        return {};
    return *present ? QCoreApplication::translate("exams", "Present")
                    : QCoreApplication::translate("exams", "Absent");
}

QString dayText(const std::optional<QDate> &day)
{
    return day ? base::formatDate(*day) : QString();
}

base::Done checkConfirmation(const Confirmation &confirmation, QDate today)
{
    for (const auto &day : {confirmation.printedOn, confirmation.signedOn, confirmation.sentOn}) {
        if (day && (!day->isValid() || *day > today)) {
            return base::fail(errors::kBadConfirmation,
                QCoreApplication::translate("exams",
                    "A confirmation is printed, signed and sent today or before: type that day."));
        }
    }
    if (confirmation.signedOn && confirmation.sentOn
        && *confirmation.sentOn < *confirmation.signedOn) {
        return base::fail(errors::kBadConfirmation,
            QCoreApplication::translate(
                "exams", "A confirmation is signed before it is sent: look at the two days."));
    }
    return {};
}

QString resultText(const std::optional<OfficialResult> &result)
{
    if (!result)
        return {};
    const QString honours = result->honours == Honours::None ? QString() : titleOf(result->honours);
    return base::joined({titleOf(result->outcome), honours}, u" · "_s);
}

} // namespace

QString storedName(Outcome outcome)
{
    return kOutcomeNames.of(outcome);
}

QString storedName(Honours honours)
{
    return kHonoursNames.of(honours);
}

Outcome outcomeFrom(const QString &stored)
{
    return kOutcomeNames.find(stored).value_or(Outcome::Deferred);
}

Honours honoursFrom(const QString &stored)
{
    return kHonoursNames.find(stored).value_or(Honours::None);
}

QString titleOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Admitted:
        return QCoreApplication::translate("exams", "Admitted");
    case Outcome::Partial:
        return QCoreApplication::translate("exams", "Partly validated");
    case Outcome::Deferred:
        return QCoreApplication::translate("exams", "Deferred");
    }
    return {};
}

QString titleOf(Honours honours)
{
    switch (honours) {
    case Honours::None:
        return QCoreApplication::translate("exams", "Without honours");
    case Honours::FairlyGood:
        return QCoreApplication::translate("exams", "Fairly good");
    case Honours::Good:
        return QCoreApplication::translate("exams", "Good");
    case Honours::VeryGood:
        return QCoreApplication::translate("exams", "Very good");
    }
    return {};
}

int sessionOf(QDate lastDayOfYear)
{
    return lastDayOfYear.year();
}

base::Done checkSession(int session, const ValidSessions &valid)
{
    if (session < kFirstSession || session > kLastSession) {
        return base::fail(errors::kBadSession,
            QCoreApplication::translate(
                "exams", "A session is a year from %1 to %2: type for example 2026.")
                .arg(QString::number(kFirstSession), QString::number(kLastSession)));
    }
    if (valid.first && session < *valid.first) {
        return base::fail(errors::kNotValid,
            QCoreApplication::translate("exams",
                "This version of “%1” is examined from session %2 on. Choose the version in force "
                "in session %3.")
                .arg(valid.diploma, QString::number(*valid.first), QString::number(session)));
    }
    if (valid.last && session > *valid.last) {
        return base::fail(errors::kNotValid,
            QCoreApplication::translate("exams",
                "This version of “%1” was examined for the last time in session %2. Choose the "
                "version in force in session %3.")
                .arg(valid.diploma, QString::number(*valid.last), QString::number(session)));
    }
    return {};
}

base::Result<RegistrationFacts> checkedFacts(
    const RegistrationFacts &typed, bool hasResult, QDate today)
{
    RegistrationFacts facts = typed;
    ET_TRY(checkConfirmation(typed.confirmation, today));
    ET_ASSIGN(facts.candidateNumber,
        base::cleanLine(
            typed.candidateNumber, QCoreApplication::translate("exams", "Candidate number"), 30));
    if (hasResult && !facts.present.value_or(false)) {
        return base::fail(errors::kHasResult,
            QCoreApplication::translate("exams",
                "This candidate has an official result and was therefore present. Take the result "
                "back first."));
    }
    return facts;
}

base::Result<OfficialResult> checkedResult(
    const OfficialResult &typed, const Registration &registration, QDate today)
{
    if (!registration.facts.present.value_or(false)) {
        return base::fail(errors::kNotPresent,
            QCoreApplication::translate("exams",
                "A result is for a candidate who was present. Mark the candidate present first."));
    }
    if (typed.honours != Honours::None && typed.outcome != Outcome::Admitted) {
        return base::fail(errors::kHonours,
            QCoreApplication::translate("exams",
                "Honours go with the diploma. Choose “Admitted”, or take the honours away."));
    }
    if (!typed.decidedOn.isValid() || typed.decidedOn > today
        || typed.decidedOn.year() < registration.session) {
        return base::fail(errors::kBadDecisionDate,
            QCoreApplication::translate("exams",
                "The jury of session %1 decided between 1 January %1 and today: type the date of "
                "its decision.")
                .arg(registration.session));
    }
    OfficialResult result = typed;
    ET_ASSIGN(result.source,
        base::cleanLine(typed.source, QCoreApplication::translate("exams", "Source"), 200));
    if (result.source.isEmpty()) {
        return base::fail(errors::kNoSource,
            QCoreApplication::translate("exams",
                "Say where the result was read: the jury’s record, a transcript, the candidate’s "
                "online account."));
    }
    return result;
}

std::vector<security::FieldChange> changesBetween(
    const RegistrationFacts &before, const RegistrationFacts &after)
{
    return {{u"candidate_number"_s, before.candidateNumber, after.candidateNumber},
        {u"present"_s, presenceText(before.present), presenceText(after.present)},
        {u"printed_on"_s, dayText(before.confirmation.printedOn),
            dayText(after.confirmation.printedOn)},
        {u"signed_on"_s, dayText(before.confirmation.signedOn),
            dayText(after.confirmation.signedOn)},
        {u"sent_on"_s, dayText(before.confirmation.sentOn), dayText(after.confirmation.sentOn)}};
}

std::vector<security::FieldChange> changesBetween(
    const std::optional<OfficialResult> &before, const std::optional<OfficialResult> &after)
{
    const auto decided = [](const auto &result) {
        return result ? base::formatDate(result->decidedOn) : QString();
    };
    const auto source = [](const auto &result) { return result ? result->source : QString(); };
    return {{u"outcome"_s, resultText(before), resultText(after)},
        {u"decided_on"_s, decided(before), decided(after)},
        {u"source"_s, source(before), source(after)}};
}

} // namespace exams
