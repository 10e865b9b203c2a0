// P1: from the start of the process to the sign-in page, and from the password to a usable list.
#include "tests/benchmarks/bench_window.h"
#include "tests/benchmarks/pairs.h"
#include "tests/benchmarks/plain_list.h"
#include "ui/base/data_table.h"

#include <QMainWindow>
#include <QProcess>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace benchmarks {

namespace {

constexpr char kStart[] = "--start-to-measure";
constexpr int kSlowestStartMs = 30000;

void showEmptyWindow()
{
    ui::Theme theme(*qApp);
    theme.apply({});
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    QApplication::processEvents();
    window.repaint();
}

double secondsToStart(const QString &what)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double seconds = secondsOf([&] {
        process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(kStart), what});
        expect(process.waitForReadyRead(kSlowestStartMs), "a start");
    });
    expect(process.waitForFinished(kSlowestStartMs) && process.exitCode() == 0, "an end");
    return seconds;
}

void start(benchmark::State &state)
{
    Schools schools;
    const QString school = schools.withStudents(int(state.range(0)));
    Pairs pairs;
    for (auto run : state) {
        const double floor = secondsToStart(u"nothing"_s);
        const double feature = secondsToStart(school);
        pairs.add(feature, floor);
        state.SetIterationTime(feature);
    }
    pairs.report(state);
}

void passwordToList(benchmark::State &state)
{
    Schools schools;
    const int count = int(state.range(0));
    const QString school = schools.withStudents(count);
    Pairs pairs;
    for (auto run : state) {
        double floor = 0;
        {
            PlainList list(schools.copyOf(school));
            floor = secondsOf([&] { list.show(kPassword); });
            expect(list.rows() == count, "the rows of the plain list");
        }
        Program program(schools.copyOf(school));
        program.typePassword();
        const double feature = secondsOf([&] {
            program.signIn();
            program.window.go({u"students"_s, {}, 0});
            program.settle();
        });
        const auto *table = program.find<ui::DataTable>(u"studentTable"_s);
        expect(table && table->isVisible() && table->shownRows() == count, "the rows of the list");
        pairs.add(feature, floor);
        state.SetIterationTime(feature);
    }
    pairs.report(state);
}

} // namespace

bool isStartToMeasure(int argc, char **argv)
{
    return argc == 3 && std::strcmp(argv[1], kStart) == 0;
}

int runStartToMeasure(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString what = QString::fromLocal8Bit(argv[2]);
    if (what == u"nothing") {
        showEmptyWindow();
    } else {
        Program program(what);
        const auto *login = program.find<QLineEdit>(u"login"_s);
        expect(login && login->isVisible(), "the sign-in page");
    }
    std::puts("ready");
    std::fflush(stdout);
    return 0;
}

BENCHMARK(start)
    ->Name("P1a start")
    ->Arg(100)
    ->Arg(1000)
    ->Arg(10000)
    ->Iterations(9)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(passwordToList)
    ->Name("P1b password to list")
    ->Arg(100)
    ->Arg(1000)
    ->Arg(10000)
    ->Iterations(5)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

} // namespace benchmarks
