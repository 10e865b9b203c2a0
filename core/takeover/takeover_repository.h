#pragma once

#include "core/fees/ids.h"
#include "core/ledger/ids.h"
#include "core/people/student.h"
#include "core/takeover/takeover.h"

namespace storage {
class Database;
}

namespace takeover {

// Somebody enrolled in the year, as the lines name them. Of two enrolments the later one.
struct Enrolled {
    enrolment::EnrolmentId enrolment{0};
    people::StudentId student{0};
    people::StudentDetails details; // names, birth date and INE
    QDate entryOn;
    std::optional<QDate> takenOverUntil; // hours were taken over before
};

// What one line made: one of the three.
struct Made {
    enrolment::EnrolmentId enrolment{0};
    std::optional<fees::ChargeId> charge = {};
    std::optional<fees::PaymentId> payment = {};
    std::optional<ledger::OpeningHoursId> hours = {};
};

// All SQL on takeover and takeover_line, and what is asked of the year before and after one.
class TakeoverRepository {
public:
    [[nodiscard]] static base::Result<std::vector<Enrolled>> enrolled(
        storage::Database &database, school::SchoolYearId year);
    // The first day until then whose roll counts already; none where no roll was done.
    [[nodiscard]] static base::Result<std::optional<QDate>> firstRoll(
        storage::Database &database, enrolment::EnrolmentId enrolment, QDate until);
    // What the payer had taken over for the student before: its day.
    [[nodiscard]] static base::Result<std::optional<QDate>> balanceBefore(
        storage::Database &database, enrolment::EnrolmentId enrolment, people::PartyId payer);

    [[nodiscard]] static base::Result<TakeoverId> insert(security::Transaction &transaction,
        const QString &uuid, school::SchoolYearId year, const Record &record);
    [[nodiscard]] static base::Done addLine(
        security::Transaction &transaction, TakeoverId id, const Made &made);
    [[nodiscard]] static base::Done setUndone(security::Transaction &transaction, TakeoverId id);

    // Those that were not taken back, the newest first.
    [[nodiscard]] static base::Result<std::vector<Record>> living(storage::Database &database);
    [[nodiscard]] static base::Result<std::vector<Made>> lines(
        storage::Database &database, TakeoverId id);
    // A roll that was done since for somebody whose hours it took over: whose; empty when none.
    [[nodiscard]] static base::Result<QString> rollSince(
        storage::Database &database, const Record &record);
    // DUPONT Léa.
    [[nodiscard]] static base::Result<QString> nameOf(
        storage::Database &database, enrolment::EnrolmentId enrolment);
};

} // namespace takeover
