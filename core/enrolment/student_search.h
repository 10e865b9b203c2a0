#pragma once

#include "core/enrolment/student_list.h"

#include <QString>

#include <vector>

namespace enrolment {

// Instant search over rows held in memory: any part of the words of names, groups and diploma, or
// digits of a phone, in any order, without accents. Built once for a list, asked at each key.
class StudentSearch {
public:
    explicit StudentSearch(const std::vector<StudentRow> &rows);

    // The places of the rows that match, in the order of the list. An empty text matches all.
    [[nodiscard]] std::vector<size_t> matching(const QString &typed) const;

private:
    struct Entry {
        QString words;  // folded, fields apart: no token spans two of them
        QString phones; // digits, as dialled in France and from abroad
    };
    std::vector<Entry> m_entries;
};

} // namespace enrolment
