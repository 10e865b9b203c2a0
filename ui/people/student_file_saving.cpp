// How what is typed into a student's file is checked, saved and told; nothing of it is lost.
#include "core/base/text.h"
#include "ui/base/dialogs.h"
#include "ui/base/tabs.h"
#include "ui/people/contacts_form.h"
#include "ui/people/daily_form.h"
#include "ui/people/identity_form.h"
#include "ui/people/papers_view.h"
#include "ui/people/schooling_form.h"
#include "ui/people/student_file_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

enrolment::StudentFileForm StudentFilePage::form() const
{
    enrolment::StudentFileForm form;
    form.student = m_id;
    form.rowVersion = m_file ? m_file->student.rowVersion : 0;
    form.details = m_identity->details();
    form.contacts = m_contacts->contacts();
    form.home = m_identity->home();
    if (m_mayEnrol)
        form.enrolment = m_schooling->form();
    form.daily = m_daily->life();
    form.from = m_schooling->from();
    return form;
}

bool StudentFilePage::check()
{
    // Each part says all that is wrong with it; the first one gets the keyboard.
    const bool identity = m_identity->check();
    const bool contacts = m_contacts->check();
    const bool schooling = m_schooling->check();
    const bool daily = m_daily->check();
    if (!identity || !contacts)
        m_tabs->setCurrent(u"identity"_s);
    else if (!schooling)
        m_tabs->setCurrent(u"schooling"_s);
    else if (!daily)
        m_tabs->setCurrent(u"daily"_s);
    if (!identity)
        m_identity->focusFirstError();
    else if (!contacts)
        m_contacts->focusFirstError();
    else if (!schooling)
        m_schooling->focusFirstError();
    else if (!daily)
        m_daily->focusFirstError();
    return identity && contacts && schooling && daily;
}

void StudentFilePage::save()
{
    if (!m_mayEdit || !hasUnsavedWork())
        return;
    m_desk.messages.clearMessage();
    if (m_papers->hasUnsavedWork())
        m_papers->save();
    if (typed() == m_typedBefore)
        return;
    if (!check())
        return;
    const auto saved = m_services.files.save(form());
    if (!saved) {
        showProblem(saved.error());
        return;
    }
    m_id = saved->student;
    if (const auto file = m_services.files.file(*m_id))
        show(&*file);
    tell(*saved);
    emit this->saved();
}

void StudentFilePage::showProblem(const base::Error &error)
{
    if (m_identity->showError(error)) {
        m_tabs->setCurrent(u"identity"_s);
        m_identity->focusFirstError();
    } else if (m_schooling->showError(error)) {
        m_tabs->setCurrent(u"schooling"_s);
        m_schooling->focusFirstError();
    } else if (m_daily->showError(error)) {
        m_tabs->setCurrent(u"daily"_s);
        m_daily->focusFirstError();
    } else {
        m_desk.messages.showError(error);
    }
}

void StudentFilePage::tell(const enrolment::SavedFile &saved)
{
    m_desk.messages.undoable(tr("The file of %1 is saved.").arg(name()),
        [&files = m_services.files, undo = saved.undo] { return files.undo(undo); });
    QStringList remarks;
    for (const people::NearDuplicate &other : saved.nearDuplicates)
        remarks += tr("%1, born %2, is kept already: is it the same person?")
                       .arg(other.name, other.birthDate.toString(u"dd/MM/yyyy"_s));
    for (const enrolment::GroupFill &fill : saved.fills)
        remarks += fill.remark();
    remarks += saved.ageRemark;
    const QString text = base::joined(remarks, u"\n"_s);
    if (!text.isEmpty())
        m_desk.messages.showWarning(text);
}

bool StudentFilePage::mayClose() const
{
    return !hasUnsavedWork()
        || m_desk.dialogs.confirm(tr("Leave without saving?"),
            tr("What you typed in the file of %1 is not saved yet.").arg(name()),
            tr("Leave without saving"));
}

bool StudentFilePage::hasUnsavedWork() const
{
    return m_mayEdit && (typed() != m_typedBefore || m_papers->hasUnsavedWork());
}

QStringList StudentFilePage::typed() const
{
    QStringList all{m_contacts->marks()};
    for (const QWidget *part : parts()) {
        for (const QLineEdit *line : part->findChildren<QLineEdit *>())
            all += line->text();
        for (const QComboBox *choice : part->findChildren<QComboBox *>())
            all += choice->currentText();
        for (const QCheckBox *box : part->findChildren<QCheckBox *>())
            all += box->isChecked() ? u"1"_s : u"0"_s;
    }
    return all;
}

void StudentFilePage::archive()
{
    if (!m_file || !mayClose())
        return;
    const people::Student &student = m_file->student;
    m_typedBefore = typed();
    if (student.archivedOn)
        done(tr("The file of %1 is out of the archive.").arg(name()),
            m_services.students.unarchive(student.id, student.rowVersion));
    else
        done(tr("The file of %1 is archived.").arg(name()),
            m_services.files.archive(student.id, student.rowVersion));
}

void StudentFilePage::done(const QString &text, const base::Result<security::Edited> &edited)
{
    if (!edited) {
        m_desk.messages.showError(edited.error());
        return;
    }
    m_desk.messages.undoable(
        text, [&files = m_services.files, undo = edited->undo] { return files.undo(undo); });
    reload();
    emit saved();
}

} // namespace ui
