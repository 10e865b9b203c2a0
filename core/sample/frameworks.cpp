#include "core/sample/frameworks.h"

using namespace Qt::Literals::StringLiterals;

namespace sample {

namespace {

struct Line {
    const char16_t *code;
    const char16_t *label;
    const char16_t *shortLabel;
};

struct Block {
    const char16_t *code;
    const char16_t *label;
    std::vector<Line> lines;
};

const QString kSource = u"Exemple de démonstration : à remplacer par le texte officiel"_s;

diplomas::Content contentOf(const std::vector<Block> &blocks)
{
    diplomas::Content content;
    for (const Block &block : blocks) {
        diplomas::BlockDetails details{
            QString::fromUtf16(block.code), QString::fromUtf16(block.label), {}, kSource, {}, {}};
        for (const Line &line : block.lines) {
            details.competencies.push_back({QString::fromUtf16(line.code),
                QString::fromUtf16(line.label), QString::fromUtf16(line.shortLabel), kSource, {}});
        }
        content.blocks.push_back(std::move(details));
    }
    return content;
}

std::vector<Block> joinery()
{
    return {{u"A1", u"Préparer la fabrication",
                {{u"A1.1", u"Lire un plan et une fiche de débit", u"Lire le plan"},
                    {u"A1.2", u"Tracer une épure et une pièce", u"Tracer"},
                    {u"A1.3", u"Préparer le poste et les outils", u"Préparer"}}},
        {u"A2", u"Fabriquer un ouvrage",
            {{u"A2.1", u"Débiter et corroyer le bois massif", u"Débiter"},
                {u"A2.2", u"Usiner profils et assemblages", u"Usiner"},
                {u"A2.3", u"Monter et cadrer l’ouvrage", u"Monter"},
                {u"A2.4", u"Poncer et appliquer une finition", u"Finir"}}},
        {u"A3", u"Contrôler et livrer",
            {{u"A3.1", u"Contrôler les cotes et l’équerrage", u"Contrôler"},
                {u"A3.2", u"Rendre compte de son travail", u"Rendre compte"}}}};
}

std::vector<Block> motorVehicles()
{
    return {{u"A1", u"Accueillir et préparer",
                {{u"A1.1", u"Réceptionner un véhicule et protéger l’habitacle", u"Réception"},
                    {u"A1.2", u"Chercher une donnée technique", u"S’informer"}}},
        {u"A2", u"Entretenir et remplacer",
            {{u"A2.1", u"Réaliser une vidange et une révision", u"Réviser"},
                {u"A2.2", u"Remplacer des éléments de freinage", u"Freinage"},
                {u"A2.3", u"Monter et équilibrer des pneumatiques", u"Pneus"},
                {u"A2.4", u"Effectuer des mesures électriques simples", u"Mesurer"}}},
        {u"A3", u"Restituer le véhicule",
            {{u"A3.1", u"Contrôler son intervention", u"Contrôler"},
                {u"A3.2", u"Trier les déchets et ranger le poste", u"Ranger"}}}};
}

} // namespace

diplomas::Content frameworkOf(const QString &diploma)
{
    if (diploma == u"CAP MF")
        return contentOf(joinery());
    if (diploma == u"CAP MV")
        return contentOf(motorVehicles());
    return {};
}

} // namespace sample
