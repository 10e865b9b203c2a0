#pragma once

#include "core/school/school.h"

#include <QTranslator>

namespace app {

// Says « jeune » where the program says « élève », for a school that chose that word: installed
// over the French words, on screen and on paper, while such a school is open. Set phrases stay (an
// « ancien élève », the « identifiant national élève »), and what the State asks for.
class StudentWords final : public QTranslator {
    Q_OBJECT

public:
    ~StudentWords() override;
    // Only where French is read; the windows that are open are told to say their words anew.
    void follow(school::Called called);

    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    bool m_isInstalled = false;
};

// « l’élève » becomes « le jeune », « d’élèves » « de jeunes ».
[[nodiscard]] QString calledYouths(const QString &french);

} // namespace app
