#pragma once

#include "core/attendance/attendance_service.h"
#include "core/attendance/exceptions.h"
#include "core/registers/sheet_service.h"
#include "core/school/school_service.h"
#include "core/timetable/session_service.h"
#include "ui/base/cell_rows.h"
#include "ui/base/page.h"

#include <map>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Card;
class DataTable;
class DateField;
class EmptyState;
class ScrollColumn;
class TypedRollLine;

struct TypedRollsServices {
    security::Workspace &workspace;
    timetable::SessionService &sessions;
    attendance::AttendanceService &attendance;
    registers::SheetService &sheets;
    school::SchoolService &school;
};

// The paper bridge ("Saisie des appels"): all sessions of a day, or of the sheet whose code was
// read, each a line where only the exceptions of the signed sheet are typed; Enter saves it into
// the teacher's column and goes on to the next. From here the sheets are printed too.
class TypedRollsPage final : public Page {
    Q_OBJECT

public:
    TypedRollsPage(const Desk &desk, const TypedRollsServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> topBarActions() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    // kind: the text of a sheet's code.
    void showPlace(const Place &place) override;
    void save() override;
    void print() override; // the roll sheets of the week that is shown
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    enum class Sheets { Roll, Signature };

    [[nodiscard]] QWidget *makeDayBar();
    [[nodiscard]] Card *makeSheetCard();
    void makePrintMenu();
    void goToDay(QDate day);
    void openCode();
    void openSheet(const registers::SheetCode &code);
    [[nodiscard]] bool mayLeave();

    [[nodiscard]] base::Result<std::vector<timetable::SessionLine>> sessionsShown();
    [[nodiscard]] base::Done readLines();
    void makeLines(size_t count);
    [[nodiscard]] std::vector<attendance::SheetLine> numbersOf(
        const attendance::RollSheet &sheet) const;
    [[nodiscard]] QString whyNotTyped(const attendance::RollSheet &sheet) const;
    [[nodiscard]] std::optional<school::StaffId> signerOf(const attendance::RollSheet &sheet) const;
    void saveLine(TypedRollLine *line);
    void goOnFrom(const TypedRollLine *line);
    void reach(TypedRollLine *line);
    void showSheet();
    void printSheets(Sheets kind, QDate day);
    [[nodiscard]] QDate shownDay() const;

    const Desk &m_desk;
    TypedRollsServices m_services;
    QDate m_day;
    std::optional<registers::SheetCode> m_code; // the sheet that is typed; none: a day
    QString m_codeGroup;                        // whose sheet that is
    QSet<qint64> m_mine;
    std::map<school::GroupId, registers::WeekSheet> m_sheets; // of the week that is shown
    std::vector<TypedRollLine *> m_lines;
    TypedRollLine *m_reached = nullptr;
    DateField *m_dayField;
    QLineEdit *m_codeField;
    Card *m_card;
    ScrollColumn *m_column;
    EmptyState *m_nothing;
    CellRows m_rows;
    DataTable *m_table;
    Card *m_sheetCard;
    QPushButton *m_print;
};

} // namespace ui
