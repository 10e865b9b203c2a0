#pragma once

#include "core/base/ratio.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// What a progress book says of competencies and of what shows them.
namespace progress_book {

// What was decided of one competency of the own subset.
struct Competency {
    QString name;  // C1.1 Réaliser un assemblage
    QString level; // decided; empty: nobody decided yet
    bool isAcquired = false;
    std::optional<QDate> decidedOn;
    QString remark; // taken over, or seen on the competency this one renews
    int seen = 0;   // observations that stand
    std::optional<QDate> lastSeenOn;
    friend bool operator==(const Competency &, const Competency &) = default;
};

struct Block {
    QString code;
    QString label;
    std::vector<Competency> competencies;
    std::vector<int> acquired; // at the end of each day of the part
    [[nodiscard]] QString name() const;
    [[nodiscard]] base::Ratio acquiredNow() const; // of the own subset
    friend bool operator==(const Block &, const Block &) = default;
};

struct CompetencyPart {
    std::vector<QDate> days; // of the chart, oldest first
    std::vector<Block> blocks;
    QStringList scale; // the names of the levels, the lowest first
    [[nodiscard]] base::Ratio acquiredNow() const;
    friend bool operator==(const CompetencyPart &, const CompetencyPart &) = default;
};

// A photo or a paper that shows it.
struct Evidence {
    QString name;
    QDate seenOn;
    QString competency;
    QString context; // Commande : Portail Martin
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

// The ends of months from a first day on, at most as many as a chart has room for: then every
// second, third … month, and always the last day.
inline constexpr int kMostChartDays = 12;
[[nodiscard]] std::vector<QDate> chartDays(QDate first, QDate last);

} // namespace progress_book
