// What a student's file is made of on screen: its header, its tabs, the earlier stays, the history.
#include "core/reports/school_letterhead.h"
#include "core/reports/student_sheet.h"
#include "core/security/workspace.h"
#include "ui/base/avatar.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/data_table.h"
#include "ui/base/labels.h"
#include "ui/base/shown_list.h"
#include "ui/base/tabs.h"
#include "ui/people/contacts_form.h"
#include "ui/people/daily_form.h"
#include "ui/people/history_model.h"
#include "ui/people/identity_form.h"
#include "ui/people/issued_papers.h"
#include "ui/people/mail_card.h"
#include "ui/people/papers_card.h"
#include "ui/people/papers_view.h"
#include "ui/people/path_view.h"
#include "ui/people/photo_card.h"
#include "ui/people/schooling_form.h"
#include "ui/people/student_attendance.h"
#include "ui/people/student_file_page.h"
#include "ui/people/student_incidents.h"
#include "ui/people/student_progress.h"

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
QScrollArea *makeColumns(const Theme &theme, const QList<QWidget *> &columns)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, theme.px(8), 0);
    row->setSpacing(theme.px(14));
    for (QWidget *column : columns) {
        column->setMaximumWidth(theme.px(kCardWidth));
        row->addWidget(column, 1, Qt::AlignTop);
    }
    row->addStretch();
    area->setWidget(content);
    return area;
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
    add(Operation::WriteLetters, u"letters"_s, tr("Write a letter"));
    add(Operation::PrintReviews, u"progress-books"_s, tr("Progress book"));
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
    m_tabs->addTab(u"identity"_s, tr("Identity and family"),
        makeColumns(theme, {identityCard, makeFamily(*familyCard)}));
    auto *schoolingCard = new Card(theme);
    m_schooling = new SchoolingForm(theme, today, schoolingCard);
    schoolingCard->body()->addWidget(m_schooling);
    auto *staysCard = new Card(theme, tr("In this school"));
    m_stays = new QVBoxLayout;
    m_stays->setSpacing(theme.px(10));
    staysCard->body()->addLayout(m_stays);
    m_tabs->addTab(u"schooling"_s, tr("Schooling"), makeColumns(theme, {schoolingCard, staysCard}));
    m_path = new PathView(m_desk, m_services);
    m_tabs->addTab(u"path"_s, tr("Individual path"), m_path);
    m_tabs->addTab(u"daily"_s, tr("Everyday life"), makeDaily());
    m_papers = new PapersView(m_desk, m_services.workspace, *m_output);
    m_tabs->addTab(u"papers"_s, tr("Papers"), m_papers);
    if (m_services.workspace.reach(Operation::ReadAbsences) != Reach::None
        || m_services.workspace.reach(Operation::ReadHours) != Reach::None) {
        m_attendance = new StudentAttendance(m_desk, m_services.workspace, *m_output);
        m_tabs->addTab(u"attendance"_s, tr("Attendance and hours"), m_attendance);
    }
    if (m_services.workspace.reach(Operation::WriteLetters) != Reach::None) {
        m_issued = new IssuedPapers(m_desk, m_services.workspace);
        m_tabs->addTab(u"issued"_s, tr("Documents"), m_issued);
    }
    if (m_services.workspace.reach(Operation::ReadIncidents) != Reach::None) {
        m_incidents = new StudentIncidents(m_desk, m_services.workspace);
        m_tabs->addTab(u"incidents"_s, tr("Incidents"), m_incidents);
    }
    if (m_services.workspace.reach(Operation::ReadProgress) != Reach::None) {
        m_progress = new StudentProgressView(m_desk, m_services.workspace);
        m_tabs->addTab(u"progress"_s, tr("Progress"), m_progress);
    }
    m_history = new HistoryModel(this);
    if (m_services.workspace.reach(Operation::ReadFileHistory) == Reach::None)
        return;
    m_tabs->addTab(u"history"_s, tr("History"), makeHistory());
}

// The family, and above it the papers that a change of it put out of date.
QWidget *StudentFilePage::makeFamily(Card &family)
{
    const Theme &theme = m_desk.theme;
    m_situation =
        makeButton(theme, tr("&Change of situation…"), ButtonLook::Secondary, Icon::Home, &family);
    m_situation->setObjectName(u"changeSituation"_s);
    // On a line of its own: beside the title there is no room for it in large letters.
    family.body()->insertWidget(0, m_situation, 0, Qt::AlignLeft);
    connect(m_situation, &QPushButton::clicked, this, &StudentFilePage::changeSituation);
    auto *papers = new Card(theme, tr("Papers to print anew"));
    m_reprintsCard = papers;
    m_reprints = new PapersCard(m_desk, m_services.workspace, papers);
    papers->body()->addWidget(m_reprints);
    connect(m_reprints, &PapersCard::printWanted, this, &StudentFilePage::printPaper);
    connect(m_reprints, &PapersCard::changed, this, &StudentFilePage::refresh);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(14));
    column->addWidget(papers);
    column->addWidget(&family);
    return side;
}

QWidget *StudentFilePage::makeDaily()
{
    const Theme &theme = m_desk.theme;
    auto *daily = new Card(theme);
    m_daily = new DailyForm(theme, m_desk.clock.today(), daily);
    daily->body()->addWidget(m_daily);
    auto *photo = new Card(theme, tr("Photo"));
    m_photo = new PhotoCard(m_desk, m_services.students, m_mayEdit, photo);
    photo->body()->addWidget(m_photo);
    auto *mail = new Card(theme, tr("Mail and signatures"));
    m_mail = new MailCard(m_desk, m_services.students, m_mayEdit, mail);
    mail->body()->addWidget(m_mail);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(14));
    column->addWidget(photo);
    column->addWidget(mail);
    connect(m_photo, &PhotoCard::changed, this, &StudentFilePage::refresh);
    connect(m_mail, &MailCard::changed, this, &StudentFilePage::refresh);
    return makeColumns(theme, {daily, side});
}

QList<QWidget *> StudentFilePage::parts() const
{
    return {m_identity, m_contacts, m_schooling, m_daily};
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
    if (m_tabs->current() == u"attendance"_s) {
        m_attendance->print();
        return;
    }
    if (!m_file || hasUnsavedWork()) {
        m_desk.messages.showWarning(tr("Save the file first: what is kept is printed."));
        return;
    }
    const documents::Letterhead letterhead =
        reports::letterheadOfToday(m_services.workspace).value_or(documents::Letterhead());
    m_output->print(
        documents::FlowDocument(reports::studentSheet(*m_file, letterhead, m_desk.clock.today())),
        ListOutput::Content::Details);
}

} // namespace ui
