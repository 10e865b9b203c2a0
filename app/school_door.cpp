#include "app/school_door.h"

#include "app/sample_accounts.h"
#include "app/school.h"
#include "core/enrolment/enrolment_service.h"
#include "core/safekeeping/recovery.h"
#include "core/school/founding.h"
#include "core/security/printed_code.h"
#include "core/storage/opening.h"
#include "core/timetable/nature.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr int kCodeBits = 80;

school::FoundingForm formOf(const ui::NewSchool &typed)
{
    school::FoundingForm form;
    form.school.name = typed.schoolName;
    form.school.uai = typed.uai;
    form.school.postalCode = typed.postalCode;
    form.school.commune = typed.commune;
    form.year = {school::proposedLabel(typed.firstDay, typed.lastDay), typed.firstDay, typed.lastDay};
    form.founder = {typed.founderLogin, school::PersonName::fromLine(typed.founderName)};
    form.password = typed.founderPassword;
    form.founderRole
        = typed.founderIsDirector ? security::Role::Director : security::Role::Secretary;
    if (!typed.founderIsDirector) {
        form.director = school::FoundingPerson {
            typed.directorLogin, school::PersonName::fromLine(typed.directorName)};
    }
    return form;
}

// From its first minute a school's backups can be sealed: the code opens them until the director
// prints a recovery key.
base::Done openBackupsWith(
    security::Workspace &workspace, security::AccountId founder, const QString &code)
{
    const auto permit = security::Policy::beforeSignIn(founder);
    ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, permit));
    ET_TRY(safekeeping::Recovery::openWith(transaction, code));
    return transaction.commit();
}

base::Result<QString> foundIn(
    storage::Database &database, const base::Clock &clock, security::PasswordCost cost,
    const ui::NewSchool &typed)
{
    security::Workspace workspace(database, clock, cost);
    ET_ASSIGN(const school::Founded founded, school::found(workspace, formOf(typed), foundingSeeds()));
    const QString code = founded.directorCode.isEmpty()
        ? security::printedCode(security::randomBits(kCodeBits))
        : founded.directorCode;
    ET_TRY(openBackupsWith(workspace, founded.founder, code));
    return code;
}

} // namespace

std::vector<school::Seed> foundingSeeds()
{
    return {enrolment::seedCodes, timetable::seedNatures};
}

SchoolDoor::SchoolDoor(const base::Clock &clock, security::PasswordCost cost)
    : m_clock(clock)
    , m_cost(cost)
{
}

base::Result<std::unique_ptr<ui::OpenSchool>> SchoolDoor::open(
    const QString &path, storage::FileLock::TakeOver takeOver)
{
    ET_ASSIGN(auto school, School::open(path, m_clock, m_cost, takeOver));
    return std::unique_ptr<ui::OpenSchool>(std::move(school));
}

base::Result<QString> SchoolDoor::found(const ui::NewSchool &typed)
{
    base::Result<QString> code;
    {
        ET_ASSIGN(const storage::Opened opened, storage::createSchoolFile(typed.path));
        code = foundIn(*opened.database, m_clock, m_cost, typed);
    }
    // A school that could not be founded leaves no half file behind.
    if (!code)
        QFile::remove(typed.path);
    return code;
}

} // namespace app
