#pragma once

#include "core/diplomas/framework_names.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace diplomas {

enum class DiplomaKind { Cap, BacPro, Title, Branch, Other };
inline constexpr std::array kDiplomaKinds{DiplomaKind::Cap, DiplomaKind::BacPro, DiplomaKind::Title,
    DiplomaKind::Branch, DiplomaKind::Other};
[[nodiscard]] QString storedName(DiplomaKind kind);
[[nodiscard]] DiplomaKind kindFrom(const QString &stored);
[[nodiscard]] QString titleOf(DiplomaKind kind);
// The rule of the exam where a school says no more than the kind.
[[nodiscard]] PassRule usualRuleOf(DiplomaKind kind);

// Exam sessions (years) in which a version of a diploma is examined; no bound: not known.
struct Sessions {
    std::optional<int> first;
    std::optional<int> last;
    [[nodiscard]] bool contains(int year) const
    {
        return (!first || year >= *first) && (!last || year <= *last);
    }
    friend bool operator==(const Sessions &, const Sessions &) = default;
};

// One version of one diploma as it ships. verifiedOn: the day its whole grid was read in the
// official text; without it the exam rules still have to be typed by the school.
struct CatalogueEntry {
    QString id;        // "CAP-MV-A-2014"
    QString shortName; // "CAP MV A"
    DiplomaKind kind = DiplomaKind::Other;
    QString title;
    QString code; // of the ministry; empty when several or unknown
    Sessions sessions;
    int years = 0; // of a usual path; 0: not known
    QString source;
    std::optional<QDate> verifiedOn;
    PassRule passRule = PassRule::None;
    bool unitsComplete = false;
    QString missing; // what nobody could read, in words; empty when nothing is missing
    QString where;   // where to look for it
};

// The shipped diplomas, facts with their sources (see NOTICE). Read once, never changed.
class Catalogue {
public:
    [[nodiscard]] static const Catalogue &shipped();

    [[nodiscard]] const std::vector<CatalogueEntry> &entries() const { return m_entries; }
    [[nodiscard]] const CatalogueEntry *find(const QString &id) const;
    // All versions a list may mean by a name: by short name ("CAP CIP", "cap-cip"), id or title.
    [[nodiscard]] std::vector<const CatalogueEntry *> named(const QString &name) const;

private:
    std::vector<CatalogueEntry> m_entries;
};

// A diploma and a path that ends with the session of a year.
struct Proposal {
    QString title;
    QString shortName;
    DiplomaKind kind = DiplomaKind::Other;
    std::optional<QString> catalogueId; // none: a diploma of the school's own
    QString reason; // why no version of the catalogue is linked; empty when one is
};

// What to make of a short name nobody has used yet. Never a version whose last session is over
// before the path ends, nor one that is not examined yet: then the school's own diploma.
[[nodiscard]] Proposal proposalFor(
    const Catalogue &catalogue, const QString &shortName, int sessionYear);

} // namespace diplomas
