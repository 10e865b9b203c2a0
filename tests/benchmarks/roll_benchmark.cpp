// P5: a roll-call of 25, from the sheet to the disk, against one fdatasync of as many bytes.
#include "core/storage/database.h"
#include "tests/benchmarks/appender.h"
#include "tests/benchmarks/bench_school.h"
#include "tests/benchmarks/pairs.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace benchmarks {

namespace {

constexpr int kCalled = 25;
constexpr int kRolls = 60; // more than are called
constexpr int kMinutes = 15;

// A group of 25 young people, with a session every quarter of an hour of the day before.
std::vector<timetable::SessionId> planSessions(app::School &school)
{
    app::Services &services = school.services();
    school::GroupDetails details;
    details.name = u"Groupe de mesure"_s;
    const auto group = must(services.groups.add(details));
    security::Workspace &workspace = school.workspace();
    const QDate day = workspace.clock().today();
    must(workspace.database().runDirectly(
        u"INSERT INTO group_membership (uuid, enrolment_id, group_id, valid_from) "
        "SELECT 'bench-' || e.id, e.id, %1, e.entry_on FROM enrolment e ORDER BY e.id LIMIT %2"_s
            .arg(QString::number(group.value()), QString::number(kCalled))));
    std::vector<timetable::SessionId> sessions;
    for (int i = 0; i < kRolls; ++i) {
        const timetable::DaySpan span{i * kMinutes, (i + 1) * kMinutes};
        const auto planned = must(
            services.sessions.add({day, span, timetable::natures::kWorkshopOrder, group, {}, {}}));
        sessions.push_back(planned.added.front().after.id);
    }
    return sessions;
}

void rollCall(benchmark::State &state)
{
    Schools schools;
    const QString path = schools.copyOf(schools.withStudents(int(state.range(0))));
    const auto school = schools.opened(path);
    const auto sessions = planSessions(*school);
    attendance::AttendanceService &rolls = school->services().attendance;
    // What one roll writes, as the log of the file grows by it.
    const auto called = [&](timetable::SessionId session) {
        attendance::RollSheet sheet = must(rolls.sheet(session));
        expect(sheet.rows.size() == size_t(kCalled), "25 young people");
        sheet.rows[3].mark = {attendance::Mark::Absent, {}};
        sheet.rows[7].mark = {attendance::Mark::Late, base::Minutes(5)};
        return requestOf(sheet);
    };
    const qint64 before = QFileInfo(path + u"-wal"_s).size();
    (void)must(rolls.take(called(sessions[0])));
    const qint64 grown = QFileInfo(path + u"-wal"_s).size() - before;
    const QByteArray bytes(grown > 0 ? grown : 64 * 4096, 'x');
    const Appender floor(path + u".floor"_s);
    Pairs pairs;
    size_t next = 1;
    for (auto run : state) {
        const attendance::RollRequest request = called(sessions[next++]);
        const double floorSeconds = secondsOf([&] { floor.append(bytes); });
        std::optional<base::Result<attendance::RollChange>> change;
        const double featureSeconds = secondsOf([&] { change = rolls.take(request); });
        expect(must(*change).after.entries.size() == size_t(kCalled), "25 marks on the disk");
        pairs.add(featureSeconds, floorSeconds);
        state.SetIterationTime(featureSeconds);
    }
    pairs.report(state);
    state.counters["kilobytes"] = double(bytes.size()) / 1024;
}

} // namespace

BENCHMARK(rollCall)
    ->Name("roll-call of 25")
    ->Arg(100)
    ->Arg(1000)
    ->Iterations(40)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

} // namespace benchmarks
