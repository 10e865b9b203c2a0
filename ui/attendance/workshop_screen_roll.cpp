// What the workshop screen does with a roll.
#include "core/base/format.h"
#include "ui/attendance/mark_choice.h"
#include "ui/attendance/roll_totals.h"
#include "ui/attendance/workshop_conduct.h"
#include "ui/attendance/workshop_screen.h"
#include "ui/base/message_bar.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using attendance::Mark;
using attendance::RollMark;

namespace {

constexpr int kLeastTile = 270;

} // namespace

void WorkshopScreen::open(size_t session)
{
    m_session = session;
    m_choice->hide();
    if (m_conduct)
        m_conduct->chooseRoll();
    for (size_t i = 0; i < m_sessionButtons.size(); ++i)
        m_sessionButtons[i]->setChecked(i == session);
    m_message->clear();
    read();
}

void WorkshopScreen::read()
{
    m_sheet.reset();
    const auto sheet = m_attendance.sheet(m_sessions[m_session].session.id);
    if (sheet) {
        m_sheet = *sheet;
        m_saved = requestOf(*m_sheet);
        m_namesakes = people::haveNamesakes(attendance::named(m_sheet->rows));
    } else {
        m_message->showError(sheet.error());
    }
    showSheet();
}

bool WorkshopScreen::mayMark() const
{
    return m_sheet && !m_sheet->rows.empty() && !(m_sheet->roll && m_sheet->roll->closed);
}

void WorkshopScreen::showSheet()
{
    for (WorkshopTile *tile : m_tiles) {
        tile->hide();
        tile->deleteLater();
    }
    m_tiles.clear();
    m_finish->setEnabled(mayMark());
    if (!m_sheet) {
        m_title->setText(tr("No session today"));
        m_subtitle->setText(tr("Your sessions of the day stand here, with their rolls."));
        m_totals->clear();
        return;
    }
    const timetable::SessionLine &line = m_sheet->session;
    m_title->setText(
        u"%1 · %2"_s.arg(line.groupWords(), timetable::formatSpan(line.session.plan.span)));
    QStringList about{base::formatLongDate(line.session.plan.day), line.natureLabel};
    if (m_sheet->roll) {
        about += m_sheet->roll->closed ? tr("closed by the office")
                                       : tr("done by %1").arg(m_sheet->roll->doneByName);
    }
    m_subtitle->setText(about.join(u" · "_s));
    m_finish->setText(m_sheet->roll ? tr("&Save the roll") : tr("&Finish the roll"));
    const size_t count = m_sheet->rows.size() + m_sheet->trainees.size();
    for (size_t i = 0; i < count; ++i) {
        auto *tile = new WorkshopTile(m_desk.theme, m_tilePlace);
        tile->setNumber(int(i));
        tile->setEnabled(mayMark());
        connect(tile, &WorkshopTile::clicked, this, [this, i] { touch(i); });
        connect(tile, &WorkshopTile::othersWanted, this, [this, i] { offerMarks(i); });
        m_tiles.push_back(tile);
        showTile(i);
    }
    placeTiles();
    showTotals();
    if (!m_tiles.empty())
        m_tiles.front()->setFocus();
}

void WorkshopScreen::placeTiles()
{
    const int room = width() - m_desk.theme.px(40);
    const int columns = std::max(1, room / m_desk.theme.px(kLeastTile));
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        m_grid->addWidget(m_tiles[i], int(i) / columns, int(i) % columns);
        m_tiles[i]->show();
    }
    m_grid->setRowStretch(int(m_tiles.size()) / columns + 1, 1);
}

RollMark &WorkshopScreen::markOf(size_t tile)
{
    const size_t students = m_sheet->rows.size();
    return tile < students ? m_sheet->rows[tile].mark : m_sheet->trainees[tile - students].mark;
}

WorkshopTile::Face WorkshopScreen::faceOf(size_t tile) const
{
    const size_t students = m_sheet->rows.size();
    if (tile >= students) {
        const attendance::TraineeRow &row = m_sheet->trainees[tile - students];
        return {row.trainee.lastName, row.trainee.firstName, titleOf(row.trainee.kind), row.mark};
    }
    const attendance::RollRow &row = m_sheet->rows[tile];
    WorkshopTile::Face face{row.student.lastName, row.student.firstNames, {}, row.mark, false};
    if (m_namesakes[tile])
        face.firstNames = people::withBirthDate(face.firstNames, row.student.birthDate);
    face.isHeld = row.isHeld();
    if (row.announced)
        face.note = shown(*row.announced);
    if (!row.expected)
        face.note = tr("No longer expected");
    return face;
}

void WorkshopScreen::showTile(size_t tile)
{
    m_tiles[tile]->setFace(faceOf(tile));
}

void WorkshopScreen::showTotals()
{
    RollTotals totals;
    for (const attendance::RollRow &row : m_sheet->rows) {
        if (row.expected)
            totals.add(row.mark);
    }
    m_totals->setText(totals.words());
}

int WorkshopScreen::nowMinute() const
{
    if (m_desk.clock.today() != m_sheet->session.session.plan.day)
        return -1;
    return timetable::minuteOfDay(m_desk.clock.nowUtc().toLocalTime().time());
}

// Somebody on a stay is nobody's student yet: nothing is noted.
void WorkshopScreen::noteConduct(size_t tile)
{
    if (tile >= m_sheet->rows.size()) {
        m_message->showMessage(
            Tone::Warning, tr("Know-how-to-be is noted for the students of the school."));
        return;
    }
    const timetable::Session &session = m_sheet->session.session;
    const WorkshopTile::Face face = faceOf(tile);
    const auto noted =
        m_conduct->note(m_sheet->rows[tile].student.student, session.plan.day, session.id);
    if (!noted) {
        m_message->showError(noted.error());
        return;
    }
    m_message->showMessage(
        Tone::Good, m_conduct->wordsFor(u"%1 %2"_s.arg(face.lastName.toUpper(), face.firstNames)));
    m_message->setAction(tr("Undo"), [this, undo = noted->undo] {
        if (const base::Done done = m_conduct->undo(undo); !done)
            m_message->showError(done.error());
        else
            m_message->clear();
    });
}

void WorkshopScreen::touch(size_t tile)
{
    if (m_conduct && m_conduct->isChosen()) {
        noteConduct(tile);
        return;
    }
    if (faceOf(tile).isHeld) {
        offerMarks(tile);
        return;
    }
    const timetable::DaySpan span = m_sheet->session.session.plan.span;
    const Mark mark = markOf(tile).mark;
    if (mark == Mark::Present)
        setMark(tile, {Mark::Absent, {}});
    else if (mark == Mark::Absent && isUnderWay(span, nowMinute()))
        setMark(tile, markNow(Mark::Late, span, nowMinute()));
    else
        setMark(tile, {});
}

void WorkshopScreen::offerMarks(size_t tile)
{
    m_choosing = tile;
    const WorkshopTile::Face face = faceOf(tile);
    const QString name = u"%1 %2"_s.arg(face.lastName.toUpper(), face.firstNames);
    const QString note = face.isHeld
        ? tr("%1. Choose another mark if the person is there all the same.").arg(face.note)
        : face.note;
    m_choice->setGeometry(rect());
    m_choice->ask({name, note, face.mark, m_sheet->session.session.plan.span, nowMinute()});
}

void WorkshopScreen::setMark(size_t tile, const RollMark &mark)
{
    markOf(tile) = mark;
    m_message->clear();
    showTile(tile);
    showTotals();
}

bool WorkshopScreen::isDirty() const
{
    if (!m_sheet)
        return false;
    const attendance::RollRequest marked = requestOf(*m_sheet);
    return marked.entries != m_saved->entries || marked.trainees != m_saved->trainees;
}

void WorkshopScreen::save()
{
    if (!mayMark())
        return;
    const auto change = m_attendance.take(requestOf(*m_sheet));
    if (!change) {
        m_message->showError(change.error());
        return;
    }
    read();
    m_message->showMessage(
        Tone::Good, tr("The roll of %1 is saved.").arg(m_sessions[m_session].groupWords()));
    m_message->setAction(tr("Undo"), [this, done = *change] { takeBack(done); });
}

void WorkshopScreen::takeBack(const attendance::RollChange &change)
{
    const auto done = m_attendance.undo(change);
    read();
    if (!done)
        m_message->showError(done.error());
    else
        m_message->clear();
}

} // namespace ui
