// What the title of a column says: its words are folded, those that carry nothing are dropped, and
// those that name an adult are told apart from those that name a field.
#include "core/base/text.h"
#include "core/exchange/student_import_columns.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

// Titles separated by |; after a ? those that may mean something else too.
struct Titles {
    ImportField field;
    QStringView sure;
    QStringView likely = {};
};

constexpr Titles kStudentTitles[]{
    {ImportField::FullName,
        u"nom prenom|nom prenoms|nom complet|full name|last and first name|prenom nom",
        u"eleve|jeune|etudiant|student|pupil|name"},
    {ImportField::LastName,
        u"nom|nom famille|nom naissance|nom legal|last name|lastname|surname|family name|birth "
        u"name"},
    {ImportField::UsedName, u"nom usage|nom usuel|used name|used last name",
        u"nom epouse|preferred name"},
    {ImportField::FirstNames,
        u"prenom|prenoms|premier prenom|prenom 1|first name|firstname|first names|given name|given "
        "names|forename|1er prenom"},
    {ImportField::SecondFirstName,
        u"deuxieme prenom|second prenom|prenom 2|2e prenom|2eme prenom|middle name|second first "
        u"name"},
    {ImportField::ThirdFirstName,
        u"troisieme prenom|prenom 3|3e prenom|3eme prenom|third first name"},
    {ImportField::UsedFirstName, u"prenom usage|prenom usuel|used first name|preferred first name"},
    {ImportField::BirthDate,
        u"date naissance|date naiss|ne e le|ne le|nee le|nee|ne|ddn|naissance|birth "
        u"date|birthdate|date "
        "of birth|dob|birthday",
        u"born"},
    {ImportField::BirthPlace,
        u"lieu naissance|commune naissance|ville naissance|libelle commune naissance|ne e a|ne "
        u"a|birth "
        "place|birthplace|place of birth|city of birth"},
    {ImportField::BirthInseeCode,
        u"code commune naissance|code insee naissance|code insee lieu naissance|insee "
        u"naissance|code insee "
        "commune naissance|insee code birth place"},
    {ImportField::BirthCountry,
        u"pays naissance|code pays naissance|country of birth|birth country"},
    {ImportField::Sex, u"sexe|code sexe|genre|sex|gender", u"civilite"},
    {ImportField::Ine,
        u"ine|identifiant unique|identifiant national|identifiant national eleve|identifiant "
        u"national "
        "unique|numero ine|n ine|no ine|code ine|ine rnie|national id",
        u"numero national|identifiant"},
    {ImportField::Phone,
        u"tel|telephone|portable|mobile|phone|tel portable|telephone portable|tel mobile|numero "
        "telephone|mobile phone|phone number|gsm|tel 1|telephone 1"},
    {ImportField::Email,
        u"courriel|mail|email|e mail|mel|adresse mail|adresse email|adresse e mail|adresse "
        "courriel|adresse electronique|email address|e mail address"},
    {ImportField::AddressLine1,
        u"adresse|adresse 1|adresse ligne 1|adresse postale|rue|numero et "
        u"rue|address|street|address line "
        "1|address 1|domicile"},
    {ImportField::AddressLine2,
        u"complement adresse|complement d adresse|adresse 2|adresse ligne 2|adresse deuxieme "
        u"ligne|address "
        "2|address line 2|address second line",
        u"complement"},
    {ImportField::PostalCode, u"code postal|cp|postal code|zip|zip code|postcode"},
    {ImportField::Commune, u"ville|commune|city|town|localite"},
    {ImportField::Country, u"pays|country"},
    {ImportField::WorkshopGroup,
        u"groupe|groupe atelier|atelier|division|group|workshop group|workshop|groupe pratique",
        u"classe|section|class"},
    {ImportField::TheoryGroup,
        u"groupe theorie|groupe theorique|theory group|groupe enseignement general|groupe "
        "theory|classe theorie"},
    {ImportField::Diploma,
        u"formation|diplome|formation suivie|diplome prepare|diploma|qualification|formation "
        u"preparee",
        u"specialite|filiere|course|training|parcours"},
    {ImportField::YearOfPath,
        u"annee formation|annee parcours|annee cycle|year of path|year of the path|annee dans "
        u"formation",
        u"annee|niveau|year"},
    {ImportField::PlannedYears,
        u"duree formation|duree parcours|length of path|length of the path|planned years|nombre "
        u"annees",
        u"duree"},
    {ImportField::EntryDate,
        u"date entree|entree|entree le|entre le|entry date|start date|date arrivee|date "
        u"admission|date "
        "debut|entry",
        u"date inscription"},
    {ImportField::Uai, u"uai|code uai|rne|code rne|uai etablissement|uai of school|uai ecole"},
};

constexpr Titles kAdultTitles[]{
    {ImportField::AdultRelation,
        u"lien|lien parente|parente|relation|qualite|link|relationship|lien avec eleve|lien avec "
        u"jeune",
        u"type|statut"},
    {ImportField::AdultFullName, u"nom prenom|prenom nom|nom complet|full name|last and first name",
        u"|name"},
    {ImportField::AdultLastName,
        u"nom|nom famille|nom naissance|nom usage|last name|lastname|surname|family name"},
    {ImportField::AdultFirstName, u"prenom|prenoms|first name|firstname|forename|given name"},
    {ImportField::AdultPhone,
        u"tel|telephone|portable|mobile|phone|tel portable|telephone portable|tel mobile|numero "
        "telephone|mobile phone|phone number|tel 1|telephone 1|gsm|phone 1"},
    {ImportField::AdultSecondPhone,
        u"tel 2|telephone 2|deuxieme telephone|second phone|phone 2|autre tel|autre telephone",
        u"fixe|tel fixe|telephone fixe|tel domicile|telephone domicile|home phone|tel travail|tel "
        "professionnel|telephone professionnel|work phone"},
    {ImportField::AdultEmail,
        u"courriel|mail|email|e mail|mel|adresse mail|adresse email|adresse e mail|adresse "
        "courriel|adresse electronique"},
    {ImportField::AdultLine1, u"adresse|adresse 1|adresse postale|rue|address|street|address 1"},
    {ImportField::AdultLine2,
        u"complement adresse|adresse 2|adresse deuxieme ligne|address 2|address second line"},
    {ImportField::AdultPostalCode, u"code postal|cp|postal code|zip|zip code|postcode"},
    {ImportField::AdultCommune, u"ville|commune|city|town|localite"},
    {ImportField::AdultLegal,
        u"legal|representant legal|responsable legal|representation legale|legal representative"},
    {ImportField::AdultAuthority, u"autorite parentale|autorite|parental authority|authority"},
    {ImportField::AdultLivesWith,
        u"vit avec|habite avec|heberge|hebergement|lives with|vit avec eleve|heberge eleve"},
    {ImportField::AdultMail, u"recoit courrier|courrier|receives mail"},
    {ImportField::AdultPays, u"payeur|paie|payer|financeur|recoit facture", u"pays"},
};

bool isOneOf(const QString &word, QStringView words)
{
    const auto parts = words.split(u'|');
    return std::any_of(parts.begin(), parts.end(), [&](QStringView part) { return part == word; });
}

bool carriesNothing(const QString &word)
{
    return isOneOf(word, u"de|du|des|d|la|le|l|les|of|the|s|et|and");
}

using Dictionary = QHash<QString, std::pair<ImportField, Confidence>>;

QString withoutEmptyWords(const QString &folded)
{
    QStringList words;
    for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts)) {
        if (!carriesNothing(word))
            words += word;
    }
    return words.join(u' ');
}

template <size_t N> Dictionary dictionaryOf(const Titles (&titles)[N])
{
    Dictionary dictionary;
    for (const Titles &entry : titles) {
        const auto add = [&](QStringView list, Confidence confidence) {
            for (const QStringView title : list.split(u'|'))
                dictionary.insert(withoutEmptyWords(title.toString()), {entry.field, confidence});
        };
        add(entry.sure, Confidence::Sure);
        if (!entry.likely.isEmpty())
            add(entry.likely, Confidence::Likely);
    }
    return dictionary;
}

// 1 to 4 of "1", "1er", "2e"; else 0.
int rankOf(const QString &word)
{
    static const QRegularExpression rank(u"^([1-4])(?:er|ere|e|eme|nd|nde|st|rd|th)?$"_s);
    const auto match = rank.match(word);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

// Reads the words of a title one after the other.
class TitleReader {
public:
    explicit TitleReader(const QString &folded)
    {
        for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts))
            read(word);
        if (m_slot == AdultSlot::None && m_isAdult)
            m_slot = kAdultSlots[size_t(std::max(m_rank, 1) - 1)];
    }
    [[nodiscard]] AdultSlot slot() const { return m_slot; }
    [[nodiscard]] QString rest() const { return m_rest.join(u' '); }

private:
    void read(const QString &word)
    {
        if (carriesNothing(word))
            return;
        const bool followsAdult = m_justSawAdult;
        m_justSawAdult = false;
        if (readParent(word) || readAdult(word))
            return;
        if (followsAdult && m_mayBeLegal && isOneOf(word, u"legal|legale|legaux")) {
            m_justSawAdult = true;
            return;
        }
        if (const int rank = rankOf(word); rank > 0 && m_isAdult && m_rank == 0) {
            m_rank = rank;
            m_justSawAdult = true;
            return;
        }
        m_rest += word;
    }

    bool readParent(const QString &word)
    {
        const bool father = isOneOf(word, u"pere|father|papa");
        if (m_isAdult || (!father && !isOneOf(word, u"mere|mother|maman")))
            return false;
        m_isAdult = true;
        m_slot = father ? AdultSlot::Father : AdultSlot::Mother;
        m_rank = 1; // a figure beside it belongs to the field: "tel 2 pere"
        return true;
    }

    bool readAdult(const QString &word)
    {
        static const QRegularExpression adult(
            u"^(?:responsable|resp|rl|representant|parent|tuteur|adulte|adult|guardian|contact)s?"
            "([1-4])?$"_s);
        const auto match = adult.match(word);
        if (m_isAdult || !match.hasMatch())
            return false;
        m_isAdult = true;
        m_justSawAdult = true;
        m_mayBeLegal = !word.startsWith(u"adult") && !word.startsWith(u"contact");
        m_rank = match.captured(1).toInt();
        // "2e responsable"
        if (m_rank == 0 && !m_rest.isEmpty() && m_rest.last().size() > 1
            && rankOf(m_rest.last()) > 0)
            m_rank = rankOf(m_rest.takeLast());
        return true;
    }

    AdultSlot m_slot = AdultSlot::None;
    bool m_isAdult = false;
    bool m_justSawAdult = false;
    bool m_mayBeLegal = false; // "responsable légal": the word belongs to whom, not to what
    int m_rank = 0;
    QStringList m_rest;
};

struct Guess {
    std::optional<ImportTarget> target;
    Confidence confidence = Confidence::None;
};

Guess look(const Dictionary &dictionary, const QString &words, AdultSlot slot)
{
    const auto found = dictionary.constFind(words);
    if (found == dictionary.constEnd())
        return {};
    return {ImportTarget{found->first, slot}, found->second};
}

Guess guessFolded(const QString &folded)
{
    static const Dictionary student = dictionaryOf(kStudentTitles);
    static const Dictionary adult = dictionaryOf(kAdultTitles);
    static const QRegularExpression theirs(
        u"\\b(?:eleve|jeune|etudiant|apprenant|stagiaire|student|pupil)s?\\b"_s);
    if (const Guess guess = look(student, withoutEmptyWords(folded), AdultSlot::None); guess.target)
        return guess;
    const TitleReader title(folded);
    if (title.slot() != AdultSlot::None) {
        if (const Guess guess = look(adult, title.rest(), title.slot()); guess.target)
            return guess;
    }
    const QString bare = withoutEmptyWords(QString(folded).remove(theirs));
    return bare.isEmpty() ? Guess() : look(student, bare, AdultSlot::None);
}

Guess guess(const QString &header)
{
    static const QRegularExpression remark(u"\\([^)]*\\)"_s);
    if (header.trimmed().isEmpty())
        return {};
    if (const Guess whole = guessFolded(base::folded(header)); whole.target)
        return whole;
    return guessFolded(base::folded(QString(header).remove(remark)));
}

} // namespace

ColumnMapping proposedMapping(const QStringList &header)
{
    std::vector<MappedColumn> columns;
    for (const QString &title : header) {
        const Guess guessed = guess(title);
        columns.push_back({title, guessed.target, guessed.confidence});
    }
    for (size_t i = 0; i < columns.size(); ++i) {
        for (size_t j = 0; j < columns.size(); ++j) {
            const bool surer = columns[j].confidence > columns[i].confidence
                || (columns[j].confidence == columns[i].confidence && j < i);
            if (i == j || !columns[i].target || columns[j].target != columns[i].target || !surer)
                continue;
            columns[i].target.reset();
            columns[i].confidence = Confidence::None;
        }
    }
    return ColumnMapping(std::move(columns));
}

} // namespace exchange
