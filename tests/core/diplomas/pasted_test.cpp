#include "core/diplomas/pasted.h"
#include "core/diplomas/pasted_lines.h"
#include "tests/support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace diplomas;

namespace {

QStringList namesOf(const BlockDetails &block)
{
    QStringList names;
    for (const CompetencyDetails &competency : block.competencies)
        names += competency.code + u'|' + competency.label;
    return names;
}

} // namespace

TEST_CASE("cells from a spreadsheet become blocks and competencies")
{
    const PastedContent pasted = readPasted(u"Code\tCompétence\tLibellé court\n"
                                            "BC1 Préparer le travail\n"
                                            "C1.1\tPréparer le poste\tPréparer\n"
                                            "C1.2\tLire un plan\n"
                                            "\n"
                                            "BC2 Usiner\r\n"
                                            "C2.1\tTourner une pièce\r\n"_s);
    REQUIRE(pasted.blocks.size() == 2);
    CHECK(pasted.blocks[0].code == u"BC1");
    CHECK(pasted.blocks[0].label == u"Préparer le travail");
    CHECK(namesOf(pasted.blocks[0])
        == QStringList{u"C1.1|Préparer le poste"_s, u"C1.2|Lire un plan"_s});
    CHECK(pasted.blocks[0].competencies[0].shortLabel == u"Préparer");
    CHECK(namesOf(pasted.blocks[1]) == QStringList{u"C2.1|Tourner une pièce"_s});
    CHECK(pasted.competencies() == 3);
    CHECK(pasted.remarks.empty());
}

TEST_CASE("a table with the block in its first column is read")
{
    const PastedContent pasted = readPasted(u"Bloc\tCode\tCompétence\n"
                                            "Bloc 1 – Préparer\tC1\tPréparer le poste\n"
                                            "\tC2\tLire un plan\n"
                                            "Bloc 2 – Usiner\tC3\tTourner\n"_s);
    REQUIRE(pasted.blocks.size() == 2);
    CHECK(pasted.blocks[0].code == u"Bloc 1");
    CHECK(pasted.blocks[0].label == u"Préparer");
    CHECK(namesOf(pasted.blocks[0]) == QStringList{u"C1|Préparer le poste"_s, u"C2|Lire un plan"_s});
    CHECK(namesOf(pasted.blocks[1]) == QStringList{u"C3|Tourner"_s});
}

TEST_CASE("paragraphs from a word processor are read, wrapped lines put together")
{
    const PastedContent pasted = readPasted(u"Pôle 1 : Préparation\n"
                                            "C1.1 – Préparer le poste de travail\n"
                                            "en sécurité\n"
                                            "C1.2 : Lire un plan\n"
                                            "C1.3. Choisir un outil\n"
                                            "Pôle 2 : Réalisation\n"
                                            "• C2.1 - Tourner\n"_s);
    REQUIRE(pasted.blocks.size() == 2);
    CHECK(namesOf(pasted.blocks[0])
        == QStringList{u"C1.1|Préparer le poste de travail en sécurité"_s, u"C1.2|Lire un plan"_s,
            u"C1.3|Choisir un outil"_s});
    CHECK(namesOf(pasted.blocks[1]) == QStringList{u"C2.1|Tourner"_s});
}

TEST_CASE("a code that others are numbered under is a block")
{
    const PastedContent pasted = readPasted(u"C1 Communiquer\nC1.1 S’informer\nC1.2 Informer\n"
                                            "C2 Réaliser\nC2.1 Tourner\n"_s);
    REQUIRE(pasted.blocks.size() == 2);
    CHECK(pasted.blocks[0].code == u"C1");
    CHECK(pasted.blocks[0].label == u"Communiquer");
    CHECK(pasted.blocks[0].competencies.size() == 2);
    CHECK(isUnder(u"C1.1"_s, u"C1"_s));
    CHECK_FALSE(isUnder(u"C11"_s, u"C1"_s));
}

TEST_CASE("lines without any code are competencies under the line above their bullets")
{
    const PastedContent pasted =
        readPasted(u"Préparer le travail\n- Lire un plan\n- Choisir un outil\n"_s);
    REQUIRE(pasted.blocks.size() == 1);
    CHECK(pasted.blocks[0].label == u"Préparer le travail");
    CHECK(namesOf(pasted.blocks[0]) == QStringList{u"|Lire un plan"_s, u"|Choisir un outil"_s});

    const PastedContent flat = readPasted(u"Lire un plan\nChoisir un outil\n"_s);
    REQUIRE(flat.blocks.size() == 1);
    CHECK(flat.competencies() == 2);
}

TEST_CASE("what comes twice is kept once, and doubts name their line")
{
    const PastedContent pasted = readPasted(u"C1 Préparer\nC2 Lire\nC1 Préparer\nC2 Autre chose\n"
                                            "C3\nSans code\n"_s);
    REQUIRE(pasted.blocks.size() == 1);
    CHECK(namesOf(pasted.blocks[0])
        == QStringList{u"C1|Préparer"_s, u"C2|Lire"_s, u"|Sans code"_s});
    REQUIRE(pasted.remarks.size() == 4);
    CHECK(pasted.remarks[0].line == 3);
    CHECK(pasted.remarks[0].isLeftOut);
    CHECK(pasted.remarks[1].line == 4);
    CHECK(pasted.remarks[1].text.contains(u"C2"));
    CHECK(pasted.remarks[2].line == 5);
    CHECK(pasted.remarks[3].line == 6);
    CHECK_FALSE(pasted.remarks[3].isLeftOut);
}

TEST_CASE("a block without a competency is left out and said")
{
    const PastedContent pasted = readPasted(u"Bloc 1 – Vide\nBloc 2 – Usiner\nC1 Tourner\n"_s);
    REQUIRE(pasted.blocks.size() == 1);
    CHECK(pasted.blocks[0].code == u"Bloc 2");
    REQUIRE(pasted.remarks.size() == 1);
    CHECK(pasted.remarks[0].line == 1);
    CHECK(pasted.remarks[0].isLeftOut);
}

TEST_CASE("nothing, spaces and hostile words are no competency, and stay as they were typed")
{
    CHECK(readPasted({}).blocks.empty());
    CHECK(readPasted(u" \n\t\n"_s).blocks.empty());
    const PastedContent pasted = readPasted(u"C1\t<b>%1 & '; DROP TABLE</b>\n"_s);
    REQUIRE(pasted.competencies() == 1);
    CHECK(pasted.blocks[0].competencies[0].label == u"<b>%1 & '; DROP TABLE</b>");
    const PastedContent endless = readPasted(u"C1 "_s + QString(500, u'x'));
    CHECK(endless.blocks.empty());
    CHECK(endless.remarks.size() == 1);
}

TEST_CASE("what a version has already is left out, other words are said")
{
    Framework framework{DiplomaVersionId(1), u"u"_s, DiplomaId(1)};
    framework.blocks.push_back({CompetencyBlockId(1), u"b"_s, u"BC1"_s, u"Préparer"_s, {}, {}, {},
        1, false, 1, {}});
    framework.blocks[0].competencies.push_back({CompetencyId(1), u"c"_s, CompetencyBlockId(1),
        u"C1"_s, u"Préparer le poste"_s, {}, {}, {}, 1, false, {}, 1});
    const PastedContent rest = comparedWith(
        framework, readPasted(u"C1 Préparer autre chose\nC2 Lire un plan\n"_s));
    REQUIRE(rest.competencies() == 1);
    CHECK(rest.blocks[0].competencies[0].code == u"C2");
    REQUIRE(rest.remarks.size() == 2);
    CHECK(rest.remarks[0].text.contains(u"Préparer le poste"));
}
