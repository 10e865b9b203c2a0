#include <QApplication>

#include <benchmark/benchmark.h>

namespace benchmarks {
// A start that is measured from outside is this same program, started again for it.
[[nodiscard]] bool isStartToMeasure(int argc, char **argv);
[[nodiscard]] int runStartToMeasure(int argc, char **argv);
} // namespace benchmarks

int main(int argc, char **argv)
{
    qputenv("LC_ALL", "C.UTF-8");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (benchmarks::isStartToMeasure(argc, argv))
        return benchmarks::runStartToMeasure(argc, argv);
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
