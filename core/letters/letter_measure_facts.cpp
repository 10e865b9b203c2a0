// What a letter says of a measure: of the newest that stands.
#include "core/absences/absence_span.h"
#include "core/base/format.h"
#include "core/incidents/measure_service.h"
#include "core/letters/letter_facts.h"

using namespace Qt::Literals::StringLiterals;

namespace letters {

base::Done LetterFacts::addMeasure(FieldValues &values, people::StudentId student)
{
    const auto measures =
        incidents::MeasureService(m_workspace).measures({m_today.addYears(-1), m_today, student});
    if (!measures || measures->empty())
        return {}; // nothing was decided: there is nothing to say
    const incidents::MeasureDetails &details = measures->front().details;
    values[u"mesure.nature"_s].text = titleOf(details.kind);
    values[u"mesure.motif"_s].text = details.reason;
    values[u"mesure.décision"_s].text = base::formatDayMonth(details.decidedOn);
    if (details.fromDay && details.toDay) {
        values[u"mesure.jours"_s].text =
            shown(absences::AbsenceSpan::days(*details.fromDay, *details.toDay));
    }
    if (details.heardOn)
        values[u"mesure.audition"_s].text = base::formatDayMonth(*details.heardOn);
    return {};
}

} // namespace letters
