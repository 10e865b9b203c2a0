#include "core/families/photo_import.h"
#include "core/people/student_service.h"
#include "core/security/policy.h"
#include "tests/support/rows.h"
#include "tests/support/school_file.h"

#include <QDir>
#include <QFile>
#include <QImage>

using namespace Qt::Literals::StringLiterals;
using namespace families;
using security::Role;
using support::must;
using support::SchoolFile;
namespace rows = support::rows;

namespace {

struct Folder {
    QTemporaryDir at;
    void picture(const QString &name) const
    {
        QImage image(30, 40, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        REQUIRE(image.save(at.filePath(name)));
    }
    void file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    std::vector<PhotoLine> lines(SchoolFile &school) const
    {
        const PhotoNames names = must(PhotoNames::read(school.workspace()));
        std::vector<PhotoLine> lines;
        for (const QString &name : must(photoFiles(at.path())))
            lines.push_back(photoLine(names, at.filePath(name)));
        markTwice(lines);
        return lines;
    }
};

const PhotoLine &lineOf(const std::vector<PhotoLine> &lines, const QString &name)
{
    for (const PhotoLine &line : lines) {
        if (line.fileName == name)
            return line;
    }
    FAIL("no line of " << name.toStdString());
    return lines.front();
}

} // namespace

TEST_CASE("a photo finds its student however the name is written")
{
    SchoolFile school;
    school.signIn(u"sec"_s, {Role::Secretary});
    const auto lea = rows::student(school.database(), u"d’Hérouville-Petit"_s, u"Léa, Marie"_s);
    const PhotoNames names = must(PhotoNames::read(school.workspace()));
    for (const QString &name : {u"D'HÉROUVILLE PETIT Léa.jpg"_s, u"d_herouville_petit_lea.JPEG"_s,
             u"Léa d’Hérouville-Petit.png"_s, u"DHEROUVILLE-PETIT Lea Marie.jpg"_s,
             u"D HEROUVILLE PETIT Lea (2).jpg"_s}) {
        INFO(name.toStdString());
        const auto owners = names.ownersOf(name);
        REQUIRE(owners.size() == 1);
        CHECK(owners[0].student == lea);
    }
    CHECK(names.ownersOf(u"PETIT Léa.jpg"_s).empty());
    CHECK(names.ownersOf(u".jpg"_s).empty());
}

TEST_CASE("a dry run tells what was found, what is unclear, unknown or unreadable")
{
    SchoolFile school;
    school.signIn(u"sec"_s, {Role::Secretary});
    const auto lea = rows::student(school.database(), u"Dupont"_s, u"Léa"_s);
    const auto tom = rows::student(school.database(), u"Petit"_s, u"Tom"_s, QDate(2010, 1, 1));
    (void)rows::student(school.database(), u"Petit"_s, u"Tom"_s, QDate(2009, 1, 1));
    const Folder folder;
    folder.picture(u"DUPONT Léa.jpg"_s);
    folder.picture(u"dupont_lea.png"_s);
    folder.picture(u"PETIT Tom.jpg"_s);
    folder.picture(u"INCONNU Zoé.jpg"_s);
    folder.file(u"Léa DUPONT.png"_s, "not a picture");
    folder.file(u"notes.txt"_s, "nothing");
    auto lines = folder.lines(school);
    REQUIRE(lines.size() == 5);
    CHECK(lineOf(lines, u"DUPONT Léa.jpg"_s).match == PhotoMatch::Found);
    CHECK(lineOf(lines, u"dupont_lea.png"_s).match == PhotoMatch::Twice);
    CHECK(lineOf(lines, u"INCONNU Zoé.jpg"_s).match == PhotoMatch::NotFound);
    CHECK(lineOf(lines, u"Léa DUPONT.png"_s).match == PhotoMatch::Unreadable);
    CHECK_FALSE(lineOf(lines, u"Léa DUPONT.png"_s).problem.isEmpty());
    const PhotoLine &namesakes = lineOf(lines, u"PETIT Tom.jpg"_s);
    CHECK(namesakes.match == PhotoMatch::Several);
    CHECK(namesakes.owners.size() == 2);
    CHECK_FALSE(namesakes.chosen);

    for (PhotoLine &line : lines) {
        if (line.match == PhotoMatch::Several)
            line.chosen = tom;
    }
    const StoredPhotos stored = must(storePhotos(school.workspace(), lines));
    CHECK(stored.count == 2);
    people::StudentService students(school.workspace());
    CHECK(must(students.photos()).contains(lea.value()));
    CHECK(must(students.photos()).contains(tom.value()));
    CHECK(must(PhotoNames::read(school.workspace())).ownersOf(u"dupont lea"_s)[0].hasPhoto);
    must(students.undo(stored.undo));
    CHECK(must(students.photos()).isEmpty());
}

TEST_CASE("a folder without photos says so")
{
    const Folder folder;
    CHECK(photoFiles(folder.at.path()).error().code == errors::kNoPhotoThere);
    CHECK(photoFiles(folder.at.filePath(u"gone"_s)).error().code == errors::kNoPhotoThere);
}
