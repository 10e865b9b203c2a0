#pragma once

#include "core/school/calendar_service.h"
#include "core/timetable/generation_service.h"
#include "core/timetable/pattern_service.h"
#include "ui/base/page.h"
#include "ui/timetable/timetable_services.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Card;
class DateField;
class ListOutput;
class MessageBar;
class WeekGrid;

// The weekly pattern of a group or of a person, as it stands on a day; what is changed holds from
// that day on. Beside it what should be looked at, above it what the sessions lack of it.
class PatternPage final : public Page {
    Q_OBJECT

public:
    PatternPage(const Desk &desk, const TimetableServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void print() override; // what is shown, as a list
    [[nodiscard]] QList<KeyHelp> keys() const override;

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeSheet();
    void connectGrid();
    [[nodiscard]] base::Done read();
    void fillShown();
    void showPattern();
    void showFindings();
    void showUpdate();
    void offerLastPattern();
    void carryOver(QDate stood);
    void showButtons();
    void add(timetable::SlotPlan proposed);
    void addDrawn(int column, int starts, int ends);
    void edit(qint64 key);
    void moveTo(qint64 key, int column, int starts, int ends);
    void takeAway(qint64 key);
    void copy();
    void editParts();
    void updateSessions(QDate to);
    void changed(const QString &text, const timetable::ChangedSlot &done);
    [[nodiscard]] bool isShown(const timetable::SlotPlan &plan) const;
    [[nodiscard]] const timetable::SlotLine *line(qint64 key) const;
    [[nodiscard]] std::optional<school::GroupId> chosenGroup() const;
    [[nodiscard]] bool mayPlan() const;
    [[nodiscard]] QDate from() const;

    const Desk &m_desk;
    TimetableServices m_services;
    ListOutput *m_output;
    TimetableChoices m_choices;
    timetable::Pattern m_pattern;
    QList<int> m_weekdays; // of the columns
    QComboBox *m_shown;
    DateField *m_from;
    MessageBar *m_update;
    WeekGrid *m_grid;
    QVBoxLayout *m_notes;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_parts;
    QPushButton *m_copy;
    QPushButton *m_add;
};

} // namespace ui
