#pragma once

#include "core/absences/absence_service.h"
#include "core/absences/reason_service.h"
#include "core/admissions/application_service.h"
#include "core/admissions/stay_service.h"
#include "core/attendance/attendance_service.h"
#include "core/diplomas/diploma_service.h"
#include "core/diplomas/draft_service.h"
#include "core/diplomas/framework_service.h"
#include "core/enrolment/certificate_service.h"
#include "core/enrolment/enrolment_service.h"
#include "core/enrolment/group_part_service.h"
#include "core/enrolment/student_file.h"
#include "core/evaluations/bulletin_service.h"
#include "core/evaluations/evaluation_service.h"
#include "core/exams/exam_service.h"
#include "core/exchange/framework_import.h"
#include "core/exchange/student_import_service.h"
#include "core/fees/agreement_service.h"
#include "core/fees/charge_service.h"
#include "core/fees/cheque_service.h"
#include "core/fees/fee_list_service.h"
#include "core/fees/fee_plan_service.h"
#include "core/fees/invoice_service.h"
#include "core/fees/payment_service.h"
#include "core/fees/proposal_service.h"
#include "core/fees/refund_service.h"
#include "core/fees/relief_service.h"
#include "core/fees/reminder_service.h"
#include "core/fees/rules_service.h"
#include "core/fees/statement_service.h"
#include "core/follow_up/day_service.h"
#include "core/follow_up/follow_up_service.h"
#include "core/follow_up/rule_service.h"
#include "core/hours/hours_service.h"
#include "core/incidents/incident_service.h"
#include "core/incidents/measure_service.h"
#include "core/letters/issued_register.h"
#include "core/letters/letter_service.h"
#include "core/letters/template_service.h"
#include "core/outcomes/leaver_service.h"
#include "core/paperwork/paperwork_service.h"
#include "core/people/family_service.h"
#include "core/people/postal_codes.h"
#include "core/people/student_service.h"
#include "core/progress/competency_use.h"
#include "core/progress/conduct_service.h"
#include "core/progress/evidence_service.h"
#include "core/progress/progress_service.h"
#include "core/progress_book/book_service.h"
#include "core/progress_book/week_service.h"
#include "core/registers/register_service.h"
#include "core/registers/sheet_service.h"
#include "core/reviews/meeting_service.h"
#include "core/reviews/review_service.h"
#include "core/rollover/roll_over_service.h"
#include "core/school/calendar_service.h"
#include "core/school/group_service.h"
#include "core/school/room_service.h"
#include "core/school/school_service.h"
#include "core/school/staff_service.h"
#include "core/school/workshop_service.h"
#include "core/school/year_service.h"
#include "core/statutory/statutory_service.h"
#include "core/takeover/takeover_service.h"
#include "core/timetable/generation_service.h"
#include "core/timetable/pattern_service.h"
#include "core/timetable/session_service.h"

namespace app {

// Every service over one workspace, made together.
struct Services {
    explicit Services(security::Workspace &workspace)
        : school(workspace)
        , years(workspace)
        , calendar(workspace)
        , groups(workspace)
        , workshops(workspace)
        , rooms(workspace)
        , staff(workspace)
        , students(workspace)
        , families(workspace)
        , diplomas(workspace)
        , frameworks(workspace)
        , drafts(workspace, competencyUse)
        , enrolments(workspace)
        , groupParts(workspace)
        , certificates(workspace)
        , studentFiles(workspace)
        , applications(workspace)
        , stays(workspace)
        , feePlans(workspace)
        , charges(workspace)
        , payments(workspace)
        , feeLists(workspace)
        , statements(workspace)
        , cheques(workspace)
        , refunds(workspace)
        , reminders(workspace)
        , feeRules(workspace)
        , feeAgreements(workspace)
        , feeProposals(workspace)
        , feeReliefs(workspace)
        , invoices(workspace)
        , sessions(workspace, schoolDays(calendar))
        , pattern(workspace)
        , generation(workspace)
        , attendance(workspace)
        , hours(workspace)
        , absences(workspace)
        , absenceReasons(workspace)
        , followUp(workspace)
        , absentsOfDay(workspace)
        , attendanceRules(workspace)
        , incidents(workspace)
        , measures(workspace)
        , progress(workspace)
        , conduct(workspace)
        , evidence(workspace)
        , reviews(workspace)
        , familyMeetings(workspace)
        , evaluations(workspace)
        , bulletins(workspace)
        , registers(workspace)
        , rollSheets(workspace)
        , progressBooks(workspace)
        , weeks(workspace)
        , exams(workspace)
        , leavers(workspace)
        , rollOvers(workspace)
        , takeovers(workspace)
        , letterTemplates(workspace)
        , letters(workspace)
        , issued(workspace)
        , imports(workspace)
        , frameworkImports(workspace)
        , papers(workspace)
        , statutoryLists(workspace)
    {
    }
    school::SchoolService school;
    school::YearService years;
    school::CalendarService calendar;
    school::GroupService groups;
    school::WorkshopService workshops;
    school::RoomService rooms;
    school::StaffService staff;
    people::PostalCodes postalCodes;
    people::StudentService students;
    people::FamilyService families;
    diplomas::DiplomaService diplomas;
    progress::RecordedUse competencyUse;
    ::diplomas::FrameworkService frameworks;
    ::diplomas::DraftService drafts;
    enrolment::EnrolmentService enrolments;
    enrolment::GroupPartService groupParts;
    enrolment::CertificateService certificates;
    enrolment::StudentFileService studentFiles;
    admissions::ApplicationService applications;
    admissions::StayService stays;
    fees::FeePlanService feePlans;
    fees::ChargeService charges;
    fees::PaymentService payments;
    fees::FeeListService feeLists;
    fees::StatementService statements;
    fees::ChequeService cheques;
    fees::RefundService refunds;
    fees::ReminderService reminders;
    fees::RulesService feeRules;
    fees::AgreementService feeAgreements;
    fees::ProposalService feeProposals;
    fees::ReliefService feeReliefs;
    fees::InvoiceService invoices;
    timetable::SessionService sessions;
    timetable::PatternService pattern;
    timetable::GenerationService generation;
    attendance::AttendanceService attendance;
    hours::HoursService hours;
    absences::AbsenceService absences;
    absences::ReasonService absenceReasons;
    follow_up::FollowUpService followUp;
    follow_up::DayService absentsOfDay;
    follow_up::RuleService attendanceRules;
    incidents::IncidentService incidents;
    incidents::MeasureService measures;
    progress::ProgressService progress;
    progress::ConductService conduct;
    progress::EvidenceService evidence;
    reviews::ReviewService reviews;
    reviews::MeetingService familyMeetings;
    evaluations::EvaluationService evaluations;
    evaluations::BulletinService bulletins;
    registers::RegisterService registers;
    registers::SheetService rollSheets;
    progress_book::BookService progressBooks;
    progress_book::WeekService weeks;
    exams::ExamService exams;
    outcomes::LeaverService leavers;
    rollover::RollOverService rollOvers;
    takeover::TakeoverService takeovers;
    letters::TemplateService letterTemplates;
    letters::LetterService letters;
    letters::IssuedRegister issued;
    exchange::StudentImportService imports;
    exchange::FrameworkImportService frameworkImports;
    paperwork::PaperworkService papers;
    statutory::StatutoryService statutoryLists;

private:
    // Asked anew each time: closures change while the window is open.
    [[nodiscard]] static timetable::SchoolDays schoolDays(school::CalendarService &calendar)
    {
        return {[&calendar](QDate day) {
                    const auto now = calendar.calendar();
                    return !now || now->isSchoolDay(day);
                },
            [&calendar](QDate day) {
                const auto now = calendar.calendar();
                return now ? now->reasonClosed(day).value_or(QString()) : QString();
            }};
    }
};

} // namespace app
