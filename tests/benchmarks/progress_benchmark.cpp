// The grid of a group, read whole, against one frame of the screen; and one observation, from the
// key to the disk, against one fdatasync of as many bytes.
#include "core/storage/database.h"
#include "tests/benchmarks/appender.h"
#include "tests/benchmarks/bench_school.h"
#include "tests/benchmarks/pairs.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace benchmarks {

namespace {

constexpr int kStudents = 12;
constexpr int kCompetencies = 80;
constexpr int kTimes = 3; // each is seen as often
constexpr double kFrame = 0.016;

struct Bench {
    school::GroupId group{0};
    diplomas::DiplomaVersionId version{0};
    std::vector<diplomas::CompetencyId> competencies;
    std::vector<people::StudentId> students;
};

// A group of twelve on the way to one diploma of eighty competencies in eight blocks.
Bench prepare(app::School &school)
{
    storage::Database &database = school.workspace().database();
    const auto run = [&](const QString &sql) { must(database.runDirectly(sql)); };
    app::Services &services = school.services();
    Bench bench;
    school::GroupDetails details;
    details.name = u"Groupe de mesure"_s;
    bench.group = must(services.groups.add(details));
    const auto diploma = must(services.diplomas.createOwn(
        diplomas::DiplomaKind::Cap, u"CAP de mesure"_s, u"CAP mesure"_s));
    bench.version = diploma.versions.front().id;
    const QString version = QString::number(bench.version.value());
    for (int block = 0; block < 8; ++block) {
        run(u"INSERT INTO competency_block (uuid, version_id, code, label, position) "
            "VALUES ('block-%1', %2, 'B%1', 'Bloc %1', %1)"_s.arg(QString::number(block), version));
    }
    for (int at = 0; at < kCompetencies; ++at) {
        run(u"INSERT INTO competency (uuid, block_id, code, label, position) SELECT 'c-%1', id, "
            "'C%1', 'Compétence %1', %1 FROM competency_block WHERE uuid = 'block-%2'"_s.arg(
                QString::number(at), QString::number(at / 10)));
    }
    run(u"INSERT INTO group_membership (uuid, enrolment_id, group_id, valid_from) "
        "SELECT 'bench-' || e.id, e.id, %1, e.entry_on FROM enrolment e ORDER BY e.id LIMIT %2"_s
            .arg(QString::number(bench.group.value()), QString::number(kStudents)));
    const QString chosen = u"(SELECT enrolment_id FROM group_membership WHERE group_id = %1)"_s.arg(
        bench.group.value());
    run(u"DELETE FROM path WHERE enrolment_id IN %1"_s.arg(chosen));
    run(u"INSERT INTO path (uuid, enrolment_id, diploma_version_id, year_of_path, planned_years, "
        "valid_from) SELECT 'path-' || e.id, e.id, %1, 1, 2, e.entry_on FROM enrolment e "
        "WHERE e.id IN %2"_s.arg(version, chosen));
    const auto framework = must(services.frameworks.framework(bench.version));
    for (const auto *one : diplomas::activeCompetencies(framework))
        bench.competencies.push_back(one->id);
    const auto grid = must(
        services.progress.grid(bench.group, bench.version, school.workspace().clock().today()));
    for (const progress::GridStudent &one : grid.students)
        bench.students.push_back(one.student);
    expect(bench.students.size() == size_t(kStudents), "twelve students");
    expect(bench.competencies.size() == size_t(kCompetencies), "eighty competencies");
    return bench;
}

progress::ObservationDetails seen(
    const Bench &bench, size_t student, size_t at, progress::LevelId level, QDate day)
{
    progress::ObservationDetails details;
    details.student = bench.students[student];
    details.competency = bench.competencies[at];
    details.level = level;
    details.seenOn = day;
    return details;
}

void fill(app::School &school, const Bench &bench)
{
    progress::ProgressService &service = school.services().progress;
    const auto levels = must(service.scale()).offered();
    const QDate today = school.workspace().clock().today();
    for (size_t student = 0; student < bench.students.size(); ++student) {
        std::vector<progress::ObservationDetails> observations;
        std::vector<progress::Decision> decisions;
        for (size_t at = 0; at < bench.competencies.size(); ++at) {
            for (int time = 0; time < kTimes; ++time) {
                observations.push_back(seen(bench, student, at,
                    levels[(at + size_t(time)) % levels.size()].id, today.addDays(time - kTimes)));
            }
            decisions.push_back(
                {bench.students[student], bench.competencies[at], levels[at % levels.size()].id});
        }
        (void)must(service.observe(observations));
        (void)must(service.decide(decisions));
    }
}

void readGrid(benchmark::State &state)
{
    Schools schools;
    const auto school = schools.opened(schools.copyOf(schools.withStudents(int(state.range(0)))));
    const Bench bench = prepare(*school);
    fill(*school, bench);
    const QDate today = school->workspace().clock().today();
    Pairs pairs;
    for (auto run : state) {
        base::Result<progress::Grid> grid = base::fail({"none"}, {});
        const double seconds = secondsOf(
            [&] { grid = school->services().progress.grid(bench.group, bench.version, today); });
        const progress::Grid read = must(std::move(grid));
        expect(read.cells.size() == size_t(kStudents * kCompetencies), "every square");
        expect(read.cell(0, 0).observations == kTimes, "what was seen");
        pairs.add(seconds, kFrame);
        state.SetIterationTime(seconds);
    }
    pairs.report(state);
}

void observe(benchmark::State &state)
{
    Schools schools;
    const QString path = schools.copyOf(schools.withStudents(int(state.range(0))));
    const auto school = schools.opened(path);
    const Bench bench = prepare(*school);
    progress::ProgressService &service = school->services().progress;
    const auto level = must(service.scale()).offered().front().id;
    const QDate today = school->workspace().clock().today();
    const qint64 before = QFileInfo(path + u"-wal"_s).size();
    (void)must(service.observe({seen(bench, 0, 0, level, today)}));
    const qint64 grown = QFileInfo(path + u"-wal"_s).size() - before;
    const QByteArray bytes(grown > 0 ? grown : 16 * 4096, 'x');
    const Appender floor(path + u".floor"_s);
    Pairs pairs;
    size_t next = 1;
    for (auto run : state) {
        const auto details = seen(bench, next % kStudents, next % kCompetencies, level, today);
        ++next;
        const double floorSeconds = secondsOf([&] { floor.append(bytes); });
        base::Result<progress::Observed> observed;
        const double seconds = secondsOf([&] { observed = service.observe({details}); });
        expect(must(std::move(observed)).observations.size() == 1, "one on the disk");
        pairs.add(seconds, floorSeconds);
        state.SetIterationTime(seconds);
    }
    pairs.report(state);
    state.counters["kilobytes"] = double(bytes.size()) / 1024;
}

} // namespace

BENCHMARK(readGrid)
    ->Name("grid of 12 x 80, of one frame")
    ->Arg(100)
    ->Arg(1000)
    ->Iterations(20)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(observe)
    ->Name("one observation")
    ->Arg(100)
    ->Arg(1000)
    ->Iterations(40)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

} // namespace benchmarks
