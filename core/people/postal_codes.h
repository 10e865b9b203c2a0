#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace people {

struct Commune {
    QString inseeCode;
    QString name;
    friend bool operator==(const Commune &, const Commune &) = default;
};

// French postal codes and their communes (see NOTICE). The list is read at the first question and
// kept: make one, and share it.
class PostalCodes {
public:
    // In the order of the list; empty for a code nobody has.
    [[nodiscard]] std::vector<Commune> communesOf(const QString &postalCode) const;

private:
    void load() const;
    mutable QByteArray m_lines; // "01000\t01053\tBourg-en-Bresse", sorted
    mutable std::vector<qsizetype> m_starts;
};

} // namespace people
