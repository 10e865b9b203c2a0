// Draws the papers of a file, the page of what is missing, the settings and the statutory lists.
#include "core/diplomas/diploma_service.h"
#include "core/enrolment/enrolment_service.h"
#include "core/enrolment/student_file.h"
#include "core/people/postal_codes.h"
#include "core/school/group_service.h"
#include "tests/support/look_window.h"
#include "tests/ui/paperwork/files_bench.h"
#include "ui/people/people_services.h"
#include "ui/people/students_page.h"
#include "ui/statutory/statutory_page.h"

#include <QDialog>

using namespace Qt::Literals::StringLiterals;
using security::Operation;
using support::must;
using tests::FilesBench;
using tests::LookWindow;

namespace {

auto keepAs(const QString &name)
{
    return [name](QDialog &dialog) { LookWindow::keep(dialog, name); };
}

// Twelve files, some of whose papers came in.
people::StudentId fill(FilesBench &bench)
{
    const QStringList names{u"D’Hérouville-Montmorency de la Tour"_s, u"Carpentier"_s, u"Fofana"_s,
        u"Lefèvre"_s, u"Moreau"_s, u"Œuvrard"_s, u"Nguyen"_s, u"Da Silva"_s, u"Ben Saïd"_s,
        u"Petit"_s, u"Roux"_s, u"Zidane"_s};
    const auto requirements = must(bench.school.requirements.requirements());
    std::optional<people::StudentId> first;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto id =
            bench.school.enrolled(names[i], u"Noé"_s, QDate(2009, 1, 15).addMonths(int(i)));
        if (!first)
            first = id;
        for (size_t at = 0; at < requirements.size(); ++at) {
            if ((size_t(i) + at) % 3 == 0)
                continue;
            const bool isOld = (size_t(i) + at) % 5 == 0;
            (void)bench.school.receive(id, requirements[at].id,
                filing::kToday.addDays(isOld ? -300 : -40),
                requirements[at].details.isDated
                    ? std::optional(filing::kToday.addDays(isOld ? -5 : 200))
                    : std::nullopt);
        }
    }
    return *first;
}

} // namespace

TEST_CASE("the papers and the lists are drawn in both themes")
{
    FilesBench bench;
    const auto first = fill(bench);
    enrolment::StudentFileService files(bench.file.workspace());
    enrolment::EnrolmentService enrolments(bench.file.workspace());
    people::StudentService students(bench.file.workspace());
    school::GroupService groups(bench.file.workspace());
    school::YearService years(bench.file.workspace());
    diplomas::DiplomaService diplomas(bench.file.workspace());
    statutory::StatutoryService lists(bench.file.workspace());
    const people::PostalCodes codes;
    LookWindow look(bench.file, bench.desk,
        {{u"papers"_s, u"Gestion"_s, u"Dossiers"_s, ui::Icon::Documents, Operation::ReadStudentFile,
             [&](const ui::Desk &desk) -> ui::Page * {
                 return new ui::MissingPage(
                     desk, {bench.file.workspace(), bench.accounts, bench.school.papers});
             }},
            {u"students"_s, u"Quotidien"_s, u"Élèves"_s, ui::Icon::Students,
                Operation::ReadStudentFile,
                [&](const ui::Desk &desk) -> ui::Page * {
                    return new ui::StudentsPage(desk,
                        {bench.file.workspace(), bench.accounts, files, enrolments, students,
                            groups, years, diplomas, codes});
                }},
            {u"asked"_s, u"Gestion"_s, u"Pièces"_s, ui::Icon::Settings, Operation::ManageSchool,
                [&](const ui::Desk &desk) -> ui::Page * {
                    return new ui::RequirementsPage(desk, bench.file.workspace(), bench.output);
                }},
            {u"lists"_s, u"Gestion"_s, u"Listes obligatoires"_s, ui::Icon::File,
                Operation::ManageEnrolments, [&](const ui::Desk &desk) -> ui::Page * {
                    return new ui::StatutoryPage(
                        desk, {bench.file.workspace(), bench.accounts, lists, years});
                }}});
    look.draw(u"papers-missing"_s);
    look.find<ui::DataTable>(u"missingTable"_s).selectAll();
    bench.desk.dialogs.answerRun(keepAs(u"papers-receive"_s));
    look.find<QPushButton>(u"papersReceive"_s).click();
    look.window().go({u"students"_s, u"papers"_s, first.value()});
    look.draw(u"papers-file"_s);
    look.window().go({u"asked"_s, {}, 0});
    look.draw(u"papers-asked"_s);
    look.window().go({u"lists"_s, {}, 0});
    for (const QString &name : {u"lists-make-pupils"_s, u"lists-made"_s}) {
        bench.desk.dialogs.answerRun([name](QDialog &dialog) {
            LookWindow::keep(dialog, name);
            if (name == u"lists-made"_s)
                dialog.accept();
        });
        look.find<QPushButton>(u"makeList"_s).click();
    }
    bench.desk.dialogs.answerRun(keepAs(u"lists-rules"_s));
    look.find<QPushButton>(u"listSettings"_s).click();
    look.draw(u"lists"_s);
    CHECK(bench.desk.messages.errors().isEmpty());
}
