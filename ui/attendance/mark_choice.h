#pragma once

#include "core/attendance/mark.h"
#include "ui/base/theme.h"

#include <QWidget>

#include <map>

class QLabel;
class QPushButton;

namespace ui {

// Every mark of one young person, as large buttons over the workshop screen; a mark with minutes is
// made longer or shorter by steps, since nothing is typed there.
class MarkChoice final : public QWidget {
    Q_OBJECT

public:
    // Of whom, in which session, at which minute of the day (outside of it: none is now).
    struct Subject {
        QString name;
        QString note;
        attendance::RollMark mark;
        timetable::DaySpan session;
        int nowMinute = -1;
    };

    MarkChoice(const Theme &theme, QWidget *parent);
    void ask(const Subject &subject);

signals:
    void chosen(const attendance::RollMark &mark); // may come several times
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(attendance::Mark mark);
    void step(int minutes);
    void put(const attendance::RollMark &mark);
    void showMinutes();

    const Theme &m_theme;
    Subject m_subject;
    QWidget *m_panel;
    QLabel *m_name;
    QLabel *m_note;
    QLabel *m_minutes;
    std::map<attendance::Mark, QPushButton *> m_marks;
    QPushButton *m_less;
    QPushButton *m_more;
};

// The minutes a mark has when it is given now: from the start for the late, until the end for who
// leaves. Five where now says nothing.
[[nodiscard]] attendance::RollMark markNow(
    attendance::Mark mark, const timetable::DaySpan &session, int nowMinute);
// Whether now lies in a session, so that somebody may come in late.
[[nodiscard]] bool isUnderWay(const timetable::DaySpan &session, int nowMinute);

} // namespace ui
