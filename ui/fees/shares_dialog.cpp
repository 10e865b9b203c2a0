#include "ui/fees/shares_dialog.h"

#include "core/base/format.h"
#include "ui/base/buttons.h"
#include "ui/base/date_field.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/money_field.h"
#include "ui/fees/row_list.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

enum Unit { Parts, Amount };

} // namespace

SharesDialog::SharesDialog(const Desk &desk, enrolment::EnrolmentId enrolment, QDate proposed,
    std::vector<fees::ShareSet> sets, std::vector<Payer> payers, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_enrolment(enrolment)
    , m_proposed(proposed)
    , m_sets(std::move(sets))
    , m_payers(std::move(payers))
    , m_which(new QComboBox)
    , m_from(new DateField(desk.theme, desk.clock.today()))
    , m_parts(makeLabel(QString(), LabelLook::Muted))
    , m_problem(makeLabel(QString(), LabelLook::Error))
    , m_remove(makeButton(desk.theme, tr("&Remove"), ButtonLook::Quiet, Icon::Trash))
{
    const Theme &theme = desk.theme;
    setObjectName(u"sharesDialog"_s);
    setWindowTitle(tr("Who pays"));
    setMinimumSize(theme.px(620), theme.px(460));
    m_rows = makeRows();
    m_parts->setObjectName(u"sharesParts"_s);
    m_parts->setWordWrap(true);
    m_problem->setObjectName(u"sharesProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_remove->setObjectName(u"sharesRemove"_s);
    auto *cancel = makeButton(theme, tr("Cancel"), ButtonLook::Secondary);
    auto *save = makeButton(theme, tr("Save"), ButtonLook::Primary, Icon::Check);
    save->setObjectName(u"sharesSave"_s);
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *what = makeLabel(tr("The next charges are shared like this, to the cent. What is charged "
                              "already does not change."),
        LabelLook::Muted);
    what->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(makeLabel(tr("Who pays"), LabelLook::Title));
    column->addWidget(what);
    auto *form = new Form(theme);
    form->addField(u"which"_s, tr("Agreement"), m_which);
    form->addField(u"from"_s, tr("Holds from"), m_from, Presence::Required);
    column->addWidget(form);
    for (QWidget *part : std::initializer_list<QWidget *>{m_rows, m_parts, m_problem})
        column->addWidget(part);
    column->addStretch();
    column->addLayout(buttons);
    fillHead();
    connect(cancel, &QPushButton::clicked, this, &SharesDialog::reject);
    connect(save, &QPushButton::clicked, this, &SharesDialog::accept);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_wantsRemoval = true;
        QDialog::accept();
    });
    connect(m_which, &QComboBox::currentIndexChanged, this, &SharesDialog::choose);
    connect(m_rows, &RowList::changed, this, &SharesDialog::showParts);
    choose();
}

void SharesDialog::fillHead()
{
    m_which->setObjectName(u"sharesWhich"_s);
    m_from->setObjectName(u"sharesFrom"_s);
    for (const fees::ShareSet &set : m_sets)
        m_which->addItem(tr("Since %1").arg(base::formatDate(set.from)), set.uuid);
    m_which->addItem(tr("A new one"), QString());
    m_which->setCurrentIndex(m_sets.empty() ? 0 : static_cast<int>(m_sets.size()) - 1);
}

RowList *SharesDialog::makeRows()
{
    return new RowList(m_desk.theme, u"share"_s, tr("Add a &payer"), [this] {
        auto *payer = new QComboBox;
        payer->setObjectName(u"sharePayer"_s);
        payer->setAccessibleName(tr("Payer"));
        for (const Payer &one : m_payers)
            payer->addItem(one.name, one.id.value());
        payer->setCurrentIndex(-1);
        payer->setPlaceholderText(tr("Choose who pays"));
        auto *value = new QLineEdit;
        value->setObjectName(u"shareValue"_s);
        value->setAccessibleName(tr("How much"));
        value->setAlignment(Qt::AlignRight);
        value->setFixedWidth(m_desk.theme.px(110));
        value->setText(u"1"_s);
        auto *unit = new QComboBox;
        unit->setObjectName(u"shareUnit"_s);
        unit->setAccessibleName(tr("Parts or amount"));
        unit->setFixedWidth(m_desk.theme.px(140));
        unit->addItems({tr("part(s)"), tr("€, fixed")});
        connect(payer, &QComboBox::currentIndexChanged, this, &SharesDialog::showParts);
        connect(value, &QLineEdit::textChanged, this, &SharesDialog::showParts);
        connect(unit, &QComboBox::currentIndexChanged, this, &SharesDialog::showParts);
        return RowList::Fields{payer, value, unit};
    });
}

void SharesDialog::addShare(const fees::PayerShare &share)
{
    const RowList::Fields fields = m_rows->addRow();
    auto *payer = qobject_cast<QComboBox *>(fields[0]);
    payer->setCurrentIndex(payer->findData(share.payer.value()));
    qobject_cast<QComboBox *>(fields[2])->setCurrentIndex(share.weight > 0 ? Parts : Amount);
    qobject_cast<QLineEdit *>(fields[1])->setText(
        share.weight > 0 ? QString::number(share.weight) : base::formatMoneyPlain(share.amount));
}

std::optional<fees::ShareSet> SharesDialog::before() const
{
    const QString uuid = m_which->currentData().toString();
    for (const fees::ShareSet &set : m_sets) {
        if (set.uuid == uuid)
            return set;
    }
    return std::nullopt;
}

void SharesDialog::choose()
{
    const auto set = before();
    m_rows->clear();
    m_from->setDate(set ? set->from : m_proposed);
    m_remove->setVisible(set.has_value());
    if (set) {
        for (const fees::PayerShare &share : set->shares)
            addShare(share);
    } else {
        m_rows->addRow();
    }
    showParts();
}

fees::ShareSet SharesDialog::typed() const
{
    fees::ShareSet set{m_enrolment, m_from->date().value_or(QDate()), {}};
    if (const auto kept = before()) {
        set.uuid = kept->uuid;
        set.rowVersion = kept->rowVersion;
    }
    for (const RowList::Fields &fields : m_rows->rows()) {
        fees::PayerShare share{
            people::PartyId(qobject_cast<QComboBox *>(fields[0])->currentData().toLongLong())};
        const QString value = qobject_cast<QLineEdit *>(fields[1])->text();
        if (qobject_cast<QComboBox *>(fields[2])->currentIndex() == Parts)
            share.weight = value.trimmed().toInt();
        else
            share.amount = base::Money::parse(value).value_or(base::Money());
        set.shares.push_back(share);
    }
    return set;
}

QString SharesDialog::problem() const
{
    for (const RowList::Fields &fields : m_rows->rows()) {
        if (qobject_cast<QComboBox *>(fields[0])->currentIndex() < 0)
            return tr("Choose who pays on each line, or remove the line.");
        const bool isParts = qobject_cast<QComboBox *>(fields[2])->currentIndex() == Parts;
        const QString value = qobject_cast<QLineEdit *>(fields[1])->text();
        if (isParts && value.trimmed().toInt() < 1)
            return tr("“%1” is no number of parts: type 1, 2, 3…").arg(value);
        if (!isParts && !base::Money::parse(value))
            return tr("“%1” is no amount: type for instance 120 or 45,50.").arg(value);
    }
    if (!m_from->date())
        return tr("Say from which day on these shares hold.");
    const auto right = fees::checkShares(typed().shares);
    return right ? QString() : right.error().message;
}

// What each part comes to of what the fixed amounts leave.
void SharesDialog::showParts()
{
    m_problem->hide();
    const fees::ShareSet set = typed();
    std::vector<qint64> weights;
    qint64 whole = 0;
    for (const fees::PayerShare &share : set.shares) {
        weights.push_back(std::max(0, share.weight));
        whole += weights.back();
    }
    if (whole == 0)
        return m_parts->setText(QString());
    constexpr qint64 kWhole = 10'000;
    const auto parts = fees::splitByWeights(base::Money::fromCents(kWhole), weights);
    QStringList texts;
    for (size_t i = 0; i < parts.size(); ++i) {
        const auto *payer = qobject_cast<QComboBox *>(m_rows->rows()[i][0]);
        if (weights[i] > 0 && payer->currentIndex() >= 0)
            texts += u"%1 : %2"_s.arg(
                payer->currentText(), fees::percentText(static_cast<int>(parts[i].cents())));
    }
    m_parts->setText(texts.isEmpty()
            ? QString()
            : tr("Of what the fixed amounts leave: %1").arg(texts.join(u", "_s)));
}

void SharesDialog::accept()
{
    m_from->readNow();
    const QString text = problem();
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    if (text.isEmpty())
        QDialog::accept();
}

} // namespace ui
