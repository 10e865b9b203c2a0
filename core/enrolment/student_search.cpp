#include "core/enrolment/student_search.h"

#include "core/base/text.h"
#include "core/people/student.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace enrolment {

namespace {

const QChar kApart(0x1F);
constexpr qsizetype kLongestQuery = 200;
constexpr qsizetype kAnywhereFrom = 3; // digits

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    // 0033 and 33 are found as well as the 0 everybody dials.
    if (phone.startsWith(u"+33"))
        return u'0' + digits.mid(2) + kApart + u"00"_s + digits;
    return digits;
}

bool isNumber(QStringView token)
{
    return std::all_of(token.begin(), token.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

StudentSearch::StudentSearch(const std::vector<StudentRow> &rows)
{
    m_entries.reserve(rows.size());
    for (const StudentRow &row : rows) {
        QString words;
        for (const QString &field :
            {row.lastName, row.firstName, row.workshopName, row.theoryName, row.diplomaName}) {
            const QString folded = people::foldedName(field);
            words += folded + kApart;
            if (folded.contains(u' '))
                words += QString(folded).remove(u' ') + kApart;
        }
        m_entries.push_back(
            {words, kApart + digitsOf(row.phone) + kApart + digitsOf(row.contactPhone)});
    }
}

std::vector<size_t> StudentSearch::matching(const QString &typed) const
{
    const QString folded = people::foldedName(typed.left(kLongestQuery));
    const auto tokens = QStringView(folded).split(u' ', Qt::SkipEmptyParts);
    // "06 12 34" is one number, whatever stands between its digits.
    QString number;
    for (const QStringView token : tokens) {
        if (isNumber(token))
            number += token;
    }
    // One or two digits would be found in most numbers: they must begin one.
    if (!number.isEmpty() && number.size() < kAnywhereFrom)
        number.prepend(kApart);
    std::vector<size_t> found;
    for (size_t at = 0; at < m_entries.size(); ++at) {
        const Entry &entry = m_entries[at];
        const bool byPhone = !number.isEmpty() && entry.phones.contains(number);
        const bool all = std::all_of(tokens.begin(), tokens.end(), [&](QStringView token) {
            return entry.words.contains(token) || (byPhone && isNumber(token));
        });
        if (all)
            found.push_back(at);
    }
    return found;
}

} // namespace enrolment
