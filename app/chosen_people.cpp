#include "app/chosen_people.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/enrolment/student_list.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

using enrolment::StudentRow;

constexpr size_t kMostTold = 5;

// Those whose name, with or without the birth date, is what was typed; else holds it.
std::vector<StudentRow> studentsCalled(const std::vector<StudentRow> &rows, const QString &name)
{
    const QString wanted = base::folded(name);
    std::vector<StudentRow> called;
    std::vector<StudentRow> holding;
    for (const StudentRow &row : rows) {
        const QString dated = base::folded(people::withBirthDate(row.listName(), row.birthDate));
        if (base::folded(row.listName()) == wanted || dated == wanted)
            called.push_back(row);
        else if (dated.contains(wanted))
            holding.push_back(row);
    }
    return called.empty() ? holding : called;
}

base::Error severalCalled(const QString &name, const std::vector<StudentRow> &found)
{
    const auto shared = people::haveNamesakes(enrolment::named(found));
    if (std::find(shared.begin(), shared.end(), false) != shared.end()) {
        return {{"app.no-such-student"},
            QCoreApplication::translate(
                "app", "Several students are called “%1”: give the last name and the first name.")
                .arg(name),
            {}};
    }
    QStringList births;
    for (size_t at = 0; at < std::min(found.size(), kMostTold); ++at)
        births += base::formatDate(found[at].birthDate);
    const StudentRow &first = found.front();
    return {{"app.ambiguous-student"},
        QCoreApplication::translate("app",
            "Several students are called “%1”, born on %2: add the birth date of the one you mean, "
            "such as --student \"%3 %4\".")
            .arg(name, births.join(u", "_s), first.listName(), base::formatDate(first.birthDate)),
        {}};
}

} // namespace

base::Result<people::StudentId> studentNamed(School &school, const QString &name)
{
    ET_ASSIGN(const auto rows, enrolment::studentList(school.workspace()));
    const std::vector<StudentRow> found = studentsCalled(rows, name);
    if (found.size() == 1)
        return found.front().id;
    if (found.size() > 1)
        return base::fail(severalCalled(name, found));
    return base::fail({"app.no-such-student"},
        QCoreApplication::translate("app", "There is no student called “%1”.").arg(name));
}

base::Result<school::GroupId> groupNamed(School &school, const QString &name)
{
    ET_ASSIGN(const auto groups, school.services().groups.groups());
    for (const school::Group &group : groups) {
        if (base::folded(group.details.name) == base::folded(name))
            return group.id;
    }
    return base::fail({"app.no-such-group"},
        QCoreApplication::translate("app", "There is no group called “%1”.").arg(name));
}

} // namespace app
