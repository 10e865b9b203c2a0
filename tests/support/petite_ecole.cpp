#include "tests/support/petite_ecole.h"

#include "core/attendance/roll_operations.h"
#include "core/attendance/roll_repository.h"
#include "core/diplomas/diploma_service.h"
#include "core/enrolment/enrolment_service.h"
#include "core/exams/exam_service.h"
#include "core/fees/charge_service.h"
#include "core/fees/fee_list_service.h"
#include "core/fees/payment_service.h"
#include "core/outcomes/leaver_service.h"
#include "core/people/family_service.h"
#include "core/people/student_service.h"
#include "core/school/group_service.h"
#include "core/school/school_service.h"
#include "core/school/year_service.h"
#include "core/timetable/session_operations.h"
#include "core/timetable/session_repository.h"
#include "tests/support/petite_ecole_register.h"

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using base::Minutes;
using base::Money;
using security::Operation;

namespace support {

namespace {

struct Maker {
    AnySchool &file;
    PetiteEcole school;
    QMap<QString, diplomas::DiplomaVersionId> diplomas; // by workshop
    QMap<QString, enrolment::SavedEnrolment> stays;     // the last one of each person
    QMap<QString, people::PartyId> payers;

    template <class Work> void inTransaction(Operation operation, Work work)
    {
        const auto permit = must(file.workspace().require(operation));
        auto transaction = must(security::Transaction::begin(file.workspace(), permit));
        work(transaction);
        must(transaction.commit());
    }

    void addPerson(security::Transaction &transaction, const petite::Person &person)
    {
        people::StudentDetails details;
        details.lastName = person.lastName;
        details.firstNames = person.firstName;
        details.birthDate = person.birth;
        details.sex = person.sex;
        const auto saved = must(people::StudentOperations::add(transaction, details));
        school.students.insert(person.lastName, saved.id);
        must(people::StudentOperations::setProfile(transaction, saved.id, person.profile));
        people::PartyDetails payer;
        payer.lastName = person.lastName;
        payer.firstName = u"Dominique"_s;
        payers.insert(person.lastName, must(people::FamilyOperations::add(transaction, payer)).id);
        enrol(transaction, person, school.year, person.entry, person.entryCode);
    }

    // With the workshop, the theory group and the path of two years.
    void enrol(security::Transaction &transaction, const petite::Person &person,
        school::SchoolYearId year, QDate on, const QString &code)
    {
        const auto student = school.students.value(person.lastName, people::StudentId(0));
        auto saved =
            must(enrolment::EnrolmentOperations::enrol(transaction, {student, year, on, code}));
        const auto move = [&](const QString &group) {
            saved.rowVersion =
                must(enrolment::EnrolmentOperations::changeGroup(transaction, saved.id,
                         saved.rowVersion, school.groups.value(group, school::GroupId(0)), on))
                    .rowVersion;
        };
        move(person.workshop);
        move(u"Théorie"_s);
        const auto version = diplomas.value(person.workshop, ::diplomas::DiplomaVersionId(0));
        saved.rowVersion = must(enrolment::EnrolmentOperations::changePath(transaction, saved.id,
                                    saved.rowVersion, {version, person.yearOfPath, 2}, on))
                               .rowVersion;
        stays.insert(person.lastName, saved);
    }

    void leave(
        security::Transaction &transaction, const QString &name, QDate on, const QString &code)
    {
        const auto &stay = stays.find(name).value();
        must(
            enrolment::EnrolmentOperations::leave(transaction, stay.id, stay.rowVersion, on, code));
    }
};

void addSchool(Maker &maker)
{
    maker.inTransaction(Operation::ManageSchool, [&](security::Transaction &transaction) {
        school::School school;
        school.uuid = security::Workspace::newUuid();
        school.name = u"Petite école de production"_s;
        school.headName = u"Claire Moreau"_s;
        must(school::SchoolService::add(transaction, school));
        must(enrolment::EnrolmentOperations::seedCodes(transaction));
        must(timetable::NatureRepository::seed(transaction));
        maker.school.year = must(school::YearService::add(
            transaction, {u"2025-2026"_s, petite::kFirstDay, petite::kLastDay}, {}));
        maker.school.nextYear = must(school::YearService::add(
            transaction, {u"2026-2027"_s, {2026, 9, 1}, {2027, 7, 2}}, {}));
        for (const QString &name : {u"Métallerie"_s, u"Menuiserie"_s, u"Théorie"_s}) {
            school::GroupDetails details;
            details.kind =
                name == u"Théorie" ? school::GroupKind::Theory : school::GroupKind::Workshop;
            details.name = name;
            maker.school.groups.insert(name, must(school::GroupService::add(transaction, details)));
        }
        const std::pair<QString, QString> diplomas[]{
            {u"Métallerie"_s, u"CAP Métallier"_s}, {u"Menuiserie"_s, u"CAP Menuisier fabricant"_s}};
        for (const auto &[workshop, diploma] : diplomas) {
            const auto made = must(diplomas::DiplomaOperations::createOwn(
                transaction, diplomas::DiplomaKind::Cap, diploma, diploma));
            maker.diplomas.insert(workshop, made.versions.back().id);
        }
    });
}

void addPeople(Maker &maker)
{
    maker.inTransaction(Operation::ManageEnrolments, [&](security::Transaction &transaction) {
        for (const petite::Person &person : petite::students())
            maker.addPerson(transaction, person);
        maker.leave(transaction, u"Estève"_s, {2026, 1, 16}, u"apprenticeship"_s);
        maker.leave(transaction, u"Koné"_s, petite::kLastDay, u"completed"_s);
        maker.leave(transaction, u"Faure"_s, {2025, 10, 17}, u"dropped"_s);
        const std::vector<petite::Person> persons = petite::students();
        maker.enrol(transaction, persons[5], maker.school.year, {2026, 1, 5}, u"return"_s);
        auto &leroy = maker.stays.find(u"Leroy"_s).value();
        const auto moved = must(enrolment::EnrolmentOperations::changeGroup(transaction, leroy.id,
            leroy.rowVersion, *maker.school.groups.find(u"Métallerie"_s), {2026, 3, 2}));
        must(enrolment::EnrolmentOperations::changePath(transaction, leroy.id, moved.rowVersion,
            {*maker.diplomas.find(u"Métallerie"_s), 1, 2}, {2026, 3, 2}));
    });
}

RollMark markOf(
    const Maker &maker, const attendance::ExpectedStudent &student, QDate day, int starts)
{
    for (const petite::Exception &exception : petite::exceptions()) {
        if (exception.day == day && exception.starts == starts
            && maker.school.students.value(exception.student, people::StudentId(0))
                == student.student)
            return exception.mark;
    }
    return {};
}

void hold(Maker &maker, security::Transaction &transaction, QDate day, const petite::Lesson &lesson)
{
    timetable::SessionPlan plan{day, {lesson.starts, lesson.ends}, lesson.nature,
        *maker.school.groups.find(lesson.group), {}, {}};
    const auto added = must(timetable::SessionOperations::add(transaction, plan));
    auto line = must(timetable::SessionRepository::find(
        transaction.database(), transaction.permit(), added.change.after.id));
    if (day == petite::kWithoutRollDay && lesson.nature == timetable::natures::kSupport)
        return;
    if (day == petite::kCancelledDay && lesson.group == u"Métallerie") {
        timetable::Session cancelled = line->session;
        cancelled.state = timetable::SessionState::Cancelled;
        cancelled.reason = u"Coupure de courant"_s;
        must(timetable::SessionOperations::change(
            transaction, *line, cancelled, u"session.cancel"_s));
        return;
    }
    attendance::RollRequest request{line->session.id, line->session.rowVersion, 0, {}, {}};
    for (const auto &student : must(attendance::RollRepository::expected(
             transaction.database(), transaction.permit(), line->session.id))) {
        request.entries.push_back({student.enrolment, markOf(maker, student, day, lesson.starts)});
    }
    must(attendance::RollOperations::save(transaction, *line, request, u"roll.take"_s));
}

void addHours(Maker &maker)
{
    maker.inTransaction(Operation::TakeRollCall, [&](security::Transaction &transaction) {
        for (const QDate monday : petite::kWeeks) {
            for (const petite::Lesson &lesson : petite::week())
                hold(maker, transaction, monday.addDays(lesson.day - 1), lesson);
        }
    });
}

void addCharges(Maker &maker)
{
    maker.inTransaction(Operation::ManageFees, [&](security::Transaction &transaction) {
        for (const petite::Person &person : petite::students()) {
            const QString &name = person.lastName;
            // Once a year: who came back owes nothing more.
            const qint64 euros = name == u"Diallo" ? 200 : 500;
            const bool late = name == u"Garnier";
            fees::ChargeRequest request{maker.stays.find(name)->id, *maker.payers.find(name),
                {{fees::FeeKind::Tuition, u"Scolarité"_s, Money::fromCents(euros * 100)}},
                {late ? QDate(2025, 12, 15) : QDate(2025, 10, 15),
                    late ? QDate(2026, 2, 15) : QDate(2026, 1, 15)}};
            must(fees::ChargeService::chargeEnrolment(transaction, request));
        }
        const fees::ChargeRequest clothes{maker.stays.find(u"Estève"_s)->id,
            *maker.payers.find(u"Estève"_s),
            {{fees::FeeKind::Equipment, u"Vêtements de travail"_s, Money::fromCents(8000)}},
            {QDate(2025, 10, 15)}};
        const auto charged = must(fees::ChargeService::chargeEnrolment(transaction, clothes));
        must(fees::ChargeService::cancel(
            transaction, charged.charges.front(), u"vêtements rendus"_s));
    });
}

// Pays the first instalments of somebody, each with its own payment.
std::vector<fees::PaymentId> pay(Maker &maker, const QString &name, size_t count)
{
    fees::DueFilter filter;
    filter.student = maker.school.students.value(name, people::StudentId(0));
    const auto lines = must(fees::FeeListService(maker.file.workspace()).dueLines(filter));
    std::vector<fees::PaymentId> payments;
    maker.inTransaction(Operation::ManageFees, [&](security::Transaction &transaction) {
        for (size_t i = 0; i < std::min(count, lines.size()); ++i) {
            fees::PaymentDraft draft;
            draft.uuid = security::Workspace::newUuid();
            draft.remitter = *maker.payers.find(name);
            draft.receivedOn = lines[i].dueOn;
            draft.amount = lines[i].open();
            draft.means = fees::Means::Transfer;
            draft.allocations = {{lines[i].instalment, lines[i].open()}};
            payments.push_back(
                must(fees::PaymentService::receivePayment(transaction, draft)).payment);
        }
    });
    return payments;
}

void addPayments(Maker &maker)
{
    for (const petite::Person &person : petite::students()) {
        const size_t count = person.lastName == u"Estève" ? 1 : 2;
        const auto payments = pay(maker, person.lastName, count);
        if (person.lastName != u"Benali")
            continue;
        maker.inTransaction(Operation::ManageFees, [&](security::Transaction &transaction) {
            must(fees::PaymentService::cancel(transaction, payments.back(), u"chèque impayé"_s));
        });
    }
}

void addResults(Maker &maker)
{
    using exams::Honours;
    using exams::Outcome;
    struct Candidate {
        QString name;
        QString workshop;
        bool present;
        Outcome outcome;
        Honours honours;
    };
    const std::vector<Candidate> candidates{
        {u"Benali"_s, u"Métallerie"_s, true, Outcome::Admitted, Honours::Good},
        {u"Carpentier"_s, u"Métallerie"_s, false, Outcome::Deferred, Honours::None},
        {u"Haddad"_s, u"Menuiserie"_s, true, Outcome::Admitted, Honours::None},
        {u"Imbert"_s, u"Menuiserie"_s, true, Outcome::Partial, Honours::None},
        {u"Koné"_s, u"Menuiserie"_s, true, Outcome::Admitted, Honours::FairlyGood}};
    maker.inTransaction(Operation::RecordExams, [&](security::Transaction &transaction) {
        for (const Candidate &one : candidates) {
            const auto entered = must(exams::ExamOperations::enter(transaction,
                {*maker.school.students.find(one.name), *maker.diplomas.find(one.workshop), 2026,
                    {}}));
            must(exams::ExamOperations::edit(transaction, entered.id, 1, {{}, one.present}));
            if (!one.present)
                continue;
            const exams::OfficialResult result{
                one.outcome, one.honours, QDate(2026, 7, 3), u"Procès-verbal du jury"_s};
            must(exams::ExamOperations::decide(transaction, entered.id, 2, result));
        }
    });
}

void addNews(Maker &maker)
{
    using enum outcomes::LeaverStatus;
    const auto student = [&](const QString &name) { return *maker.school.students.find(name); };
    maker.inTransaction(Operation::ConfirmLeaver, [&](security::Transaction &transaction) {
        must(outcomes::LeaverOperations::report(transaction, student(u"Estève"_s),
            {Apprenticeship, {2026, 1, 19}, {}, true, u"Ferronnerie du Gier"_s, u"L’employeur"_s,
                {2026, 2, 3}, outcomes::NewsSource::Document},
            true));
        must(outcomes::LeaverOperations::report(transaction, student(u"Koné"_s),
            {PermanentJob, {2026, 8, 31}, {}, true, u"Menuiserie Duval"_s, u"Aïssata"_s,
                {2026, 7, 6}, outcomes::NewsSource::Phone},
            true));
        must(outcomes::LeaverOperations::report(transaction, student(u"Koné"_s),
            {StudyBts, {2026, 9, 1}, {}, {}, {}, u"Un camarade"_s, {2026, 7, 8},
                outcomes::NewsSource::ThirdParty},
            false));
    });
}

// Everybody but the two leavers and Garnier, for whom nothing is decided yet.
void addNextYear(Maker &maker)
{
    maker.inTransaction(Operation::ManageEnrolments, [&](security::Transaction &transaction) {
        for (const petite::Person &person : petite::students()) {
            if (QStringList{u"Estève"_s, u"Koné"_s, u"Garnier"_s}.contains(person.lastName))
                continue;
            must(enrolment::EnrolmentOperations::enrol(transaction,
                {*maker.school.students.find(person.lastName), maker.school.nextYear, {2026, 9, 1},
                    u"promoted"_s}));
        }
    });
}

} // namespace

PetiteEcole petiteEcole(AnySchool &file)
{
    file.clock.set(kPetiteEcoleToday);
    file.signIn(u"direction"_s, {security::Role::Director});
    Maker maker{file, {school::SchoolYearId(0), school::SchoolYearId(0), {}, {}}, {}, {}, {}};
    addSchool(maker);
    addPeople(maker);
    addHours(maker);
    addCharges(maker);
    addPayments(maker);
    addResults(maker);
    addNews(maker);
    addNextYear(maker);
    return maker.school;
}

} // namespace support
