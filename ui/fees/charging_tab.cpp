#include "ui/fees/charging_tab.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/fees/errors.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"

#include <QComboBox>
#include <QSet>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ChargingTab::ChargingTab(const Desk &desk, const FeesServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_model(new CellModel({{u"student"_s, tr("Student")}, {u"payer"_s, tr("Payer")},
                                {u"amount"_s, tr("To charge"), true}},
          this))
    , m_table(new DataTable(desk.theme, tr("Students to charge")))
    , m_charge(makeButton(desk.theme, tr("&Charge"), ButtonLook::Primary, Icon::Check))
    , m_name(makeLabel(QString(), LabelLook::Heading))
    , m_payer(new QComboBox)
    , m_count(new QComboBox)
    , m_preview(makeLabel(QString()))
{
    build();
    connect(m_charge, &QPushButton::clicked, this, &ChargingTab::charge);
    connect(m_table, &DataTable::rowChosen, this, &ChargingTab::showPreview);
    connect(m_table, &DataTable::selectionChangedByUser, this, &ChargingTab::showPreview);
    connect(m_payer, &QComboBox::activated, this, &ChargingTab::choosePayer);
    connect(m_count, &QComboBox::currentIndexChanged, this, &ChargingTab::showPreview);
}

void ChargingTab::build()
{
    m_table->setObjectName(u"chargingTable"_s);
    m_table->setTwoLines(true);
    m_table->setItemDelegateForColumn(0, new PersonDelegate(m_desk.theme, m_table));
    m_table->setSource(m_model);
    m_table->setEmptyState(
        new EmptyState(m_desk.theme, Icon::CheckCircle, tr("Everybody is charged"),
            tr("Students enrolled in the year appear here until somebody is charged for them.")));
    auto *list = new Card(m_desk.theme, tr("Enrolled and not charged yet"), this);
    list->setFlush(true);
    auto *all = makeButton(m_desk.theme, tr("Select &all"), ButtonLook::Quiet);
    all->setObjectName(u"chargingAll"_s);
    list->addAction(all);
    list->body()->addWidget(m_table);
    connect(all, &QPushButton::clicked, this, [this] {
        m_table->selectAll();
        m_table->setFocus();
        showPreview();
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(16));
    row->addWidget(list, 1);
    row->addWidget(makePreview());
}

QWidget *ChargingTab::makePreview()
{
    auto *card = new Card(m_desk.theme, QString(), this);
    card->setFixedWidth(m_desk.theme.px(320));
    auto *form = new Form(m_desk.theme, card);
    m_payer->setObjectName(u"chargingPayer"_s);
    m_count->setObjectName(u"chargingCount"_s);
    for (const int count : {1, 3, 10})
        m_count->addItem(tr("%n instalment(s)", nullptr, count), count);
    m_count->setCurrentIndex(1);
    form->addField(u"payer"_s, tr("Payer"), m_payer);
    form->addField(u"count"_s, tr("To be paid in"), m_count);
    m_name->setWordWrap(true);
    m_preview->setWordWrap(true);
    m_preview->setObjectName(u"chargingPreview"_s);
    m_charge->setObjectName(u"chargingGo"_s);
    card->body()->addWidget(m_name);
    card->body()->addWidget(form);
    card->body()->addWidget(m_preview);
    card->body()->addStretch();
    card->body()->addWidget(m_charge);
    return card;
}

void ChargingTab::setMayCharge(bool mayCharge)
{
    m_charge->setVisible(mayCharge);
}

void ChargingTab::reload(std::optional<school::SchoolYearId> year)
{
    m_year = year;
    if (const auto done = read(); !done) {
        m_desk.messages.showError(done.error());
        return;
    }
    show();
}

base::Done ChargingTab::read()
{
    m_students.clear();
    m_contacts.clear();
    if (!m_year)
        return {};
    ET_ASSIGN(auto answer, m_services.plans.plan(*m_year));
    m_plan = std::move(answer.plan);
    ET_ASSIGN(const auto lines, m_services.lists.dueLines({.year = m_year, .onlyOpen = false}));
    QSet<qint64> charged;
    for (const fees::DueLine &line : lines)
        charged.insert(line.student.value());
    ET_ASSIGN(auto rows, enrolment::studentList(m_services.workspace, {.year = m_year}));
    for (enrolment::StudentRow &row : rows) {
        if (!row.enrolment || row.state == enrolment::StudentState::Left
            || charged.contains(row.id.value()))
            continue;
        ET_ASSIGN(auto contacts, m_services.families.contactsOf(row.id));
        std::stable_sort(contacts.begin(), contacts.end(),
            [](const auto &a, const auto &b) { return a.link.details.pays > b.link.details.pays; });
        m_contacts.insert(row.id.value(), std::move(contacts));
        m_students.push_back(std::move(row));
    }
    return {};
}

std::optional<people::PartyId> ChargingTab::payerOf(people::StudentId student) const
{
    if (const auto chosen = m_payers.constFind(student.value()); chosen != m_payers.constEnd())
        return people::PartyId(*chosen);
    const auto contacts = m_contacts.value(student.value());
    if (!contacts.empty() && contacts.front().link.details.pays)
        return contacts.front().party.id;
    return std::nullopt;
}

void ChargingTab::show()
{
    std::vector<FeeRow> rows;
    const QString amount = base::formatMoney(m_plan.total());
    for (const enrolment::StudentRow &row : m_students) {
        const auto payer = payerOf(row.id);
        FeeCell payerCell{tr("To be chosen"), {}, Tone::Warning};
        for (const people::Contact &contact : m_contacts.value(row.id.value())) {
            if (payer && contact.party.id == *payer)
                payerCell = {people::letterName(contact.party.details), {}, {}};
        }
        FeeCell name{row.listName()};
        name.secondary = base::joined({row.workshopName, row.diplomaName}, u" · "_s);
        rows.push_back({row.id.value(), {name, payerCell, {amount, m_plan.total().cents()}}});
    }
    m_model->setRows(std::move(rows));
    if (!m_students.empty() && !m_table->currentSource().isValid())
        m_table->selectKey(m_students.front().id.value());
    showPreview();
}

std::vector<size_t> ChargingTab::chosen() const
{
    std::vector<size_t> places;
    const QModelIndexList selected = m_table->selectedSource();
    for (const QModelIndex &index : selected)
        places.push_back(static_cast<size_t>(index.row()));
    return places;
}

int ChargingTab::count() const
{
    return m_count->currentData().toInt();
}

QString ChargingTab::datesOf(const enrolment::StudentRow &row)
{
    const auto dates = m_services.charges.proposeDueDates(*row.enrolment, count());
    if (!dates)
        return dates.error().message;
    std::map<QDate, base::Money> sums;
    for (const fees::FeeLine &line : m_plan.lines) {
        for (const fees::Instalment &part : fees::instalmentsOf(line.amount, *dates))
            sums[part.dueOn] += part.amount;
    }
    QStringList lines;
    for (const auto &[day, amount] : sums)
        lines += tr("%1 on %2").arg(base::formatMoney(amount), base::formatDate(day));
    return lines.join(u'\n');
}

void ChargingTab::showPreview()
{
    const QSignalBlocker quiet(m_payer);
    m_payer->clear();
    const auto places = chosen();
    const QModelIndex current = m_table->currentSource();
    const bool hasPlan = !m_plan.lines.empty();
    const bool hasRow = current.isValid() && current.row() < static_cast<int>(m_students.size());
    m_charge->setEnabled(!places.empty() && hasPlan);
    m_charge->setText(places.size() > 1
            ? tr("&Charge %n student(s)", nullptr, static_cast<int>(places.size()))
            : tr("&Charge"));
    m_payer->setEnabled(hasRow);
    m_name->setText(hasRow ? QString() : tr("Nobody chosen"));
    m_preview->setText(
        hasPlan ? QString() : tr("This year has no fees yet. Set them in the tab “Fees”."));
    if (!hasRow)
        return;
    const enrolment::StudentRow &row = m_students[static_cast<size_t>(current.row())];
    m_name->setText(row.listName());
    for (const people::Contact &contact : m_contacts.value(row.id.value())) {
        m_payer->addItem(u"%1 (%2)"_s.arg(people::letterName(contact.party.details),
                             people::titleOf(contact.link.details.relation).toLower()),
            contact.party.id.value());
    }
    const auto payer = payerOf(row.id);
    m_payer->setCurrentIndex(payer ? m_payer->findData(payer->value()) : -1);
    m_payer->setPlaceholderText(
        m_payer->count() == 0 ? tr("No contact in the student’s file") : tr("To be chosen"));
    if (hasPlan)
        m_preview->setText(
            tr("%1 to pay:").arg(base::formatMoney(m_plan.total())) + u'\n' + datesOf(row));
}

void ChargingTab::choosePayer()
{
    const QModelIndex current = m_table->currentSource();
    if (!current.isValid() || !m_payer->currentData().isValid())
        return;
    const auto &row = m_students[static_cast<size_t>(current.row())];
    m_payers.insert(row.id.value(), m_payer->currentData().toLongLong());
    show();
}

base::Result<std::vector<fees::ChargeId>> ChargingTab::chargeOne(const enrolment::StudentRow &row)
{
    ET_ASSIGN(auto dates, m_services.charges.proposeDueDates(*row.enrolment, count()));
    ET_ASSIGN(auto charged,
        m_services.charges.charge(
            {*row.enrolment, *payerOf(row.id), fees::chargeLinesOf(m_plan), std::move(dates)}));
    return std::move(charged.charges);
}

void ChargingTab::charge()
{
    std::vector<enrolment::StudentRow> rows; // charging reloads the list under us
    QStringList withoutPayer;
    for (const size_t place : chosen()) {
        if (payerOf(m_students[place].id))
            rows.push_back(m_students[place]);
        else
            withoutPayer += m_students[place].listName();
    }
    m_desk.messages.clearMessage();
    std::vector<fees::ChargeId> done;
    int students = 0;
    for (const enrolment::StudentRow &row : rows) {
        const auto charged = chargeOne(row);
        if (!charged) {
            m_desk.messages.showError(charged.error());
            break;
        }
        done.insert(done.end(), charged->begin(), charged->end());
        ++students;
    }
    if (!withoutPayer.isEmpty())
        m_desk.messages.showWarning(tr("Not charged, for want of a payer: %1. Choose who pays, or "
                                       "mark the contact who pays in the student’s file.")
                                        .arg(withoutPayer.join(u", "_s)));
    if (done.empty())
        return;
    m_desk.messages.undoable(tr("%n student(s) charged.", nullptr, students),
        [services = m_services, done]() -> base::Done {
            for (const fees::ChargeId id : done)
                ET_TRY(services.charges.voidCharge(id, tr("Charged by mistake")));
            return {};
        });
    reload(m_year);
}

} // namespace ui
