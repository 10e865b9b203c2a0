#include "ui/timetable/timetable_book.h"

#include "ui/base/tabs.h"
#include "ui/timetable/pattern_page.h"
#include "ui/timetable/timetable_page.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

TimetableBook::TimetableBook(const Desk &desk, const TimetableServices &services, QWidget *parent)
    : Page(parent)
    , m_tabs(new Tabs(desk.theme, this))
{
    m_tabs->setObjectName(u"timetableTabs"_s);
    auto *sessions = new TimetablePage(desk, services);
    auto *pattern = new PatternPage(desk, services);
    m_tabs->addTab(u"sessions"_s, tr("Sessions"), sessions);
    m_tabs->addTab(u"pattern"_s, pattern->title(), pattern);
    for (const Page *page : std::initializer_list<const Page *>{sessions, pattern}) {
        connect(page, &Page::headingChanged, this, &Page::headingChanged);
        connect(page, &Page::nothingToPrint, this, &Page::nothingToPrint);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    connect(m_tabs, &Tabs::currentChanged, this, &TimetableBook::reload);
}

Page *TimetableBook::current() const
{
    return qobject_cast<Page *>(m_tabs->page(m_tabs->current()));
}

QString TimetableBook::title() const
{
    return tr("Timetable");
}

QString TimetableBook::subtitle() const
{
    const Page *page = current();
    return page ? page->subtitle() : QString();
}

void TimetableBook::reload()
{
    if (Page *page = current())
        page->reload();
    emit headingChanged();
}

QSet<QString> TimetableBook::shows() const
{
    return {u"session"_s, u"slot"_s, u"roll"_s, u"group"_s, u"group-part"_s, u"staff"_s, u"room"_s,
        u"calendar"_s, u"setting"_s};
}

void TimetableBook::showPlace(const Place &place)
{
    m_tabs->setCurrent(place.kind == u"pattern" ? u"pattern"_s : u"sessions"_s);
    if (Page *page = current())
        page->showPlace(place);
}

void TimetableBook::print()
{
    if (Page *page = current())
        page->print();
}

QList<KeyHelp> TimetableBook::keys() const
{
    const Page *page = current();
    return page ? page->keys() : QList<KeyHelp>();
}

} // namespace ui
