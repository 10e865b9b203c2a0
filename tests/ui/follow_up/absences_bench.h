#pragma once

#include "core/follow_up/rule_service.h"
#include "core/people/family_service.h"
#include "tests/core/follow_up/followed_school.h"
#include "tests/support/page_bench.h"
#include "ui/follow_up/follow_up_services.h"

namespace tests {

// A page of the absences over a school with four students, the secretary at work on Monday at 9:10;
// the first three have a mother with a number.
template <class Page> struct AbsencesBench : PageBench<Page> {
    AbsencesBench()
        : school(this->file)
        , schools(this->file.workspace())
        , goesFirst{this->page}
    {
        this->file.clock.set(support::kMonday, QTime(9, 10));
        for (size_t at = 0; at < 3; ++at)
            addMother(school.student(at), int(at));
    }
    [[nodiscard]] ui::FollowUpServices services()
    {
        return {this->file.workspace(), this->accounts, school.absences, school.days,
            school.followUp, schools};
    }
    Page &open() { return this->showPage(std::make_unique<Page>(this->desk.desk, services())); }

    FollowedSchool school;
    school::SchoolService schools;

private:
    void addMother(people::StudentId student, int number)
    {
        using support::must;
        const auto permit =
            must(this->file.workspace().require(security::Operation::EditStudentFile));
        auto transaction = must(security::Transaction::begin(this->file.workspace(), permit));
        people::PartyDetails mother;
        mother.lastName = QStringLiteral("<b>Dupont</b> & %1");
        mother.firstName = QStringLiteral("Anne");
        mother.phone = QStringLiteral("061122334") + QString::number(number);
        people::LinkDetails link;
        link.relation = people::Relation::Mother;
        link.parentalAuthority = true;
        const auto party = must(people::FamilyOperations::add(transaction, mother));
        must(people::FamilyOperations::link(
            transaction, student, party.id, link, QDate(2026, 9, 1)));
        must(transaction.commit());
    }
    typename PageBench<Page>::GoesFirst goesFirst;
};

} // namespace tests
