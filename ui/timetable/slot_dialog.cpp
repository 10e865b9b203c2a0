#include "ui/timetable/slot_dialog.h"

#include "core/base/format.h"
#include "core/timetable/errors.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kSubjectLength = 80;

QString groupNameIn(const TimetableChoices &choices, school::GroupId id)
{
    for (const school::Group &group : choices.groups) {
        if (group.id == id)
            return group.details.name;
    }
    return {};
}

} // namespace

SlotDialog::SlotDialog(const Theme &theme, const QString &title, const TimetableChoices &choices,
    const timetable::SlotPlan &plan, QDate from, Give give, QWidget *parent)
    : TaskDialog(theme, title,
        tr("%1, from %2 on").arg(groupNameIn(choices, plan.group), base::formatDate(from)),
        tr("Save"), parent)
    , m_choices(choices)
    , m_plan(plan)
    , m_give(std::move(give))
    , m_weekday(new QComboBox)
    , m_from(new QLineEdit)
    , m_until(new QLineEdit)
    , m_weeks(new QComboBox)
    , m_nature(new QComboBox)
    , m_subject(new QLineEdit)
    , m_staff(new QComboBox)
    , m_room(new QComboBox)
    , m_part(new QComboBox)
    , m_restsOn(new QLineEdit)
{
    setObjectName(u"slotDialog"_s);
    build();
    showPlan(plan);
    mapError(timetable::errors::kBadTimes, u"slotUntil"_s);
    setAct([this] { return this->give(); });
}

void SlotDialog::build()
{
    const QLocale french(QLocale::French, QLocale::France);
    for (int day = 1; day <= 7; ++day)
        m_weekday->addItem(french.standaloneDayName(day), day);
    m_weeks->addItem(tr("Every week"), int(timetable::Weeks::Every));
    m_weeks->addItem(tr("Weeks A"), int(timetable::Weeks::A));
    m_weeks->addItem(tr("Weeks B"), int(timetable::Weeks::B));
    for (const timetable::Nature &nature : m_choices.natures)
        m_nature->addItem(nature.label, nature.code);
    fillStaff(*m_staff, m_choices, tr("Nobody"));
    fillRooms(*m_room, m_choices, tr("No room"), m_plan.room);
    fillParts(*m_part, m_choices, tr("The whole group"), m_plan.group, m_plan.part);
    offerSubjects(*m_subject, m_choices);
    m_subject->setMaxLength(kSubjectLength);
    m_restsOn->setMaxLength(kSubjectLength);
    const auto add = [this](const QString &key, const QString &label, QWidget *editor,
                         Presence presence = Presence::Optional, const QString &hint = {}) {
        editor->setObjectName(key);
        form().addField(key, label, editor, presence, hint);
    };
    add(u"slotDay"_s, tr("Day"), m_weekday, Presence::Required);
    add(u"slotFrom"_s, tr("From"), m_from, Presence::Required);
    add(u"slotUntil"_s, tr("Until"), m_until, Presence::Required);
    add(u"slotNature"_s, tr("Type"), m_nature, Presence::Required);
    add(u"slotSubject"_s, tr("Subject or workshop"), m_subject);
    add(u"slotStaff"_s, tr("With"), m_staff);
    add(u"slotRoom"_s, tr("Room"), m_room);
    add(u"slotPart"_s, tr("For"), m_part);
    add(u"slotWeeks"_s, tr("Weeks"), m_weeks, Presence::Optional,
        tr("The letters of the weeks are set in the settings, under Opened days."));
    add(u"slotRestsOn"_s, tr("Rests on an order"), m_restsOn, Presence::Optional,
        tr("In your own words. A lesson that rests on an order still counts as theory."));
}

void SlotDialog::showPlan(const timetable::SlotPlan &plan)
{
    choose(*m_weekday, plan.weekday);
    m_from->setText(plan.span.ends > 0 ? typedTime(plan.span.starts) : QString());
    m_until->setText(plan.span.ends > 0 ? typedTime(plan.span.ends) : QString());
    choose(*m_weeks, int(plan.weeks));
    choose(*m_nature, plan.nature);
    m_subject->setText(plan.subject);
    choose(*m_staff, dataOf(plan.staff));
    choose(*m_room, dataOf(plan.room));
    m_restsOn->setText(plan.restsOn);
}

base::Done SlotDialog::give()
{
    timetable::SlotPlan plan = m_plan;
    ET_ASSIGN(plan.span, timetable::DaySpan::parse(m_from->text(), m_until->text()));
    plan.weekday = m_weekday->currentData().toInt();
    plan.weeks = timetable::Weeks(m_weeks->currentData().toInt());
    plan.nature = m_nature->currentData().toString();
    plan.subject = m_subject->text();
    plan.staff = chosenIn<school::StaffId>(m_staff->currentData());
    plan.room = chosenIn<school::RoomId>(m_room->currentData());
    plan.part = chosenIn<enrolment::GroupPartId>(m_part->currentData());
    plan.restsOn = m_restsOn->text();
    return m_give(plan);
}

} // namespace ui
