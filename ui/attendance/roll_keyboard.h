#pragma once

#include "core/attendance/mark.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/timetable/session.h"

#include <QObject>

class QKeyEvent;

namespace ui {

class DataTable;
class RollModel;

// The keys of a roll on its table: one letter marks somebody and goes to the next; R, S and I wait
// for a time or Enter. A row the office has spoken of is left alone until kAllTheSame. An error
// leaves what was typed where it is.
class RollKeyboard final : public QObject {
    Q_OBJECT

public:
    static constexpr QChar kAllTheSame = u'!';   // present although an absence was announced
    static constexpr QChar kAsTheTeacher = u'='; // the office takes its word back

    RollKeyboard(DataTable &table, RollModel &model, const base::Clock &clock, QObject *parent);
    void setSession(const timetable::SessionLine &session); // forgets what is being typed
    void setEnabled(bool isEnabled) { m_isEnabled = isEnabled; }

    void press(QChar key); // of the row the table is on
    bool finish();         // takes what is being typed; false when it cannot be read
    [[nodiscard]] bool isTyping() const { return !m_typed.isEmpty(); }

signals:
    void marked();  // somebody has another mark than before
    void settled(); // what was typed is taken or given up: what was wrong with it is no more
    void refused(const base::Error &error);
    void saveWanted(); // Ctrl+Enter

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool onKey(const QKeyEvent &event);
    void onEnter();
    void put(int row, const attendance::RollMark &mark);
    [[nodiscard]] bool take(const QString &text);
    void setTyped(const QString &typed);
    void goDown();
    [[nodiscard]] int row() const;
    [[nodiscard]] int nowMinute() const;

    DataTable &m_table;
    RollModel &m_model;
    const base::Clock &m_clock;
    std::optional<timetable::SessionPlan> m_plan;
    QString m_typed;
    int m_typedRow = -1;
    bool m_isEnabled = true;
};

} // namespace ui
