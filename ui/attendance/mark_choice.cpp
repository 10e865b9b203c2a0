#include "ui/attendance/mark_choice.h"

#include "ui/attendance/touch_button.h"
#include "ui/base/labels.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using attendance::Mark;
using attendance::RollMark;

constexpr int kStep = 5;

bool hasMinutes(Mark mark)
{
    return mark == Mark::Late || mark == Mark::Left || mark == Mark::Infirmary;
}

} // namespace

bool isUnderWay(const timetable::DaySpan &session, int nowMinute)
{
    return nowMinute > session.starts && nowMinute < session.ends;
}

RollMark markNow(Mark mark, const timetable::DaySpan &session, int nowMinute)
{
    if (mark != Mark::Late && mark != Mark::Left)
        return {mark, {}};
    const int five = std::min(kStep, int(session.length().count()) - 1);
    if (!isUnderWay(session, nowMinute))
        return {mark, base::Minutes(five)};
    return {mark,
        base::Minutes(mark == Mark::Late ? nowMinute - session.starts : session.ends - nowMinute)};
}

MarkChoice::MarkChoice(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_panel(new QWidget(this))
    , m_name(makeLabel({}, LabelLook::Title, m_panel))
    , m_note(makeLabel({}, LabelLook::Muted, m_panel))
    , m_minutes(makeLabel({}, LabelLook::Heading, m_panel))
{
    setObjectName(u"markChoice"_s);
    m_panel->setAutoFillBackground(true);
    m_panel->setMaximumWidth(theme.px(760));
    m_note->setWordWrap(true);
    auto *grid = new QGridLayout(m_panel);
    const int edge = theme.px(24);
    grid->setContentsMargins(edge, edge, edge, edge);
    grid->setSpacing(theme.px(12));
    grid->addWidget(m_name, 0, 0, 1, 3);
    grid->addWidget(m_note, 1, 0, 1, 3);
    int place = 0;
    for (const Mark mark : attendance::kMarks) {
        auto *button = touchButton(
            theme, titleOf(mark), u"choose-"_s + storedName(mark), ButtonLook::Secondary, m_panel);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, mark] { choose(mark); });
        grid->addWidget(button, 2 + place / 3, place % 3);
        m_marks.emplace(mark, button);
        ++place;
    }
    m_less =
        touchButton(theme, u"− 5\u00A0min"_s, u"fewerMinutes"_s, ButtonLook::Secondary, m_panel);
    m_more =
        touchButton(theme, u"+ 5\u00A0min"_s, u"moreMinutes"_s, ButtonLook::Secondary, m_panel);
    connect(m_less, &QPushButton::clicked, this, [this] { step(-kStep); });
    connect(m_more, &QPushButton::clicked, this, [this] { step(kStep); });
    m_minutes->setAlignment(Qt::AlignCenter);
    grid->addWidget(m_less, 5, 0);
    grid->addWidget(m_minutes, 5, 1);
    grid->addWidget(m_more, 5, 2);
    auto *back =
        touchButton(theme, tr("Back to the roll"), u"choiceBack"_s, ButtonLook::Primary, m_panel);
    connect(back, &QPushButton::clicked, this, [this] {
        hide();
        emit finished();
    });
    grid->addWidget(back, 6, 0, 1, 3);
    auto *around = new QGridLayout(this);
    around->addWidget(m_panel, 0, 0, Qt::AlignCenter);
    hide();
}

void MarkChoice::ask(const Subject &subject)
{
    m_subject = subject;
    m_name->setText(subject.name);
    m_note->setText(subject.note);
    m_note->setVisible(!subject.note.isEmpty());
    showMinutes();
    show();
    raise();
    m_marks.at(subject.mark.mark)->setFocus();
}

void MarkChoice::choose(Mark mark)
{
    put(markNow(mark, m_subject.session, m_subject.nowMinute));
    // What has minutes may want others; the rest is said.
    if (!hasMinutes(mark)) {
        hide();
        emit finished();
    }
}

void MarkChoice::step(int minutes)
{
    const Mark mark = m_subject.mark.mark;
    const int length = int(m_subject.session.length().count());
    const int least = mark == Mark::Infirmary ? 0 : 1;
    const int most = mark == Mark::Infirmary ? length : length - 1;
    const int now = int(m_subject.mark.missed.count());
    put({mark, base::Minutes(std::clamp(now + minutes, least, most))});
}

void MarkChoice::put(const RollMark &mark)
{
    m_subject.mark = mark;
    showMinutes();
    emit chosen(mark);
}

void MarkChoice::showMinutes()
{
    const bool isLong = hasMinutes(m_subject.mark.mark);
    for (QWidget *widget : {static_cast<QWidget *>(m_less), static_cast<QWidget *>(m_more),
             static_cast<QWidget *>(m_minutes)})
        widget->setVisible(isLong);
    m_minutes->setText(attendance::shown(m_subject.mark));
    for (const auto &[mark, button] : m_marks)
        button->setChecked(mark == m_subject.mark.mark);
}

void MarkChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 140));
}

void MarkChoice::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    hide();
    emit finished();
}

} // namespace ui
