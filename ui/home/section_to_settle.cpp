#include "core/base/format.h"
#include "core/rollover/roll_over_service.h"
#include "core/safekeeping/backup.h"
#include "ui/home/home_sections.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// From when on the end of the school year is spoken of.
constexpr int kYearEndDaysAhead = 60;

// The change of year, where somebody may carry it out: when the next year is there or this one ends
// soon, until it was carried out.
base::Result<std::vector<HomeLine>> changeOfYear(const HomeDay &day)
{
    std::vector<HomeLine> lines;
    security::Workspace &workspace = day.services.workspace;
    if (workspace.reach(security::Operation::ManageEnrolments) == security::Reach::None)
        return lines;
    rollover::RollOverService rollOvers(workspace);
    ET_ASSIGN(const auto years, rollOvers.years());
    ET_ASSIGN(const auto done, rollOvers.latest());
    for (const rollover::Years &pair : years.pairs) {
        const QDate lastDay = pair.from.dates.lastDay;
        const qint64 days = day.clock.today().daysTo(lastDay);
        const bool isNear = days <= kYearEndDaysAhead;
        if (pair.from.state != school::YearState::Current || (done && done->from == pair.from.id)
            || (!pair.to && !isNear))
            continue;
        const ListCell how{days < 0 ? HomeWords::tr("since %1").arg(base::formatDate(lastDay))
                                    : HomeWords::tr("by %1").arg(base::formatDate(lastDay)),
            {}, isNear ? Tone::Warning : Tone::Neutral};
        if (pair.to)
            lines.push_back(
                {{{HomeWords::tr("Change of year to %1").arg(pair.to->dates.label)}, how},
                    {u"roll-over"_s, {}, 0}});
        else
            lines.push_back({{{HomeWords::tr("Prepare the next school year")}, how},
                {u"settings"_s, u"years"_s, 0}});
    }
    return lines;
}

base::Result<HomeList> read(const HomeDay &day)
{
    const Place backups{u"settings"_s, u"backups"_s, 0};
    HomeList list{u"toSettle"_s, HomeWords::tr("To settle"),
        {{HomeColumn::Text, homeColumn(u"what"_s, HomeWords::tr("Matter"))},
            {HomeColumn::Pill, homeColumn(u"how"_s, HomeWords::tr("State"))}},
        {}, Tone::Bad, Icon::Shield, HomeWords::tr("Everything is in order"),
        HomeWords::tr("The backups are recent and the recovery key is printed."),
        HomeWords::tr("Backups"), backups};
    security::Workspace &workspace = day.services.workspace;
    ET_ASSIGN(const auto status, safekeeping::Backups(workspace).status());
    ET_ASSIGN(const auto key, safekeeping::Recovery(workspace).key());
    const auto add = [&](const QString &what, const QString &how, Tone tone) {
        list.lines.push_back({{{what}, {how, {}, tone}}, backups});
    };
    if (key.state != safekeeping::BackupKey::State::Current
        && workspace.reach(security::Operation::ManageRecovery) != security::Reach::None)
        add(HomeWords::tr("Print the recovery key of the backups"), HomeWords::tr("To do"),
            Tone::Bad);
    if (day.services.needsSecondPlace && status.places.secondFolder.isEmpty())
        add(HomeWords::tr("Choose a second place for the backups"), HomeWords::tr("To do"),
            Tone::Warning);
    if (!status.lastVerified) {
        add(HomeWords::tr("Make a first backup"), HomeWords::tr("None yet"), Tone::Warning);
    } else if (const auto days = status.lastVerified->daysTo(day.clock.nowUtc()); days >= 3) {
        add(HomeWords::tr("Make a backup"), HomeWords::tr("%n day(s) old", nullptr, int(days)),
            Tone::Bad);
    }
    ET_ASSIGN(const auto yearEnds, changeOfYear(day));
    list.lines.insert(list.lines.end(), yearEnds.begin(), yearEnds.end());
    return list;
}

} // namespace

HomeSection toSettle()
{
    return {{u"backup"_s, u"backup-key"_s, u"year"_s, u"roll-over"_s}, read};
}

} // namespace ui
