#include "ui/base/date_field.h"

#include "core/base/dates.h"
#include "core/base/format.h"
#include "ui/base/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QScreen>
#include <QTextCharFormat>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

DateField::DateField(const Theme &theme, QDate today, Year year, QWidget *parent)
    : TypedField(theme, parent)
    , m_today(today)
    , m_year(year)
{
    setPlaceholderText(tr("dd/mm/yyyy"));
    QAction *pick = addAction(icon(theme, Icon::Calendar), TrailingPosition);
    pick->setText(tr("Choose in a calendar"));
    pick->setToolTip(tr("Choose in a calendar"));
    connect(pick, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textChanged, this, &DateField::describe);
}

std::optional<QDate> DateField::date() const
{
    const auto date = parsed(text());
    return date ? std::optional(*date) : std::nullopt;
}

void DateField::setDate(std::optional<QDate> date)
{
    setWritten(date ? base::formatDate(*date) : QString());
}

base::Result<QDate> DateField::parsed(const QString &text) const
{
    // Without a two-digit year nothing is guessed, but 01092008 is as clear as 01/09/2008.
    const QString typed = text.trimmed();
    if (m_year == Year::NearToday || (typed.size() == 8 && typed.toUInt() != 0))
        return base::parseTypedDate(typed, m_today);
    return base::parseDate(typed);
}

base::Result<QString> DateField::writtenOut(const QString &text) const
{
    ET_ASSIGN(const QDate date, parsed(text));
    return base::formatDate(date);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier) {
        openCalendar();
        return;
    }
    TypedField::keyPressEvent(event);
}

void DateField::describe()
{
    const auto value = date();
    const QString sentence = value ? base::formatLongDate(*value) : QString();
    setToolTip(sentence);
    setAccessibleDescription(sentence);
}

void DateField::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(u"calendarPopup"_s);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setLocale(QLocale(QLocale::French, QLocale::France));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    // Without this Qt draws the days of the week-end red, as if they were errors.
    QTextCharFormat plain;
    plain.setForeground(theme().tokens().text);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        calendar->setWeekdayTextFormat(static_cast<Qt::DayOfWeek>(day), plain);
    QTextCharFormat head;
    head.setBackground(theme().tokens().surface);
    calendar->setHeaderTextFormat(head);
    calendar->setMinimumSize(theme().px(300), theme().px(240));
    calendar->setSelectedDate(date().value_or(m_today));
    auto *box = new QVBoxLayout(popup);
    box->setContentsMargins(1, 1, 1, 1);
    box->addWidget(calendar);
    const auto pick = [this, popup](QDate day) {
        setText(base::formatDate(day));
        popup->close();
        readNow();
    };
    connect(calendar, &QCalendarWidget::clicked, this, pick);
    connect(calendar, &QCalendarWidget::activated, this, pick);
    popup->adjustSize();
    QPoint at = mapToGlobal(QPoint(0, height() + 2));
    const QRect room = screen()->availableGeometry();
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - popup->width())));
    if (at.y() + popup->height() > room.bottom())
        at.setY(mapToGlobal(QPoint(0, 0)).y() - popup->height() - 2);
    popup->move(at);
    popup->show();
    calendar->setFocus();
}

} // namespace ui
