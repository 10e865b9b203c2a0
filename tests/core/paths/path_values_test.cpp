#include "core/diplomas/framework.h"
#include "core/paths/path_checks.h"
#include "core/paths/path_service.h"
#include "tests/support/any_school.h"

using namespace Qt::Literals::StringLiterals;
using diplomas::CompetencyId;
using diplomas::ExamUnitId;
using paths::checkedLeftOut;
using paths::checkedPlan;
using paths::checkedUnits;
using paths::IndividualPath;
using paths::LeftOut;
using paths::PathUnit;
using paths::UnitStanding;
using support::must;
namespace errors = paths::errors;

namespace {

const QDate kToday(2026, 11, 22);

diplomas::Competency competency(qint64 id, const QString &code, bool retired = false)
{
    return {CompetencyId(id), {}, diplomas::CompetencyBlockId(id < 10 ? 1 : 2), code,
        u"Compétence "_s + code, {}, {}, {}, 0, retired, {}, 1};
}

diplomas::CompetencyBlock block(qint64 id, const std::vector<diplomas::Competency> &competencies)
{
    return {
        diplomas::CompetencyBlockId(id), {}, {}, u"Bloc"_s, {}, {}, {}, 0, false, 1, competencies};
}

diplomas::ExamUnit unit(qint64 id, const QString &code, diplomas::UnitKind kind)
{
    return {ExamUnitId(id), {}, code, {}, u"Unité"_s, kind, {}, {}, diplomas::ExamMode::Terminal,
        false, {}, {}, {}, {}, 0, false, 1};
}

// Two blocks; C1.3 is retired. UP1 professional, UG1 general, UF1 to UF3 optional; 2025 to 2028.
diplomas::Framework framework()
{
    diplomas::Framework whole{diplomas::DiplomaVersionId(7), {}, diplomas::DiplomaId(3)};
    whole.shortName = u"CAP CIP"_s;
    whole.sessions = {2025, 2028};
    whole.units = {unit(1, u"UP1"_s, diplomas::UnitKind::Professional),
        unit(2, u"UG1"_s, diplomas::UnitKind::General),
        unit(3, u"UF1"_s, diplomas::UnitKind::Optional),
        unit(4, u"UF2"_s, diplomas::UnitKind::Optional),
        unit(5, u"UF3"_s, diplomas::UnitKind::Optional)};
    whole.blocks = {
        block(1,
            {competency(1, u"C1.1"_s), competency(2, u"C1.2"_s), competency(3, u"C1.3"_s, true)}),
        block(2, {competency(11, u"C2.1"_s)})};
    return whole;
}

IndividualPath path()
{
    return {.student = people::StudentId(1), .version = diplomas::DiplomaVersionId(7)};
}

PathUnit kept(qint64 unit, int mark, int from, std::optional<int> last = {})
{
    return {ExamUnitId(unit), UnitStanding::Kept, mark, from, last, {}};
}

template <class T> std::string_view codeOf(const base::Result<T> &result)
{
    return result ? std::string_view("none") : result.error().code.name;
}

} // namespace

TEST_CASE("a kept mark is typed with a comma or a point and never rounded")
{
    CHECK(paths::markFrom(u"12"_s) == 1200);
    CHECK(paths::markFrom(u"12,5"_s) == 1250);
    CHECK(paths::markFrom(u" 9.75 "_s) == 975);
    CHECK(paths::markFrom(u"0"_s) == 0);
    CHECK(paths::markFrom(u"20,00"_s) == 2000);
    for (const QString &wrong : {u"20,01"_s, u"21"_s, u"-1"_s, u"12,345"_s, u"abs"_s, u""_s,
             u"1e1"_s, u"12,"_s, u",5"_s, u"20,0000001"_s})
        CHECK_FALSE(paths::markFrom(wrong));
    CHECK(paths::markText(1250) == u"12,5"_s);
    CHECK(paths::markText(905) == u"9,05"_s);
    CHECK(paths::markText(1000) == u"10"_s);
}

TEST_CASE("a kept mark serves later sessions up to its last one")
{
    const PathUnit mark = kept(1, 1200, 2025, 2029);
    CHECK_FALSE(mark.servesIn(2025));
    CHECK(mark.servesIn(2026));
    CHECK(mark.servesIn(2029));
    CHECK_FALSE(mark.servesIn(2030));
    CHECK(kept(1, 1200, 2025).servesIn(2040));
    CHECK_FALSE(PathUnit{.unit = ExamUnitId(1)}.servesIn(2026));
}

TEST_CASE("what is asked of a young person is what is in use without what was left out")
{
    const auto whole = framework();
    auto own = path();
    CHECK(paths::ownCompetencies(whole, own)
        == std::vector{CompetencyId(1), CompetencyId(2), CompetencyId(11)});
    CHECK(paths::ownCompetencies(whole, nullptr).size() == 3);
    own.leftOut = {{CompetencyId(2), u"Atelier non équipé"_s}};
    CHECK(paths::ownCompetencies(whole, own) == std::vector{CompetencyId(1), CompetencyId(11)});
}

TEST_CASE("an exemption says what it rests on, an optional unit is chosen or not")
{
    const auto whole = framework();
    const auto checked = [&](const PathUnit &unit) { return checkedUnits({unit}, whole); };
    const auto one = [](qint64 id, UnitStanding standing, const QString &reason = {}) {
        return PathUnit{ExamUnitId(id), standing, {}, {}, {}, reason};
    };
    CHECK(codeOf(checked(one(2, UnitStanding::Exempt))) == errors::kMissingReason.name);
    CHECK(must(checked(one(2, UnitStanding::Exempt, u"  CAP  MVA 2024 "_s))).front().reason
        == u"CAP MVA 2024"_s);
    CHECK(codeOf(checked(one(3, UnitStanding::Exempt, u"CAP"_s))) == errors::kBadUnit.name);
    CHECK(must(checked(one(3, UnitStanding::Chosen))).size() == 1);
    CHECK(codeOf(checked(one(2, UnitStanding::Chosen))) == errors::kBadUnit.name);
    CHECK(codeOf(checked(one(99, UnitStanding::Chosen))) == errors::kBadUnit.name);
    CHECK(codeOf(checkedUnits({one(3, UnitStanding::Chosen), one(3, UnitStanding::Chosen)}, whole))
        == errors::kBadUnit.name);
}

TEST_CASE("a kept mark has its session, and serves after it")
{
    const auto whole = framework();
    CHECK(must(checkedUnits({kept(1, 0, 2025, 2026)}, whole)).size() == 1);
    CHECK(codeOf(checkedUnits({kept(1, 2001, 2025)}, whole)) == errors::kBadUnit.name);
    CHECK(codeOf(checkedUnits({kept(1, 1200, 20)}, whole)) == errors::kBadUnit.name);
    CHECK(codeOf(checkedUnits({kept(1, 1200, 2025, 2025)}, whole)) == errors::kBadUnit.name);
    auto exempt = kept(1, 1200, 2025);
    exempt.standing = UnitStanding::Exempt;
    exempt.reason = u"Décision du recteur"_s;
    CHECK_FALSE(must(checkedUnits({exempt}, whole)).front().markHundredths);
}

TEST_CASE("each competency that is left out has its reason, and something is left to learn")
{
    const auto whole = framework();
    CHECK(
        codeOf(checkedLeftOut({{CompetencyId(1), u" "_s}}, whole)) == errors::kMissingReason.name);
    CHECK(codeOf(checkedLeftOut({{CompetencyId(99), u"Motif"_s}}, whole)) == errors::kBadUnit.name);
    const std::vector<LeftOut> all{{CompetencyId(1), u"Motif"_s}, {CompetencyId(2), u"Motif"_s},
        {CompetencyId(11), u"Motif"_s}};
    CHECK(codeOf(checkedLeftOut(all, whole)) == errors::kBadLeftOut.name);
    CHECK(must(checkedLeftOut({all[0], all[1]}, whole)).size() == 2);
}

TEST_CASE("a plan keeps to the sessions of the version and to decisions that were taken")
{
    const auto whole = framework();
    const auto plan = [&](std::optional<int> session) {
        return checkedPlan({session, {}}, whole, kToday);
    };
    CHECK(must(plan(2028)).session == 2028);
    CHECK(codeOf(plan(2029)) == errors::kBadSession.name);
    CHECK(plan(2029).error().message.contains(u"CAP CIP"_s));
    CHECK(codeOf(plan(28)) == errors::kBadSession.name);
    const auto decided = [&](QDate on, const QString &by) {
        return checkedPlan(
            {{}, paths::Positioning{on, by, u"Titulaire d’un CAP"_s}}, whole, kToday);
    };
    CHECK(must(decided(kToday, u" Rectorat "_s)).positioning->decidedBy == u"Rectorat"_s);
    CHECK(codeOf(decided(kToday.addDays(1), u"Rectorat"_s)) == errors::kBadPositioning.name);
    CHECK(codeOf(decided({}, u"Rectorat"_s)) == errors::kBadPositioning.name);
    CHECK(codeOf(decided(kToday, u" "_s)) == errors::kBadPositioning.name);
}

TEST_CASE("what is worth a look is said and refuses nothing")
{
    const auto whole = framework();
    auto own = path();
    own.stages = {{u"2026-2027"_s, 1, 2, {QDate(2026, 9, 1), QDate(2027, 8, 31)}, 2028}};
    CHECK(remarksOn(own, whole).isEmpty());
    own.units = {kept(1, 950, 2021, 2026)};
    CHECK(remarksOn(own, whole).size() == 2); // below 10, and over before 2028
    own.units = {{ExamUnitId(3), UnitStanding::Chosen}, {ExamUnitId(4), UnitStanding::Chosen},
        {ExamUnitId(5), UnitStanding::Chosen}};
    CHECK(remarksOn(own, whole).size() == 1);
    own.units.clear();
    own.stages.back().plannedYears = 3;
    CHECK(remarksOn(own, whole).size() == 1);
    own.plan.positioning = paths::Positioning{kToday, u"Rectorat"_s, {}};
    CHECK(remarksOn(own, whole).isEmpty());
}
