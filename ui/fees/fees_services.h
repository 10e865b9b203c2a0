#pragma once

#include "core/diplomas/diploma_service.h"
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
#include "core/people/family_service.h"
#include "core/school/group_service.h"
#include "core/school/year_service.h"
#include "core/security/account_service.h"

namespace ui {

// The services the page of the fees calls; they outlive it.
struct FeesServices {
    security::Workspace &workspace;
    security::AccountService &accounts;
    fees::FeeListService &lists;
    fees::ChargeService &charges;
    fees::PaymentService &payments;
    fees::FeePlanService &plans;
    people::FamilyService &families;
    school::YearService &years;
    school::GroupService &groups;
    fees::StatementService &statements;
    fees::ChequeService &cheques;
    fees::RefundService &refunds;
    fees::ReminderService &reminders;
    diplomas::DiplomaService &diplomas;
    fees::RulesService &rules;
    fees::AgreementService &agreements;
    fees::ProposalService &proposals;
    fees::ReliefService &reliefs;
    fees::InvoiceService &invoices;
};

} // namespace ui
