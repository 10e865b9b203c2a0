#include "ui/people/daily_form.h"

#include "ui/base/date_field.h"
#include "ui/base/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using people::ImageRight;
using people::MealPlan;

namespace {

template <class Values> QComboBox *makeChoice(const Values &values)
{
    auto *choice = new QComboBox;
    for (const auto value : values)
        choice->addItem(titleOf(value), int(value));
    return choice;
}

void choose(QComboBox &choice, int value)
{
    choice.setCurrentIndex(choice.findData(value));
}

} // namespace

DailyForm::DailyForm(const Theme &theme, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_form(new Form(theme, this))
{
    buildMeals(theme);
    buildImage(theme, today);
    buildSizes();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch();
    connect(m_mealPlan, &QComboBox::currentIndexChanged, this, &DailyForm::follow);
    connect(m_image, &QComboBox::currentIndexChanged, this, &DailyForm::follow);
    setFocusProxy(m_mealPlan);
    follow();
}

void DailyForm::buildMeals(const Theme &theme)
{
    m_form->addSection(tr("Meals"));
    m_mealPlan = makeChoice(people::kMealPlans);
    m_form->addField(u"mealPlan"_s, tr("Meal at school"), m_mealPlan);
    m_days = new QWidget;
    auto *row = new QHBoxLayout(m_days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(10));
    const QLocale french(QLocale::French);
    for (int day = 1; day <= 7; ++day) {
        auto *box = new QCheckBox(french.dayName(day, QLocale::ShortFormat), m_days);
        box->setObjectName(u"mealDay%1"_s.arg(day));
        box->setAccessibleName(french.dayName(day, QLocale::LongFormat));
        m_dayBoxes[size_t(day - 1)] = box;
        row->addWidget(box);
    }
    row->addStretch();
    m_form->addField(u"mealDays"_s, tr("On which days"), m_days);
    m_mealNote = new QLineEdit;
    m_form->addField(u"mealNote"_s, tr("For the kitchen"), m_mealNote, Presence::Optional,
        tr("What is served, for instance “without meat”; never the reason"));
}

void DailyForm::buildImage(const Theme &theme, QDate today)
{
    m_form->addSection(tr("Going out and image right"));
    m_exits = makeChoice(people::kExitPermissions);
    m_form->addField(u"exitPermission"_s, tr("Permission to go out"), m_exits);
    m_image = makeChoice(people::kImageRights);
    m_form->addField(u"imageRight"_s, tr("Image right"), m_image, Presence::Optional,
        tr("Photos and films outside the school’s own directory"));
    m_givenOn = new DateField(theme, today);
    m_form->addField(u"imageGivenOn"_s, tr("Signed on"), m_givenOn);
    m_refusedOn = new DateField(theme, today);
    m_form->addField(u"imageRefusedOn"_s, tr("Refused or withdrawn on"), m_refusedOn);
}

void DailyForm::buildSizes()
{
    const auto line = [this](const QString &key, const QString &label) {
        auto *editor = new QLineEdit;
        m_form->addField(key, label, editor);
        return editor;
    };
    m_form->addSection(tr("Transport and sizes"));
    m_transport = line(u"transport"_s, tr("Transport"));
    m_clothing = line(u"clothingSize"_s, tr("Jacket size"));
    m_trousers = line(u"trousersSize"_s, tr("Trousers size"));
    m_shoes = line(u"shoeSize"_s, tr("Shoe size"));
    m_gloves = line(u"gloveSize"_s, tr("Glove size"));
}

MealPlan DailyForm::mealPlan() const
{
    return MealPlan(m_mealPlan->currentData().toInt());
}

ImageRight DailyForm::imageRight() const
{
    return ImageRight(m_image->currentData().toInt());
}

void DailyForm::follow()
{
    const ImageRight image = imageRight();
    m_form->setFieldVisible(u"mealDays"_s, mealPlan() == MealPlan::HalfBoard);
    m_form->setFieldVisible(u"mealNote"_s, mealPlan() != MealPlan::External);
    m_form->setFieldVisible(
        u"imageGivenOn"_s, image == ImageRight::Given || image == ImageRight::Withdrawn);
    m_form->setFieldVisible(
        u"imageRefusedOn"_s, image == ImageRight::Refused || image == ImageRight::Withdrawn);
}

void DailyForm::set(const people::DailyLife &life)
{
    m_form->clearErrors();
    m_rowVersion = life.rowVersion;
    choose(*m_mealPlan, int(life.mealPlan));
    for (int day = 1; day <= 7; ++day)
        m_dayBoxes[size_t(day - 1)]->setChecked(life.mealDays.contains(QString::number(day)));
    m_mealNote->setText(life.mealNote);
    choose(*m_exits, int(life.exits));
    choose(*m_image, int(life.image));
    m_givenOn->setDate(life.imageGivenOn);
    m_refusedOn->setDate(life.imageRefusedOn);
    m_transport->setText(life.transport);
    m_clothing->setText(life.clothingSize);
    m_trousers->setText(life.trousersSize);
    m_shoes->setText(life.shoeSize);
    m_gloves->setText(life.gloveSize);
    follow();
}

people::DailyLife DailyForm::life() const
{
    people::DailyLife life;
    life.rowVersion = m_rowVersion;
    life.mealPlan = mealPlan();
    for (int day = 1; day <= 7; ++day) {
        if (m_dayBoxes[size_t(day - 1)]->isChecked())
            life.mealDays += QString::number(day);
    }
    life.mealNote = m_mealNote->text();
    life.exits = people::ExitPermission(m_exits->currentData().toInt());
    life.image = imageRight();
    life.imageGivenOn = m_givenOn->date();
    life.imageRefusedOn = m_refusedOn->date();
    life.transport = m_transport->text();
    life.clothingSize = m_clothing->text();
    life.trousersSize = m_trousers->text();
    life.shoeSize = m_shoes->text();
    life.gloveSize = m_gloves->text();
    return life;
}

bool DailyForm::check()
{
    m_form->clearErrors();
    const auto read = [this](const QString &key, DateField &field, bool isAsked) {
        field.readNow();
        if (isAsked && !field.problem().isEmpty())
            m_form->setError(key, field.problem());
    };
    const ImageRight image = imageRight();
    read(u"imageGivenOn"_s, *m_givenOn,
        image == ImageRight::Given || image == ImageRight::Withdrawn);
    read(u"imageRefusedOn"_s, *m_refusedOn,
        image == ImageRight::Refused || image == ImageRight::Withdrawn);
    if (m_form->hasErrors())
        return false;
    if (const auto checked = people::checkedLife(life()); !checked)
        showError(checked.error());
    return !m_form->hasErrors();
}

bool DailyForm::showError(const base::Error &error)
{
    QString field;
    if (error.code == people::errors::kMealDays)
        field = u"mealDays"_s;
    else if (error.code == people::errors::kImageDates)
        field = imageRight() == ImageRight::Given ? u"imageGivenOn"_s : u"imageRefusedOn"_s;
    if (field.isEmpty())
        return false;
    m_form->setError(field, error.message);
    return true;
}

void DailyForm::focusFirstError()
{
    m_form->focusFirstError();
}

} // namespace ui
