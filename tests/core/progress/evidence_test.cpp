#include "core/progress/evidence_service.h"
#include "tests/support/both_engines.h"
#include "tests/support/observed_school.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using progress::checkedEvidence;
using progress::EvidenceService;
using progress::shownNameOf;
using security::Role;
using support::AnySchool;
using support::must;
using support::ObservedSchool;
namespace errors = progress::errors;

namespace {

QByteArray picture(const char *format, QSize size, const QString &secret = {})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    if (!secret.isEmpty())
        image.setText(u"Location"_s, secret);
    QByteArray bytes;
    QBuffer target(&bytes);
    target.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&target, format));
    return bytes;
}

// One bit a pixel: a few kilobytes that unfold to much more.
QByteArray wide(QSize size)
{
    QImage image(size, QImage::Format_Mono);
    image.fill(0);
    QByteArray bytes;
    QBuffer target(&bytes);
    target.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&target, "png"));
    return bytes;
}

template <class T> std::string_view codeOf(const base::Result<T> &result)
{
    return result ? std::string_view("none") : result.error().code.name;
}

} // namespace

TEST_CASE("the name of a proof is its last part, with the ending it truly has", "[BI-19][BI-20]")
{
    const QString jpg = u".jpg"_s;
    CHECK(shownNameOf(u"../../etc/pièce finie.png"_s, jpg) == u"pièce finie.jpg"_s);
    CHECK(shownNameOf(u"..\\..\\soudure.jpeg"_s, jpg) == u"soudure.jpg"_s);
    CHECK(shownNameOf(u"C:\\photo"_s, jpg) == u"photo.jpg"_s);
    CHECK(shownNameOf(u"a:b"_s, jpg) == u"b.jpg"_s);
    CHECK(shownNameOf(u"CON"_s, jpg) == u"-CON.jpg"_s);
    CHECK(shownNameOf(u"nul.pdf"_s, u".pdf"_s) == u"-nul.pdf"_s);
    CHECK(shownNameOf(u"facture_\u202Efdp.exe"_s, u".pdf"_s) == u"facture fdp.pdf"_s);
    for (const QString &empty : {u"."_s, u".."_s, u""_s, u" / "_s})
        CHECK(shownNameOf(empty, jpg).endsWith(jpg));
    CHECK(shownNameOf(u"é"_s.repeated(300), jpg).toUtf8().size() < 250);
    CHECK_FALSE(shownNameOf(u"deux\nlignes.png"_s, jpg).contains(u'\n'));
}

TEST_CASE("what a file is, is told by its bytes and not by its name", "[BI-20][BI-23]")
{
    CHECK(must(checkedEvidence(u"x.exe"_s, "%PDF-1.7 …")).shownName == u"x.pdf"_s);
    CHECK(must(checkedEvidence(u"x.pdf"_s, picture("png", {40, 30}))).mediaType == u"image/jpeg"_s);
    for (const QByteArray &bytes : {QByteArray("MZ\x90"), QByteArray(), QByteArray("GIF89a..."),
             QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"),
             QByteArray("\xFF\xD8\xFF\xE0 broken")}) {
        INFO(bytes.toStdString());
        CHECK(codeOf(checkedEvidence(u"photo.jpg"_s, bytes)) == errors::kBadEvidence.name);
    }
}

TEST_CASE("a picture is made smaller and keeps nothing but what it shows", "[BI-23]")
{
    const auto kept =
        must(checkedEvidence(u"atelier.png"_s, picture("png", {3000, 1500}, u"48.8566 N"_s)));
    const QImage image = QImage::fromData(kept.bytes);
    CHECK(image.size() == QSize(2000, 1000));
    CHECK_FALSE(kept.bytes.contains("48.8566"));
    CHECK_FALSE(kept.bytes.contains("Exif"));
}

TEST_CASE("a small file that unfolds to gigabytes is not opened", "[BI-23]")
{
    CHECK(codeOf(checkedEvidence(u"bombe.png"_s, wide({8'000, 5'100})))
        == errors::kEvidenceTooLarge.name);
    CHECK(codeOf(checkedEvidence(u"ruban.png"_s, wide({20'001, 10})))
        == errors::kEvidenceTooLarge.name);
    CHECK(codeOf(checkedEvidence(
              u"gros.pdf"_s, "%PDF-" + QByteArray(int(progress::kLargestEvidence), ' ')))
        == errors::kEvidenceTooLarge.name);
}

TEST_CASE("only ordinary files are read: no link, no pipe, no folder", "[BI-21]")
{
    QTemporaryDir folder;
    const QString real = folder.filePath(u"vrai.pdf"_s);
    QFile file(real);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4");
    file.close();
    CHECK(must(progress::evidenceFromFile(real)).bytes == "%PDF-1.4");
    const QString link = folder.filePath(u"lien.pdf"_s);
    REQUIRE(QFile::link(real, link));
    CHECK_FALSE(progress::evidenceFromFile(link));
    const QString pipe = folder.filePath(u"tuyau.pdf"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK_FALSE(progress::evidenceFromFile(pipe));
    CHECK_FALSE(progress::evidenceFromFile(folder.path()));
    CHECK_FALSE(progress::evidenceFromFile(folder.filePath(u"parti.pdf"_s)));
}

TEST_CASE("a proof stands beside its observation, can be taken back and removed for good")
{
    support::onBothEngines([](AnySchool &on) {
        ObservedSchool school(on);
        school.signInAs(u"maitre"_s, Role::Master);
        const auto seen = school.observe(0, school.drilling, 3);
        EvidenceService service(on.workspace());
        const auto file = must(checkedEvidence(u"pièce.png"_s, picture("png", {40, 30})));
        const auto added = must(service.add(seen.id, file));
        auto history = must(school.progress.history(school.student(0), school.drilling));
        REQUIRE(history.observations.front().evidence.size() == 1);
        CHECK(history.observations.front().evidence.front().shownName == u"pièce.jpg"_s);
        CHECK(must(service.read(added.line.id)).bytes == file.bytes);
        must(service.undo(added.undo));
        CHECK_FALSE(service.read(added.line.id));

        const auto second = must(service.add(seen.id, file));
        school.signInAs(u"prof"_s, Role::Teacher);
        CHECK(service.remove(second.line.id).error().code == errors::kOfAnother);
        school.director();
        must(service.remove(second.line.id));
        history = must(school.progress.history(school.student(0), school.drilling));
        CHECK(history.observations.front().evidence.empty());
    });
}

TEST_CASE("a proof that was changed behind the program's back is not shown")
{
    support::onBothEngines([](AnySchool &on) {
        ObservedSchool school(on);
        const auto seen = school.observe(0, school.drilling, 3);
        EvidenceService service(on.workspace());
        const auto added =
            must(service.add(seen.id, must(checkedEvidence(u"x.pdf"_s, "%PDF-1.4 vrai"))));
        school.execute(u"UPDATE evidence SET bytes = hash"_s);
        CHECK(codeOf(service.read(added.line.id)) == errors::kEvidenceAltered.name);
    });
}
