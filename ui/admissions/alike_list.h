#pragma once

#include "core/admissions/application_service.h"
#include "ui/base/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

// Who is in the files already and may be the one that is being typed, or of the same family. It
// hides while there is nobody.
class AlikeList final : public QWidget {
    Q_OBJECT

public:
    explicit AlikeList(const Theme &theme, QWidget *parent = nullptr);
    void setPeople(const std::vector<admissions::Alike> &people);

signals:
    void sameChosen(int index);   // that very person
    void familyChosen(int index); // a brother or sister

private:
    [[nodiscard]] QString wordsOf(const admissions::Alike &one) const;
    void add(const admissions::Alike &one, int index);

    const Theme &m_theme;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
};

} // namespace ui
