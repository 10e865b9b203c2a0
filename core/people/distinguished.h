#pragma once

#include "core/people/ids.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace people {

// Somebody as a list names people.
struct NamedPerson {
    StudentId student{0};
    QString name; // DUPONT Léa
    QDate birthDate;
};

// "VIDAL Moussa (21/05/2009)"
[[nodiscard]] QString withBirthDate(const QString &name, QDate birthDate);
// Of each in a list: whether somebody else in it has the same name, however it is written.
[[nodiscard]] std::vector<bool> haveNamesakes(const std::vector<NamedPerson> &list);
// The names of a list in its order, with the birth date behind those that several people have.
[[nodiscard]] QStringList distinguished(const std::vector<NamedPerson> &list);

} // namespace people
