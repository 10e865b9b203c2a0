// The lines of the paper bridge: what is read, typed and saved.
#include "ui/attendance/typed_roll_line.h"
#include "ui/attendance/typed_rolls_page.h"
#include "ui/base/card.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/dialogs.h"
#include "ui/base/empty_state.h"
#include "ui/base/scroll_column.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using attendance::RollSheet;
using attendance::SheetLine;
using security::Operation;
using security::Reach;
using timetable::SessionLine;

bool TypedRollsPage::mayLeave()
{
    if (!hasUnsavedWork())
        return true;
    return m_desk.dialogs.confirm(tr("Leave these rolls without saving them?"),
        tr("What you typed is lost. To keep it, go back and press Enter on each line."),
        tr("Leave without saving"));
}

void TypedRollsPage::goToDay(QDate day)
{
    if (day == m_day && !m_code)
        return;
    if (!mayLeave()) {
        m_dayField->setDate(m_day);
        return;
    }
    m_code.reset();
    m_codeField->clear();
    m_day = day;
    m_dayField->setDate(day);
    makeLines(0);
    reload();
}

void TypedRollsPage::openCode()
{
    const auto code = registers::SheetCode::parse(m_codeField->text());
    if (!code) {
        m_desk.messages.showWarning(
            tr("This is not the code of a roll sheet: it stands beside the square, such as "
               "APPEL-12-20260907."));
        return;
    }
    openSheet(*code);
}

void TypedRollsPage::showPlace(const Place &place)
{
    if (const auto code = registers::SheetCode::parse(place.kind)) {
        m_codeField->setText(code->text());
        openSheet(*code);
    }
}

// Its group's week, the sessions in the sheet's order.
void TypedRollsPage::openSheet(const registers::SheetCode &code)
{
    const auto group = m_services.sheets.groupNameOf(code);
    if (!group) {
        m_desk.messages.showWarning(group.error().message);
        return;
    }
    if (!mayLeave())
        return;
    m_desk.messages.clearMessage();
    m_code = code;
    m_codeGroup = *group;
    m_day = code.monday;
    m_dayField->setDate(m_day);
    makeLines(0);
    reload();
    goOnFrom(nullptr);
}

base::Result<std::vector<SessionLine>> TypedRollsPage::sessionsShown()
{
    const QDate last = m_code ? m_day.addDays(6) : m_day;
    ET_ASSIGN(auto lines, m_services.sessions.mine(m_day, last));
    m_mine.clear();
    for (const SessionLine &line : lines)
        m_mine += line.session.id.value();
    if (m_services.workspace.reach(Operation::TakeRollCall) == Reach::All) {
        timetable::SessionFilter filter{m_day, last};
        filter.withCancelled = false;
        ET_ASSIGN(lines, m_services.sessions.sessions(filter));
    }
    if (m_code) {
        std::erase_if(lines,
            [&](const SessionLine &line) { return line.session.plan.group != m_code->group; });
    }
    return lines;
}

base::Done TypedRollsPage::readLines()
{
    ET_ASSIGN(const auto sessions, sessionsShown());
    ET_ASSIGN(auto sheets, m_services.sheets.week(m_day));
    m_sheets.clear();
    for (registers::WeekSheet &sheet : sheets) {
        const school::GroupId group = sheet.code.group;
        m_sheets.emplace(group, std::move(sheet));
    }
    const bool isSame = m_lines.size() == sessions.size()
        && std::equal(sessions.begin(), sessions.end(), m_lines.begin(),
            [](const SessionLine &line, const TypedRollLine *shown) {
                return line.session.id == shown->session();
            });
    std::vector<RollSheet> rolls;
    for (const SessionLine &line : sessions) {
        ET_ASSIGN(RollSheet sheet, m_services.attendance.sheet(line.session.id));
        rolls.push_back(std::move(sheet));
    }
    if (!isSame)
        makeLines(sessions.size());
    for (size_t at = 0; at < rolls.size(); ++at)
        m_lines[at]->setSheet(rolls[at], numbersOf(rolls[at]), whyNotTyped(rolls[at]));
    return {};
}

void TypedRollsPage::reload()
{
    const base::Done done = readLines();
    if (!done)
        m_desk.messages.showError(done.error());
    m_nothing->setVisible(m_lines.empty());
    m_column->setVisible(!m_lines.empty());
    showSheet();
    emit headingChanged();
}

void TypedRollsPage::makeLines(size_t count)
{
    m_reached = nullptr;
    for (TypedRollLine *line : m_lines) {
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    for (size_t at = 0; at < count; ++at) {
        auto *line = new TypedRollLine(m_desk.theme, m_code.has_value());
        m_column->column()->insertWidget(int(at), line);
        line->show(); // now: the first is reached before the event loop turns
        m_lines.push_back(line);
        connect(line, &TypedRollLine::saveWanted, this, [this, line] { saveLine(line); });
        connect(line, &TypedRollLine::reached, this, [this, line] { reach(line); });
        connect(line, &TypedRollLine::typedChanged, this, &TypedRollsPage::showSheet);
    }
}

std::vector<SheetLine> TypedRollsPage::numbersOf(const RollSheet &sheet) const
{
    const auto printed = m_sheets.find(sheet.session.session.plan.group);
    const QStringList names = people::distinguished(attendance::named(sheet.rows));
    std::vector<SheetLine> numbers;
    for (size_t at = 0; at < sheet.rows.size(); ++at) {
        const enrolment::EnrolmentId enrolment = sheet.rows[at].student.enrolment;
        const int number = printed == m_sheets.end() ? 0 : printed->second.numberOf(enrolment);
        numbers.push_back({number, names.at(qsizetype(at))});
    }
    return numbers;
}

QString TypedRollsPage::whyNotTyped(const RollSheet &sheet) const
{
    if (sheet.session.session.plan.day > m_desk.clock.today())
        return tr("This session is still to come.");
    if (!sheet.roll)
        return {};
    if (sheet.roll->closed)
        return tr("The roll is closed.");
    const bool isOwn = m_mine.contains(sheet.session.session.id.value());
    if (!sheet.roll->typedFor && !isOwn)
        return tr("Done by %1: correct it on the roll-call page.").arg(sheet.roll->doneByName);
    return {};
}

std::optional<school::StaffId> TypedRollsPage::signerOf(const RollSheet &sheet) const
{
    if (sheet.roll && sheet.roll->typedFor)
        return sheet.roll->typedFor;
    if (m_mine.contains(sheet.session.session.id.value()))
        return std::nullopt;
    return sheet.session.session.inCharge();
}

void TypedRollsPage::saveLine(TypedRollLine *line)
{
    if (!line || !line->isTypable())
        return;
    if (line->sheet().roll && !line->isDirty()) {
        goOnFrom(line);
        return;
    }
    const auto request = attendance::typedRoll(
        line->sheet(), line->numbers(), line->typed(), signerOf(line->sheet()));
    if (!request) {
        line->showProblem(request.error().message);
        return;
    }
    const QString group = line->sheet().session.groupWords();
    const auto change = m_services.attendance.take(*request);
    if (!change) {
        line->showProblem(change.error().message);
        return;
    }
    m_desk.messages.clearMessage();
    if (const auto sheet = m_services.attendance.sheet(request->session))
        line->setSheet(*sheet, numbersOf(*sheet), whyNotTyped(*sheet));
    line->forgetTyped();
    goOnFrom(line);
    m_desk.messages.undoable(tr("The roll of %1 is saved.").arg(group),
        [&service = m_services.attendance, done = *change] { return service.undo(done); });
}

// The next session whose roll is to be typed; null: the first.
void TypedRollsPage::goOnFrom(const TypedRollLine *line)
{
    const auto here = std::find(m_lines.begin(), m_lines.end(), line);
    const auto start = here == m_lines.end() ? m_lines.begin() : here + 1;
    const auto next = std::find_if(start, m_lines.end(),
        [](const TypedRollLine *one) { return one->isTypable() && !one->sheet().roll; });
    if (next != m_lines.end())
        (*next)->focusField();
}

void TypedRollsPage::reach(TypedRollLine *line)
{
    m_reached = line;
    showSheet();
}

void TypedRollsPage::save()
{
    saveLine(m_reached);
}

// The sheet beside the line that is typed: whoever the numbers are.
void TypedRollsPage::showSheet()
{
    std::vector<CellRows::Row> rows;
    const TypedRollLine *line = m_reached;
    if (!line && !m_lines.empty())
        line = m_lines.front();
    if (line) {
        const auto marks = line->marks();
        for (size_t at = 0; at < line->numbers().size(); ++at) {
            const SheetLine &one = line->numbers()[at];
            const QString number = one.number > 0 ? QString::number(one.number) : QString();
            rows.push_back({qint64(at) + 1,
                {{number, one.number}, {one.name},
                    {at < marks.size() ? shown(marks[at]) : u"?"_s}}});
        }
        m_sheetCard->setTitle(line->sheet().session.groupWords());
    } else {
        m_sheetCard->setTitle(tr("The sheet"));
    }
    m_rows.setRows(std::move(rows));
}

} // namespace ui
