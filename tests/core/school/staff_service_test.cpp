#include "core/base/contact_formats.h"
#include "core/school/identifiers.h"
#include "core/school/staff_service.h"
#include "core/security/history.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using school::StaffDetails;
using school::StaffId;
using school::StaffKind;
using school::StaffService;
using security::Role;
using support::AnySchool;
using support::must;

namespace {

StaffDetails person(const QString &last, const QString &first, StaffKind kind = StaffKind::Master)
{
    StaffDetails details;
    details.lastName = last;
    details.firstName = first;
    details.kind = kind;
    return details;
}

} // namespace

TEST_CASE("staff come sorted as the French read names, archived ones last in lists to choose from")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"dir"_s, {Role::Director});
        StaffService service(school.workspace());
        for (const QString &name : {u"Évrard"_s, u"Zola"_s, u"D’Hérouville"_s, u"Evans"_s})
            must(service.add(person(name, u"Sam"_s)));
        const StaffId gone = must(service.add(person(u"Abel"_s, u"Zoé"_s)));
        must(service.archive(gone, 1));
        QStringList names;
        for (const auto &name : must(service.names()))
            names += name.name;
        CHECK(names
            == QStringList{u"Sam D’Hérouville"_s, u"Sam Evans"_s, u"Sam Évrard"_s, u"Sam Zola"_s,
                u"Zoé Abel"_s});
        CHECK(must(service.members()).front().archivedOn == school.clock.today());
    });
}

TEST_CASE("a staff record is edited, archived and brought back, with its history")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        StaffService service(school.workspace());
        const StaffId id = must(service.add(person(u"Roche"_s, u"Paul"_s)));
        StaffDetails changed = must(service.find(id)).details;
        changed.phone = u"06 12 34 56 78"_s;
        changed.approvedOn = QDate(2024, 9, 2);
        changed.kind = StaffKind::Teacher;
        const auto edited = must(service.edit(id, changed, 1));
        CHECK(must(service.find(id)).details.phone == u"+33612345678"_s);
        CHECK(must(service.find(id)).details.approvedOn == QDate(2024, 9, 2));
        CHECK(service.edit(id, changed, 1).error().code == security::errors::kChangedMeanwhile);
        CHECK(service.archive(id, 1).error().code == security::errors::kChangedMeanwhile);

        must(service.undo(edited.undo));
        CHECK(must(service.find(id)).details.kind == StaffKind::Master);
        const auto archived = must(service.archive(id, 3));
        CHECK(must(service.find(id)).archivedOn);
        must(service.undo(archived.undo));
        CHECK_FALSE(must(service.find(id)).archivedOn);
        must(service.archive(id, 5));
        must(service.bringBack(id, 6));
        CHECK_FALSE(must(service.find(id)).archivedOn);

        const auto permit = must(school.workspace().require(security::Operation::ReadFileHistory));
        const auto lines =
            must(security::History::of(school.database(), permit, must(service.find(id)).uuid));
        CHECK(lines.front().action == u"staff.bring-back"_s);
    });
}

TEST_CASE("a wrong name or contact, or another's sign-in name, is refused")
{
    support::onBothEngines([](AnySchool &school) {
        const auto account = school.signIn(u"dir"_s, {Role::Director});
        StaffService service(school.workspace());
        CHECK(service.add(person(u" "_s, u"Paul"_s)).error().code
            == school::errors::kStaffNameMissing);
        StaffDetails bad = person(u"Roche"_s, u"Paul"_s);
        bad.phone = u"12"_s;
        CHECK(service.add(bad).error().code == base::errors::kBadPhone);
        bad.phone.clear();
        bad.email = u"paul"_s;
        CHECK(service.add(bad).error().code == base::errors::kBadEmail);

        StaffDetails me = person(u"Moreau"_s, u"Claire"_s, StaffKind::Director);
        me.account = account;
        const StaffId id = must(service.add(me));
        CHECK(must(service.self())->id == id);
        CHECK(service.add(me).error().code == school::errors::kAccountLinked);
        const StaffId other = must(service.add(person(u"Roche"_s, u"Paul"_s)));
        CHECK(service.edit(other, me, 1).error().code == school::errors::kAccountLinked);
        me.account = security::AccountId(999);
        CHECK(service.add(me).error().code == security::errors::kRefused);
        CHECK(service.find(StaffId(999)).error().code == security::errors::kRefused);
        CHECK(must(service.members()).size() == 2);
    });
}

TEST_CASE("who teaches reads and corrects the own contacts, and no other record")
{
    support::onBothEngines([](AnySchool &school) {
        const auto account = school.signIn(u"prof"_s, {Role::Teacher});
        school.signIn(u"dir"_s, {Role::Director});
        StaffId own = StaffId(0);
        StaffId other = StaffId(0);
        {
            StaffService service(school.workspace());
            StaffDetails details = person(u"Petit"_s, u"Lou"_s, StaffKind::Teacher);
            details.account = account;
            own = must(service.add(details));
            other = must(service.add(person(u"Roche"_s, u"Paul"_s)));
        }
        school.signIn(u"prof"_s, {Role::Teacher});
        StaffService service(school.workspace());
        REQUIRE(must(service.members()).size() == 1);
        CHECK(must(service.members())[0].id == own);
        CHECK(must(service.names()).size() == 2);
        CHECK(service.find(other).error().message == security::notThere().message);
        CHECK(must(service.find(own)).details.lastName == u"Petit"_s);
        const auto edited =
            must(service.editOwnContacts(u"06 12 34 56 78"_s, u"lou@essai.fr"_s, 1));
        CHECK(must(service.self())->details.email == u"lou@essai.fr"_s);
        CHECK(service.editOwnContacts(u""_s, u""_s, 1).error().code
            == security::errors::kChangedMeanwhile);
        must(service.undoOwnContacts(edited.undo));
        CHECK(must(service.self())->details.email.isEmpty());
        CHECK(service.add(person(u"X"_s, u"Y"_s)).error().code == security::errors::kRefused);
        CHECK(service.edit(own, person(u"X"_s, u"Y"_s), 3).error().code
            == security::errors::kRefused);
        CHECK(service.archive(own, 3).error().code == security::errors::kRefused);
    });
}

TEST_CASE("an account without a staff record has no contacts of its own")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"dir"_s, {Role::Director});
        StaffService service(school.workspace());
        CHECK_FALSE(must(service.self()));
        CHECK(service.editOwnContacts(u""_s, u""_s, 1).error().code == security::errors::kRefused);
        school.signIn(u"admin"_s, {Role::Administrator});
        CHECK(service.members().error().code == security::errors::kRefused);
        CHECK(service.bringBack(StaffId(1), 1).error().code == security::errors::kRefused);
    });
}
