#include "ui/follow_up/morning_page.h"

#include "core/base/format.h"
#include "core/documents/flow_document.h"
#include "core/follow_up/morning.h"
#include "core/reports/morning_document.h"
#include "core/reports/school_letterhead.h"
#include "ui/base/buttons.h"
#include "ui/base/date_field.h"
#include "ui/base/page_preview.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kMorning = 8 * 60 + 30;
}

MorningPageView::MorningPageView(
    const Desk &desk, const FollowUpServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_output(desk, services.workspace, services.accounts, this)
    , m_day(new DateField(desk.theme, desk.clock.today(), DateField::Year::NearToday, this))
    , m_again(makeButton(desk.theme, tr("&Read again"), ButtonLook::Secondary, Icon::Refresh, this))
    , m_print(makeButton(desk.theme, tr("&Print"), ButtonLook::Primary, Icon::Print, this))
    , m_preview(new PagePreview(desk.theme, this))
{
    m_day->setObjectName(u"morningDay"_s);
    m_day->setAccessibleName(tr("Day of the page"));
    m_day->setDate(desk.clock.today());
    m_day->setMaximumWidth(desk.theme.px(170));
    m_again->setObjectName(u"morningAgain"_s);
    m_print->setObjectName(u"morningPrint"_s);
    m_preview->setObjectName(u"morningPreview"_s);
    m_print->setVisible(m_output.mayHave(ListOutput::Content::Names));
    auto *row = new QHBoxLayout;
    row->setSpacing(desk.theme.px(8));
    row->addWidget(m_day);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(12));
    column->addLayout(row);
    column->addWidget(m_preview, 1);
    setFocusProxy(m_day);
    connect(m_day, &TypedField::valueChanged, this, &MorningPageView::reload);
    connect(m_again, &QPushButton::clicked, this, &MorningPageView::reload);
    connect(m_print, &QPushButton::clicked, this, &MorningPageView::print);
}

QString MorningPageView::title() const
{
    return tr("Morning page");
}

QString MorningPageView::subtitle() const
{
    return tr("%1 · %n absent(s)", nullptr, m_absents).arg(base::formatLongDate(m_shownDay));
}

QList<QWidget *> MorningPageView::topBarActions() const
{
    return {m_again, m_print};
}

QSet<QString> MorningPageView::shows() const
{
    return {u"absence"_s, u"roll"_s, u"session"_s, u"student"_s, u"enrolment"_s, u"stay"_s,
        u"student_party"_s, u"closure"_s, u"group"_s};
}

base::Result<std::shared_ptr<const documents::Document>> MorningPageView::made()
{
    const QDate today = m_desk.clock.today();
    m_shownDay = m_day->date().value_or(today);
    const int now = timetable::minuteOfDay(m_desk.clock.nowUtc().toLocalTime().time());
    ET_ASSIGN(const auto page,
        follow_up::morningOf(
            m_services.workspace, m_shownDay, m_shownDay == today ? now : kMorning));
    m_absents = int(page.missing.absents.size());
    ET_ASSIGN(const documents::Letterhead top, reports::letterheadOfToday(m_services.workspace));
    return std::shared_ptr<const documents::Document>(
        std::make_shared<documents::FlowDocument>(reports::morningContent(page, top, today)));
}

void MorningPageView::reload()
{
    const auto document = made();
    if (document)
        m_preview->setPaper(*document, title());
    else
        m_preview->clear(document.error().message);
    m_print->setEnabled(document.has_value());
    emit headingChanged();
}

void MorningPageView::print()
{
    if (m_preview->paper())
        m_output.print(*m_preview->paper(), ListOutput::Content::Names);
    else
        Page::print();
}

} // namespace ui
