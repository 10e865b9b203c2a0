#pragma once

#include "core/attendance/exceptions.h"
#include "ui/base/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {

class PillLabel;

// One session of a day whose signed sheet is typed: only the exceptions, on one line, read back in
// words beneath it as they are typed.
class TypedRollLine final : public QWidget {
    Q_OBJECT

public:
    // withDay: the lines are of several days.
    TypedRollLine(const Theme &theme, bool withDay, QWidget *parent = nullptr);
    // numbers: of the sheet's rows, in their order. whyNot: why nothing can be typed; empty: it
    // can. What is being typed stays.
    void setSheet(const attendance::RollSheet &sheet,
        const std::vector<attendance::SheetLine> &numbers, const QString &whyNot);

    [[nodiscard]] const attendance::RollSheet &sheet() const { return *m_sheet; }
    [[nodiscard]] const std::vector<attendance::SheetLine> &numbers() const { return m_numbers; }
    [[nodiscard]] timetable::SessionId session() const { return m_sheet->session.session.id; }
    [[nodiscard]] QString typed() const;
    [[nodiscard]] bool isTypable() const;
    [[nodiscard]] bool isDirty() const;
    // What the roll would say of each row; empty while what is typed cannot be read.
    [[nodiscard]] std::vector<attendance::RollMark> marks() const;
    void focusField();
    void showProblem(const QString &text);
    void forgetTyped(); // it was saved

signals:
    void saveWanted();
    void reached();
    void typedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    void readBack();

    std::optional<attendance::RollSheet> m_sheet;
    std::vector<attendance::SheetLine> m_numbers;
    bool m_withDay;
    QString m_whyNot;
    QLabel *m_when;
    QLabel *m_who;
    QLineEdit *m_field;
    PillLabel *m_state;
    QLabel *m_read;
};

} // namespace ui
