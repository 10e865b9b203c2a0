#include "core/security/conflict.h"
#include "core/security/threshold_service.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using security::Role;
using security::Threshold;
using security::ThresholdService;
using support::AnySchool;
using support::must;

namespace {

QString shown(ThresholdService &service, Threshold threshold)
{
    for (const auto &row : must(service.rows())) {
        if (row.threshold == threshold)
            return shownWithUnit(threshold, row.values);
    }
    return {};
}

} // namespace

TEST_CASE("bounds are read as people type them, and written out again")
{
    const struct {
        Threshold threshold;
        QString typed;
        QString shown; // empty: refused
    } cases[]{
        {Threshold::PracticeTarget, u"2 / 3"_s, u"2/3"_s},
        {Threshold::PracticeTarget, u"3/2"_s, {}},
        {Threshold::PracticeTarget, u"0/3"_s, {}},
        {Threshold::PracticeGreen, u"60-72"_s, u"60 – 72\u00A0%"_s},
        {Threshold::PracticeGreen, u"60,5 % à 72 %"_s, u"60,5 – 72\u00A0%"_s},
        {Threshold::PracticeRed, u"78 – 55"_s, {}},
        {Threshold::PracticeRed, u"55 – 101"_s, {}},
        {Threshold::FeeCeiling, u"750,5"_s, u"750,50\u00A0€"_s},
        {Threshold::FeeCeiling, u"-1"_s, {}},
        {Threshold::FeeCeiling, u"1e3"_s, {}},
        {Threshold::ReminderDays, u"8/20 / 40"_s, u"8 / 20 / 40 days"_s},
        {Threshold::ReminderDays, u"8 / 20"_s, {}},
        {Threshold::ReminderDays, u"20 / 8 / 40"_s, {}},
        {Threshold::ReminderDays, u"0 / 8 / 40"_s, {}},
        {Threshold::ReminderDays, u"8 / 20 / 400"_s, {}},
        {Threshold::AfternoonFrom, u"12h30"_s, u"12\u00A0h\u00A030"_s},
        {Threshold::AfternoonFrom, u"9h"_s, {}},
        {Threshold::AfternoonFrom, u"midi"_s, {}},
        {Threshold::ReasonHours, u"48"_s, u"48\u00A0h"_s},
        {Threshold::ReasonHours, u"0"_s, {}},
        {Threshold::ReasonHours, u"241"_s, {}},
        {Threshold::MeasureYears, u"1/2"_s, u"1 / 2"_s},
        {Threshold::MeasureYears, u"1"_s, {}},
        {Threshold::MeasureYears, u"1 / 11"_s, {}},
        {Threshold::PercentFrom, u"10"_s, u"10"_s},
        {Threshold::PercentFrom, u"0"_s, {}},
        {Threshold::PercentFrom, u"101"_s, {}},
        {Threshold::ExamReminders, u"120/60 ; 30-7"_s, u"120 / 60 / 30 / 7 days"_s},
        {Threshold::ExamReminders, u"14"_s, u"14 days"_s},
        {Threshold::ExamReminders, u"7 / 30"_s, {}},
        {Threshold::ExamReminders, u"30 / 30"_s, {}},
        {Threshold::ExamReminders, u"30 /"_s, {}},
        {Threshold::ExamReminders, u"400 / 30"_s, {}},
        {Threshold::ExamReminders, u"7 / 6 / 5 / 4 / 3 / 2 / 1"_s, {}},
        {Threshold::KeptMarkYears, u"5"_s, u"5"_s},
        {Threshold::KeptMarkYears, u"0"_s, u"0"_s},
        {Threshold::KeptMarkYears, u"11"_s, {}},
        {Threshold::CensusDay, u"1/10"_s, u"01/10"_s},
        {Threshold::CensusDay, u"29/2"_s, {}},
        {Threshold::CensusDay, u"31/4"_s, {}},
        {Threshold::IdleLock, u"5"_s, u"5\u00A0min"_s},
        {Threshold::IdleLock, u"16"_s, {}},
        {Threshold::IdleLock, u"1"_s, {}},
        {Threshold::IdleLock, u"<b>"_s, {}},
        {Threshold::MinorHours, u"7h30/35"_s, u"7\u00A0h\u00A030 / 35\u00A0h"_s},
        {Threshold::MinorHours, u"8 h"_s, {}},
        {Threshold::MinorHours, u"0 / 35"_s, {}},
        {Threshold::MinorBreak, u"4 h 30 / 0 h 30"_s, u"4\u00A0h\u00A030 / 0\u00A0h\u00A030"_s},
        {Threshold::MinorRest, u"12/14"_s, u"12\u00A0h / 14\u00A0h"_s},
        {Threshold::MinorNight, u"22h/20h"_s, {}},
        {Threshold::MinorNight, u"22h/20h/6h"_s, u"22\u00A0h / 20\u00A0h / 6\u00A0h"_s},
    };
    for (const auto &c : cases) {
        INFO(c.typed.toStdString());
        const auto values = security::parsedValue(c.threshold, c.typed);
        CHECK(values.has_value() == !c.shown.isEmpty());
        if (values) {
            CHECK(shownWithUnit(c.threshold, *values) == c.shown);
            CHECK(
                must(security::parsedValue(c.threshold, security::shownValue(c.threshold, *values)))
                == *values);
        } else {
            CHECK(values.error().code == security::errors::kBadThreshold);
        }
    }
}

TEST_CASE("a bound is set with its source, verified today, and taken back as it was")
{
    support::onBothEngines([](AnySchool &school) {
        (void)school.signIn(u"sec"_s, {Role::Secretary});
        ThresholdService service(school.workspace());
        CHECK_FALSE(must(service.rows()).front().verifiedOn);
        const auto undo = must(service.set(Threshold::PracticeTarget, u"3/5"_s, u"Essai"_s));
        CHECK(shown(service, Threshold::PracticeTarget) == u"3/5"_s);
        CHECK(must(service.rows()).front().source == u"Essai"_s);
        CHECK(must(service.rows()).front().verifiedOn == school.clock.today());
        must(service.undo(undo));
        CHECK(shown(service, Threshold::PracticeTarget) == u"2/3"_s);
        CHECK_FALSE(must(service.rows()).front().verifiedOn);
        CHECK(service.set(Threshold::PercentFrom, u"5"_s, u"  "_s).error().code
            == security::errors::kSourceMissing);
    });
}

TEST_CASE("a bound that was set again meanwhile is not taken back")
{
    support::SchoolFile school;
    (void)school.signIn(u"dir"_s, {Role::Director});
    ThresholdService service(school.workspace());
    const auto undo = must(service.set(Threshold::PercentFrom, u"8"_s, u"Conseil"_s));
    (void)must(service.set(Threshold::PercentFrom, u"9"_s, u"Conseil"_s));
    CHECK(service.undo(undo).error().code == security::errors::kChangedMeanwhile);
    CHECK(shown(service, Threshold::PercentFrom) == u"9"_s);
}

TEST_CASE("the green zone stays inside the red bounds")
{
    support::SchoolFile school;
    (void)school.signIn(u"dir"_s, {Role::Director});
    ThresholdService service(school.workspace());
    CHECK(service.set(Threshold::PracticeGreen, u"50 – 72"_s, u"Essai"_s).error().code
        == security::errors::kBadThreshold);
    CHECK(service.set(Threshold::PracticeRed, u"61 – 78"_s, u"Essai"_s).error().code
        == security::errors::kBadThreshold);
    CHECK(shown(service, Threshold::PracticeGreen) == u"60 – 72\u00A0%"_s);
    (void)must(service.set(Threshold::PracticeRed, u"40 – 90"_s, u"Essai"_s));
    (void)must(service.set(Threshold::PracticeGreen, u"50 – 80"_s, u"Essai"_s));
}

TEST_CASE("a teacher reads the bounds and sets none")
{
    support::SchoolFile school;
    (void)school.signIn(u"prof"_s, {Role::Teacher});
    ThresholdService service(school.workspace());
    CHECK(must(service.rows()).size() == security::kThresholds.size());
    CHECK(service.set(Threshold::PercentFrom, u"8"_s, u"x"_s).error().code
        == security::errors::kRefused);
}
