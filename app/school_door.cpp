#include "app/school_door.h"

#include "app/school.h"
#include "core/enrolment/enrolment_service.h"
#include "core/safekeeping/recovery.h"
#include "core/sample/sample_school.h"
#include "core/school/founding.h"
#include "core/security/printed_code.h"
#include "core/storage/opening.h"
#include "core/timetable/nature.h"

#include <QCoreApplication>
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
    form.year = {
        school::proposedLabel(typed.firstDay, typed.lastDay), typed.firstDay, typed.lastDay};
    form.founder = {typed.founderLogin, school::PersonName::fromLine(typed.founderName)};
    form.password = typed.founderPassword;
    form.founderRole =
        typed.founderIsDirector ? security::Role::Director : security::Role::Secretary;
    if (!typed.founderIsDirector) {
        form.director = school::FoundingPerson{
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

// Everybody knows the password of the sample school: no need to make it dear to try.
constexpr security::PasswordCost kSampleCost{2, 19ULL * 1024 * 1024};

// The day the sample school is made for: it tells the same story whenever it is made.
class SampleClock final : public base::Clock {
public:
    explicit SampleClock(QDate today)
        : m_today(today)
    {
    }
    [[nodiscard]] QDateTime nowUtc() const override
    {
        return QDateTime(m_today, QTime(6, 0), Qt::UTC);
    }
    [[nodiscard]] QDate today() const override { return m_today; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_system.monotonicMs(); }

private:
    QDate m_today;
    base::SystemClock m_system;
};

base::Result<std::vector<sample::SampleAccount>> openSampleBackups(
    security::Workspace &workspace, std::vector<sample::SampleAccount> accounts)
{
    ET_TRY(openBackupsWith(
        workspace, security::AccountId(1), security::printedCode(QByteArray(kCodeBits / 8, '\0'))));
    return accounts;
}

base::Result<QString> foundIn(storage::Database &database, const base::Clock &clock,
    security::PasswordCost cost, const ui::NewSchool &typed)
{
    security::Workspace workspace(database, clock, cost);
    ET_ASSIGN(
        const school::Founded founded, school::found(workspace, formOf(typed), foundingSeeds()));
    const QString code = founded.directorCode.isEmpty()
        ? security::printedCode(security::randomBits(kCodeBits))
        : founded.directorCode;
    ET_TRY(openBackupsWith(workspace, founded.founder, code));
    return code;
}

} // namespace

std::vector<school::Seed> foundingSeeds()
{
    return {enrolment::EnrolmentOperations::seedCodes, timetable::NatureRepository::seed};
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

base::Result<QString> SchoolDoor::makeSample(const QString &path)
{
    ET_ASSIGN(const auto accounts, makeSampleFile(path, {64, 1, m_clock.today()}));
    QStringList lines;
    for (const sample::SampleAccount &account : accounts)
        lines += u"%1 : %2"_s.arg(security::titleOf(account.role), account.login);
    return QCoreApplication::translate("app", "Sign in as one of these, password “%1”: %2")
        .arg(accounts.front().password, lines.join(u", "_s));
}

base::Result<std::vector<sample::SampleAccount>> makeSampleFile(
    const QString &path, const sample::Wish &wish, const sample::Progress &progress)
{
    const SampleClock clock(wish.today);
    base::Result<std::vector<sample::SampleAccount>> accounts;
    {
        ET_ASSIGN(const storage::Opened opened, storage::createSchoolFile(path));
        security::Workspace workspace(*opened.database, clock, kSampleCost);
        accounts = sample::makeSampleSchool(workspace, wish, foundingSeeds(), progress);
        if (accounts)
            accounts = openSampleBackups(workspace, std::move(*accounts));
    }
    if (!accounts)
        QFile::remove(path);
    return accounts;
}

} // namespace app
