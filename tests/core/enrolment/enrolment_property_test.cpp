#include "core/enrolment/enrolment_steps.h"
#include "tests/core/enrolment/young_school.h"
#include "tests/support/school_file.h"

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace enrolment;
using support::must;

namespace {

// On no day are there two groups of a kind, two paths or two enrolments; all lies inside.
void checkInvariants(const std::vector<EnrolmentRecord> &records)
{
    for (size_t i = 0; i < records.size(); ++i) {
        const base::DateRange dates = records[i].enrolment.dates();
        REQUIRE(dates.isValid());
        for (size_t j = i + 1; j < records.size(); ++j)
            REQUIRE_FALSE(dates.overlaps(records[j].enrolment.dates()));
        const auto inside = [&](const base::DateRange &part) {
            return part.isValid() && dates.contains(part.from)
                && (part.to ? dates.contains(*part.to) : !records[i].enrolment.exitOn);
        };
        const auto &groups = records[i].memberships;
        for (size_t a = 0; a < groups.size(); ++a) {
            REQUIRE(inside(groups[a].dates));
            for (size_t b = a + 1; b < groups.size(); ++b)
                REQUIRE_FALSE((
                    groups[a].kind == groups[b].kind && groups[a].dates.overlaps(groups[b].dates)));
        }
        const auto &paths = records[i].paths;
        for (size_t a = 0; a < paths.size(); ++a) {
            REQUIRE(inside(paths[a].dates));
            for (size_t b = a + 1; b < paths.size(); ++b)
                REQUIRE_FALSE(paths[a].dates.overlaps(paths[b].dates));
        }
    }
}

// Some act on some enrolment on some day. Refusals are as good as successes.
void actAtRandom(young::School &young, people::StudentId student, std::mt19937 &random)
{
    const auto any = [&](int count) { return int(random() % unsigned(count)); };
    const QDate day = young::kFirstDay.addDays(any(365) - 5);
    const auto records = must(young.files.file(student)).enrolments;
    if (records.empty() || any(4) == 0) {
        (void)young.service.enrol({student, young.year, day, u"new"_s});
        return;
    }
    const Enrolment &one = records[size_t(any(int(records.size())))].enrolment;
    const school::GroupId groups[]{young.usinage1, young.usinage2, young.theoryA};
    switch (any(7)) {
    case 0:
    case 1:
        (void)young.service.changeGroup(one.id, one.rowVersion, groups[any(3)], day);
        break;
    case 2:
        (void)young.service.leaveGroup(one.id, one.rowVersion, kGroupKinds[size_t(any(2))], day);
        break;
    case 3:
        (void)young.service.changePath(
            one.id, one.rowVersion, {young.cip, 1 + any(3), 1 + any(3)}, day);
        break;
    case 4:
        (void)young.service.leave(one.id, one.rowVersion, day, u"dropped"_s);
        break;
    case 5:
        (void)young.service.takeBackLeave(one.id, one.rowVersion);
        break;
    case 6:
        (void)young.service.correctEntry(one.id, one.rowVersion, day);
        break;
    }
}

} // namespace

TEST_CASE("whatever is done in whatever order, nobody is in two places on one day")
{
    support::SchoolFile any;
    young::School young(any);
    for (unsigned seed = 1; seed <= 12; ++seed) {
        std::mt19937 random(seed);
        INFO("seed " << seed);
        const auto student = young.student(u"Élève"_s, QString::number(seed));
        for (int act = 0; act < 40; ++act) {
            actAtRandom(young, student, random);
            checkInvariants(must(young.files.file(student)).enrolments);
        }
    }
}

TEST_CASE("undoing gives back exactly what was there")
{
    support::SchoolFile any;
    young::School young(any);
    std::mt19937 random(7);
    const auto student = young.student(u"Dupont"_s, u"Léa"_s);
    const auto enrolled = young.enrol(student);
    const auto textOf = [&] {
        QStringList texts;
        for (const auto &change : changesBetween({Enrolment{EnrolmentId(0), {}, student,
                                                      {young.year, {}, {}, {}}, {}, {}, {}, {}, 1},
                                                     {}, {}},
                 young.record(student)))
            texts += change.field + u'=' + change.after.value_or(QString());
        return texts;
    };
    const school::GroupId groups[]{young.usinage1, young.usinage2, young.theoryA};
    int undone = 0;
    for (int i = 0; i < 60; ++i) {
        const auto before = textOf();
        const int version = young.record(student).enrolment.rowVersion;
        const auto changed = young.service.changeGroup(
            enrolled.id, version, groups[random() % 3], young::kFirstDay.addDays(i * 5));
        REQUIRE(changed);
        if (changed->rowVersion == version || random() % 2)
            continue;
        must(young.service.undo(changed->undo));
        CHECK(textOf() == before);
        ++undone;
    }
    CHECK(undone > 5);
}
