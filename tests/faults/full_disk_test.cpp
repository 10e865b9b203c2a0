// Printing and exporting onto a full disk: said, nothing half-written, the older file intact.
#include "core/base/safe_file.h"
#include "core/documents/flow_document.h"
#include "core/documents/pdf.h"
#include "core/documents/pdf_target.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/faults/school_at_rest.h"
#include "tests/support/doomed.h"
#include "tests/support/full_disk.h"
#include "tests/support/skip.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using support::Doomed;
using support::must;
using tests::filesIn;

namespace {

exchange::ListExport longList()
{
    exchange::ListExport list{u"Élèves"_s, {{u"Nom"_s}, {u"Téléphone"_s}}, {}};
    for (int i = 0; i < 2000; ++i)
        list.rows.push_back({u"Nom %1"_s.arg(i), u"06123%1"_s.arg(i, 5, 10, QChar(u'0'))});
    return list;
}

documents::Content longDocument()
{
    documents::Content content{u"Élèves"_s, {}, {QDate(2026, 9, 7), {}}};
    for (int i = 0; i < 200; ++i)
        content.blocks.push_back(documents::Paragraph{u"Paragraphe %1"_s.arg(i)});
    return content;
}

// A run of letters: written page by page, published when it is whole.
base::Done saveRun(const QString &path, int letters)
{
    ET_ASSIGN(auto target, documents::PdfTarget::create(path, u"Lettres"_s));
    const documents::FlowDocument letter(longDocument());
    for (int i = 0; i < letters; ++i)
        ET_TRY(target->append(letter));
    ET_TRY(target->finish());
    return target->publish();
}

// The ways by which something of the school's becomes a file.
struct Output {
    QString name;
    std::function<base::Done(const QString &path)> save;
};

std::vector<Output> outputs()
{
    const auto saved = [](const auto &make) {
        return [make](const QString &path) -> base::Done {
            ET_ASSIGN(const QByteArray bytes, make(longList()));
            return base::writeWholeFile(path, bytes);
        };
    };
    return {
        {u"bilan.pdf"_s,
            [](const QString &path) {
                return documents::savePdf(documents::FlowDocument(longDocument()), path);
            }},
        {u"lettres.pdf"_s, [](const QString &path) { return saveRun(path, 3); }},
        {u"eleves.csv"_s, saved([](const auto &list) { return exchange::writeCsv(list); })},
        {u"eleves.xlsx"_s, saved([](const auto &list) { return exchange::writeXlsx(list); })},
    };
}

} // namespace

TEST_CASE("a PDF or a list that finds no room leaves no file, and the older one as it was",
    "[FI-10][FI-11]")
{
    for (const Output &output : outputs()) {
        QTemporaryDir folder;
        const QString path = folder.filePath(output.name);
        must(output.save(path));
        const qint64 whole = QFileInfo(path).size();
        const bool isOlderThere = GENERATE(true, false);
        if (isOlderThere)
            tests::writeBytes(path, "ancien");
        else
            QFile::remove(path);
        const auto before = filesIn(folder.path());
        for (const qint64 room : {qint64(0), qint64(1), whole / 2, whole * 9 / 10}) {
            INFO(output.name << " with room for " << room);
            base::Done saved;
            {
                const support::ShortFiles disk(room);
                saved = output.save(path);
            }
            REQUIRE_FALSE(saved);
            support::checkWellSaid(saved.error());
            CHECK(filesIn(folder.path()) == before);
        }
        must(output.save(path));
        // The hour of making stands in the file, and packs into a byte more or less.
        CHECK(qAbs(QFileInfo(path).size() - whole) < 16);
    }
}

TEST_CASE("on a really full disk the message says so", "[FI-10][FI-11]")
{
    QTemporaryDir folder;
    for (const Output &output : outputs()) {
        Doomed child([&](const Doomed::Tell &tell) {
            if (!support::mountTinyDisk(folder.path(), 1 << 20))
                return tell("skipped");
            QFile older(folder.filePath(output.name));
            if (!older.open(QIODevice::ReadWrite) || older.write("ancien") != 6 || !older.flush())
                return;
            support::fillDisk(folder.path());
            const QStringList names = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
            const auto saved = output.save(folder.filePath(output.name));
            tell(saved ? "saved" : saved.error().message.toUtf8());
            older.seek(0);
            tell(older.readAll());
            tell(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == names ? "alone"
                                                                                    : "remains");
        });
        const QByteArrayList told = child.lines();
        if (told == QByteArrayList{"skipped"})
            return support::skip(u"no small disk can be mounted here"_s);
        INFO(told.join('\n').toStdString());
        REQUIRE(told.size() == 3);
        CHECK(told[0].contains("The disk is full"));
        CHECK(told[1] == "ancien");
        CHECK(told[2] == "alone");
    }
}

TEST_CASE("a run of letters during which the disk fills up says so, and nothing of it stays",
    "[FI-11][FI-29]")
{
    QTemporaryDir folder;
    Doomed child([&](const Doomed::Tell &tell) {
        if (!support::mountTinyDisk(folder.path(), 1 << 20))
            return tell("skipped");
        const auto saved = saveRun(folder.filePath(u"lettres.pdf"_s), 400);
        tell(saved ? "saved" : saved.error().message.toUtf8());
        tell(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden) ? "empty" : "remains");
    });
    const QByteArrayList told = child.lines();
    if (told == QByteArrayList{"skipped"})
        return support::skip(u"no small disk can be mounted here"_s);
    REQUIRE(told.size() == 2);
    CHECK(told[0].contains("The disk is full"));
    CHECK(told[1] == "empty");
}

TEST_CASE("a school on a full disk is not opened, and the disk is named as the reason")
{
    tests::SchoolAtRest school;
    QTemporaryDir folder;
    Doomed child([&](const Doomed::Tell &tell) {
        if (!support::mountTinyDisk(folder.path(), 4 << 20))
            return tell("skipped");
        const QString path = folder.filePath(u"pleine.etabli"_s);
        if (!QFile::copy(school.path(), path))
            return;
        support::fillDisk(folder.path());
        const auto opened = storage::openSchoolFile(path);
        tell(opened ? "open" : opened.error().message.toUtf8());
    });
    const QByteArrayList told = child.lines();
    if (told == QByteArrayList{"skipped"})
        return support::skip(u"no small disk can be mounted here"_s);
    REQUIRE(told.size() == 1);
    CHECK(told[0].startsWith("The disk is full"));
}
