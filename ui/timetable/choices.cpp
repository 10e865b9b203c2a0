#include "ui/timetable/choices.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

void fillStaff(QComboBox &box, const TimetableChoices &choices, const QString &nobody)
{
    box.clear();
    box.addItem(nobody);
    for (const school::StaffName &name : choices.staff)
        box.addItem(name.name, name.id.value());
}

void fillRooms(QComboBox &box, const TimetableChoices &choices, const QString &none,
    std::optional<school::RoomId> known)
{
    box.clear();
    box.addItem(none);
    for (const school::Room &room : choices.rooms) {
        if (!room.retired || room.id == known)
            box.addItem(room.details.name, room.id.value());
    }
}

void fillParts(QComboBox &box, const TimetableChoices &choices, const QString &whole,
    school::GroupId group, std::optional<enrolment::GroupPartId> known)
{
    box.clear();
    box.addItem(whole);
    for (const enrolment::GroupPart &part : choices.parts) {
        if (part.group == group && (!part.archivedOn || part.id == known))
            box.addItem(part.name, part.id.value());
    }
    choose(box, dataOf(known));
}

void offerSubjects(QLineEdit &field, const TimetableChoices &choices)
{
    auto *completer = new QCompleter(choices.subjects, &field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field.setCompleter(completer);
}

void choose(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(data.isValid() ? std::max(0, box.findData(data)) : 0);
}

QString typedTime(int minuteOfDay)
{
    return u"%1h%2"_s.arg(minuteOfDay / 60).arg(minuteOfDay % 60, 2, 10, QChar(u'0'));
}

} // namespace ui
