// Batches of livrets: into one PDF, a folder, on paper — and what remains when that stops.
#include "core/documents/pdf.h"
#include "core/reports/book_sinks.h"
#include "core/reports/issued_paper.h"
#include "tests/core/documents/specimen.h"
#include "tests/core/progress_book/book_school.h"
#include "tests/support/school_file.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using reports::BookRun;
using support::must;

namespace {

struct Batch {
    support::SchoolFile file;
    BookSchool school{file};
    QTemporaryDir folder;
    QString path = folder.filePath(u"livrets.pdf"_s);

    [[nodiscard]] std::vector<people::StudentId> everybody()
    {
        std::vector<people::StudentId> all;
        for (size_t at = 0; at < school.students.size(); ++at)
            all.push_back(school.student(at));
        return all;
    }
    [[nodiscard]] std::unique_ptr<BookRun> run(
        std::unique_ptr<reports::BookSink> sink, const progress_book::BookRequest &request = {})
    {
        return must(BookRun::begin(school.books, request, everybody(), std::move(sink)));
    }
    [[nodiscard]] qint64 issued()
    {
        return school.count(u"SELECT count(*) FROM issued_document WHERE kind = 'progress-book'"_s);
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the livrets of a group are one PDF, each beginning on a page of its own, and issued")
{
    Batch batch;
    auto run = batch.run(must(reports::BookPdf::create(batch.path, u"Livrets"_s, {})));
    CHECK(run->total() == 4);
    CHECK(must(run->runAll()).size() == 4);
    CHECK(batch.issued() == 4);
    const QStringList pages = specimen::pageTexts(bytesOf(batch.path));
    CHECK(pages.filter(u"Page 1/"_s).size() == 4);
    CHECK(pages.front().contains(u"Léa Abadie"_s));
}

TEST_CASE("a run that is stopped has issued nothing and leaves no file", "[FI-29]")
{
    Batch batch;
    {
        auto run = batch.run(must(reports::BookPdf::create(batch.path, u"Livrets"_s, {})));
        must(run->next());
        must(run->next());
    }
    CHECK(batch.issued() == 0);
    CHECK(
        QDir(batch.folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

TEST_CASE("one PDF each stands in the folder under the young person's name; older ones stay")
{
    Batch batch;
    for (int time = 0; time < 2; ++time) {
        auto run = batch.run(
            std::make_unique<reports::BookFolder>(batch.folder.path(), reports::SchoolMarks()));
        CHECK(must(run->runAll()).size() == 4);
    }
    const QStringList names = QDir(batch.folder.path()).entryList({u"*.pdf"_s});
    CHECK(names.size() == 8);
    CHECK(names.filter(u"ABADIE Léa"_s).size() == 2);
    CHECK(batch.issued() == 8);
}

TEST_CASE("livrets for a printer are laid out one after the other, as the PDF has them")
{
    Batch batch;
    auto sink = std::make_unique<reports::BookPages>(u"Livrets"_s, reports::SchoolMarks());
    const reports::BookPages &pages = *sink;
    auto run = batch.run(std::move(sink));
    while (run->done() < run->total())
        must(run->next());
    const QStringList texts = specimen::pageTexts(must(documents::renderPdf(pages)));
    CHECK(texts.size() == pages.pageCount());
    CHECK(texts.filter(u"Page 1/"_s).size() == 4);
    CHECK(batch.issued() == 0);
    must(run->finish());
    CHECK(batch.issued() == 4);
}

TEST_CASE("who is not enrolled is left out of a run and told; a run of nobody is refused")
{
    Batch batch;
    const auto later = support::rows::student(batch.file.database(), u"Bientôt"_s, u"Ali"_s);
    (void)support::rows::enrolment(
        batch.file.database(), later, batch.school.year, QDate(2027, 1, 4));
    auto run = must(BookRun::begin(batch.school.books, {}, {later, batch.school.student(0)},
        must(reports::BookPdf::create(batch.path, u"Livrets"_s, {}))));
    CHECK(must(run->runAll()).size() == 1);
    REQUIRE(run->leftOut().size() == 1);
    CHECK(run->leftOut().front().contains(u"Ali Bientôt"_s));
    auto none = must(BookRun::begin(
        batch.school.books, {}, {}, must(reports::BookPdf::create(batch.path, u"Livrets"_s, {}))));
    const auto refused = none->runAll();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == progress_book::errors::kNobody);
}

TEST_CASE("an issued livret and week are shown again from what was kept")
{
    Batch batch;
    const records::DocumentId book = batch.school.issue(0);
    const auto week = must(batch.school.weeks.record(
        must(batch.school.weeks.compose(batch.school.week({batch.school.student(0)})))));
    const auto permit = must(batch.file.workspace().require(security::Operation::PrintReviews));
    for (const records::DocumentId id : {book, week.front()}) {
        const auto document =
            must(records::IssuedDocuments::find(batch.file.database(), permit, id));
        REQUIRE(document);
        const auto paper = must(reports::issuedPaper(batch.file.database(), *document, {}));
        CHECK(specimen::wholeText(must(documents::renderPdf(*paper))).contains(u"Léa Abadie"_s));
    }
}
