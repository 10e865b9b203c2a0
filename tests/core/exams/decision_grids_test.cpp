#include "core/exams/decision.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace exams;
using diplomas::UnitKind;

// Thousands of grids by chance against a slow count that shares nothing with the rules: marks and
// coefficients as fractions, each condition read off the text.
namespace {

class Fraction {
public:
    Fraction(qint64 numerator, qint64 denominator = 1)
        : m_numerator(numerator)
        , m_denominator(denominator)
    {
        const qint64 divisor = std::gcd(m_numerator, m_denominator);
        m_numerator /= divisor;
        m_denominator /= divisor;
    }
    friend Fraction operator+(const Fraction &a, const Fraction &b)
    {
        return {a.m_numerator * b.m_denominator + b.m_numerator * a.m_denominator,
            a.m_denominator * b.m_denominator};
    }
    friend Fraction operator-(const Fraction &a, const Fraction &b)
    {
        return a + Fraction(-b.m_numerator, b.m_denominator);
    }
    friend Fraction operator*(const Fraction &a, const Fraction &b)
    {
        return {a.m_numerator * b.m_numerator, a.m_denominator * b.m_denominator};
    }
    friend Fraction operator/(const Fraction &a, const Fraction &b)
    {
        return {a.m_numerator * b.m_denominator, a.m_denominator * b.m_numerator};
    }
    friend bool operator<(const Fraction &a, const Fraction &b)
    {
        return a.m_numerator * b.m_denominator < b.m_numerator * a.m_denominator;
    }
    friend bool operator>=(const Fraction &a, const Fraction &b) { return !(a < b); }

private:
    qint64 m_numerator;
    qint64 m_denominator;
};

Fraction markOf(const GradedUnit &unit)
{
    return unit.state == UnitState::AbsentJustified ? Fraction(0) : Fraction(unit.mark, 100);
}

// The mean over the units told by which; the bonus joins when asked for.
struct Mean {
    Fraction value{0};
    bool isOfSomething = false;
};

template <class Which> Mean mean(const std::vector<GradedUnit> &units, Which which, bool withBonus)
{
    Fraction sum(0);
    Fraction weights(0);
    bool isOfSomething = false;
    for (const GradedUnit &unit : units) {
        if (unit.kind == UnitKind::Optional) {
            const bool isMarked = unit.state == UnitState::Mark || unit.state == UnitState::Kept;
            if (withBonus && isMarked && Fraction(10) < markOf(unit))
                sum = sum + markOf(unit) - Fraction(10);
            continue;
        }
        if (unit.state == UnitState::Exempt || !which(unit))
            continue;
        const Fraction weight(*unit.coefficient, 100);
        sum = sum + markOf(unit) * weight;
        weights = weights + weight;
        isOfSomething = true;
    }
    return {isOfSomething ? sum / weights : Fraction(0), isOfSomething};
}

bool anyCompulsory(const std::vector<GradedUnit> &units, UnitState state)
{
    for (const GradedUnit &unit : units) {
        if (unit.kind != UnitKind::Optional && unit.state == state)
            return true;
    }
    return false;
}

const auto kEvery = [](const GradedUnit &) { return true; };
const auto kProfessional = [](const GradedUnit &unit) {
    return unit.kind == UnitKind::Professional;
};

std::optional<Verdict> slowCap(const std::vector<GradedUnit> &units)
{
    if (anyCompulsory(units, UnitState::Waiting))
        return Verdict::Incomplete;
    if (anyCompulsory(units, UnitState::Absent))
        return Verdict::NotAdmittedAbsent;
    const Mean all = mean(units, kEvery, true);
    const Mean professional = mean(units, kProfessional, false);
    if (!all.isOfSomething)
        return std::nullopt;
    const bool isAdmitted = all.value >= Fraction(10)
        && (!professional.isOfSomething || professional.value >= Fraction(10));
    return isAdmitted ? Verdict::Admitted : Verdict::Deferred;
}

std::optional<Verdict> slowBacPro(std::vector<GradedUnit> units)
{
    if (anyCompulsory(units, UnitState::Waiting))
        return Verdict::Incomplete;
    if (anyCompulsory(units, UnitState::Absent))
        return Verdict::NotAdmittedAbsent;
    const Mean all = mean(units, kEvery, true);
    const Mean professional = mean(units, kProfessional, false);
    if (!all.isOfSomething)
        return std::nullopt;
    if (all.value >= Fraction(10))
        return Verdict::Admitted;
    if (all.value < Fraction(8)
        || (professional.isOfSomething && professional.value < Fraction(10)))
        return Verdict::Deferred;
    int controls = 0;
    for (GradedUnit &unit : units) {
        const bool isSeen =
            unit.kind == UnitKind::General && unit.control && unit.state != UnitState::Exempt;
        if (!isSeen)
            continue;
        ++controls;
        if (markOf(unit) < Fraction(*unit.control, 100)) {
            unit.mark = *unit.control;
            unit.state = UnitState::Mark;
        }
    }
    if (controls != 2)
        return Verdict::ControlOral;
    return mean(units, kEvery, true).value >= Fraction(10) ? Verdict::AdmittedAfterControl
                                                           : Verdict::Deferred;
}

class Chance {
public:
    explicit Chance(unsigned seed)
        : m_engine(seed)
    {
    }
    int below(int limit) { return int(m_engine() % unsigned(limit)); }
    // Half points near ten in most grids, so that the bounds are met again and again.
    int mark(bool isNearTen) { return isNearTen ? 850 + 50 * below(7) : 50 * below(41); }
    std::vector<GradedUnit> grid()
    {
        const bool isNearTen = below(4) != 0;
        std::vector<GradedUnit> units;
        add(units, UnitKind::Professional, 1 + below(4), isNearTen);
        add(units, UnitKind::General, 1 + below(6), isNearTen);
        add(units, UnitKind::Optional, below(3), isNearTen);
        return units;
    }

private:
    void add(std::vector<GradedUnit> &units, UnitKind kind, int count, bool isNearTen)
    {
        for (int i = 0; i < count; ++i) {
            GradedUnit unit;
            unit.code = u"U%1"_s.arg(units.size() + 1);
            unit.kind = kind;
            unit.coefficient = 50 * (1 + below(10));
            unit.inProfessionalAverage = kind == UnitKind::Professional;
            unit.mark = mark(isNearTen);
            const int chance = below(60);
            unit.state = chance == 0 ? UnitState::Waiting
                : chance == 1        ? UnitState::Absent
                : chance < 5         ? UnitState::AbsentJustified
                : chance < 9         ? UnitState::Exempt
                : chance < 14        ? UnitState::Kept
                                     : UnitState::Mark;
            if (below(3) == 0)
                unit.control = mark(isNearTen);
            units.push_back(unit);
        }
    }

    std::mt19937 m_engine;
};

} // namespace

TEST_CASE("thousands of CAP grids are decided as a slow count decides them", "[exams][decision]")
{
    Chance chance(20260705);
    std::map<Verdict, int> met;
    for (int i = 0; i < 6000; ++i) {
        const auto units = chance.grid();
        const auto expected = slowCap(units);
        const auto decision = decideCap(units);
        INFO("grid " << i);
        REQUIRE(decision.has_value() == expected.has_value());
        if (!expected)
            continue;
        REQUIRE(decision->verdict == *expected);
        ++met[*expected];
    }
    for (const Verdict verdict :
        {Verdict::Incomplete, Verdict::NotAdmittedAbsent, Verdict::Deferred, Verdict::Admitted})
        CHECK(met[verdict] > 100);
}

TEST_CASE(
    "thousands of Bac Pro grids are decided as a slow count decides them", "[exams][decision]")
{
    Chance chance(20260706);
    std::map<Verdict, int> met;
    for (int i = 0; i < 12000; ++i) {
        const auto units = chance.grid();
        const auto expected = slowBacPro(units);
        const auto decision = decideBacPro(units);
        INFO("grid " << i);
        REQUIRE(decision.has_value() == expected.has_value());
        if (!expected)
            continue;
        REQUIRE(decision->verdict == *expected);
        ++met[*expected];
    }
    for (const Verdict verdict :
        {Verdict::Incomplete, Verdict::NotAdmittedAbsent, Verdict::Deferred, Verdict::Admitted,
            Verdict::ControlOral, Verdict::AdmittedAfterControl})
        CHECK(met[verdict] > 50);
}

TEST_CASE("the order of the units changes no decision", "[exams][decision]")
{
    Chance chance(7);
    std::mt19937 shuffle(7);
    for (int i = 0; i < 500; ++i) {
        auto units = chance.grid();
        const auto first = decideCap(units);
        std::shuffle(units.begin(), units.end(), shuffle);
        const auto second = decideCap(units);
        REQUIRE(first.has_value() == second.has_value());
        if (!first)
            continue;
        REQUIRE(first->verdict == second->verdict);
        REQUIRE(first->general == second->general);
        REQUIRE(first->professional == second->professional);
    }
}

TEST_CASE("a better mark never makes a CAP decision worse", "[exams][decision]")
{
    Chance chance(11);
    for (int i = 0; i < 2000; ++i) {
        auto units = chance.grid();
        const auto before = decideCap(units);
        GradedUnit &unit = units[size_t(chance.below(int(units.size())))];
        unit.mark = std::min(kHighestMark, unit.mark + 50);
        const auto after = decideCap(units);
        if (before && before->verdict == Verdict::Admitted)
            REQUIRE(after->verdict == Verdict::Admitted);
    }
}
