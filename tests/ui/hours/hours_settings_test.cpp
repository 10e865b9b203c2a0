// What counts in the balance, and what it is judged by, in the settings.
#include "core/hours/target_service.h"
#include "core/timetable/nature_service.h"
#include "tests/support/rows.h"
#include "tests/ui/shell/settings_at_work.h"

#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using support::must;
using tests::SettingsAtWork;

TEST_CASE("the school says what a type of session counts as, and takes it back")
{
    SettingsAtWork work;
    (void)work.open(u"natures"_s);
    CHECK(work.column(0).size() == 8);
    work.select(u"Work placement"_s);
    work.type(u"natureLabel"_s, tests::kHostile.left(40));
    work.choose(u"countsAs"_s, u"Practice"_s);
    work.save();
    CHECK(work.at.messages.errors().isEmpty());
    const auto practice = [&] {
        int count = 0;
        for (const auto &nature : must(timetable::NatureService(work.file.workspace()).natures()))
            count += nature.countsAs == timetable::CountsAs::Practice ? 1 : 0;
        return count;
    };
    CHECK(practice() == 3);
    CHECK(work.column(0).contains(tests::kHostile.left(40)));
    must(work.at.messages.undo());
    CHECK(practice() == 2);
    work.type(u"natureLabel"_s, u""_s);
    work.save();
    CHECK_FALSE(work.error(u"natureLabel"_s).isEmpty());
}

TEST_CASE("a diploma gets a target of its own, with its source, and the school's again")
{
    SettingsAtWork work;
    (void)support::rows::diplomaVersion(work.file.database(), u"CAP Usinage"_s);
    (void)work.open(u"targets"_s);
    work.select(u"CAP Usinage"_s);
    CHECK(work.text(u"targetShare"_s) == u"2/3");
    work.type(u"targetShare"_s, u"3/5"_s);
    work.save();
    CHECK_FALSE(work.error(u"targetSource"_s).isEmpty());
    work.type(u"targetSource"_s, u"Référentiel"_s);
    work.type(u"targetGreen"_s, u"50 - 65"_s);
    work.save();
    CHECK_FALSE(work.error(u"targetShare"_s).isEmpty()); // green reaches out of red
    work.type(u"targetRed"_s, u"45 - 70"_s);
    work.save();
    CHECK(work.column(4) == QStringList{u"Its own"_s});
    work.press(u"clearTarget"_s);
    CHECK(work.column(4) == QStringList{u"The school's"_s});
    must(work.at.messages.undo());
    CHECK(work.column(1) == QStringList{u"3/5"_s});
}
