#include "core/statutory/communes.h"

#include "core/base/text.h"

#include <QHash>
#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace statutory {

namespace {

// Of overseas postal codes the département has three digits.
QString departmentOf(const QString &postalCode)
{
    return postalCode.left(postalCode.startsWith(u"97") || postalCode.startsWith(u"98") ? 3 : 2);
}

QString spelledKey(const people::PostalAddress &address)
{
    QStringList words = base::folded(address.commune).split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        if (word == u"st")
            word = u"saint"_s;
        else if (word == u"ste")
            word = u"sainte"_s;
    }
    // A district's delivery office is no commune: "SAINT ETIENNE CEDEX 1".
    if (const qsizetype cedex = words.indexOf(u"cedex"_s); cedex > 0)
        words.resize(cedex);
    return words.join(u' ') + u'|' + departmentOf(address.postalCode);
}

QString mostFrequent(const QStringList &spellings)
{
    QMap<QString, int> counts;
    for (const QString &spelling : spellings)
        ++counts[spelling];
    const auto most = std::max_element(counts.begin(), counts.end());
    return most == counts.end() ? QString() : most.key();
}

} // namespace

Residences residencesOf(const std::vector<std::optional<people::PostalAddress>> &addresses)
{
    QHash<QString, QString> codes; // INSEE code of a spelling, where one address has it
    for (const auto &address : addresses) {
        if (address && !address->inseeCode.isEmpty())
            codes.insert(spelledKey(*address), address->inseeCode);
    }
    Residences residences;
    QMap<QString, std::vector<size_t>> byCommune;
    for (size_t at = 0; at < addresses.size(); ++at) {
        const auto &address = addresses[at];
        if (!address || (address->country.isEmpty() && address->commune.isEmpty()))
            residences.unknown.push_back(at);
        else if (!address->country.isEmpty())
            residences.abroad.push_back(at);
        else if (!address->inseeCode.isEmpty())
            byCommune[address->inseeCode].push_back(at);
        else
            byCommune[codes.value(spelledKey(*address), spelledKey(*address))].push_back(at);
    }
    for (const std::vector<size_t> &members : std::as_const(byCommune)) {
        QStringList names;
        QStringList postalCodes;
        for (const size_t at : members) {
            names += addresses[at]->commune;
            postalCodes += addresses[at]->postalCode;
        }
        residences.communes.push_back({mostFrequent(names), mostFrequent(postalCodes), members});
    }
    std::sort(residences.communes.begin(), residences.communes.end(),
        [](const CommuneOfResidence &a, const CommuneOfResidence &b) {
            return base::frenchCollator().compare(a.name, b.name) < 0;
        });
    return residences;
}

} // namespace statutory
