// Use cases on what diplomas are made of.
#include "core/diplomas/draft_service.h"
#include "core/diplomas/framework_service.h"
#include "core/progress/competency_use.h"
#include "tests/core/security/rights_school.h"

using namespace Qt::Literals::StringLiterals;
using security::Operation;

namespace rights {

namespace {

const progress::RecordedUse kUse{};

diplomas::DraftService drafts(RightsSchool &school)
{
    return diplomas::DraftService(school.workspace(), kUse);
}

diplomas::FrameworkService frameworks(RightsSchool &school)
{
    return diplomas::FrameworkService(school.workspace());
}

base::Result<diplomas::Competency> competency(RightsSchool &school)
{
    ET_ASSIGN(const auto framework, frameworks(school).framework(school.things().diploma));
    return *diplomas::competencyOf(framework, school.things().competency);
}

std::vector<Invoker> ofDrafts()
{
    return {
        {Operation::ReadSchool, "what a diploma is made of",
            [](RightsSchool &s, Where) -> base::Done {
                ET_TRY(frameworks(s).frameworks());
                ET_TRY(drafts(s).inUse(s.things().diploma));
                return done(frameworks(s).framework(s.things().diploma));
            }},
        {Operation::WriteDrafts, "pasted competencies",
            [](RightsSchool &s, Where) {
                return done(drafts(s).add(s.things().diploma,
                    {{}, {{u"BC2"_s, u"Usiner"_s, {}, {}, {}, {{u"C2.1"_s, u"Tourner"_s}}}}}));
            }},
        {Operation::WriteDrafts, "the words of a competency",
            [](RightsSchool &s, Where) -> base::Done {
                ET_ASSIGN(auto changed, competency(s));
                changed.label = u"Préparer son poste"_s;
                return done(drafts(s).edit(s.things().diploma, changed));
            }},
        {Operation::WriteDrafts, "a competency that is retired",
            [](RightsSchool &s, Where) -> base::Done {
                ET_ASSIGN(const auto old, competency(s));
                return done(drafts(s).retire(s.things().diploma, old, {}));
            }},
        {Operation::WriteDrafts, "a competency that goes",
            [](RightsSchool &s, Where) -> base::Done {
                ET_ASSIGN(const auto old, competency(s));
                return done(drafts(s).remove(s.things().diploma, old));
            }},
        {Operation::WriteDrafts, "a block",
            [](RightsSchool &s, Where) -> base::Done {
                ET_ASSIGN(const auto framework, frameworks(s).framework(s.things().diploma));
                // Nothing of the last one was noted.
                diplomas::CompetencyBlock block = framework.blocks.back();
                block.label = u"Préparer le travail"_s;
                return done(drafts(s).editBlock(s.things().diploma, block));
            }},
        {Operation::WriteDrafts, "the order of a block",
            [](RightsSchool &s, Where) -> base::Done {
                ET_ASSIGN(const auto framework, frameworks(s).framework(s.things().diploma));
                const auto &rows = framework.blocks.front().competencies;
                return done(drafts(s).order(s.things().diploma, {rows[1].id, rows[0].id}));
            }},
        {Operation::WriteDrafts, "a further version",
            [](RightsSchool &s, Where) -> base::Done {
                ET_ASSIGN(const auto framework, frameworks(s).framework(s.things().diploma));
                return done(
                    drafts(s).begin({framework.diploma, u"2028"_s, 2028, s.things().diploma}));
            }},
    };
}

std::vector<Invoker> ofTheDirector()
{
    return {
        {Operation::VerifyDiplomas, "a unit of the exam",
            [](RightsSchool &s, Where) {
                return done(frameworks(s).addUnit(s.things().diploma, {u"UP2"_s}));
            }},
        {Operation::VerifyDiplomas, "units from a file",
            [](RightsSchool &s, Where) {
                return done(drafts(s).add(s.things().diploma, {{{u"UP2"_s}}, {}}));
            }},
        {Operation::VerifyDiplomas, "the rule of the exam",
            [](RightsSchool &s, Where) -> base::Done {
                ET_ASSIGN(auto framework, frameworks(s).framework(s.things().diploma));
                framework.passRule = diplomas::PassRule::Cap;
                return done(frameworks(s).editVersion(framework));
            }},
        {Operation::VerifyDiplomas, "what counts as verified",
            [](RightsSchool &s, Where) {
                return done(frameworks(s).verify(s.things().diploma, 1, u"Arrêté"_s));
            }},
        {Operation::VerifyDiplomas, "a version that is retired",
            [](RightsSchool &s, Where) {
                return done(frameworks(s).setRetired(s.things().diploma, 1, true));
            }},
        {Operation::VerifyDiplomas, "a diploma that follows the catalogue",
            [](RightsSchool &s, Where) {
                return done(frameworks(s).attach(s.things().diploma, 1, u"CAP-CIP"_s));
            }},
        {Operation::VerifyDiplomas, "what the catalogue adds",
            [](RightsSchool &s, Where) -> base::Done {
                const auto added = frameworks(s).completeFromCatalogue(s.things().diploma);
                // The right is asked for before the catalogue.
                if (!added && added.error().code == diplomas::errors::kNothingToAdd)
                    return {};
                return done(added);
            }},
    };
}

} // namespace

std::vector<Invoker> catalogueInvokers()
{
    std::vector<Invoker> all = ofDrafts();
    for (const Invoker &invoker : ofTheDirector())
        all.push_back(invoker);
    return all;
}

} // namespace rights
