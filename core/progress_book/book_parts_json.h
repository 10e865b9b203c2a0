#pragma once

#include "core/progress_book/book.h"

#include <QJsonArray>

// How the parts of a book and of a week are kept.
namespace progress_book {

[[nodiscard]] QJsonValue dayJson(const std::optional<QDate> &day);
[[nodiscard]] std::optional<QDate> dayFrom(const QJsonValue &json);
// Of a list of things, with how one of them is written or read.
template <class List, class Write> QJsonArray arrayOf(const List &list, const Write &write)
{
    QJsonArray array;
    for (const auto &one : list)
        array.append(write(one));
    return array;
}
template <class Thing, class Read>
std::vector<Thing> listFrom(const QJsonValue &json, const Read &read)
{
    std::vector<Thing> list;
    for (const QJsonValue &one : json.toArray())
        list.push_back(read(one));
    return list;
}

[[nodiscard]] QJsonObject personJson(const Person &person);
[[nodiscard]] Person personFrom(const QJsonValue &json);
[[nodiscard]] QJsonArray splitJson(const hours::Split &split); // practice, theory, neither
[[nodiscard]] hours::Split splitFrom(const QJsonValue &json);
[[nodiscard]] QString faceName(documents::Typeface face);
[[nodiscard]] documents::Typeface faceFrom(const QJsonValue &json);

[[nodiscard]] QJsonObject pathJson(const PathPart &path);
[[nodiscard]] PathPart pathFrom(const QJsonValue &json);
[[nodiscard]] QJsonObject competenciesJson(const CompetencyPart &part);
[[nodiscard]] CompetencyPart competenciesFrom(const QJsonValue &json);
[[nodiscard]] QJsonObject hoursJson(const HoursPart &part);
[[nodiscard]] HoursPart hoursFrom(const QJsonValue &json);
[[nodiscard]] QJsonObject attendanceJson(const AttendancePart &part);
[[nodiscard]] AttendancePart attendanceFrom(const QJsonValue &json);
[[nodiscard]] QJsonObject conductJson(const ConductPart &part);
[[nodiscard]] ConductPart conductFrom(const QJsonValue &json);
[[nodiscard]] QJsonObject reviewJson(const Review &review);
[[nodiscard]] Review reviewFrom(const QJsonValue &json);

} // namespace progress_book
