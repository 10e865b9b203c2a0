#include "core/school/founding.h"

#include "core/base/text.h"
#include "core/school/school_service.h"
#include "core/school/staff_service.h"
#include "core/school/year_service.h"
#include "core/security/account_service.h"
#include "core/security/audit_trail.h"
#include "core/security/settings.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

using security::AccountService;
using security::Role;
using security::Transaction;

QString say(const char *text)
{
    return QCoreApplication::translate("school", text);
}

base::Done checkForm(const FoundingForm &form)
{
    if (form.founderRole != Role::Director && form.founderRole != Role::Secretary) {
        return base::fail(errors::kBadFounder,
            say(QT_TRANSLATE_NOOP(
                "school", "A school is founded by its director or its secretary.")));
    }
    if (form.founderRole == Role::Secretary && !form.director) {
        return base::fail(errors::kDirectorMissing,
            say(QT_TRANSLATE_NOOP("school",
                "A school has a director: type this person’s name and sign-in name too.")));
    }
    return {};
}

base::Result<security::AccountId> addPerson(
    Transaction &transaction, const FoundingPerson &person, Role role)
{
    const QString shown = base::joined({person.name.first, person.name.last}, u" "_s);
    ET_ASSIGN(const security::AccountId account,
        AccountService::add(transaction, person.login, shown, {role}));
    StaffDetails details;
    details.firstName = person.name.first;
    details.lastName = person.name.last;
    details.kind = role == Role::Director ? StaffKind::Director : StaffKind::Secretary;
    details.account = account;
    ET_TRY(StaffService::add(transaction, details));
    return account;
}

// Where the local law gives two more days off, the calendar knows from the start.
base::Done writeSettings(Transaction &transaction, const School &school)
{
    if (!school.isInAlsaceMoselle())
        return {};
    const auto &key = security::settings::kAlsaceMoselle;
    return security::Settings::write(transaction, key, u"1"_s, QString::fromUtf8(key.source));
}

base::Result<School> schoolOf(const FoundingForm &form)
{
    School school = form.school;
    const FoundingPerson &head = form.director.value_or(form.founder);
    if (school.headName.isEmpty())
        school.headName = base::joined({head.name.first, head.name.last}, u" "_s);
    return checked(school);
}

} // namespace

PersonName PersonName::fromLine(const QString &line)
{
    const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList capitals;
    QStringList others;
    for (const QString &word : words)
        (word.size() > 1 && word == word.toUpper() ? capitals : others) += word;
    if (!capitals.isEmpty() && !others.isEmpty())
        return {others.join(u' '), capitals.join(u' ')};
    if (words.size() < 2)
        return {{}, words.join(u' ')};
    return {words.first(), words.mid(1).join(u' ')};
}

base::Result<Founded> found(
    security::Workspace &workspace, const FoundingForm &form, const std::vector<Seed> &seeds)
{
    ET_TRY(checkForm(form));
    ET_ASSIGN(const School school, schoolOf(form));
    const auto permit = security::Policy::beforeSignIn(security::AccountId(0));
    ET_ASSIGN(Transaction transaction, Transaction::begin(workspace, permit));
    ET_ASSIGN(const bool someone, security::AccountRepository::anyAccount(workspace.database()));
    if (someone) {
        return base::fail(errors::kAlreadyFounded,
            say(QT_TRANSLATE_NOOP(
                "school", "This file already holds a school: sign in to work in it.")));
    }
    ET_TRY(security::AuditTrail::start(transaction.sql()));
    ET_TRY(SchoolService::add(transaction, school));
    ET_ASSIGN(const SchoolYearId year, YearService::add(transaction, form.year, form.terms));
    ET_TRY(writeSettings(transaction, school));
    ET_ASSIGN(
        const security::AccountId founder, addPerson(transaction, form.founder, form.founderRole));
    ET_TRY(
        AccountService::setPassword(transaction, founder, form.password, workspace.passwordCost()));
    Founded founded{year, founder, std::nullopt, {}};
    if (form.founderRole == Role::Secretary) {
        ET_ASSIGN(founded.director, addPerson(transaction, *form.director, Role::Director));
        ET_ASSIGN(founded.directorCode,
            AccountService::giveCode(transaction, *founded.director, workspace.passwordCost()));
    }
    for (const Seed &seed : seeds)
        ET_TRY(seed(transaction));
    ET_TRY(transaction.commit());
    return founded;
}

} // namespace school
