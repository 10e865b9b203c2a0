#include "tests/benchmarks/pairs.h"

#include <algorithm>

namespace benchmarks {

namespace {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

} // namespace

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

void Pairs::add(double feature, double floor)
{
    m_features.push_back(feature);
    m_floors.push_back(floor);
    m_ratios.push_back(feature / floor);
}

void Pairs::report(benchmark::State &state) const
{
    state.counters["feature_ms"] = median(m_features) * 1000;
    state.counters["floor_ms"] = median(m_floors) * 1000;
    state.counters["ratio"] = median(m_ratios);
}

} // namespace benchmarks
