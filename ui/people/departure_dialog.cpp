#include "ui/people/departure_dialog.h"

#include "core/base/contact_formats.h"
#include "ui/base/buttons.h"
#include "ui/base/date_field.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/plain_text.h"
#include "ui/base/scroll_column.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kLongestReason = 1000;
constexpr int kLongestPhone = 40;
constexpr int kWidth = 560;
constexpr int kHeight = 680;

} // namespace

DepartureDialog::DepartureDialog(const Theme &theme, const DepartureFacts &facts, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_facts(facts)
    , m_form(new Form(theme, this))
    , m_lastDay(new DateField(theme, facts.today))
    , m_code(new QComboBox)
    , m_reason(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_equipmentRows(new QVBoxLayout)
    , m_noticesTitle(makeLabel(tr("Notices due at this age"), LabelLook::Strong))
    , m_noticeRows(new QVBoxLayout)
    , m_balance(makeLabel(QString()))
    , m_feeDetails(makeLabel(QString(), LabelLook::Caption))
    , m_relief(new QCheckBox)
    , m_certificate(new QCheckBox(tr("Make the certificate of leaving (exeat) at once")))
{
    setObjectName(u"departureDialog"_s);
    setWindowTitle(tr("Departure"));
    resize(theme.px(kWidth), theme.px(kHeight));
    buildForm();
    auto *scroll = new ScrollColumn(this);
    scroll->column()->setSpacing(theme.px(10));
    scroll->column()->addWidget(m_form);
    buildChecks(*scroll->column());
    scroll->column()->addStretch();
    auto *who = makeLabel(facts.name, LabelLook::Muted, this);
    who->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(makeLabel(tr("Departure"), LabelLook::Title, this));
    column->addWidget(who);
    column->addWidget(scroll, 1);
    buildButtons(*column);
    connect(m_lastDay, &TypedField::valueChanged, this, &DepartureDialog::showNotices);
    connect(m_lastDay, &TypedField::valueChanged, this, &DepartureDialog::showFees);
    showNotices();
    showFees();
    m_lastDay->setFocus();
    m_lastDay->selectAll();
}

void DepartureDialog::buildForm()
{
    for (const enrolment::EnrolmentCode &code : m_facts.codes) {
        if (code.kind == enrolment::CodeKind::Exit && !code.retired)
            m_code->addItem(code.label, code.code);
    }
    m_code->setCurrentIndex(-1);
    m_lastDay->setDate(m_facts.today);
    m_reason->setMaxLength(kLongestReason);
    m_phone->setMaxLength(kLongestPhone);
    m_phone->setText(base::shownPhone(m_facts.phone));
    m_form->addField(u"lastDay"_s, tr("Last day"), m_lastDay, Presence::Required,
        tr("Groups and diploma in view end with it"));
    m_form->addField(u"exitCode"_s, tr("Reason"), m_code, Presence::Required);
    m_form->addField(u"departureReason"_s, tr("In the school’s words"), m_reason);
    m_form->addField(u"surveyPhone"_s, tr("Phone for the surveys"), m_phone, Presence::Optional,
        tr("Asked again with the young person: it becomes the phone of the file"));
}

void DepartureDialog::buildChecks(QVBoxLayout &column)
{
    column.addWidget(makeLabel(tr("Given back"), LabelLook::Strong));
    m_equipmentRows->setSpacing(m_theme.px(6));
    column.addLayout(m_equipmentRows);
    showEquipment();
    if (m_facts.changeEquipment) {
        auto *change = makeButton(m_theme, tr("Change this list…"), ButtonLook::Quiet, Icon::Edit);
        change->setObjectName(u"changeEquipment"_s);
        change->setAutoDefault(false);
        column.addWidget(change, 0, Qt::AlignLeft);
        connect(change, &QPushButton::clicked, this, [this] {
            if (auto items = m_facts.changeEquipment()) {
                m_facts.equipment = std::move(*items);
                showEquipment();
            }
        });
    }
    m_noticesTitle->setObjectName(u"noticesTitle"_s);
    m_noticeRows->setSpacing(m_theme.px(6));
    column.addWidget(m_noticesTitle);
    column.addLayout(m_noticeRows);
    buildFees(column);
    m_certificate->setObjectName(u"makeCertificate"_s);
    column.addWidget(m_certificate);
}

void DepartureDialog::buildFees(QVBoxLayout &column)
{
    m_balance->setObjectName(u"openBalance"_s);
    m_feeDetails->setObjectName(u"leavingFees"_s);
    m_relief->setObjectName(u"relieveLeaver"_s);
    auto *title = makeLabel(tr("Still to be paid"), LabelLook::Strong);
    column.addWidget(title);
    for (QLabel *label : {m_balance, m_feeDetails}) {
        label->setWordWrap(true);
        column.addWidget(label);
    }
    column.addWidget(m_relief);
    title->setVisible(m_facts.fees != nullptr);
}

void DepartureDialog::showFees()
{
    const LeavingFees fees =
        m_facts.fees ? m_facts.fees(m_lastDay->date().value_or(m_facts.today)) : LeavingFees();
    m_balance->setText(fees.stays);
    m_balance->setVisible(!fees.stays.isEmpty());
    m_feeDetails->setText(fees.details);
    m_feeDetails->setVisible(!fees.details.isEmpty());
    m_relief->setText(escapedMnemonic(fees.relief));
    m_relief->setVisible(!fees.relief.isEmpty());
}

void DepartureDialog::showEquipment()
{
    qDeleteAll(m_equipment);
    m_equipment.clear();
    for (const QString &label : m_facts.equipment) {
        auto *box = new QCheckBox(escapedMnemonic(label));
        box->setProperty("label", label);
        box->setObjectName(u"equipment%1"_s.arg(m_equipment.size()));
        m_equipment.push_back(box);
        m_equipmentRows->addWidget(box);
    }
}

void DepartureDialog::buildButtons(QVBoxLayout &column)
{
    auto *cancel = makeButton(m_theme, tr("Cancel"), ButtonLook::Secondary, {}, this);
    cancel->setAutoDefault(false);
    auto *record = makeButton(m_theme, tr("Record the departure"), ButtonLook::Primary, {}, this);
    record->setDefault(true);
    record->setObjectName(u"recordLeave"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(record);
    column.addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &DepartureDialog::reject);
    connect(record, &QPushButton::clicked, this, &DepartureDialog::accept);
}

void DepartureDialog::showNotices()
{
    while (QLayoutItem *item = m_noticeRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_notices.clear();
    const auto notices =
        enrolment::noticesFor(m_facts.birthDate, m_lastDay->date().value_or(m_facts.today));
    m_noticesTitle->setVisible(!notices.empty());
    for (const enrolment::DepartureNotice &notice : notices) {
        auto *box = new QCheckBox(tr("Done"));
        box->setProperty("label", notice.text);
        box->setObjectName(u"notice%1"_s.arg(m_notices.size()));
        box->setAccessibleName(notice.text);
        auto *text = makeLabel(notice.text);
        text->setWordWrap(true);
        auto *source =
            makeLabel(notice.isVerified ? tr("Source: %1").arg(notice.source)
                                        : tr("Source: %1 (to be verified)").arg(notice.source),
                LabelLook::Caption);
        source->setWordWrap(true);
        m_noticeRows->addWidget(text);
        m_noticeRows->addWidget(source);
        m_noticeRows->addWidget(box);
        m_notices.push_back(box);
    }
}

enrolment::DepartureForm DepartureDialog::form() const
{
    enrolment::DepartureForm form;
    form.lastDay = m_lastDay->date().value_or(QDate());
    form.exitCode = m_code->currentData().toString();
    form.reason = m_reason->text();
    form.surveyPhone = m_phone->text();
    const auto add = [&](const QCheckBox *box, enrolment::DepartureItemKind kind) {
        form.items.push_back({kind, box->property("label").toString(), box->isChecked()});
    };
    for (const QCheckBox *box : m_equipment)
        add(box, enrolment::DepartureItemKind::Equipment);
    for (const QCheckBox *box : m_notices)
        add(box, enrolment::DepartureItemKind::Notice);
    return form;
}

bool DepartureDialog::wantsCertificate() const
{
    return m_certificate->isChecked();
}

bool DepartureDialog::wantsRelief() const
{
    return !m_relief->text().isEmpty() && m_relief->isChecked();
}

void DepartureDialog::accept()
{
    m_form->clearErrors();
    m_lastDay->readNow();
    showFees();
    if (!m_lastDay->problem().isEmpty())
        m_form->setError(u"lastDay"_s, m_lastDay->problem());
    if (const auto phone = base::checkedPhone(m_phone->text()); !phone)
        m_form->setError(u"surveyPhone"_s, phone.error().message);
    if (m_form->checkRequired() && !m_form->hasErrors())
        QDialog::accept();
    else
        m_form->focusFirstError();
}

} // namespace ui
