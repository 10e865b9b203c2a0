// How a student's file records a departure and hands out certificates.
#include "core/base/format.h"
#include "core/fees/fee_list_service.h"
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

QString balanceText(security::Workspace &workspace, people::StudentId student)
{
    if (workspace.reach(Operation::ReadFees) == Reach::None)
        return {};
    const auto fees = fees::FeeListService(workspace).studentFees(student);
    if (!fees)
        return {};
    const base::Money open = fees->balance.toPay();
    return open > base::Money() ? base::formatMoney(open)
                                : StudentFilePage::tr("Nothing is left to pay.");
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
    DepartureDialog dialog(m_desk.theme,
        {name(), who.birthDate, who.phone, balanceText(m_services.workspace, *m_id),
            m_desk.clock.today(), equipment.value_or(QStringList()), m_codes,
            mayChange ? change : std::function<std::optional<QStringList>()>()},
        this);
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    enrolment::DepartureForm form = dialog.form();
    form.enrolment = held.id;
    form.rowVersion = held.rowVersion;
    const auto done = departures.depart(form);
    departed(tr("The departure of %1 is recorded.").arg(name()),
        done ? base::Result<security::Edited>(security::Edited{done->rowVersion, done->undo})
             : base::fail(done.error()));
    if (done && dialog.wantsCertificate())
        Certificates(m_desk, m_services.workspace).leaving(held.id, name());
}

void StudentFilePage::departed(const QString &text, const base::Result<security::Edited> &edited)
{
    if (!edited) {
        m_desk.messages.showError(edited.error());
        return;
    }
    m_desk.messages.undoable(text, [&workspace = m_services.workspace, undo = edited->undo] {
        return enrolment::DepartureService(workspace).undo(undo);
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
