#include "core/families/situation_service.h"
#include "core/sample/steps.h"

#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace sample {

namespace {

enrolment::ContactForm formOf(const people::Contact &contact)
{
    return {contact.link.id, contact.link.rowVersion, contact.party.id, contact.party.rowVersion,
        contact.party.details, contact.link.details, {}, false};
}

// The parents part: the second one is called first, lives with the young person and gets the mail.
base::Result<bool> part(security::Workspace &workspace, people::StudentId student, QDate from)
{
    enrolment::StudentFileService files(workspace);
    ET_ASSIGN(const auto file, files.file(student));
    if (file.contacts.size() != 2 || file.contacts[1].contact.link.details.restricted)
        return false;
    families::SituationForm form;
    form.student = student;
    form.rowVersion = file.student.rowVersion;
    form.from = from;
    form.reason = u"Séparation des parents"_s;
    form.home =
        people::PostalAddress{u"8 rue des Aciéries"_s, {}, u"42000"_s, u"Saint-Étienne"_s, {}, {}};
    form.adults = {formOf(file.contacts[0].contact), formOf(file.contacts[1].contact)};
    people::LinkDetails &first = form.adults[0].role;
    people::LinkDetails &second = form.adults[1].role;
    std::swap(first.contactRank, second.contactRank);
    first.livesWith = false;
    second.livesWith = second.receivesMail = true;
    ET_TRY(families::SituationService(workspace).change(form));
    return true;
}

} // namespace

base::Done addSituations(security::Workspace &workspace, const Plan &plan)
{
    // Somebody who is here today, among those who came last.
    for (const PlannedStudent &student : plan.students | std::views::reverse) {
        if (!student.id || student.stays.empty() || student.stays.back().exit
            || student.stays.back().year + 1 != int(plan.years.size()))
            continue;
        ET_ASSIGN(const bool done, part(workspace, *student.id, plan.today.addDays(-5)));
        if (done)
            return {};
    }
    return {};
}

} // namespace sample
