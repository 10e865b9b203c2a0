#include "core/base/format.h"
#include "tests/support/catch.h"
#include "ui/base/date_field.h"
#include "ui/base/form.h"
#include "ui/base/money_field.h"
#include "ui/base/time_field.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

namespace {

const QDate kToday(2026, 9, 7);

void type(QLineEdit &field, const char *text)
{
    field.clear();
    QTest::keyClicks(&field, QString::fromLatin1(text));
    QTest::keyClick(&field, Qt::Key_Return);
}

QString noteOf(const Form &form, const QString &key)
{
    return form.findChild<QLabel *>(key + u"Note"_s)->text();
}

} // namespace

TEST_CASE("a date is typed in short and written out in full")
{
    Theme theme(*qApp);
    DateField field(theme, kToday);
    QSignalSpy changed(&field, &TypedField::valueChanged);
    for (const char *typed : {"1/9/26", "01092026", "010926", "1/9", "1.9.2026", "2026-09-01"}) {
        INFO(typed);
        type(field, typed);
        CHECK(field.text() == u"01/09/2026");
        CHECK(field.date() == QDate(2026, 9, 1));
    }
    CHECK(changed.count() == 1);
    CHECK(field.accessibleDescription().startsWith(u"mardi"));
}

TEST_CASE("a date that does not exist stays as typed and says why")
{
    Theme theme(*qApp);
    DateField field(theme, kToday);
    type(field, "31/2/26");
    CHECK(field.text() == u"31/2/26");
    CHECK_FALSE(field.date().has_value());
    CHECK(field.problem().contains(u"31/2/26"));
    type(field, "28/2/26");
    CHECK(field.problem().isEmpty());
    type(field, "");
    CHECK(field.problem().isEmpty());
    CHECK_FALSE(field.date().has_value());
}

TEST_CASE("a birth date wants the year with four digits")
{
    Theme theme(*qApp);
    DateField field(theme, kToday, DateField::Year::FourDigits);
    for (const char *typed : {"1/9/08", "010908", "1/9"}) {
        INFO(typed);
        type(field, typed);
        CHECK_FALSE(field.date().has_value());
        CHECK_FALSE(field.problem().isEmpty());
    }
    type(field, "01092008");
    CHECK(field.date() == QDate(2008, 9, 1));
}

TEST_CASE("the calendar of a date field opens with Alt+Down and gives the day that is clicked")
{
    Theme theme(*qApp);
    DateField field(theme, kToday);
    field.show();
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = field.findChild<QCalendarWidget *>();
    REQUIRE(calendar);
    CHECK(calendar->selectedDate() == kToday);
    emit calendar->clicked(QDate(2026, 12, 24));
    CHECK(field.text() == u"24/12/2026");
}

TEST_CASE("an amount is read to the cent and never rounded")
{
    Theme theme(*qApp);
    MoneyField field(theme);
    type(field, "12,5");
    CHECK(field.text() == u"12,50");
    CHECK(field.amount() == base::Money::fromCents(1250));
    type(field, "1 234,56");
    CHECK(field.amount() == base::Money::fromCents(123456));
    for (const char *typed : {"12,345", "1e5", "inf", "douze"}) {
        INFO(typed);
        type(field, typed);
        CHECK_FALSE(field.amount().has_value());
        CHECK_FALSE(field.problem().isEmpty());
    }
}

TEST_CASE("a time of day is typed in short and written out in full")
{
    Theme theme(*qApp);
    TimeField field(theme);
    for (const char *typed : {"8h25", "8:25", "825", "8 h 25"}) {
        INFO(typed);
        type(field, typed);
        CHECK(field.time() == QTime(8, 25));
        CHECK(field.text() == base::formatTime(QTime(8, 25)));
    }
    type(field, "25:00");
    CHECK_FALSE(field.time().has_value());
    CHECK_FALSE(field.problem().isEmpty());
}

TEST_CASE("a form says beneath a field why it cannot be accepted, and goes there")
{
    Theme theme(*qApp);
    Form form(theme);
    auto *name = new QLineEdit;
    auto *date = new DateField(theme, kToday);
    form.addField(u"name"_s, u"Nom"_s, name, Presence::Required);
    form.addField(u"date"_s, u"Date"_s, date, Presence::Optional, u"Par exemple 1/9/26"_s);
    form.show();
    QApplication::setActiveWindow(&form);

    CHECK(noteOf(form, u"date"_s) == u"Par exemple 1/9/26");
    type(*date, "31/2/26");
    CHECK(noteOf(form, u"date"_s) == date->problem());
    CHECK(date->property("invalid").toBool());
    CHECK(date->accessibleDescription() == date->problem());

    CHECK_FALSE(form.checkRequired());
    CHECK(noteOf(form, u"name"_s).contains(u"Nom"));
    form.focusFirstError();
    CHECK(QApplication::focusWidget() == name);

    type(*date, "28/2/26");
    CHECK(noteOf(form, u"date"_s) == u"Par exemple 1/9/26");
    form.setError(u"name"_s, u"Ce nom est déjà pris."_s);
    CHECK(form.error(u"name"_s) == u"Ce nom est déjà pris.");
    form.clearErrors();
    CHECK_FALSE(form.hasErrors());
    CHECK_FALSE(name->property("invalid").toBool());
}

TEST_CASE("a form names its fields for who cannot see them")
{
    Theme theme(*qApp);
    Form form(theme);
    auto *choice = new QComboBox;
    form.addField(u"means"_s, u"Moyen & compte"_s, choice, Presence::Required);
    CHECK(choice->accessibleName() == u"Moyen & compte");
    const auto labels = form.findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->buddy() == choice && label->text() == u"Moyen && compte";
    }));
}

TEST_CASE("a field that is not shown is not asked for")
{
    Theme theme(*qApp);
    Form form(theme);
    form.addField(u"iban"_s, u"IBAN"_s, new QLineEdit, Presence::Required);
    form.setFieldVisible(u"iban"_s, false);
    CHECK(form.checkRequired());
    form.setFieldVisible(u"iban"_s, true);
    CHECK_FALSE(form.checkRequired());
}
