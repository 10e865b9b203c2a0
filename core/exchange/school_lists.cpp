#include "core/exchange/school_lists.h"

#include "core/exchange/school_list_makers.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

using security::Operation;

struct Maker {
    const char *name;
    const char *title;
    Operation right;
    lists::Made (*make)(security::Workspace &, const school::SchoolYear &, const QString &);
};

constexpr Maker kMakers[]{
    {"students", QT_TRANSLATE_NOOP("exchange", "Students"), Operation::ExportNames,
        lists::students},
    {"files", QT_TRANSLATE_NOOP("exchange", "Student files"), Operation::ExportDetails,
        lists::files},
    {"families", QT_TRANSLATE_NOOP("exchange", "Families"), Operation::ExportDetails,
        lists::families},
    {"instalments", QT_TRANSLATE_NOOP("exchange", "Instalments"), Operation::ExportDetails,
        lists::instalments},
    {"payments", QT_TRANSLATE_NOOP("exchange", "Payments"), Operation::ExportDetails,
        lists::payments},
    {"balances", QT_TRANSLATE_NOOP("exchange", "Balances"), Operation::ExportDetails,
        lists::balances},
    {"sessions", QT_TRANSLATE_NOOP("exchange", "Sessions"), Operation::ExportNames,
        lists::sessions},
    {"hours", QT_TRANSLATE_NOOP("exchange", "Hours"), Operation::ExportNames, lists::hours},
    {"group-hours", QT_TRANSLATE_NOOP("exchange", "Hours of the groups"), Operation::ExportNames,
        lists::groupHours},
    {"hours-weeks", QT_TRANSLATE_NOOP("exchange", "Hours week by week"), Operation::ExportNames,
        lists::weekHours},
    {"hours-types", QT_TRANSLATE_NOOP("exchange", "Hours by type of session"),
        Operation::ExportNames, lists::natureHours},
    {"staff-hours", QT_TRANSLATE_NOOP("exchange", "Hours of the staff"), Operation::ExportNames,
        lists::staffHours},
    {"attendance", QT_TRANSLATE_NOOP("exchange", "Attendance"), Operation::ExportNames,
        lists::attendance},
    {"progress", QT_TRANSLATE_NOOP("exchange", "Competencies"), Operation::ExportNames,
        lists::progress},
    // Nobody is named in it.
    {"diplomas", QT_TRANSLATE_NOOP("exchange", "Frameworks"), Operation::ReadSchool,
        lists::diplomas},
    {"exams", QT_TRANSLATE_NOOP("exchange", "Exams"), Operation::ExportNames, lists::exams},
    {"results", QT_TRANSLATE_NOOP("exchange", "Results of the exams"), Operation::ExportNames,
        lists::results},
    {"leavers", QT_TRANSLATE_NOOP("exchange", "Leavers"), Operation::ExportNames, lists::leavers},
};

} // namespace

std::vector<SchoolList> schoolLists()
{
    std::vector<SchoolList> all;
    for (const Maker &maker : kMakers) {
        all.push_back(
            {maker.name, QCoreApplication::translate("exchange", maker.title), maker.right});
    }
    return all;
}

SchoolListService::SchoolListService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<ListExport> SchoolListService::list(
    const QString &name, const school::SchoolYear &year)
{
    const auto *maker = std::find_if(std::begin(kMakers), std::end(kMakers),
        [&](const Maker &one) { return name == QLatin1StringView(one.name); });
    if (maker == std::end(kMakers))
        return base::fail(security::notThere());
    ET_TRY(m_workspace.require(maker->right));
    const QString title =
        u"%1 %2"_s.arg(QCoreApplication::translate("exchange", maker->title), year.dates.label);
    return maker->make(m_workspace, year, title);
}

} // namespace exchange
