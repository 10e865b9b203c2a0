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
        : m_workspace(workspace)
    {
    }

private:
    security::Workspace &m_workspace; // before the services made on it

public:
    school::SchoolService school{m_workspace};
    school::YearService years{m_workspace};
    school::CalendarService calendar{m_workspace};
    school::GroupService groups{m_workspace};
    school::WorkshopService workshops{m_workspace};
    school::RoomService rooms{m_workspace};
    school::StaffService staff{m_workspace};
    people::PostalCodes postalCodes;
    people::StudentService students{m_workspace};
    people::FamilyService families{m_workspace};
    diplomas::DiplomaService diplomas{m_workspace};
    progress::RecordedUse competencyUse;
    ::diplomas::FrameworkService frameworks{m_workspace};
    ::diplomas::DraftService drafts{m_workspace, competencyUse};
    enrolment::EnrolmentService enrolments{m_workspace};
    enrolment::GroupPartService groupParts{m_workspace};
    enrolment::CertificateService certificates{m_workspace};
    enrolment::StudentFileService studentFiles{m_workspace};
    admissions::ApplicationService applications{m_workspace};
    admissions::StayService stays{m_workspace};
    fees::FeePlanService feePlans{m_workspace};
    fees::ChargeService charges{m_workspace};
    fees::PaymentService payments{m_workspace};
    fees::FeeListService feeLists{m_workspace};
    fees::StatementService statements{m_workspace};
    fees::ChequeService cheques{m_workspace};
    fees::RefundService refunds{m_workspace};
    fees::ReminderService reminders{m_workspace};
    fees::RulesService feeRules{m_workspace};
    fees::AgreementService feeAgreements{m_workspace};
    fees::ProposalService feeProposals{m_workspace};
    fees::ReliefService feeReliefs{m_workspace};
    fees::InvoiceService invoices{m_workspace};
    timetable::SessionService sessions{m_workspace, schoolDays(calendar)};
    timetable::PatternService pattern{m_workspace};
    timetable::GenerationService generation{m_workspace};
    attendance::AttendanceService attendance{m_workspace};
    hours::HoursService hours{m_workspace};
    absences::AbsenceService absences{m_workspace};
    absences::ReasonService absenceReasons{m_workspace};
    follow_up::FollowUpService followUp{m_workspace};
    follow_up::DayService absentsOfDay{m_workspace};
    follow_up::RuleService attendanceRules{m_workspace};
    incidents::IncidentService incidents{m_workspace};
    incidents::MeasureService measures{m_workspace};
    progress::ProgressService progress{m_workspace};
    progress::ConductService conduct{m_workspace};
    progress::EvidenceService evidence{m_workspace};
    reviews::ReviewService reviews{m_workspace};
    reviews::MeetingService familyMeetings{m_workspace};
    evaluations::EvaluationService evaluations{m_workspace};
    evaluations::BulletinService bulletins{m_workspace};
    registers::RegisterService registers{m_workspace};
    registers::SheetService rollSheets{m_workspace};
    progress_book::BookService progressBooks{m_workspace};
    progress_book::WeekService weeks{m_workspace};
    exams::ExamService exams{m_workspace};
    outcomes::LeaverService leavers{m_workspace};
    rollover::RollOverService rollOvers{m_workspace};
    takeover::TakeoverService takeovers{m_workspace};
    letters::TemplateService letterTemplates{m_workspace};
    letters::LetterService letters{m_workspace};
    letters::IssuedRegister issued{m_workspace};
    exchange::StudentImportService imports{m_workspace};
    exchange::FrameworkImportService frameworkImports{m_workspace};
    paperwork::PaperworkService papers{m_workspace};
    statutory::StatutoryService statutoryLists{m_workspace};

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
