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
#include "ui/base/money_field.h"
#include "ui/base/shown_list.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSet>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using Kind = exchange::ColumnKind;

ChargingTab::ChargingTab(const Desk &desk, const FeesServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_model(
          new CellRows({{u"student"_s, tr("Student"), Kind::Text, tr("Group and diploma in view")},
                           {u"payer"_s, tr("Payer")}, {u"amount"_s, tr("To charge"), Kind::Money}},
              this))
    , m_table(new DataTable(desk.theme, tr("Students to charge")))
    , m_charge(makeButton(desk.theme, tr("&Charge"), ButtonLook::Primary, Icon::Check))
    , m_name(makeLabel(QString(), LabelLook::Heading))
    , m_payer(new QComboBox)
    , m_count(new QComboBox)
    , m_reduction(new MoneyField(desk.theme))
    , m_reason(new QLineEdit)
    , m_form(new Form(desk.theme))
    , m_preview(makeLabel(QString()))
{
    build();
    connect(m_charge, &QPushButton::clicked, this, &ChargingTab::charge);
    connect(m_table, &DataTable::rowChosen, this, &ChargingTab::showPreview);
    connect(m_table, &DataTable::selectionChangedByUser, this, &ChargingTab::showPreview);
    connect(m_payer, &QComboBox::activated, this, &ChargingTab::choosePayer);
    connect(m_count, &QComboBox::currentIndexChanged, this, &ChargingTab::showPreview);
    connect(m_reduction, &MoneyField::textChanged, this, &ChargingTab::showPreview);
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
    auto *output = new ListOutput(m_desk, m_services.workspace, m_services.accounts, this);
    m_shown = new ShownList(m_desk, *output, *m_table,
        {u"fees.charging"_s, tr("Enrolled and not charged yet"), ListOutput::Content::Details});
    m_shown->addButtons(*list);
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
    m_payer->setObjectName(u"chargingPayer"_s);
    m_count->setObjectName(u"chargingCount"_s);
    for (const int count : {1, 3, 10})
        m_count->addItem(tr("%n instalment(s)", nullptr, count), count);
    m_count->setCurrentIndex(1);
    m_reduction->setObjectName(u"chargingReduction"_s);
    m_reason->setObjectName(u"chargingReason"_s);
    m_reason->setMaxLength(100);
    m_form->addField(u"payer"_s, tr("Payer"), m_payer);
    m_form->addField(u"count"_s, tr("To be paid in"), m_count);
    m_form->addField(u"reduction"_s, tr("Reduction"), m_reduction);
    m_form->addField(u"reason"_s, tr("Reason of the reduction"), m_reason, Presence::Optional,
        tr("For instance a brother or sister in the school."));
    m_name->setWordWrap(true);
    m_preview->setWordWrap(true);
    m_preview->setObjectName(u"chargingPreview"_s);
    m_charge->setObjectName(u"chargingGo"_s);
    card->body()->addWidget(m_name);
    card->body()->addWidget(m_form);
    card->body()->addWidget(m_preview);
    card->body()->addStretch();
    card->body()->addWidget(m_charge);
    return card;
}

void ChargingTab::print()
{
    m_shown->print();
}

void ChargingTab::setMayCharge(bool mayCharge)
{
    m_charge->setVisible(mayCharge);
}

bool ChargingTab::select(people::StudentId student)
{
    const auto isWaiting = [&](const enrolment::StudentRow &row) { return row.id == student; };
    if (std::none_of(m_students.begin(), m_students.end(), isWaiting))
        return false;
    m_table->selectKey(student.value());
    m_table->setFocus(Qt::OtherFocusReason);
    showPreview();
    return true;
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
    std::vector<CellRows::Row> rows;
    const QString amount = base::formatMoney(m_plan.total());
    for (const enrolment::StudentRow &row : m_students) {
        const auto payer = payerOf(row.id);
        ListCell payerCell{tr("To be chosen"), {}, Tone::Warning};
        for (const people::Contact &contact : m_contacts.value(row.id.value())) {
            if (payer && contact.party.id == *payer)
                payerCell = {people::letterName(contact.party.details), {}, {}};
        }
        ListCell name{row.listName()};
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
    base::Money owed;
    for (const fees::ChargeLine &line : lines())
        owed += line.owed();
    if (hasPlan)
        m_preview->setText(tr("%1 to pay:").arg(base::formatMoney(owed)) + u'\n' + datesOf(row));
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

} // namespace ui
