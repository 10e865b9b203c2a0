#pragma once

#include "core/diplomas/ids.h"
#include "core/enrolment/ids.h"
#include "core/people/ids.h"
#include "core/school/ids.h"
#include "core/security/permit.h"
#include "core/storage/database.h"

#include <QDate>
#include <QString>

#include <optional>

// Rows a test needs around what it tests, written straight into the tables: the smallest true
// school. A test of a service that makes such rows calls the service instead.
namespace support::rows {

void school(storage::Database &database); // one named school, and the codes of entry and exit
[[nodiscard]] school::SchoolYearId year(storage::Database &database, const QString &label,
    QDate first, QDate last, const QString &state);
[[nodiscard]] school::GroupId group(storage::Database &database, const QString &name,
    const QString &kind = QStringLiteral("workshop"));
[[nodiscard]] school::WorkshopId workshop(storage::Database &database, const QString &name);
void groupWorkshop(storage::Database &database, school::GroupId group, school::WorkshopId workshop);
[[nodiscard]] school::StaffId staff(storage::Database &database, const QString &lastName,
    const QString &kind, std::optional<security::AccountId> account = {});
void groupStaff(storage::Database &database, school::GroupId group, school::StaffId staff,
    const QString &role, QDate from, std::optional<QDate> to = {});
[[nodiscard]] people::StudentId student(storage::Database &database, const QString &lastName,
    const QString &firstNames, QDate birth = QDate(2010, 5, 17));
[[nodiscard]] people::PartyId party(
    storage::Database &database, const QString &lastName, const QString &firstName);
[[nodiscard]] enrolment::EnrolmentId enrolment(storage::Database &database,
    people::StudentId student, school::SchoolYearId year, QDate entry,
    std::optional<QDate> exit = {});
void membership(storage::Database &database, enrolment::EnrolmentId enrolment,
    school::GroupId group, QDate from, std::optional<QDate> to = {});
[[nodiscard]] diplomas::DiplomaVersionId diplomaVersion(
    storage::Database &database, const QString &title);
void path(storage::Database &database, enrolment::EnrolmentId enrolment,
    diplomas::DiplomaVersionId diploma, int yearOfPath, int plannedYears, QDate from,
    std::optional<QDate> to = {});

} // namespace support::rows
