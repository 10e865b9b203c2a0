#include "core/exams/decision.h"
#include "tests/support/vectors.h"
#include "tests/support/well_said.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace exams;
using diplomas::PassRule;
using diplomas::UnitKind;

namespace {

int hundredths(const QJsonValue &value)
{
    return qRound(value.toDouble() * 100);
}

GradedUnit unitOf(const QJsonArray &row)
{
    static const std::map<QString, UnitKind> kinds{{u"PRO"_s, UnitKind::Professional},
        {u"GEN"_s, UnitKind::General}, {u"FAC"_s, UnitKind::Optional}};
    static const std::map<QString, UnitState> states{{u"MARK"_s, UnitState::Mark},
        {u"KEPT"_s, UnitState::Kept}, {u"DISPENSED"_s, UnitState::Exempt},
        {u"ABS_UNJ"_s, UnitState::Absent}, {u"ABS_JUST"_s, UnitState::AbsentJustified},
        {u"NOT_SAT"_s, UnitState::Waiting}};
    GradedUnit unit;
    unit.code = row[0].toString();
    unit.kind = kinds.at(row[1].toString());
    unit.coefficient = hundredths(row[2]);
    unit.inProfessionalAverage = unit.kind == UnitKind::Professional;
    unit.state = states.at(row[3].toString());
    unit.mark = hundredths(row[4]);
    return unit;
}

std::vector<GradedUnit> unitsOf(const QJsonObject &example)
{
    std::vector<GradedUnit> units;
    for (const QJsonValue row : example[u"units"_s].toArray())
        units.push_back(unitOf(row.toArray()));
    return units;
}

// A vector's average has four decimals, rounded.
bool isAbout(const Average &average, const QJsonValue &expected)
{
    const qint64 tenThousandths = qRound64(expected.toDouble() * 10000);
    // points/coefficients is in hundredths: times a hundred, rounded half up
    const qint64 ours = (average.points * 200 + average.coefficients) / (2 * average.coefficients);
    return std::abs(ours - tenThousandths) <= 1;
}

std::vector<QString> textsOf(const QJsonArray &array)
{
    std::vector<QString> texts;
    for (const QJsonValue value : array)
        texts.push_back(value.toString());
    return texts;
}

GradedUnit unit(const QString &code, UnitKind kind, int coefficient, int mark)
{
    return {code, {}, kind, coefficient, kind == UnitKind::Professional, UnitState::Mark, mark, {}};
}

// One professional unit and one general one, coefficient 1 each.
std::vector<GradedUnit> pair(int professional, int general)
{
    return {unit(u"UP1"_s, UnitKind::Professional, 100, professional),
        unit(u"UG1"_s, UnitKind::General, 100, general)};
}

Verdict capOf(int professional, int general)
{
    return decideCap(pair(professional, general)).value().verdict;
}

Decision bacOf(const std::vector<GradedUnit> &units, const BacProPolicy &policy = {})
{
    return decideBacPro(units, policy).value();
}

} // namespace

TEST_CASE("every worked example of the CAP is decided as the text says", "[exams][decision]")
{
    const QJsonObject examples = support::vectors(u"cap"_s);
    const std::map<QString, Verdict> verdicts{{u"ADMIS"_s, Verdict::Admitted},
        {u"AJOURNE"_s, Verdict::Deferred}, {u"NON_ADMIS_ABSENT"_s, Verdict::NotAdmittedAbsent}};
    for (const QString &name : examples.keys()) {
        INFO(name.toStdString());
        const QJsonObject example = examples[name].toObject();
        const QJsonObject expected = example[u"result"_s].toObject();
        const auto decision = decideCap(unitsOf(example));
        REQUIRE(decision);
        CHECK(decision->verdict == verdicts.at(expected[u"decision"_s].toString()));
        CHECK(decision->replacementPossible == expected[u"replacement"_s].toBool());
        CHECK(decision->certificates == textsOf(expected[u"attestations"_s].toArray()));
        if (!expected[u"general"_s].isNull()) {
            CHECK(isAbout(decision->general, expected[u"general"_s]));
            CHECK(isAbout(decision->professional, expected[u"pro"_s]));
        }
    }
}

TEST_CASE("every worked example of the Bac Pro is decided as the text says", "[exams][decision]")
{
    const QJsonObject examples = support::vectors(u"bacpro"_s);
    const std::map<QString, Verdict> verdicts{{u"ADMIS"_s, Verdict::Admitted},
        {u"AJOURNE"_s, Verdict::Deferred}, {u"CONTROLE"_s, Verdict::ControlOral},
        {u"ADMIS_CONTROLE"_s, Verdict::AdmittedAfterControl}};
    const std::map<QString, Honours> honours{{{}, Honours::None}, {u"AB"_s, Honours::FairlyGood},
        {u"B"_s, Honours::Good}, {u"TB"_s, Honours::VeryGood}};
    for (const QString &name : examples.keys()) {
        INFO(name.toStdString());
        const QJsonObject example = examples[name].toObject();
        std::vector<GradedUnit> units = unitsOf(example);
        const QJsonObject control = example[u"control"_s].toObject();
        const QJsonObject expected = example[u"result"_s].toObject();
        const QJsonObject before = control.isEmpty() ? expected : example[u"before"_s].toObject();
        const Decision first = bacOf(units);
        CHECK(first.verdict == verdicts.at(before[u"decision"_s].toString()));
        CHECK(isAbout(first.general, before[u"avg"_s]));
        if (before.contains(u"pro"_s))
            CHECK(isAbout(first.professional, before[u"pro"_s]));
        for (GradedUnit &one : units) {
            if (control.contains(one.code))
                one.control = hundredths(control[one.code]);
        }
        const Decision last = bacOf(units);
        CHECK(last.verdict == verdicts.at(expected[u"decision"_s].toString()));
        CHECK(last.honours == honours.at(expected[u"mention"_s].toString()));
        if (!control.isEmpty())
            CHECK(isAbout(last.afterControl, expected[u"avg_after_control"_s]));
    }
}

TEST_CASE("the marks around ten decide the CAP exactly", "[exams][decision]")
{
    CHECK(capOf(1000, 1000) == Verdict::Admitted);
    CHECK(capOf(1000, 999) == Verdict::Deferred); // 9.995 over all
    CHECK(capOf(999, 1001) == Verdict::Deferred); // 10 over all, 9.99 professional
    CHECK(capOf(1001, 999) == Verdict::Admitted);
    CHECK(capOf(0, 2000) == Verdict::Deferred);
    CHECK(capOf(2000, 0) == Verdict::Admitted); // a zero is made up for
    const Decision almost = decideCap(pair(1000, 999)).value();
    CHECK(almost.general.hundredths() == 999); // never shown as 10
}

TEST_CASE("the averages 7.99, 8, 9.99, 10, 12, 14 and 16 part the Bac Pro", "[exams][decision]")
{
    // the professional unit holds 10; the general one makes the average
    const auto with = [](int average) { return bacOf(pair(1000, 2 * average - 1000)); };
    CHECK(with(799).verdict == Verdict::Deferred);
    CHECK(with(800).verdict == Verdict::ControlOral);
    CHECK(with(999).verdict == Verdict::ControlOral);
    CHECK(with(1000).verdict == Verdict::Admitted);
    const auto honours = [](int average) { return bacOf(pair(average, average)).honours; };
    CHECK(honours(1199) == Honours::None);
    CHECK(honours(1200) == Honours::FairlyGood);
    CHECK(honours(1399) == Honours::FairlyGood);
    CHECK(honours(1400) == Honours::Good);
    CHECK(honours(1599) == Honours::Good);
    CHECK(honours(1600) == Honours::VeryGood);
    CHECK(bacOf(pair(999, 1000)).verdict == Verdict::Deferred); // 9.99 professional
    CHECK(bacOf(pair(900, 1100)).verdict == Verdict::Admitted); // 10 over all is enough
}

TEST_CASE("an optional unit gives its points above ten and never takes any", "[exams][decision]")
{
    auto units = pair(1000, 990);
    units.push_back(unit(u"UF1"_s, UnitKind::Optional, 100, 1010));
    CHECK(decideCap(units)->verdict == Verdict::Admitted); // 9.95 + 0.05
    units.back().mark = 1009;
    CHECK(decideCap(units)->verdict == Verdict::Deferred);
    units.back().mark = 200;
    CHECK(decideCap(units)->bonus == 0);
    units = pair(990, 1000);
    units.push_back(unit(u"UF1"_s, UnitKind::Optional, 100, 2000));
    CHECK(decideCap(units)->verdict == Verdict::Deferred); // not in the professional average
    units = pair(1000, 1000);
    units.push_back(unit(u"UF1"_s, UnitKind::Optional, 100, 0));
    units.back().state = UnitState::Absent;
    CHECK(decideCap(units)->verdict == Verdict::Admitted);
    units.back().state = UnitState::Waiting;
    CHECK(decideCap(units)->verdict == Verdict::Admitted);
}

TEST_CASE("without a coefficient nothing is computed, and the units are named", "[exams][decision]")
{
    auto units = pair(1200, 1200);
    units[1].coefficient.reset();
    units.push_back(unit(u"UG2"_s, UnitKind::General, 100, 1200));
    units[2].coefficient.reset();
    for (const auto &refused : {decideCap(units), decideBacPro(units)}) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kUnknownCoefficient);
        CHECK(refused.error().message.contains(u"UG1, UG2"_s));
    }
    // of an exempt unit it is not asked, nor of an optional one
    units[1].state = UnitState::Exempt;
    units[2].kind = UnitKind::Optional;
    CHECK(decideCap(units)->verdict == Verdict::Admitted);
}

TEST_CASE("a grid that decides nothing is refused with what to do", "[exams][decision]")
{
    CHECK(decideCap({}).error().code == errors::kNoUnits);
    CHECK(decideTitle({}).error().code == errors::kNoUnits);
    CHECK(decideCap({unit(u"UF1"_s, UnitKind::Optional, 100, 1500)}).error().code
        == errors::kNoUnits);
    CHECK(decideCap({unit(u"UG1"_s, UnitKind::General, 100, 1500)}).error().code
        == errors::kNoProfessionalUnit);
    CHECK(decideBacPro({unit(u"UG1"_s, UnitKind::General, 100, 1500)}).error().code
        == errors::kNoProfessionalUnit);
    auto exempt = pair(0, 0);
    exempt[0].state = UnitState::Exempt;
    exempt[1].state = UnitState::Exempt;
    CHECK(decideCap(exempt).error().code == errors::kAllExempt);
    for (const PassRule rule : {PassRule::CapAgricole, PassRule::None})
        CHECK(decide(rule, pair(1200, 1200)).error().code == errors::kRuleNotModelled);
    CHECK(decide(PassRule::CapAgricole, pair(1200, 1200)).error().message.contains(u"agricole"_s));
}

TEST_CASE("a unit without a result leaves the decision open and is named", "[exams][decision]")
{
    auto units = pair(1200, 1200);
    units[0].state = UnitState::Absent;
    units[1].state = UnitState::Waiting;
    const Decision open = decideCap(units).value();
    CHECK(open.verdict == Verdict::Incomplete);
    CHECK(open.awaited == std::vector<QString>{u"UG1"_s});
    CHECK(bacOf(units).verdict == Verdict::Incomplete);
}

TEST_CASE("the school's policy rules what was not read for the Bac Pro", "[exams][decision]")
{
    auto units = pair(1100, 700); // 9, professional 11
    units.push_back(unit(u"UG2"_s, UnitKind::General, 100, 900));
    units[1].control = 1200;
    CHECK(bacOf(units).verdict == Verdict::ControlOral); // one mark of two
    units[2].control = 600;
    CHECK(bacOf(units).verdict == Verdict::AdmittedAfterControl);           // 11 + 12 + 9
    CHECK(bacOf(units, {false, false, true}).verdict == Verdict::Deferred); // 11 + 12 + 6
    units[0].control = 2000; // a professional unit is never seen again
    CHECK(bacOf(units, {false, false, true}).verdict == Verdict::Deferred);

    auto kept = pair(1500, 1500);
    kept[1].state = UnitState::Kept;
    CHECK(bacOf(kept).honours == Honours::None);
    CHECK(bacOf(kept, {true, true, true}).honours == Honours::Good);

    auto absent = pair(2000, 0);
    absent[1].state = UnitState::Absent;
    CHECK(bacOf(absent).verdict == Verdict::NotAdmittedAbsent);
    CHECK(bacOf(absent, {true, false, false}).verdict == Verdict::Admitted);
}

TEST_CASE(
    "the professional average of a Bac Pro is made of the units that say so", "[exams][decision]")
{
    auto units = pair(900, 950);
    units.push_back(unit(u"U34"_s, UnitKind::General, 100, 1150));
    CHECK(bacOf(units).verdict == Verdict::Admitted); // 10
    units[1].mark = 900;                              // 9.83, professional 9
    CHECK(bacOf(units).verdict == Verdict::Deferred);
    units[2].inProfessionalAverage = true; // professional 10.25
    CHECK(bacOf(units).verdict == Verdict::ControlOral);
    units[0].state = UnitState::Exempt;
    units[2].state = UnitState::Exempt;
    CHECK(bacOf(units).verdict == Verdict::ControlOral); // all of them exempt: called as well
}

TEST_CASE("a title is obtained, partly obtained, failed or missed", "[exams][decision]")
{
    const auto title = [](UnitState first, UnitState second) {
        std::vector<GradedUnit> units(2);
        units[0].code = u"CCP1"_s;
        units[1].code = u"CCP2"_s;
        units[0].state = first;
        units[1].state = second;
        for (GradedUnit &one : units)
            one.kind = UnitKind::Block;
        return decideTitle(units).value();
    };
    using enum UnitState;
    CHECK(title(Acquired, Acquired).verdict == Verdict::Admitted);
    CHECK(title(Acquired, Kept).verdict == Verdict::Admitted);
    CHECK(title(Acquired, NotAcquired).verdict == Verdict::Partial);
    CHECK(title(Acquired, NotAcquired).certificates == std::vector<QString>{u"CCP1"_s});
    CHECK(title(NotAcquired, NotAcquired).verdict == Verdict::Deferred);
    CHECK(title(Absent, AbsentJustified).verdict == Verdict::Absent);
    CHECK(title(Absent, NotAcquired).verdict == Verdict::Deferred);
    CHECK(title(Acquired, Waiting).verdict == Verdict::Incomplete);
}

TEST_CASE("every verdict has a name of its own", "[exams][decision]")
{
    for (const Verdict verdict : {Verdict::Incomplete, Verdict::NotAdmittedAbsent,
             Verdict::Deferred, Verdict::Partial, Verdict::ControlOral, Verdict::Admitted,
             Verdict::AdmittedAfterControl, Verdict::Absent})
        CHECK_FALSE(titleOf(verdict).isEmpty());
}
