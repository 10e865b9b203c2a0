#include "ui/fees/rules_tab.h"

#include "core/base/format.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/date_field.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/money_field.h"
#include "ui/base/scroll_column.h"
#include "ui/fees/row_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr auto kKey = "discount"; // of a line, the key of the discount it shows

QLabel *hintOf(const QString &text)
{
    auto *hint = makeLabel(text, LabelLook::Muted);
    hint->setWordWrap(true);
    return hint;
}

} // namespace

RulesTab::RulesTab(const Desk &desk, const FeesServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_prorated(new QCheckBox(tr("Ask &tuition by started month")))
    , m_months(new QSpinBox)
    , m_authorisedOn(new DateField(desk.theme, desk.clock.today()))
    , m_problem(makeLabel(QString(), LabelLook::Error))
    , m_save(makeButton(desk.theme, tr("&Save"), ButtonLook::Primary, Icon::Save))
{
    const Theme &theme = desk.theme;
    m_problem->setObjectName(u"rulesProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setObjectName(u"rulesSave"_s);
    auto *scroll = new ScrollColumn(this);
    auto *content = scroll->column();
    content->setSpacing(theme.px(14));
    for (QWidget *card : {makeDiscounts(), makeMonths(), makeBursary()}) {
        card->setMaximumWidth(theme.px(820));
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // it scrolls instead
        content->addWidget(card);
    }
    content->addStretch();
    auto *end = new QHBoxLayout;
    end->addWidget(m_problem, 1);
    end->addStretch();
    end->addWidget(m_save);
    auto *foot = new QWidget(this);
    foot->setMaximumWidth(theme.px(820));
    foot->setLayout(end);
    end->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(10));
    column->addWidget(scroll, 1);
    column->addWidget(foot);
    connect(m_save, &QPushButton::clicked, this, &RulesTab::save);
    connect(m_prorated, &QCheckBox::toggled, m_months, &QSpinBox::setEnabled);
}

QWidget *RulesTab::makeDiscounts()
{
    auto *card = new Card(m_desk.theme, tr("Discounts"), this);
    m_discounts = new RowList(m_desk.theme, u"discount"_s, tr("Add a &discount"), [this] {
        auto *label = new QLineEdit;
        label->setObjectName(u"discountLabel"_s);
        label->setMaxLength(100);
        label->setPlaceholderText(tr("For instance a brother or sister in the school"));
        label->setAccessibleName(tr("Reason of the discount"));
        auto *value = new QLineEdit;
        value->setObjectName(u"discountValue"_s);
        value->setFixedWidth(m_desk.theme.px(110));
        value->setAlignment(Qt::AlignRight);
        value->setAccessibleName(tr("How much"));
        auto *unit = new QComboBox;
        unit->setObjectName(u"discountUnit"_s);
        unit->addItems({tr("% of the tuition"), u"€"_s});
        unit->setAccessibleName(tr("Percentage or amount"));
        unit->setFixedWidth(m_desk.theme.px(170));
        return RowList::Fields{label, value, unit};
    });
    card->body()->addWidget(
        hintOf(tr("They are offered when a student is charged, and stand on the charge as its "
                  "reason. What is charged already does not change.")));
    card->body()->addWidget(m_discounts);
    return card;
}

QWidget *RulesTab::makeMonths()
{
    auto *card = new Card(m_desk.theme, tr("Started months"), this);
    m_prorated->setObjectName(u"rulesProrated"_s);
    m_months->setObjectName(u"rulesMonths"_s);
    m_months->setRange(1, 12);
    m_months->setFixedWidth(m_desk.theme.px(90));
    auto *form = new Form(m_desk.theme);
    form->addField(u"months"_s, tr("Months the tuition of a year is for"), m_months,
        Presence::Optional,
        tr("For who enters or leaves during the year, counted from the month of the first school "
           "day."));
    card->body()->addWidget(m_prorated);
    card->body()->addWidget(form);
    return card;
}

QWidget *RulesTab::makeBursary()
{
    m_bursary = new Card(m_desk.theme, tr("National bursary"), this);
    m_authorisedOn->setObjectName(u"rulesAuthorised"_s);
    m_authorisedOn->setFixedWidth(m_desk.theme.px(150));
    m_scale = new RowList(m_desk.theme, u"scale"_s, tr("Add a s&tep"), [this] {
        auto *echelon = new QSpinBox;
        echelon->setObjectName(u"scaleEchelon"_s);
        echelon->setRange(1, fees::kMostEchelon);
        echelon->setPrefix(tr("Step") + u' ');
        echelon->setAccessibleName(tr("Step of the bursary"));
        echelon->setFixedWidth(m_desk.theme.px(130));
        auto *amount = new MoneyField(m_desk.theme);
        amount->setObjectName(u"scaleAmount"_s);
        amount->setFixedWidth(m_desk.theme.px(130));
        amount->setAccessibleName(tr("Amount of the year"));
        auto *source = new QLineEdit;
        source->setObjectName(u"scaleSource"_s);
        source->setMaxLength(100);
        source->setPlaceholderText(tr("Where the amount comes from, with its date"));
        source->setAccessibleName(tr("Where the amount comes from"));
        return RowList::Fields{echelon, amount, source};
    });
    auto *form = new Form(m_desk.theme);
    form->addField(u"authorised"_s, tr("The school is authorised to receive it since"),
        m_authorisedOn, Presence::Optional,
        tr("Empty: no bursary is deducted. It is deducted only of who gave the school power to."));
    m_bursary->body()->addWidget(form);
    m_bursary->body()->addWidget(
        hintOf(tr("Amounts change every year: type those of the official scale of the year.")));
    m_bursary->body()->addWidget(m_scale);
    return m_bursary;
}

void RulesTab::addDiscount(const fees::Discount &discount)
{
    const RowList::Fields fields = m_discounts->addRow();
    const bool isPart = discount.hundredths > 0;
    auto *label = qobject_cast<QLineEdit *>(fields[0]);
    label->setText(discount.label);
    if (discount.id)
        label->setProperty(kKey, discount.id->value());
    qobject_cast<QLineEdit *>(fields[1])->setText(isPart
            ? fees::percentText(discount.hundredths).remove(u'%').trimmed()
            : base::formatMoneyPlain(discount.amount));
    qobject_cast<QComboBox *>(fields[2])->setCurrentIndex(isPart ? 0 : 1);
}

void RulesTab::addStep(const fees::BursaryStep &step)
{
    const RowList::Fields fields = m_scale->addRow();
    qobject_cast<QSpinBox *>(fields[0])->setValue(step.echelon);
    qobject_cast<MoneyField *>(fields[1])->setAmount(step.amount);
    qobject_cast<QLineEdit *>(fields[2])->setText(step.source);
}

void RulesTab::show(const fees::FeeRules &rules)
{
    m_rules = rules;
    m_discounts->clear();
    m_scale->clear();
    for (const fees::Discount &discount : rules.discounts)
        addDiscount(discount);
    for (const fees::BursaryStep &step : rules.scale)
        addStep(step);
    m_prorated->setChecked(rules.prorated);
    m_months->setValue(rules.yearMonths);
    m_months->setEnabled(rules.prorated && m_mayEdit);
    m_authorisedOn->setDate(rules.bursaryAuthorisedOn);
    m_problem->hide();
}

void RulesTab::reload(std::optional<school::SchoolYearId> year, const QString &yearLabel)
{
    if (!year || (m_year == year && hasUnsavedWork()))
        return; // what is being typed stays; a change by others is told when it is saved
    const auto rules = m_services.rules.rules(*year);
    if (!rules) {
        m_desk.messages.showError(rules.error());
        return;
    }
    m_year = year;
    m_bursary->setTitle(tr("National bursary %1").arg(yearLabel));
    show(*rules);
}

fees::FeeRules RulesTab::typed() const
{
    fees::FeeRules rules;
    for (const RowList::Fields &fields : m_discounts->rows()) {
        fees::Discount discount;
        auto *label = qobject_cast<QLineEdit *>(fields[0]);
        const QVariant key = label->property(kKey);
        if (key.isValid())
            discount.id = fees::DiscountId(key.toLongLong());
        discount.label = label->text();
        const QString value = qobject_cast<QLineEdit *>(fields[1])->text();
        if (qobject_cast<QComboBox *>(fields[2])->currentIndex() == 0)
            discount.hundredths = fees::percentFrom(value).value_or(0);
        else
            discount.amount = base::Money::parse(value).value_or(base::Money());
        rules.discounts.push_back(discount);
    }
    for (const RowList::Fields &fields : m_scale->rows()) {
        rules.scale.push_back({qobject_cast<QSpinBox *>(fields[0])->value(),
            qobject_cast<MoneyField *>(fields[1])->amount().value_or(base::Money()),
            qobject_cast<QLineEdit *>(fields[2])->text()});
    }
    rules.prorated = m_prorated->isChecked();
    rules.yearMonths = m_months->value();
    rules.bursaryAuthorisedOn = m_authorisedOn->date();
    return rules;
}

bool RulesTab::hasUnsavedWork() const
{
    return m_mayEdit && m_year && typed() != m_rules;
}

void RulesTab::setMayEdit(bool mayEdit)
{
    m_mayEdit = mayEdit;
    m_save->setVisible(mayEdit);
    m_discounts->setEditable(mayEdit);
    m_scale->setEditable(mayEdit);
    for (QWidget *field : std::initializer_list<QWidget *>{m_prorated, m_months, m_authorisedOn})
        field->setEnabled(mayEdit);
}

bool RulesTab::refuse(const QString &text, QWidget *field)
{
    m_problem->setText(text);
    m_problem->show();
    field->setFocus(Qt::OtherFocusReason);
    return false;
}

bool RulesTab::check()
{
    m_problem->hide();
    for (const RowList::Fields &fields : m_discounts->rows()) {
        auto *label = qobject_cast<QLineEdit *>(fields[0]);
        auto *value = qobject_cast<QLineEdit *>(fields[1]);
        if (label->text().trimmed().isEmpty())
            return refuse(tr("Say why this discount is given, or remove its line."), label);
        const bool isPart = qobject_cast<QComboBox *>(fields[2])->currentIndex() == 0;
        if (isPart && !fees::percentFrom(value->text()))
            return refuse(tr("“%1”: type a percentage from 0,01 to 100, such as 10 or 33,33.")
                              .arg(label->text()),
                value);
        const auto amount = base::Money::parse(value->text());
        if (!isPart && (!amount || *amount <= base::Money()))
            return refuse(
                tr("“%1”: type an amount above zero, such as 120 or 45,50.").arg(label->text()),
                value);
    }
    m_authorisedOn->readNow();
    if (!m_authorisedOn->problem().isEmpty())
        return refuse(m_authorisedOn->problem(), m_authorisedOn);
    return true;
}

void RulesTab::save()
{
    if (!m_mayEdit || !m_year || !check())
        return;
    const fees::FeeRules before = m_rules;
    const auto saved = m_services.rules.save(*m_year, before, typed());
    if (!saved) {
        m_desk.messages.showError(saved.error());
        return;
    }
    show(*saved);
    m_desk.messages.undoable(tr("Discounts and bursary are saved."),
        [services = m_services, year = *m_year, after = *saved, before]() -> base::Done {
            ET_TRY(services.rules.save(year, after, before));
            return {};
        });
}

} // namespace ui
