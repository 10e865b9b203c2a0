#include "core/sample/invention.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace sample {

namespace {

const QStringList kLastNames{u"Abdallah"_s, u"Aubert"_s, u"Baptiste"_s, u"Barbier"_s, u"Bernard"_s,
    u"Benali"_s, u"Bonnet"_s, u"Boucher"_s, u"Camara"_s, u"Carpentier"_s, u"Chevallier"_s,
    u"Cœurdevey"_s, u"Da Silva"_s, u"D’Hérouville"_s, u"Diallo"_s, u"Dumas"_s, u"Dupont"_s,
    u"El Amrani"_s, u"Fabre"_s, u"Ferreira"_s, u"Fofana"_s, u"Garnier"_s, u"Gauthier"_s,
    u"Girard"_s, u"Haddad"_s, u"Hubert"_s, u"Jacquet"_s, u"Kanté"_s, u"Kowalski"_s, u"Lacroix"_s,
    u"Lefèvre"_s, u"Legrand"_s, u"Le Goff"_s, u"Marchand"_s, u"Martinez"_s, u"Mercier"_s,
    u"Meyer"_s, u"Moreau"_s, u"Müller"_s, u"Nguyen"_s, u"Noël"_s, u"Œuvrard"_s, u"Pereira"_s,
    u"Perrin"_s, u"Petit"_s, u"Rey"_s, u"Rivière"_s, u"Roussel"_s, u"Roux"_s, u"Sánchez"_s,
    u"Sauvage"_s, u"Simon"_s, u"Sow"_s, u"Tissot"_s, u"Traoré"_s, u"Vasseur"_s, u"Verdier"_s,
    u"Vidal"_s, u"Weiß"_s, u"Yilmaz"_s};
const QStringList kGirls{u"Aïcha"_s, u"Camille"_s, u"Chloé"_s, u"Clara"_s, u"Emma"_s,
    u"Fatoumata"_s, u"Inès"_s, u"Jade"_s, u"Léa"_s, u"Louane"_s, u"Lucie"_s, u"Maëlle"_s,
    u"Manon"_s, u"Mariam"_s, u"Noémie"_s, u"Océane"_s, u"Sarah"_s, u"Yasmine"_s, u"Zoé"_s};
const QStringList kBoys{u"Adam"_s, u"Antoine"_s, u"Bilal"_s, u"Corentin"_s, u"Dylan"_s, u"Enzo"_s,
    u"Gaël"_s, u"Hugo"_s, u"Ibrahim"_s, u"Ismaël"_s, u"Jean-Baptiste"_s, u"Jérémy"_s, u"Jules"_s,
    u"Karim"_s, u"Kévin"_s, u"Lucas"_s, u"Mamadou"_s, u"Mathéo"_s, u"Mathis"_s, u"Mehdi"_s,
    u"Moussa"_s, u"Nathan"_s, u"Nicolas"_s, u"Noé"_s, u"Quentin"_s, u"Rayan"_s, u"Souleymane"_s,
    u"Théo"_s, u"Thibault"_s, u"Timéo"_s, u"Tom"_s, u"Wassim"_s, u"Yanis"_s, u"Yoann"_s};
const QStringList kWomen{u"Amina"_s, u"Anne"_s, u"Aurélie"_s, u"Béatrice"_s, u"Catherine"_s,
    u"Céline"_s, u"Fatima"_s, u"Hélène"_s, u"Isabelle"_s, u"Karine"_s, u"Laurence"_s, u"Nadia"_s,
    u"Patricia"_s, u"Sandrine"_s, u"Sophie"_s, u"Stéphanie"_s, u"Valérie"_s};
const QStringList kMen{u"Abdel"_s, u"Alain"_s, u"Bruno"_s, u"Christophe"_s, u"David"_s, u"Éric"_s,
    u"Farid"_s, u"François"_s, u"Gilles"_s, u"Jérôme"_s, u"Laurent"_s, u"Marc"_s, u"Mohamed"_s,
    u"Olivier"_s, u"Philippe"_s, u"Stéphane"_s, u"Thierry"_s};
const QStringList kStreets{u"rue des Lilas"_s, u"avenue Jean-Jaurès"_s, u"impasse du Moulin"_s,
    u"place de l’Église"_s, u"chemin de la Forge"_s, u"boulevard Victor-Hugo"_s,
    u"allée des Tilleuls"_s, u"rue de la République"_s, u"lotissement Les Œillets"_s};
const QStringList kCompanies{u"Mécanique du Forez"_s, u"Ateliers Perrachon"_s,
    u"Garage de la Plaine"_s, u"Menuiserie Chazelle"_s, u"Usinage Précis"_s,
    u"Carrosserie du Gier"_s, u"Ébénisterie Vernay"_s, u"Outillage Loire Sud"_s};

struct Place {
    const char16_t *code;
    const char16_t *commune;
    const char16_t *insee;
};
constexpr Place kPlaces[]{{u"42000", u"Saint-Étienne", u"42218"},
    {u"42100", u"Saint-Étienne", u"42218"}, {u"42400", u"Saint-Chamond", u"42207"},
    {u"42700", u"Firminy", u"42095"}, {u"42600", u"Montbrison", u"42147"},
    {u"42110", u"Feurs", u"42094"}, {u"42300", u"Roanne", u"42187"},
    {u"42220", u"Bourg-Argental", u"42023"}, {u"69700", u"Givors", u"69091"},
    {u"43000", u"Le Puy-en-Velay", u"43157"}};

QString digits(Invention &invention, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(u'0' + invention.below(10));
    return text;
}

} // namespace

QString Invention::lastName()
{
    return kLastNames.at(below(int(kLastNames.size())));
}

QString Invention::girl()
{
    return kGirls.at(below(int(kGirls.size())));
}

QString Invention::boy()
{
    return kBoys.at(below(int(kBoys.size())));
}

QString Invention::adultFirstName(bool woman)
{
    const QStringList &names = woman ? kWomen : kMen;
    return names.at(below(int(names.size())));
}

// ARCEP keeps 06 39 98 and 04 65 71 for works of fiction.
QString Invention::mobile()
{
    return u"+3363998"_s + digits(*this, 4);
}

QString Invention::landline()
{
    return u"+3346571"_s + digits(*this, 4);
}

QString Invention::ine()
{
    return digits(*this, 9) + QChar(u'A' + below(26)) + QChar(u'A' + below(26));
}

people::PostalAddress Invention::address()
{
    const Place &place = kPlaces[below(int(std::size(kPlaces)))];
    people::PostalAddress address;
    address.line1 =
        QString::number(between(1, 120)) + u' ' + kStreets.at(below(int(kStreets.size())));
    address.postalCode = QString::fromUtf16(place.code);
    address.commune = QString::fromUtf16(place.commune);
    address.inseeCode = QString::fromUtf16(place.insee);
    return address;
}

QString Invention::company()
{
    return kCompanies.at(below(int(kCompanies.size())));
}

QDate Invention::dayIn(QDate first, QDate last)
{
    return first.addDays(below(int(first.daysTo(last)) + 1));
}

} // namespace sample
