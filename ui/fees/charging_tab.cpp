#include "ui/fees/charging_tab.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/money_field.h"
#include "ui/base/scroll_column.h"
#include "ui/base/shown_list.h"
#include "ui/fees/proposal_view.h"
#include "ui/fees/row_list.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSet>
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
    , m_sum(makeLabel(QString(), LabelLook::Strong))
    , m_reduction(new MoneyField(desk.theme))
    , m_reason(new QLineEdit)
    , m_form(new Form(desk.theme))
    , m_preview(new ProposalView(desk.theme))
{
    build();
    connect(m_charge, &QPushButton::clicked, this, &ChargingTab::charge);
    connect(m_table, &DataTable::rowChosen, this, &ChargingTab::showPreview);
    connect(m_table, &DataTable::selectionChangedByUser, this, &ChargingTab::showPreview);
    connect(m_payer, &QComboBox::activated, this, &ChargingTab::choosePayer);
    connect(m_count, &QComboBox::currentIndexChanged, this, &ChargingTab::chooseCount);
    connect(m_schedule, &RowList::changed, this, &ChargingTab::showPreview);
    connect(m_reduction, &MoneyField::textChanged, this, &ChargingTab::showPreview);
    connect(m_reason, &QLineEdit::textChanged, this, &ChargingTab::showPreview);
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
    card->setFixedWidth(m_desk.theme.px(380));
    fillForm();
    m_name->setWordWrap(true);
    m_preview->setObjectName(u"chargingPreview"_s);
    m_charge->setObjectName(u"chargingGo"_s);
    auto *scroll = new ScrollColumn;
    scroll->column()->setSpacing(m_desk.theme.px(10));
    scroll->column()->setContentsMargins(0, 0, m_desk.theme.px(8), 0);
    scroll->column()->addWidget(m_form);
    scroll->column()->addWidget(m_preview);
    scroll->column()->addStretch();
    card->body()->addWidget(m_name);
    card->body()->addWidget(scroll, 1);
    card->body()->addWidget(m_charge);
    return card;
}

void ChargingTab::fillForm()
{
    m_payer->setObjectName(u"chargingPayer"_s);
    m_count->setObjectName(u"chargingCount"_s);
    for (const int count : {1, 3, 10})
        m_count->addItem(tr("%n instalment(s)", nullptr, count), count);
    m_count->addItem(tr("Days and amounts of one’s own"), 0);
    m_count->setCurrentIndex(1);
    m_reduction->setObjectName(u"chargingReduction"_s);
    m_reason->setObjectName(u"chargingReason"_s);
    m_reason->setMaxLength(100);
    m_sum->setObjectName(u"chargingSum"_s);
    m_sum->setWordWrap(true);
    m_schedule = makeSchedule();
    auto *discounts = new QWidget;
    m_discounts = new QVBoxLayout(discounts);
    m_discounts->setContentsMargins(0, 0, 0, 0);
    m_form->addField(u"payer"_s, tr("Payer"), m_payer);
    m_form->addField(u"count"_s, tr("To be paid in"), m_count);
    m_form->addWidget(m_schedule);
    m_form->addWidget(m_sum);
    m_form->addWidget(discounts);
    m_form->addField(u"reduction"_s, tr("Reduction"), m_reduction);
    m_form->addField(u"reason"_s, tr("Reason of the reduction"), m_reason, Presence::Optional,
        tr("For instance a brother or sister in the school."));
    m_schedule->hide();
    m_sum->hide();
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
    m_proposals.clear();
    if (!m_year)
        return {};
    ET_ASSIGN(const auto answer, m_services.plans.plan(*m_year));
    m_hasPlan = !answer.plan.lines.empty();
    ET_ASSIGN(m_rules, m_services.rules.rules(*m_year));
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
        // Shares that cannot be are told when the student is chosen.
        if (auto proposal = m_services.proposals.propose(*row.enrolment, {}))
            m_proposals.insert(row.id.value(), std::move(*proposal));
        m_students.push_back(std::move(row));
    }
    return {};
}

bool ChargingTab::hasShares(people::StudentId student) const
{
    const auto proposal = m_proposals.constFind(student.value());
    return proposal != m_proposals.constEnd() && !proposal->payers.empty();
}

std::optional<people::PartyId> ChargingTab::payerOf(people::StudentId student) const
{
    if (const auto chosen = m_payers.constFind(student.value()); chosen != m_payers.constEnd())
        return *chosen > 0 ? std::optional(people::PartyId(*chosen)) : std::nullopt;
    const auto contacts = m_contacts.value(student.value());
    if (!hasShares(student) && !contacts.empty() && contacts.front().link.details.pays)
        return contacts.front().party.id;
    return std::nullopt;
}

bool ChargingTab::isPaid(people::StudentId student) const
{
    return payerOf(student) || hasShares(student);
}

void ChargingTab::show()
{
    std::vector<CellRows::Row> rows;
    for (const enrolment::StudentRow &row : m_students) {
        const auto payer = payerOf(row.id);
        const fees::FeeProposal proposal = m_proposals.value(row.id.value());
        ListCell payerCell{tr("To be chosen"), {}, Tone::Warning};
        for (const people::Contact &contact : m_contacts.value(row.id.value())) {
            if (payer && contact.party.id == *payer)
                payerCell = {people::letterName(contact.party.details), {}, {}};
        }
        if (!payer && !proposal.payers.empty()) {
            QStringList names;
            for (const fees::PayerProposal &one : proposal.payers)
                names += one.name;
            payerCell = {names.join(u", "_s), {}, {}};
        }
        ListCell name{row.listName()};
        name.secondary = base::joined({row.workshopName, row.diplomaName}, u" · "_s);
        rows.push_back({row.id.value(),
            {name, payerCell, {base::formatMoney(proposal.owed), proposal.owed.cents()}}});
    }
    m_model->setRows(std::move(rows));
    if (!m_students.empty() && !m_table->currentSource().isValid())
        m_table->selectKey(m_students.front().id.value());
    showDiscounts();
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

const enrolment::StudentRow *ChargingTab::current() const
{
    const QModelIndex index = m_table->currentSource();
    return index.isValid() && index.row() < static_cast<int>(m_students.size())
        ? &m_students[static_cast<size_t>(index.row())]
        : nullptr;
}

} // namespace ui
