// The papers in a student's file: ticked, dated, waived, corrected and taken out by keyboard.
#include "core/paperwork/requirement_service.h"
#include "tests/ui/people/office.h"
#include "ui/base/data_table.h"
#include "ui/people/papers_view.h"

#include <QComboBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using office::Office;
using paperwork::PaperState;
using support::must;
using ui::DataTable;

namespace {

// The file of one student, open at its papers.
struct Papers {
    Papers()
        : service(office.file.workspace())
        , student(office.pupil(u"Dupont"_s, u"Léa"_s))
    {
        office.openPage().showPlace({u"students"_s, u"papers"_s, student.value()});
    }
    DataTable &table() const { return office.find<DataTable>(u"paperTable"_s); }
    void choose(const QString &paper) const
    {
        for (const QModelIndex &row : table().shownSource()) {
            if (row.data().toString() == paper)
                table().setCurrentIndex(table().model()->index(row.row(), 0));
        }
        table().setFocus();
        CHECK(table().currentSource().siblingAtColumn(0).data().toString() == paper);
    }
    paperwork::ChecklistLine line(const QString &paper)
    {
        for (const auto &one : must(service.checklist(student)).lines) {
            if (one.requirement.details.name == paper)
                return one;
        }
        FAIL("no such paper");
        return must(service.checklist(student)).lines.front();
    }

    Office office;
    paperwork::PaperworkService service;
    people::StudentId student;
};

const QString kIdentity = u"Pièce d’identité"_s;
const QString kInsurance = u"Attestation d’assurance responsabilité civile"_s;

} // namespace

TEST_CASE("Space ticks a paper as received today, and the notice takes it back")
{
    Papers papers;
    papers.choose(kIdentity);
    QTest::keyClick(&papers.table(), Qt::Key_Space);
    CHECK(papers.line(kIdentity).state == PaperState::Received);
    CHECK(papers.line(kIdentity).counting->details.on == QDate(2026, 10, 5));
    CHECK(papers.table().currentSource().siblingAtColumn(0).data().toString() == kIdentity);
    QTest::keyClick(&papers.table(), Qt::Key_Space); // twice is once
    CHECK(papers.line(kIdentity).earlier.empty());
    REQUIRE(papers.office.messages.undo);
    must(papers.office.messages.undo());
    CHECK(papers.line(kIdentity).state == PaperState::Missing);
    // A dated one is proposed to hold until the end of the year.
    papers.choose(kInsurance);
    QTest::keyClick(&papers.table(), Qt::Key_Space);
    CHECK(papers.line(kInsurance).counting->details.validUntil == young::kLastDay);
}

TEST_CASE("Enter opens the fields of a paper; what is wrong is told beside its field")
{
    Papers papers;
    papers.choose(kInsurance);
    QTest::keyClick(&papers.table(), Qt::Key_Return);
    CHECK(papers.office.find<QComboBox>(u"paperOutcome"_s).hasFocus());
    papers.office.type(u"paperOn"_s, u"1/9/26"_s);
    papers.office.type(u"paperUntil"_s, QString());
    papers.office.page->save();
    CHECK(papers.line(kInsurance).state == PaperState::Missing);
    CHECK(papers.office.page->hasUnsavedWork());
    CHECK(papers.office.find<QLineEdit>(u"paperOn"_s).text() == u"01/09/2026"_s);
    papers.office.type(u"paperUntil"_s, u"31/8/27"_s);
    papers.office.page->save();
    CHECK(papers.line(kInsurance).counting->details.validUntil == QDate(2027, 8, 31));
    CHECK_FALSE(papers.office.page->hasUnsavedWork());

    papers.office.type(u"paperNote"_s, u"copie"_s); // of the one that is there: corrected
    papers.office.page->save();
    CHECK(papers.line(kInsurance).counting->details.note == u"copie"_s);
    CHECK(papers.line(kInsurance).earlier.empty());
    papers.office.find<QPushButton>(u"paperRenew"_s).click();
    papers.office.type(u"paperUntil"_s, u"31/8/28"_s);
    papers.office.page->save();
    CHECK(papers.line(kInsurance).earlier.size() == 1);
}

TEST_CASE("a paper that is not needed says why, and one noted by mistake is taken out")
{
    Papers papers;
    papers.choose(kIdentity);
    papers.office.find<QComboBox>(u"paperOutcome"_s).setCurrentIndex(1);
    papers.office.page->save();
    CHECK(papers.line(kIdentity).state == PaperState::Missing);
    papers.office.type(u"paperNote"_s, u"récépissé <b>en cours</b>"_s);
    papers.office.page->save();
    CHECK(papers.line(kIdentity).state == PaperState::Waived);
    papers.office.find<QPushButton>(u"paperRemove"_s).click();
    CHECK(papers.line(kIdentity).state == PaperState::Missing);
    must(papers.office.messages.undo());
    CHECK(papers.line(kIdentity).state == PaperState::Waived);
}

TEST_CASE("who may not edit a file reads its papers without fields")
{
    Office office;
    const auto student = office.pupil(u"Dupont"_s, u"Léa"_s);
    office.file.signIn(u"referent"_s, {security::Role::Referent});
    office.openPage().showPlace({u"students"_s, u"papers"_s, student.value()});
    CHECK(office.find<DataTable>(u"paperTable"_s).shownRows() > 5);
    CHECK_FALSE(office.find<QComboBox>(u"paperOutcome"_s).isVisible());
    QTest::keyClick(&office.find<DataTable>(u"paperTable"_s), Qt::Key_Space);
    CHECK(office.messages.notices.isEmpty());
}
