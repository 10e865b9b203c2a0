// What is done with templates: fields put in, kept, copied, restored, archived.
#include "core/letters/template_service.h"
#include "ui/base/dialogs.h"
#include "ui/base/edit_panel.h"
#include "ui/base/plain_text.h"
#include "ui/letters/templates_tab.h"

#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using letters::LetterTemplate;

void TemplatesTab::fillFieldMenu()
{
    m_fields->clear();
    std::map<letters::FieldGroup, QMenu *> groups;
    for (const letters::Field &field : letters::fieldsOf(typed().kind)) {
        QMenu *&group = groups[field.group];
        if (!group)
            group = m_fields->addMenu(letters::titleOf(field.group));
        QAction *action =
            group->addAction(escapedMnemonic(u"%1\t{%2}"_s.arg(field.label, field.name)));
        action->setObjectName(u"field "_s + field.name);
        connect(
            action, &QAction::triggered, this, [this, name = field.name] { insertField(name); });
    }
}

void TemplatesTab::insertField(const QString &name)
{
    m_body->insertPlainText(u'{' + name + u'}');
    m_body->setFocus();
}

void TemplatesTab::startNew()
{
    if (!mayGiveUp())
        return;
    m_isNew = true;
    fill();
    m_panel->focusFirst();
}

void TemplatesTab::save()
{
    const LetterTemplate *known = edited();
    if ((known && !hasUnsavedWork()) || !m_panel->check())
        return;
    const letters::TemplateDetails details = typed();
    const QString name = details.name.simplified();
    if (known) {
        ended(m_services.templates.edit(known->id, known->rowVersion, details),
            tr("%1: saved.").arg(name));
        return;
    }
    const auto id = m_services.templates.add(details);
    if (!id) {
        m_panel->showError(id.error(), m_desk.messages);
        return;
    }
    m_panel->setClean();
    reload();
    select(*id);
    m_desk.messages.notice(tr("%1 is added.").arg(name));
}

void TemplatesTab::duplicate()
{
    const LetterTemplate *known = edited();
    if (!known || !mayGiveUp())
        return;
    const auto copy = m_services.templates.duplicate(known->id);
    if (!copy) {
        m_desk.messages.showError(copy.error());
        return;
    }
    m_panel->setClean();
    reload();
    select(*copy);
    m_desk.messages.notice(tr("This is a copy: give it a name of its own."));
}

void TemplatesTab::restoreShipped()
{
    const LetterTemplate *known = edited();
    if (!known || !mayGiveUp())
        return;
    ended(m_services.templates.restoreShipped(known->id, known->rowVersion),
        tr("%1 has its original text again.").arg(known->details.name));
}

void TemplatesTab::archiveOrBringBack()
{
    const LetterTemplate *known = edited();
    if (!known || !mayGiveUp())
        return;
    const bool isRetired = known->isRetired;
    ended(m_services.templates.setRetired(known->id, known->rowVersion, !isRetired),
        isRetired ? tr("%1 is in use again.").arg(known->details.name)
                  : tr("%1 is archived.").arg(known->details.name));
}

void TemplatesTab::ended(const base::Result<security::Edited> &done, const QString &notice)
{
    if (!done) {
        m_panel->showError(done.error(), m_desk.messages);
        return;
    }
    m_panel->setClean();
    reload();
    m_desk.messages.undoable(
        notice, [this, undo = done->undo] { return m_services.templates.undo(undo); });
}

bool TemplatesTab::hasUnsavedWork() const
{
    return m_panel->isDirty();
}

bool TemplatesTab::mayGiveUp()
{
    return !hasUnsavedWork()
        || m_desk.dialogs.confirm(tr("Give up what you typed?"),
            tr("The template keeps the text it had."), tr("Give up"));
}

} // namespace ui
