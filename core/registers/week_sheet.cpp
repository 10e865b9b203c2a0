#include "core/registers/week_sheet.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace registers {

QString SheetCode::text() const
{
    return u"APPEL-%1-%2"_s.arg(QString::number(group.value()), monday.toString(u"yyyyMMdd"_s));
}

std::optional<SheetCode> SheetCode::parse(const QString &typed)
{
    static const QRegularExpression shape(u"^appel[-\\s]?([0-9]{1,15})[-\\s]([0-9]{8})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(typed.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const QDate day = QDate::fromString(match.captured(2), u"yyyyMMdd"_s);
    if (!day.isValid())
        return std::nullopt;
    return SheetCode{school::GroupId(match.captured(1).toLongLong()), mondayOf(day)};
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

int WeekSheet::numberOf(enrolment::EnrolmentId enrolment) const
{
    const auto person = std::find_if(people.begin(), people.end(),
        [&](const Person &one) { return one.enrolment == enrolment; });
    return person == people.end() ? 0 : int(person - people.begin()) + 1;
}

} // namespace registers
