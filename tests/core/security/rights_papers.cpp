// Use cases on the papers of files and on the lists for the authorities.
#include "core/paperwork/paperwork_service.h"
#include "core/paperwork/requirement_service.h"
#include "core/statutory/statutory_service.h"
#include "tests/core/security/rights_school.h"

using namespace Qt::Literals::StringLiterals;
using security::Operation;

namespace rights {

namespace {

constexpr paperwork::RequirementId kIdentity{1};

paperwork::PaperworkService papers(RightsSchool &school)
{
    return paperwork::PaperworkService(school.workspace());
}

paperwork::RequirementService requirements(RightsSchool &school)
{
    return paperwork::RequirementService(school.workspace());
}

statutory::StatutoryService lists(RightsSchool &school)
{
    return statutory::StatutoryService(school.workspace());
}

base::Done missing(RightsSchool &school, Where where)
{
    const auto list = papers(school).missing();
    if (!list)
        return base::fail(list.error());
    return holds(base::Result<std::vector<paperwork::IncompleteFile>>(list->files),
        [&](const paperwork::IncompleteFile &file) {
            return file.who.student == school.things().student.at(where);
        });
}

std::vector<Invoker> ofFiles()
{
    return {
        {Operation::ReadStudentFile, "the papers of a file",
            [](RightsSchool &s, Where w) {
                return done(papers(s).checklist(s.things().student.at(w)));
            }},
        {Operation::ReadStudentFile, "what is missing", missing},
        {Operation::ReadStudentFile, "what is missing, in words",
            [](RightsSchool &s, Where w) {
                return done(papers(s).missingPapers(s.things().student.at(w), kToday));
            }},
        {Operation::EditStudentFile, "a paper",
            [](RightsSchool &s, Where w) {
                return done(papers(s).note({{s.things().student.at(w), kIdentity}},
                    {paperwork::PaperOutcome::Received, kToday, {}, {}}));
            }},
        {Operation::ManageSchool, "the list of papers",
            [](RightsSchool &s, Where) { return done(requirements(s).requirements()); }},
        {Operation::ManageSchool, "a paper to ask for",
            [](RightsSchool &s, Where) {
                paperwork::RequirementDetails details;
                details.name = u"Permis"_s;
                return done(requirements(s).add(details));
            }},
        {Operation::ManageSchool, "the order of the papers",
            [](RightsSchool &s, Where) { return done(requirements(s).order({kIdentity})); }},
    };
}

std::vector<Invoker> ofLists()
{
    return {
        {Operation::ManageEnrolments, "the lists that are due",
            [](RightsSchool &s, Where) { return done(lists(s).due()); }},
        {Operation::ManageEnrolments, "the lists that were made",
            [](RightsSchool &s, Where) { return done(lists(s).made(s.things().year)); }},
        {Operation::ManageEnrolments, "the list of pupils before it is made",
            [](RightsSchool &s, Where) {
                return done(lists(s).preview({statutory::ListKind::Pupils, kToday}));
            }},
        {Operation::ManageEnrolments, "the list of pupils",
            [](RightsSchool &s, Where) {
                return done(lists(s).issue({statutory::ListKind::Pupils, kToday}));
            }},
        {Operation::ManageStaff, "the list of the staff",
            [](RightsSchool &s, Where) {
                return done(lists(s).issue({statutory::ListKind::Staff, kToday}));
            }},
        {Operation::ManageEnrolments, "a list that was made elsewhere",
            [](RightsSchool &s, Where) { return done(lists(s).noteElsewhere({}, kToday, {})); }},
        {Operation::ManageEnrolments, "a list that is due again",
            [](RightsSchool &s, Where) -> base::Done {
                const auto due = lists(s).forgetElsewhere({});
                // The right is asked for before the list.
                if (!due && due.error().code == statutory::errors::kNotOpen)
                    return {};
                return done(due);
            }},
        {Operation::ManageSettings, "the settings of the lists",
            [](RightsSchool &s, Where) { return done(lists(s).listSettings()); }},
        {Operation::ManageSettings, "a setting of the lists",
            [](RightsSchool &s, Where) {
                return lists(s).writeSetting(statutory::settings::kPupilsDays, u"8"_s, u"R131-3"_s);
            }},
    };
}

} // namespace

std::vector<Invoker> paperInvokers()
{
    std::vector<Invoker> all = ofFiles();
    for (const Invoker &invoker : ofLists())
        all.push_back(invoker);
    return all;
}

} // namespace rights
