#pragma once

#include "core/fees/charge_service.h"
#include "core/fees/cheque_service.h"
#include "core/fees/fee_list_service.h"
#include "core/fees/fee_plan_service.h"
#include "core/fees/payment_service.h"
#include "core/fees/refund_service.h"
#include "core/fees/reminder_service.h"
#include "core/fees/statement_service.h"
#include "core/storage/statement.h"
#include "tests/support/any_school.h"
#include "tests/support/rows.h"

namespace support {

[[nodiscard]] inline base::Money euros(qint64 whole, qint64 cents = 0)
{
    return base::Money::fromCents(whole * 100 + cents);
}

// A small school with a secretary at work: two Dupont with their mother and their father as payers,
// one Nguyen who is not enrolled yet. It is 7 September 2026.
struct FeesSchool {
    explicit FeesSchool(AnySchool &any)
        : school(any)
        , year((rows::school(any.database()),
              rows::year(any.database(), QStringLiteral("2026-2027"), QDate(2026, 9, 1),
                  QDate(2027, 7, 3), QStringLiteral("current"))))
    {
        school.signIn(QStringLiteral("sec"), {security::Role::Secretary});
    }

    enrolment::EnrolmentId enrol(people::StudentId student)
    {
        return rows::enrolment(school.database(), student, year, QDate(2026, 9, 1));
    }

    // Charges one line in so many equal instalments, due on the 5th from October on.
    fees::ChargeId charge(enrolment::EnrolmentId enrolment, people::PartyId payer,
        base::Money amount, int count = 1, const QString &label = QStringLiteral("Scolarité"))
    {
        std::vector<QDate> dates;
        for (int i = 0; i < count; ++i)
            dates.push_back(QDate(2026, 10, 5).addMonths(i));
        return must(
            charges.charge({enrolment, payer, {{fees::FeeKind::Tuition, label, amount}}, dates}))
            .charges.front();
    }

    fees::PaymentDraft draft(base::Money amount, std::vector<fees::Allocation> allocations = {})
    {
        fees::PaymentDraft draft;
        draft.uuid = security::Workspace::newUuid();
        draft.remitterName = QStringLiteral("Jeanne Martin");
        draft.receivedOn = school.clock.today();
        draft.amount = amount;
        draft.allocations = std::move(allocations);
        return draft;
    }

    std::vector<fees::DueLine> due(const fees::DueFilter &filter = {})
    {
        return must(lists.dueLines(filter));
    }
    std::vector<fees::DueLine> dueOf(people::StudentId student)
    {
        return due({.student = student});
    }

    template <class... Values> qint64 number(const QString &sql, const Values &...values)
    {
        storage::Statement statement(school.database(), sql);
        must(statement.run(values...));
        return must(storage::singleInteger(statement));
    }

    AnySchool &school;
    school::SchoolYearId year;
    people::StudentId lea =
        rows::student(school.database(), QStringLiteral("Dupont"), QStringLiteral("Léa"));
    people::StudentId tom = rows::student(
        school.database(), QStringLiteral("Dupont"), QStringLiteral("Tom"), QDate(2009, 2, 3));
    people::StudentId minh =
        rows::student(school.database(), QStringLiteral("Nguyen"), QStringLiteral("Minh"));
    people::PartyId mother =
        rows::party(school.database(), QStringLiteral("Dupont"), QStringLiteral("Marie"));
    people::PartyId father =
        rows::party(school.database(), QStringLiteral("Dupont"), QStringLiteral("Paul"));
    enrolment::EnrolmentId leaYear = enrol(lea);
    enrolment::EnrolmentId tomYear = enrol(tom);
    fees::FeePlanService plans{school.workspace()};
    fees::ChargeService charges{school.workspace()};
    fees::PaymentService payments{school.workspace()};
    fees::FeeListService lists{school.workspace()};
    fees::StatementService statements{school.workspace()};
    fees::ChequeService cheques{school.workspace()};
    fees::RefundService refunds{school.workspace()};
    fees::ReminderService reminders{school.workspace()};
};

} // namespace support
