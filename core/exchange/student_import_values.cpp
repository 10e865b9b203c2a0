#include "core/exchange/student_import_values.h"

#include "core/base/contact_formats.h"
#include "core/base/text.h"
#include "core/people/ine.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

using people::OrganisationKind;
using people::Relation;

namespace {

bool isOneOf(const QString &word, QStringView words)
{
    const auto parts = words.split(u'|');
    return std::any_of(parts.begin(), parts.end(), [&](QStringView part) { return part == word; });
}

bool hasWord(const QString &folded, QStringView words)
{
    const QStringList parts = folded.split(u' ');
    return std::any_of(
        parts.begin(), parts.end(), [&](const QString &part) { return isOneOf(part, words); });
}

QString withoutBlanks(const QString &text)
{
    static const QRegularExpression blanks(u"[\\s\\x{a0}\\x{202f}]"_s);
    return QString(text).remove(blanks);
}

QString zeroGivenBack(const QString &value)
{
    return QCoreApplication::translate(
        "exchange", "The leading zero was lost in a spreadsheet: read as %1. Check it.")
        .arg(value);
}

} // namespace

base::Result<ReadValue<QString>> readPhone(const QString &text)
{
    static const QRegularExpression nineDigits(u"^[1-9][0-9]{8}$"_s);
    const QString bare = withoutBlanks(text);
    if (nineDigits.match(bare).hasMatch()) {
        ET_ASSIGN(const QString phone, base::checkedPhone(u'0' + bare));
        return ReadValue<QString>{phone, zeroGivenBack(base::shownPhone(phone))};
    }
    ET_ASSIGN(const QString phone, base::checkedPhone(text));
    return ReadValue<QString>{phone, {}};
}

base::Result<TwoPhones> readPhones(const QString &text)
{
    static const QRegularExpression between(u"\\s*(?:/|;|,|\\n|\\bou\\b|\\bet\\b)\\s*"_s);
    auto whole = readPhone(text);
    if (whole)
        return TwoPhones{whole->value, {}, whole->remark};
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return base::fail(whole.error());
    ET_ASSIGN(const auto first, readPhone(parts[0]));
    ET_ASSIGN(const auto second, readPhone(parts[1]));
    TwoPhones phones{first.value, second.value, first.remark};
    if (parts.size() > 2) {
        phones.remark = QCoreApplication::translate(
            "exchange", "More than two numbers in one cell: the first two are taken.");
    }
    return phones;
}

base::Result<ReadValue<QString>> readIne(const QString &text)
{
    auto whole = people::checkedIne(text);
    if (whole)
        return ReadValue<QString>{*whole, {}};
    if (withoutBlanks(text).size() == 10) {
        const auto padded = people::checkedIne(u'0' + text.trimmed());
        if (padded)
            return ReadValue<QString>{*padded, zeroGivenBack(*padded)};
    }
    return base::fail(whole.error());
}

ReadValue<QString> readPostalCode(const QString &text)
{
    static const QRegularExpression fourDigits(u"^[1-9][0-9]{3}$"_s);
    const QString bare = withoutBlanks(text);
    if (!fourDigits.match(bare).hasMatch())
        return {text, {}};
    return {u'0' + bare, zeroGivenBack(u'0' + bare)};
}

std::optional<people::Sex> readSex(const QString &text)
{
    const QString word = base::folded(text);
    if (isOneOf(word, u"m|masculin|homme|garcon|g|h|male|man|boy|1|mr|monsieur"))
        return people::Sex::Male;
    if (isOneOf(word, u"f|feminin|femme|fille|female|woman|girl|2|mme|mlle|madame|mademoiselle"))
        return people::Sex::Female;
    return std::nullopt;
}

std::optional<bool> readYesNo(const QString &text)
{
    const QString word = base::folded(text);
    if (isOneOf(word, u"oui|o|yes|y|vrai|true|x|1|v"))
        return true;
    if (isOneOf(word, u"non|n|no|faux|false|0"))
        return false;
    return std::nullopt;
}

std::optional<int> readYearOfPath(const QString &text)
{
    static const QRegularExpression figure(u"(?:^|\\D)([1-5])(?:\\D|$)"_s);
    const QString word = base::folded(text);
    const auto matches = figure.match(word);
    if (matches.hasMatch())
        return matches.captured(1).toInt();
    const QStringList names{u"premiere"_s, u"deuxieme"_s, u"troisieme"_s};
    for (int i = 0; i < names.size(); ++i) {
        if (word.startsWith(names[i]))
            return i + 1;
    }
    if (word.startsWith(u"seconde"))
        return 1;
    if (word.startsWith(u"terminale"))
        return 3;
    return std::nullopt;
}

std::optional<Relation> readRelation(const QString &text)
{
    const QString word = base::folded(text);
    if (isOneOf(word, u"mere|maman|mother|mum|mom"))
        return Relation::Mother;
    if (isOneOf(word, u"pere|papa|father|dad"))
        return Relation::Father;
    if (hasWord(word, u"beau|belle")
        || isOneOf(word, u"stepfather|stepmother|stepparent|step parent"))
        return Relation::Stepparent;
    if (word.startsWith(u"grand") || isOneOf(word, u"mamie|papi"))
        return Relation::Grandparent;
    if (isOneOf(
            word, u"frere|soeur|frere ou soeur|fratrie|brother|sister|sibling|brother or sister"))
        return Relation::Sibling;
    if (hasWord(word, u"ase") || hasWord(word, u"enfance|childcare|departement|mna")
        || word == u"child welfare service")
        return Relation::Childcare;
    if (hasWord(word, u"foyer|mecs|internat|hebergement|home|hostel"))
        return Relation::Home;
    if (hasWord(word, u"tuteur|tutrice|tutelle|guardian|udaf|curateur|curatrice"))
        return Relation::Guardian;
    if (hasWord(word, u"educateur|educatrice|educ|educator|referent|referente"))
        return Relation::Educator;
    if (hasWord(word, u"entreprise|company|employeur|employer|patron"))
        return Relation::Company;
    if (hasWord(word, u"autre|other|oncle|tante|cousin|cousine|famille|uncle|aunt|ami|amie"))
        return Relation::Other;
    return std::nullopt;
}

std::optional<OrganisationKind> organisationKindOf(const QString &name)
{
    const QString folded = base::folded(name);
    if (hasWord(folded, u"ase") || folded.contains(u"aide sociale")
        || folded.startsWith(u"departement d") || folded.startsWith(u"conseil departemental"))
        return OrganisationKind::Childcare;
    if (hasWord(folded, u"foyer|mecs") || folded.startsWith(u"maison d enfants"))
        return OrganisationKind::Home;
    if (hasWord(folded, u"sarl|sas|sasu|eurl|entreprise"))
        return OrganisationKind::Company;
    if (hasWord(folded, u"mairie|ccas|prefecture") || folded.startsWith(u"mission locale"))
        return OrganisationKind::Public;
    if (hasWord(folded, u"association|udaf"))
        return OrganisationKind::Other;
    return std::nullopt;
}

OrganisationKind organisationKindOf(Relation relation)
{
    switch (relation) {
    case Relation::Childcare:
        return OrganisationKind::Childcare;
    case Relation::Home:
        return OrganisationKind::Home;
    case Relation::Company:
        return OrganisationKind::Company;
    case Relation::Mother:
    case Relation::Father:
    case Relation::Stepparent:
    case Relation::Grandparent:
    case Relation::Sibling:
    case Relation::Guardian:
    case Relation::Educator:
    case Relation::Other:
        return OrganisationKind::None;
    }
    return OrganisationKind::None;
}

SplitName splitName(const QString &text)
{
    static const QRegularExpression title(u"^(?:m\\.|mr\\.?|mme|mlle|m|monsieur|madame)\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringList words =
        QString(text).remove(title).simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList last;
    QStringList first;
    for (const QString &word : words) {
        const bool capitals = word.size() > 1 && word == word.toUpper() && word != word.toLower();
        (capitals ? last : first) += word;
    }
    if (!last.isEmpty() && (!first.isEmpty() || words.size() == 1))
        return {last.join(u' '), first.join(u' '), true};
    if (words.size() == 1)
        return {words[0], {}, false};
    // All in capitals: lists write the last name first.
    if (first.isEmpty())
        return {words.value(0), words.mid(1).join(u' '), false};
    return {words.mid(1).join(u' '), words.value(0), false};
}

QString readCountry(const QString &text)
{
    return isOneOf(text.trimmed(), u"100|99100|FR|FRA") ? u"France"_s : text;
}

} // namespace exchange
