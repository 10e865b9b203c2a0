#include "ui/attendance/roll_keyboard.h"

#include "core/attendance/announced.h"
#include "core/attendance/roll_key.h"
#include "ui/attendance/roll_model.h"
#include "ui/base/data_table.h"
#include "ui/base/item_roles.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

const QString kAtOnce = u"PEADL"_s; // nothing more to say
const QString kWaiting = u"RSI"_s;  // a time may follow

bool isOfTime(QChar key)
{
    return key.isDigit() || key == u'H' || key == u':';
}

} // namespace

RollKeyboard::RollKeyboard(
    DataTable &table, RollModel &model, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
    , m_clock(clock)
{
    table.installEventFilter(this);
    // The mouse goes elsewhere: what was typed counts for the row it was typed in.
    connect(&table, &DataTable::rowChosen, this, [this](const QModelIndex &chosen) {
        if (isTyping() && chosen.row() != m_typedRow)
            finish();
    });
}

void RollKeyboard::setSession(const timetable::SessionLine &session)
{
    m_plan = session.session.plan;
    const bool wasTyping = isTyping();
    m_typed.clear();
    m_typedRow = -1;
    if (wasTyping)
        emit settled();
}

int RollKeyboard::row() const
{
    return m_table.currentSource().row();
}

int RollKeyboard::nowMinute() const
{
    // On another day "now" says nothing: no minute lies in the session, and the time is asked for.
    if (m_clock.today() != m_plan->day)
        return -1;
    return timetable::minuteOfDay(m_clock.nowUtc().toLocalTime().time());
}

bool RollKeyboard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_table && event->type() == QEvent::KeyPress && m_plan && m_isEnabled
        && onKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

bool RollKeyboard::onKey(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter && event.modifiers() & Qt::ControlModifier) {
        if (finish())
            emit saveWanted();
        return true;
    }
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier) || !m_model.isMarkable(row()))
        return false;
    if (isEnter) {
        onEnter();
        return true;
    }
    if (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down)
        return !finish();
    const bool isEscape = event.key() == Qt::Key_Escape;
    if (isEscape || (isTyping() && event.key() == Qt::Key_Backspace)) {
        const bool wasTyping = isTyping();
        setTyped(isEscape ? QString() : m_typed.chopped(1));
        if (!isTyping())
            emit settled();
        return wasTyping;
    }
    const QChar key = event.text().isEmpty() ? QChar() : event.text().at(0).toUpper();
    if (!key.isDigit() && !kAtOnce.contains(key) && !kWaiting.contains(key) && key != kAllTheSame
        && key != kAsTheTeacher && !(isTyping() && isOfTime(key)))
        return false;
    press(key);
    return true;
}

void RollKeyboard::onEnter()
{
    // Enter alone says "present" of those nobody has spoken of.
    const bool goesOn =
        !isTyping() && (m_model.heldAt(row()) || m_model.writer() == RollModel::Writer::Office);
    if (goesOn || take(m_typed))
        goDown();
}

void RollKeyboard::press(QChar key)
{
    if (!m_plan || !m_isEnabled || !m_model.isMarkable(row()))
        return;
    const attendance::Announced *held = m_model.heldAt(row());
    if (key == kAllTheSame) {
        if (held)
            put(row(), {});
        return;
    }
    if (held) {
        const QString name = m_model.index(row(), RollModel::StudentColumn).data().toString();
        emit refused(heldBack(*held, name));
        return;
    }
    if (key == kAsTheTeacher) {
        if (m_model.writer() == RollModel::Writer::Office) {
            setTyped(QString());
            m_model.takeOfficeBack(row());
            emit marked();
        }
        return;
    }
    if (isOfTime(key)) {
        setTyped((m_typed + key.toLower()).left(8));
        return;
    }
    m_typed.clear(); // another letter is another mark
    m_typedRow = -1;
    if (kWaiting.contains(key)) {
        setTyped(key);
        return;
    }
    if (take(key))
        goDown();
}

bool RollKeyboard::finish()
{
    return !isTyping() || take(m_typed);
}

bool RollKeyboard::take(const QString &text)
{
    const int place = isTyping() ? m_typedRow : row();
    const auto read = attendance::parseRollKey(text, m_plan->span, nowMinute());
    if (!read) {
        emit refused(read.error());
        return false;
    }
    m_typedRow = place;
    setTyped(QString());
    put(place, *read);
    return true;
}

void RollKeyboard::put(int row, const attendance::RollMark &mark)
{
    const bool isNew = m_model.markAt(row) != mark;
    m_model.setMark(row, mark);
    if (isNew)
        emit marked();
    emit settled();
}

void RollKeyboard::setTyped(const QString &typed)
{
    const int place = m_typedRow >= 0 ? m_typedRow : row();
    m_typed = typed;
    m_typedRow = typed.isEmpty() ? -1 : place;
    m_model.setTyped(place, typed);
}

void RollKeyboard::goDown()
{
    int next = row() + 1;
    if (next < m_model.rowCount() && !m_model.isMarkable(next))
        ++next;
    if (next < m_model.rowCount())
        m_table.selectKey(m_model.index(next, 0).data(KeyRole));
}

} // namespace ui
