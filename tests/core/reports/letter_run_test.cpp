// Batches of letters: into a PDF, on paper, into drafts — and what remains when that fails.
#include "core/documents/pdf.h"
#include "core/letters/issued_register.h"
#include "core/records/number_cycle.h"
#include "core/reports/issued_paper.h"
#include "core/reports/letter_document.h"
#include "core/reports/letter_sinks.h"
#include "tests/core/letters/letters_school.h"
#include "tests/support/doomed.h"
#include "tests/support/full_disk.h"
#include "tests/support/process.h"
#include "tests/support/school_file.h"
#include "tests/support/well_said.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace letters;
using reports::LetterRun;
using support::euros;
using support::LettersSchool;
using support::must;

namespace {

// Léa and Tom, each with an attestation for both parents.
struct Batch {
    support::SchoolFile file;
    LettersSchool school{file};
    QTemporaryDir folder;
    QString path = folder.filePath(u"lettres.pdf"_s);

    Batch()
    {
        school.charge(school.leaYear, school.mother, euros(300));
        school.charge(school.tomYear, school.mother, euros(200));
        school.charge(school.leaYear, school.father, euros(100));
    }
    [[nodiscard]] LetterRequest request()
    {
        return {school.shipped(LetterKind::FeeAttestation), {school.lea, school.tom},
            fees::AttestationPeriod{std::nullopt, 2026}};
    }
    [[nodiscard]] base::Result<std::vector<records::DocumentId>> run(
        const LetterRequest &wanted, std::unique_ptr<reports::LetterSink> sink)
    {
        ET_ASSIGN(const LetterPlan plan, school.service.plan(wanted));
        ET_ASSIGN(
            auto run, LetterRun::begin(school.service, wanted, plan.letters, std::move(sink)));
        return run->runAll();
    }
    [[nodiscard]] base::Result<std::vector<records::DocumentId>> intoPdf()
    {
        ET_ASSIGN(auto sink, reports::LetterPdf::create(path, u"Lettres"_s, {}));
        return run(request(), std::move(sink));
    }
    [[nodiscard]] size_t issued() { return must(IssuedRegister(file.workspace()).lines()).size(); }
    [[nodiscard]] int lastNumber()
    {
        return must(records::NumberCycle::last(file.database(), kAttestationDocument, 2026));
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

QString textOf(const QString &path)
{
    const auto run = support::run({u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}});
    return QString::fromUtf8(run.out)
        .replace(QChar(QChar::Nbsp), u' ')
        .replace(QChar(0x202f), u' ');
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a batch is one PDF in the order of the envelopes, and its letters are issued")
{
    Batch batch;
    const auto issued = must(batch.intoPdf());
    CHECK(issued.size() == 3);
    CHECK(batch.lastNumber() == 3);
    CHECK(batch.names() == QStringList{u"lettres.pdf"_s});
    CHECK(support::run({u"qpdf"_s, {u"--check"_s, batch.path}}).exit == 0);
    const QStringList pages = textOf(batch.path).split(u'\f');
    REQUIRE(pages.size() == 4); // pdftotext ends each page with one
    CHECK(pages[0].contains(u"Marie Dupont"_s));
    CHECK(pages[0].contains(u"Léa Dupont"_s));
    CHECK(pages[0].contains(u"AF2026-0001"_s));
    CHECK(pages[1].contains(u"Marie Dupont"_s));
    CHECK(pages[1].contains(u"Tom Dupont"_s));
    CHECK(pages[2].contains(u"Paul Dupont"_s));
}

TEST_CASE("an issued letter is printed again as it was, from what was kept")
{
    Batch batch;
    const auto issued = must(batch.intoPdf());
    const QString before = textOf(batch.path).section(u'\f', 0, 0);
    people::PartyDetails renamed;
    renamed.lastName = u"Autre"_s;
    renamed.firstName = u"Nom"_s;
    must(batch.school.families.edit(batch.school.mother, 3, renamed));
    const auto document = must(IssuedRegister(batch.file.workspace()).document(issued[0]));
    const auto again = must(reports::issuedPaper(batch.file.database(), document, {}));
    must(documents::savePdf(*again, batch.folder.filePath(u"encore.pdf"_s)));
    CHECK(textOf(batch.folder.filePath(u"encore.pdf"_s)).section(u'\f', 0, 0) == before);
}

TEST_CASE("a batch that finds no room issues nothing, and leaves the older file as it was",
    "[FI-11][FI-29]")
{
    Batch batch;
    must(batch.intoPdf());
    const qint64 whole = QFileInfo(batch.path).size();
    const bool isOlderThere = GENERATE(true, false);
    if (isOlderThere)
        write(batch.path, "ancien");
    else
        QFile::remove(batch.path);
    const QStringList before = batch.names();
    for (const qint64 room : {qint64(0), qint64(1), whole / 2, whole * 9 / 10}) {
        INFO("room for " << room);
        auto sink = must(reports::LetterPdf::create(batch.path, u"Lettres"_s, {}));
        const LetterPlan plan = must(batch.school.service.plan(batch.request()));
        auto run = must(
            LetterRun::begin(batch.school.service, batch.request(), plan.letters, std::move(sink)));
        base::Done failed;
        {
            const support::ShortFiles disk(room);
            while (failed && run->done() < run->total())
                failed = run->next();
            if (failed) {
                const auto finished = run->finish();
                REQUIRE_FALSE(finished);
                failed = base::fail(finished.error());
            }
        }
        support::checkWellSaid(failed.error());
        run.reset();
        CHECK(batch.names() == before);
        CHECK(batch.issued() == 3);
        CHECK(batch.lastNumber() == 3);
    }
    if (isOlderThere)
        CHECK(QFileInfo(batch.path).size() == 6);
    CHECK(must(batch.intoPdf()).size() == 3);
    CHECK(batch.lastNumber() == 6); // without a gap
}

TEST_CASE("a target that takes no file is told before anything is written", "[FI-29]")
{
    Batch batch;
    const auto missing = reports::LetterPdf::create(
        batch.folder.filePath(u"pas/là/lettres.pdf"_s), u"Lettres"_s, {});
    REQUIRE_FALSE(missing);
    support::checkWellSaid(missing.error());
    CHECK_FALSE(reports::LetterPdf::create(batch.folder.path(), u"Lettres"_s, {}));
    CHECK(batch.issued() == 0);
}

TEST_CASE("a batch that is stopped has issued nothing and left nothing", "[FI-29]")
{
    Batch batch;
    {
        auto sink = must(reports::LetterPdf::create(batch.path, u"Lettres"_s, {}));
        const LetterPlan plan = must(batch.school.service.plan(batch.request()));
        auto run = must(
            LetterRun::begin(batch.school.service, batch.request(), plan.letters, std::move(sink)));
        must(run->next());
        must(run->next());
    }
    CHECK(batch.names().isEmpty());
    CHECK(batch.issued() == 0);
    CHECK(batch.lastNumber() == 0);
}

TEST_CASE("a PDF that was cut short behind our back is not taken for whole", "[FI-29]")
{
    Batch batch;
    auto target = must(documents::PdfTarget::create(batch.path, u"Lettres"_s));
    for (int i = 0; i < 20; ++i) {
        LetterSnapshot said;
        said.subject = u"Objet"_s;
        said.writtenOn = QDate(2026, 9, 7);
        said.parts = {{LetterPart::Kind::Paragraph, u"Texte %1"_s.arg(i)}};
        must(target->append(documents::FlowDocument(reports::contentOf(said))));
    }
    const QString temporary = batch.folder.filePath(batch.names().value(0));
    REQUIRE(QFile::resize(temporary, 100));
    CHECK_FALSE(target->finish());
}

TEST_CASE("the letters for a printer are one job of all pages, each painted when it is asked for")
{
    Batch batch;
    const LetterRequest wanted{
        batch.school.add(u"Bonjour {élève.prénom}."_s), {batch.school.lea, batch.school.tom}};
    auto pages = std::make_unique<reports::LetterPages>(u"Lettres"_s, reports::SchoolMarks());
    reports::LetterPages &job = *pages;
    const LetterPlan plan = must(batch.school.service.plan(wanted));
    auto run = must(LetterRun::begin(batch.school.service, wanted, plan.letters, std::move(pages)));
    while (run->done() < run->total())
        must(run->next());
    REQUIRE(job.pageCount() == 4);
    CHECK(batch.issued() == 0); // not before the printer took them
    must(documents::savePdf(job, batch.path));
    CHECK(textOf(batch.path).count(u"Bonjour Léa."_s) == 2);
    CHECK(textOf(batch.path).count(u"Bonjour Tom."_s) == 2);
    must(run->finish());
    CHECK(batch.issued() == 4);
}

TEST_CASE("an envelope with an e-mail address becomes one draft with all its letters")
{
    Batch batch;
    const LetterRequest wanted{
        batch.school.add(u"Bonjour {élève.prénom}."_s), {batch.school.lea, batch.school.tom}};
    LetterPlan plan = must(batch.school.service.plan(wanted));
    std::erase_if(plan.letters,
        [](const PlannedLetter &letter) { return letter.household.emails().isEmpty(); });
    REQUIRE(plan.letters.size() == 2);
    write(batch.folder.filePath(u"Marie Dupont.eml"_s), "déjà là");
    auto sink = std::make_unique<reports::LetterDrafts>(
        batch.folder.path(), reports::SchoolMarks(), batch.file.clock.nowUtc());
    auto run = must(LetterRun::begin(batch.school.service, wanted, plan.letters, std::move(sink)));
    CHECK(must(run->runAll()).size() == 2);
    CHECK(batch.names() == QStringList{u"Marie Dupont 2.eml"_s, u"Marie Dupont.eml"_s});
    CHECK(QFileInfo(batch.folder.filePath(u"Marie Dupont.eml"_s)).size() == 10);
    const QString script =
        u"import email,email.policy,sys\n"
        "m=email.message_from_binary_file(open(sys.argv[1],'rb'),"
        "policy=email.policy.default)\n"
        "open(sys.argv[2],'wb').write(next(m.iter_attachments()).get_content())"_s;
    const auto read = support::run({u"python3"_s,
        {u"-c"_s, script, batch.folder.filePath(u"Marie Dupont 2.eml"_s), batch.path}});
    INFO(read.err.toStdString());
    REQUIRE(read.exit == 0);
    CHECK(textOf(batch.path).contains(u"Bonjour Léa."_s));
    CHECK(textOf(batch.path).contains(u"Bonjour Tom."_s));
}

TEST_CASE("drafts that cannot all be written are none, and nothing is issued", "[FI-11][FI-29]")
{
    Batch batch;
    const LetterRequest wanted{batch.school.add(u"Texte"_s), {batch.school.lea}};
    const LetterPlan plan = must(batch.school.service.plan(wanted)); // the father has no address
    auto sink = std::make_unique<reports::LetterDrafts>(
        batch.folder.path(), reports::SchoolMarks(), batch.file.clock.nowUtc());
    auto run = must(LetterRun::begin(batch.school.service, wanted, plan.letters, std::move(sink)));
    const auto failed = run->runAll();
    REQUIRE_FALSE(failed);
    CHECK(failed.error().message.contains(u"Paul Dupont"_s));
    run.reset();
    CHECK(batch.names().isEmpty());
    CHECK(batch.issued() == 0);
}

TEST_CASE("ten times as many letters take no more memory")
{
    const auto peakOf = [](int letters) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"lettres.pdf"_s);
        support::Doomed child([&](const support::Doomed::Tell &tell) {
            auto target = documents::PdfTarget::create(path, u"Lettres"_s);
            if (!target)
                return;
            for (int i = 0; i < letters; ++i) {
                LetterSnapshot said;
                said.subject = u"Objet %1"_s.arg(i);
                said.writtenOn = QDate(2026, 9, 7);
                said.parts.assign(12,
                    {LetterPart::Kind::Paragraph, u"Un paragraphe de la lettre. "_s.repeated(12)});
                if (!(*target)->append(documents::FlowDocument(reports::contentOf(said))))
                    return;
            }
            if ((*target)->finish() && (*target)->publish())
                tell("written");
        });
        CHECK(child.lines() == QByteArrayList{"written"});
        return child.peakKilobytes();
    };
    const long few = peakOf(30);
    const long many = peakOf(300);
    INFO(few << " and " << many << " kB");
    CHECK(many - few < 3000); // a page's place in the file, no more
}

TEST_CASE("a letter prints what names hold, letter by letter", "[BI-44]")
{
    Batch batch;
    LetterSnapshot said;
    said.subject = u"<b>gras</b> %1 {élève.nom}"_s;
    said.writtenOn = QDate(2026, 9, 7);
    said.addressLines = {u"<i>M. & Mme</i> %2"_s, u"1 rue Haute"_s, u"42000 Saint-Étienne"_s};
    said.parts = {{LetterPart::Kind::Heading, u"Titre"_s},
        {LetterPart::Kind::List, {}, {u"Assurance %1"_s, u"<u>Photo</u>"_s}, {}, {}, {}}};
    must(documents::savePdf(documents::FlowDocument(reports::contentOf(said)), batch.path));
    const QString text = textOf(batch.path);
    for (const QString &words : {u"<b>gras</b> %1 {élève.nom}"_s, u"<i>M. & Mme</i> %2"_s,
             u"<u>Photo</u>"_s, u"Assurance %1"_s})
        CHECK(text.contains(words));
}
