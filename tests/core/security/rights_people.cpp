// Use cases on young people, their families and enrolments.
#include "core/enrolment/certificate_service.h"
#include "core/enrolment/departure.h"
#include "core/enrolment/student_file.h"
#include "core/enrolment/student_list.h"
#include "core/exchange/school_lists.h"
#include "core/exchange/student_import_service.h"
#include "core/exchange/table_reader.h"
#include "core/families/leaving_service.h"
#include "core/letters/issued_register.h"
#include "core/letters/letter_service.h"
#include "core/letters/template_service.h"
#include "core/people/family_service.h"
#include "core/people/student_service.h"
#include "core/rollover/roll_over_service.h"
#include "core/school/year_service.h"
#include "core/takeover/takeover_service.h"
#include "tests/core/security/rights_school.h"
#include "tests/support/rows.h"

using namespace Qt::Literals::StringLiterals;
using security::Operation;
using support::must;

namespace rights {

namespace {

people::StudentDetails detailsFor(const QString &name)
{
    people::StudentDetails details;
    details.lastName = name;
    details.firstNames = u"Léa"_s;
    details.birthDate = QDate(2010, 5, 17);
    return details;
}

people::LinkDetails link()
{
    people::LinkDetails details;
    details.relation = people::Relation::Mother;
    return details;
}

exchange::ImportSource list()
{
    exchange::ImportSource source;
    source.sheet =
        must(exchange::readTable("Nom;Prénom;Né le\nNeuf;Léa;12/03/2010\n", u"l"_s)).sheet;
    source.mapping = exchange::proposedMapping(source.sheet.header);
    return source;
}

// A list taken out, that must hold the young person by name.
base::Done exportedWith(RightsSchool &school, const QString &name, Where where)
{
    const QString wanted = where == Where::Own ? u"ABADIE Léa"_s : u"ZIDANE Léa"_s;
    school::SchoolYear year{school.things().year, {},
        {u"2026-2027"_s, QDate(2026, 9, 1), QDate(2027, 7, 2)}, school::YearState::Current, 1};
    const auto list = exchange::SchoolListService(school.workspace()).list(name, year);
    if (!list)
        return base::fail(list.error());
    return holds(base::Result<std::vector<std::vector<exchange::ExportCell>>>(list->rows),
        [&](const std::vector<exchange::ExportCell> &row) {
            return std::any_of(row.begin(), row.end(), [&](const exchange::ExportCell &cell) {
                return exchange::cellText(cell).contains(wanted, Qt::CaseInsensitive);
            });
        });
}

std::vector<Invoker> readers()
{
    return {
        {Operation::ReadStudentFile, "the list",
            [](RightsSchool &s, Where w) {
                return holds(enrolment::studentList(s.workspace()),
                    [&](const auto &row) { return row.id == s.things().student.at(w); });
            }},
        {Operation::ReadStudentFile, "the file",
            [](RightsSchool &s, Where w) {
                return done(
                    enrolment::StudentFileService(s.workspace()).file(s.things().student.at(w)));
            }},
        {Operation::ReadStudentFile, "the identity",
            [](RightsSchool &s, Where w) {
                return done(
                    people::StudentService(s.workspace()).student(s.things().student.at(w)));
            }},
        {Operation::ReadStudentFile, "the contacts",
            [](RightsSchool &s, Where w) {
                return done(
                    people::FamilyService(s.workspace()).contactsOf(s.things().student.at(w)));
            }},
        {Operation::ReadSocialProfile, "the profile",
            [](RightsSchool &s, Where w) {
                return done(
                    people::StudentService(s.workspace()).socialProfile(s.things().student.at(w)));
            }},
        {Operation::ReadFileHistory, "the history",
            [](RightsSchool &s, Where w) {
                return done(
                    enrolment::StudentFileService(s.workspace()).history(s.things().student.at(w)));
            }},
        {Operation::WriteLetters, "a letter as it will be",
            [](RightsSchool &s, Where w) {
                return done(letters::LetterService(s.workspace())
                                .preview({letters::LetterKind::Free, u"Mot"_s, u"Objet"_s,
                                             u"Bonjour {élève.prénom}"_s},
                                    s.things().student.at(w)));
            }},
        {Operation::WriteLetters, "the register of issued papers",
            [](RightsSchool &s, Where) {
                return done(letters::IssuedRegister(s.workspace()).lines());
            }},
        {Operation::WriteLetters, "letters that are issued",
            [](RightsSchool &s, Where) {
                return done(
                    letters::LetterService(s.workspace()).record({}, letters::LetterWay::Paper));
            }},
        {Operation::ManageSchool, "a letter template",
            [](RightsSchool &s, Where) {
                return done(letters::TemplateService(s.workspace())
                                .add({letters::LetterKind::Free, u"Mot"_s, u"Objet"_s,
                                    u"Bonjour {élève.prénom}"_s}));
            }},
        {Operation::ExportNames, "students",
            [](RightsSchool &s, Where w) { return exportedWith(s, u"students"_s, w); }},
        {Operation::ExportDetails, "instalments",
            [](RightsSchool &s, Where w) { return exportedWith(s, u"instalments"_s, w); }},
    };
}

std::vector<Invoker> writers()
{
    return {
        {Operation::EditStudentFile, "a new identity",
            [](RightsSchool &s, Where) {
                return done(people::StudentService(s.workspace()).add(detailsFor(u"Neuf"_s)));
            }},
        {Operation::EditStudentFile, "the identity",
            [](RightsSchool &s, Where w) {
                return done(people::StudentService(s.workspace())
                                .edit(s.things().student.at(w), 1, detailsFor(u"Autre"_s)));
            }},
        {Operation::EditStudentFile, "the address",
            [](RightsSchool &s, Where w) {
                return done(people::StudentService(s.workspace())
                                .setAddress(s.things().student.at(w), 1, people::AddressKind::Home,
                                    {u"1 rue Haute"_s, {}, u"42000"_s, u"Saint-Étienne"_s, {}, {}},
                                    kToday));
            }},
        {Operation::EditStudentFile, "a contact",
            [](RightsSchool &s, Where w) {
                return done(
                    people::FamilyService(s.workspace())
                        .link(s.things().student.at(w), s.things().party.at(w), link(), kToday));
            }},
        {Operation::EditStudentFile, "a party",
            [](RightsSchool &s, Where) {
                people::PartyDetails party;
                party.lastName = u"Neuf"_s;
                return done(people::FamilyService(s.workspace()).add(party));
            }},
        {Operation::EditStudentFile, "all parties",
            [](RightsSchool &s, Where w) {
                return holds(people::FamilyService(s.workspace()).parties(),
                    [&](const people::Party &party) { return party.id == s.things().party.at(w); });
            }},
        {Operation::EditStudentFile, "the whole form",
            [](RightsSchool &s, Where w) {
                enrolment::StudentFileForm form;
                form.student = s.things().student.at(w);
                form.rowVersion = 1;
                form.details = detailsFor(u"Autre"_s);
                return done(enrolment::StudentFileService(s.workspace()).save(form));
            }},
        {Operation::EditStudentFile, "the archive",
            [](RightsSchool &s, Where w) {
                return done(enrolment::StudentFileService(s.workspace())
                                .archive(s.things().stranger.at(w), 1));
            }},
        {Operation::EditSocialProfile, "the profile",
            [](RightsSchool &s, Where w) {
                return people::StudentService(s.workspace())
                    .editSocialProfile(s.things().student.at(w), {true, {}, {}, {}, {}, 0});
            }},
        {Operation::ImportStudents, "a list",
            [](RightsSchool &s, Where) -> base::Done {
                exchange::StudentImportService service(s.workspace());
                ET_ASSIGN(const auto preview, service.preview(list()));
                return done(service.apply(preview));
            }},
        {Operation::ImportStudents, "the years",
            [](RightsSchool &s, Where) {
                return done(exchange::StudentImportService(s.workspace()).years());
            }},
        {Operation::ManageEnrolments, "an enrolment",
            [](RightsSchool &s, Where w) {
                return done(
                    enrolment::EnrolmentService(s.workspace())
                        .enrol({s.things().stranger.at(w), s.things().year, kToday, u"new"_s}));
            }},
        {Operation::ManageEnrolments, "the path",
            [](RightsSchool &s, Where w) {
                return done(enrolment::EnrolmentService(s.workspace())
                                .changePath(s.things().enrolment.at(w), 1,
                                    {s.things().diploma, 1, 2}, kToday));
            }},
        {Operation::ManageEnrolments, "the group",
            [](RightsSchool &s, Where w) {
                return done(enrolment::EnrolmentService(s.workspace())
                                .leaveGroup(s.things().enrolment.at(w), 1,
                                    enrolment::GroupKind::Workshop, kToday));
            }},
        {Operation::ManageEnrolments, "a departure",
            [](RightsSchool &s, Where w) {
                return done(enrolment::EnrolmentService(s.workspace())
                                .leave(s.things().enrolment.at(w), 1, kToday, u"moved"_s));
            }},
        {Operation::ManageEnrolments, "a departure in one step",
            [](RightsSchool &s, Where w) {
                return done(
                    enrolment::DepartureService(s.workspace())
                        .depart({s.things().enrolment.at(w), 1, kToday, u"moved"_s, {}, {}, {}}));
            }},
        {Operation::ManageEnrolments, "a departure with what is no longer owed",
            [](RightsSchool &s, Where w) {
                return done(
                    families::LeavingService(s.workspace())
                        .leave({s.things().enrolment.at(w), 1, kToday, u"moved"_s, {}, {}, {}}));
            }},
        {Operation::ManageEnrolments, "the change of year",
            [](RightsSchool &s, Where) {
                const auto next = support::rows::year(s.database(), security::Workspace::newUuid(),
                    QDate(2027, 9, 1), QDate(2028, 7, 1), u"upcoming"_s);
                return done(rollover::RollOverService(s.workspace())
                                .carryOut({s.things().year, next, true, false, {}}));
            }},
        {Operation::ManageEnrolments, "taking over in mid-year",
            [](RightsSchool &s, Where) {
                return done(
                    takeover::TakeoverService(s.workspace()).carryOut({kToday, u"900"_s, {}, {}}));
            }},
        {Operation::ManageEnrolments, "a certificate of schooling",
            [](RightsSchool &s, Where w) {
                return done(enrolment::CertificateService(s.workspace())
                                .schooling(s.things().student.at(w)));
            }},
    };
}

} // namespace

std::vector<Invoker> peopleInvokers()
{
    std::vector<Invoker> all = readers();
    for (const Invoker &invoker : writers())
        all.push_back(invoker);
    return all;
}

} // namespace rights
