#pragma once

#include "core/diplomas/ids.h"
#include "core/enrolment/ids.h"
#include "core/people/ids.h"
#include "core/school/ids.h"
#include "core/school/school_year.h"
#include "core/security/permit.h"

#include <QDate>

#include <iterator>
#include <optional>
#include <vector>

// What is planned of the sample school before it is written, and what each step leaves to the next.
namespace sample {

struct PlannedYear {
    school::YearDates dates;
    school::SchoolYearId id{0};
    std::vector<QDate> schoolDays;
};

struct PlannedGroup {
    int trade = 0; // index of kTrades
    QString name;
    school::GroupId id{0};
    school::StaffId master{0};
    school::StaffId teacher{0};
};

struct PlannedStay {
    int year = 0; // index of years
    int yearOfPath = 1;
    enrolment::EnrolmentId enrolment{0};
    QDate entry;
    std::optional<QDate> exit;
};

struct PlannedStudent {
    int group = 0;
    int entered = 0; // index of the year of entry; -1: the year before the first one
    std::optional<people::StudentId> id;
    std::optional<people::PartyId> payer;
    QString payerName;
    std::vector<PlannedStay> stays;
    bool completes = false; // sat the exam at the end of the second year
};

struct Plan {
    QDate today;
    std::vector<PlannedYear> years; // the last one is current
    std::vector<PlannedGroup> groups;
    std::vector<PlannedStudent> students;
    std::vector<diplomas::DiplomaVersionId> versions; // by trade
};

struct Trade {
    const char16_t *workshop;
    const char16_t *group;
    const char16_t *diploma;
    const char16_t
        *catalogueId; // of the version that covers these sessions; empty: the school's own
};
inline constexpr Trade kTrades[]{
    {u"Usinage", u"Usinage", u"CAP CIP", u"CAP-CIP"},
    {u"Menuiserie", u"Menuiserie", u"CAP MF", u"CAP-MF"},
    {u"Mécanique automobile", u"Auto", u"CAP MV", u""},
};
inline constexpr int kTradeCount = int(std::size(kTrades));

} // namespace sample
