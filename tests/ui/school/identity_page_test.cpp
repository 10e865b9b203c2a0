#include "core/school/signature_service.h"
#include "tests/ui/shell/settings_at_work.h"

#include <QBuffer>
#include <QCheckBox>
#include <QImage>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using support::must;
using tests::kHostile;
using tests::SettingsAtWork;

TEST_CASE("the school's identity is typed with the keyboard, saved and taken back")
{
    SettingsAtWork work;
    (void)work.open(u"school"_s);
    work.type(u"uai"_s, u"0422052c"_s);
    work.type(u"siret"_s, u"732 829 320 00074"_s);
    work.type(u"phone"_s, u"0477010203"_s);
    work.type(u"email"_s, u"accueil@exemple.fr"_s);
    work.type(u"headName"_s, kHostile);
    work.type(u"recognised"_s, u"1/9/19"_s);
    work.choose(u"called"_s, u"jeunes (young people)"_s);
    work.save();
    CHECK(work.at.messages.errors().isEmpty());
    const school::School saved = must(work.schools.read());
    CHECK(saved.uai == u"0422052C"_s);
    CHECK(saved.phone == u"+33477010203"_s);
    CHECK(saved.headName == kHostile);
    CHECK(saved.recognisedOn == QDate(2019, 9, 1));
    CHECK(saved.called == school::Called::Youths);
    CHECK(work.text(u"headName"_s) == kHostile);
    REQUIRE(work.at.messages.offersUndo());
    must(work.at.messages.undo());
    CHECK(must(work.schools.read()).uai.isEmpty());
    CHECK(work.text(u"uai"_s).isEmpty());
}

TEST_CASE("a wrong code is told beside its field and nothing typed is lost")
{
    SettingsAtWork work;
    ui::SettingsPage &page = work.open(u"school"_s);
    work.type(u"uai"_s, u"1234567Z"_s);
    work.type(u"headName"_s, u"Léa Dupont"_s);
    work.save();
    CHECK_FALSE(work.error(u"uai"_s).isEmpty());
    CHECK(work.text(u"headName"_s) == u"Léa Dupont"_s);
    CHECK(page.hasUnsavedWork());
    CHECK(must(work.schools.read()).headName == u"Claire Moreau"_s);
    work.type(u"uai"_s, QString());
    work.type(u"recognised"_s, u"31/2/26"_s);
    work.save();
    CHECK(work.error(u"uai"_s).isEmpty());
    CHECK_FALSE(work.error(u"recognised"_s).isEmpty());
    work.type(u"recognised"_s, QString());
    work.type(u"schoolName"_s, QString());
    work.save();
    CHECK_FALSE(work.error(u"schoolName"_s).isEmpty());
}

TEST_CASE("a postal code brings its commune")
{
    SettingsAtWork work;
    (void)work.open(u"school"_s);
    work.type(u"postalCode"_s, u"42000"_s);
    work.save();
    CHECK(must(work.schools.read()).commune == u"Saint-Étienne"_s);
    work.type(u"postalCode"_s, u"99999"_s);
    work.save();
    CHECK(must(work.schools.read()).commune == u"Saint-Étienne"_s);
}

TEST_CASE("somebody else's change while one types is told, and nothing is overwritten")
{
    SettingsAtWork work;
    (void)work.open(u"school"_s);
    work.type(u"headName"_s, u"Moi"_s);
    school::School other = must(work.schools.read());
    other.website = u"https://exemple.fr"_s;
    (void)must(work.schools.edit(other));
    CHECK(work.text(u"headName"_s) == u"Moi"_s);
    work.save();
    REQUIRE(work.at.messages.errors().size() == 1);
    CHECK(work.at.messages.errors().first().code == security::errors::kChangedMeanwhile);
    CHECK(must(work.schools.read()).headName == u"Claire Moreau"_s);
}

TEST_CASE("a logo is chosen, shown, kept while one types, and removed")
{
    SettingsAtWork work;
    (void)work.open(u"school"_s);
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString path = work.file.folder() + u"/logo.png"_s;
    REQUIRE(picture.save(path));
    work.type(u"headName"_s, u"Claire"_s);
    work.at.dialogs.answerText(path);
    work.press(u"chooseLogo"_s);
    CHECK(work.at.messages.errors().isEmpty());
    CHECK_FALSE(work.find<QLabel>(u"logo"_s).pixmap().isNull());
    CHECK_FALSE(must(work.schools.logo()).isEmpty());
    work.save();
    CHECK(must(work.schools.read()).headName == u"Claire"_s);
    work.press(u"removeLogo"_s);
    CHECK(must(work.schools.logo()).isEmpty());
    must(work.at.messages.undo());
    CHECK_FALSE(must(work.schools.logo()).isEmpty());
    work.at.dialogs.answerText(work.file.path());
    work.press(u"chooseLogo"_s);
    CHECK(work.at.messages.errors().size() == 1);
}

TEST_CASE("who signs, with which picture and on which papers, is chosen beside the identity")
{
    SettingsAtWork work;
    (void)work.open(u"school"_s);
    school::SignatureService signatures(work.file.workspace());
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    const QString path = work.file.folder() + u"/signature.png"_s;
    REQUIRE(picture.save(path));
    work.at.dialogs.answerText(path);
    work.press(u"chooseSignature"_s);
    CHECK(work.at.messages.errors().isEmpty());
    const QImage shown = work.find<QLabel>(u"signature"_s).pixmap().toImage();
    REQUIRE_FALSE(shown.isNull());
    CHECK(shown.pixelColor(0, 0) == QColor(Qt::white)); // ink is seen in dark colours too
    CHECK(shown.pixelColor(shown.rect().center()) == QColor(Qt::blue));
    CHECK_FALSE(must(signatures.read()).picture.isEmpty());
    work.at.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"signatory"_s)->setText(kHostile);
        dialog.findChild<QLineEdit *>(u"capacity"_s)->setText(u"La directrice"_s);
        dialog.findChild<QCheckBox *>(u"signedPaper0"_s)->setChecked(true);
        dialog.accept();
    });
    work.press(u"editSignature"_s);
    CHECK(must(signatures.read()).isPrintedOn(school::SignedPaper::Certificate));
    CHECK(work.find<QLabel>(u"signatoryFacts"_s).text().contains(kHostile));
    must(work.at.messages.undo());
    CHECK(must(signatures.read()).signatory.isEmpty());
    CHECK_FALSE(work.find<QLabel>(u"signatoryFacts"_s).text().contains(kHostile));
    work.press(u"removeSignature"_s);
    CHECK(must(signatures.read()).picture.isEmpty());
}
