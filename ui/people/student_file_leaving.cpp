// How a student's file records a departure and hands out certificates.
#include "core/base/format.h"
#include "core/families/leaving_service.h"
#include "core/fees/fee_list_service.h"
#include "core/fees/relief_service.h"
#include "ui/base/dialogs.h"
#include "ui/people/certificates.h"
#include "ui/people/departure_dialog.h"
#include "ui/people/student_file_page.h"

#include <QMenu>

#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using security::Operation;
using security::Reach;

namespace {

QString owedText(base::Money owed)
{
    return owed > base::Money() ? base::formatMoney(owed)
                                : StudentFilePage::tr("Nothing is left to pay.");
}

// What stays to be paid after a last day, and what may be taken off there and then.
LeavingFees feesAfter(security::Workspace &workspace, const enrolment::Enrolment &held, QDate day)
{
    const auto fees = fees::FeeListService(workspace).studentFees(held.student);
    const auto proposal = fees::ReliefService(workspace).proposeLeaving(held.id, day);
    if (!fees || !proposal)
        return {{}, fees ? proposal.error().message : fees.error().message, {}};
    const base::Money open = fees->balance.toPay();
    const base::Money off = proposal->relieved();
    LeavingFees said{owedText(open), {}, {}};
    if (proposal->isProrated && !fees->charges.empty())
        said.details = fees::textOf(*proposal);
    if (off.isZero())
        return said;
    said.stays = StudentFilePage::tr("%1 today, of which %2 is no longer owed after %3: %4.")
                     .arg(base::formatMoney(open), base::formatMoney(off), base::formatDate(day),
                         owedText(open - off));
    if (workspace.reach(Operation::ManageFees) != Reach::None)
        said.relief = StudentFilePage::tr("Take off the %1 that is no longer owed")
                          .arg(base::formatMoney(off));
    return said;
}

} // namespace

void StudentFilePage::recordLeave()
{
    const enrolment::EnrolmentRecord *record = stay();
    if (!record || !mayClose())
        return;
    const enrolment::Enrolment held = record->enrolment;
    m_typedBefore = typed();
    enrolment::DepartureService departures(m_services.workspace);
    if (held.exitOn) {
        departed(tr("The departure of %1 is taken back.").arg(name()),
            departures.takeBack(held.id, held.rowVersion));
        return;
    }
    const people::StudentDetails &who = m_file->student.details;
    const auto equipment = departures.equipment();
    const auto change = [&]() -> std::optional<QStringList> {
        const auto typed =
            m_desk.dialogs.askText(tr("What is given back"), tr("Separated by semicolons"),
                departures.equipment().value_or(QStringList()).join(u"; "_s));
        if (!typed)
            return std::nullopt;
        const auto kept = departures.setEquipment(*typed);
        if (!kept) {
            m_desk.messages.showError(kept.error());
            return std::nullopt;
        }
        return *kept;
    };
    const bool mayChange = m_services.workspace.reach(Operation::ManageSettings) != Reach::None;
    DepartureFacts facts{name(), who.birthDate, who.phone, m_desk.clock.today(),
        equipment.value_or(QStringList()), m_codes};
    if (mayChange)
        facts.changeEquipment = change;
    if (m_services.workspace.reach(Operation::ReadFees) != Reach::None) {
        facts.fees = [this, held](QDate day) { return feesAfter(m_services.workspace, held, day); };
    }
    DepartureDialog dialog(m_desk.theme, facts, this);
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    enrolment::DepartureForm form = dialog.form();
    form.enrolment = held.id;
    form.rowVersion = held.rowVersion;
    const bool relieves = dialog.wantsRelief();
    const auto done = relieves ? families::LeavingService(m_services.workspace).leave(form)
                               : departures.depart(form);
    departed(tr("The departure of %1 is recorded.").arg(name()),
        done ? base::Result<security::Edited>(security::Edited{done->rowVersion, done->undo})
             : base::fail(done.error()),
        relieves);
    if (done && dialog.wantsCertificate())
        Certificates(m_desk, m_services.workspace).leaving(held.id, name());
}

void StudentFilePage::departed(
    const QString &text, const base::Result<security::Edited> &edited, bool withFees)
{
    if (!edited) {
        m_desk.messages.showError(edited.error());
        return;
    }
    m_desk.messages.undoable(
        text, [&workspace = m_services.workspace, undo = edited->undo, withFees] {
            return withFees ? families::LeavingService(workspace).undo(undo)
                            : enrolment::DepartureService(workspace).undo(undo);
        });
    reload();
    emit saved();
}

void StudentFilePage::addCertificates(QMenu &menu)
{
    if (!m_mayEnrol)
        return;
    menu.addSeparator();
    auto *schooling = menu.addAction(tr("Certificate of schooling…"));
    schooling->setObjectName(u"certificateOfSchooling"_s);
    connect(schooling, &QAction::triggered, this, [this] {
        if (m_id)
            Certificates(m_desk, m_services.workspace).schooling(*m_id, name());
    });
    auto *leaving = menu.addAction(tr("Certificate of leaving (exeat)…"));
    leaving->setObjectName(u"certificateOfLeaving"_s);
    connect(leaving, &QAction::triggered, this, &StudentFilePage::certifyLeaving);
}

// Of the last stay that ended: for who has left, or will on a day that is known.
void StudentFilePage::certifyLeaving()
{
    if (!m_file || m_file->enrolments.empty())
        return;
    for (const enrolment::EnrolmentRecord &record : m_file->enrolments | std::views::reverse) {
        if (record.enrolment.exitOn) {
            Certificates(m_desk, m_services.workspace).leaving(record.enrolment.id, name());
            return;
        }
    }
    m_desk.messages.showWarning(tr("No departure of %1 is recorded: record it first.").arg(name()));
}

} // namespace ui
