#pragma once

#include "core/diplomas/ids.h"
#include "core/exams/exam_registration.h"

#include <QTime>

namespace exams {

namespace errors {
inline constexpr base::ErrorCode kBadConvocation{"exams.bad-convocation"}; // its day
inline constexpr base::ErrorCode kBadCallHours{"exams.bad-call-hours"};
} // namespace errors

// Where and when a candidate is called, for one unit or for no unit in particular. Without an hour
// it is not known yet; minutes: how long, 0 when nobody said.
struct ConvocationDetails {
    std::optional<diplomas::ExamUnitId> unit = {};
    QDate day = {};
    std::optional<QTime> starts = {};
    int minutes = 0;
    QString place = {};
    QString note = {};
    friend bool operator==(const ConvocationDetails &, const ConvocationDetails &) = default;
};

struct Convocation {
    ConvocationId id;
    QString uuid;
    ExamRegistrationId registration;
    ConvocationDetails details;
    int rowVersion = 1;
};

// A convocation as lists show it, in the order of days and hours.
struct ConvocationLine {
    Convocation convocation;
    people::StudentId student;
    QString name; // DUPONT Léa
    QString diplomaName;
    QString unitCode; // empty: of no unit
    QString unitLabel;
    QString candidateNumber;
};

// Cleaned; in the year of the session. Errors: kBadConvocation, kBadCallHours.
[[nodiscard]] base::Result<ConvocationDetails> checkedConvocation(
    const ConvocationDetails &typed, int session);

// "8 h 30 – 12 h 30", "8 h 30", or nothing while the hour is not known.
[[nodiscard]] QString hoursText(const ConvocationDetails &details);

[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const ConvocationDetails &before, const ConvocationDetails &after);

} // namespace exams
