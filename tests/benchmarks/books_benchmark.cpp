// P8: livrets of four pages in one batch — read, laid out, written, kept — against the raw floor of
// a PDF with the same words, and beside it what an office program takes for them when there is one.
#include "core/enrolment/student_list.h"
#include "core/reports/book_sinks.h"
#include "tests/benchmarks/bench_year.h"
#include "tests/benchmarks/book_rows.h"
#include "tests/benchmarks/pairs.h"
#include "tests/benchmarks/plain_pages.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace benchmarks {

namespace {

constexpr int kMostOffice = 100; // larger batches would take minutes there
constexpr int kOfficeTimeoutMs = 600000;

std::vector<people::StudentId> everybody(app::School &school)
{
    std::vector<people::StudentId> students;
    for (const enrolment::StudentRow &row : must(enrolment::studentList(school.workspace())))
        students.push_back(row.id);
    return students;
}

std::vector<progress_book::Book> booksOf(
    progress_book::BookService &service, const std::vector<people::StudentId> &students)
{
    auto writing = must(service.begin({}));
    std::vector<progress_book::Book> books;
    for (const people::StudentId student : students)
        books.push_back(must(writing.compose(student)));
    return books;
}

size_t write(progress_book::BookService &service, const std::vector<people::StudentId> &students,
    const QString &path)
{
    auto sink = must(reports::BookPdf::create(path, u"Livrets"_s, {}));
    auto run = must(reports::BookRun::begin(service, {}, students, std::move(sink)));
    return must(run->runAll()).size();
}

int writeRaw(const std::vector<progress_book::Book> &books, const QString &path)
{
    RawPdf pdf;
    for (const progress_book::Book &book : books)
        pdf.add(book);
    QFile file(path);
    expect(file.open(QIODevice::WriteOnly), "a file for the floor");
    file.write(pdf.finished());
    return pdf.pages();
}

// The most memory this process has held so far, in KiB.
qint64 mostMemory()
{
    QFile status(u"/proc/self/status"_s);
    expect(status.open(QIODevice::ReadOnly), "the process's status");
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toLongLong();
    }
    return 0;
}

void forgetMostMemory()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

double officeSeconds(const std::vector<progress_book::Book> &books, const QString &folder)
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty() || int(books.size()) > kMostOffice)
        return 0;
    const QString source = folder + u"/livrets.fodt"_s;
    QFile file(source);
    expect(file.open(QIODevice::WriteOnly), "a document for the office program");
    file.write(officeDocument(books));
    file.close();
    bool isMade = false; // some are installed without the part that writes texts
    const double seconds = secondsOf([&] {
        QProcess process;
        process.start(office,
            {u"-env:UserInstallation=file://"_s + folder + u"/profile"_s, u"--headless"_s,
                u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder, source});
        isMade = process.waitForFinished(kOfficeTimeoutMs) && process.exitCode() == 0
            && QFile::exists(folder + u"/livrets.pdf"_s);
    });
    return isMade ? seconds : 0;
}

void progressBooks(benchmark::State &state)
{
    Schools schools;
    const int count = int(state.range(0));
    const QString path = withRolls(schools, count).path;
    addProgress(path);
    const auto school = schools.opened(path);
    progress_book::BookService &service = school->services().progressBooks;
    const auto students = everybody(*school);
    QTemporaryDir folder;
    forgetMostMemory();
    (void)write(service, {students.front()}, folder.filePath(u"one.pdf"_s));
    const qint64 ofOne = mostMemory();
    Pairs pairs;
    double feature = 0;
    double most = 0;
    std::vector<progress_book::Book> books;
    for (auto run : state) {
        size_t issued = 0;
        int pages = 0;
        books.clear();
        books.shrink_to_fit();
        forgetMostMemory();
        feature =
            secondsOf([&] { issued = write(service, students, folder.filePath(u"a.pdf"_s)); });
        // Of the first run: what the floor holds in its memory stays with the process.
        if (most == 0)
            most = double(mostMemory() - ofOne) / 1024;
        books = booksOf(service, students);
        const double floor =
            secondsOf([&] { pages = writeRaw(books, folder.filePath(u"b.pdf"_s)); });
        expect(issued == size_t(count) && pages >= count, "a livret for each");
        pairs.add(feature, floor);
        state.SetIterationTime(feature);
    }
    pairs.report(state);
    state.counters["more MiB than one"] = most;
    if (const double office = officeSeconds(books, folder.path()); office > 0)
        state.counters["office program"] = office / feature;
}

} // namespace

BENCHMARK(progressBooks)
    ->Name("livrets")
    ->Arg(100)
    ->Arg(1000)
    ->Iterations(3)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

} // namespace benchmarks
