#include "ui/attendance/roll_legend.h"

#include "ui/attendance/roll_keyboard.h"
#include "ui/base/buttons.h"

#include <QGridLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {

RollLegend::RollLegend(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    struct Key {
        QChar letter;
        QString name;
        QString objectName;
    };
    const std::array keys{Key{u'E', tr("Present"), u"keyE"_s}, Key{u'A', tr("Absent"), u"keyA"_s},
        Key{u'R', tr("Late"), u"keyR"_s}, Key{u'S', tr("Left early"), u"keyS"_s},
        Key{u'I', tr("Infirmary"), u"keyI"_s}, Key{u'D', tr("Exempted"), u"keyD"_s},
        Key{u'L', tr("Elsewhere"), u"keyL"_s},
        Key{RollKeyboard::kAllTheSame, tr("Present all the same"), u"keyAllTheSame"_s},
        Key{RollKeyboard::kAsTheTeacher, tr("As the teacher"), u"keyAsTheTeacher"_s}};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    constexpr int kColumns = 4;
    std::array<QPushButton *, keys.size()> buttons{};
    for (int i = 0; i < int(keys.size()); ++i) {
        const Key &key = keys[size_t(i)];
        auto *button = makeButton(
            theme, u"%1 · %2"_s.arg(key.letter).arg(key.name), ButtonLook::Quiet, {}, this);
        button->setObjectName(key.objectName);
        connect(button, &QPushButton::clicked, this,
            [this, letter = key.letter] { emit pressed(letter); });
        buttons[size_t(i)] = button;
        // The last two are never offered together: they share a place.
        const int place = std::min(i, 7);
        grid->addWidget(button, place / kColumns, place % kColumns);
    }
    m_allTheSame = buttons[7];
    m_asTheTeacher = buttons[8];
    offer(false, false);
}

void RollLegend::offer(bool allTheSame, bool asTheTeacher)
{
    m_allTheSame->setVisible(allTheSame);
    m_asTheTeacher->setVisible(asTheTeacher && !allTheSame);
}

} // namespace ui
