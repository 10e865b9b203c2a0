#include "ui/shell/founding_wizard.h"

#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/date_field.h"
#include "ui/base/dialogs.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"
#include "ui/base/scroll_column.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kHeight = 720; // the longest step whole
constexpr int kFrame = 48;   // of the window around it

enum Step { SchoolStep, YearStep, PeopleStep, LastStep };

QLineEdit *line(const QString &name, int maximum = 100)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(maximum);
    return edit;
}

QLineEdit *secretLine(const QString &name)
{
    QLineEdit *edit = line(name, 200);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

// "Claire Moreau" signs in as c.moreau, which may be changed.
QString proposedLogin(const QString &name)
{
    const QStringList words = base::folded(name).split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return words.join(QString());
    return words.first().left(1) + u'.' + words.last();
}

void proposeLogin(QLineEdit *name, QLineEdit *login)
{
    QObject::connect(name, &QLineEdit::textEdited, login, [login](const QString &text) {
        if (!login->isModified())
            login->setText(proposedLogin(text));
    });
}

} // namespace

FoundingWizard::FoundingWizard(
    const Theme &theme, Dialogs &dialogs, SchoolDoor &door, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_dialogs(dialogs)
    , m_door(door)
    , m_today(today)
    , m_title(makeLabel({}, LabelLook::Title, this))
    , m_text(makeLabel({}, LabelLook::Muted, this))
    , m_message(new MessageBar(theme, this))
    , m_steps(new QStackedWidget(this))
    , m_back(makeButton(theme, tr("Back"), ButtonLook::Secondary, Icon::ArrowLeft, this))
    , m_next(makeButton(theme, tr("Next"), ButtonLook::Primary, Icon::ArrowRight, this))
{
    setObjectName(u"foundingWizard"_s);
    setWindowTitle(tr("Create my school"));
    setMinimumSize(theme.px(560), theme.px(480));
    const int highest = screen()->availableSize().height() - theme.px(kFrame);
    resize(theme.px(560), std::min(theme.px(kHeight), highest));
    m_text->setWordWrap(true);
    m_back->setObjectName(u"back"_s);
    m_back->setAutoDefault(false);
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_message);
    column->addWidget(m_steps, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_next);
    column->addLayout(row);
    buildSchoolStep();
    buildYearStep();
    buildPeopleStep();
    buildLastStep();
    connect(m_next, &QPushButton::clicked, this, &FoundingWizard::next);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_steps->currentIndex() - 1); });
    showStep(SchoolStep);
}

Form *FoundingWizard::addStep(const QString &title, const QString &text)
{
    m_titles += title;
    m_texts += text;
    auto *page = new ScrollColumn; // a small screen is lower than the longest step
    auto *form = new Form(m_theme, page);
    page->column()->addWidget(form);
    page->column()->addStretch();
    m_steps->addWidget(page);
    m_forms += form;
    return form;
}

void FoundingWizard::buildSchoolStep()
{
    Form *form = addStep(tr("Your school"),
        tr("What is printed at the top of letters and receipts. "
           "The rest can be filled in later, under Settings."));
    m_name = line(u"schoolName"_s);
    m_uai = line(u"uai"_s, 8);
    m_postalCode = line(u"postalCode"_s, 5);
    m_commune = line(u"commune"_s);
    form->addField(u"name"_s, tr("Name of the school"), m_name, Presence::Required);
    form->addField(u"uai"_s, tr("School code (UAI)"), m_uai, Presence::Optional,
        tr("Seven digits and a letter."));
    form->addField(u"postalCode"_s, tr("Postal code"), m_postalCode);
    form->addField(u"commune"_s, tr("Commune"), m_commune);
}

void FoundingWizard::buildYearStep()
{
    Form *form =
        addStep(tr("The school year"), tr("First and last school day; they can be changed later."));
    m_firstDay = new DateField(m_theme, m_today);
    m_lastDay = new DateField(m_theme, m_today);
    m_firstDay->setObjectName(u"firstDay"_s);
    m_lastDay->setObjectName(u"lastDay"_s);
    // From May on a school prepares the next year.
    const int year = m_today.month() >= 5 ? m_today.year() : m_today.year() - 1;
    m_firstDay->setDate(QDate(year, 9, 1));
    m_lastDay->setDate(QDate(year + 1, 7, 5));
    form->addField(u"first"_s, tr("First school day"), m_firstDay, Presence::Required);
    form->addField(u"last"_s, tr("Last school day"), m_lastDay, Presence::Required);
}

void FoundingWizard::buildPeopleStep()
{
    Form *form = addStep(
        tr("Who signs in"), tr("Everybody has an own name and password; others are added later."));
    m_founder = new QComboBox;
    m_founder->setObjectName(u"founder"_s);
    m_founder->addItems({tr("I am the secretary"), tr("I am the director")});
    m_founderName = line(u"founderName"_s);
    m_founderLogin = line(u"founderLogin"_s, 32);
    m_password = secretLine(u"founderPassword"_s);
    m_again = secretLine(u"founderPasswordAgain"_s);
    m_directorName = line(u"directorName"_s);
    m_directorLogin = line(u"directorLogin"_s, 32);
    form->addField(u"founder"_s, tr("You are"), m_founder);
    form->addField(u"name"_s, tr("Your first and last name"), m_founderName, Presence::Required);
    form->addField(u"login"_s, tr("Your sign-in name"), m_founderLogin, Presence::Required);
    form->addField(u"password"_s, tr("Your password"), m_password, Presence::Required,
        tr("Twelve characters or more: four or five words are easy to remember."));
    form->addField(u"again"_s, tr("The same once more"), m_again, Presence::Required);
    form->addField(u"directorName"_s, tr("First and last name of the director"), m_directorName,
        Presence::Required);
    form->addField(u"directorLogin"_s, tr("Sign-in name of the director"), m_directorLogin,
        Presence::Required);
    proposeLogin(m_founderName, m_founderLogin);
    proposeLogin(m_directorName, m_directorLogin);
    connect(m_founder, &QComboBox::currentIndexChanged, this, [form](int index) {
        form->setFieldVisible(u"directorName"_s, index == 0);
        form->setFieldVisible(u"directorLogin"_s, index == 0);
    });
}

void FoundingWizard::buildLastStep()
{
    Form *form = addStep(tr("Your school is ready"), {});
    m_code = makeLabel({}, LabelLook::Figure, this);
    m_code->setObjectName(u"directorCode"_s);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form->addWidget(m_code);
}

void FoundingWizard::showStep(int step)
{
    m_message->clear();
    m_steps->setCurrentIndex(step);
    m_title->setText(m_titles.at(step));
    m_text->setText(m_texts.at(step));
    m_text->setVisible(!m_texts.at(step).isEmpty());
    m_back->setVisible(step > SchoolStep && step < LastStep);
    m_next->setText(step == PeopleStep ? tr("Choose where to keep it…")
            : step == LastStep         ? tr("Sign in")
                                       : tr("Next"));
}

void FoundingWizard::next()
{
    m_message->clear();
    Form *form = m_forms.at(m_steps->currentIndex());
    form->clearErrors();
    bool good = true;
    switch (Step(m_steps->currentIndex())) {
    case SchoolStep:
        good = takeSchool();
        break;
    case YearStep:
        good = takeYear();
        break;
    case PeopleStep:
        if (takePeople())
            found();
        else
            form->focusFirstError();
        return;
    case LastStep:
        accept();
        return;
    }
    if (good)
        showStep(m_steps->currentIndex() + 1);
    else
        form->focusFirstError();
}

bool FoundingWizard::takeSchool()
{
    m_school.schoolName = m_name->text().trimmed();
    m_school.uai = m_uai->text().trimmed().toUpper();
    m_school.postalCode = m_postalCode->text().trimmed();
    m_school.commune = m_commune->text().trimmed();
    return m_forms.at(SchoolStep)->checkRequired();
}

bool FoundingWizard::takeYear()
{
    Form *form = m_forms.at(YearStep);
    if (!form->checkRequired() || !m_firstDay->date() || !m_lastDay->date())
        return false;
    m_school.firstDay = *m_firstDay->date();
    m_school.lastDay = *m_lastDay->date();
    if (m_school.lastDay <= m_school.firstDay)
        form->setError(u"last"_s, tr("The last day comes after the first."));
    return !form->hasErrors();
}

bool FoundingWizard::takePeople()
{
    Form *form = m_forms.at(PeopleStep);
    m_school.founderIsDirector = m_founder->currentIndex() == 1;
    if (!form->checkRequired())
        return false;
    if (m_password->text() != m_again->text())
        form->setError(u"again"_s, tr("Both must be the same."));
    if (const auto strong = security::checkStrength(
            m_password->text(), m_founderLogin->text(), m_founderName->text());
        !strong)
        form->setError(u"password"_s, strong.error().message);
    m_school.founderName = m_founderName->text();
    m_school.founderLogin = m_founderLogin->text();
    m_school.founderPassword = m_password->text();
    m_school.directorName = m_directorName->text();
    m_school.directorLogin = m_directorLogin->text();
    return !form->hasErrors();
}

void FoundingWizard::found()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString name = m_school.schoolName;
    name.replace(u'/', u'-').replace(u'\\', u'-');
    const auto path = m_dialogs.saveFile(tr("Where should the school be kept?"),
        {tr("School files (*.etabli)")}, QDir(documents).filePath(name + u".etabli"_s));
    if (!path)
        return;
    m_school.path = path->endsWith(u".etabli") ? *path : *path + u".etabli"_s;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto code = m_door.found(m_school);
    QApplication::restoreOverrideCursor();
    if (!code) {
        m_message->showError(code.error());
        return;
    }
    m_founded = true;
    m_code->setText(*code);
    m_code->setVisible(!code->isEmpty());
    m_texts[LastStep] = code->isEmpty()
        ? tr("Sign in, then print the recovery key under Settings: it is what opens the backups if "
             "this PC is lost.")
        : tr("Write this one-time code down and give it to %1. With it the director chooses a "
             "password at the first sign-in, then prints the recovery key. Until then this code is "
             "also what opens the backups: keep it in the safe.")
              .arg(m_school.directorName);
    showStep(LastStep);
}

void FoundingWizard::reject()
{
    // Once the school is made, closing the wizard only goes on.
    if (m_founded)
        accept();
    else
        QDialog::reject();
}

} // namespace ui
