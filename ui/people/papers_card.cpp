#include "ui/people/papers_card.h"

#include "core/base/format.h"
#include "core/people/student_service.h"
#include "core/security/workspace.h"
#include "ui/base/buttons.h"
#include "ui/base/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using families::PaperKind;

PapersCard::PapersCard(const Desk &desk, security::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(desk.theme.px(8));
}

bool PapersCard::show(std::optional<people::StudentId> student)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater(); // the key that asked for this may be in it
        }
        delete item;
    }
    const bool mayEdit =
        m_workspace.reach(security::Operation::EditStudentFile) != security::Reach::None;
    if (!student || !mayEdit)
        return false;
    const auto papers = families::papersToPrint(m_workspace, student);
    if (!papers) {
        m_desk.messages.showError(papers.error());
        return false;
    }
    for (const families::PaperToPrint &paper : *papers)
        add(paper);
    return !papers->empty();
}

void PapersCard::add(const families::PaperToPrint &paper)
{
    auto *row = new QWidget(this);
    const QString title = titleOf(paper.paper);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(new ElidedLabel(title, LabelLook::Body, row));
    names->addWidget(new ElidedLabel(
        tr("situation of %1").arg(base::formatDate(paper.effectiveOn)), LabelLook::Caption, row));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(names, 1);
    // An agreement is issued anew where the stay is, with its dates.
    if (paper.paper.kind != PaperKind::StayAgreement) {
        auto *print =
            makeButton(m_desk.theme, tr("Print"), ButtonLook::Secondary, Icon::Print, row);
        print->setObjectName(u"printPaper_"_s + storedName(paper.paper.kind));
        print->setAccessibleName(tr("Print: %1").arg(title));
        line->addWidget(print);
        connect(print, &QPushButton::clicked, this,
            [this, wanted = paper.paper] { emit printWanted(wanted); });
    }
    auto *done = makeButton(m_desk.theme, tr("Done"), ButtonLook::Quiet, Icon::Check, row);
    done->setObjectName(u"paperDone_"_s + storedName(paper.paper.kind));
    done->setAccessibleName(tr("Done: %1").arg(title));
    line->addWidget(done);
    connect(done, &QPushButton::clicked, this, [this, paper] { settle(paper); });
    m_rows->addWidget(row);
}

void PapersCard::settle(const families::PaperToPrint &paper)
{
    const auto undo = families::paperDone(m_workspace, paper);
    if (!undo) {
        m_desk.messages.showError(undo.error());
        return;
    }
    m_desk.messages.undoable(tr("%1: waits no longer.").arg(titleOf(paper.paper)),
        [&workspace = m_workspace, undo = *undo] {
            return people::StudentService(workspace).undo(undo);
        });
    emit changed();
}

} // namespace ui
