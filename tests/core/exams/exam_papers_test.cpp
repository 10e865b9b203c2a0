// What is printed of the exams: kept as issued, and opened again from the register.
#include "core/exams/adjustment_service.h"
#include "core/exams/calendar_service.h"
#include "core/exams/exam_paper_service.h"
#include "core/reports/exam_paper_document.h"
#include "core/reports/issued_paper.h"
#include "tests/core/exams/exam_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using namespace exams;
using support::ExamSchool;
using support::must;

TEST_CASE(
    "a candidate's sheet is kept as issued and notes the day it was printed", "[exams][marks]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        const auto lea = school.student(u"<b>Dupont</b>"_s);
        const Registration made = school.registered(lea);
        ExamPaperService papers(file.workspace());
        const auto issued = must(papers.entries({made.id}));
        REQUIRE(issued.size() == 1);
        CHECK_FALSE(issued[0].missing.isEmpty());
        CHECK(issued[0].snapshot.rows.size() == 3);
        CHECK(school.now(lea).facts.confirmation.printedOn == QDate(2026, 3, 2));
        must(school.database.runDirectly(u"UPDATE exam_unit SET label = 'Autre'"_s));
        const auto kept = school.issuedAbout(lea);
        REQUIRE(kept.size() == 1);
        CHECK(must(examPaperFromJson(kept[0].snapshot)) == issued[0].snapshot);
        CHECK(must(reports::issuedPaper(file.database(), kept[0], {}))->pageCount() == 1);
        const auto printed = must(reports::printExamPapers(issued, {}));
        CHECK(printed.single.size() == 1);
        must(papers.keepPrinted(issued[0].document, printed.single[0]));
    });
}

TEST_CASE("a candidate takes along the days and places of the papers", "[exams][papers]")
{
    support::onBothEngines([](support::AnySchool &file) {
        ExamSchool school(file);
        CalendarService calendar(file.workspace());
        AdjustmentService adjustments(file.workspace());
        ExamPaperService papers(file.workspace());
        const auto lea = school.student(u"Dupont"_s);
        const auto called = school.registered(lea).id;
        const auto forgotten = school.registered(school.student(u"Martin"_s)).id;
        ConvocationDetails written;
        written.unit = school.up1;
        written.day = QDate(2026, 6, 2);
        written.starts = QTime(8, 30);
        written.place = u"Lycée <b>Hector</b>"_s;
        ConvocationDetails oral;
        oral.day = QDate(2026, 5, 28);
        must(calendar.call({called}, written));
        must(calendar.call({called}, oral));
        must(adjustments.add(lea, 2026,
            {AdjustmentKind::ExtraTime, u"un tiers"_s, AdjustmentState::Granted,
                QDate(2026, 2, 20)}));
        must(adjustments.add(
            lea, 2026, {AdjustmentKind::Breaks, u"pauses"_s, AdjustmentState::Asked, {}}));
        must(adjustments.add(lea, 2027,
            {AdjustmentKind::Reader, u"lecteur"_s, AdjustmentState::Granted, QDate(2026, 2, 20)}));

        // all or none
        const auto refused = papers.convocations({called, forgotten});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kNotCalled);
        CHECK(refused.error().message.contains(u"Martin"_s));
        CHECK(school.issuedAbout(lea).empty());

        const auto issued = must(papers.convocations({called}));
        REQUIRE(issued.size() == 1);
        const ExamPaperSnapshot &said = issued[0].snapshot;
        REQUIRE(said.rows.size() == 2); // the earlier first
        CHECK(said.rows[0][0] == u"28/05/2026"_s);
        CHECK(said.rows[1][3] == written.place);
        CHECK(said.rows[1][2].contains(u"UP1"_s));
        REQUIRE(said.sentences.size() == 2);
        CHECK(said.sentences[0].contains(u"un tiers"_s));
        CHECK_FALSE(said.sentences[0].contains(u"pauses"_s));  // not granted yet
        CHECK_FALSE(said.sentences[0].contains(u"lecteur"_s)); // of another session
        const auto kept = school.issuedAbout(lea);
        REQUIRE(kept.size() == 1);
        CHECK(must(reports::issuedPaper(file.database(), kept[0], {}))->pageCount() == 1);
    });
}

TEST_CASE("a paper of the exams of a newer program is refused", "[exams][papers]")
{
    for (const ExamPaperKind kind :
        {ExamPaperKind::Entry, ExamPaperKind::Simulation, ExamPaperKind::Convocation})
        CHECK(examPaperKindFrom(storedName(kind)) == kind);
    CHECK_FALSE(examPaperKindFrom(u"bulletin"_s));
    ExamPaperSnapshot said;
    said.candidate = u"Léa Dupont"_s;
    said.issuedOn = QDate(2026, 3, 2);
    QJsonObject json = toJson(said);
    CHECK(must(examPaperFromJson(json)) == said);
    json[u"kind"_s] = u"exam-diploma"_s;
    CHECK_FALSE(examPaperFromJson(json));
    json = toJson(said);
    json[u"version"_s] = kExamPaperTemplate + 1;
    CHECK_FALSE(examPaperFromJson(json));
}
