#include "core/enrolment/history_words.h"

#include <QCoreApplication>

#include <span>

namespace enrolment {

namespace {

struct Word {
    const char *stored;
    const char *shown;
};

constexpr Word kActions[]{
    {"absence.announced", QT_TRANSLATE_NOOP("enrolment", "Absence announced")},
    {"absence.found", QT_TRANSLATE_NOOP("enrolment", "Absence followed up")},
    {"absence.measure", QT_TRANSLATE_NOOP("enrolment", "Days of an exclusion")},
    {"absence.edit", QT_TRANSLATE_NOOP("enrolment", "Absence changed")},
    {"absence.withdraw", QT_TRANSLATE_NOOP("enrolment", "Absence withdrawn")},
    {"absence.class", QT_TRANSLATE_NOOP("enrolment", "Absence classed")},
    {"absence.reopen", QT_TRANSLATE_NOOP("enrolment", "Absence open again")},
    {"absence.notice", QT_TRANSLATE_NOOP("enrolment", "Call about an absence")},
    {"absence.justify", QT_TRANSLATE_NOOP("enrolment", "Paper for an absence")},
    {"absence.undo", QT_TRANSLATE_NOOP("enrolment", "Change taken back")},
    {"attendance-step.add", QT_TRANSLATE_NOOP("enrolment", "Step about absences")},
    {"attendance-step.withdraw", QT_TRANSLATE_NOOP("enrolment", "Step withdrawn")},
    {"attendance-step.undo", QT_TRANSLATE_NOOP("enrolment", "Change taken back")},
    {"party.add", QT_TRANSLATE_NOOP("enrolment", "Contact’s details recorded")},
    {"party.edit", QT_TRANSLATE_NOOP("enrolment", "Contact’s details changed")},
    {"party.address", QT_TRANSLATE_NOOP("enrolment", "Contact’s address changed")},
    {"party.undo", QT_TRANSLATE_NOOP("enrolment", "Change taken back")},
    {"student.add", QT_TRANSLATE_NOOP("enrolment", "File opened")},
    {"student.edit", QT_TRANSLATE_NOOP("enrolment", "Identity changed")},
    {"student.undo", QT_TRANSLATE_NOOP("enrolment", "Change taken back")},
    {"student.archive", QT_TRANSLATE_NOOP("enrolment", "File archived")},
    {"student.unarchive", QT_TRANSLATE_NOOP("enrolment", "File taken out of the archive")},
    {"student.address", QT_TRANSLATE_NOOP("enrolment", "Address changed")},
    {"student.majority", QT_TRANSLATE_NOOP("enrolment", "Choice at 18 recorded")},
    {"student.daily-life", QT_TRANSLATE_NOOP("enrolment", "Everyday life changed")},
    {"student.photo", QT_TRANSLATE_NOOP("enrolment", "Photo changed")},
    {"student.paper", QT_TRANSLATE_NOOP("enrolment", "Paper to print anew")},
    {"student.situation", QT_TRANSLATE_NOOP("enrolment", "Change of situation")},
    {"social-profile.edit", QT_TRANSLATE_NOOP("enrolment", "Profile for statistics changed")},
    {"link.add", QT_TRANSLATE_NOOP("enrolment", "Contact added")},
    {"link.edit", QT_TRANSLATE_NOOP("enrolment", "Contact changed")},
    {"link.end", QT_TRANSLATE_NOOP("enrolment", "Contact ended")},
    {"link.undo", QT_TRANSLATE_NOOP("enrolment", "Change taken back")},
    {"enrolment.add", QT_TRANSLATE_NOOP("enrolment", "Enrolled")},
    {"enrolment.group", QT_TRANSLATE_NOOP("enrolment", "Group changed")},
    {"enrolment.path", QT_TRANSLATE_NOOP("enrolment", "Path changed")},
    {"enrolment.leave", QT_TRANSLATE_NOOP("enrolment", "Departure recorded")},
    {"enrolment.undo-leave", QT_TRANSLATE_NOOP("enrolment", "Departure taken back")},
    {"enrolment.entry", QT_TRANSLATE_NOOP("enrolment", "Entry date corrected")},
    {"enrolment.undo", QT_TRANSLATE_NOOP("enrolment", "Change taken back")},
    {"path.plan", QT_TRANSLATE_NOOP("enrolment", "Individual path planned")},
    {"path.units", QT_TRANSLATE_NOOP("enrolment", "Units of the path changed")},
    {"path.left-out", QT_TRANSLATE_NOOP("enrolment", "Competencies asked for changed")},
    {"path.change", QT_TRANSLATE_NOOP("enrolment", "Another path chosen")},
    {"path.undo", QT_TRANSLATE_NOOP("enrolment", "Change taken back")},
    {"objective.add", QT_TRANSLATE_NOOP("enrolment", "Objective set")},
    {"objective.edit", QT_TRANSLATE_NOOP("enrolment", "Objective changed")},
    {"objective.undo", QT_TRANSLATE_NOOP("enrolment", "Change taken back")},
    {"placement.add", QT_TRANSLATE_NOOP("enrolment", "Stay in a company noted")},
    {"placement.edit", QT_TRANSLATE_NOOP("enrolment", "Stay in a company changed")},
    {"placement.remove", QT_TRANSLATE_NOOP("enrolment", "Stay in a company taken out")},
    {"placement.undo", QT_TRANSLATE_NOOP("enrolment", "Change taken back")},
    {"review.write", QT_TRANSLATE_NOOP("enrolment", "Words of a review")},
    {"review.finish", QT_TRANSLATE_NOOP("enrolment", "Review made final")},
    {"review.further", QT_TRANSLATE_NOOP("enrolment", "Further version of a review")},
    {"review.undo", QT_TRANSLATE_NOOP("enrolment", "Change taken back")},
    {"family-meeting.set", QT_TRANSLATE_NOOP("enrolment", "Family meeting")},
    {"family-meeting.undo", QT_TRANSLATE_NOOP("enrolment", "Change taken back")},
    {"confidence.set", QT_TRANSLATE_NOOP("enrolment", "Confidence question")},
    {"confidence.undo", QT_TRANSLATE_NOOP("enrolment", "Change taken back")},
    {"exam.enter", QT_TRANSLATE_NOOP("enrolment", "Entered for an exam")},
    {"paper.note", QT_TRANSLATE_NOOP("enrolment", "Paper noted")},
    {"paper.correct", QT_TRANSLATE_NOOP("enrolment", "Paper corrected")},
    {"paper.remove", QT_TRANSLATE_NOOP("enrolment", "Paper taken out")},
    {"paper.undo", QT_TRANSLATE_NOOP("enrolment", "Change taken back")},
};

constexpr Word kFields[]{
    {"span", QT_TRANSLATE_NOOP("enrolment", "Absence")},
    {"told by", QT_TRANSLATE_NOOP("enrolment", "Told by")},
    {"note", QT_TRANSLATE_NOOP("enrolment", "Note")},
    {"classed", QT_TRANSLATE_NOOP("enrolment", "Classed")},
    {"withdrawn", QT_TRANSLATE_NOOP("enrolment", "Withdrawn")},
    {"notice", QT_TRANSLATE_NOOP("enrolment", "Who was told")},
    {"justification", QT_TRANSLATE_NOOP("enrolment", "Paper received")},
    {"step", QT_TRANSLATE_NOOP("enrolment", "Step")},
    {"review_part", QT_TRANSLATE_NOOP("enrolment", "Part")},
    {"words", QT_TRANSLATE_NOOP("enrolment", "Words")},
    {"review_version", QT_TRANSLATE_NOOP("enrolment", "Version")},
    {"meeting", QT_TRANSLATE_NOOP("enrolment", "Day")},
    {"meeting_state", QT_TRANSLATE_NOOP("enrolment", "Family meeting")},
    {"signed_on", QT_TRANSLATE_NOOP("enrolment", "Signed on")},
    {"confidence", QT_TRANSLATE_NOOP("enrolment", "Answer")},
    {"first_name", QT_TRANSLATE_NOOP("enrolment", "First name")},
    {"second_phone", QT_TRANSLATE_NOOP("enrolment", "Other phone")},
    {"organisation_kind", QT_TRANSLATE_NOOP("enrolment", "Kind of organisation")},
    {"last_name", QT_TRANSLATE_NOOP("enrolment", "Last name")},
    {"used_name", QT_TRANSLATE_NOOP("enrolment", "Used name")},
    {"first_names", QT_TRANSLATE_NOOP("enrolment", "First names")},
    {"used_first_name", QT_TRANSLATE_NOOP("enrolment", "Used first name")},
    {"birth_date", QT_TRANSLATE_NOOP("enrolment", "Birth date")},
    {"birth_place", QT_TRANSLATE_NOOP("enrolment", "Birth place")},
    {"birth_insee_code", QT_TRANSLATE_NOOP("enrolment", "INSEE code of the birth place")},
    {"birth_country", QT_TRANSLATE_NOOP("enrolment", "Country of birth")},
    {"sex", QT_TRANSLATE_NOOP("enrolment", "Sex")},
    {"ine", QT_TRANSLATE_NOOP("enrolment", "National student number")},
    {"phone", QT_TRANSLATE_NOOP("enrolment", "Phone")},
    {"email", QT_TRANSLATE_NOOP("enrolment", "E-mail")},
    {"archived_on", QT_TRANSLATE_NOOP("enrolment", "Archived on")},
    {"address", QT_TRANSLATE_NOOP("enrolment", "Address")},
    {"mail_address", QT_TRANSLATE_NOOP("enrolment", "Mail address")},
    {"from", QT_TRANSLATE_NOOP("enrolment", "From")},
    {"contact", QT_TRANSLATE_NOOP("enrolment", "Contact of the family")},
    {"relation", QT_TRANSLATE_NOOP("enrolment", "Relation")},
    {"parental_authority", QT_TRANSLATE_NOOP("enrolment", "Parental authority")},
    {"legal_representative", QT_TRANSLATE_NOOP("enrolment", "Legal representative")},
    {"lives_with", QT_TRANSLATE_NOOP("enrolment", "Lives with the young person")},
    {"receives_mail", QT_TRANSLATE_NOOP("enrolment", "Receives mail")},
    {"pays", QT_TRANSLATE_NOOP("enrolment", "Pays")},
    {"restricted", QT_TRANSLATE_NOOP("enrolment", "Restricted contact")},
    {"restriction_source", QT_TRANSLATE_NOOP("enrolment", "Decision")},
    {"contact_rank", QT_TRANSLATE_NOOP("enrolment", "Order of call")},
    {"person_in_charge", QT_TRANSLATE_NOOP("enrolment", "Person in charge")},
    {"dates", QT_TRANSLATE_NOOP("enrolment", "Dates")},
    {"majority_choice", QT_TRANSLATE_NOOP("enrolment", "Written to from 18 on")},
    {"majority_evidence", QT_TRANSLATE_NOOP("enrolment", "How it is known")},
    {"meals", QT_TRANSLATE_NOOP("enrolment", "Eats at school")},
    {"meal_note", QT_TRANSLATE_NOOP("enrolment", "For the kitchen")},
    {"exit_permission", QT_TRANSLATE_NOOP("enrolment", "Permission to go out")},
    {"image_right", QT_TRANSLATE_NOOP("enrolment", "Image right")},
    {"transport", QT_TRANSLATE_NOOP("enrolment", "Transport")},
    {"clothing_size", QT_TRANSLATE_NOOP("enrolment", "Jacket size")},
    {"trousers_size", QT_TRANSLATE_NOOP("enrolment", "Trousers size")},
    {"shoe_size", QT_TRANSLATE_NOOP("enrolment", "Shoe size")},
    {"glove_size", QT_TRANSLATE_NOOP("enrolment", "Glove size")},
    {"paper", QT_TRANSLATE_NOOP("enrolment", "Paper")},
    {"reason", QT_TRANSLATE_NOOP("enrolment", "Reason")},
    {"photo", QT_TRANSLATE_NOOP("enrolment", "Photo")},
    {"year", QT_TRANSLATE_NOOP("enrolment", "School year")},
    {"entry_on", QT_TRANSLATE_NOOP("enrolment", "Entry")},
    {"entry_code", QT_TRANSLATE_NOOP("enrolment", "Kind of entry")},
    {"exit_on", QT_TRANSLATE_NOOP("enrolment", "Last day")},
    {"exit_code", QT_TRANSLATE_NOOP("enrolment", "Reason of departure")},
    {"workshop_group", QT_TRANSLATE_NOOP("enrolment", "Workshop group")},
    {"theory_group", QT_TRANSLATE_NOOP("enrolment", "Theory group")},
    {"path", QT_TRANSLATE_NOOP("enrolment", "Path")},
    {"planned_session", QT_TRANSLATE_NOOP("enrolment", "Planned session")},
    {"positioning", QT_TRANSLATE_NOOP("enrolment", "Decision of positioning")},
    {"exam_units", QT_TRANSLATE_NOOP("enrolment", "Units")},
    {"left_out", QT_TRANSLATE_NOOP("enrolment", "Not asked for")},
    {"path_end", QT_TRANSLATE_NOOP("enrolment", "Last day of the path")},
    {"set_on", QT_TRANSLATE_NOOP("enrolment", "Set on")},
    {"due_on", QT_TRANSLATE_NOOP("enrolment", "To be reached by")},
    {"closed_on", QT_TRANSLATE_NOOP("enrolment", "Closed on")},
    {"company", QT_TRANSLATE_NOOP("enrolment", "Company")},
    {"tutor", QT_TRANSLATE_NOOP("enrolment", "Tutor")},
};

QString shown(std::span<const Word> words, const QString &stored)
{
    for (const Word &word : words) {
        if (stored == QLatin1StringView(word.stored))
            return QCoreApplication::translate("enrolment", word.shown);
    }
    return stored;
}

} // namespace

QString shownAction(const QString &action)
{
    return shown(kActions, action);
}

QString shownField(const QString &field)
{
    return shown(kFields, field);
}

} // namespace enrolment
