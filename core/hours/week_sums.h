#pragma once

#include "core/hours/hours_book.h"

#include <string>
#include <string_view>
#include <vector>

namespace hours {

// Minutes gathered into the weeks of a school year, whatever the order they come in.
class WeekSums {
public:
    // Of these students alone: whatever is of others is left out.
    explicit WeekSums(const std::vector<Student> &students);

    // The sums of one week to add to; null for somebody else's. Valid until the next call. monday
    // is ISO text: rows of one week mostly follow each other.
    [[nodiscard]] HoursSums *at(
        enrolment::EnrolmentId enrolment, std::string_view monday, int term);
    // By enrolment, Monday and term.
    [[nodiscard]] std::vector<WeekHours> weeks() const;

private:
    struct Column {
        std::string monday;
        int term = 0;
        std::vector<int> places; // by student, in m_sums; -1: none yet
    };
    [[nodiscard]] Column &columnOf(std::string_view monday, int term);

    qint64 m_first = 0;                               // the lowest id of an enrolment
    std::vector<int> m_students;                      // by id from the lowest on; -1: not asked for
    std::vector<enrolment::EnrolmentId> m_enrolments; // in the order of their ids
    std::vector<Column> m_columns;
    size_t m_column = 0; // the last one
    std::vector<HoursSums> m_sums;
};

} // namespace hours
