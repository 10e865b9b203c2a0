#include "ui/school/staff_page.h"

#include "core/base/contact_formats.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/school/identifiers.h"
#include "ui/base/buttons.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/edit_panel.h"
#include "ui/base/empty_state.h"
#include "ui/base/list_editor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

StaffPage::StaffPage(const Desk &desk, security::Workspace &workspace, school::StaffService &staff,
    security::AccountService &accounts, ListOutput &output, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_staff(staff)
    , m_accounts(accounts)
    , m_model({{u"name"_s, tr("Name"), exchange::ColumnKind::Text, tr("E-mail")},
          {u"kind"_s, tr("Function")}, {u"phone"_s, tr("Phone")}, {u"state"_s, tr("State")}})
    , m_list(new ListEditor(desk, tr("Staff"), m_model, this))
    , m_lastName(new QLineEdit)
    , m_firstName(new QLineEdit)
    , m_kind(new QComboBox)
    , m_account(new QComboBox)
    , m_phone(new QLineEdit)
    , m_email(new QLineEdit)
    , m_approved(new DateField(desk.theme, desk.clock.today()))
    , m_archive(makeButton(desk.theme, QString(), ButtonLook::Secondary, Icon::Archive))
{
    buildPanel();
    m_list->addSearch(tr("Find somebody"));
    m_list->setAddLabel(tr("Add somebody"));
    m_list->addOutput(output, {u"settings.staff"_s, tr("Staff"), ListOutput::Content::Details});
    m_list->table().setTwoLines(true);
    m_list->table().setItemDelegateForColumn(0, new PersonDelegate(desk.theme, this));
    m_list->table().setItemDelegateForColumn(3, new PillDelegate(desk.theme, this));
    auto *empty = new EmptyState(desk.theme, Icon::Users, tr("Nobody yet"),
        tr("Teachers, workshop masters, volunteers: whoever has sessions or is in charge of a "
           "group."));
    m_list->table().setEmptyState(empty);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list);
    connect(m_list, &ListEditor::fillWanted, this, &StaffPage::fill);
    connect(m_list, &ListEditor::saveWanted, this, &StaffPage::save);
    connect(m_archive, &QPushButton::clicked, this, &StaffPage::archiveOrBringBack);
}

void StaffPage::buildPanel()
{
    for (QLineEdit *line : {m_lastName, m_firstName, m_email})
        line->setMaxLength(100);
    m_phone->setMaxLength(30);
    for (const school::StaffKind kind : school::kStaffKinds)
        m_kind->addItem(school::titleOf(kind));
    EditPanel &panel = m_list->panel();
    panel.addField(u"lastName"_s, tr("Last name"), m_lastName, Presence::Required);
    panel.addField(u"firstName"_s, tr("First name"), m_firstName, Presence::Required);
    panel.addField(u"staffKind"_s, tr("Function"), m_kind, Presence::Optional,
        tr("It gives no right: rights come from the roles of the account."));
    panel.addField(u"staffPhone"_s, tr("Phone"), m_phone);
    panel.addField(u"staffEmail"_s, tr("E-mail"), m_email);
    panel.addField(u"approved"_s, tr("Approved on"), m_approved, Presence::Optional,
        tr("Approval to teach, article L443-3."));
    panel.addField(u"account"_s, tr("Signs in as"), m_account);
    m_archive->setObjectName(u"archive"_s);
    panel.addAction(m_archive);
    panel.mapError(school::errors::kStaffNameMissing, u"lastName"_s);
    panel.mapError(base::errors::kBadPhone, u"staffPhone"_s);
    panel.mapError(base::errors::kBadEmail, u"staffEmail"_s);
    panel.mapError(school::errors::kAccountLinked, u"account"_s);
}

QString StaffPage::title() const
{
    return tr("Staff");
}

QString StaffPage::subtitle() const
{
    const auto present = std::count_if(
        m_rows.begin(), m_rows.end(), [](const school::StaffMember &m) { return !m.archivedOn; });
    return tr("%n person(s)", nullptr, int(present));
}

QSet<QString> StaffPage::shows() const
{
    return {u"staff"_s, u"account"_s};
}

bool StaffPage::hasUnsavedWork() const
{
    return m_list->panel().isDirty();
}

void StaffPage::reload()
{
    auto members = m_staff.members();
    if (!members) {
        m_desk.messages.showError(members.error());
        return;
    }
    m_rows = std::move(*members);
    if (!hasUnsavedWork())
        readAccounts();
    std::vector<CellRows::Row> rows;
    for (const school::StaffMember &member : m_rows)
        rows.push_back(rowOf(member));
    m_model.setRows(std::move(rows));
    m_list->reloaded();
    emit headingChanged();
}

void StaffPage::readAccounts()
{
    m_logins.clear();
    if (m_workspace.reach(security::Operation::ManageAccounts) != security::Reach::None)
        m_logins = m_accounts.accounts().value_or(std::vector<security::Account>());
    m_account->clear();
    m_account->addItem(tr("No account"));
    for (const security::Account &account : m_logins)
        m_account->addItem(u"%1 · %2"_s.arg(account.login, account.name));
    m_list->panel().form().setFieldVisible(u"account"_s, !m_logins.empty());
    m_list->panel().setClean(); // nothing was typed: it is filled next
}

CellRows::Row StaffPage::rowOf(const school::StaffMember &member) const
{
    const school::StaffDetails &details = member.details;
    ListCell name{details.lastName.toUpper() + u' ' + details.firstName,
        base::sortKey(details.lastName, details.firstName)};
    name.secondary = details.email;
    const ListCell state = member.archivedOn
        ? ListCell{tr("Left on %1").arg(base::formatDate(*member.archivedOn)), 1, Tone::Neutral}
        : ListCell{tr("At work"), 0, Tone::Good};
    return {member.id.value(),
        {name, {school::titleOf(details.kind)}, {base::shownPhone(details.phone)}, state}};
}

const school::StaffMember *StaffPage::edited() const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
        [this](const school::StaffMember &m) { return m_list->edited() == m.id.value(); });
    return row == m_rows.end() ? nullptr : &*row;
}

void StaffPage::fill()
{
    const school::StaffMember *member = edited();
    const school::StaffDetails details = member ? member->details : school::StaffDetails();
    m_list->panel().setTitle(member ? details.shownName() : tr("New record"));
    m_lastName->setText(details.lastName);
    m_firstName->setText(details.firstName);
    m_kind->setCurrentIndex(
        int(std::find(school::kStaffKinds.begin(), school::kStaffKinds.end(), details.kind)
            - school::kStaffKinds.begin()));
    m_phone->setText(base::shownPhone(details.phone));
    m_email->setText(details.email);
    m_approved->setDate(details.approvedOn);
    int index = 0;
    for (size_t i = 0; i < m_logins.size(); ++i) {
        if (details.account == m_logins[i].id)
            index = int(i) + 1;
    }
    m_account->setCurrentIndex(index);
    m_archive->setVisible(member);
    m_archive->setText(member && member->archivedOn ? tr("Bring back") : tr("Archive"));
}

school::StaffDetails StaffPage::typed() const
{
    const school::StaffMember *member = edited();
    school::StaffDetails details{m_lastName->text(), m_firstName->text(),
        school::kStaffKinds[size_t(m_kind->currentIndex())], {}, m_phone->text(), m_email->text(),
        m_approved->date()};
    // Who may not see accounts leaves the link as it is.
    if (m_logins.empty() && member)
        details.account = member->details.account;
    else if (m_account->currentIndex() > 0)
        details.account = m_logins[size_t(m_account->currentIndex() - 1)].id;
    return details;
}

void StaffPage::print()
{
    m_list->print();
}

void StaffPage::save()
{
    const school::StaffMember *member = edited();
    if ((member && !hasUnsavedWork()) || !m_list->panel().check())
        return;
    const school::StaffDetails details = typed();
    const QString name = details.shownName();
    if (member) {
        const school::StaffId id = member->id;
        ended(
            m_staff.edit(id, details, member->rowVersion), id.value(), tr("%1: saved.").arg(name));
        return;
    }
    const auto id = m_staff.add(details);
    if (!id) {
        m_list->panel().showError(id.error(), m_desk.messages);
        return;
    }
    m_list->panel().setClean();
    reload();
    m_list->saved(id->value());
    m_desk.messages.notice(tr("%1 is added.").arg(name));
}

void StaffPage::archiveOrBringBack()
{
    if (!edited() || !m_list->mayGiveUp())
        return;
    const school::StaffMember member = *edited();
    const QString name = member.details.shownName();
    if (member.archivedOn)
        ended(m_staff.bringBack(member.id, member.rowVersion), member.id.value(),
            tr("%1 is at work again.").arg(name));
    else
        ended(m_staff.archive(member.id, member.rowVersion), member.id.value(),
            tr("%1 is archived: sessions and documents keep the name.").arg(name));
}

void StaffPage::ended(const base::Result<security::Edited> &done, qint64 key, const QString &notice)
{
    if (!done) {
        m_list->panel().showError(done.error(), m_desk.messages);
        return;
    }
    m_list->panel().setClean();
    reload();
    m_list->saved(key);
    m_desk.messages.undoable(notice, [this, undo = done->undo] { return m_staff.undo(undo); });
}

} // namespace ui
