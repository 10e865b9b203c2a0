#include "app/pages.h"

#include "app/school.h"
#include "ui/fees/fees_page.h"
#include "ui/people/students_page.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using security::Operation;
using ui::Desk;
using ui::Icon;

namespace app {

namespace {

ui::PageEntry students(School &school, const QString &group)
{
    return {u"students"_s, group, QCoreApplication::translate("app", "Students"), Icon::Students,
        Operation::ReadStudentFile, [&school](const Desk &desk) -> ui::Page * {
            Services &s = school.services();
            return new ui::StudentsPage(desk,
                {school.workspace(), school.accounts(), s.studentFiles, s.enrolments, s.students,
                    s.groups, s.years, s.diplomas, s.postalCodes});
        }};
}

ui::PageEntry fees(School &school, const QString &group)
{
    return {u"fees"_s, group, QCoreApplication::translate("app", "Fees and payments"), Icon::Fees,
        Operation::ReadFees, [&school](const Desk &desk) -> ui::Page * {
            Services &s = school.services();
            return new ui::FeesPage(desk,
                {school.workspace(), s.feeLists, s.charges, s.payments, s.feePlans, s.families,
                    s.years, s.groups, s.school});
        }};
}

} // namespace

std::vector<ui::PageEntry> pagesOf(School &school)
{
    const QString daily = QCoreApplication::translate("app", "Daily");
    const QString office = QCoreApplication::translate("app", "Office");
    return {students(school, daily), fees(school, office)};
}

} // namespace app
