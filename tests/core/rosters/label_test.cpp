#include "core/security/conflict.h"
#include "tests/core/rosters/on_a_day.h"
#include "tests/support/both_engines.h"
#include "tests/support/well_said.h"

using namespace Qt::Literals::StringLiterals;
using namespace rosters;
using rosters_test::OnADay;
using security::Role;
using support::AnySchool;
using support::must;
using wishing::kToday;

TEST_CASE("brother and sister are one label, and who has no address is told")
{
    support::onBothEngines([](AnySchool &on) {
        OnADay day(on);
        const LabelSet set = must(day.labels.labels(day.group(), LabelFor::Households));
        REQUIRE(set.labels.size() == 1);
        CHECK(set.labels[0].lines
            == QStringList{u"Anne Dupont"_s, u"12 rue des Forges"_s, u"69001 Lyon"_s});
        const LabelSet all = must(day.labels.labels(
            {{}, {day.noe, day.lea, day.hugo}, kToday, {}}, LabelFor::Households));
        CHECK(all.labels.size() == 1);
        REQUIRE_FALSE(all.remarks.isEmpty());
        CHECK(all.remarks.constFirst().startsWith(u"ZIDANE Noé"_s));
        const auto nobody = day.labels.labels({{}, {day.noe}, kToday, {}}, LabelFor::Households);
        REQUIRE_FALSE(nobody);
        CHECK(nobody.error().code == errors::kNobodyToWriteTo);
        support::checkWellSaid(nobody.error());
    });
}

TEST_CASE("labels of students carry their name and groups")
{
    support::onBothEngines([](AnySchool &on) {
        OnADay day(on);
        const LabelSet set = must(day.labels.labels(day.group(), LabelFor::Students));
        REQUIRE(set.labels.size() == 2);
        CHECK(set.labels[0].lines == QStringList{u"DUPONT Hugo"_s, u"Usinage 1"_s});
        on.signIn(u"prof"_s, {Role::Referent});
        CHECK(must(day.labels.labels(day.group(), LabelFor::Students)).labels.size() == 2);
        CHECK(day.labels.labels(day.group(), LabelFor::Households).error().code
            == security::errors::kRefused);
        CHECK(day.labels.add(LabelMeasures()).error().code == security::errors::kRefused);
    });
}

TEST_CASE("a sheet of labels is added, corrected, retired, and each is taken back")
{
    support::onBothEngines([](AnySchool &on) {
        OnADay day(on);
        const size_t shipped = must(day.labels.formats()).size();
        CHECK(shipped == 5);
        LabelMeasures own;
        own.across = 4;
        own.down = 10;
        own.width = 485;
        own.height = 254;
        own.leftMargin = 80;
        own.topMargin = 215;
        own.gapAcross = 0;
        own.source = u"emballage"_s;
        CHECK(own.name() == u"4 × 10 · 48,5 × 25,4 mm"_s);
        const auto added = must(day.labels.add(own));
        auto formats = must(day.labels.formats());
        REQUIRE(formats.size() == shipped + 1);
        LabelFormat mine = formats.back();
        CHECK(mine.measures == own);
        mine.measures.topMargin = 220;
        const auto edited = must(day.labels.edit(mine));
        CHECK(must(day.labels.formats()).back().measures.topMargin == 220);
        const auto stale = day.labels.edit(mine);
        REQUIRE_FALSE(stale);
        CHECK(stale.error().code == security::errors::kChangedMeanwhile);
        must(day.labels.undo(edited.undo));
        CHECK(must(day.labels.formats()).back().measures == own);
        CHECK(day.labels.undo(added.undo).error().code == security::errors::kChangedMeanwhile);

        for (LabelFormat format : must(day.labels.formats())) {
            format.retired = true;
            const auto done = day.labels.edit(format);
            if (format.id == mine.id) {
                REQUIRE_FALSE(done);
                CHECK(done.error().code == errors::kLastLabelFormat);
                support::checkWellSaid(done.error());
            } else {
                must(base::Done(done.map([](const security::Edited &) {})));
            }
        }
        CHECK_FALSE(must(day.labels.formats()).front().retired);
        CHECK(must(day.labels.formats()).back().retired);
    });
}

TEST_CASE("measures are on the paper, and the shipped ones are")
{
    LabelMeasures wide;
    wide.across = 3;
    const auto refused = checked(wide);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kBadLabelFormat);
    support::checkWellSaid(refused.error());
    LabelMeasures high;
    high.down = 8;
    CHECK_FALSE(checked(high));
    LabelMeasures none;
    none.down = 0;
    CHECK_FALSE(checked(none));
    LabelMeasures flat;
    flat.height = 40;
    CHECK_FALSE(checked(flat));
    CHECK(checked(LabelMeasures()));

    CHECK(tenthsFrom(u"38,1"_s) == 381);
    CHECK(tenthsFrom(u" 38.1 mm "_s) == 381);
    CHECK(tenthsFrom(u"70"_s) == 700);
    for (const QString &bad : {u""_s, u"-1"_s, u"3,81"_s, u"a"_s, u"1,-"_s, u"99999"_s})
        CHECK_FALSE(tenthsFrom(bad));
    CHECK(shownTenths(700) == u"70"_s);
    support::SchoolFile school;
    school.signIn(u"sec"_s, {Role::Secretary});
    for (const LabelFormat &format : must(LabelService(school.workspace()).formats())) {
        INFO(format.measures.name().toStdString());
        CHECK(checked(format.measures));
    }
}

TEST_CASE("labels begin at a free place and fill the sheets that are needed")
{
    const LabelMeasures measures; // 14 a sheet
    CHECK(checkStart(1, measures));
    CHECK(checkStart(14, measures));
    for (const int bad : {0, 15, -3}) {
        const auto refused = checkStart(bad, measures);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kBadStart);
    }
    CHECK(sheetsFor(14, 1, measures) == 1);
    CHECK(sheetsFor(14, 2, measures) == 2);
    CHECK(sheetsFor(0, 1, measures) == 1);
    CHECK(sheetsFor(29, 14, measures) == 3);
}
