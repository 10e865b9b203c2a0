#pragma once

#include "core/fees/fee_list_service.h"
#include "core/fees/payment_service.h"
#include "core/fees/refund_service.h"
#include "core/fees/reminder_service.h"
#include "core/fees/statement_service.h"
#include "core/storage/statement.h"
#include "core/takeover/takeover_service.h"
#include "tests/support/workshop_school.h"

// A school that begins with the program on Monday, 4 January 2027, the secretary at work. Abadie
// has a mother who pays and a grandmother; Élan a mother and a father who both pay.
namespace midyear {

using namespace Qt::Literals::StringLiterals;

inline const QDate kUntil(2026, 12, 31);
inline const QDate kToday(2027, 1, 4);

[[nodiscard]] inline base::Money euros(qint64 whole)
{
    return base::Money::fromCents(whole * 100);
}

struct School : support::WorkshopSchool {
    explicit School(support::AnySchool &on)
        : support::WorkshopSchool(on)
        , mother(support::rows::party(on.database(), u"Abadie"_s, u"Marie"_s))
        , grandmother(support::rows::party(on.database(), u"Roux"_s, u"Jeanne"_s))
        , elanMother(support::rows::party(on.database(), u"Élan"_s, u"Anne"_s))
        , elanFather(support::rows::party(on.database(), u"Élan"_s, u"Paul"_s))
        , takeovers(on.workspace())
        , lists(on.workspace())
        , payments(on.workspace())
        , statements(on.workspace())
    {
        link(0, mother, true);
        link(0, grandmother, false);
        link(1, elanMother, true);
        link(1, elanFather, true);
        on.clock.set(kToday);
        on.signIn(u"sec"_s, {security::Role::Secretary});
    }
    [[nodiscard]] people::StudentId studentOf(size_t index)
    {
        storage::Statement row(
            school.database(), u"SELECT student_id FROM enrolment WHERE id = ?"_s);
        support::must(row.run(students.at(index)));
        return people::StudentId(support::must(storage::singleInteger(row)));
    }
    void link(size_t student, people::PartyId party, bool pays)
    {
        storage::Statement row(school.database(),
            u"INSERT INTO student_party (uuid, student_id, party_id, relation, pays, valid_from) "
            "VALUES (?, ?, ?, 'other', ?, '2026-09-01')"_s);
        support::must(row.run(security::Workspace::newUuid(), studentOf(student), party, pays));
    }
    // 120 € owed by Abadie's mother, 80 € ahead for Élan's father, hours of both, receipt 124.
    [[nodiscard]] takeover::Wish wish() const
    {
        return {kUntil, u"124"_s,
            {{u"ABADIE Léa"_s, {}, u"120,00 €"_s, {}, {}},
                {u"Léa Élan"_s, u"Paul Élan"_s, {}, u"80"_s, {}}},
            {{u"Abadie Léa"_s, timetable::natures::kWorkshopOrder, {}, {}, u"240"_s},
                {u"Abadie Léa"_s, timetable::natures::kTheoryGeneral, u"130"_s, u"125"_s,
                    u"120 h 30"_s}}};
    }
    [[nodiscard]] fees::Balance balance(people::PartyId payer)
    {
        return support::must(lists.balanceOfPayer(payer));
    }
    [[nodiscard]] fees::PaymentDraft draft(
        base::Money amount, std::vector<fees::Allocation> allocations = {})
    {
        fees::PaymentDraft draft;
        draft.uuid = security::Workspace::newUuid();
        draft.remitterName = u"Jeanne Roux"_s;
        draft.receivedOn = school.clock.today();
        draft.amount = amount;
        draft.allocations = std::move(allocations);
        return draft;
    }

    people::PartyId mother;
    people::PartyId grandmother;
    people::PartyId elanMother;
    people::PartyId elanFather;
    takeover::TakeoverService takeovers;
    fees::FeeListService lists;
    fees::PaymentService payments;
    fees::StatementService statements;
};

} // namespace midyear
