#include "tests/core/progress_book/book_specimen.h"

using namespace Qt::Literals::StringLiterals;
using base::Minutes;

namespace specimen {

namespace {

using namespace progress_book;

const QStringList kLevels{
    u"Non abordé"_s, u"Découvert"_s, u"En cours"_s, u"Maîtrisé"_s, u"Expert"_s};

school::Issuer issuer()
{
    return {u"École de Production Jean-Baptiste Clément"_s, true,
        {u"12 rue des Forges"_s, u"08200 Sedan"_s}, u"Sedan"_s, u"+33324000000"_s,
        u"contact@ecole-clement.example"_s, {}, u"0081234X"_s, u"12345678900012"_s,
        u"Claire Moreau"_s};
}

PathPart path()
{
    PathPart path;
    path.diploma = u"CAP Conducteur d’installations de production"_s;
    path.yearOfPath = 2;
    path.plannedYears = 2;
    path.plannedSession = 2027;
    path.positionedOn = QDate(2025, 9, 15);
    path.positionedBy = u"DASEN des Ardennes"_s;
    path.positioningReason = u"parcours en deux ans"_s;
    path.units = {{u"UG1 Français et histoire-géographie"_s, u"dispense"_s,
                      u"titulaire d’un diplôme de niveau 3"_s},
        {u"UG3 Éducation physique"_s, u"note conservée : 14/20, session 2025"_s, {}}};
    path.leftOut = {{u"C3.4 Régler un robot"_s, u"pas de robot à l’école"_s}};
    path.project = u"Devenir tourneur dans une entreprise de mécanique, près de chez moi."_s;
    path.objectives = {
        {u"Arriver à l’heure tous les lundis"_s, QDate(2026, 9, 7), QDate(2026, 12, 18), {}, {}},
        {u"Régler seul la fraiseuse"_s, QDate(2026, 9, 7), {}, QDate(2026, 11, 6), u"atteint"_s}};
    path.placements = {{u"Mécanique Durand & Fils <Sedan>"_s, QDate(2026, 11, 2),
        QDate(2026, 11, 13), u"découvrir le travail en équipe"_s}};
    return path;
}

Competency competency(int block, int at)
{
    Competency one;
    one.name =
        u"C%1.%2 Préparer, régler et conduire une machine en suivant la fiche"_s.arg(block + 1).arg(
            at + 1);
    const int level = (block + at) % 5;
    one.seen = at % 4;
    if (one.seen > 0)
        one.lastSeenOn = QDate(2026, 10, 5 + at % 20);
    if (at % 4 == 3)
        return one;
    one.level = kLevels.at(level);
    one.isAcquired = level >= 3;
    one.decidedOn = QDate(2026, 10, 1 + (block * 7 + at) % 30);
    if (at == 0)
        one.remark = u"reprise"_s;
    return one;
}

CompetencyPart competencies(int blocks, int perBlock)
{
    CompetencyPart part;
    part.scale = kLevels;
    part.days = chartDays(QDate(2025, 9, 1), QDate(2026, 11, 22));
    for (int block = 0; block < blocks; ++block) {
        Block one{u"BC%1"_s.arg(block + 1), u"Réaliser une production"_s, {}, {}};
        for (int at = 0; at < perBlock; ++at)
            one.competencies.push_back(competency(block, at));
        const int now = int(one.acquiredNow().numerator);
        for (size_t day = 0; day < part.days.size(); ++day)
            one.acquired.push_back(now * int(day + 1) / int(part.days.size()));
        part.blocks.push_back(std::move(one));
    }
    return part;
}

hours::Split split(int practice, int theory, int neither)
{
    return {Minutes(practice), Minutes(theory), Minutes(neither)};
}

HoursPart hoursPart()
{
    HoursPart part;
    part.terms = {{u"Trimestre 1"_s, Minutes(20000), split(12600, 6100, 120), false},
        {u"Année 2026-2027"_s, Minutes(20000), split(12600, 6100, 120), true}};
    part.months = {{QDate(2026, 9, 1), split(5000, 2400, 0)},
        {QDate(2026, 10, 1), split(4200, 2500, 120)}, {QDate(2026, 11, 1), split(3400, 1200, 0)}};
    return part;
}

AttendancePart attendancePart()
{
    AttendancePart part;
    part.terms = {{u"Trimestre 1"_s, 96, 5, 1, 0, 1, 2, 3, Minutes(45)},
        {u"Année 2026-2027"_s, 96, 5, 1, 0, 1, 2, 3, Minutes(45)}};
    part.months = {
        {QDate(2026, 9, 1), 2, 0}, {QDate(2026, 10, 1), 3, 1}, {QDate(2026, 11, 1), 0, 0}};
    part.rule = u"Une demi-journée est manquée dès qu’une séance l’est."_s;
    return part;
}

ConductPart conductPart()
{
    ConductPart part;
    part.months = {QDate(2026, 9, 1), QDate(2026, 10, 1), QDate(2026, 11, 1)};
    part.aspects = {{u"Ponctualité"_s, 8, 3, {{2, 2}, {3, 1}, {3, 0}}},
        {u"Sécurité"_s, 11, 0, {{4, 0}, {4, 0}, {3, 0}}},
        {u"Ordre"_s, 5, 4, {{1, 2}, {2, 1}, {2, 1}}},
        {u"Respect"_s, 6, 0, {{2, 0}, {0, 0}, {4, 0}}}};
    return part;
}

Review review()
{
    Review review;
    review.term = u"Trimestre 1"_s;
    review.finishedOn = QDate(2026, 11, 20);
    review.finishedBy = u"Claire Moreau"_s;
    review.version = 2;
    review.parts = {{u"Alex Martin"_s, u"Atelier"_s,
                        u"Léa a pris confiance sur le tour. Elle prépare son poste seule et aide "
                        "les nouveaux. Il reste à mieux lire les plans cotés."_s},
        {u"Nadia Petit"_s, u"Mathématiques"_s,
            u"Du travail et de la curiosité. Les fractions sont acquises."_s}};
    review.learned = u"J’ai appris à centrer une pièce et à lire un pied à coulisse."_s;
    review.pride = u"Le portail de Mme Lambert : il ferme du premier coup."_s;
    review.nextAim = u"Faire un filetage sans aide."_s;
    review.meeting = u"20/11/2026, sont venus : la mère et l’éducateur, signé"_s;
    return review;
}

} // namespace

Book book(int blocks, int perBlock)
{
    Book book = emptyBook();
    book.path = path();
    book.competencies = competencies(blocks, perBlock);
    book.evidence = {{u"portail-fini.jpg"_s, QDate(2026, 10, 14), u"C1.2 Souder"_s,
        u"Commande : Portail Lambert"_s}};
    book.hours = hoursPart();
    book.attendance = attendancePart();
    book.conduct = conductPart();
    book.reviews = {review()};
    book.confidence = Confidence{4, u"Je me sens capable."_s, QDate(2026, 11, 18)};
    return book;
}

Book emptyBook()
{
    Book book;
    book.issuer = issuer();
    book.person = {u"D’Hérouville-Montmorency"_s, u"Léa"_s, QDate(2009, 5, 17), u"Usinage 1"_s,
        u"Théorie B"_s, u"Alex Martin"_s};
    book.year = u"2026-2027"_s;
    book.period = u"Trimestre 1"_s;
    book.from = QDate(2026, 9, 1);
    book.to = QDate(2026, 11, 22);
    book.issuedOn = QDate(2026, 11, 22);
    return book;
}

MyWeek week(int number)
{
    MyWeek week;
    week.issuer = issuer();
    week.person = {u"Lambert"_s, u"Enzo %1"_s.arg(number), QDate(2009, 5, 17), u"Usinage 1"_s,
        u"Théorie B"_s, u"Alex Martin"_s};
    week.monday = QDate(2026, 11, 16);
    week.made = {{u"Un portail coulissant"_s, u"Mme Lambert, à Sedan"_s},
        {u"40 entretoises en acier"_s, u"Mécanique Durand & Fils"_s}};
    week.hours = split(1440, 600, 60);
    week.gained = {{u"C1.2 Préparer son poste de travail"_s, u"Maîtrisé"_s, true},
        {u"C2.1 Lire un plan coté"_s, u"En cours"_s, false}};
    week.word =
        u"Tu as aidé Inès sans qu’on te le demande : merci. Continue à ranger tes outils."_s;
    week.wordBy = u"Alex Martin"_s;
    week.nextAim = u"Faire un filetage sans aide."_s;
    week.issuedOn = QDate(2026, 11, 20);
    return week;
}

} // namespace specimen
