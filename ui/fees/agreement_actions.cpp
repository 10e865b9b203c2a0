#include "ui/fees/agreement_actions.h"

#include "core/base/format.h"
#include "core/fees/errors.h"
#include "ui/base/date_field.h"
#include "ui/base/dialogs.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/task_dialog.h"
#include "ui/fees/shares_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// The student's contacts first, then every organisation.
base::Result<std::vector<SharesDialog::Payer>> payersFor(
    const FeesServices &services, people::StudentId student)
{
    std::vector<SharesDialog::Payer> payers;
    ET_ASSIGN(auto contacts, services.families.contactsOf(student));
    std::stable_sort(contacts.begin(), contacts.end(),
        [](const auto &a, const auto &b) { return a.link.details.pays > b.link.details.pays; });
    const auto add = [&payers](const people::Party &party) {
        if (std::none_of(payers.begin(), payers.end(),
                [&](const auto &payer) { return payer.id == party.id; }))
            payers.push_back({party.id, people::letterName(party.details)});
    };
    for (const people::Contact &contact : contacts)
        add(contact.party);
    ET_ASSIGN(const auto parties, services.families.parties());
    for (const people::Party &party : parties) {
        if (party.details.kind == people::PartyKind::Organisation)
            add(party);
    }
    return payers;
}

} // namespace

void AgreementActions::shares(
    const Desk &desk, const FeesServices &services, const enrolment::StudentRow &student)
{
    const auto sets = services.agreements.shares(*student.enrolment);
    const auto payers = payersFor(services, student.id);
    if (!sets || !payers) {
        desk.messages.showError(sets ? payers.error() : sets.error());
        return;
    }
    const QDate from = sets->empty() ? student.entryOn : desk.clock.today();
    SharesDialog dialog(desk, *student.enrolment, from, *sets, *payers);
    if (desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    const auto before = dialog.before();
    if (dialog.wantsRemoval())
        return removeShares(desk, services, *before);
    const auto saved = services.agreements.saveShares(dialog.typed());
    if (!saved) {
        desk.messages.showError(saved.error());
        return;
    }
    desk.messages.undoable(
        tr("Who pays is saved."), [services, before, saved = *saved]() -> base::Done {
            if (!before)
                return services.agreements.removeShares(saved);
            fees::ShareSet former = *before;
            former.rowVersion = saved.rowVersion;
            ET_TRY(services.agreements.saveShares(former));
            return {};
        });
}

void AgreementActions::removeShares(
    const Desk &desk, const FeesServices &services, const fees::ShareSet &set)
{
    if (const auto done = services.agreements.removeShares(set); !done) {
        desk.messages.showError(done.error());
        return;
    }
    desk.messages.undoable(tr("This agreement is removed."), [services, set]() -> base::Done {
        fees::ShareSet again = set;
        again.rowVersion = 0;
        ET_TRY(services.agreements.saveShares(again));
        return {};
    });
}

void AgreementActions::bursary(
    const Desk &desk, const FeesServices &services, const enrolment::StudentRow &student)
{
    const auto before = services.agreements.bursary(*student.enrolment);
    if (!before) {
        desk.messages.showError(before.error());
        return;
    }
    TaskDialog dialog(desk.theme, tr("National bursary"),
        tr("It is deducted from the next charges of %1, if the school is authorised and its amount "
           "is typed for the year.")
            .arg(student.listName()),
        tr("Save"), nullptr);
    dialog.setObjectName(u"bursaryDialog"_s);
    auto *echelon = new QSpinBox;
    echelon->setRange(0, fees::kMostEchelon);
    echelon->setSpecialValueText(tr("None"));
    echelon->setValue(before->echelon);
    auto *day = new DateField(desk.theme, desk.clock.today());
    day->setDate(before->procurationOn);
    dialog.form().addField(u"bursaryEchelon"_s, tr("Step"), echelon);
    dialog.addTyped(u"bursaryDay"_s, tr("Power given to the school on"), day, Presence::Optional,
        tr("The family’s written power (procuration). Empty: not deducted."));
    echelon->setObjectName(u"bursaryEchelon"_s);
    day->setObjectName(u"bursaryDay"_s);
    std::optional<fees::Bursary> saved;
    dialog.setAct([&]() -> base::Done {
        fees::Bursary typed = *before;
        typed.echelon = echelon->value();
        typed.procurationOn = day->date();
        ET_ASSIGN(saved, services.agreements.saveBursary(typed));
        return {};
    });
    if (desk.dialogs.run(dialog) != QDialog::Accepted || !saved)
        return;
    desk.messages.undoable(
        tr("The bursary is saved."), [services, before = *before, saved = *saved]() -> base::Done {
            fees::Bursary former = before;
            former.rowVersion = saved.rowVersion;
            ET_TRY(services.agreements.saveBursary(former));
            return {};
        });
}

void AgreementActions::leaving(
    const Desk &desk, const FeesServices &services, const enrolment::StudentRow &student)
{
    TaskDialog dialog(desk.theme, tr("What is no longer owed"),
        tr("%1 leaves during the year: the months that were started are owed, the rest is taken "
           "off the last instalments.")
            .arg(student.listName()),
        tr("Take it off"), nullptr);
    dialog.setObjectName(u"leavingDialog"_s);
    auto *day = new DateField(desk.theme, desk.clock.today());
    day->setObjectName(u"leavingDay"_s);
    day->setDate(student.exitOn.value_or(desk.clock.today()));
    auto *text = makeLabel(QString());
    text->setObjectName(u"leavingText"_s);
    text->setWordWrap(true);
    text->setMinimumWidth(desk.theme.px(440));
    dialog.addTyped(u"leavingDay"_s, tr("Last day"), day, Presence::Required);
    dialog.form().addWidget(text);
    fees::LeavingProposal proposal;
    const auto show = [&] {
        const auto found = services.reliefs.proposeLeaving(
            *student.enrolment, day->date().value_or(desk.clock.today()));
        proposal = found.value_or(fees::LeavingProposal());
        text->setText(found ? fees::textOf(proposal) : found.error().message);
    };
    QObject::connect(day, &DateField::valueChanged, &dialog, show);
    show();
    dialog.mapError(fees::errors::kNoLine, u"leavingDay"_s);
    std::vector<fees::ReliefId> reliefs;
    dialog.setAct([&]() -> base::Done {
        show();
        if (proposal.relieved().isZero()) {
            return base::fail(
                fees::errors::kNoLine, tr("Nothing can be taken off with this last day: cancel."));
        }
        ET_ASSIGN(reliefs,
            services.reliefs.applyLeaving(*student.enrolment, *day->date(),
                tr("Left on %1").arg(base::formatDate(*day->date()))));
        return {};
    });
    if (desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    desk.messages.undoable(tr("%1 is no longer owed.").arg(base::formatMoney(proposal.relieved())),
        [services, reliefs] {
            return services.reliefs.takeBack(reliefs, tr("Taken off by mistake"));
        });
}

void AgreementActions::movePayer(const Desk &desk, const FeesServices &services,
    const enrolment::StudentRow &student, const std::vector<fees::DueLine> &open)
{
    const auto payers = payersFor(services, student.id);
    if (!payers) {
        desk.messages.showError(payers.error());
        return;
    }
    TaskDialog dialog(desk.theme, tr("Another payer"),
        tr("What is still open for %1 and due from a day on goes to another payer. What is due "
           "before, and what is paid, stays.")
            .arg(student.listName()),
        tr("Change the payer"), nullptr);
    dialog.setObjectName(u"moveDialog"_s);
    auto *from = new QComboBox;
    for (const fees::DueLine &line : open) {
        if (from->findData(line.payer.value()) < 0)
            from->addItem(line.payerName, line.payer.value());
    }
    auto *to = new QComboBox;
    for (const SharesDialog::Payer &payer : *payers)
        to->addItem(payer.name, payer.id.value());
    to->setCurrentIndex(-1);
    to->setPlaceholderText(tr("Choose who pays"));
    auto *day = new DateField(desk.theme, desk.clock.today());
    day->setDate(desk.clock.today());
    auto *reason = new QLineEdit;
    reason->setMaxLength(200);
    dialog.form().addField(u"moveFrom"_s, tr("Payer until now"), from);
    dialog.form().addField(u"moveTo"_s, tr("New payer"), to, Presence::Required);
    dialog.addTyped(u"moveDay"_s, tr("Due from"), day, Presence::Required);
    dialog.form().addField(u"moveReason"_s, tr("Reason"), reason, Presence::Required);
    from->setObjectName(u"moveFrom"_s);
    to->setObjectName(u"moveTo"_s);
    day->setObjectName(u"moveDay"_s);
    reason->setObjectName(u"moveReason"_s);
    dialog.mapError(fees::errors::kNoLine, u"moveDay"_s);
    std::vector<fees::MovedCharge> moved;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(moved,
            services.reliefs.movePayer(
                {student.id, people::PartyId(from->currentData().toLongLong()),
                    people::PartyId(to->currentData().toLongLong()), day->date().value_or(QDate()),
                    reason->text()}));
        return moved.empty() ? base::Done(base::fail(fees::errors::kNoLine,
                   tr("Nothing is open from this day on: nothing was changed.")))
                             : base::Done();
    });
    if (desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    base::Money sum;
    std::vector<fees::ReliefId> reliefs;
    for (const fees::MovedCharge &one : moved) {
        sum += one.amount;
        reliefs.push_back(one.relief);
    }
    desk.messages.undoable(
        tr("%1 is now to be paid by %2.").arg(base::formatMoney(sum), to->currentText()),
        [services, reliefs] { return services.reliefs.takeBack(reliefs, tr("Moved by mistake")); });
}

} // namespace ui
