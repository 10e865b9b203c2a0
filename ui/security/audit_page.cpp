#include "ui/security/audit_page.h"

#include "core/base/format.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/message_bar.h"
#include "ui/base/search_field.h"
#include "ui/base/shown_list.h"
#include "ui/security/audit_words.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kStep = 500;
}

AuditPage::AuditPage(const Desk &desk, security::Workspace &workspace,
    security::AccountService &accounts, ListOutput &output, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_accounts(accounts)
    , m_model({{u"at"_s, tr("When")}, {u"who"_s, tr("Who")}, {u"action"_s, tr("What")},
          {u"outcome"_s, tr("Outcome")}, {u"pc"_s, tr("PC")}, {u"code"_s, tr("Code")}})
    , m_table(new DataTable(desk.theme, tr("Audit trail"), this))
    , m_result(new MessageBar(desk.theme, this))
    , m_more(makeButton(desk.theme, tr("Show older ones"), ButtonLook::Quiet))
    , m_count(kStep)
{
    auto *card = new Card(desk.theme, tr("Audit trail"), this);
    card->setFlush(true);
    auto *search = new SearchField(desk.theme, tr("Filter the entries"));
    search->setObjectName(u"search"_s);
    search->setFixedWidth(desk.theme.px(220));
    auto *verifyButton =
        makeButton(desk.theme, tr("&Verify the chain"), ButtonLook::Secondary, Icon::Shield);
    verifyButton->setObjectName(u"verify"_s);
    m_more->setObjectName(u"more"_s);
    m_result->setObjectName(u"verifyResult"_s);
    card->addAction(search);
    card->addAction(verifyButton);
    m_table->setItemDelegateForColumn(3, new PillDelegate(desk.theme, this));
    m_table->setSource(&m_model);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_shown = new ShownList(desk, output, *m_table, {u"settings.audit"_s, tr("Audit trail")});
    m_shown->setNote([search] { return search->text().trimmed(); });
    m_shown->addButtons(*card);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_more, 0, Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(12));
    column->addWidget(m_result);
    column->addWidget(card);
    connect(search, &QLineEdit::textChanged, m_table, &DataTable::setFilterText);
    connect(verifyButton, &QPushButton::clicked, this, &AuditPage::verify);
    connect(m_more, &QPushButton::clicked, this, &AuditPage::showMore);
}

QString AuditPage::title() const
{
    return tr("Audit trail");
}

QString AuditPage::subtitle() const
{
    return tr("The last %n entry(ies)", nullptr, m_model.rowCount());
}

QHash<qint64, QString> AuditPage::names()
{
    QHash<qint64, QString> names;
    if (const auto accounts = m_accounts.accounts()) {
        for (const security::Account &account : *accounts)
            names.insert(account.id.value(), account.name);
    }
    return names;
}

void AuditPage::reload()
{
    const auto permit = m_workspace.require(security::Operation::ReadAudit);
    const auto entries = permit
        ? security::AuditTrail(m_workspace.database()).newest(*permit, m_count)
        : base::Result<std::vector<security::AuditEntry>>(base::fail(permit.error()));
    if (!entries) {
        m_desk.messages.showError(entries.error());
        return;
    }
    const QHash<qint64, QString> known = names();
    std::vector<CellRows::Row> rows;
    for (const security::AuditEntry &entry : *entries) {
        const bool isRefused = entry.outcome == security::AuditOutcome::Refused;
        const QString who = entry.account ? known.value(entry.account->value(), u"—"_s) : u"—"_s;
        rows.push_back({entry.seq,
            {{base::formatInstant(entry.at), entry.seq}, {who}, {actionTitle(entry)},
                {isRefused ? tr("Refused") : tr("Done"), {}, isRefused ? Tone::Bad : Tone::Neutral},
                {entry.workstation}, {entry.action}}});
    }
    m_more->setVisible(int(rows.size()) == m_count);
    m_model.setRows(std::move(rows));
    emit headingChanged();
}

void AuditPage::print()
{
    m_shown->print();
}

void AuditPage::showMore()
{
    m_count += kStep;
    reload();
}

void AuditPage::verify()
{
    if (const auto permit = m_workspace.require(security::Operation::ReadAudit); !permit) {
        m_desk.messages.showError(permit.error());
        return;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto verified = security::AuditTrail(m_workspace.database()).verify();
    QApplication::restoreOverrideCursor();
    if (!verified) {
        m_result->showError(verified.error());
    } else if (verified->firstBroken) {
        m_result->showMessage(Tone::Bad,
            tr("The trail no longer fits together from entry %1 on: somebody has changed the file "
               "with another program. Keep it as it is, put a copy aside and compare it with the "
               "backups.")
                .arg(*verified->firstBroken));
    } else {
        m_result->showMessage(Tone::Good,
            tr("%n entry(ies) verified: none was changed, removed or slipped in.", nullptr,
                int(verified->entries)));
    }
}

} // namespace ui
