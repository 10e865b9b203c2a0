#pragma once

#include "core/attendance/attendance_service.h"
#include "ui/attendance/workshop_tile.h"
#include "ui/base/desk.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QPushButton;

namespace security {
class Workspace;
}

namespace ui {

class MarkChoice;
class MessageBar;
class WorkshopConduct;

// The workshop screen ("écran d'atelier"): the roll of a session on the whole screen, one large
// tile for each young person and nothing to type. A touch turns present into absent, then late.
class WorkshopScreen final : public QDialog {
    Q_OBJECT

public:
    // sessions: of the day, in its order; it begins with the one that runs.
    WorkshopScreen(const Desk &desk, attendance::AttendanceService &attendance,
        std::vector<timetable::SessionLine> sessions, QWidget *parent = nullptr);

    // A touch may note know-how-to-be too, for whoever observes it.
    void offerConduct(security::Workspace &workspace);

    // A choice of this PC: it opens when a session of one's own runs and its roll is not done.
    [[nodiscard]] static bool opensByItself(const Preferences &preferences);
    [[nodiscard]] static bool isAwaited(
        const std::vector<timetable::SessionLine> &mine, const base::Clock &clock);

    void reject() override; // asks before marks are lost

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeSessions();
    [[nodiscard]] QWidget *makeFoot();
    void open(size_t session);
    void read();
    void showSheet();
    void placeTiles();
    void showTile(size_t tile);
    void showTotals();

    void touch(size_t tile);
    void noteConduct(size_t tile);
    void offerMarks(size_t tile);
    void setMark(size_t tile, const attendance::RollMark &mark);
    void save();
    void takeBack(const attendance::RollChange &change);

    [[nodiscard]] WorkshopTile::Face faceOf(size_t tile) const;
    [[nodiscard]] attendance::RollMark &markOf(size_t tile);
    [[nodiscard]] int nowMinute() const;
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] bool mayMark() const;
    [[nodiscard]] bool mayLeave();

    const Desk &m_desk;
    attendance::AttendanceService &m_attendance;
    std::vector<timetable::SessionLine> m_sessions;
    size_t m_session = 0;
    std::optional<attendance::RollSheet> m_sheet;   // as marked
    std::vector<bool> m_namesakes;                  // of its rows
    std::optional<attendance::RollRequest> m_saved; // as read: what differs is not saved

    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_totals;
    MessageBar *m_message;
    std::vector<QPushButton *> m_sessionButtons;
    WorkshopConduct *m_conduct = nullptr;
    QWidget *m_tilePlace;
    QGridLayout *m_grid;
    std::vector<WorkshopTile *> m_tiles;
    MarkChoice *m_choice;
    size_t m_choosing = 0;
    QPushButton *m_finish;
};

} // namespace ui
