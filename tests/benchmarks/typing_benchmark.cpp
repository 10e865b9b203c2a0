// P4: from a key in the search of the students to the list painted, against painting the same rows.
#include "tests/benchmarks/bench_window.h"
#include "tests/benchmarks/pairs.h"
#include "ui/base/data_table.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace benchmarks {

namespace {

// As people look for somebody: letters, one too many, back again.
const QString kTyped = u"dupont-ba lea"_s;

void press(QWidget &field, int key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(&field, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(&field, &up);
}

void typing(benchmark::State &state)
{
    Schools schools;
    const int count = int(state.range(0));
    Program program(schools.copyOf(schools.withStudents(count)));
    program.typePassword();
    program.signIn();
    program.window.go({u"students"_s, {}, 0});
    program.settle();
    auto *table = program.find<ui::DataTable>(u"studentTable"_s);
    auto *search = program.find<QLineEdit>(u"studentSearch"_s);
    expect(table && search && table->shownRows() == count, "the rows of the list");
    search->setFocus();
    Pairs pairs;
    double worst = 0;
    for (auto run : state) {
        double feature = 0;
        double floor = 0;
        for (int i = 0; i < 2 * kTyped.size(); ++i) {
            const bool isBack = i >= kTyped.size();
            const double key = secondsOf([&] {
                if (isBack)
                    press(*search, Qt::Key_Backspace, u"\b"_s);
                else
                    press(*search, 0, kTyped.mid(i, 1));
                QApplication::processEvents();
                table->viewport()->repaint();
            });
            worst = std::max(worst, key);
            feature += key;
            floor += secondsOf([&] {
                QApplication::processEvents();
                search->repaint();
                table->viewport()->repaint();
            });
        }
        expect(search->text().isEmpty() && table->shownRows() == count, "the whole list again");
        pairs.add(feature / double(2 * kTyped.size()), floor / double(2 * kTyped.size()));
        state.SetIterationTime(feature);
    }
    pairs.report(state);
    state.counters["worst_ms"] = worst * 1000;
}

} // namespace

BENCHMARK(typing)
    ->Name("P4 a key in the list of students")
    ->Arg(100)
    ->Arg(1000)
    ->Arg(10000)
    ->Iterations(5)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

} // namespace benchmarks
