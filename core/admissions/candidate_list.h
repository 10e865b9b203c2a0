#pragma once

#include "core/admissions/application.h"
#include "core/people/student.h"

namespace security {
class Workspace;
}

namespace admissions {

// One candidate as a list shows it. Names as shown; phones in E.164; the contact is who is called
// first, never a restricted one.
struct CandidateRow {
    ApplicationId id{0};
    int rowVersion = 1;
    people::StudentId student{0};
    QString lastName;
    QString firstName;
    QDate birthDate;
    QString phone;
    school::SchoolYearId year{0};
    QString yearLabel;
    QDate yearStarts;
    std::optional<school::WorkshopId> workshop;
    QString workshopName;
    QString diplomaName;
    QString sourceLabel;
    QString origin;
    QString state;
    QString stateLabel;
    Stage stage = Stage::Contact;
    QDate stateOn;
    std::optional<int> waitingRank;
    QString reason;
    QString nextAction;
    std::optional<QDate> nextOn;
    std::optional<QDate> keepUntil;
    QDate contactedOn;
    QString contactName;
    QString contactPhone;

    [[nodiscard]] QString listName() const { return people::listName(lastName, firstName); }
    [[nodiscard]] QString letterName() const { return people::letterName(lastName, firstName); }
};

struct CandidateQuery {
    std::optional<school::SchoolYearId> year = {}; // none: all of them
    std::optional<ApplicationId> only = {};
    std::optional<QDate> keptUntil = {}; // those to be erased by that day
};

// Sorted by name. For Operation::ReadApplications: who has it for the own workshop gets no others.
[[nodiscard]] base::Result<std::vector<CandidateRow>> candidateList(
    security::Workspace &workspace, const CandidateQuery &query = {});

// Places of a workshop group on the first day of a year.
struct GroupPlaces {
    school::GroupId group{0};
    QString name;
    std::optional<school::WorkshopId> workshop;
    int capacity = 0;
    int members = 0;
    int accepted = 0; // of the workshop, not enrolled yet
    [[nodiscard]] int free() const { return capacity - members; }
};
[[nodiscard]] base::Result<std::vector<GroupPlaces>> placesIn(
    security::Workspace &workspace, school::SchoolYearId year);

} // namespace admissions
