#include "tests/core/documents/specimen.h"

#include "core/base/format.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace documents;

namespace specimen {

namespace {

const QByteArray kLogo = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 64">
<rect width="96" height="64" rx="8" fill="#3056d3"/>
<path d="M20 44 48 14l28 30H62v8H34v-8z" fill="none" stroke="#fff" stroke-width="5"/>
<circle cx="48" cy="38" r="7" fill="#fff"/></svg>)";

const QStringList kNames{u"BENALI Yasmine"_s, u"CARPENTIER Hugo"_s, u"DA SILVA Inês"_s,
    u"D’HÉROUVILLE Éloi"_s, u"FOFANA Mamadou"_s, u"LEFÈVRE Chloé"_s, u"ŒUVRARD Maëlys"_s,
    u"NGUYEN-DELACROIX Jean-Baptiste"_s};

Table attendanceTable()
{
    Table table{.columns = {{u"Élève"_s, 3}, {u"Né le"_s, 0}, {u"Diplôme préparé"_s, 2},
                    {u"Heures d’atelier"_s, 0, Align::Right}, {u"Part"_s, 0, Align::Right}}};
    qint64 total = 0;
    for (const QString &group : {u"Usinage 1 — CAP CIP"_s, u"Métallerie 2 — CAP Métallier"_s}) {
        table.rows.push_back({{group}, Row::Kind::Group});
        for (int i = 0; i < kNames.size() * 2; ++i) {
            const qint64 minutes = 26400 + i * 731;
            total += minutes;
            table.rows.push_back(
                {{kNames[i % kNames.size()], base::formatDate(QDate(2008, 1 + i % 12, 3)),
                    u"Conducteur d’installations de production"_s,
                    base::formatMinutes(base::Minutes(minutes)),
                    {i % 5 == 3 ? u"58,1\u00A0%"_s : u"66,4\u00A0%"_s,
                        i % 5 == 3 ? Tone::Warning : Tone::Normal}}});
        }
    }
    table.rows.push_back(
        {{u"Ensemble"_s, u""_s, u""_s, base::formatMinutes(base::Minutes(total)), u"66,2\u00A0%"_s},
            Row::Kind::Total});
    return table;
}

std::vector<Block> chartSection()
{
    const QStringList months{u"sept."_s, u"oct."_s, u"nov."_s, u"déc."_s, u"janv."_s, u"févr."_s,
        u"mars"_s, u"avr."_s, u"mai"_s, u"juin"_s};
    const Series halfDays{
        u"Demi-journées d’absence"_s, {62, 88, 121, 140, 118, 131, 104, 92, 71, 48}};
    const Series unjustified{u"dont non justifiées"_s, {30, 41, 52, 70, 55, 61, 49, 38, 28, 20}};
    const TargetBand band{{60, 100}, {2, 3}, {72, 100}, u"Repère : 2/3 (de 60 à 72 %)"_s};
    RatioBars practice{{}, band};
    for (int i = 0; i < kNames.size(); ++i)
        practice.bars.push_back({kNames[i], {380 + i * 25, 660}});
    const Series first{u"1re année"_s, {12, 14, 11, 15}};
    const Series second{u"2e année"_s, {10, 9, 12, 12}};
    const Series third{u"3e année"_s, {7, 8, 8, std::nullopt}};
    const QStringList years{u"2022-2023"_s, u"2023-2024"_s, u"2024-2025"_s, u"2025-2026"_s};
    return {
        Heading{u"Assiduité et part de pratique"_s},
        ChartBlock{{{u"Absences par mois"_s, BarChart{months, {halfDays, unjustified}}}}},
        ChartBlock{{{u"Effectif par année"_s,
                        BarChart{years, {first, second, third}, BarChart::Arrangement::Stacked}},
            {u"Évolution de l’effectif"_s, LineChart{years, {first, second, third}}}}},
        Heading{u"Part de la production dans la formation"_s, HeadingLevel::Subsection},
        ChartBlock{{{u""_s, practice}}},
        Note{
            u"Numérateur : heures d’atelier faites sur commandes réelles. Dénominateur : heures de formation suivies, hors absences. Source : appels clos du 01/09/2025 au 30/06/2026."_s},
    };
}

} // namespace

Letterhead letterhead()
{
    return {u"École de Production Saint-Éloi"_s, u"École privée hors contrat reconnue par l’État"_s,
        {u"14 rue des Forges"_s, u"69007 Lyon"_s},
        u"04 78 00 00 00 · secretariat@saint-eloi.example"_s,
        u"UAI 0690000A · SIRET 123 456 789 00012"_s, Logo::fromBytes(kLogo).value()};
}

Content report()
{
    Content content{
        u"Bilan annuel 2025-2026"_s, letterhead(), {QDate(2026, 7, 3), u"BA-2026-00012"_s}};
    content.blocks = {
        Heading{u"Bilan annuel 2025-2026"_s, HeadingLevel::Title,
            u"Deux groupes, 32 élèves, du 1er septembre 2025 au 3 juillet 2026"_s},
        KeyFigures{{{u"Élèves inscrits"_s, u"32"_s, u"au 30/06/2026"_s},
            {u"Part de pratique"_s, u"66,2\u00A0%"_s, u"14 012 h sur 21 166 h"_s, Tone::Good},
            {u"Réussite au CAP"_s, u"11/12"_s, u"91,7 % des présents"_s},
            {u"Restes à recevoir"_s, u"1\u00A0234,56\u00A0€"_s, u"3 familles, échéances passées"_s,
                Tone::Warning}}},
        Paragraph{
            u"L’année a été marquée par l’arrivée de trois nouveaux clients et par la fraiseuse à commande numérique. La part de la production reste dans la zone visée pour l’ensemble des groupes ; quatre élèves sont suivis de près."_s},
        KeyValues{
            {{u"Directrice"_s, u"Claire Moreau"_s}, {u"Maître professionnel"_s, u"Ahmed Kaci"_s},
                {u"Date d’ouverture"_s, u"1er septembre 2019"_s}, {u"Académie"_s, u"Lyon"_s}},
            2},
    };
    for (Block &block : chartSection())
        content.blocks.push_back(std::move(block));
    content.blocks.push_back(Heading{u"Heures par élève"_s});
    content.blocks.push_back(attendanceTable());
    content.blocks.push_back(
        Note{u"Part : heures d’atelier rapportées aux heures de formation suivies."_s});
    content.blocks.push_back(Signatures{{{u"La directrice"_s, u"Claire Moreau"_s},
        {u"Le président de l’association"_s, u"Paul Durand"_s}}});
    return content;
}

Content letter()
{
    Content content{
        u"Convocation à la réunion de rentrée"_s, letterhead(), {QDate(2026, 8, 24), {}}};
    content.blocks = {
        Recipient{{u"Madame et Monsieur D’HÉROUVILLE"_s, u"4 rue de l’Église"_s, u"69003 Lyon"_s}},
        Paragraph{u"Lyon, le 24 août 2026"_s, TextStyle::Body, Align::Right},
        Heading{u"Réunion de rentrée"_s, HeadingLevel::Subsection},
        Paragraph{
            u"Madame, Monsieur,\n\nNous vous invitons à la réunion de rentrée du lundi 7 septembre 2026 à 18 h, à l’atelier. Vous y rencontrerez les maîtres professionnels et verrez les premières commandes de l’année."_s},
        Paragraph{u"Veuillez agréer, Madame, Monsieur, nos salutations distinguées."_s},
        Signatures{{{u"La directrice"_s, u"Claire Moreau"_s}}},
    };
    return content;
}

Content rollSheet()
{
    Content content{u"Feuille d’appel — Usinage 1"_s, letterhead(), {QDate(2026, 9, 7), {}}};
    content.orientation = QPageLayout::Landscape;
    Table table{.style = Table::Style::Grid, .minimumRowMm = 9};
    table.columns.push_back({u"Élève"_s, 4});
    for (const QString &day :
        {u"Lundi 7"_s, u"Mardi 8"_s, u"Mercredi 9"_s, u"Jeudi 10"_s, u"Vendredi 11"_s}) {
        table.columns.push_back({day + u" matin"_s, 1, Align::Center});
        table.columns.push_back({day + u" après-midi"_s, 1, Align::Center});
    }
    for (const QString &name : kNames)
        table.rows.push_back({{name}});
    content.blocks = {
        Heading{content.title, HeadingLevel::Title, u"Semaine du 7 au 11 septembre 2026"_s}, table};
    return content;
}

Content chartLimits()
{
    QStringList days;
    Series many{u"Retards"_s, {}};
    for (int i = 0; i < 60; ++i) {
        days += u"jour %1"_s.arg(i + 1);
        many.values.push_back(1000 + i * 37 % 400);
    }
    const Series mixed{u"Solde"_s, {-120, 340, -80, 0, std::nullopt, 210}};
    const QStringList long6{u"Conducteur d’installations"_s, u"Métallier"_s,
        u"Menuisier fabricant"_s, u"Électricien"_s, u"Anticonstitutionnellement"_s, u"Bois"_s};
    const Chart bars{u"Beaucoup de barres"_s, BarChart{days, {many}}};
    const Chart negative{u"Soldes négatifs et valeur inconnue"_s, BarChart{long6, {mixed}}};
    const Chart four{u"Quatre séries"_s,
        BarChart{{u"2024"_s, u"2025"_s},
            {{u"A"_s, {3, 4}}, {u"B"_s, {5, 6}}, {u"C"_s, {7, 8}}, {u"D"_s, {9, 2}}}}};
    const Chart single{u"Une série, un trou"_s,
        LineChart{long6, {{u"Effectif"_s, {12, 14, std::nullopt, 15, 17, 16}}}}};
    const Chart close{u"Fins proches"_s,
        LineChart{{u"a"_s, u"b"_s, u"c"_s},
            {{u"Usinage"_s, {500, 510, 520}}, {u"Métallerie"_s, {505, 511, 521}},
                {u"Bois"_s, {490, 515, 522}}, {u"Élec"_s, {480, 500, 519}}}}};
    Content content{u"Limites"_s};
    content.blocks = {Heading{u"Limites"_s, HeadingLevel::Title}, ChartBlock{{bars}},
        ChartBlock{{negative, four}}, ChartBlock{{single, close}},
        ChartBlock{
            {Chart{u"Vide"_s, BarChart{}}, Chart{u"Tendance"_s, Sparkline{{3, 5, 4, 8, 7, 9}}},
                Chart{u"Une valeur"_s, LineChart{{u"seul"_s}, {{u"A"_s, {5}}}}}},
            40}};
    return content;
}

Table numberedTable(int rows)
{
    Table table{.columns = {{u"Repère"_s, 0}, {u"Nom et prénoms"_s, 3}, {u"Observations"_s, 2}}};
    for (int i = 0; i < rows; ++i) {
        table.rows.push_back({{u"R%1"_s.arg(i + 1, 4, 10, QChar(u'0')), kNames[i % kNames.size()],
            u"Rien à signaler"_s}});
    }
    return table;
}

FlowDocument documentOf(std::vector<Block> blocks)
{
    return FlowDocument({u"Essai"_s, letterhead(), {QDate(2026, 9, 7), {}}, std::move(blocks)});
}

QString outputOf(const QString &program, const QStringList &arguments, const QByteArray &pdf)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"page.pdf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(pdf) == pdf.size());
    file.close();
    QStringList filled = arguments;
    filled.replaceInStrings(u"%1"_s, path);
    QProcess process;
    process.start(program, filled);
    REQUIRE(process.waitForFinished(60000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList pageTexts(const QByteArray &pdf)
{
    QStringList pages =
        outputOf(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"%1"_s, u"-"_s}, pdf).split(QChar(u'\f'));
    pages.removeLast(); // after the last form feed
    for (QString &page : pages)
        page = page.simplified();
    return pages;
}

QStringList misplacedWords(const QByteArray &pdf, const QMarginsF &margins)
{
    static const QRegularExpression word(
        u"<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" "
        "yMax=\"([-0-9.]+)\">(.*)</word>"_s);
    static const QRegularExpression page(u"<page width=\"([0-9.]+)\" height=\"([0-9.]+)\""_s);
    const QString boxes = outputOf(u"pdftotext"_s, {u"-bbox"_s, u"%1"_s, u"-"_s}, pdf);
    QStringList misplaced;
    QList<QRectF> seen;
    QRectF inside;
    for (const QString &line : boxes.split(u'\n')) {
        if (const auto start = page.match(line); start.hasMatch()) {
            inside = {0, 0, start.captured(1).toDouble(), start.captured(2).toDouble()};
            inside = inside.marginsRemoved(margins);
            seen.clear();
        }
        const auto match = word.match(line);
        if (!match.hasMatch())
            continue;
        QRectF box(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
            QPointF(match.captured(3).toDouble(), match.captured(4).toDouble()));
        box.adjust(0.5, box.height() * 0.2, -0.5, -box.height() * 0.2);
        const bool covers = std::any_of(
            seen.begin(), seen.end(), [&](const QRectF &other) { return other.intersects(box); });
        if (covers || !inside.contains(box))
            misplaced += match.captured(5);
        seen += box;
    }
    return misplaced;
}

QString wholeText(const QByteArray &pdf)
{
    return pageTexts(pdf).join(u' ');
}

} // namespace specimen
