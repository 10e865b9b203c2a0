// What is charged, to whom and when, and the charging itself.
#include "core/base/format.h"
#include "core/fees/errors.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/form.h"
#include "ui/base/money_field.h"
#include "ui/fees/charging_tab.h"
#include "ui/fees/proposal_view.h"
#include "ui/fees/row_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

RowList *ChargingTab::makeSchedule()
{
    return new RowList(m_desk.theme, u"schedule"_s, tr("Add an &instalment"), [this] {
        auto *day = new DateField(m_desk.theme, m_desk.clock.today());
        day->setObjectName(u"scheduleDay"_s);
        day->setAccessibleName(tr("Due on"));
        auto *amount = new MoneyField(m_desk.theme);
        amount->setObjectName(u"scheduleAmount"_s);
        amount->setAccessibleName(tr("Amount"));
        amount->setFixedWidth(m_desk.theme.px(130));
        connect(day, &QLineEdit::textChanged, this, &ChargingTab::showPreview);
        connect(amount, &QLineEdit::textChanged, this, &ChargingTab::showPreview);
        return RowList::Fields{day, amount};
    });
}

bool ChargingTab::isFree() const
{
    return m_count->currentData().toInt() == 0;
}

std::vector<fees::Instalment> ChargingTab::schedule() const
{
    std::vector<fees::Instalment> parts;
    for (const RowList::Fields &fields : m_schedule->rows()) {
        parts.push_back({qobject_cast<DateField *>(fields[0])->date().value_or(QDate()),
            qobject_cast<MoneyField *>(fields[1])->amount().value_or(base::Money())});
    }
    return parts;
}

// Begins with what is proposed in three, to be changed.
void ChargingTab::chooseCount()
{
    m_schedule->setVisible(isFree());
    m_sum->setVisible(isFree());
    const enrolment::StudentRow *row = current();
    if (isFree() && m_schedule->rows().empty() && row && !m_owed.isZero()) {
        const auto dates = m_services.charges.proposeDueDates(*row->enrolment, 3);
        const auto parts =
            dates ? fees::instalmentsOf(m_owed, *dates) : std::vector<fees::Instalment>();
        for (const fees::Instalment &part : parts) {
            const RowList::Fields fields = m_schedule->addRow();
            qobject_cast<DateField *>(fields[0])->setDate(part.dueOn);
            qobject_cast<MoneyField *>(fields[1])->setAmount(part.amount);
        }
    }
    showPreview();
}

void ChargingTab::showDiscounts()
{
    QList<qint64> ticked;
    for (QCheckBox *box : m_discountBoxes) {
        if (box->isChecked())
            ticked += box->property("discount").toLongLong();
        box->hide();
        box->deleteLater();
    }
    m_discountBoxes.clear();
    for (const fees::Discount &discount : m_rules.discounts) {
        auto *box = new QCheckBox(QString(discount.title()).replace(u"&"_s, u"&&"_s));
        box->setObjectName(u"chargingDiscount%1"_s.arg(m_discountBoxes.size()));
        box->setProperty("discount", discount.id->value());
        box->setChecked(ticked.contains(discount.id->value()));
        m_discounts->addWidget(box);
        m_discountBoxes.push_back(box);
        connect(box, &QCheckBox::toggled, this, &ChargingTab::showPreview);
    }
}

fees::ProposalChoice ChargingTab::choiceFor(people::StudentId student) const
{
    fees::ProposalChoice choice;
    choice.payer = payerOf(student);
    for (const QCheckBox *box : m_discountBoxes) {
        if (box->isChecked())
            choice.discounts.emplace_back(box->property("discount").toLongLong());
    }
    const auto reduction = m_reduction->amount();
    if (reduction && !reduction->isNegative() && !reduction->isZero()) {
        choice.reduction = *reduction;
        choice.reductionReason = m_reason->text();
    }
    choice.count = std::max(1, m_count->currentData().toInt());
    if (isFree())
        choice.schedule = schedule();
    return choice;
}

void ChargingTab::showPreview()
{
    const auto places = chosen();
    const enrolment::StudentRow *row = current();
    m_charge->setEnabled(!places.empty() && m_hasPlan);
    m_charge->setText(places.size() > 1
            ? tr("&Charge %n student(s)", nullptr, static_cast<int>(places.size()))
            : tr("&Charge"));
    m_payer->setEnabled(row);
    m_name->setText(row ? row->listName() : tr("Nobody chosen"));
    if (row)
        showPayers(*row);
    if (!m_hasPlan)
        m_preview->setText(tr("This year has no fees yet. Set them in the tab “Fees”."));
    else if (row)
        showProposal(*row);
    else
        m_preview->setText({});
}

void ChargingTab::showPayers(const enrolment::StudentRow &row)
{
    const QSignalBlocker quiet(m_payer);
    m_payer->clear();
    if (hasShares(row.id))
        m_payer->addItem(tr("As agreed, by shares"), qint64(0));
    for (const people::Contact &contact : m_contacts.value(row.id.value())) {
        m_payer->addItem(u"%1 (%2)"_s.arg(people::letterName(contact.party.details),
                             people::titleOf(contact.link.details.relation).toLower()),
            contact.party.id.value());
    }
    const auto payer = payerOf(row.id);
    m_payer->setCurrentIndex(payer ? m_payer->findData(payer->value())
            : hasShares(row.id)    ? 0
                                   : -1);
    m_payer->setPlaceholderText(
        m_payer->count() == 0 ? tr("No contact in the student’s file") : tr("To be chosen"));
}

void ChargingTab::showProposal(const enrolment::StudentRow &row)
{
    const auto proposal = m_services.proposals.propose(*row.enrolment, choiceFor(row.id));
    const bool isOver = !proposal && proposal.error().code == fees::errors::kOverReduction;
    m_form->setError(u"reduction"_s, isOver ? proposal.error().message : m_reduction->problem());
    if (!proposal) {
        m_preview->setText(proposal.error().message);
        return;
    }
    m_owed = proposal->owed;
    m_preview->setProposal(*proposal);
    const base::Money typed = fees::totalOf(schedule());
    m_sum->setText(typed == m_owed ? tr("%1 in all: right.").arg(base::formatMoney(typed))
                                   : tr("%1 of %2: %3 to go.")
                                         .arg(base::formatMoney(typed), base::formatMoney(m_owed),
                                             base::formatMoney(m_owed - typed)));
}

void ChargingTab::choosePayer()
{
    const enrolment::StudentRow *row = current();
    if (!row || !m_payer->currentData().isValid())
        return;
    m_payers.insert(row->id.value(), m_payer->currentData().toLongLong());
    show();
}

bool ChargingTab::check()
{
    m_form->clearErrors();
    m_reduction->readNow();
    const auto reduction = m_reduction->amount();
    if (!m_reduction->isEmpty() && (!reduction || reduction->isNegative()))
        m_form->setError(u"reduction"_s, tr("Type an amount such as 120 or 45,50, or nothing."));
    else if (reduction && !reduction->isZero() && m_reason->text().trimmed().isEmpty())
        m_form->setError(u"reason"_s, tr("Say why: it stands in the file."));
    checkReduction();
    if (isFree() && chosen().size() > 1)
        m_form->setError(u"count"_s,
            tr("Days and amounts of one’s own are for one student: choose one in the list."));
    m_form->focusFirstError();
    return !m_form->hasErrors();
}

// For everybody chosen, before anybody is charged.
void ChargingTab::checkReduction()
{
    for (const size_t place : chosen()) {
        const enrolment::StudentRow &row = m_students[place];
        const auto proposal = m_services.proposals.propose(*row.enrolment, choiceFor(row.id));
        if (proposal || proposal.error().code != fees::errors::kOverReduction)
            continue;
        const QString who = chosen().size() > 1 ? row.listName() + u"\u00A0: "_s : QString();
        m_form->setError(u"reduction"_s, who + proposal.error().message);
        return;
    }
}

void ChargingTab::charge()
{
    if (!check())
        return;
    std::vector<enrolment::StudentRow> rows; // charging reloads the list under us
    QStringList withoutPayer;
    for (const size_t place : chosen()) {
        if (isPaid(m_students[place].id))
            rows.push_back(m_students[place]);
        else
            withoutPayer += m_students[place].listName();
    }
    m_desk.messages.clearMessage();
    std::vector<fees::ChargeId> done;
    int students = 0;
    for (const enrolment::StudentRow &row : rows) {
        const auto charged = m_services.proposals.charge(*row.enrolment, choiceFor(row.id));
        if (!charged) {
            m_desk.messages.showError(charged.error());
            break;
        }
        done.insert(done.end(), charged->charges.begin(), charged->charges.end());
        ++students;
    }
    if (!withoutPayer.isEmpty())
        m_desk.messages.showWarning(tr("Not charged, for want of a payer: %1. Choose who pays, or "
                                       "mark the contact who pays in the student’s file.")
                                        .arg(withoutPayer.join(u", "_s)));
    if (done.empty())
        return;
    m_reduction->setAmount({});
    m_reason->clear();
    m_schedule->clear();
    m_count->setCurrentIndex(m_count->findData(3));
    for (QCheckBox *box : m_discountBoxes)
        box->setChecked(false);
    m_desk.messages.undoable(tr("%n student(s) charged.", nullptr, students),
        [services = m_services, done]() -> base::Done {
            for (const fees::ChargeId id : done)
                ET_TRY(services.charges.voidCharge(id, tr("Charged by mistake")));
            return {};
        });
    reload(m_year);
}

} // namespace ui
