#include "ui/fees/plan_tab.h"

#include "core/base/format.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"
#include "ui/base/money_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

PlanTab::PlanTab(const Desk &desk, const FeesServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_card(new Card(desk.theme, tr("Fees of the year"), this))
    , m_lines(new QWidget)
    , m_total(makeLabel(QString(), LabelLook::Strong))
    , m_problem(makeLabel(QString(), LabelLook::Error))
    , m_ceiling(new MessageBar(desk.theme))
    , m_add(makeButton(desk.theme, tr("Add a &line"), ButtonLook::Secondary, Icon::Plus))
    , m_save(makeButton(desk.theme, tr("&Save"), ButtonLook::Primary, Icon::Save))
{
    const Theme &theme = desk.theme;
    m_card->setMaximumWidth(theme.px(980));
    auto *hint =
        makeLabel(tr("Charges copy these lines: a change never alters what a family already owes."),
            LabelLook::Muted, this);
    hint->setWordWrap(true);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(theme.px(8));
    m_total->setObjectName(u"planTotal"_s);
    m_problem->setObjectName(u"planProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_add->setObjectName(u"planAdd"_s);
    m_save->setObjectName(u"planSave"_s);
    m_ceiling->setClosable(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch();
    buttons->addWidget(m_total);
    buttons->addSpacing(theme.px(12));
    buttons->addWidget(m_save);
    for (QWidget *part : std::initializer_list<QWidget *>{hint, m_lines, m_problem, m_ceiling})
        m_card->body()->addWidget(part);
    m_card->body()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch();
    connect(m_save, &QPushButton::clicked, this, &PlanTab::save);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({m_rows.empty() ? fees::FeeKind::Tuition : fees::FeeKind::Other, QString(), {}});
        m_rows.back().label->setFocus();
    });
}

void PlanTab::addRow(const fees::FeeLine &line)
{
    const Theme &theme = m_desk.theme;
    Row row{new QWidget(m_lines), new QComboBox, new QLineEdit, makeDiplomas(line.diploma),
        new MoneyField(theme)};
    for (const fees::FeeKind kind : fees::kFeeKinds)
        row.kind->addItem(fees::titleOf(kind), static_cast<int>(kind));
    row.kind->setCurrentIndex(row.kind->findData(static_cast<int>(line.kind)));
    row.label->setText(line.label);
    row.label->setMaxLength(100);
    row.label->setPlaceholderText(tr("What is asked"));
    row.amount->setAmount(line.amount.isZero() ? std::nullopt : std::optional(line.amount));
    row.amount->setFixedWidth(theme.px(130));
    row.kind->setAccessibleName(tr("Kind of fee"));
    row.label->setAccessibleName(tr("What is asked"));
    row.amount->setAccessibleName(tr("Amount"));
    const QString number = QString::number(m_rows.size());
    row.kind->setObjectName(u"planKind"_s + number);
    row.label->setObjectName(u"planLabel"_s + number);
    row.diploma->setObjectName(u"planDiploma"_s + number);
    row.amount->setObjectName(u"planAmount"_s + number);
    auto *remove = new IconButton(theme, Icon::Trash, tr("Remove the line"), row.widget);
    remove->setObjectName(u"planRemove"_s + number);
    remove->setVisible(m_mayEdit);
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    layout->addWidget(row.kind);
    layout->addWidget(row.label, 1);
    layout->addWidget(row.diploma);
    row.diploma->setVisible(row.diploma->count() > 1);
    layout->addWidget(row.amount);
    layout->addWidget(remove);
    m_lines->layout()->addWidget(row.widget);
    row.widget->setEnabled(m_mayEdit);
    m_rows.push_back(row);
    connect(row.amount, &QLineEdit::textChanged, this, &PlanTab::showTotal);
    connect(row.kind, &QComboBox::currentIndexChanged, this, &PlanTab::showTotal);
    connect(row.diploma, &QComboBox::currentIndexChanged, this, &PlanTab::showTotal);
    connect(
        remove, &QToolButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
}

QComboBox *PlanTab::makeDiplomas(std::optional<diplomas::DiplomaId> chosen) const
{
    auto *box = new QComboBox;
    box->setAccessibleName(tr("Diploma it is asked for"));
    box->setFixedWidth(m_desk.theme.px(190));
    box->addItem(tr("All diplomas"), qint64(0));
    for (const diplomas::Diploma &diploma : m_diplomas) {
        if (!diploma.retired || chosen == diploma.id)
            box->addItem(diploma.shortName, diploma.id.value());
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen ? chosen->value() : qint64(0))));
    return box;
}

void PlanTab::readDiplomas()
{
    if (auto diplomas = m_services.diplomas.diplomas())
        m_diplomas = std::move(*diplomas);
}

void PlanTab::removeRow(QWidget *widget)
{
    std::erase_if(m_rows, [&](const Row &row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater();
    m_add->setFocus();
    showTotal();
}

void PlanTab::showLines(const std::vector<fees::FeeLine> &lines)
{
    for (const Row &row : m_rows) {
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_rows.clear();
    for (const fees::FeeLine &line : lines)
        addRow(line);
    m_problem->hide();
    showTotal();
}

void PlanTab::reload(std::optional<school::SchoolYearId> year, const QString &yearLabel)
{
    if (!year || (hasUnsavedWork() && m_plan.year == *year))
        return; // what is being typed stays; a change by others is told when it is saved
    auto answer = m_services.plans.plan(*year);
    if (!answer) {
        m_desk.messages.showError(answer.error());
        return;
    }
    readDiplomas();
    m_card->setTitle(tr("Fees of %1").arg(yearLabel));
    m_plan = std::move(answer->plan);
    m_plan.year = *year;
    showLines(m_plan.lines);
    showCeiling(answer->warning);
}

std::vector<fees::FeeLine> PlanTab::typed() const
{
    std::vector<fees::FeeLine> lines;
    for (const Row &row : m_rows) {
        const qint64 diploma = row.diploma->currentData().toLongLong();
        lines.push_back({static_cast<fees::FeeKind>(row.kind->currentData().toInt()),
            row.label->text(), row.amount->amount().value_or(base::Money()),
            diploma > 0 ? std::optional(diplomas::DiplomaId(diploma)) : std::nullopt});
    }
    return lines;
}

bool PlanTab::hasUnsavedWork() const
{
    return m_mayEdit && typed() != m_plan.lines;
}

void PlanTab::setMayEdit(bool mayEdit)
{
    m_mayEdit = mayEdit;
    m_add->setVisible(mayEdit);
    m_save->setVisible(mayEdit);
    for (const Row &row : m_rows)
        row.widget->setEnabled(mayEdit);
}

void PlanTab::showTotal()
{
    fees::FeePlan plan = m_plan;
    plan.lines = typed();
    std::vector<base::Money> totals;
    for (const auto &lines : plan.linesByDiploma())
        totals.push_back(fees::totalOf(lines));
    const auto [least, most] = std::minmax_element(totals.begin(), totals.end());
    m_total->setText(*least == *most
            ? tr("Total: %1").arg(base::formatMoney(*most))
            : tr("Total: %1 to %2, by diploma")
                  .arg(base::formatMoney(*least), base::formatMoney(*most)));
}

void PlanTab::showCeiling(const std::optional<fees::CeilingWarning> &warning)
{
    if (warning)
        m_ceiling->showMessage(Tone::Warning, warning->message());
    else
        m_ceiling->clear();
}

bool PlanTab::check()
{
    m_problem->hide();
    for (const Row &row : m_rows) {
        row.amount->readNow();
        const auto amount = row.amount->amount();
        QWidget *wrong = nullptr;
        if (row.label->text().trimmed().isEmpty()) {
            wrong = row.label;
            m_problem->setText(tr("Say what is asked on each line, or remove the line."));
        } else if (!amount || *amount <= base::Money()) {
            wrong = row.amount;
            m_problem->setText(tr("“%1”: type an amount above zero, such as 120 or 45,50.")
                                   .arg(row.label->text()));
        }
        if (!wrong)
            continue;
        m_problem->show();
        wrong->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

void PlanTab::save()
{
    if (!m_mayEdit || !check())
        return;
    const auto before = m_plan.lines;
    const auto saved = m_services.plans.save(m_plan.year, m_plan.rowVersion, typed());
    if (!saved) {
        m_desk.messages.showError(saved.error());
        return;
    }
    const school::SchoolYearId year = m_plan.year;
    m_plan = saved->plan;
    showLines(m_plan.lines);
    showCeiling(saved->warning);
    m_desk.messages.undoable(tr("The fees are saved."),
        [services = m_services, year, version = m_plan.rowVersion, before]() -> base::Done {
            ET_TRY(services.plans.save(year, version, before));
            return {};
        });
}

} // namespace ui
