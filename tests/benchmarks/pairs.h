#pragma once

#include <QElapsedTimer>

#include <benchmark/benchmark.h>

#include <functional>
#include <vector>

namespace benchmarks {

// Seconds that one run of work takes.
[[nodiscard]] double secondsOf(const std::function<void()> &work);

// Runs of a feature and of its floor, taken in turns so that both meet the same machine.
class Pairs {
public:
    void add(double feature, double floor);
    // Medians in milliseconds and their ratio, beside the figures of the benchmark.
    void report(benchmark::State &state) const;

private:
    std::vector<double> m_features;
    std::vector<double> m_floors;
    std::vector<double> m_ratios;
};

} // namespace benchmarks
