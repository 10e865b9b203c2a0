#include "core/base/contact_formats.h"
#include "ui/home/home_sections.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

base::Result<HomeList> read(const HomeDay &day)
{
    HomeList list{u"absents"_s, HomeWords::tr("Absent today"),
        {{HomeColumn::Person, homeColumn(u"name"_s, HomeWords::tr("Name"))},
            {HomeColumn::Pill, homeColumn(u"missed"_s, HomeWords::tr("Missed"))},
            {HomeColumn::Text, homeColumn(u"call"_s, HomeWords::tr("To call"))}},
        {}, Tone::Warning, Icon::CheckCircle, HomeWords::tr("Nobody is absent"),
        HomeWords::tr("Who misses a session of the day stands here, with the number to call."),
        HomeWords::tr("Absences"), {u"absences"_s, u"day"_s, 0}};
    ET_ASSIGN(const auto attended, day.services.attendance.ofDay(day.clock.today()));
    QHash<qint64, const enrolment::StudentRow *> files;
    for (const enrolment::StudentRow &row : day.facts.students)
        files.insert(row.id.value(), &row);
    for (const attendance::DayAbsence &absence : attended.absents) {
        const enrolment::StudentRow *file = files.value(absence.student.value());
        const QString call = file && !file->contactPhone.isEmpty()
            ? base::shownPhone(file->contactPhone)
            : QString();
        ListCell name{absence.name};
        name.secondary = file && !file->contactName.isEmpty()
            ? u"%1 · %2"_s.arg(absence.groupName, file->contactName)
            : absence.groupName;
        list.lines.push_back({{name,
                                  {HomeWords::tr("%n session(s)", nullptr, absence.missed),
                                      absence.missed, Tone::Warning},
                                  {call}},
            studentPlace(absence.student)});
    }
    return list;
}

} // namespace

HomeSection absents()
{
    return {{u"roll"_s, u"session"_s, u"student"_s, u"party"_s, u"student_party"_s}, read};
}

} // namespace ui
