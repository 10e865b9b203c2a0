#include "core/admissions/application.h"

#include "core/base/dates.h"
#include "core/base/stored_names.h"
#include "core/base/text.h"
#include "core/security/settings.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace admissions {

namespace {

constexpr int kLongestOrigin = 120;
constexpr int kLongestAction = 120;
constexpr int kLastRank = 999;

constexpr base::StoredNames<Stage, 10> kStageNames{
    {{Stage::Contact, u"contact"}, {Stage::Appointment, u"appointment"}, {Stage::Stay, u"stay"},
        {Stage::StayDone, u"stay-done"}, {Stage::Interview, u"interview"},
        {Stage::Accepted, u"accepted"}, {Stage::Waiting, u"waiting"}, {Stage::Refused, u"refused"},
        {Stage::Withdrawn, u"withdrawn"}, {Stage::Enrolled, u"enrolled"}}};

constexpr base::StoredNames<EventKind, 6> kEventKindNames{
    {{EventKind::Contact, u"contact"}, {EventKind::Appointment, u"appointment"},
        {EventKind::Call, u"call"}, {EventKind::Interview, u"interview"},
        {EventKind::Decision, u"decision"}, {EventKind::Note, u"note"}}};

} // namespace

QString storedName(Stage stage)
{
    return kStageNames.of(stage);
}

Stage stageFrom(const QString &stored)
{
    return kStageNames.find(stored).value_or(Stage::Contact);
}

bool isOver(Stage stage)
{
    return isTurnedAway(stage) || stage == Stage::Enrolled;
}

bool isTurnedAway(Stage stage)
{
    return stage == Stage::Refused || stage == Stage::Withdrawn;
}

QString storedName(EventKind kind)
{
    return kEventKindNames.of(kind);
}

EventKind eventKindFrom(const QString &stored)
{
    return kEventKindNames.find(stored).value_or(EventKind::Note);
}

QString titleOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Contact:
        return QCoreApplication::translate("admissions", "Contact");
    case EventKind::Appointment:
        return QCoreApplication::translate("admissions", "Appointment");
    case EventKind::Call:
        return QCoreApplication::translate("admissions", "Call");
    case EventKind::Interview:
        return QCoreApplication::translate("admissions", "Interview");
    case EventKind::Decision:
        return QCoreApplication::translate("admissions", "Step");
    case EventKind::Note:
        return QCoreApplication::translate("admissions", "Remark");
    }
    return {};
}

base::Result<EntryAges> entryAges(storage::Database &database)
{
    namespace settings = security::settings;
    EntryAges ages;
    ET_ASSIGN(ages.least, security::Settings::number(database, settings::kEntryAgeLeast));
    ET_ASSIGN(ages.usual, security::Settings::number(database, settings::kEntryAgeUsual));
    ET_ASSIGN(ages.most, security::Settings::number(database, settings::kEntryAgeMost));
    return ages;
}

QString ageRemark(QDate birthDate, QDate entryOn, const EntryAges &ages)
{
    if (!birthDate.isValid() || !entryOn.isValid())
        return {};
    const int age = base::ageOn(birthDate, entryOn);
    if (age < ages.least || age > ages.most) {
        return QCoreApplication::translate(
            "admissions", "%1 years old on the day of entry: the school takes in from %2 to %3.")
            .arg(QString::number(age), QString::number(ages.least), QString::number(ages.most));
    }
    if (age < ages.usual) {
        return QCoreApplication::translate("admissions",
            "%1 years old on the day of entry: before %2, check what is allowed in the workshop.")
            .arg(QString::number(age), QString::number(ages.usual));
    }
    return {};
}

base::Result<ApplicationDetails> checkedDetails(const ApplicationDetails &typed)
{
    ApplicationDetails details = typed;
    ET_ASSIGN(details.origin,
        base::cleanLine(
            typed.origin, QCoreApplication::translate("admissions", "Today at"), kLongestOrigin));
    ET_ASSIGN(details.nextAction,
        base::cleanLine(typed.nextAction, QCoreApplication::translate("admissions", "Next action"),
            kLongestAction));
    if (details.waitingRank)
        details.waitingRank = std::clamp(*details.waitingRank, 1, kLastRank);
    return details;
}

} // namespace admissions
