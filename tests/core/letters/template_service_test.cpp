#include "tests/core/letters/letters_school.h"
#include "tests/support/both_engines.h"
#include "tests/support/school_file.h"

using namespace Qt::Literals::StringLiterals;
using namespace letters;
using support::AnySchool;
using support::LettersSchool;
using support::must;

TEST_CASE("the templates that come with the program have no fault")
{
    support::SchoolFile file;
    LettersSchool school(file);
    const auto templates = must(school.templates.templates());
    CHECK(templates.size() == 10);
    for (const LetterTemplate &known : templates) {
        INFO(known.details.name.toStdString());
        CHECK(known.isShipped);
        // What the schema's own words in braces would have left of them.
        CHECK_FALSE(known.details.body.contains(u"TEXT"_s));
        CHECK(must(checkedDetails(known.details)) == known.details);
        CHECK(must(school.service.preview(known.details, school.lea)).snapshot.subject.size() > 5);
    }
}

TEST_CASE("a template is edited, and its edit taken back")
{
    support::onBothEngines([](AnySchool &any) {
        LettersSchool school(any);
        const TemplateId id = school.add(u"Bonjour."_s);
        const LetterTemplate before = must(school.templates.letterTemplate(id));
        TemplateDetails typed = before.details;
        typed.body = u"Bonjour {élève.prénom}."_s;
        const auto edited = must(school.templates.edit(id, before.rowVersion, typed));
        CHECK(must(school.templates.letterTemplate(id)).version == 2);
        must(school.templates.undo(edited.undo));
        const LetterTemplate undone = must(school.templates.letterTemplate(id));
        CHECK(undone.details == before.details);
        CHECK(undone.version == 3); // what was issued from the second stays true
    });
}

TEST_CASE("the text that came with the program is restored, and that is taken back too")
{
    support::SchoolFile file;
    LettersSchool school(file);
    const TemplateId id = school.shipped(LetterKind::Free);
    const LetterTemplate before = must(school.templates.letterTemplate(id));
    TemplateDetails typed = before.details;
    typed.body = u"Bonjour {élève.prénom}."_s;
    must(school.templates.edit(id, before.rowVersion, typed));
    const auto restored = must(school.templates.restoreShipped(id, before.rowVersion + 1));
    CHECK(must(school.templates.letterTemplate(id)).details == before.details);
    must(school.templates.undo(restored.undo));
    CHECK(must(school.templates.letterTemplate(id)).details == typed);
}

TEST_CASE("templates have names of their own, copies get one, and strangers are left alone")
{
    support::SchoolFile file;
    LettersSchool school(file);
    const TemplateId id = school.add(u"Texte"_s);
    const auto known = must(school.templates.letterTemplate(id));
    CHECK(school.templates.add(known.details).error().code == errors::kTemplateNameTaken);
    const auto copy = must(school.templates.letterTemplate(must(school.templates.duplicate(id))));
    CHECK(copy.details.name == known.details.name + u" (2)"_s);
    CHECK(copy.details.body == known.details.body);
    CHECK(school.templates.restoreShipped(id, 1).error().code == errors::kNotShipped);
    CHECK(school.templates.edit(id, 7, known.details).error().code
        == security::errors::kChangedMeanwhile);
    TemplateDetails other = known.details;
    other.kind = LetterKind::Admission; // a kind is for good
    must(school.templates.edit(id, known.rowVersion, other));
    CHECK(must(school.templates.letterTemplate(id)).details.kind == LetterKind::Free);
}

TEST_CASE("an archived template is no longer written from, until it is brought back")
{
    support::SchoolFile file;
    LettersSchool school(file);
    const TemplateId id = school.add(u"Texte"_s);
    const auto retired = must(school.templates.setRetired(id, 1, true));
    CHECK(school.service.plan({id, {school.lea}}).error().code == errors::kRetired);
    must(school.templates.undo(retired.undo));
    CHECK(must(school.service.plan({id, {school.lea}})).letters.size() == 2);
}
