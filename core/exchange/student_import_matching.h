#pragma once

#include "core/exchange/student_import_snapshot.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace exchange {

// Who a row is. Both have an INE: it alone decides. Else the folded last name, first given name and
// birth date; when several answer to that, nobody is chosen.
struct StudentMatch {
    std::optional<size_t> known; // place in the snapshot's students; none: somebody new
    QString refusal;             // why nobody can be chosen; empty when all is well
    bool isAboutIne = false;     // what the refusal is about
    QStringList warnings;
};

// Matches the rows of one list, one after the other: a young person who stands on two lines is
// told.
class StudentMatcher {
public:
    explicit StudentMatcher(const ImportSnapshot &snapshot);

    // given: last name, first names, birth date and INE as far as the row has them.
    [[nodiscard]] StudentMatch match(const people::StudentDetails &given) const;
    // What the row became; only rows that are kept.
    void take(const people::StudentDetails &details, std::optional<size_t> known, int line);

private:
    struct Person {
        std::optional<size_t> known;
        int line = 0; // of the list; 0: not in it so far
        people::StudentDetails details;
        QString firstFolded;
    };
    [[nodiscard]] StudentMatch found(size_t person, const people::StudentDetails &given) const;
    [[nodiscard]] StudentMatch refusedFor(
        const std::vector<size_t> &people, const people::StudentDetails &given) const;
    [[nodiscard]] std::vector<size_t> candidates(
        const people::StudentDetails &given, StudentMatch &told) const;
    void warnOfLikeness(const people::StudentDetails &given, StudentMatch &told) const;
    void index(size_t person);
    void add(Person person);

    std::vector<Person> m_people;
    QHash<QString, size_t> m_byIne;
    QHash<QString, std::vector<size_t>> m_byKey;
    QHash<QString, std::vector<size_t>> m_byLastName;
};

// "Léa" of "Léa, Marie": lists seldom have more.
[[nodiscard]] QString firstGivenName(const QString &firstNames);

} // namespace exchange
