#include "app/chosen_people.h"

#include "core/base/text.h"
#include "core/enrolment/student_list.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace app {

base::Result<people::StudentId> studentNamed(School &school, const QString &name)
{
    ET_ASSIGN(const auto rows, enrolment::studentList(school.workspace()));
    const QString wanted = base::folded(name);
    std::vector<const enrolment::StudentRow *> found;
    for (const enrolment::StudentRow &row : rows) {
        const QString listed = base::folded(row.listName());
        if (listed == wanted)
            return row.id;
        if (listed.contains(wanted))
            found.push_back(&row);
    }
    if (found.size() == 1)
        return found.front()->id;
    return base::fail({"app.no-such-student"},
        found.empty()
            ? QCoreApplication::translate("app", "There is no student called “%1”.").arg(name)
            : QCoreApplication::translate(
                "app", "Several students are called “%1”: give the last name and the first name.")
                  .arg(name));
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
