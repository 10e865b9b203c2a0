#include "tests/core/security/rights_school.h"

#include "core/absences/absence_service.h"
#include "core/admissions/application_service.h"
#include "core/admissions/own_workshops.h"
#include "core/admissions/stay_service.h"
#include "core/diplomas/draft_service.h"
#include "core/diplomas/framework_service.h"
#include "core/enrolment/own_students.h"
#include "core/evaluations/evaluation_service.h"
#include "core/exams/adjustment_service.h"
#include "core/exams/exam_service.h"
#include "core/exams/mock_service.h"
#include "core/fees/charge_service.h"
#include "core/fees/fee_list_service.h"
#include "core/fees/payment_service.h"
#include "core/incidents/incident_service.h"
#include "core/incidents/measure_service.h"
#include "core/outcomes/leaver_service.h"
#include "core/paths/objective_service.h"
#include "core/placements/placement_service.h"
#include "core/progress/competency_use.h"
#include "core/progress/conduct_service.h"
#include "core/progress/evidence_service.h"
#include "core/progress/progress_service.h"
#include "core/reviews/review_service.h"
#include "core/safekeeping/recovery.h"
#include "core/security/printed_code.h"
#include "core/storage/statement.h"
#include "core/timetable/own_sessions.h"
#include "tests/support/rows.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using security::Role;
using security::Scope;
using support::must;
namespace rows = support::rows;

namespace rights {

namespace {

const QDate kFirstDay(2026, 9, 1);

QString loginOf(Role role)
{
    const std::string_view name = security::nameOf(role);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

// The composition of the program (app/school.cpp).
std::unique_ptr<security::Ownership> ownershipIn(storage::Database &database)
{
    auto byKind = std::make_unique<enrolment::OwnershipByKind>();
    const auto students = std::make_shared<enrolment::OwnStudents>(database);
    byKind->add(Scope::Kind::Student, students);
    byKind->add(Scope::Kind::Group, students);
    byKind->add(Scope::Kind::Workshop, std::make_shared<admissions::OwnWorkshops>(database));
    byKind->add(Scope::Kind::Session, std::make_shared<timetable::OwnSessions>(database));
    return byKind;
}

// The school that is copied, and where what it holds is.
struct Model {
    support::SchoolFile file;
    Things things;

    Model()
    {
        file.clock.set(kToday);
        rows::school(file.database());
        things.year =
            rows::year(file.database(), u"2026-2027"_s, kFirstDay, QDate(2027, 7, 2), u"current"_s);
        things.group = {rows::group(file.database(), u"Usinage"_s),
            rows::group(file.database(), u"Menuiserie"_s)};
        for (const Where where : {Where::Own, Where::Elsewhere}) {
            const auto workshop = rows::workshop(
                file.database(), where == Where::Own ? u"Usinage"_s : u"Menuiserie"_s);
            rows::groupWorkshop(file.database(), things.group.at(where), workshop);
            (where == Where::Own ? things.workshop.own : things.workshop.elsewhere) = workshop;
        }
        things.diploma = rows::diplomaVersion(file.database(), u"CAP"_s);
        addStaff();
        things.colleague = rows::staff(file.database(), u"Ailleurs"_s, u"master"_s);
        rows::groupStaff(file.database(), things.group.elsewhere, things.colleague, u"master"_s,
            QDate(2026, 8, 24));
        file.signIn(loginOf(Role::Director), {Role::Director});
        file.workspace().setOwnership(ownershipIn(file.database()));
        seed();
        addFramework();
        addTerms();
        addPeople(u"Abadie"_s, &Pair<people::StudentId>::own, Where::Own);
        addPeople(u"Zidane"_s, &Pair<people::StudentId>::elsewhere, Where::Elsewhere);
        things.mock = must(
            exams::MockService(file.workspace()).add(things.diploma, {u"Examen blanc"_s, kToday}))
                          .id;
        file.close();
    }

    void addStaff()
    {
        for (const Role role : security::kRoles) {
            const auto account = file.signIn(loginOf(role), {role});
            const auto staff = rows::staff(file.database(), loginOf(role), u"other"_s, account);
            things.staff.insert(role, staff);
            rows::groupStaff(
                file.database(), things.group.own, staff, u"teacher"_s, QDate(2026, 8, 24));
        }
    }

    void seed()
    {
        const auto permit = must(file.workspace().require(security::Operation::ManageSchool));
        auto transaction = must(security::Transaction::begin(file.workspace(), permit));
        must(security::AccountService::setPassword(transaction,
            file.workspace().signedIn()->account, support::kPassword, support::cheapCost()));
        must(timetable::NatureRepository::seed(transaction));
        must(safekeeping::Recovery::openWith(
            transaction, security::printedCode(QByteArray(10, 1)))); // of 80 bits
        must(transaction.commit());
    }

    void addFramework()
    {
        const progress::RecordedUse use{};
        diplomas::DraftService drafts(file.workspace(), use);
        must(drafts.add(things.diploma,
            {{},
                {{u"BC1"_s, u"Préparer"_s, {}, {}, {},
                     {{u"C1.1"_s, u"Préparer le poste"_s}, {u"C1.2"_s, u"Lire un plan"_s}}},
                    {u"BC3"_s, u"Contrôler"_s, {}, {}, {}, {{u"C3.1"_s, u"Mesurer"_s}}}}}));
        const auto made =
            must(diplomas::FrameworkService(file.workspace()).framework(things.diploma));
        things.competency = made.blocks.front().competencies.front().id;
        things.observed = made.blocks.front().competencies.back().id;
        addUnit();
    }

    // September is over and reviewed; October on is being written.
    void addTerms()
    {
        storage::Statement term(file.database(),
            u"INSERT INTO term (year_id, position, name, first_day, last_day) "
            "VALUES (?, ?, ?, ?, ?) RETURNING id"_s);
        const auto add = [&](int position, QDate first, QDate last) {
            must(term.run(things.year, position, QString::number(position), first, last));
            return school::TermId(must(storage::singleInteger(term)));
        };
        things.over = add(1, kFirstDay, QDate(2026, 9, 30));
        things.term = add(2, QDate(2026, 10, 1), QDate(2026, 12, 20));
    }

    template <class Put> void addReviews(Where where, Put put)
    {
        reviews::ReviewService service(file.workspace());
        const auto enrolment = things.enrolment.at(where);
        const reviews::PartKey pride{reviews::PartKind::Pride, {}, {}};
        for (const school::TermId term : {things.over, things.term}) {
            must(service.write(enrolment, term, pride, u"Mon premier portail"_s, false, 0));
            const auto open = must(service.sheet(enrolment, term)).open;
            if (term == things.over)
                must(service.finish(open->id, open->rowVersion));
            else
                put(things.review, open->id);
        }
        if (where == Where::Own) {
            must(service.setWindow(
                things.term, 0, reviews::WindowDays{kToday, QDate(2026, 12, 20)}));
        }
        evaluations::EvaluationService marks(file.workspace());
        if (where == Where::Own)
            must(marks.setOn(true));
        evaluations::EvaluationDetails details;
        details.group = things.group.at(where);
        details.subject = u"Maths"_s;
        details.title = u"Fractions"_s;
        details.takenOn = kToday;
        const auto id = must(marks.add(details)).evaluation.id;
        must(marks.setMarks(id, 1, {{enrolment, things.student.at(where), {}, {1200, {}}}}));
        put(things.evaluation, id);
    }

    void addUnit()
    {
        storage::Statement row(file.database(),
            u"INSERT INTO exam_unit (uuid, version_id, code, kind, coefficient_hundredths, "
            "position) VALUES ('unit', ?, 'UP1', 'professional', 100, 1) RETURNING id"_s);
        must(row.run(things.diploma));
        things.unit = diplomas::ExamUnitId(must(storage::singleInteger(row)));
    }

    // The young people of one group, with all that can be asked of them.
    void addPeople(
        const QString &name, people::StudentId Pair<people::StudentId>::*side, Where where)
    {
        storage::Database &database = file.database();
        const auto put = [&](auto &pair, auto id) {
            (where == Where::Own ? pair.own : pair.elsewhere) = id;
        };
        things.student.*side = rows::student(database, name, u"Léa"_s);
        things.stranger.*side = rows::student(database, name + u" Neuf"_s, u"Noé"_s);
        things.gone.*side = rows::student(database, name + u" Parti"_s, u"Tom"_s);
        put(things.party, rows::party(database, name, u"Dominique"_s));
        const auto stay =
            rows::enrolment(database, things.student.at(where), things.year, kFirstDay);
        put(things.enrolment, stay);
        const auto left = rows::enrolment(
            database, things.gone.at(where), things.year, kFirstDay, QDate(2026, 9, 25));
        rows::membership(database, stay, things.group.at(where), kFirstDay);
        rows::membership(database, left, things.group.at(where), kFirstDay);
        rows::path(database, stay, things.diploma, 1, 1, kFirstDay);
        addLessons(where, put);
        addWishes(where, put);
        addMoney(where, put);
        addTroubles(where, put);
        addReviews(where, put);
        addProgress(where, put);
        addWays(where, put);
        must(exams::ExamService(file.workspace())
                 .enter({{things.student.at(where), things.diploma, 2027, {}}}));
        put(things.registration,
            must(exams::ExamService(file.workspace()).ofStudent(things.student.at(where)))
                .front()
                .id);
        put(things.adjustment,
            must(exams::AdjustmentService(file.workspace())
                     .add(things.student.at(where), 2027,
                         {exams::AdjustmentKind::ExtraTime, {}, exams::AdjustmentState::ToAsk, {}}))
                .id);
        const auto news =
            must(outcomes::LeaverService(file.workspace())
                     .report(things.gone.at(where),
                         {outcomes::LeaverStatus::JobSeeking, QDate(2026, 9, 28), {}, {}, {},
                             u"La famille"_s, kToday, outcomes::NewsSource::Phone}));
        put(things.news, news.id);
    }

    template <class Put> void addLessons(Where where, Put put)
    {
        timetable::SessionService sessions(file.workspace(), {});
        const auto plan = [&](QDate day) {
            return must(sessions.add({day, {480, 720}, timetable::natures::kWorkshopOrder,
                            things.group.at(where), {}, {}}))
                .added.front()
                .after.id;
        };
        put(things.planned, plan(kToday));
        const auto held = plan(kToday.addDays(-7));
        put(things.held, held);
        attendance::AttendanceService rolls(file.workspace());
        must(rolls.take(attendance::requestOf(must(rolls.sheet(held)))));
    }

    template <class Put> void addTroubles(Where where, Put put)
    {
        const people::StudentId student = things.student.at(where);
        absences::AbsenceDetails absence;
        absence.span = absences::AbsenceSpan::days(kToday, kToday);
        put(things.absence,
            must(absences::AbsenceService(file.workspace()).follow(student, absence)).absence.id);
        incidents::IncidentDetails incident;
        incident.day = kToday;
        incident.what = u"Une bousculade"_s;
        incident.people = {{student}};
        put(things.incident,
            must(incidents::IncidentService(file.workspace()).record(incident)).incident.id);
        incidents::MeasureDetails measure;
        measure.kind = incidents::MeasureKind::Warning;
        measure.reason = u"Bousculade"_s;
        measure.decidedOn = kToday;
        put(things.measure,
            must(incidents::MeasureService(file.workspace()).decide(student, measure)).measure.id);
    }

    template <class Put> void addProgress(Where where, Put put)
    {
        const people::StudentId student = things.student.at(where);
        progress::ProgressService service(file.workspace());
        things.level = must(service.scale()).levels().front().id;
        put(things.observation,
            must(service.observe({{.student = student,
                     .competency = things.observed,
                     .level = things.level,
                     .seenOn = kToday}}))
                .observations.front()
                .id);
        put(things.evidence,
            must(progress::EvidenceService(file.workspace())
                     .add(things.observation.at(where),
                         {u"piece.pdf"_s, u"application/pdf"_s, "%PDF-1.4"}))
                .line.id);
        things.aspect = must(progress::ConductService(file.workspace()).aspects()).front().id;
    }

    template <class Put> void addWays(Where where, Put put)
    {
        const people::StudentId student = things.student.at(where);
        put(things.objective,
            must(paths::ObjectiveService(file.workspace())
                     .add(student, {paths::ObjectiveKind::Objective, u"Lire un plan"_s, kToday}))
                .objective.id);
        put(things.placement,
            must(placements::PlacementService(file.workspace())
                     .add(student,
                         {u"Mécanique Générale"_s, {}, QDate(2026, 10, 12), QDate(2026, 10, 16),
                             {}}))
                .placement.id);
    }

    template <class Put> void addWishes(Where where, Put put)
    {
        admissions::NewCandidate typed;
        typed.student = things.stranger.at(where);
        typed.details.year = things.year;
        typed.details.workshop = things.workshop.at(where);
        const auto application =
            must(admissions::ApplicationService(file.workspace()).add(typed)).id;
        put(things.application, application);
        admissions::StayDetails days;
        days.workshop = things.workshop.at(where);
        days.firstDay = kToday;
        days.lastDay = kToday;
        put(things.stay,
            must(admissions::StayService(file.workspace()).plan(application, days)).id);
    }

    template <class Put> void addMoney(Where where, Put put)
    {
        fees::ChargeService charges(file.workspace());
        const auto charge = [&](const QString &label) {
            return must(
                charges.charge({things.enrolment.at(where), things.party.at(where),
                    {{fees::FeeKind::Tuition, label, base::Money::fromCents(30000)}}, {kToday}}))
                .charges.front();
        };
        (void)charge(u"Scolarité"_s);
        put(things.charge, charge(u"Équipement"_s));
        fees::PaymentDraft draft;
        draft.uuid = security::Workspace::newUuid();
        draft.remitter = things.party.at(where);
        draft.receivedOn = kToday;
        draft.amount = base::Money::fromCents(10000);
        const auto due = must(
            fees::FeeListService(file.workspace()).dueLines({.student = things.student.at(where)}));
        draft.allocations = {{due.front().instalment, base::Money::fromCents(5000)}};
        put(things.payment, must(fees::PaymentService(file.workspace()).receive(draft)).payment);
    }
};

const Model &model()
{
    static const Model made;
    return made;
}

} // namespace

RightsSchool::RightsSchool(Role atWork)
    : m_role(atWork)
{
    const QString path = m_folder.filePath(u"ecole.etabli"_s);
    REQUIRE(QFile::copy(model().file.path(), path));
    clock.set(kToday);
    hold(std::move(must(storage::openSchoolFile(path)).database), Trail::NotYet);
    workspace().setOwnership(ownershipIn(database()));
    signIn(loginOf(atWork), {});
}

const Things &RightsSchool::things() const
{
    return model().things;
}

int RightsSchool::version(const QString &table, qint64 id)
{
    storage::Statement row(database(), u"SELECT row_version FROM %1 WHERE id = ?"_s.arg(table));
    must(row.run(id));
    return int(must(storage::singleInteger(row)));
}

} // namespace rights
