#include "ui/reports/outcome_page.h"

#include "core/documents/page_image.h"
#include "core/reports/outcome_document.h"
#include "core/security/audit_trail.h"
#include "core/security/workspace.h"
#include "ui/base/buttons.h"
#include "ui/base/paper.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kWidestPage = 820;
constexpr double kA4Inches = 8.27;
constexpr int kHeadLetters = 10;

} // namespace

OutcomePage::OutcomePage(
    const Desk &desk, security::Workspace &workspace, school::YearService &years, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_years(years)
    , m_year(new QComboBox(this))
    , m_withStudents(new QCheckBox(tr("With a page for each group"), this))
    , m_print(makeButton(desk.theme, tr("Print"), ButtonLook::Secondary, Icon::Print, this))
    , m_save(makeButton(desk.theme, tr("Save as PDF"), ButtonLook::Primary, Icon::Download, this))
    , m_scroll(new QScrollArea(this))
    , m_paper(new QWidget(this))
{
    m_year->setObjectName(u"outcomeYear"_s);
    m_year->setAccessibleName(tr("School year"));
    m_withStudents->setObjectName(u"outcomeWithStudents"_s);
    m_print->setObjectName(u"outcomePrint"_s);
    m_save->setObjectName(u"outcomeSave"_s);
    m_scroll->setObjectName(u"outcomePages"_s);
    m_scroll->setAccessibleName(tr("Pages of the report"));
    m_pages = new QVBoxLayout(m_paper);
    m_pages->setAlignment(Qt::AlignHCenter);
    m_pages->setSpacing(desk.theme.px(16));
    m_scroll->setWidget(m_paper);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto *row = new QHBoxLayout;
    row->addWidget(m_year);
    row->addWidget(m_withStudents);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_scroll, 1);
    setFocusProxy(m_year);
    connect(m_year, &QComboBox::activated, this, &OutcomePage::makeDocument);
    connect(m_withStudents, &QCheckBox::toggled, this, &OutcomePage::makeDocument);
    connect(m_print, &QPushButton::clicked, this, &OutcomePage::print);
    connect(m_save, &QPushButton::clicked, this, &OutcomePage::savePdf);
}

QString OutcomePage::title() const
{
    return tr("Yearly report");
}

QString OutcomePage::subtitle() const
{
    return m_document ? tr("%1 · %n page(s)", nullptr, m_document->pageCount()).arg(m_yearLabel)
                      : QString();
}

QList<QWidget *> OutcomePage::topBarActions() const
{
    return {m_print, m_save};
}

QSet<QString> OutcomePage::shows() const
{
    return {u"student"_s, u"enrolment"_s, u"roll"_s, u"payment"_s, u"charge"_s,
        u"exam-registration"_s, u"leaver-situation"_s, u"school"_s, u"year"_s, u"group"_s};
}

void OutcomePage::reload()
{
    if (m_year->count() == 0)
        readYears();
    makeDocument();
}

void OutcomePage::readYears()
{
    const auto years = m_years.years();
    if (!years) {
        m_desk.messages.showError(years.error());
        return;
    }
    for (const school::SchoolYear &year : *years) {
        m_year->addItem(year.dates.label, year.id.value());
        if (year.state == school::YearState::Current)
            m_year->setCurrentIndex(m_year->count() - 1);
    }
}

void OutcomePage::makeDocument()
{
    if (m_year->currentIndex() < 0)
        return;
    const auto report = reports::OutcomeData(m_workspace)
                            .ofYear(school::SchoolYearId(m_year->currentData().toLongLong()));
    if (!report) {
        m_desk.messages.showError(report.error());
        return;
    }
    reports::OutcomeOptions options;
    options.withStudents = m_withStudents->isChecked();
    if (const auto head = security::AuditTrail(m_workspace.database()).head())
        options.auditHead = QString::fromLatin1(head->chain.toHex().left(kHeadLetters));
    m_document =
        std::make_unique<documents::FlowDocument>(reports::outcomeContent(*report, options));
    m_yearLabel = report->year;
    drawPages();
    emit headingChanged();
}

void OutcomePage::drawPages()
{
    if (!m_document)
        return;
    const int width = std::min(m_scroll->viewport()->width() - m_desk.theme.px(24), kWidestPage);
    const int dpi = std::max(40, int(width * devicePixelRatioF() / kA4Inches));
    while (m_images.size() > m_document->pageCount())
        delete m_images.takeLast();
    for (int page = 0; page < m_document->pageCount(); ++page) {
        if (page == m_images.size()) {
            auto *paper = new QLabel(m_paper);
            paper->setTextFormat(Qt::PlainText);
            m_pages->addWidget(paper);
            m_images += paper;
        }
        QPixmap image = QPixmap::fromImage(documents::renderPageImage(*m_document, page, dpi));
        image.setDevicePixelRatio(devicePixelRatioF());
        m_images.at(page)->setPixmap(image);
        m_images.at(page)->setAccessibleName(tr("Page %1").arg(page + 1));
    }
}

void OutcomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    drawPages();
}

void OutcomePage::savePdf()
{
    if (m_document)
        saveAsPdf(m_desk, *m_document, tr("Yearly report %1").arg(m_yearLabel));
}

void OutcomePage::print()
{
    if (m_document)
        printOnPaper(m_desk, *m_document, this);
    else
        Page::print();
}

} // namespace ui
