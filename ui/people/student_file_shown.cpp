// What a student's file shows in its header, of the stays and of the history.
#include "core/base/dates.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/security/workspace.h"
#include "ui/base/avatar.h"
#include "ui/base/labels.h"
#include "ui/base/pill_label.h"
#include "ui/people/history_model.h"
#include "ui/people/issued_papers.h"
#include "ui/people/path_view.h"
#include "ui/people/student_attendance.h"
#include "ui/people/student_file_page.h"
#include "ui/people/student_incidents.h"
#include "ui/people/student_list_model.h"
#include "ui/people/student_progress.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using security::Operation;
using security::Reach;

namespace {

void emptyLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

void StudentFilePage::showHeader()
{
    m_avatar->setName(name());
    m_avatar->setPhoto(m_file ? QImage::fromData(m_file->photo, "jpeg") : QImage());
    m_name->setFullText(m_file ? people::letterName(m_file->student.details) : tr("New student"));
    m_leave->setVisible(m_mayEnrol && stay());
    m_elsewhere->setVisible(m_id.has_value());
    m_situation->setVisible(m_mayEdit && m_id.has_value());
    m_archive->setVisible(m_mayEdit && m_file && (m_file->student.archivedOn || !stay()));
    QStringList facts;
    if (m_file) {
        const QDate today = m_desk.clock.today();
        const QDate birth = m_file->student.details.birthDate;
        facts += StudentListModel::ageText(base::ageOn(birth, today));
        facts += tr("born %1").arg(base::formatDate(birth));
        m_archive->setText(
            m_file->student.archivedOn ? tr("Take out of the archive") : tr("Archi&ve"));
        if (const auto *record = stay()) {
            for (const enrolment::GroupKind kind : enrolment::kGroupKinds) {
                if (const auto *group = record->groupOn(kind, today))
                    facts += group->groupName;
            }
            if (const auto *path = record->pathOn(today))
                facts +=
                    enrolment::pathText(path->diplomaName, path->yearOfPath, path->plannedYears);
            m_leave->setText(
                record->enrolment.exitOn ? tr("Take the &departure back") : tr("&Departure…"));
        }
    } else {
        facts += tr("Fill in what you know: the rest can be completed later.");
    }
    m_facts->setFullText(base::joined(facts, u" · "_s));
}

void StudentFilePage::showChips(const enrolment::StudentRow *row)
{
    emptyLayout(*m_chips);
    const auto add = [this](const QString &text, Tone tone) {
        m_chips->addWidget(new PillLabel(m_desk.theme, text, tone, this));
    };
    if (row) {
        using enrolment::StudentFlag;
        if (row->flags & StudentFlag::Archived)
            add(tr("Archived"), Tone::Neutral);
        else
            add(titleOf(row->state),
                row->state == enrolment::StudentState::Enrolled ? Tone::Good : Tone::Neutral);
        if (row->flags & StudentFlag::Minor)
            add(tr("Under 18"), Tone::Accent);
        if (row->flags & StudentFlag::RestrictedContact)
            add(tr("Restricted contact"), Tone::Bad);
        for (const QString &missing : enrolment::missingWords(row->flags))
            add(missing, Tone::Warning);
    }
    m_chips->addStretch();
}

void StudentFilePage::showStays()
{
    emptyLayout(*m_stays);
    const auto add = [this](const QString &text, LabelLook look) {
        auto *label = makeLabel(text, look);
        label->setWordWrap(true);
        m_stays->addWidget(label);
    };
    if (!m_file || m_file->enrolments.empty())
        add(tr("Not enrolled yet."), LabelLook::Muted);
    if (!m_file)
        return;
    for (auto record = m_file->enrolments.rbegin(); record != m_file->enrolments.rend(); ++record) {
        add(u"%1 · %2"_s.arg(record->enrolment.year.label,
                base::formatRange({record->enrolment.entryOn, record->enrolment.exitOn})),
            LabelLook::Strong);
        for (const enrolment::Membership &group : record->memberships)
            add(u"%1 · %2"_s.arg(group.groupName, base::formatRange(group.dates)), LabelLook::Body);
        for (const enrolment::Path &path : record->paths)
            add(u"%1 · %2"_s.arg(
                    enrolment::pathText(path.diplomaName, path.yearOfPath, path.plannedYears),
                    base::formatRange(path.dates)),
                LabelLook::Body);
    }
}

void StudentFilePage::showIssued()
{
    m_path->show(m_id);
    if (m_issued)
        m_issued->show(m_id);
    if (m_incidents)
        m_incidents->show(m_id);
    if (m_attendance)
        m_attendance->show(m_file ? &*m_file : nullptr);
    if (m_progress)
        m_progress->show(m_id);
}

void StudentFilePage::showHistory()
{
    std::vector<security::HistoryLine> lines;
    const bool mayRead = m_services.workspace.reach(Operation::ReadFileHistory) != Reach::None;
    if (m_id && mayRead) {
        if (auto history = m_services.files.history(*m_id))
            lines = std::move(*history);
    }
    m_history->setLines(std::move(lines));
}

} // namespace ui
