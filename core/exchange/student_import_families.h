#pragma once

#include "core/exchange/student_import_overlay.h"

#include <QHash>
#include <QSet>

namespace exchange {

// Finds or makes the party of each adult of a list, by the rules of people::Matching: a person of
// the same folded names who shares a number, the e-mail, the young person or the home; an
// organisation by its folded name alone. Two lines that tell one party different numbers keep both.
class FamilyPlanner {
public:
    // Works on plan.parties; both must outlive it.
    FamilyPlanner(const ImportSnapshot &snapshot, ImportPlan &plan);

    // The adults of one row that is kept. home: where the young person will live. Appends what
    // changes to told and planned.
    void plan(const GivenRow &given, const people::PostalAddress &home, QDate from,
        const RowReader &reader, const Row &row, PlannedRow &told, PlannedStudent &planned);

private:
    struct Party {
        size_t place = 0; // in ImportPlan::parties
        QSet<qint64> students;
        QSet<QString> homes; // folded places where these live
        // Said by a line of this list already: another line does not overwrite it.
        bool phoneSaid = false;
        bool secondPhoneSaid = false;
        bool emailSaid = false;
        bool addressSaid = false;
    };
    class RowWork;

    void addKnown(const people::Party &party);
    [[nodiscard]] std::optional<size_t> find(
        const people::PartyDetails &details, qint64 student, const QString &home) const;
    [[nodiscard]] size_t add(const people::PartyDetails &details);
    [[nodiscard]] people::PartyDetails &detailsOf(const Party &party);

    const ImportSnapshot &m_snapshot;
    ImportPlan &m_plan;
    std::vector<Party> m_parties; // as in ImportPlan::parties
    QHash<QString, std::vector<size_t>> m_byName;
    QHash<qint64, size_t> m_byKey;
    QHash<qint64, std::vector<size_t>> m_linksOf; // places in the snapshot, by student
    qint64 m_nextNew = -1;                        // stands for a new young person
};

} // namespace exchange
