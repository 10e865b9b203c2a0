#include "core/documents/pdf.h"
#include "tests/core/documents/specimen.h"
#include "tests/support/catch.h"
#include "tests/support/full_disk.h"
#include "tests/support/ordinary_person.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace documents;
using support::OrdinaryPerson;
using support::ShortFiles;

namespace {

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

// A printer out of paper after the first page.
class JammedWriter final : public QPdfWriter {
public:
    using QPdfWriter::QPdfWriter;
    bool newPage() override { return false; }
};

} // namespace

TEST_CASE("a full disk gives an error, no partial file, and leaves the older one", "[FI-11]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bilan.pdf"_s);
    const FlowDocument report(specimen::report());
    {
        const ShortFiles disk(4096);
        const base::Done saved = savePdf(report, path);
        REQUIRE_FALSE(saved);
        CHECK(saved.error().code == base::ErrorCode{"base.file-write"});
    }
    CHECK(filesIn(folder.path()).isEmpty());

    REQUIRE(savePdf(FlowDocument(specimen::letter()), path));
    QFile older(path);
    REQUIRE(older.open(QIODevice::ReadOnly));
    const QByteArray before = older.readAll();
    {
        const ShortFiles disk(4096);
        CHECK_FALSE(savePdf(report, path));
    }
    older.seek(0);
    CHECK(older.readAll() == before);
    CHECK(filesIn(folder.path()) == QStringList{u"bilan.pdf"_s});
}

TEST_CASE("a folder where writing is not allowed gives an error and no file", "[FI-29]")
{
    const QTemporaryDir folder;
    QFile::setPermissions(
        folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    {
        const OrdinaryPerson person;
        const base::Done saved =
            savePdf(FlowDocument(specimen::letter()), folder.filePath(u"lettre.pdf"_s));
        REQUIRE_FALSE(saved);
        CHECK(saved.error().message.contains(u"not allowed"));
    }
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    CHECK(filesIn(folder.path()).isEmpty());
    const base::Done missing =
        savePdf(FlowDocument(specimen::letter()), folder.filePath(u"absent/lettre.pdf"_s));
    CHECK_FALSE(missing);
}

TEST_CASE("a PDF cut short, or with a page too few, is found out")
{
    const auto pdf = renderPdf(FlowDocument(specimen::letter()));
    REQUIRE(pdf);
    CHECK(checkPdf(*pdf, 1));
    const base::ErrorCode code{"documents.pdf"};
    REQUIRE_FALSE(checkPdf(*pdf, 2));
    CHECK(checkPdf(*pdf, 2).error().code == code);
    for (const qsizetype kept : {qsizetype(0), qsizetype(8), pdf->size() / 2, pdf->size() - 8}) {
        REQUIRE_FALSE(checkPdf(pdf->first(kept), 1));
        CHECK(checkPdf(pdf->first(kept), 1).error().code == code);
    }
    QByteArray torn = *pdf; // a part in the middle was never written
    CHECK_FALSE(checkPdf(torn.remove(torn.size() / 3, 4000), 1));
}

TEST_CASE("several documents make one file, each with its own page numbers and paper")
{
    PdfFile file(u"Trois papiers"_s);
    REQUIRE(file.append(FlowDocument(specimen::letter())));
    REQUIRE(file.append(FlowDocument(specimen::rollSheet())));
    REQUIRE(file.append(FlowDocument(specimen::report())));
    const auto pdf = file.take();
    REQUIRE(pdf);
    const QStringList pages = specimen::pageTexts(*pdf);
    REQUIRE(pages.size() == 2 + FlowDocument(specimen::report()).pageCount());
    CHECK(pages[0].contains(u"Page 1/1"));
    CHECK(pages[2].contains(u"Page 1/%1"_s.arg(pages.size() - 2)));
    const QString sizes = specimen::outputOf(u"pdfinfo"_s, {u"-l"_s, u"3"_s, u"%1"_s}, *pdf);
    CHECK(sizes.contains(QRegularExpression(u"Page +1 size: +59[45].*x 84"_s)));
    CHECK(sizes.contains(QRegularExpression(u"Page +2 size: +84[12].*x 59"_s)));
    CHECK(sizes.contains(QRegularExpression(u"Page +3 size: +59[45].*x 84"_s)));
}

TEST_CASE("rendering tells its progress and can be stopped")
{
    const FlowDocument report(specimen::report());
    std::vector<int> told;
    REQUIRE(renderPdf(report, [&](int done, int total) {
        CHECK(total == report.pageCount());
        told.push_back(done);
        return true;
    }));
    CHECK(int(told.size()) == report.pageCount());
    const auto stopped = renderPdf(report, [](int done, int) { return done < 2; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == base::ErrorCode{"documents.cancelled"});
}

TEST_CASE("a device that stops taking pages is an error")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JammedWriter writer(&buffer);
    const base::Done painted = FlowDocument(specimen::report()).paint(writer);
    REQUIRE_FALSE(painted);
    CHECK(painted.error().code == base::ErrorCode{"documents.device"});
}

TEST_CASE("a report may be rendered in a worker")
{
    const FlowDocument report(specimen::report());
    int pages = 0;
    const std::unique_ptr<QThread> worker(QThread::create([&] {
        const auto pdf = renderPdf(report);
        pages = pdf && checkPdf(*pdf, report.pageCount()) ? report.pageCount() : 0;
    }));
    worker->start();
    worker->wait();
    CHECK(pages == report.pageCount());
}

TEST_CASE("a logo is a picture or a drawing that needs nothing from outside")
{
    const auto isRefused = [](const QByteArray &bytes) {
        const auto logo = Logo::fromBytes(bytes);
        return !logo && logo.error().code == base::ErrorCode{"documents.logo"};
    };
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>%</svg>";
    const auto drawing = [&](const QByteArray &inside) {
        return QByteArray(svg).replace("%", inside);
    };
    CHECK(Logo::fromBytes(drawing("<rect width='9' height='9'/>")));
    CHECK(isRefused(drawing("<image href='file:///etc/passwd' width='9' height='9'/>")));
    CHECK(isRefused(drawing("<style>@import 'x.css';</style>")));
    CHECK(isRefused("<?xml-stylesheet href='/etc/passwd'?>" + drawing("")));
    CHECK(isRefused("<!DOCTYPE svg [<!ENTITY a 'b'>]>" + drawing("<text>&a;</text>")));
    CHECK(isRefused(drawing(QByteArray("<use href='#a'/>").repeated(20))));
    CHECK(isRefused(drawing("<rect")));
    CHECK(isRefused("GIF89a"));
    CHECK(isRefused(QByteArray(6'000'000, 'x')));
    CHECK(isRefused(QByteArray()));

    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImage picture(2000, 500, QImage::Format_RGB32);
    picture.fill(Qt::red);
    REQUIRE(picture.save(&buffer, "PNG"));
    const auto logo = Logo::fromBytes(png);
    REQUIRE(logo);
    CHECK(logo->sizeWithin({400, 400}) == QSizeF(400, 100));
    CHECK(isRefused(png.first(60)));
}
