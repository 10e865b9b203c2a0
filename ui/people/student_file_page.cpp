#include "ui/people/student_file_page.h"

#include "core/diplomas/diploma_service.h"
#include "core/people/family_service.h"
#include "core/school/calendar_service.h"
#include "core/school/group_service.h"
#include "core/school/year_service.h"
#include "ui/base/avatar.h"
#include "ui/base/labels.h"
#include "ui/base/list_output.h"
#include "ui/base/tabs.h"
#include "ui/people/contacts_form.h"
#include "ui/people/daily_form.h"
#include "ui/people/history_model.h"
#include "ui/people/identity_form.h"
#include "ui/people/mail_card.h"
#include "ui/people/papers_view.h"
#include "ui/people/photo_card.h"
#include "ui/people/schooling_form.h"
#include "ui/people/student_list_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using security::Operation;
using security::Reach;

StudentFilePage::StudentFilePage(const Desk &desk, const PeopleServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_mayEdit(services.workspace.reach(Operation::EditStudentFile) != Reach::None)
    , m_mayEnrol(services.workspace.reach(Operation::ManageEnrolments) != Reach::None)
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(12));
    buildHeader(*column);
    buildTabs();
    column->addWidget(m_tabs, 1);
    loadChoices();
    if (!m_mayEdit)
        makeReadOnly();
}

void StudentFilePage::makeReadOnly()
{
    m_contacts->setReadOnly();
    m_leave->hide();
    m_archive->hide();
}

void StudentFilePage::loadChoices()
{
    SchoolingChoices choices;
    if (auto years = m_services.years.years())
        choices.years = std::move(*years);
    if (auto groups = m_services.groups.groups())
        choices.groups = std::move(*groups);
    if (auto diplomas = m_services.diplomas.diplomas())
        choices.diplomas = std::move(*diplomas);
    if (auto codes = m_services.enrolments.codes())
        m_codes = std::move(*codes);
    choices.codes = m_codes;
    if (auto calendar = school::CalendarService(m_services.workspace).calendar())
        choices.calendar = std::move(*calendar);
    m_schooling->setChoices(std::move(choices));
}

void StudentFilePage::loadKnown()
{
    if (!m_mayEdit)
        return;
    if (auto known = people::FamilyService(m_services.workspace).parties())
        m_contacts->setKnown(std::move(*known));
}

bool StudentFilePage::open(people::StudentId id)
{
    const auto file = m_services.files.file(id);
    if (!file) {
        m_desk.messages.showError(file.error());
        return false;
    }
    m_id = id;
    show(&*file);
    m_tabs->setCurrent(u"identity"_s);
    return true;
}

void StudentFilePage::showTab(const QString &key)
{
    m_tabs->setCurrent(key);
}

void StudentFilePage::startNew()
{
    m_id.reset();
    show(nullptr);
    m_tabs->setCurrent(u"identity"_s);
    m_identity->setFocus(Qt::OtherFocusReason);
}

void StudentFilePage::reload()
{
    if (!m_id)
        return;
    if (hasUnsavedWork()) {
        refresh();
        return;
    }
    const auto file = m_services.files.file(*m_id);
    if (file)
        show(&*file);
    else
        emit closeWanted();
}

void StudentFilePage::refresh()
{
    if (!m_id || !m_file)
        return;
    const auto file = m_services.files.file(*m_id);
    if (!file)
        return;
    m_file->photo = file->photo;
    m_file->choices = file->choices;
    m_photo->show(&*m_file);
    m_mail->show(m_id);
    showReprints();
    showHeader();
    showHistory();
    showIssued();
}

void StudentFilePage::show(const enrolment::StudentFile *file)
{
    m_file = file ? std::optional(*file) : std::nullopt;
    loadChoices();
    loadKnown();
    people::PostalAddress home;
    const QDate today = m_desk.clock.today();
    if (file) {
        for (const people::AddressUse &use : file->addresses) {
            if (use.kind == people::AddressKind::Home && use.dates.contains(today))
                home = use.postal;
        }
    }
    m_identity->set(file ? file->student.details : people::StudentDetails(), home);
    m_contacts->set(file ? file->contacts : std::vector<enrolment::FileContact>());
    m_schooling->set(stay());
    m_daily->set(file ? file->daily : people::DailyLife());
    m_photo->show(file);
    m_mail->show(m_id);
    m_papers->show(m_id);
    showReprints();
    showStays();
    showHeader();
    showHistory();
    showIssued();
    for (QWidget *part : parts()) {
        for (QLineEdit *line : part->findChildren<QLineEdit *>())
            line->setReadOnly(!m_mayEdit);
        if (m_mayEdit)
            continue;
        for (QComboBox *choice : part->findChildren<QComboBox *>())
            choice->setEnabled(false);
        for (QCheckBox *box : part->findChildren<QCheckBox *>())
            box->setEnabled(false);
        for (QSpinBox *box : part->findChildren<QSpinBox *>())
            box->setEnabled(false);
    }
    m_typedBefore = typed();
}

const enrolment::EnrolmentRecord *StudentFilePage::stay() const
{
    if (!m_file)
        return nullptr;
    const QDate today = m_desk.clock.today();
    if (const auto *current = m_file->enrolmentOn(today))
        return current;
    for (const enrolment::EnrolmentRecord &record : m_file->enrolments) {
        if (record.enrolment.entryOn > today)
            return &record;
    }
    return nullptr;
}

QString StudentFilePage::name() const
{
    return m_file ? people::listName(m_file->student.details) : tr("New student");
}

} // namespace ui
