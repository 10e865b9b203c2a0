#include "core/exams/exam_rows.h"

#include "core/storage/statement.h"

namespace exams {

Registration registrationOf(const storage::Statement &row)
{
    Registration read{row.id<ExamRegistrationTag>(0), row.text(1), row.id<people::StudentTag>(2),
        row.id<diplomas::DiplomaVersionTag>(3), row.smallInteger(4),
        {row.text(5), std::nullopt, {}}, std::nullopt, row.smallInteger(7)};
    if (!row.isNull(6))
        read.facts.present = row.flag(6);
    if (!row.isNull(8)) {
        read.result = OfficialResult{
            outcomeFrom(row.text(8)), honoursFrom(row.text(9)), row.date(10), row.text(11)};
    }
    read.facts.confirmation = {row.optionalDate(12), row.optionalDate(13), row.optionalDate(14)};
    return read;
}

} // namespace exams
