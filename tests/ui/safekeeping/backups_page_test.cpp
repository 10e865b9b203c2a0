#include "core/safekeeping/backup.h"
#include "tests/support/process.h"
#include "tests/ui/shell/settings_at_work.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using safekeeping::BackupKey;
using security::Role;
using support::must;
using tests::SettingsAtWork;

namespace {

QString labelText(QDialog &dialog, const QString &name)
{
    return dialog.findChild<QLabel *>(name)->text();
}

// The groups as they stand in the dialog, in order.
QString shownKey(QDialog &dialog)
{
    QStringList groups;
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->property("look").toString() == u"figure"_s)
            groups += label->text();
    }
    return groups.join(QString());
}

void click(QDialog &dialog, const QString &button)
{
    dialog.findChild<QAbstractButton *>(button)->click();
}

// Types the asked characters: "Group 3, character 2" of groups of four.
void typeBack(QDialog &dialog, const QString &key, bool isWrong = false)
{
    for (int i = 1; i <= 6; ++i) {
        auto *line = dialog.findChild<QLineEdit *>(u"typed%1"_s.arg(i));
        const QStringList words = line->accessibleName().split(u' ');
        const int group = QString(words.at(1)).remove(u',').toInt();
        const QChar right = key.at((group - 1) * 4 + words.last().toInt() - 1);
        line->clear();
        QTest::keyClicks(
            line, QString(isWrong ? (right == u'7' ? QChar(u'8') : QChar(u'7')) : right));
    }
}

BackupKey::State keyState(SettingsAtWork &work)
{
    return must(safekeeping::Recovery(work.file.workspace()).key()).state;
}

} // namespace

TEST_CASE("the director makes a recovery key from the paper, and it opens a backup")
{
    SettingsAtWork work;
    (void)work.open(u"backups"_s);
    CHECK(keyState(work) == BackupKey::State::None);
    const QString pdf = work.file.folder() + u"/cle.pdf"_s;
    QString key;
    work.at.dialogs.answerText(pdf);
    work.at.dialogs.answerRun([&](QDialog &dialog) {
        key = shownKey(dialog);
        click(dialog, u"savePdf"_s);
        click(dialog, u"next"_s);
        CHECK_FALSE(dialog.findChild<QLineEdit *>(u"typed1"_s)->text().size());
        typeBack(dialog, key, true);
        click(dialog, u"next"_s);
        click(dialog, u"next"_s); // refused: back to the characters
        CHECK(keyState(work) == BackupKey::State::None);
        typeBack(dialog, key);
        click(dialog, u"next"_s);
        dialog.findChild<QLineEdit *>(u"phrase"_s)->setText(u"trop court"_s);
        dialog.findChild<QLineEdit *>(u"phraseAgain"_s)->setText(u"trop court"_s);
        click(dialog, u"next"_s);
        CHECK(labelText(dialog, u"phraseNote"_s).contains(u"five words"_s));
        for (const QString &name : {u"phrase"_s, u"phraseAgain"_s})
            dialog.findChild<QLineEdit *>(name)->setText(u"étau lampe mardi copeau bleu"_s);
        click(dialog, u"next"_s);
    });
    work.press(u"makeKey"_s);
    CHECK(keyState(work) == BackupKey::State::Current);
    CHECK(key.size() == 33);

    const QString text =
        QString::fromUtf8(support::run({u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}}).out);
    for (int i = 0; i < key.size(); i += 4)
        CHECK(text.contains(key.mid(i, 4)));

    safekeeping::Backups backups(work.file.workspace());
    auto job = must(backups.start(u"École"_s));
    while (!must(job->copyStep())) { }
    const auto made = must(job->seal());
    must(backups.finish(made));
    CHECK_FALSE(work.find<QLabel>(u"lastBackup"_s).text().contains(u"None"_s));
    for (const QString &typed : {key, u"étau lampe mardi copeau bleu"_s}) {
        const QString restored = work.file.folder() + u"/rendue.etabli"_s;
        QFile::remove(restored);
        must(safekeeping::restoreBackup(made.path, typed, restored, work.file.clock));
    }
}

TEST_CASE("a recovery key that is not typed back changes nothing")
{
    SettingsAtWork work;
    (void)work.open(u"backups"_s);
    work.at.dialogs.answerRun([&](QDialog &dialog) {
        click(dialog, u"next"_s);
        click(dialog, u"next"_s); // nothing typed: it stays here
        CHECK(dialog.findChild<QLineEdit *>(u"typed1"_s)->isVisible());
        click(dialog, u"cancel"_s);
    });
    work.press(u"makeKey"_s);
    CHECK(keyState(work) == BackupKey::State::None);
    CHECK(work.at.messages.notices().isEmpty());
}

TEST_CASE("a second place is chosen, refused when it is not there, and given up")
{
    SettingsAtWork work;
    (void)work.open(u"backups"_s);
    work.at.dialogs.answerText(u"/nulle/part"_s);
    work.press(u"chooseSecondPlace"_s);
    CHECK(work.at.messages.errors().size() == 1);
    const QString stick = work.file.folder() + u"/<b>clé</b> %1"_s;
    REQUIRE(QDir().mkpath(stick));
    work.at.dialogs.answerText(stick);
    work.press(u"chooseSecondPlace"_s);
    CHECK(work.find<QLabel>(u"secondPlace"_s).text().contains(stick));
    work.press(u"clearSecondPlace"_s);
    CHECK_FALSE(work.find<QLabel>(u"secondPlace"_s).text().contains(stick));
    must(work.at.messages.undo());
    CHECK(work.find<QLabel>(u"secondPlace"_s).text().contains(stick));
}

TEST_CASE("the secretary backs up, but makes no recovery key")
{
    SettingsAtWork work;
    work.signIn(u"n.ferrand"_s, {Role::Secretary});
    (void)work.open(u"backups"_s);
    CHECK_FALSE(work.find<QAbstractButton>(u"makeKey"_s).isVisible());
    CHECK(work.find<QLabel>(u"keyState"_s).text().contains(u"director"_s));
    work.press(u"backUpNow"_s);
    CHECK(work.backUps == 1);
}
