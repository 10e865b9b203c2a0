#pragma once

#include "core/documents/blocks.h"
#include "core/progress_book/book.h"

#include <vector>

// The sections of a progress book, each with its heading; what has nothing to say says so in a
// line.
namespace reports {

void addPath(const progress_book::PathPart &path, std::vector<documents::Block> &blocks);
void addCompetencies(
    const progress_book::CompetencyPart &part, std::vector<documents::Block> &blocks);
void addEvidence(
    const std::vector<progress_book::Evidence> &evidence, std::vector<documents::Block> &blocks);
void addHours(const progress_book::HoursPart &part, std::vector<documents::Block> &blocks);
void addAttendance(
    const progress_book::AttendancePart &part, std::vector<documents::Block> &blocks);
void addConduct(const progress_book::ConductPart &part, std::vector<documents::Block> &blocks);
void addReviews(const progress_book::Book &book, std::vector<documents::Block> &blocks);

[[nodiscard]] QString shortMonth(QDate day);           // sept. 26
[[nodiscard]] QString wholePercent(qint64 permille);   // 63 %
inline const std::vector<qint64> kWholeScale{0, 1000}; // of a chart of shares, in permille
[[nodiscard]] documents::Tone toneFor(hours::Judgement judgement);

} // namespace reports
