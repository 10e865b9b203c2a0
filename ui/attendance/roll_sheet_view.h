#pragma once

#include "core/attendance/roll.h"
#include "core/school/staff.h"
#include "ui/attendance/roll_model.h"
#include "ui/base/desk.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace ui {

class Card;
class DataTable;
class CellDelegate;
class ElidedLabel;
class EmptyState;
class PillLabel;
class RollKeyboard;
class RollLegend;

// What somebody may do with the sheet that is shown.
struct RollSheetRights {
    bool mayMark = true;
    bool mayClose = false;
    bool typesForOthers = false; // from whose signed sheet is asked
    bool writesBeside = false;   // the roll is another's: the office's word, or a signed sheet
    bool mayReplace = false;
};

// The sheet of one session: a row for each student, everyone present until the office or a key says
// otherwise; at its foot those on a stay in the workshop. Once the roll is done the office writes
// its words in a column of its own.
class RollSheetView final : public QWidget {
    Q_OBJECT

public:
    RollSheetView(const Desk &desk, QWidget *parent = nullptr);

    void setStaff(const std::vector<school::StaffName> &names); // whose sheet may be typed
    void showSheet(const attendance::RollSheet &sheet, const RollSheetRights &rights,
        std::optional<school::StaffId> typedFor);
    void showNothing();

    [[nodiscard]] const attendance::RollSheet *sheet() const
    {
        return m_sheet ? &*m_sheet : nullptr;
    }
    // What is written now: the office's words beside a roll, or the roll itself. Nothing while a
    // time that was typed cannot be read.
    [[nodiscard]] bool isOffice() const;
    [[nodiscard]] std::optional<attendance::RollRequest> request();
    [[nodiscard]] std::optional<std::vector<attendance::OfficeWord>> words();
    [[nodiscard]] bool isDirty() const;
    void focusRows();
    [[nodiscard]] DataTable &table() const { return *m_table; }
    [[nodiscard]] QString description() const; // which session, and how its roll stands

signals:
    void saveWanted();
    void closeWanted(bool isClosed);
    void replaceMenuWanted(QMenu &menu); // to be filled: it is about to show
    void refused(const base::Error &error);
    void settled(); // a mark was taken or given up: what was wrong before is no more

private:
    [[nodiscard]] QHBoxLayout *makeStateRow();
    [[nodiscard]] QHBoxLayout *makeActions();
    void showRows();
    void showTotals();
    void showState();
    void showWriter();
    void onMarked();
    [[nodiscard]] QString stateText() const;

    const Desk &m_desk;
    RollSheetRights m_rights;
    std::optional<attendance::RollSheet> m_sheet;
    RollModel m_model;
    Card *m_card;
    DataTable *m_table;
    CellDelegate *m_headingLook; // of the line above those on a stay
    int m_headingRow = -1;
    RollKeyboard *m_keyboard;
    EmptyState *m_empty;
    PillLabel *m_totals;
    ElidedLabel *m_state;
    QLabel *m_typedForLabel;
    QComboBox *m_typedFor;
    RollLegend *m_legend;
    QLabel *m_hint;
    QPushButton *m_replace;
    QPushButton *m_close;
    QPushButton *m_save;
};

} // namespace ui
