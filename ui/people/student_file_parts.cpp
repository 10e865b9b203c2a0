// What a student's file is made of on screen: its header, its tabs, the earlier stays, the history.
#include "core/base/dates.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/reports/school_letterhead.h"
#include "core/reports/student_sheet.h"
#include "core/school/school_service.h"
#include "core/security/workspace.h"
#include "ui/base/avatar.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/data_table.h"
#include "ui/base/labels.h"
#include "ui/base/pill_label.h"
#include "ui/base/shown_list.h"
#include "ui/base/tabs.h"
#include "ui/people/contacts_form.h"
#include "ui/people/history_model.h"
#include "ui/people/identity_form.h"
#include "ui/people/papers_view.h"
#include "ui/people/schooling_form.h"
#include "ui/people/student_file_page.h"
#include "ui/people/student_list_model.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using security::Operation;
using security::Reach;

namespace {

constexpr int kAvatarSize = 52;
constexpr int kCardWidth = 592; // a form of 560 and its margins

// Two columns that scroll together.
QScrollArea *makeColumns(const Theme &theme, const QList<Card *> &cards)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, theme.px(8), 0);
    row->setSpacing(theme.px(14));
    for (Card *card : cards) {
        card->setMaximumWidth(theme.px(kCardWidth));
        row->addWidget(card, 1, Qt::AlignTop);
    }
    row->addStretch();
    area->setWidget(content);
    return area;
}

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

void StudentFilePage::buildHeader(QVBoxLayout &column)
{
    const Theme &theme = m_desk.theme;
    auto *back = new IconButton(theme, Icon::ArrowLeft, tr("Back to the list (Esc)"), this);
    back->setObjectName(u"backToList"_s);
    back->setFramed(true);
    m_avatar = new Avatar(theme, {}, kAvatarSize, this);
    m_name = new ElidedLabel({}, LabelLook::Heading, this);
    m_name->setObjectName(u"studentName"_s);
    m_facts = new ElidedLabel({}, LabelLook::Muted, this);
    m_chips = new QHBoxLayout;
    m_chips->setSpacing(theme.px(6));
    m_leave = makeButton(theme, tr("&Departure…"), ButtonLook::Secondary, Icon::Logout, this);
    m_leave->setObjectName(u"leave"_s);
    m_archive = makeButton(theme, tr("Archi&ve"), ButtonLook::Secondary, Icon::Archive, this);
    m_archive->setObjectName(u"archive"_s);
    m_elsewhere = makeElsewhere();
    auto *names = new QVBoxLayout;
    names->setSpacing(theme.px(2));
    names->addWidget(m_name);
    names->addWidget(m_facts);
    names->addLayout(m_chips);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(12));
    head->addWidget(back, 0, Qt::AlignVCenter);
    head->addWidget(m_avatar, 0, Qt::AlignVCenter);
    head->addLayout(names, 1);
    head->addWidget(m_leave, 0, Qt::AlignVCenter);
    head->addWidget(m_archive, 0, Qt::AlignVCenter);
    head->addWidget(m_elsewhere, 0, Qt::AlignVCenter);
    column.addLayout(head);
    connect(back, &IconButton::clicked, this, &StudentFilePage::closeWanted);
    connect(m_leave, &QPushButton::clicked, this, &StudentFilePage::recordLeave);
    connect(m_archive, &QPushButton::clicked, this, &StudentFilePage::archive);
}

QWidget *StudentFilePage::makeElsewhere()
{
    auto *key = new IconButton(
        m_desk.theme, Icon::More, tr("Certificates, and this student on other pages"), this);
    key->setObjectName(u"elsewhere"_s);
    key->setFramed(true);
    auto *menu = new QMenu(key);
    menu->setObjectName(u"elsewhereMenu"_s);
    const auto add = [&](Operation needs, const QString &page, const QString &text) {
        if (m_services.workspace.reach(needs) == Reach::None)
            return;
        connect(menu->addAction(text), &QAction::triggered, this, [this, page] {
            if (m_id)
                m_desk.navigator.go({page, u"student"_s, m_id->value()});
        });
    };
    add(Operation::ReadFees, u"fees"_s, tr("Fees and payments"));
    add(Operation::ReadExams, u"exams"_s, tr("Exams"));
    add(Operation::ReportLeaver, u"leavers"_s, tr("Alumni"));
    addCertificates(*menu);
    connect(key, &QToolButton::clicked, this,
        [key, menu] { menu->popup(key->mapToGlobal(QPoint(0, key->height()))); });
    return key;
}

void StudentFilePage::buildTabs()
{
    const Theme &theme = m_desk.theme;
    const QDate today = m_desk.clock.today();
    m_tabs = new Tabs(theme, this);
    auto *identityCard = new Card(theme);
    m_identity = new IdentityForm(theme, today, m_services.postalCodes, identityCard);
    identityCard->body()->addWidget(m_identity);
    auto *familyCard = new Card(theme, tr("Family and contacts"));
    m_contacts = new ContactsForm(theme, today, m_services.postalCodes, familyCard);
    familyCard->body()->addWidget(m_contacts);
    m_tabs->addTab(
        u"identity"_s, tr("Identity and family"), makeColumns(theme, {identityCard, familyCard}));
    auto *schoolingCard = new Card(theme);
    m_schooling = new SchoolingForm(theme, today, schoolingCard);
    schoolingCard->body()->addWidget(m_schooling);
    auto *staysCard = new Card(theme, tr("In this school"));
    m_stays = new QVBoxLayout;
    m_stays->setSpacing(theme.px(10));
    staysCard->body()->addLayout(m_stays);
    m_tabs->addTab(u"schooling"_s, tr("Schooling"), makeColumns(theme, {schoolingCard, staysCard}));
    m_papers = new PapersView(m_desk, m_services.workspace, *m_output);
    m_tabs->addTab(u"papers"_s, tr("Papers"), m_papers);
    m_history = new HistoryModel(this);
    if (m_services.workspace.reach(Operation::ReadFileHistory) == Reach::None)
        return;
    m_tabs->addTab(u"history"_s, tr("History"), makeHistory());
}

QWidget *StudentFilePage::makeHistory()
{
    auto *card = new Card(m_desk.theme, tr("History of the file"));
    card->setFlush(true);
    auto *table = new DataTable(m_desk.theme, tr("History of the file"), card);
    table->setObjectName(u"historyTable"_s);
    table->setSource(m_history);
    m_historyList = new ShownList(m_desk, *m_output, *table,
        {u"students.history"_s, tr("History of the file"), ListOutput::Content::Details});
    m_historyList->setNote([this] { return name(); });
    m_historyList->addButtons(*card);
    card->body()->addWidget(table);
    return card;
}

void StudentFilePage::print()
{
    if (m_tabs->current() == u"history"_s) {
        m_historyList->print();
        return;
    }
    if (m_tabs->current() == u"papers"_s) {
        m_papers->print();
        return;
    }
    if (!m_file || hasUnsavedWork()) {
        m_desk.messages.showWarning(tr("Save the file first: what is kept is printed."));
        return;
    }
    documents::Letterhead letterhead;
    school::SchoolService schools(m_services.workspace);
    if (const auto school = schools.read()) {
        const auto logo = schools.logo();
        letterhead = reports::letterheadOf(
            school::issuerOf(*school), reports::logoOf(logo ? *logo : QByteArray()));
    }
    m_output->print(
        documents::FlowDocument(reports::studentSheet(*m_file, letterhead, m_desk.clock.today())),
        ListOutput::Content::Details);
}

void StudentFilePage::showHeader()
{
    m_avatar->setName(name());
    m_name->setFullText(m_file ? people::letterName(m_file->student.details) : tr("New student"));
    m_leave->setVisible(m_mayEnrol && stay());
    m_elsewhere->setVisible(m_id.has_value());
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
