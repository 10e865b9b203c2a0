#include "core/people/distinguished.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace people {

QString withBirthDate(const QString &name, QDate birthDate)
{
    return birthDate.isValid() ? u"%1 (%2)"_s.arg(name, base::formatDate(birthDate)) : name;
}

std::vector<bool> haveNamesakes(const std::vector<NamedPerson> &list)
{
    std::map<QString, std::set<StudentId>> byName;
    std::vector<const std::set<StudentId> *> found;
    for (const NamedPerson &one : list) {
        const QString key = base::folded(one.name);
        std::set<StudentId> &ofName = byName[key.isEmpty() ? one.name : key];
        ofName.insert(one.student);
        found.push_back(&ofName); // of a map: it stays where it is
    }
    std::vector<bool> shared;
    for (const std::set<StudentId> *ofName : found)
        shared.push_back(ofName->size() > 1);
    return shared;
}

QStringList distinguished(const std::vector<NamedPerson> &list)
{
    const std::vector<bool> shared = haveNamesakes(list);
    QStringList names;
    for (size_t at = 0; at < list.size(); ++at) {
        names += shared[at] ? withBirthDate(list[at].name, list[at].birthDate) : list[at].name;
    }
    return names;
}

} // namespace people
