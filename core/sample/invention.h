#pragma once

#include "core/people/address.h"

#include <QDate>
#include <QString>

#include <random>

namespace sample {

// Invented names, numbers and places, always the same for a seed: the standard's distributions
// differ from library to library, so that only the raw generator is used.
class Invention {
public:
    explicit Invention(quint32 seed)
        : m_random(seed)
    {
    }
    [[nodiscard]] int below(int bound) { return int(m_random() % quint32(bound)); }
    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

    [[nodiscard]] QString lastName();
    [[nodiscard]] QString girl();
    [[nodiscard]] QString boy();
    [[nodiscard]] QString adultFirstName(bool woman);
    [[nodiscard]] QString mobile(); // E.164, of a range reserved for fiction
    [[nodiscard]] QString landline();
    [[nodiscard]] QString ine();
    [[nodiscard]] people::PostalAddress address();
    [[nodiscard]] QString company();
    [[nodiscard]] QDate dayIn(QDate first, QDate last);

private:
    std::mt19937 m_random;
};

} // namespace sample
