// Everyday life, the photo, the choice at 18 and the meals, as the office works at them.
#include "tests/support/catch.h"
#include "tests/support/look_window.h"
#include "tests/ui/people/office.h"
#include "ui/base/data_table.h"
#include "ui/base/item_roles.h"
#include "ui/base/tabs.h"
#include "ui/people/majority_dialog.h"
#include "ui/people/meals_page.h"
#include "ui/people/photo_import_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;
using office::Office;
using support::must;

namespace {

void openDaily(Office &office, people::StudentId id)
{
    office.openPage().showPlace({u"students"_s, u"student"_s, id.value()});
    office.page->findChild<ui::Tabs *>()->setCurrent(u"daily"_s);
}

void choose(Office &office, const QString &name, int value)
{
    auto &box = office.find<QComboBox>(name);
    box.setCurrentIndex(box.findData(value));
}

void picture(const QString &path, QColor colour = Qt::darkCyan)
{
    QImage image(300, 400, QImage::Format_RGB32);
    image.fill(colour);
    REQUIRE(image.save(path));
}

people::DailyLife lifeOf(Office &office, people::StudentId id)
{
    return must(office.young.files.file(id)).daily;
}

} // namespace

TEST_CASE("meals, image right and sizes are typed in the file, saved and taken back")
{
    Office office;
    const auto id = office.pupil(u"Dupont"_s, u"Léa"_s);
    openDaily(office, id);
    choose(office, u"mealPlan"_s, int(people::MealPlan::HalfBoard));
    office.page->save();
    CHECK(lifeOf(office, id).rowVersion == 0); // half-board on no day
    office.find<QCheckBox>(u"mealDay1"_s).setChecked(true);
    office.find<QCheckBox>(u"mealDay4"_s).setChecked(true);
    office.type(u"mealNote"_s, u"<b>sans</b> viande"_s);
    choose(office, u"imageRight"_s, int(people::ImageRight::Given));
    office.type(u"imageGivenOn"_s, u"1/9/26"_s);
    office.type(u"shoeSize"_s, u"42"_s);
    REQUIRE(office.page->hasUnsavedWork());
    office.page->save();
    CHECK(office.messages.errors.isEmpty());
    const people::DailyLife life = lifeOf(office, id);
    CHECK(life.mealDays == u"14");
    CHECK(life.mealNote == u"<b>sans</b> viande");
    CHECK(life.imageGivenOn == QDate(2026, 9, 1));
    CHECK(life.shoeSize == u"42");
    CHECK_FALSE(office.page->hasUnsavedWork());
    must(office.messages.undo());
    CHECK(lifeOf(office, id).rowVersion == 0);
}

TEST_CASE("a photo is chosen in the file, seen in the list, removed and taken back")
{
    Office office;
    const auto id = office.pupil(u"Dupont"_s, u"Léa"_s);
    openDaily(office, id);
    const QString path = office.file.folder() + u"/lea.png"_s;
    picture(path);
    office.type(u"shoeSize"_s, u"42"_s); // what is being typed stays
    office.dialogs.answerText(path);
    office.find<QPushButton>(u"choosePhoto"_s).click();
    CHECK(office.messages.errors.isEmpty());
    CHECK_FALSE(must(office.students.photo(id)).isEmpty());
    CHECK(office.find<QLineEdit>(u"shoeSize"_s).text() == u"42");
    CHECK(office.find<QPushButton>(u"removePhoto"_s).isVisibleTo(office.page.get()));
    office.find<QPushButton>(u"removePhoto"_s).click();
    CHECK(must(office.students.photo(id)).isEmpty());
    must(office.messages.undo());
    CHECK_FALSE(must(office.students.photo(id)).isEmpty());
    office.dialogs.answerText(office.file.path()); // no picture at all
    office.find<QPushButton>(u"choosePhoto"_s).click();
    CHECK(office.messages.errors.size() == 1);
    office.page->reload();
    auto &table = office.find<ui::DataTable>(u"studentTable"_s);
    CHECK_FALSE(table.model()->index(0, 0).data(ui::PhotoRole).value<QImage>().isNull());
}

TEST_CASE("photos of a folder are matched, namesakes told apart, kept and taken back")
{
    Office office;
    const auto lea = office.pupil(u"Dupont"_s, u"Léa"_s);
    const auto tom = office.pupil(u"Petit"_s, u"Tom"_s);
    const auto other = office.pupil(u"Petit"_s, u"Tom"_s);
    office.openPage();
    const QDir folder(office.file.folder());
    REQUIRE(folder.mkdir(u"photos"_s));
    for (const QString &name : {u"DUPONT Léa.jpg"_s, u"petit_tom.png"_s, u"INCONNU Zoé.jpg"_s})
        picture(folder.filePath(u"photos/"_s + name));
    office.dialogs.answerText(folder.filePath(u"photos"_s));
    office.dialogs.answerRun([&](QDialog &dialog) {
        auto &import = dynamic_cast<ui::PhotoImportDialog &>(dialog);
        while (import.isReading())
            QApplication::processEvents();
        auto *keep = dialog.findChild<QPushButton *>(u"keepPhotos"_s);
        CHECK(keep->text().contains(u'1'));
        auto *owner = dialog.findChild<QComboBox *>(u"photoOwner"_s);
        REQUIRE(owner->isEnabled()); // the namesakes come first
        REQUIRE(owner->count() == 3);
        owner->setCurrentIndex(owner->findData(tom.value()));
        emit owner->activated(owner->currentIndex());
        CHECK(keep->text().contains(u'2'));
        tests::LookWindow::keep(dialog, u"photos-light"_s);
        keep->click();
    });
    office.find<QAbstractButton>(u"importPhotos"_s).click();
    CHECK(office.messages.errors.isEmpty());
    CHECK_FALSE(must(office.students.photo(lea)).isEmpty());
    CHECK_FALSE(must(office.students.photo(tom)).isEmpty());
    CHECK(must(office.students.photo(other)).isEmpty());
    must(office.messages.undo());
    CHECK(must(office.students.photos()).isEmpty());

    office.dialogs.answerText(folder.filePath(u"photos"_s));
    office.dialogs.answerRun([](QDialog &dialog) { dialog.reject(); }); // while it reads
    office.find<QAbstractButton>(u"importPhotos"_s).click();
    CHECK(must(office.students.photos()).isEmpty());
    office.dialogs.answerText(office.file.folder() + u"/nowhere"_s);
    office.find<QAbstractButton>(u"importPhotos"_s).click();
    CHECK(office.messages.errors.size() == 1);
}

TEST_CASE("the choice at 18 is recorded with its consent, and the mail follows it")
{
    Office office;
    office.file.clock.set(QDate(2028, 4, 5)); // 18 on 17 May
    const auto id = office.young.student(u"Dupont"_s, u"Léa"_s);
    openDaily(office, id);
    auto &record = office.find<QPushButton>(u"recordMajority"_s);
    REQUIRE(record.isVisibleTo(office.page.get()));
    office.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QRadioButton *>(u"majorityParents"_s)->setChecked(true);
        dialog.accept(); // without saying how the consent was given it stays
        CHECK(dialog.result() != QDialog::Accepted);
        tests::LookWindow::keep(dialog, u"majority-light"_s);
        dialog.findChild<QLineEdit *>(u"majorityEvidence"_s)->setText(u"formulaire signé"_s);
        dialog.accept();
    });
    record.click();
    CHECK(office.messages.errors.isEmpty());
    REQUIRE(must(office.students.choices(id)).size() == 1);
    CHECK(must(office.students.choices(id))[0].parentsToo);
    CHECK(office.find<QLabel>(u"majorityChoice"_s).text().contains(u"formulaire signé"));
    must(office.messages.undo());
    CHECK(must(office.students.choices(id)).empty());
}

TEST_CASE("the meals of a day are listed, printed and lead to the file")
{
    Office office;
    const auto id = office.pupil(u"Dupont"_s, u"Léa"_s);
    openDaily(office, id);
    choose(office, u"mealPlan"_s, int(people::MealPlan::HalfBoard));
    office.find<QCheckBox>(u"mealDay1"_s).setChecked(true);
    office.page->save();
    ui::MealsPage meals(office.desk, office.file.workspace(), office.accounts);
    meals.resize(1000, 600);
    meals.show();
    meals.reload();
    auto *table = meals.findChild<ui::DataTable *>(u"mealTable"_s);
    REQUIRE(table);
    CHECK(table->shownRows() == 1); // it is a Monday
    CHECK(meals.subtitle().contains(u'1'));
    auto *day = meals.findChild<QLineEdit *>(u"mealDay"_s);
    day->setFocus();
    day->setText(u"6/10/26"_s);
    QTest::keyClick(day, Qt::Key_Return);
    emit day->editingFinished();
    meals.reload();
    CHECK(table->shownRows() == 0);
    day->setText(u"5/10/26"_s);
    meals.reload();
    CHECK(table->shownRows() == 1);
    table->setFocus();
    table->selectKey(id.value());
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(office.navigator.gone == QStringList{u"students"_s});
}

TEST_CASE("everyday life, the meals and a photo are drawn in both themes")
{
    Office office;
    const auto id = office.pupil(u"D’Hérouville-Montmorency"_s, u"Maximilien-Alexandre"_s);
    enrolment::StudentFileForm form;
    form.student = id;
    form.rowVersion = 1;
    form.details = must(office.young.files.file(id)).student.details;
    enrolment::ContactForm mother;
    mother.details.lastName = u"D’Hérouville-Montmorency"_s;
    mother.details.firstName = u"Anne"_s;
    mother.role.relation = people::Relation::Mother;
    mother.role.receivesMail = mother.role.parentalAuthority = mother.role.livesWith = true;
    enrolment::ContactForm father = mother;
    father.details.firstName = u"Paul"_s;
    father.role = {};
    father.role.relation = people::Relation::Father;
    father.role.restricted = father.role.parentalAuthority = true;
    father.role.restrictionSource = u"Ordonnance du juge aux affaires familiales, 12/03/2026"_s;
    form.contacts = {mother, father};
    form.home = people::PostalAddress{
        u"65 place de l’Église"_s, {}, u"01480"_s, u"Fareins"_s, u"01157"_s, {}};
    people::DailyLife life;
    life.mealPlan = people::MealPlan::HalfBoard;
    life.mealDays = u"1245"_s;
    life.mealNote = u"sans viande"_s;
    life.exits = people::ExitPermission::EndOfDay;
    life.image = people::ImageRight::Withdrawn;
    life.imageGivenOn = QDate(2026, 9, 1);
    life.imageRefusedOn = QDate(2026, 10, 1);
    life.transport = u"Train TER de Villefranche, puis bus 7"_s;
    life.shoeSize = u"42"_s;
    form.daily = life;
    must(office.young.files.save(form));
    const QString path = office.file.folder() + u"/photo.png"_s;
    picture(path, QColor(0x88, 0x55, 0x22));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    must(office.students.setPhoto(id, file.readAll()));

    tests::FakeDesk desk(office.file.clock);
    tests::LookWindow look(office.file, desk,
        {{u"students"_s, u"Quotidien"_s, u"Élèves"_s, ui::Icon::Students,
             security::Operation::ReadStudentFile,
             [&](const ui::Desk &of) { return new ui::StudentsPage(of, office.services); }},
            {u"meals"_s, {}, u"Repas"_s, ui::Icon::Users, security::Operation::ReadStudentFile,
                [&](const ui::Desk &of) {
                    return new ui::MealsPage(of, office.file.workspace(), office.accounts);
                },
                false}});
    look.draw(u"daily-list"_s);
    look.window().go({u"students"_s, u"student"_s, id.value()});
    look.draw(u"daily-identity"_s);
    look.window().findChild<ui::StudentsPage *>()->findChild<ui::Tabs *>()->setCurrent(u"daily"_s);
    look.draw(u"daily-life"_s);
    look.window().go({u"meals"_s, {}, 0});
    look.draw(u"daily-meals"_s);
}
