#include "core/hours/week_sums.h"

#include <algorithm>
#include <tuple>

namespace hours {

WeekSums::WeekSums(const std::vector<Student> &students)
{
    for (const Student &student : students)
        m_enrolments.push_back(student.enrolment);
    std::sort(m_enrolments.begin(), m_enrolments.end());
    if (m_enrolments.empty())
        return;
    m_first = m_enrolments.front().value();
    m_students.assign(size_t(m_enrolments.back().value() - m_first) + 1, -1);
    for (size_t i = 0; i < m_enrolments.size(); ++i)
        m_students[size_t(m_enrolments[i].value() - m_first)] = int(i);
}

WeekSums::Column &WeekSums::columnOf(std::string_view monday, int term)
{
    const auto isIt = [&](const Column &column) {
        return column.term == term && column.monday == monday;
    };
    if (m_column < m_columns.size() && isIt(m_columns[m_column]))
        return m_columns[m_column];
    const auto known = std::find_if(m_columns.begin(), m_columns.end(), isIt);
    m_column = size_t(known - m_columns.begin());
    if (known == m_columns.end())
        m_columns.push_back({std::string(monday), term, std::vector<int>(m_enrolments.size(), -1)});
    return m_columns[m_column];
}

HoursSums *WeekSums::at(enrolment::EnrolmentId enrolment, std::string_view monday, int term)
{
    const qint64 offset = enrolment.value() - m_first;
    if (offset < 0 || offset >= qint64(m_students.size()) || m_students[size_t(offset)] < 0)
        return nullptr;
    int &place = columnOf(monday, term).places[size_t(m_students[size_t(offset)])];
    if (place < 0) {
        place = int(m_sums.size());
        m_sums.emplace_back();
    }
    return &m_sums[size_t(place)];
}

std::vector<WeekHours> WeekSums::weeks() const
{
    std::vector<const Column *> columns;
    for (const Column &column : m_columns)
        columns.push_back(&column);
    std::sort(columns.begin(), columns.end(), [](const Column *a, const Column *b) {
        return std::tie(a->monday, a->term) < std::tie(b->monday, b->term);
    });
    std::vector<QDate> mondays;
    for (const Column *column : columns)
        mondays.push_back(QDate::fromString(QString::fromStdString(column->monday), Qt::ISODate));
    std::vector<WeekHours> weeks;
    weeks.reserve(m_sums.size());
    for (size_t student = 0; student < m_enrolments.size(); ++student) {
        for (size_t i = 0; i < columns.size(); ++i) {
            if (const int place = columns[i]->places[student]; place >= 0)
                weeks.push_back({m_enrolments[student], mondays[i], columns[i]->term,
                    m_sums[size_t(place)], false, false});
        }
    }
    return weeks;
}

} // namespace hours
