#include "ui/admissions/candidate_rows.h"

#include "core/base/contact_formats.h"
#include "core/base/dates.h"
#include "core/base/format.h"
#include "core/base/text.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using admissions::Stage;
using exchange::ColumnKind;

std::vector<ListColumn> CandidateRows::columns()
{
    return {{u"name"_s, tr("Candidate"), ColumnKind::Text, tr("Age and school")},
        {u"step"_s, tr("Step")}, {u"workshop"_s, tr("Workshop")},
        {u"next"_s, tr("Next action"), ColumnKind::Text, tr("On")}, {u"diploma"_s, tr("Diploma")},
        {u"source"_s, tr("Heard from")},
        {u"contact"_s, tr("Whom to call"), ColumnKind::Text, tr("Phone")},
        {u"since"_s, tr("Step since"), ColumnKind::Date}, {u"reason"_s, tr("Reason")},
        {u"year"_s, tr("School year")}};
}

Tone CandidateRows::toneOf(Stage stage)
{
    switch (stage) {
    case Stage::Contact:
    case Stage::Appointment:
        return Tone::Neutral;
    case Stage::Stay:
    case Stage::StayDone:
    case Stage::Interview:
        return Tone::Accent;
    case Stage::Accepted:
    case Stage::Enrolled:
        return Tone::Good;
    case Stage::Waiting:
        return Tone::Warning;
    case Stage::Refused:
        return Tone::Bad;
    case Stage::Withdrawn:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString CandidateRows::step(const admissions::CandidateRow &row)
{
    if (!row.waitingRank)
        return row.stateLabel;
    return tr("%1 no. %2").arg(row.stateLabel, QString::number(*row.waitingRank));
}

QString CandidateRows::age(const admissions::CandidateRow &row)
{
    return row.birthDate.isValid()
        ? tr("%1 at entry").arg(base::ageOn(row.birthDate, row.yearStarts))
        : QString();
}

QString CandidateRows::secondary(const admissions::CandidateRow &row)
{
    return base::joined({age(row), row.origin}, u" · "_s);
}

CellRows::Row CandidateRows::candidate(const admissions::CandidateRow &row, QDate today)
{
    ListCell name{row.listName()};
    name.secondary = secondary(row);
    ListCell next{row.nextAction};
    next.sort = row.nextOn.value_or(QDate());
    if (row.nextOn) {
        next.secondary = base::formatDate(*row.nextOn);
        if (*row.nextOn < today)
            next.tone = Tone::Bad;
    }
    ListCell contact{row.contactName};
    contact.secondary = base::shownPhone(row.contactPhone);
    // Steps are sorted as they follow each other; places on the waiting list by their rank.
    const int order = int(row.stage) * 1000 + row.waitingRank.value_or(0);
    return {row.id.value(),
        {name, {step(row), order, toneOf(row.stage)}, {row.workshopName}, next, {row.diplomaName},
            {row.sourceLabel}, contact, {base::formatDate(row.stateOn), row.stateOn}, {row.reason},
            {row.yearLabel}}};
}

} // namespace ui
