#include "ui/attendance/workshop_conduct.h"

#include "ui/attendance/touch_button.h"
#include "ui/base/plain_text.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

WorkshopConduct::WorkshopConduct(
    const Theme &theme, progress::ConductService conduct, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_conduct(conduct)
{
    setObjectName(u"workshopConduct"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme.px(8));
}

base::Done WorkshopConduct::read()
{
    ET_ASSIGN(const auto aspects, m_conduct.aspects());
    setVisible(!aspects.empty());
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(add(tr("Roll"), u"workshopRoll"_s, std::nullopt), 0, 0, 2, 1);
    int column = 1;
    for (const progress::Aspect &aspect : aspects) {
        for (const bool isGood : {true, false}) {
            const QString words =
                (isGood ? tr("%1: well done") : tr("%1: to work on")).arg(aspect.name);
            m_choices.push_back({aspect.id, isGood, words});
            const QString name = u"workshopConduct-%1-%2"_s.arg(
                QString::number(aspect.id.value()), isGood ? u"good"_s : u"work"_s);
            grid->addWidget(add(words, name, m_choices.size() - 1), isGood ? 0 : 1, column);
        }
        ++column;
    }
    choose(std::nullopt);
    return {};
}

QPushButton *WorkshopConduct::add(
    const QString &text, const QString &name, std::optional<size_t> choice)
{
    auto *button = touchButton(m_theme, escapedMnemonic(text), name);
    button->setCheckable(true);
    connect(button, &QPushButton::clicked, this, [this, choice] { choose(choice); });
    m_buttons.push_back(button);
    return button;
}

void WorkshopConduct::choose(std::optional<size_t> choice)
{
    m_chosen = choice;
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(choice ? i == *choice + 1 : i == 0);
}

void WorkshopConduct::chooseRoll()
{
    if (!m_buttons.empty())
        choose(std::nullopt);
}

base::Result<progress::Ticked> WorkshopConduct::note(
    people::StudentId student, QDate day, timetable::SessionId session)
{
    const Choice &choice = m_choices.at(m_chosen.value_or(0));
    return m_conduct.tick({student, choice.aspect, choice.isGood, day, session, {}});
}

QString WorkshopConduct::wordsFor(const QString &name) const
{
    return u"%1 · %2"_s.arg(name, m_choices.at(m_chosen.value_or(0)).words);
}

} // namespace ui
